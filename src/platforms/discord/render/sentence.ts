import type { RenderedMessage } from './message.ts';
import { framed, textDisplay } from './parts.ts';

/** One sentence of our own, which may hold Markdown. */
export function sentenceMessage(sentence: string): RenderedMessage {
  return framed([textDisplay(sentence)], []);
}

/** The message with a sentence of our own above it: why it stands here, who shared it. */
export function withNote(message: RenderedMessage, sentence: string | undefined): RenderedMessage {
  if (sentence === undefined) return message;
  return { ...message, components: [textDisplay(`-# ${sentence}`), ...message.components] };
}
