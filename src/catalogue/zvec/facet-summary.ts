import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileDurably } from '../../durable-file.ts';
import { ATTRIBUTES, type Attribute } from '../../vocabulary/attributes.ts';
import { countFacets } from '../answers.ts';
import type { FacetCount } from '../port.ts';
import type { Rows } from './rows.ts';

const FILE = 'facets.json';

const summarySchema = z.partialRecord(
  z.enum(ATTRIBUTES),
  z.array(z.object({ value: z.string(), count: z.number() })),
);

/** Facets of a whole generation: counting them anew means reading every product, seconds at 140,000. */
export type FacetSummary = Readonly<Partial<Record<Attribute, readonly FacetCount[]>>>;

/** Counted when an ingestion is complete; {@link dropFacetSummary} before the next change. */
export async function writeFacetSummary(directory: string, rows: Rows): Promise<void> {
  const summary = Object.fromEntries(
    ATTRIBUTES.map((attribute) => [attribute, countFacets(rows.values(), attribute, [])]),
  );
  await writeFileDurably(join(directory, FILE), JSON.stringify(summary));
}

/** The summary, or `undefined` where there is none (or none that can be read): then counting it is. */
export async function readFacetSummary(directory: string): Promise<FacetSummary | undefined> {
  const text = await readFile(join(directory, FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return summarySchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Must be done before products change: a summary that is there is believed. */
export async function dropFacetSummary(directory: string): Promise<void> {
  await rm(join(directory, FILE), { force: true });
}
