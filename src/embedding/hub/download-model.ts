import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type FetchOptions, fetchFile } from './fetch-file.ts';
import { writing } from './hub-errors.ts';
import { describeFile, type Hub, type HubFile } from './hub-file.ts';
import { hasFile, type Manifest, readManifest, writeManifest } from './manifest.ts';
import { FOR_MODEL, type Purpose } from './purpose.ts';

const PUBLIC_HUB = 'https://huggingface.co';

/** At most one report in this time, in milliseconds, besides the one at the end of each file. */
const REPORT_EVERY_MS = 500;

/** How far a download is. */
export interface DownloadProgress {
  readonly model: string;
  readonly file: string;
  /** Bytes of all the model's files that are there, and that there will be. */
  readonly receivedBytes: number;
  readonly totalBytes: number;
}

export interface HubOptions {
  /** Where fetched models are kept, in `owner/name`. */
  readonly cacheDirectory: string;
  /** The public hub unless a mirror is named. */
  readonly hubEndpoint?: string;
  /** For private models; sent to the endpoint only. Nothing is sent, nor looked for in the environment, without it. */
  readonly hubToken?: string;
  /** What it is for, for messages; an encoder unless said otherwise. */
  readonly purpose?: Purpose;
  readonly onProgress?: (progress: DownloadProgress) => void;
  /** First pause after a lost connection, in milliseconds. */
  readonly pauseMs?: number;
}

/**
 * Makes sure that a model's files are in the cache and gives their folder. Only what is missing is fetched; with
 * nothing missing the hub is not asked at all. A model stays at the commit that it was first fetched at.
 * @param model `owner/name`, checked by the caller.
 * @throws ThreadfinderError with a code that begins with `HUB_`.
 */
export async function downloadModel(
  model: string,
  names: readonly string[],
  options: HubOptions,
): Promise<string> {
  const folder = path.join(options.cacheDirectory, ...model.split('/'));
  const manifest = await readManifest(folder);
  const present = await Promise.all(names.map((name) => hasFile(folder, manifest, name)));
  if (present.every(Boolean)) return folder;

  const hub: Hub = {
    endpoint: options.hubEndpoint ?? PUBLIC_HUB,
    purpose: options.purpose ?? FOR_MODEL,
    ...(options.hubToken === undefined ? {} : { token: options.hubToken }),
  };
  const [first = 'config.json', ...rest] = names;
  const head = await describeFile(hub, model, manifest?.revision ?? 'main', first);
  const revision = head.commit ?? manifest?.revision ?? 'main';
  // Described before any is fetched: a model without ONNX weights is found out before 100 MB have come.
  const files = [head];
  for (const name of rest) files.push(await describeFile(hub, model, revision, name));
  const missing = await forget(folder, files, manifest);
  const contents = {
    revision,
    files: {
      ...manifest?.files,
      ...Object.fromEntries(files.map(({ name, size, checksum }) => [name, { size, checksum }])),
    },
  };
  await writing(path.join(folder, first), writeManifest(folder, contents));
  const { pauseMs, onProgress } = options;
  const fetching = { hub, model, ...(pauseMs === undefined ? {} : { pauseMs }) };
  await fetchAll(folder, files, missing, fetching, onProgress);
  return folder;
}

/** Removes what is of another commit, and tells which files have to be fetched. */
async function forget(
  folder: string,
  files: readonly HubFile[],
  manifest: Manifest | undefined,
): Promise<ReadonlySet<HubFile>> {
  const missing = new Set<HubFile>();
  for (const file of files) {
    const same = manifest?.files[file.name]?.checksum === file.checksum;
    if (same && (await hasFile(folder, manifest, file.name))) continue;
    const target = path.join(folder, file.name);
    await writing(target, rm(target, { force: true }));
    missing.add(file);
  }
  return missing;
}

async function fetchAll(
  folder: string,
  files: readonly HubFile[],
  missing: ReadonlySet<HubFile>,
  options: FetchOptions,
  report: HubOptions['onProgress'],
): Promise<void> {
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  let lastReport = 0;
  for (const file of files) {
    const onReceived = (bytes: number): void => {
      const now = Date.now();
      if (bytes < file.size && now - lastReport < REPORT_EVERY_MS) return;
      lastReport = now;
      report?.({ model: options.model, file: file.name, receivedBytes: before + bytes, totalBytes });
    };
    if (missing.has(file)) await fetchFile(file, path.join(folder, file.name), { ...options, onReceived });
    before += file.size;
  }
}
