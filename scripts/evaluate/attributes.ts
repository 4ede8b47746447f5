import { canonicalAttributes } from '../../src/vocabulary/labels.ts';
import { byText, labelsOf } from './classify.ts';
import type { LabelledProduct } from './data.ts';
import type { EmbeddingOf } from './embeddings.ts';
import type { Figure, MeasureName } from './measures.ts';
import { mean, nearest, rPrecision } from './retrieval.ts';
import type { System } from './systems.ts';

/** A pair of colour and type is asked for where at least so many products carry it; 40 pairs of the validation set. */
const LEAST_OF_PAIR = 3;
const CEILING = 10;

/** A label is among the answers where at least so many products carry it. */
const LEAST_OF_TYPE = 8;
const LEAST_OF_COLOUR = 8;
const LEAST_OF_PATTERN = 5;

/** A query made from labels, and which of the products carry them. */
interface PairQuery {
  /** As the feed writes them, in lower case: `navy blue tshirts`. */
  readonly text: string;
  readonly right: ReadonlySet<number>;
}

/** Every colour and type that at least three products carry together. */
export function pairQueries(products: readonly LabelledProduct[]): readonly PairQuery[] {
  const pairs = new Map<string, Set<number>>();
  products.forEach(({ colour, type }, at) => {
    if (colour === undefined || type === undefined) return;
    const text = `${colour} ${type}`.toLowerCase();
    pairs.set(text, (pairs.get(text) ?? new Set()).add(at));
  });
  return [...pairs]
    .filter(([, right]) => right.size >= LEAST_OF_PAIR)
    .map(([text, right]) => ({ text, right }));
}

/** How well whatever orders the products answers the queries by colour and type. */
export async function measurePairs(
  products: readonly LabelledProduct[],
  search: (texts: readonly string[]) => Promise<readonly (readonly number[])[]>,
): Promise<readonly Figure[]> {
  const queries = pairQueries(products);
  if (queries.length === 0) return [];
  const orders = await search(queries.map(({ text }) => text));
  const precisions = queries.map(({ right }, at) => rPrecision(orders[at] ?? [], right, CEILING));
  return [{ measure: 'colour-type.precision@10', value: mean(precisions), of: queries.length }];
}

/** Orders the products by the embedding alone. */
export function searchByEmbedding(
  { encodeText }: System,
  products: readonly LabelledProduct[],
  embeddingOf: EmbeddingOf,
) {
  if (encodeText === undefined) return undefined;
  const gallery = products.map(({ image }) => embeddingOf(image));
  return async (texts: readonly string[]) =>
    (await encodeText(texts)).map((text) => nearest(text, gallery, CEILING));
}

/**
 * Each picture is told by the label whose own word is nearest.
 * @param everything The whole feed: which types are common enough to be among the answers.
 */
export async function measureZeroShot(
  { encodeText }: System,
  products: readonly LabelledProduct[],
  everything: readonly LabelledProduct[],
  embeddingOf: EmbeddingOf,
): Promise<readonly Figure[]> {
  if (encodeText === undefined) return [];
  const measure = async (
    kind: 'type' | 'colour' | 'pattern',
    answers: readonly string[],
    counted: readonly (readonly [MeasureName, (product: LabelledProduct, told: string) => boolean])[],
  ): Promise<readonly Figure[]> => {
    const asked = products.filter(({ [kind]: label }) => label !== undefined && answers.includes(label));
    if (asked.length === 0) return [];
    const words = await encodeText(answers.map((label) => label.toLowerCase()));
    const tell = byText(answers.map((label, at) => ({ label, embedding: words[at] ?? new Float32Array() })));
    const told = asked.map(({ image }) => tell(embeddingOf(image)));
    return counted.map(([name, isRight]) => ({
      measure: name,
      value: asked.filter((product, at) => isRight(product, told[at] ?? '')).length / asked.length,
      of: asked.length,
    }));
  };
  const isOwn =
    (kind: 'type' | 'colour' | 'pattern') =>
    ({ [kind]: label }: LabelledProduct, told: string): boolean =>
      label === told;
  const isOwnType = isOwn('type');
  return [
    ...(await measure('type', commonLabels(everything, 'type', LEAST_OF_TYPE), [
      ['zero-shot.type', isOwnType],
      ['zero-shot.type.or-title', (product, told) => isOwnType(product, told) || isNamedIn(product, told)],
    ])),
    ...(await measure('type', commonLabels(products, 'type', LEAST_OF_TYPE), [
      ['zero-shot.type.common', isOwnType],
    ])),
    ...(await measure('colour', commonLabels(products, 'colour', LEAST_OF_COLOUR), [
      ['zero-shot.colour', isOwn('colour')],
    ])),
    ...(await measure('pattern', commonLabels(products, 'pattern', LEAST_OF_PATTERN), [
      ['zero-shot.pattern', isOwn('pattern')],
    ])),
  ];
}

/**
 * Whether a title names what it sells by this type, in whatever word: `Women Lifestyle Grey Flats`, `Flats`. What a brand
 * is called (`Pepe Jeans`) names nothing.
 */
export function isNamedIn({ title, brand }: Pick<LabelledProduct, 'title' | 'brand'>, type: string): boolean {
  const named = canonicalAttributes({ title, brand }).type ?? [];
  return (canonicalAttributes({ type }).type ?? []).some((value) => named.includes(value));
}

/** Labels of a kind that at least `least` products carry. */
export function commonLabels(
  products: readonly LabelledProduct[],
  kind: 'type' | 'colour' | 'pattern',
  least: number,
): readonly string[] {
  const labelled = products.flatMap(({ [kind]: label }) => (label === undefined ? [] : [{ label }]));
  return labelsOf(labelled).filter((label) => labelled.filter((one) => one.label === label).length >= least);
}
