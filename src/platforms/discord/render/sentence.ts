import type { RenderedMessage } from './message.ts';
import { framed, textDisplay } from './parts.ts';

/** One sentence of our own, which may hold Markdown. */
export function sentenceMessage(sentence: string): RenderedMessage {
  return framed([textDisplay(sentence)], []);
}
