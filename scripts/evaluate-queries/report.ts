import { isExact, type RowScore, type Score, sum } from './score.ts';

/** A Markdown table: all messages, then by language, then by kind. */
export function scoreTable(scores: readonly RowScore[]): string {
  return [
    '| | messages | exact | precision | recall | F1 | price, avoided, gender: recall | free text |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    line('**all**', sum(scores)),
    ...grouped(scores, (score) => score.row.language),
    ...grouped(scores, (score) => score.row.kind),
  ].join('\n');
}

/** Each message that was read wrong, with what was missed (-), read too much (+) and its free text's faults (~). */
export function failureLines(scores: readonly RowScore[]): readonly string[] {
  return scores
    .filter((score) => !isExact(score) || score.textFailed.length > 0)
    .map(({ row, missed, wrong, textFailed }) =>
      [
        `${row.id} ${row.kind} "${row.text}":`,
        ...missed.map((slot) => `-[${slot}]`),
        ...wrong.map((slot) => `+[${slot}]`),
        ...textFailed.map((fault) => `~[${fault}]`),
      ].join(' '),
    );
}

function grouped(scores: readonly RowScore[], nameOf: (score: RowScore) => string): readonly string[] {
  return [...new Set(scores.map(nameOf))].map((name) =>
    line(name, sum(scores.filter((score) => nameOf(score) === name))),
  );
}

function line(name: string, score: Score): string {
  const shares = [score.exact, score.precision, score.recall, score.f1].map((share) => share.toFixed(3));
  const hard = score.hardAsked === 0 ? '' : `${score.hardRecall.toFixed(3)} of ${score.hardAsked}`;
  return `| ${[name, score.messages, ...shares, hard, score.textKept.toFixed(3)].join(' | ')} |`;
}
