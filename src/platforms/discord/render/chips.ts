import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { Chip, ProductGrid } from '../../../conversation/results.ts';
import { fitLine, isBlank, oneLine } from '../../shared/text.ts';
import { CHIPS_ID } from '../custom-id.ts';
import { HEAD_TEXT, MAX_CUSTOM_ID, MAX_OPTION_LABEL, MAX_SELECT_OPTIONS } from '../limits.ts';
import type { Rendering } from './message.ts';
import { row } from './parts.ts';
import { escapeMarkdown, fitMarkdown } from './text.ts';

/** What was understood, as one line; what was taken away is struck out. */
export function wishLine({ chips, resultId }: ProductGrid, { shorten }: Rendering): string {
  const part = { what: 'wishes', of: resultId } as const;
  const inForce = chips.filter(({ dropped }) => !dropped).map(({ label }) => oneLine(label));
  const dropped = chips.filter((chip) => chip.dropped).map(({ label }) => oneLine(label));
  const kept = fitMarkdown(inForce.join(' · '), HEAD_TEXT.wishes / 2, part, shorten);
  // Two marks on either side: what is struck out has its share less these.
  const gone = fitLine(dropped.join(' · '), HEAD_TEXT.wishes / 4 - 4, part, shorten);
  return [kept, gone === '' ? '' : `~~${escapeMarkdown(gone)}~~`].filter((text) => text !== '').join(' · ');
}

/** Drops a wish, or brings one back: a select with one entry a wish. */
export function chipSelect(grid: ProductGrid, rendering: Rendering): readonly APIComponentInContainer[] {
  const { speech, shorten } = rendering;
  const options = new Map<string, { label: string; value: string; emoji: { name: string } }>();
  const usable = grid.chips.filter(
    ({ action }) => action.token.length >= 1 && action.token.length <= MAX_CUSTOM_ID,
  );
  for (const chip of usable.slice(0, MAX_SELECT_OPTIONS)) {
    const label = chipLabel(chip, shorten);
    const emoji = { name: chip.dropped ? '↩️' : '✖️' };
    if (!isBlank(label)) options.set(chip.action.token, { label, value: chip.action.token, emoji });
  }
  if (options.size < grid.chips.length) {
    shorten({ what: 'chips', of: grid.resultId, kept: options.size, whole: grid.chips.length });
  }
  if (options.size === 0) return [];
  return [
    row({
      type: ComponentType.StringSelect,
      custom_id: CHIPS_ID,
      placeholder: speech.say('chat.chips'),
      options: [...options.values()],
    }),
  ];
}

function chipLabel({ action, id }: Chip, shorten: Rendering['shorten']): string {
  return fitLine(action.label, MAX_OPTION_LABEL, { what: 'label', of: id }, shorten);
}
