import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openZvecCatalogue } from '../../src/catalogue/zvec/open.ts';
import { openLmdbState } from '../../src/state/lmdb.ts';
import { entry, MODEL } from '../contracts/catalogue-products.ts';

const run = promisify(execFile);

// Processes are started and disks are waited for: a busy machine may take its time.
describe('a full disk', { timeout: 180_000 }, () => {
  let directory: string;
  let mounted = false;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'threadfinder-full-'));
    mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=80m', 'tmpfs', directory]).then(
      () => true,
      () => false,
    );
  });
  afterAll(async () => {
    if (mounted) await run('umount', ['-l', directory]);
    await rm(directory, { recursive: true, force: true });
  });

  it('stops ingestion with a sentence and keeps what was acknowledged', async (context) => {
    if (!mounted) context.skip('needs the right to mount a small file system (root on Linux)');
    const catalogue = await openZvecCatalogue({ directory: join(directory, 'catalogue'), mode: 'write' });
    await catalogue.upsert([entry('kept', 0)], MODEL);
    const filler = join(directory, 'filler');
    await writeFile(filler, Buffer.alloc(60 * 1024 * 1024));
    await expect(catalogue.upsert([entry('more', 1)], MODEL)).rejects.toMatchObject({
      code: 'CATALOGUE_DISK_FULL',
    });
    await catalogue.close();
    await rm(filler);
    const again = await openZvecCatalogue({ directory: join(directory, 'catalogue'), mode: 'write' });
    expect(await again.get(['kept'])).toHaveLength(1);
    await again.upsert([entry('more', 1)], MODEL);
    expect((await again.info()).count).toBe(2);
    await again.close();
  });

  it('refuses to remember more with a sentence and keeps what it remembered', async (context) => {
    if (!mounted) context.skip('needs the right to mount a small file system (root on Linux)');
    const path = join(directory, 'state');
    const state = await openLmdbState({ directory: path });
    await state.update('saved', 'kept', () => 'kept');
    const fill = async (): Promise<void> => {
      for (let one = 0; one < 1000; one += 1)
        await state.update('saved', `k${one}`, () => 'x'.repeat(1_000_000));
    };
    await expect(fill()).rejects.toMatchObject({ code: 'STATE_DISK_FULL' });
    expect(await state.get('saved', 'kept')).toBe('kept');
    await state.close();
    const again = await openLmdbState({ directory: path });
    expect(await again.get('saved', 'kept')).toBe('kept');
    expect(await again.get('saved', 'k0')).toHaveLength(1_000_000);
    await again.close();
  });
});
