import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { demoProducts } from '../src/demo/catalogue.ts';
import { contactSheet } from '../src/demo/contact-sheet.ts';
import { writeDemoCatalogue } from '../src/demo/write-demo.ts';

const HELP = `Draws the demo catalogue.

  npm run demo-catalogue -- [--out DIR] [--count N] [--contact-sheet FILE] [--every N]

  --out DIR             where products.jsonl and images/ go (default: DATA_DIR/demo, or data/demo)
  --count N             how many products
  --contact-sheet FILE  only draw a PNG that shows them side by side
  --every N             in the contact sheet, every Nth product (default 5)`;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(process.env['DATA_DIR'] ?? 'data', 'demo') },
    count: { type: 'string' },
    'contact-sheet': { type: 'string' },
    every: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
});
const count =
  values.count === undefined ? {} : { count: Math.max(1, Number.parseInt(values.count, 10) || 1) };

if (values.help) {
  console.log(HELP);
} else if (values['contact-sheet'] !== undefined) {
  const every = Math.max(1, Number.parseInt(values.every, 10) || 1);
  const shown = demoProducts(count).filter((_, index) => index % every === 0);
  await writeFile(values['contact-sheet'], await contactSheet(shown));
  console.log(`${shown.length} products on ${values['contact-sheet']}`);
} else {
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  const bar = new cliProgress.SingleBar({ format: '{bar} {value}/{total} pictures, {eta} s left' });
  bar.start(1, 0);
  try {
    const files = await writeDemoCatalogue({
      directory: values.out,
      ...count,
      signal: abort.signal,
      onProgress: ({ done, total }) => {
        bar.setTotal(total);
        bar.update(done);
      },
    });
    bar.stop();
    console.log(`Feed: ${files.feed}\nPictures: ${files.images}`);
  } catch (error) {
    bar.stop();
    if (!abort.signal.aborted) throw error;
    console.log('Stopped; the next run goes on from here.');
    process.exitCode = 130;
  }
}
