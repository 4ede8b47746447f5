import type { Notice, Result } from '../../../conversation/results.ts';
import { arrange } from '../../shared/arrange.ts';
import type { Shortened } from '../../shared/text.ts';
import { factSheet } from './fact-sheet.ts';
import { productGrid } from './grid.ts';
import type { Rendered, RenderedMessage, Rendering, RenderOptions } from './message.ts';
import { noticeMessage } from './notice.ts';
import { photoPicker } from './picker.ts';

/**
 * The stylist's answer as Slack messages. Pure: the same results and pictures, the same payload. Within every limit of
 * `limits.ts` whatever the results hold; what does not fit is in `shortened`, and said.
 */
export function renderResults(results: readonly Result[], options: RenderOptions): Rendered {
  const shortened: Shortened[] = [];
  const rendering: Rendering = { ...options, shorten: (item) => void shortened.push(item) };
  const { beside, alone } = arrange(results);
  const messages: RenderedMessage[] = [];
  let spoken: readonly Notice[] = beside;
  for (const result of alone) {
    switch (result.kind) {
      case 'product-grid':
        messages.push(...productGrid(result, spoken, rendering, shortened));
        spoken = [];
        break;
      case 'notice':
        messages.push(noticeMessage([result], rendering));
        break;
      case 'photo-picker':
        messages.push(photoPicker(result, rendering));
        break;
      case 'fact-sheet':
        messages.push(factSheet(result, rendering));
        break;
    }
  }
  if (messages.length === 0) messages.push(noticeMessage([], rendering));
  return { messages, shortened };
}

/** Pictures that the answers carry themselves: what was searched with, what can be chosen. PNG. */
export function ownPictures(results: readonly Result[]): readonly Uint8Array[] {
  const all = results.flatMap((result) => {
    if (result.kind === 'photo-picker') return result.choices.map(({ png }) => png);
    return result.kind === 'product-grid' && result.searched.kind === 'photo' ? [result.searched.png] : [];
  });
  return all.flatMap((png) => (png === undefined || png.byteLength === 0 ? [] : [png]));
}
