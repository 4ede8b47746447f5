import { sample } from '../bench/statistics.ts';
import type { DataSets, LabelledProduct } from './data.ts';
import { encodeAll, type PictureFile } from './embeddings.ts';
import { type Example, makeExamples } from './examples.ts';
import type { Eyes } from './eyes.ts';
import { measureSystem, titlesAlone } from './measure-system.ts';
import type { Figure } from './measures.ts';
import { LIGHTS_OF_BACKS } from './multiview.ts';
import { measureSegmenter, measureSpeed, openImages } from './speed.ts';
import { isValidationFamily } from './splits.ts';
import { measureStreet, type StreetResult } from './street.ts';
import type { System } from './systems.ts';
import type { Column } from './table.ts';
import { titleWithoutBrand } from './text-to-product.ts';

/** Texts and pictures that are timed. */
const TIMED = 100;

export interface Task {
  readonly data: DataSets;
  readonly eyes: Eyes;
  readonly treatments: Parameters<typeof encodeAll>[0]['treatments'];
  readonly models: readonly System[];
  readonly baselines: readonly System[];
  readonly seed: number;
  readonly onProgress: (done: number, total: number) => void;
}

export interface Results {
  readonly columns: readonly Column[];
  readonly street?: StreetResult;
}

/** Figures, and queries to look at of the first model with the first treatment. */
interface Measured {
  readonly results: Results;
  readonly examples: readonly Example[];
}

/** Everything that the data there is allows, for every system and treatment. */
export async function measureAll(task: Task): Promise<Measured> {
  const { data, eyes, treatments, models, baselines, seed } = task;
  const products = validationProducts(data);
  const systems = [...models, ...baselines];
  const pictures = picturesOf(products, data);
  const timed = await openImages(sample(pictures, TIMED, seed).map(({ file }) => file));
  const texts = sample(products, TIMED, seed).map(titleWithoutBrand);
  const people = sample(data.street?.photos ?? [], TIMED, seed).map(({ image }) => image);
  const segmenterSpeed = await measureSegmenter(eyes, people);
  const speeds = new Map<System, readonly Figure[]>();
  for (const model of models) speeds.set(model, await measureSpeed(model, texts, timed));
  const embeddings = await encodeAll({ ...task, pictures, systems });
  const street = data.street && eyes.segment && (await measureStreet(eyes.segment, data.street));
  const columns: Column[] = [];
  for (const system of systems)
    for (const treatment of treatments) {
      const figures = await measureSystem(system, data, products, embeddings(system, treatment));
      const ofModels = models.includes(system) ? [...(street?.figures ?? []), ...segmenterSpeed] : [];
      columns.push({
        system: system.name,
        ...(system.revision === undefined ? {} : { revision: system.revision }),
        treatment,
        figures: [...figures, ...(speeds.get(system) ?? []), ...ofModels],
      });
    }
  if (products.length > 0) columns.push(await titlesAlone(products));
  const [first, treatment] = [models[0], treatments[0]];
  const examples =
    first === undefined || treatment === undefined
      ? []
      : await makeExamples(first, products, data, embeddings(first, treatment), seed);
  return { results: { columns, ...(street && { street }) }, examples };
}

function picturesOf(
  products: readonly LabelledProduct[],
  { multiview = [], phone = [] }: DataSets,
): readonly PictureFile[] {
  const views = multiview.flatMap(({ front, back, detail }) => [front, back ?? [], detail ?? []].flat());
  const photos = [...views, ...phone.map(({ image }) => image)];
  const backs = multiview.flatMap(({ back }) => back ?? []);
  return [
    ...products.map(({ image, type }) => ({ file: image, type })),
    ...photos.map((file) => ({ file })),
    ...LIGHTS_OF_BACKS.flatMap((light) => backs.map((file) => ({ file, light }))),
  ];
}

function validationProducts({ products = [] }: DataSets): readonly LabelledProduct[] {
  return products.filter(({ family }) => isValidationFamily(family));
}
