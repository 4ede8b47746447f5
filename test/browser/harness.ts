import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findChromium(): string | undefined {
  const configured = process.env['CHROMIUM_PATH'];
  if (configured !== undefined && configured !== '') return configured;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(executable);
}

/** Where Chromium is; `undefined` where this machine has none. */
export const CHROMIUM = findChromium();

if (CHROMIUM === undefined) {
  console.warn('Browser tests are skipped: no Chromium in PATH. Install it, or set CHROMIUM_PATH.');
}

/** Starts Chromium with an empty profile of its own; it looks nothing up outside. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(CHROMIUM !== undefined && { executablePath: CHROMIUM }),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;

/** A page, and everything that went wrong in it: console errors, violated policies, uncaught exceptions. */
export interface Visit {
  readonly page: Page;
  readonly problems: readonly string[];
  leave(): Promise<void>;
}

export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...options,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(url);
  await page.locator('html[data-alive]').waitFor();
  return { page, problems, leave: () => context.close() };
}

/** Waits until nothing on the page is being answered. */
export async function answered(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
}

/** Types into the conversation's composer and sends with Enter. */
export async function say(page: Page, words: string): Promise<void> {
  await page.locator('#words-main').fill(words);
  await page.locator('#words-main').press('Enter');
  await page.locator('.turn').last().waitFor();
  await answered(page);
}

/** The value of an expression about the first `element` at `selector`, as the page has it. */
export function read(page: Page, selector: string, expression: string): Promise<unknown> {
  return page.evaluate(`((element) => ${expression})(document.querySelector(${JSON.stringify(selector)}))`);
}

/** A small red picture, as a file that can be chosen, dropped or pasted. */
export async function redPhoto(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const image = sharp({ create: { width: 640, height: 800, channels: 3, background: '#b4342b' } });
  return { name: 'dress.jpg', mimeType: 'image/jpeg', buffer: await image.jpeg().toBuffer() };
}

/** Hands `file` to the page as if it had been dropped on, or pasted into, the element at `selector`. */
export async function handOver(
  page: Page,
  how: 'drop' | 'paste',
  selector: string,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const data = JSON.stringify({ ...file, buffer: file.buffer.toString('base64'), selector });
  const event =
    how === 'drop'
      ? "new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })"
      : "new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true })";
  await page.evaluate(`(() => {
    const given = ${data};
    const bytes = Uint8Array.from(atob(given.buffer), (character) => character.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], given.name, { type: given.mimeType }));
    document.querySelector(given.selector).dispatchEvent(${event});
  })()`);
}

interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe-core finds serious or critical on the page as it is now. */
export async function seriousViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${axe.source};0`);
  const violations = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then((results) => results.violations)',
  )) as readonly AxeViolation[];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('; ')}`,
    );
}
