import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeChat, startFakeChat } from './fake-chat.ts';
import { answered, CHROMIUM, handOver, launch, read, redPhoto, say, type Visit, visit } from './harness.ts';

describe.runIf(CHROMIUM !== undefined)('the conversation in a browser', () => {
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
    expect(here.problems).toEqual([]);
    await here.leave();
  });

  it('answers typed words with cards, chips and reasons', async () => {
    const { page } = here;
    await say(page, 'red floral dress');
    await expect.poll(() => page.locator('.card').count()).toBe(6);
    expect(await page.locator('.said-text').allTextContents()).toEqual(['red floral dress']);
    expect(await page.locator('.chip').count()).toBe(3);
    expect(await page.locator('.card').first().locator('.why-met').allTextContents()).toEqual([
      'Matches: red',
      'Matches: floral',
    ]);
    expect(await page.locator('[data-welcome]').count()).toBe(0);
    expect(await page.locator('#words-main').inputValue()).toBe('');
    await expect
      .poll(() => read(page, '.card img', 'element.complete && element.naturalWidth > 0'))
      .toBe(true);
  });

  it('begins with an example that is tapped', async () => {
    const { page } = here;
    await page.locator('.example').first().click();
    await answered(page);
    expect(await page.locator('.said-text').textContent()).toBe('red floral dress under 50');
    expect(await page.locator('.notice-let-go').textContent()).toContain('I let the price go');
  });

  it('starts a new line with Shift and Enter, and sends with Enter', async () => {
    const { page } = here;
    const words = page.locator('#words-main');
    await words.pressSequentially('red');
    await words.press('Shift+Enter');
    await words.pressSequentially('dress');
    await words.press('Enter');
    await answered(page);
    expect(await page.locator('.said-text').textContent()).toBe('red\ndress');
  });

  it('drops a wish, shows it struck through, and brings it back', async () => {
    const { page } = here;
    await say(page, 'red dress');
    await page.getByRole('button', { name: 'Remove: red' }).click();
    await answered(page);
    const last = page.locator('.turn').last();
    expect(await last.locator('.said-text').textContent()).toBe('Without red');
    expect(await last.locator('.chip s').allTextContents()).toEqual(['red']);
    await last.getByRole('button', { name: 'Bring back: red' }).click();
    await answered(page);
    expect(await page.locator('.turn').last().locator('.chip s').count()).toBe(0);
  });

  it('sends a suggestion', async () => {
    const { page } = here;
    await say(page, 'dress');
    await page.getByRole('button', { name: 'cheaper' }).click();
    await answered(page);
    expect(await page.locator('.said-text').last().textContent()).toBe('cheaper');
  });

  it('shows more, once for each button', async () => {
    const { page } = here;
    await say(page, 'dress');
    await page.getByRole('button', { name: 'Show more' }).click();
    await answered(page);
    await expect.poll(() => page.getByRole('button', { name: 'Show more' }).count()).toBe(1);
    expect(await page.locator('.answer-page').textContent()).toBe('page 2');
    expect(await page.locator('.card-title').nth(6).textContent()).toBe('Summer dress No. 7');
  });

  it('shows hostile titles as what they are: text', async () => {
    const { page } = here;
    await say(page, 'dress');
    for (let pages = 1; pages < 4; pages++) {
      await page.getByRole('button', { name: 'Show more' }).click();
      await expect.poll(() => page.locator('.turn').count()).toBe(pages + 1);
      await answered(page);
    }
    expect(await page.locator('.card-title').last().textContent()).toBe(
      '<img src=x onerror="document.title=1"> dress',
    );
    expect(await page.title()).toBe('Threadfinder: your stylist');
    expect(await page.locator('.card').last().locator('a').count()).toBe(0);
  });

  it('sends one message for one press, however fast', async () => {
    const { page } = here;
    const before = chat.shop.requests.length;
    await page.locator('#words-main').fill('dress');
    await page.locator('[data-send-button]').first().dblclick();
    await answered(page);
    expect(chat.shop.requests).toHaveLength(before + 1);
  });

  it('keeps the conversation over a reload, photos included', async () => {
    const { page } = here;
    await page.locator('[data-pane="main"] [data-photo-file]').setInputFiles(await redPhoto());
    await page.locator('[data-preview]').first().waitFor();
    await say(page, 'in blue');
    await expect
      .poll(() => page.evaluate('Object.keys(sessionStorage).filter((key) => key.includes("photo:")).length'))
      .toBe(2);
    const path = new URL(page.url()).pathname;
    expect(path).toMatch(/^\/c\/[\w-]{12}$/);
    await page.reload();
    expect(await page.locator('.said-text').textContent()).toBe('in blue');
    expect(await page.locator('img[data-photo="own"]').getAttribute('src')).toMatch(/^data:image\/jpeg/);
    expect(await page.locator('.searched img').getAttribute('src')).toMatch(/^data:image\/jpeg/);
    await page.evaluate('sessionStorage.clear()');
    await page.reload();
    expect(await page.locator('.photo-tile').allTextContents()).toEqual([
      'Your photo',
      'A red dress, cut out',
    ]);
    await page.goto(chat.url);
    expect(await page.locator('.said-text').textContent()).toBe('in blue');
  });

  it('keeps words that were not sent over a reload', async () => {
    const { page } = here;
    await page.locator('#words-main').fill('a red dr');
    await page.reload();
    expect(await page.locator('#words-main').inputValue()).toBe('a red dr');
  });

  it('begins a new conversation, and finds the old one with Back', async () => {
    const { page } = here;
    await say(page, 'dress');
    await page.getByRole('button', { name: 'New conversation' }).click();
    await page.locator('[data-welcome]').waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('.said-text').allTextContents()).toEqual(['dress']);
  });

  describe('a photo', () => {
    const preview = '[data-pane="main"] [data-preview]:not([hidden])';

    it('is chosen from a file, previewed, removed and chosen again', async () => {
      const { page } = here;
      const chosen = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Seen something you love?' }).click();
      await (await chosen).setFiles(await redPhoto());
      await page.locator(preview).waitFor();
      await page.getByRole('button', { name: 'Remove the photo' }).click();
      expect(await page.locator(preview).count()).toBe(0);
      const again = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Add a photo' }).click();
      await (await again).setFiles(await redPhoto());
      await page.locator(preview).waitFor();
      await page.getByRole('button', { name: 'Send' }).click();
      await answered(page);
      expect(await page.locator('.answer-title').textContent()).toBe('Lookalikes of your photo');
      expect(await page.locator('.searched img').getAttribute('alt')).toBe('A red dress, cut out');
      expect(await page.locator('.said img').getAttribute('alt')).toBe('Your photo');
    });

    it.each(['drop', 'paste'] as const)('is taken by %s, with words', async (how) => {
      const { page } = here;
      await handOver(page, how, how === 'drop' ? '.top' : '#words-main', await redPhoto());
      await page.locator(preview).waitFor();
      await say(page, 'but in blue');
      expect(chat.shop.requests.at(-1)).toMatchObject({ text: 'but in blue' });
      expect(chat.shop.requests.at(-1)?.photo?.bytes.byteLength).toBeGreaterThan(100);
    });

    it('is scaled down and turned upright before it is sent', async () => {
      const { page } = here;
      const { default: sharp } = await import('sharp');
      const wide = sharp({ create: { width: 4000, height: 2000, channels: 3, background: '#2f5d8a' } });
      const buffer = await wide.jpeg().withMetadata({ orientation: 6 }).toBuffer();
      await handOver(page, 'drop', '.top', { name: 'phone.jpg', mimeType: 'image/jpeg', buffer });
      await page.locator(preview).waitFor();
      await say(page, 'this');
      const sent = chat.shop.requests.at(-1)?.photo?.bytes ?? new Uint8Array();
      expect(await sharp(sent).metadata()).toMatchObject({ width: 800, height: 1600 });
    });

    it('must be one: another file is named as such and not taken', async () => {
      const { page } = here;
      await handOver(page, 'drop', '.top', {
        name: 'cv.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF'),
      });
      await expect.poll(() => page.locator('[data-note]').first().textContent()).toContain('not a photo');
      expect(await page.locator(preview).count()).toBe(0);
    });

    it('that is too large is refused before it is sent', async () => {
      const { page } = here;
      const buffer = Buffer.alloc(2_500_000, 7);
      await handOver(page, 'drop', '.top', { name: 'big.jpg', mimeType: 'image/jpeg', buffer });
      await expect.poll(() => page.locator('[data-note]').first().textContent()).toContain('too large');
    });
  });
});
