import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/**
 * The checksum that the hub gives as an ETag, as `sha256:...` for large files, and `git:...` for those that lie in its
 * git repository (SHA-1 of `blob <size>`, a zero byte and the content). `undefined` for other ETags, such as a mirror's.
 */
export function checksumOfEtag(etag: string | null): string | undefined {
  const value = etag?.replace(/^W\//, '').replaceAll('"', '').toLowerCase() ?? '';
  if (/^[0-9a-f]{64}$/.test(value)) return `sha256:${value}`;
  if (/^[0-9a-f]{40}$/.test(value)) return `git:${value}`;
  return undefined;
}

/** The checksum of a file, of the same kind as `like`. */
export async function checksumOfFile(file: string, size: number, like: string): Promise<string> {
  const git = like.startsWith('git:');
  const hash = createHash(git ? 'sha1' : 'sha256');
  if (git) hash.update(`blob ${size}\0`);
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return `${git ? 'git' : 'sha256'}:${hash.digest('hex')}`;
}
