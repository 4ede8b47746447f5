import type { FactSheet } from '../../../conversation/results.ts';
import { isBlank } from '../../shared/text.ts';
import { HEAD_TEXT, MAX_TEXT } from '../limits.ts';
import type { RenderedMessage, Rendering } from './message.ts';
import { framed, textDisplay } from './parts.ts';
import { fitMarkdown } from './text.ts';

/** Longest label and value of a fact. */
const FACT_TEXT = { label: 100, value: 300 } as const;

/** Facts, one a line, as many as fit. */
export function factSheet(sheet: FactSheet, rendering: Rendering): RenderedMessage {
  const { shorten, speech } = rendering;
  const { code } = sheet;
  const heading = fitMarkdown(sheet.heading, HEAD_TEXT.heading, { what: 'heading', of: code }, shorten);
  const written = isBlank(heading) ? [] : [`## ${heading}`];
  let room = MAX_TEXT - 300 - heading.length;
  let kept = 0;
  for (const fact of sheet.facts) {
    const label = fitMarkdown(fact.label, FACT_TEXT.label, { what: 'fact', of: code }, shorten);
    const value = fitMarkdown(fact.value, FACT_TEXT.value, { what: 'fact', of: code }, shorten);
    const line = `**${isBlank(label) ? '…' : label}**: ${value}`;
    if (line.length + 1 > room) break;
    written.push(line);
    room -= line.length + 1;
    kept++;
  }
  if (kept < sheet.facts.length) {
    shorten({ what: 'facts', of: code, kept, whole: sheet.facts.length });
    written.push(`-# ${speech.say('chat.left', { shown: kept, all: sheet.facts.length })}`);
  }
  const content = written.join('\n');
  return framed([textDisplay(isBlank(content) ? speech.say('chat.nothing-to-show') : content)], []);
}
