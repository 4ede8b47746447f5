import { SPACES, type Space, type State, type StoredItem } from '../state/port.ts';
import { differs, type MigrateOptions } from './catalogue.ts';
import { Checksum, itemText } from './checksum.ts';

/** Writes under way at once. */
const AT_ONCE = 16;
/** Values that expire within this time are not waited for, in milliseconds. */
const SOON_MS = 60_000;

export interface StateReport {
  readonly items: number;
  readonly copied: number;
  readonly checksum: string;
}

/**
 * Copies conversations, answers, saved products, seen events and people, with what is left of their time. May be run
 * again: what is there already is left alone, and what is there otherwise is replaced.
 * @throws ThreadfinderError `MIGRATE_DIFFERS`.
 */
export async function copyState(
  from: State,
  to: State,
  { onProgress = () => undefined, dryRun = false }: MigrateOptions = {},
  now: () => number = Date.now,
): Promise<StateReport> {
  let copied = 0;
  let done = 0;
  const sums = { ours: new Checksum(), theirs: new Checksum() };
  for (const space of SPACES) {
    const work: Promise<void>[] = [];
    for await (const item of from.items(space)) {
      if (expiresSoon(item, now())) continue;
      work.push(
        (async () => {
          const isCopied = await copyOne(space, item, to, dryRun, now());
          copied += isCopied ? 1 : 0;
          done += 1;
          onProgress({ what: 'remembered', done, total: undefined });
        })(),
      );
      if (work.length >= AT_ONCE) await Promise.all(work.splice(0));
    }
    await Promise.all(work);
    await addUp(space, from, to, sums, now);
  }
  const { ours, theirs } = sums;
  if (!dryRun && (ours.count !== theirs.count || ours.value !== theirs.value)) {
    throw differs(
      `${ours.count} remembered things (checksum ${ours.value}) and ${theirs.count} (${theirs.value})`,
    );
  }
  return { items: ours.count, copied, checksum: ours.value };
}

async function copyOne(
  space: Space,
  item: StoredItem,
  to: State,
  dryRun: boolean,
  now: number,
): Promise<boolean> {
  const held = await to.get(space, item.key);
  if (held !== undefined && itemText({ key: item.key, value: held }) === itemText(item)) return false;
  const lifetime = item.expires === undefined ? undefined : { ttlMs: item.expires - now };
  if (!dryRun) await to.update(space, item.key, () => item.value, lifetime);
  return true;
}

/** Both sides, by the keys of the source: the target may hold more. */
async function addUp(
  space: Space,
  from: State,
  to: State,
  { ours, theirs }: { readonly ours: Checksum; readonly theirs: Checksum },
  now: () => number,
): Promise<void> {
  for await (const item of from.items(space)) {
    if (expiresSoon(item, now())) continue;
    ours.add(`${space} ${itemText(item)}`);
    const value = await to.get(space, item.key);
    if (value !== undefined) theirs.add(`${space} ${itemText({ key: item.key, value })}`);
  }
}

function expiresSoon({ expires }: StoredItem, now: number): boolean {
  return expires !== undefined && expires < now + SOON_MS;
}
