import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Core, openCore } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { startWebChat, type WebChat } from '../../src/platforms/web/server.ts';
import {
  answered,
  CHROMIUM,
  handOver,
  launch,
  read,
  say,
  seriousViolations,
  type Visit,
  visit,
} from './harness.ts';

describe.runIf(CHROMIUM !== undefined)('the real stylist, with the demo catalogue, in a browser', () => {
  let browser: Browser;
  let core: Core;
  let chat: WebChat;
  let directory: string;
  let here: Visit;

  beforeAll(async () => {
    const config = readConfig({ DATA_DIR: inject('demoDataDirectory'), LOG_LEVEL: 'silent' });
    const logger = pino({ level: 'silent' });
    directory = await mkdtemp(join(tmpdir(), 'threadfinder-browser-'));
    [core, browser] = await Promise.all([openCore(config, logger, { state: 'throw-away' }), launch()]);
    const { count } = await core.catalogue.info();
    chat = await startWebChat({
      host: '127.0.0.1',
      port: 0,
      handle: core.handle,
      history: (id) => core.stylist.history(id),
      picture: (id) => core.stylist.picture(id),
      readiness: () => ({ state: 'ready', products: count, model: core.encoder.info.id }),
      logger,
      cacheDirectory: directory,
      maxUploadBytes: 25_000_000,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await chat?.close();
    await core?.close();
    await rm(directory, { recursive: true, force: true });
  });
  beforeEach(async () => {
    here = await visit(browser, chat.url);
  });
  afterEach(async () => {
    expect(here.problems).toEqual([]);
    await here.leave();
  });

  it('answers words with cards that can be seen, and can be used by everybody', async () => {
    const { page } = here;
    await say(page, 'red dress');
    await expect.poll(() => page.locator('.card').count()).toBeGreaterThan(0);
    expect(await page.locator('.chip').allTextContents()).toEqual(['Remove: dress', 'Remove: red']);
    await expect
      .poll(() => read(page, '.card img', 'element.complete && element.naturalWidth > 0'))
      .toBe(true);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('says in the conversation that a product is gone, and opens no thread for it', async () => {
    const { page } = here;
    await say(page, 'red dress');
    const button = page.locator('[data-opens]').first();
    await button.evaluate((element) => element.setAttribute('data-action', 'm:gone'));
    await button.click();
    await answered(page);
    expect(await page.locator('[data-pane="thread"]').isVisible()).toBe(false);
    expect(await page.locator('[data-pane="main"] .turn').last().textContent()).toContain('no longer');
    await say(page, 'blue shirt');
    expect(await page.locator('[data-pane="main"] .turn').count()).toBe(3);
  });

  it('drops a wish and brings it back', async () => {
    const { page } = here;
    await say(page, 'red dress');
    await page.getByRole('button', { name: 'Remove: red' }).click();
    await answered(page);
    const last = page.locator('.turn').last();
    expect(await last.locator('.chip s').allTextContents()).toEqual(['red']);
    await last.getByRole('button', { name: 'Bring back: red' }).click();
    await answered(page);
    expect(await page.locator('.turn').last().locator('.chip s').count()).toBe(0);
  });

  it('goes on in a thread, there and after a reload', async () => {
    const { page } = here;
    await say(page, 'red dress');
    await page.locator('.card [data-opens]').first().click();
    await answered(page);
    const thread = page.locator('[data-pane="thread"]');
    await expect.poll(() => thread.locator('.card').count()).toBeGreaterThan(0);
    await page.locator('#words-thread').fill('in blue');
    await page.locator('#words-thread').press('Enter');
    await answered(page);
    expect(await thread.locator('.turn').count()).toBe(2);
    await page.reload();
    expect(await thread.locator('.said-text').last().textContent()).toBe('in blue');
    expect(await page.locator('[data-pane="main"] .said-text').allTextContents()).toEqual(['red dress']);
  });

  it('finds a product by its own picture', async () => {
    const { page } = here;
    await say(page, 'red dress');
    const id = await read(
      page,
      '.card img',
      'decodeURIComponent(element.getAttribute("src").split("/").pop())',
    );
    const source = await core.stylist.picture(String(id));
    if (source?.kind !== 'file') throw new Error('The demo has no picture file.');
    const buffer = await sharp(await readFile(source.path))
      .jpeg()
      .toBuffer();
    await handOver(page, 'drop', '.top', { name: 'dress.jpg', mimeType: 'image/jpeg', buffer });
    await page.locator('[data-preview]:not([hidden])').waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => page.locator('.turn').count()).toBe(2);
    await answered(page);
    const last = page.locator('.turn').last();
    expect(await last.locator('.searched img').getAttribute('src')).toMatch(/^data:image\/png/);
    const found = await last
      .locator('.card img')
      .evaluateAll((images) => images.map((image) => image.getAttribute('src')));
    expect(found).toContain(`/pictures/${encodeURIComponent(String(id))}`);
  });

  it('shows more without repeating itself', async () => {
    const { page } = here;
    await say(page, 'dress');
    await page.getByRole('button', { name: 'Show more' }).click();
    await answered(page);
    const pictures = await page
      .locator('.card img')
      .evaluateAll((images) => images.map((image) => image.getAttribute('src')));
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it.each([
    ['a PDF named .jpg', Buffer.from('%PDF-1.7\n%%EOF')],
    ['a cut-off JPEG', Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQ==', 'base64')],
  ])('says kindly what is wrong with %s', async (_, buffer) => {
    const { page } = here;
    await handOver(page, 'drop', '.top', { name: 'photo.jpg', mimeType: 'image/jpeg', buffer });
    await page.locator('[data-preview]:not([hidden])').waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.notice-sorry').waitFor();
    expect(await page.locator('.notice-sorry').textContent()).toMatch(/photo|picture|image/i);
  });
});
