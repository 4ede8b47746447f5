import { readFile } from 'node:fs/promises';
import { decodeImage } from '../../src/vision/decode.ts';
import { encodePng, squareOnWhite } from '../../src/vision/square.ts';
import type { Example } from './examples.ts';
import { isReached, measureOf } from './measures.ts';
import type { Report } from './report.ts';
import { type Column, figureOf, format, MEASURE_NAMES, wanted } from './table.ts';

/** Side of a picture on the page, in pixels. */
const SIDE = 96;

const STYLE = `body{font:15px/1.4 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#222}
h2{margin:2.5rem 0 .5rem}h3{font-size:1rem;margin:1.2rem 0 .2rem}
.bar{display:grid;grid-template-columns:22rem 1fr 6rem;gap:.6rem;align-items:center;font-size:.85rem}
.bar div{background:#eee;position:relative;height:.8rem}.bar i{display:block;height:100%;background:#58a}
.bar.missed i{background:#c63}.bar b{position:absolute;top:-2px;bottom:-2px;width:2px;background:#222}
figure{display:flex;gap:.5rem;align-items:center;margin:.4rem 0}figcaption{width:16rem;font-size:.85rem}
img{width:${SIDE}px;height:${SIDE}px;border:3px solid #c63;border-radius:4px}img.right{border-color:#3a3}img.query{border-color:#888}`;

/** The report as one HTML page without anything from elsewhere: a chart for each measure, then examples. */
export async function htmlPage(
  report: Report,
  examples: readonly Example[],
  system: string,
): Promise<string> {
  const { date, machine, segmenter, seed, skipped, unreached, columns } = report;
  const notes = [
    ...skipped.map((part) => `Skipped: ${part}.`),
    ...unreached.map(({ model, reason }) => `Not reachable: ${model}. ${reason}`),
  ];
  const kinds = [...new Set(examples.map(({ kind }) => kind))];
  const rows = await Promise.all(
    kinds.map(async (kind) => {
      const own = await Promise.all(examples.filter((one) => one.kind === kind).map(exampleRow));
      return `<h3>${escaped(kind)}</h3>${own.join('')}`;
    }),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Evaluation of ${date}</title><style>${STYLE}</style>
<h1>Evaluation of ${date}</h1><p>${escaped(`${machine}, seed ${seed}, segmenter: ${segmenter ?? 'none'}`)}</p>
${notes.map((note) => `<p>${escaped(note)}</p>`).join('')}<h2>Figures</h2>${charts(columns)}
<h2>Examples: ${escaped(system)}</h2><p>Chosen by seed. Green is right, orange is not.</p>${rows.join('')}</html>\n`;
}

function charts(columns: readonly Column[]): string {
  return MEASURE_NAMES.map((name) => {
    const bars = columns.flatMap((column) => {
      const figure = figureOf(column, name);
      return figure === undefined
        ? []
        : [
            {
              label: `${column.system}, ${column.treatment}`,
              figure,
              isModel: column.revision !== undefined,
            },
          ];
    });
    if (bars.length === 0) return '';
    const { title, unit, least, most } = measureOf(name);
    const scale = unit === 'share' ? 1 : Math.max(most ?? 0, ...bars.map(({ figure }) => figure.value));
    const limit = least ?? most;
    const mark = limit === undefined ? '' : `<b style="left:${percent(limit / scale)}"></b>`;
    const drawn = bars.map(({ label, figure, isModel }) => {
      const missed = isModel && isReached(figure) === false ? ' missed' : '';
      const width = percent(figure.value / scale);
      return `<div class="bar${missed}"><span>${escaped(label)}</span><div><i style="width:${width}"></i>${mark}</div><span>${format(figure)}</span></div>`;
    });
    const asked = wanted(name) === '' ? '' : ` (must reach ${wanted(name)})`;
    return `<h3>${escaped(`${title}${asked}`)} <code>${name}</code></h3>${drawn.join('')}`;
  }).join('');
}

async function exampleRow({ query, answers }: Example): Promise<string> {
  const asked =
    'text' in query ? escaped(query.text) : await picture(query.file, 'query', 'what is searched');
  const found = await Promise.all(
    answers.map(({ file, isRight }) =>
      picture(file, isRight ? 'right' : 'wrong', isRight ? 'right' : 'not right'),
    ),
  );
  return `<figure><figcaption>${asked}</figcaption>${found.join('')}</figure>`;
}

async function picture(file: string, className: string, alt: string): Promise<string> {
  const png = await encodePng(await squareOnWhite(await decodeImage(await readFile(file)), SIDE));
  return `<img class="${className}" alt="${alt}" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`;
}

function percent(share: number): string {
  return `${(100 * Math.min(1, Math.max(0, share))).toFixed(1)}%`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
