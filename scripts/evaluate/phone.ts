import {
  accuracy,
  byCentre,
  byNeighbours,
  byText,
  byTextAndCentre,
  type Classifier,
  crossValidate,
  type Example,
} from './classify.ts';
import type { PhonePhoto } from './data.ts';
import type { EmbeddingOf } from './embeddings.ts';
import type { Figure, MeasureName } from './measures.ts';
import { byRidge } from './ridge.ts';
import { isTestPhonePhoto } from './splits.ts';
import type { System } from './systems.ts';

/** What is encoded for each type of the phone photos: the product's own names for what the set calls otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  dress: 'dress',
  hat: 'hat',
  longsleeve: 'long sleeve t-shirt',
  outwear: 'jacket',
  pants: 'trousers',
  shirt: 'shirt',
  shoes: 'shoes',
  shorts: 'shorts',
  skirt: 'skirt',
  't-shirt': 't-shirt',
};

/** A way to tell types, learnt from labelled photos. */
type Method = readonly [measure: MeasureName, learn: (examples: readonly Example[]) => Classifier];

const METHODS: readonly Method[] = [
  ['phone.neighbours', (examples) => byNeighbours(examples, 5)],
  ['phone.centres', byCentre],
  ['phone.ridge', (examples) => byRidge(examples, 1)],
];
const FOLDS = 5;

/**
 * Photos of garments lying or hanging at home, told by type. Learning uses the training half alone; which of the methods
 * counts as the best is decided there too, by cross-validation, so that the figure owes nothing to the photos it is on. Of
 * equally good ones it is the first: words alone learn nothing.
 */
export async function measurePhone(
  { encodeText }: System,
  photos: readonly PhonePhoto[],
  embeddingOf: EmbeddingOf,
): Promise<readonly Figure[]> {
  const example = ({ image, type }: PhonePhoto): Example => ({ label: type, embedding: embeddingOf(image) });
  const test = photos.filter(({ image }) => isTestPhonePhoto(image)).map(example);
  const training = photos.filter(({ image }) => !isTestPhonePhoto(image)).map(example);
  const figure = (measure: MeasureName, value: number, of = test.length): Figure => ({ measure, value, of });
  const figures: Figure[] = [];
  let methods = METHODS;
  if (encodeText !== undefined) {
    const words = await encodeText(Object.values(NAMES));
    const texts = Object.keys(NAMES).map((label, at) => ({
      label,
      embedding: words[at] ?? new Float32Array(),
    }));
    const all = [...training, ...test];
    figures.push(figure('phone.zero-shot.all', accuracy(byText(texts), all), all.length));
    methods = [
      ['phone.zero-shot', () => byText(texts)],
      ...METHODS,
      ['phone.text-and-centre', (examples) => byTextAndCentre(texts, examples)],
    ];
  }
  const tried = methods.map(([measure, learn]) => ({
    figure: figure(measure, accuracy(learn(training), test)),
    expected: crossValidate(learn, training, FOLDS),
  }));
  const best = tried.reduce((a, b) => (b.expected > a.expected ? b : a));
  return [...figures, figure('phone.learnt', best.figure.value), ...tried.map((one) => one.figure)];
}
