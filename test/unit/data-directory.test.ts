import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataDirectory, openDataDirectory } from '../../src/data-directory.ts';

describe('the data directory', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'threadfinder-data-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('is made with the folders above it, and nothing is left in it', async () => {
    const directory = await openDataDirectory(join(root, 'a', 'b'));
    expect(directory.path).toBe(join(root, 'a', 'b'));
    expect(await readdir(directory.path)).toEqual([]);
  });

  it('has absolute paths, all under it', () => {
    const { path, ...places } = dataDirectory('somewhere');
    expect(isAbsolute(path)).toBe(true);
    for (const place of Object.values(places)) expect(place.startsWith(path)).toBe(true);
    expect(new Set(Object.values(places)).size).toBe(Object.values(places).length);
  });

  it('is refused when it is a file', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(openDataDirectory(join(root, 'file'))).rejects.toMatchObject({
      code: 'DATA_DIR_NOT_WRITABLE',
    });
  });

  it('is refused when this user may not write there', async (context) => {
    if (process.getuid?.() === 0 || process.platform === 'win32') {
      context.skip('permissions do not bind this user');
    }
    await chmod(root, 0o500);
    await expect(openDataDirectory(root)).rejects.toMatchObject({ code: 'DATA_DIR_NOT_WRITABLE' });
    await chmod(root, 0o700);
  });
});
