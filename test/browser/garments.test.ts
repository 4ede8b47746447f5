import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { tinyParser } from '../fakes/hub/tiny-parser.ts';
import { person, scene } from '../support/figures.ts';
import { writeModel } from '../support/parsers.ts';
import { answered, CHROMIUM, launch, PHONE, seriousViolations, visit } from './harness.ts';

describe.runIf(CHROMIUM !== undefined)('a photo of an outfit, in a browser', () => {
  let browser: Browser;
  let app: App;
  let url: string;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parser-'));
    const config = readConfig({
      DATA_DIR: inject('demoDataDirectory'),
      SEGMENTER: await writeModel(join(folder, 'tiny'), tinyParser()),
      PORT: '0',
      LOG_LEVEL: 'silent',
    });
    app = createApp(config, createLogger('silent'), undefined);
    url = (await app.start()) ?? '';
    [browser] = await Promise.all([launch(), app.ready()]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ['on a desk', {}],
    ['on a phone', PHONE],
  ])(
    'is asked about with cut-outs, and the chosen one is shown beside its results, %s',
    async (_, device) => {
      const { page, problems, leave } = await visit(browser, url, device);
      const buffer = Buffer.from(await scene(`<g transform="translate(240,60)">${person()}</g>`));
      await page
        .locator('[data-pane="main"] [data-photo-file]')
        .setInputFiles({ name: 'outfit.png', mimeType: 'image/png', buffer });
      await page.locator('[data-pane="main"] [data-send-button]').click();
      await answered(page);
      const choices = page.locator('.choices button');
      expect(await choices.allTextContents()).toEqual(['Trousers', 'Top', 'Bag', 'Shoes']);
      expect(await choices.locator('img').count()).toBe(4);
      expect(await seriousViolations(page)).toEqual([]);
      const cutOut = await choices.nth(2).locator('img').getAttribute('src');
      await choices.nth(2).click();
      await answered(page);
      const searched = page.locator('.turn').last().locator('img[data-photo="searched"]');
      expect(await searched.getAttribute('src')).toBe(cutOut);
      await page.reload();
      await page.locator('html[data-alive]').waitFor();
      expect(await searched.getAttribute('src')).toBe(cutOut);
      expect(problems).toEqual([]);
      await leave();
    },
  );
});
