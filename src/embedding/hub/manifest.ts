import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const FILE = 'hub.json';

const schema = z.object({
  /** What was fetched stays at this commit, so that an index and its queries never differ. */
  revision: z.string(),
  files: z.record(z.string(), z.object({ size: z.number(), checksum: z.string().optional() })),
});

/** What a folder of the cache holds, or is going to. */
export type Manifest = z.infer<typeof schema>;

/** The folder's manifest; `undefined` where there is none that can be read. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(path.join(folder, FILE), 'utf8')));
  } catch {
    // Nothing is lost with it: it is asked for again.
    return undefined;
  }
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = path.join(folder, `${FILE}.part`);
  await writeFile(draft, `${JSON.stringify(manifest, undefined, 2)}\n`);
  await rename(draft, path.join(folder, FILE));
}

/** Whether a file is there, whole: it gets its name only once its checksum is right. */
export async function hasFile(
  folder: string,
  manifest: Manifest | undefined,
  name: string,
): Promise<boolean> {
  const known = manifest?.files[name];
  if (known === undefined) return false;
  return (await stat(path.join(folder, name)).catch(() => undefined))?.size === known.size;
}
