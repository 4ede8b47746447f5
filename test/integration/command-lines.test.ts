import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { printed, run, start } from '../support/run.ts';

let scratch: string;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'threadfinder-cli-'));
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

const demo = () => ({ DATA_DIR: inject('demoDataDirectory') });

describe('npm start', () => {
  it('prints the address, serves the page, and stops cleanly when told to', async () => {
    const child = start('src/main.ts', [], { ...demo(), PORT: '0' });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const [, url] = await printed(child, /at (http:\/\/127\.0\.0\.1:\d+)/);
    await printed(child, /Ready: \d+ products, model threadfinder-mini/);
    const page = await fetch(url ?? '');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('lists every problem of the configuration and exits before anything connects', async () => {
    const { code, stderr, stdout } = await run('src/main.ts', [], {
      PORT: 'http',
      MODEL: ' ',
      LOG_LEVEL: 'loud',
    });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/PORT: .*\n.*LOG_LEVEL: /);
    expect(stderr).toContain('CONFIG_INVALID');
  });

  it('says what to do when the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, stderr } = await run('src/main.ts', [], { ...demo(), PORT: String(port) });
    server.close();
    expect(code).toBe(1);
    expect(stderr).toContain('PORT_IN_USE');
    expect(stderr).toContain('PORT');
  });

  it('says what to do when DATA_DIR cannot be written', async () => {
    const file = path.join(scratch, 'a-file');
    await writeFile(file, '');
    const { code, stderr } = await run('src/main.ts', [], { DATA_DIR: file, PORT: '0' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/DATA_DIR/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('does not know a model that is not there, and says which are', async () => {
    const { code, stderr } = await run('src/main.ts', [], { ...demo(), PORT: '0', MODEL: 'no-such-model' });
    expect(code).toBe(1);
    expect(stderr).toContain('MODEL_UNKNOWN');
    expect(stderr).toContain('threadfinder-mini');
  });
});

describe('npm run find', () => {
  it('answers every turn with one JSON line of the promised shape', async () => {
    const { code, stdout } = await run(
      'scripts/find.ts',
      ['--json', '--limit', '3', 'black dress', 'cheaper'],
      demo(),
    );
    expect(code).toBe(0);
    const lines = jsonLines(stdout);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      turn: 0,
      text: 'black dress',
      understood: { want: { type: ['dress'], colour: ['black'] }, avoid: {}, price: null, freeText: '' },
      dropped: expect.any(Array),
      ms: { total: expect.any(Number) },
    });
    expect(lines[0]).toHaveProperty('notice');
    expect(lines[0]).toHaveProperty('results.0.id');
    expect(lines[0]).toHaveProperty('results.0.score', expect.any(Number));
    expect(lines[0]).toHaveProperty('results.0.title');
    expect(lines[0]).toHaveProperty('results.0.price', expect.any(Number));
    expect((lines[0] as { results: unknown[] }).results.length).toBeLessThanOrEqual(3);
    expect(lines[1]).toMatchObject({ turn: 1, text: 'cheaper', understood: { want: { type: ['dress'] } } });
  });

  it('answers a batch in one process, with its ids', async () => {
    const file = path.join(scratch, 'batch.jsonl');
    const [first] = jsonLines((await run('scripts/find.ts', ['--json', 'shirt'], demo())).stdout);
    const picture = path.join(
      inject('demoDataDirectory'),
      'demo',
      'images',
      `${(first as Found).results[0]?.id}.webp`,
    );
    const rows = [
      { id: 'a', text: 'red dress' },
      { id: 2, turns: ['coat', 'in black'] },
      { id: 'p', image: picture },
    ];
    await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    const { code, stdout } = await run('scripts/find.ts', ['--batch', file, '--limit', '2'], demo());
    expect(code).toBe(0);
    const lines = jsonLines(stdout) as (Found & { id: unknown; turn: number })[];
    expect(lines.map(({ id, turn }) => [id, turn])).toEqual([
      ['a', 0],
      [2, 0],
      [2, 1],
      ['p', 0],
    ]);
    expect(lines[3]?.results[0]?.id).toBe((first as Found).results[0]?.id);
  });

  it('finds more like a product', async () => {
    const [first] = jsonLines((await run('scripts/find.ts', ['--json', 'coat'], demo())).stdout) as Found[];
    const id = first?.results[0]?.id ?? '';
    const { stdout } = await run('scripts/find.ts', ['--json', '--like', id], demo());
    const [like] = jsonLines(stdout) as Found[];
    expect(like?.results.length).toBeGreaterThan(0);
    expect(like?.results.map((result) => result.id)).not.toContain(id);
  });

  it('shows people a list, and how it is used when asked nothing', async () => {
    expect((await run('scripts/find.ts', ['jeans'], demo())).stdout).toMatch(/ {2}1\. .+ · €/);
    expect((await run('scripts/find.ts', [], demo())).stdout).toContain('--batch FILE');
  });

  it('says what is wrong with its arguments', async () => {
    for (const args of [
      ['--limit', '0', 'dress'],
      ['--image', '/no/such/file.jpg'],
      ['--nonsense', 'dress'],
      ['--batch', '/no/such/file.jsonl'],
    ]) {
      const { code, stderr } = await run('scripts/find.ts', args, demo());
      expect(code).toBe(1);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });
});

interface Found {
  readonly results: readonly { readonly id: string }[];
}

function jsonLines(text: string): unknown[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
