import type { Feed } from './feed/row.ts';
import { byFieldName } from './row/fields.ts';
import { type ValidRow, validateRow } from './row/schema.ts';
import { cleanText, quoted } from './row/text.ts';
import { isInShard, type Shard } from './shard.ts';
import type { Tally } from './tally.ts';

/** A valid row of this shard whose id has not occurred before. */
export interface Candidate {
  readonly line: number;
  readonly row: ValidRow;
}

interface CandidateOptions {
  readonly currency: string;
  readonly shard: Shard | undefined;
  readonly signal: AbortSignal;
  readonly tally: Tally;
  /** Filled with every id that the feed names (64 characters at most each) and its valid row's line; 0: none yet. */
  readonly seen: Map<string, number>;
}

/** Reads, checks and counts rows until the feed ends or the signal aborts. The first of several rows of one id wins. */
export async function* readCandidates(
  feed: Feed,
  { currency, shard, signal, tally, seen }: CandidateOptions,
): AsyncGenerator<Candidate> {
  for await (const item of feed.rows()) {
    if (signal.aborted) return;
    tally.read++;
    const { line } = item;
    const fields = 'record' in item ? byFieldName(item.record) : {};
    const id = readableId(fields.id);
    if (shard !== undefined && !isInShard(id ?? `line ${line}`, shard)) {
      tally.otherShards++;
      continue;
    }
    const row = 'record' in item ? validateRow(fields, currency) : item;
    const earlier = id === undefined ? 0 : (seen.get(id) ?? 0);
    if (id !== undefined && earlier === 0) seen.set(id, 'problem' in row ? 0 : line);
    if ('problem' in row)
      await tally.reject({ line, ...(id === undefined ? {} : { id }), reason: row.problem });
    else if (earlier > 0) {
      tally.duplicates++;
      await tally.reject({
        line,
        id: row.id,
        reason: `id: ${quoted(row.id)} was used in line ${earlier} already`,
      });
    } else yield { line, row };
  }
}

/** The id as `validateRow` would read it, also where the rest of the row is bad. */
function readableId(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const id = cleanText(String(value), 1000);
  return id === '' || id.length > 64 ? undefined : id;
}
