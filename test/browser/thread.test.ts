import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeChat, startFakeChat } from './fake-chat.ts';
import { answered, CHROMIUM, launch, PHONE, say, type Visit, visit } from './harness.ts';

describe.runIf(CHROMIUM !== undefined)('a thread in a browser', () => {
  let browser: Browser;
  let chat: FakeChat;
  let here: Visit;

  const open = async (): Promise<void> => {
    await here.page.getByRole('button', { name: 'More like this: Summer dress No. 2' }).first().click();
    await answered(here.page);
  };
  const title = '[data-pane="thread"] [data-thread-title]';

  beforeAll(async () => {
    [browser, chat] = await Promise.all([launch(), startFakeChat()]);
  });
  afterAll(async () => {
    await browser?.close();
    await chat?.close();
  });
  beforeEach(async () => {
    here = await visit(browser, chat.url);
    await say(here.page, 'dress');
  });
  afterEach(async () => {
    expect(here.problems).toEqual([]);
    await here.leave();
  });

  it('opens beside the conversation and takes the focus', async () => {
    const { page } = here;
    await open();
    expect(await page.locator(title).textContent()).toBe('Summer dress No. 2');
    expect(await page.locator(`${title}:focus`).count()).toBe(1);
    expect(await page.locator('[data-pane="thread"] .searched img').getAttribute('alt')).toBe(
      'Summer dress No. 2',
    );
    expect(await page.locator('[data-pane="main"]').isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toMatch(/^\/c\/[\w-]{12}\/t\/[\w-]{12}$/);
  });

  it('goes on with its own composer, apart from the conversation', async () => {
    const { page } = here;
    await open();
    await page.locator('#words-thread').fill('cheaper');
    await page.locator('#words-thread').press('Enter');
    await answered(page);
    expect(await page.locator('[data-pane="thread"] .said-text').allTextContents()).toEqual([
      'More like this',
      'cheaper',
    ]);
    expect(await page.locator('[data-pane="main"] .said-text').allTextContents()).toEqual(['dress']);
    expect(chat.shop.requests.at(-1)?.conversationId).toContain('/t/');
  });

  it('goes on in itself with More like this', async () => {
    const { page } = here;
    await open();
    await page
      .locator('[data-pane="thread"]')
      .getByRole('button', { name: 'More like this: Summer dress No. 4' })
      .click();
    await answered(page);
    expect(await page.locator('[data-pane="thread"] .turn').count()).toBe(2);
    expect(await page.locator('[data-thread-link]').count()).toBe(1);
  });

  it('closes with Escape, gives the focus back, and opens again from its link', async () => {
    const { page } = here;
    await open();
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-pane="thread"]').isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.textContent')).toContain('More like this');
    const link = page.locator('[data-thread-link]');
    await link.click();
    await answered(page);
    expect(await page.locator('[data-pane="thread"] .said-text').textContent()).toBe('More like this');
    expect(await link.getAttribute('aria-current')).toBe('true');
  });

  it('stays open over a reload, and closes with Back', async () => {
    const { page } = here;
    await open();
    await page.reload();
    expect(await page.locator(title).textContent()).toBe('Summer dress No. 2');
    expect(await page.locator('[data-pane="thread"] .card').count()).toBe(6);
    await page.goBack();
    await expect.poll(() => page.locator('[data-pane="thread"]').isVisible()).toBe(false);
    await page.goForward();
    await expect.poll(() => page.locator('[data-pane="thread"] .card').count()).toBe(6);
  });

  it('takes the whole screen of a phone, with a way back', async () => {
    await here.leave();
    here = await visit(browser, chat.url, PHONE);
    const { page } = here;
    await say(page, 'dress');
    await open();
    expect(await page.locator('[data-pane="thread"]').boundingBox()).toMatchObject({ x: 0, width: 390 });
    expect(await page.locator('[data-pane="main"][inert]').count()).toBe(1);
    await page.getByRole('button', { name: 'Back to the conversation' }).click();
    expect(await page.locator('[data-pane="main"][inert]').count()).toBe(0);
    expect(await page.locator('[data-pane="thread"]').isVisible()).toBe(false);
  });
});
