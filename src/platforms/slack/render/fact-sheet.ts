import type { FactSheet } from '../../../conversation/results.ts';
import { isBlank } from '../../shared/text.ts';
import { MAX_HEADER, MAX_SECTION } from '../limits.ts';
import type { RenderedMessage, Rendering } from './message.ts';
import { fitMrkdwn, plainWithin } from './mrkdwn.ts';
import { context, message, section } from './parts.ts';

/** Longest label and value of a fact. */
const FACT_TEXT = { label: 100, value: 300 } as const;

/** Facts, one a line, as many as fit. */
export function factSheet(sheet: FactSheet, { shorten, speech, conversationId }: Rendering): RenderedMessage {
  const { code, heading, facts } = sheet;
  const lines: string[] = [];
  let room: number = MAX_SECTION;
  for (const fact of facts) {
    const label = fitMrkdwn(fact.label, FACT_TEXT.label, { what: 'fact', of: code }, shorten);
    const value = fitMrkdwn(fact.value, FACT_TEXT.value, { what: 'fact', of: code }, shorten);
    const line = `*${isBlank(label) ? '…' : label}*: ${value}`;
    if (line.length + 1 > room) break;
    lines.push(line);
    room -= line.length + 1;
  }
  const left = lines.length < facts.length;
  if (left) shorten({ what: 'facts', of: code, kept: lines.length, whole: facts.length });
  return message(
    [
      { type: 'header', text: plainWithin(heading, MAX_HEADER, { what: 'heading', of: code }, shorten) },
      section(lines.length === 0 ? speech.say('chat.nothing-to-show') : lines.join('\n')),
      ...(left ? [context(speech.say('chat.left', { shown: lines.length, all: facts.length }))] : []),
    ],
    heading,
    { conversationId },
  );
}
