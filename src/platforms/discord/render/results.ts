import type { Notice, Result } from '../../../conversation/results.ts';
import { arrange } from '../../shared/arrange.ts';
import type { Shortened } from '../../shared/text.ts';
import { factSheet } from './fact-sheet.ts';
import { productGrid } from './grid.ts';
import type { Rendered, RenderedMessage, Rendering, RenderOptions } from './message.ts';
import { noticeMessage } from './notice.ts';
import { photoPicker } from './picker.ts';

/**
 * The stylist's answer as Discord messages. Pure: the same results and pictures, the same payload. Within every limit
 * of `limits.ts` whatever the results hold; what does not fit is in `shortened`, and said.
 */
export function renderResults(results: readonly Result[], options: RenderOptions): Rendered {
  const shortened: Shortened[] = [];
  const shorten = (item: Shortened): void => void shortened.push(item);
  const { beside, alone } = arrange(results);
  const messages: RenderedMessage[] = [];
  let spoken: readonly Notice[] = beside;
  const rendering: Rendering = { ...options, shorten };
  for (const result of alone) {
    switch (result.kind) {
      case 'product-grid':
        messages.push(...productGrid(result, spoken, rendering, shortened));
        spoken = [];
        break;
      case 'notice':
        messages.push(noticeMessage([result], rendering));
        break;
      case 'fact-sheet':
        messages.push(factSheet(result, rendering));
        break;
      case 'photo-picker':
        messages.push(photoPicker(result, rendering));
        break;
    }
  }
  if (messages.length === 0) messages.push(noticeMessage([], rendering));
  return { messages, shortened };
}
