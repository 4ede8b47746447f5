import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BSON } from 'mongodb';
import { z } from 'zod';
import { writeFileDurably } from '../../../durable-file.ts';

const { EJSON } = BSON;
const FILE = 'mirror.json';

const schema = z.object({
  /** Which products these are: database, slot and model. */
  of: z.string(),
  /** Everything has been loaded once. */
  loaded: z.boolean(),
  /** Where the change stream goes on, as MongoDB gave it. */
  resumeToken: z.unknown().optional(),
});

export type MirrorState = z.infer<typeof schema>;

/** Where a mirror was when it was closed or killed; `undefined` where there is none, or of other products. */
export async function readMirrorFile(directory: string, of: string): Promise<MirrorState | undefined> {
  const text = await readFile(join(directory, FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const state = schema.parse(EJSON.parse(text));
    return state.of === of && state.loaded ? state : undefined;
  } catch {
    return undefined;
  }
}

export async function writeMirrorFile(directory: string, state: MirrorState): Promise<void> {
  await writeFileDurably(join(directory, FILE), EJSON.stringify(state));
}
