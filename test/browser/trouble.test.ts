import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeChat, startFakeChat } from './fake-chat.ts';
import { answered, CHROMIUM, launch, redPhoto, say, type Visit, visit } from './harness.ts';

describe.runIf(CHROMIUM !== undefined)('trouble in a browser', () => {
  let browser: Browser;
  let chat: FakeChat;
  let here: Visit;

  beforeAll(async () => {
    [browser, chat] = await Promise.all([launch(), startFakeChat()]);
  });
  afterAll(async () => {
    await browser?.close();
    await chat?.close();
  });
  beforeEach(async () => {
    here = await visit(browser, chat.url);
  });
  afterEach(async () => {
    chat.shop.failure = undefined;
    chat.shop.ready = { state: 'ready', products: 24, model: 'fake' };
    await here.leave();
  });

  it('is said in a sentence, loses nothing, and can be tried again', async () => {
    const { page } = here;
    chat.shop.failure = new Error('the index is on fire');
    await page.locator('[data-pane="main"] [data-photo-file]').setInputFiles(await redPhoto());
    await page.locator('[data-preview]').first().waitFor();
    await say(page, 'in blue');
    expect(await page.locator('.notice-sorry').textContent()).toContain('Something went wrong on my side.');
    expect(await page.locator('#words-main').inputValue()).toBe('in blue');
    expect(await page.locator('[data-preview]').first().isVisible()).toBe(true);
    chat.shop.failure = undefined;
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered(page);
    expect(await page.locator('.card').count()).toBe(6);
    expect(await page.locator('.turn').count()).toBe(1);
    expect(await page.locator('#words-main').inputValue()).toBe('');
    expect(await page.locator('[data-preview]').first().isVisible()).toBe(false);
  });

  it('that the stylist owns up to can be tried again', async () => {
    const { page } = here;
    await say(page, 'collapse');
    expect(await page.locator('.notice-sorry').textContent()).toContain('on my side, not yours');
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered(page);
    expect(await page.locator('.card').count()).toBe(6);
  });

  it('of a thread that cannot be opened stays in the thread, with a way to try again', async () => {
    const { page } = here;
    await say(page, 'dress');
    chat.shop.failure = new Error('no');
    await page.getByRole('button', { name: 'More like this: Summer dress No. 2' }).click();
    await answered(page);
    expect(await page.locator('[data-pane="thread"] .notice-sorry').count()).toBe(1);
    chat.shop.failure = undefined;
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered(page);
    expect(await page.locator('[data-pane="thread"] .card').count()).toBe(6);
  });

  it('of the connection is said, and what was written stays', async () => {
    const { page } = here;
    await page.context().setOffline(true);
    await expect.poll(() => page.locator('[data-offline]').isVisible()).toBe(true);
    await say(page, 'dress');
    expect(await page.locator('.notice-sorry').textContent()).toContain('cannot be reached');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered(page);
    expect(await page.locator('.card').count()).toBe(6);
  });

  it('says what is missing from an empty message', async () => {
    const { page } = here;
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.locator('[data-note]').first().textContent()).toContain(
      'Write what you are looking for',
    );
    expect(await page.locator('.turn').count()).toBe(0);
  });

  it('shows a tile with the description where a picture is missing', async () => {
    const { page } = here;
    await say(page, 'dress');
    await page.route('**/pictures/**', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('button', { name: 'Show more' }).click();
    await answered(page);
    await expect.poll(() => page.locator('img.picture-missing').count()).toBeGreaterThan(0);
  });

  it('follows the preparation and becomes usable by itself, with the words that were written meanwhile', async () => {
    const { page } = here;
    chat.shop.ready = { state: 'preparing', done: 230, total: 640, step: 'hanging' };
    await page.reload();
    expect(await page.locator('[data-preparing-what]').textContent()).toBe(
      'Hanging up the clothes: 230 of 640',
    );
    await page.locator('#words-main').fill('dress');
    await page.locator('#words-main').press('Enter');
    expect(await page.locator('[data-note]').first().textContent()).toContain('not open yet');
    chat.shop.ready = { state: 'preparing', done: 400, total: 640, step: 'hanging' };
    await expect.poll(() => page.locator('[data-preparing-what]').textContent()).toContain('400 of 640');
    chat.shop.ready = { state: 'ready', products: 1640, model: 'fake' };
    await page.locator('[data-welcome]').waitFor();
    expect(await page.locator('[data-stock]').textContent()).toBe('1,640 pieces');
    await page.locator('#words-main').press('Enter');
    await answered(page);
    expect(await page.locator('.said-text').textContent()).toBe('dress');
  });

  it('says why the shop could not open', async () => {
    chat.shop.ready = { state: 'failed', message: 'The disk is full.' };
    await here.page.reload();
    expect(await here.page.locator('.notice-sorry').textContent()).toBe('The disk is full.');
  });
});
