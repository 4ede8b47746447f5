import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { ThreadfinderError } from '../../errors.ts';
import { describeMongoError, isDuplicate, isSearchUnsupported, serverCode } from '../../mongodb/errors.ts';
import type { Collections } from './collections.ts';
import { differences, type IndexDefinition, indexName, wantedDefinition } from './index-definition.ts';

/** How a search index stands. `other`: names of the vector indexes that are there instead of a missing one. */
export type IndexState =
  | { readonly kind: 'missing'; readonly others: readonly string[] }
  | { readonly kind: 'building'; readonly status: string }
  /** Searches are answered, by an older definition where `differences` has some. */
  | { readonly kind: 'ready'; readonly differences: readonly string[]; readonly settled: boolean }
  | { readonly kind: 'failed'; readonly status: string };

const LIST_TIME_MS = 5_000;
const INDEX_ALREADY_EXISTS = 68;
const NAMESPACE_NOT_FOUND = 26;
const HOST_UNREACHABLE = 6;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;

const listed = z.object({
  name: z.string(),
  status: z.string().default('READY'),
  queryable: z.boolean().default(false),
  latestDefinition: z.unknown(),
});

/**
 * Whether the server can search vectors. One whose search process is down can: that is an outage.
 * @throws for everything else than a clear answer.
 */
export async function supportsSearch({ products }: Collections): Promise<boolean> {
  try {
    await products.listSearchIndexes({ maxTimeMS: LIST_TIME_MS }).toArray();
    return true;
  } catch (error) {
    if ([NAMESPACE_NOT_FOUND, HOST_UNREACHABLE].includes(serverCode(error) ?? 0)) return true;
    if (isSearchUnsupported(error)) return false;
    throw error;
  }
}

/** How the index of a slot stands. */
export async function indexState(
  { products }: Collections,
  slot: string,
  dimensions: number,
): Promise<IndexState> {
  const name = indexName(slot);
  const documents = await products.listSearchIndexes({ maxTimeMS: LIST_TIME_MS }).toArray();
  const indexes = documents.flatMap((document) => listed.safeParse(document).data ?? []);
  const index = indexes.find((one) => one.name === name);
  if (index === undefined || index.status === 'DOES_NOT_EXIST' || index.status === 'DELETING') {
    return { kind: 'missing', others: indexes.map((one) => one.name).filter((one) => one !== name) };
  }
  if (index.status === 'FAILED') return { kind: 'failed', status: index.status };
  if (!index.queryable) return { kind: 'building', status: index.status };
  const differing = differences(index.latestDefinition, wantedDefinition(slot, dimensions));
  return { kind: 'ready', differences: differing, settled: index.status === 'READY' };
}

/**
 * Creates the index, or updates it where its definition is another (a name that is taken says nothing about what it
 * means). Does not wait until it is built.
 */
export async function ensureIndex(collections: Collections, slot: string, dimensions: number): Promise<void> {
  const state = await indexState(collections, slot, dimensions);
  const definition = wantedDefinition(slot, dimensions);
  if (state.kind === 'missing') return create(collections, slot, dimensions, definition);
  if (state.kind === 'failed' || (state.kind === 'ready' && state.differences.length > 0)) {
    await collections.products.updateSearchIndex(indexName(slot), { ...definition });
  }
}

async function create(
  collections: Collections,
  slot: string,
  dimensions: number,
  definition: IndexDefinition,
): Promise<void> {
  try {
    await collections.products.createSearchIndex({
      name: indexName(slot),
      type: 'vectorSearch',
      definition: { ...definition },
    });
  } catch (error) {
    // Another process was quicker; or an index of that name is being deleted or made, with whatever definition.
    if (serverCode(error) !== INDEX_ALREADY_EXISTS && !isDuplicate(error)) throw error;
    const state = await indexState(collections, slot, dimensions);
    if (state.kind === 'ready' && state.differences.length > 0) {
      await collections.products.updateSearchIndex(indexName(slot), { ...definition });
    }
  }
}

/**
 * Waits until the index answers searches by the wanted definition.
 * @param deadlineMs Milliseconds from now.
 * @throws ThreadfinderError `CATALOGUE_INDEX_BUILDING`, `CATALOGUE_INDEX_MISSING`, `CATALOGUE_INDEX_FAILED`.
 */
export async function untilQueryable(
  collections: Collections,
  slot: string,
  dimensions: number,
  deadlineMs: number,
  onWait: (status: string) => void = () => undefined,
): Promise<void> {
  const until = Date.now() + deadlineMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const state = await indexState(collections, slot, dimensions);
    if (state.kind === 'ready' && state.settled && state.differences.length === 0) return;
    if (state.kind === 'failed' || Date.now() > until) throw notReady(slot, state);
    onWait(state.kind === 'building' ? state.status : state.kind);
    await setTimeout(pause);
  }
}

/** The error that says why an index does not answer. */
export function notReady(slot: string, state: IndexState): ThreadfinderError {
  const name = indexName(slot);
  switch (state.kind) {
    case 'missing': {
      const others = state.others.length === 0 ? '' : ` (there are others: ${state.others.join(', ')})`;
      return new ThreadfinderError(`The search index "${name}" is missing${others}.`, {
        code: 'CATALOGUE_INDEX_MISSING',
        fix: 'Make it with "npm run doctor -- --repair".',
      });
    }
    case 'building':
      return new ThreadfinderError(`The search index "${name}" is still being built (${state.status}).`, {
        code: 'CATALOGUE_INDEX_BUILDING',
        fix: 'Wait; "npm run doctor" shows when it answers.',
      });
    case 'failed':
      return new ThreadfinderError(`The search index "${name}" could not be built.`, {
        code: 'CATALOGUE_INDEX_FAILED',
        fix: 'Look at its message in Atlas or in the log of mongot, then run "npm run doctor -- --repair".',
      });
    case 'ready':
      return new ThreadfinderError(
        `The search index "${name}" is out of date: ${state.differences.join('; ')}.`,
        {
          code: 'CATALOGUE_INDEX_OUTDATED',
          fix: 'Bring it up to date with "npm run doctor -- --repair".',
        },
      );
  }
}

/** What a search that failed in the server's search process means, where the index explains it. */
export async function explainFailure(
  collections: Collections,
  slot: string,
  dimensions: number,
  cause: unknown,
): Promise<unknown> {
  const described = describeMongoError('CATALOGUE', cause);
  if (!(described instanceof ThreadfinderError) || described.code !== 'MONGODB_FAILED') return described;
  if (isSearchUnsupported(cause)) return unsupported(cause);
  const state = await indexState(collections, slot, dimensions).catch(() => undefined);
  const isFine = state === undefined || (state.kind === 'ready' && state.differences.length === 0);
  return isFine ? described : notReady(slot, state);
}

function unsupported(cause: unknown): ThreadfinderError {
  return new ThreadfinderError('This MongoDB server has no vector search (any more).', {
    code: 'MONGODB_NO_SEARCH',
    fix: 'Start Threadfinder again: it then holds the vectors itself. Or give the server its search process back.',
    cause,
  });
}
