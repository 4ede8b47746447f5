import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeChat, startFakeChat } from './fake-chat.ts';
import { CHROMIUM, launch, PHONE, say, seriousViolations, visit } from './harness.ts';

describe.runIf(CHROMIUM !== undefined)('a browser that is set to German', () => {
  let browser: Browser;
  let chat: FakeChat;

  beforeAll(async () => {
    [browser, chat] = await Promise.all([launch(), startFakeChat()]);
  });
  afterAll(async () => {
    await browser?.close();
    await chat?.close();
  });

  it('gets a page that speaks it, what its script says included', async () => {
    const { page, problems, leave } = await visit(browser, chat.url, { locale: 'de-DE' });
    expect(await page.getAttribute('html', 'lang')).toBe('de-DE');
    expect(await page.title()).toBe('Threadfinder: deine Stilberatung');
    await page.getByRole('button', { name: 'Senden' }).first().click();
    await expect.poll(() => page.locator('[data-note]').first().textContent()).toMatch(/^Schreib, was du/);
    await say(page, 'red');
    expect(chat.shop.requests.at(-1)?.locale).toBe('de-DE');
    await page.getByRole('button', { name: 'More like this: Summer dress No. 2' }).click();
    await expect
      .poll(() => page.locator('[data-announcer]').textContent())
      .toMatch(/^Thread: Summer dress No. 2|Ich schaue/);
    await page.getByRole('button', { name: 'Thread schließen' }).click();
    expect(await page.title()).toBe('Threadfinder: deine Stilberatung');
    expect(await seriousViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });

  it('finds room for its longer words on a phone', async () => {
    const { page, leave } = await visit(browser, chat.url, { locale: 'de-DE', ...PHONE });
    await say(page, 'red floral dress under 20');
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await leave();
  });
});
