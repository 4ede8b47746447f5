import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeChat, startFakeChat } from './fake-chat.ts';
import {
  answered,
  CHROMIUM,
  launch,
  PHONE,
  read,
  redPhoto,
  say,
  seriousViolations,
  visit,
} from './harness.ts';

describe.runIf(CHROMIUM !== undefined)('the page for everybody', () => {
  let browser: Browser;
  let chat: FakeChat;

  beforeAll(async () => {
    [browser, chat] = await Promise.all([launch(), startFakeChat()]);
  });
  afterAll(async () => {
    await browser?.close();
    await chat?.close();
  });
  afterEach(() => {
    chat.shop.failure = undefined;
    chat.shop.ready = { state: 'ready', products: 24, model: 'fake' };
  });

  const openThread = async (page: Page): Promise<void> => {
    await page.locator('.card [data-action]').first().click();
    await answered(page);
  };

  const states: readonly [string, (page: Page) => Promise<void>][] = [
    ['welcome', async () => undefined],
    [
      'preparing',
      async (page) => {
        chat.shop.ready = { state: 'preparing', done: 1, total: 3, step: 'hanging' };
        await page.reload();
      },
    ],
    [
      'photo about to be sent',
      async (page) => {
        await page
          .locator('[data-photo-file]')
          .first()
          .setInputFiles(await redPhoto());
        await page.locator('[data-preview]').first().waitFor();
      },
    ],
    [
      'cards, notices and a dropped wish',
      async (page) => {
        await say(page, 'red dress under 50 no stripes');
        await page.locator('.chip').first().click();
        await answered(page);
      },
    ],
    [
      'open thread',
      async (page) => {
        await say(page, 'dress');
        await openThread(page);
      },
    ],
    ['no match', (page) => say(page, 'unicorn')],
    [
      'error',
      async (page) => {
        chat.shop.failure = new Error('no');
        await say(page, 'dress');
      },
    ],
    [
      'after a reload, without the photo',
      async (page) => {
        await page
          .locator('[data-photo-file]')
          .first()
          .setInputFiles(await redPhoto());
        await page.locator('[data-preview]').first().waitFor();
        await say(page, 'this');
        await page.evaluate('sessionStorage.clear()');
        await page.reload();
      },
    ],
  ];

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each(states)('has no serious barrier: %s', async (_, reach) => {
      const { page, leave } = await visit(browser, chat.url, { colorScheme });
      await reach(page);
      expect(await seriousViolations(page)).toEqual([]);
      await leave();
    });

    it('has no serious barrier: thread on a phone', async () => {
      const { page, leave } = await visit(browser, chat.url, { ...PHONE, colorScheme });
      await say(page, 'dress');
      await openThread(page);
      expect(await seriousViolations(page)).toEqual([]);
      await leave();
    });
  });

  it('has another ground in the dark', async () => {
    const ground = async (colorScheme: 'light' | 'dark'): Promise<unknown> => {
      const { page, leave } = await visit(browser, chat.url, { colorScheme });
      const colour = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      await leave();
      return colour;
    };
    expect(await ground('light')).not.toBe(await ground('dark'));
  });

  it.each([320, 390, 768, 1280, 3840])('never scrolls sideways at %i pixels', async (width) => {
    const { page, leave } = await visit(browser, chat.url, { viewport: { width, height: 800 } });
    await say(page, `red dress ${'x'.repeat(90)}`);
    await openThread(page);
    for (const selector of [
      'html',
      '[data-pane="thread"] [data-scroller]',
      '[data-pane="main"] [data-scroller]',
    ]) {
      const over = await read(page, selector, 'element.scrollWidth - element.clientWidth');
      expect(over, selector).toBeLessThanOrEqual(0);
    }
    await leave();
  });

  it('can be used with the keyboard alone', async () => {
    const { page, leave } = await visit(browser, chat.url);
    const focused = (): Promise<unknown> =>
      page.evaluate(
        'document.activeElement.getAttribute("aria-label") || document.activeElement.textContent.trim() || document.activeElement.id',
      );
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the message box');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#words-main:focus').count()).toBe(1);
    await page.keyboard.type('red dress');
    await page.keyboard.press('Enter');
    await answered(page);
    expect(await page.locator('#words-main:focus').count()).toBe(1);
    for (
      let back = 0;
      back < 60 && !String(await focused()).startsWith('More like this: Summer dress No. 2');
      back++
    ) {
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    await answered(page);
    await page.locator('[data-pane="thread"] .card').first().waitFor();
    expect(await focused()).toBe('Summer dress No. 2');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('More like this: Summer dress No. 2');
    await leave();
  });

  it('says politely what was found', async () => {
    const { page, leave } = await visit(browser, chat.url);
    await say(page, 'red dress');
    const region = page.locator('[data-announcer][aria-live="polite"]');
    await expect.poll(() => region.textContent()).toBe('Here is what I found for “red dress”. 6 pieces');
    await leave();
  });

  it('says that it needs JavaScript where there is none', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(chat.url);
    expect(await page.locator('noscript').textContent()).toContain('needs JavaScript');
    await context.close();
  });
});
