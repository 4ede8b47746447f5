import { readFileSync } from 'node:fs';
import type { StyleQuery, Wishes } from '../../src/query/style-query.ts';

/** One line of `test/fixtures/queries.*.jsonl`: a message and what it is to be read as. */
export interface Expected {
  readonly text: string;
  readonly want: Readonly<Record<string, readonly string[]>>;
  readonly avoid?: Readonly<Record<string, readonly string[]>>;
  readonly price?: { readonly min?: number; readonly max?: number };
  readonly size?: string;
  readonly steer?: string;
  readonly compare?: readonly string[];
  readonly freeText?: string;
  readonly avoidText?: string;
}

/** The messages of one language. */
export function messagesOf(language: string): readonly Expected[] {
  return readFileSync(new URL(`../fixtures/queries.${language}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Expected);
}

/** Wishes as sorted values by attribute. */
export function values(wishes: Wishes): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(wishes).map(([attribute, list]) => [attribute, list.map((wish) => wish.value).sort()]),
  );
}

/** A query in the fixtures' form. */
export function summary(text: string, query: StyleQuery): Expected {
  const { words: _, ...price } = query.price ?? { words: '' };
  const avoid = values(query.avoid);
  return {
    text,
    want: values(query.want),
    ...(Object.keys(avoid).length > 0 ? { avoid } : {}),
    ...(query.price !== undefined ? { price } : {}),
    ...(query.size !== undefined ? { size: query.size.value } : {}),
    ...(query.steer !== undefined ? { steer: query.steer } : {}),
    ...(query.compare !== undefined
      ? { compare: query.compare.map(({ scale, direction }) => `${scale}:${direction}`) }
      : {}),
    ...(query.freeText !== '' ? { freeText: query.freeText } : {}),
    ...(query.avoidText !== undefined ? { avoidText: query.avoidText } : {}),
  };
}
