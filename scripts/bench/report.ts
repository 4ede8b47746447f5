import type { Measurement, Timing } from './measure.ts';
import type { LabelPrecision } from './relevance.ts';

export interface IngestTiming {
  readonly products: number;
  readonly firstMs: number;
  readonly secondMs: number;
}

export function ingestLine({ products, firstMs, secondMs }: IngestTiming): string {
  const rate = products / (firstMs / 1000);
  return `ingest: ${products} products in ${seconds(firstMs)} (${rate.toFixed(0)} images/s, budget 60); unchanged again in ${seconds(secondMs)}`;
}

/** Milliseconds allowed at 140,000 products, from the design: p50 and p95. */
const BUDGETS = { text: [50, 120], photo: [250, 500], moreLikeThis: [25, Number.NaN] } as const;

/** One Markdown table for all catalogues measured in this run. */
export function speedTable(measurements: readonly Measurement[]): string {
  const head = measurements.map(({ products, index }) => `${products.toLocaleString('en')} (${index})`);
  const rows = [
    ...timingRows('text to payload', measurements, 'text'),
    ...timingRows('photo to payload', measurements, 'photo'),
    ...timingRows('more like this', measurements, 'moreLikeThis'),
    row(
      'start to first answer',
      measurements.map(({ startMs }) => seconds(startMs)),
      '3 s',
    ),
    row('resident memory', measurements.map(memoryWords), '800 MB'),
  ];
  return [
    '',
    `| | ${head.join(' | ')} | budget |`,
    `|---|${head.map(() => '---|').join('')}---|`,
    ...rows,
    '',
  ].join('\n');
}

function timingRows(
  name: string,
  measurements: readonly Measurement[],
  key: 'text' | 'photo' | 'moreLikeThis',
): readonly string[] {
  const timings = measurements.map((measurement): Timing => measurement[key]);
  const [p50, p95] = BUDGETS[key];
  return [
    row(
      `${name}, p50`,
      timings.map((timing) => `${timing.p50.toFixed(1)} ms`),
      `${p50} ms`,
    ),
    row(
      `${name}, p95`,
      timings.map((timing) => `${timing.p95.toFixed(1)} ms`),
      Number.isNaN(p95) ? '' : `${p95} ms`,
    ),
    row('  of which (medians)', timings.map(stepWords), ''),
  ];
}

function memoryWords({ residentMb, mappedMb }: Measurement): string {
  const mapped = mappedMb === undefined ? '' : ` (${mappedMb.toFixed(0)} of it files mapped from disk)`;
  return `${residentMb.toFixed(0)} MB${mapped}`;
}

function stepWords({ steps }: Timing): string {
  return Object.entries(steps)
    .filter(([step, ms]) => step !== 'total' && ms >= 0.05)
    .map(([step, ms]) => `${step} ${ms.toFixed(1)}`)
    .join(', ');
}

function row(name: string, cells: readonly string[], budget: string): string {
  return `| ${name} | ${cells.join(' | ')} | ${budget} |`;
}

export function accuracyLines({ queries, stylist, embeddingAlone, worst }: LabelPrecision): string {
  return [
    `colour + type, ${queries} queries from labels, precision@10: ${stylist.toFixed(3)} through the stylist, ${embeddingAlone.toFixed(3)} by the embedding alone`,
    `  furthest from right: ${worst.join(', ') || 'none'}`,
  ].join('\n');
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
