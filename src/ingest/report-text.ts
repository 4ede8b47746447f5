import type { CheckReport } from './check.ts';
import type { IngestReport } from './ingest.ts';
import type { IngestProgress } from './progress.ts';
import type { Rejection } from './tally.ts';

/** The summary that is printed after an ingestion. */
export function describeReport(report: IngestReport): string {
  const { added, updated, unchanged, rejected, duplicates, removed, gone, encoded, otherShards } = report;
  const seconds = report.elapsedMs / 1000;
  const rate = encoded === 0 ? '' : ` (${(encoded / seconds).toFixed(1)} pictures a second)`;
  return [
    `${report.interrupted ? 'Interrupted' : 'Done'} in ${duration(report.elapsedMs)}${rate}: ${number(report.read)} rows read.`,
    `  ${number(added)} added, ${number(updated)} updated, ${number(unchanged)} unchanged, ${number(rejected)} rejected` +
      (duplicates === 0 ? '.' : ` (${number(duplicates)} of them for an id used before).`),
    ...(otherShards === 0 ? [] : [`  ${number(otherShards)} rows belong to other shards.`]),
    ...(removed === 0 ? [] : [`  ${number(removed)} products that left the feed were removed.`]),
    ...(gone === 0 ? [] : [`  ${number(gone)} products left the feed and are kept; --prune removes them.`]),
    ...(report.interrupted ? ['  Nothing is lost: start it again to go on.'] : []),
  ].join('\n');
}

/** The summary that is printed after a dry run. */
export function describeCheck(report: CheckReport): string {
  const { read, valid, rejected } = report;
  const state = report.interrupted ? 'Interrupted' : 'Checked';
  return `${state} in ${duration(report.elapsedMs)}: ${number(read)} rows read, ${number(valid)} fit, ${number(rejected)} rejected. Nothing was written.`;
}

/** `line 17 (id 1607): price: expected a number, got 'free'` */
export function describeRejection({ line, id, reason }: Rejection): string {
  return `line ${line}${id === undefined ? '' : ` (id ${id})`}: ${reason}`;
}

/** One line of progress, for logs and pipes. */
export function describeProgress({
  done,
  total,
  ratePerSecond,
  remainingMs,
  rejected,
}: IngestProgress): string {
  const share = total === undefined ? number(done) : `${number(done)} of ${number(total)}`;
  const left = remainingMs === undefined ? '' : `, ${duration(remainingMs)} left`;
  return `${share} rows, ${ratePerSecond.toFixed(0)} a second${left}${rejected === 0 ? '' : `, ${number(rejected)} rejected`}`;
}

/** `42 s`, `3 min 05 s`, `2 h 10 min` */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${ms < 10_000 ? (ms / 1000).toFixed(1) : seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${String(seconds % 60).padStart(2, '0')} s`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
