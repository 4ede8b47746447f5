import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openDataDirectory } from '../../src/data-directory.ts';
import { openEncoder, openLooker } from '../../src/models.ts';
import { BUILT_IN_PARSER, HUB_PARSER } from '../../src/vision/parser/load-parser.ts';
import { type FakeHub, startFakeHub } from '../fakes/hub/server.ts';
import { tinyParser } from '../fakes/hub/tiny-parser.ts';
import { person, pixelsOf, scene } from '../support/figures.ts';

const builtIn = path.resolve(import.meta.dirname, '../../models', BUILT_IN_PARSER);
let hub: FakeHub;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'looker-'));
  hub = await startFakeHub({ [HUB_PARSER]: tinyParser(), 'other/parser': tinyParser() });
});
afterAll(async () => {
  await hub.close();
  await rm(folder, { recursive: true });
});

/** Opens the eyes that these settings choose, looks at an outfit, and gives what was logged too. */
async function look(environment: Readonly<Record<string, string>>) {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const config = readConfig({ DATA_DIR: folder, HUB_ENDPOINT: hub.endpoint, ...environment });
  const looker = await openLooker(config, log, await openDataDirectory(folder));
  const picture = await pixelsOf(await scene(`<g transform="translate(240,60)">${person()}</g>`));
  const seen = await looker.segment(picture);
  const { treatment, revision } = looker;
  await looker.close();
  return { seen, treatment, revision, log: lines.join('') };
}

describe('SEGMENTER', () => {
  it('hub fetches the usual parser and looks with it', async () => {
    const { seen, log } = await look({ SEGMENTER: 'hub' });
    expect(seen).toMatchObject({ segmenter: 'parser', id: HUB_PARSER });
    expect(seen.garments).toHaveLength(4);
    expect(log).toContain(HUB_PARSER);
    expect(log).toContain('receivedBytes');
  });

  it('takes any parser of the hub by name', async () => {
    expect((await look({ SEGMENTER: 'other/parser' })).seen.id).toBe('other/parser');
  });

  it('none sees through plain backgrounds only', async () => {
    const { seen, log } = await look({ SEGMENTER: 'none' });
    expect(seen).toMatchObject({ segmenter: 'whole', notes: ['not-told-apart'] });
    expect(log).toBe('');
  });

  it.skipIf(existsSync(builtIn))(
    'built-in, where it is missing, says so in the log and goes on without',
    async () => {
      const { seen, log } = await look({});
      expect(seen.segmenter).toBe('whole');
      expect(log).toContain('there is no built-in parser');
    },
  );

  it('of another kind of word is refused with the other settings', () => {
    const wrong = () => readConfig({ SEGMENTER: 'the best', IMAGE_TREATMENT: 'pink' });
    expect(wrong).toThrow(/SEGMENTER: expected built-in, hub, none/);
    expect(wrong).toThrow(/IMAGE_TREATMENT: expected green, white/);
  });
});

describe('IMAGE_TREATMENT', () => {
  it('is noted by the encoder, so that a catalogue made with another is refused', async () => {
    const config = readConfig({ DATA_DIR: folder, IMAGE_TREATMENT: 'green' });
    const encoder = await openEncoder(config, pino({ level: 'silent' }), await openDataDirectory(folder));
    expect(encoder.info.imageTreatment).toBe('green');
    await encoder.close();
  });

  it('names the segmenter in its revision, but for none, which needs no segmenter', async () => {
    expect((await look({ SEGMENTER: 'none' })).revision).toBe('');
    const green = await look({ SEGMENTER: 'none', IMAGE_TREATMENT: 'green' });
    const parsed = await look({ SEGMENTER: 'hub', IMAGE_TREATMENT: 'green' });
    expect(green).toMatchObject({ treatment: 'green', revision: expect.stringContaining('foreground') });
    expect(parsed.revision).not.toBe(green.revision);
  });
});
