import type { types } from '@slack/bolt';
import type { ProductGrid, Toggle } from '../../../conversation/results.ts';
import { fitLine, isBlank, oneLine } from '../../shared/text.ts';
import { HEAD_TEXT, MAX_CHIPS, MAX_OPTION_TEXT, MAX_PLACEHOLDER } from '../limits.ts';
import { PRESS_ID, toOptionValue } from '../press.ts';
import type { Rendering } from './message.ts';
import { fitMrkdwn, plain } from './mrkdwn.ts';

type Select = types.StaticSelect;
type Group = NonNullable<Select['option_groups']>[number];

/** What was understood, as one line; what was taken away is struck out. */
export function wishLine({ chips, resultId }: ProductGrid, { shorten }: Rendering): string {
  const part = { what: 'wishes', of: resultId } as const;
  const inForce = chips.filter(({ dropped }) => !dropped).map(({ label }) => oneLine(label));
  const dropped = chips.filter((chip) => chip.dropped).map(({ label }) => oneLine(label));
  const kept = fitMrkdwn(inForce.join(' · '), HEAD_TEXT.wishes / 2, part, shorten);
  const gone = fitMrkdwn(dropped.join(' · '), HEAD_TEXT.wishes / 4, part, shorten);
  return [kept, isBlank(gone) ? '' : `~${gone}~`].filter((text) => !isBlank(text)).join(' · ');
}

/** Drops a wish, or brings one back: a select with one entry a wish. */
export function chipSelect(
  { chips, resultId }: ProductGrid,
  { speech, shorten }: Rendering,
): readonly Select[] {
  const options = new Map<string, types.PlainTextOption>();
  for (const { action, dropped, id } of chips) {
    const value = toOptionValue({ kind: 'action', token: action.token });
    const label = fitLine(action.label, MAX_OPTION_TEXT - 3, { what: 'label', of: id }, shorten);
    if (value === undefined || isBlank(label) || options.size === MAX_CHIPS) continue;
    options.set(value, { value, text: plain(`${dropped ? '↩️' : '✖️'} ${label}`) });
  }
  if (options.size < chips.length) {
    shorten({ what: 'chips', of: resultId, kept: options.size, whole: chips.length });
  }
  if (options.size === 0) return [];
  return [select(speech.say('chat.chips'), { options: [...options.values()] })];
}

/** Thumbs for the cards of a carousel, which has no room for them on the cards themselves. */
export function thumbSelect(cards: ProductGrid['cards'], rendering: Rendering): readonly Select[] {
  const { speech } = rendering;
  // A choice is there once, in whichever list.
  const taken = new Set<string>();
  const groups = (['like', 'dislike'] as const).flatMap((thumb): Group[] => {
    const emoji = thumb === 'like' ? '👍' : '👎';
    const options: types.PlainTextOption[] = [];
    cards.forEach((card, index) => {
      const toggle = card[thumb];
      const option =
        toggle === undefined ? undefined : thumbOption(toggle, `${index + 1}. ${card.title}`, emoji);
      if (option?.value === undefined || taken.has(option.value)) return;
      taken.add(option.value);
      options.push(option);
    });
    if (options.length === 0) return [];
    const label = fitLine(
      speech.say(`card.${thumb}`),
      MAX_OPTION_TEXT,
      { what: 'label', of: thumb },
      () => undefined,
    );
    return [{ label: plain(label), options }];
  });
  return groups.length === 0
    ? []
    : [select(`👍 👎 ${speech.say('slack.thumbs')}`, { option_groups: groups })];
}

function thumbOption({ token, on }: Toggle, title: string, emoji: string): types.PlainTextOption | undefined {
  const value = toOptionValue({ kind: 'action', token });
  const mark = on ? `${emoji}✓ ` : `${emoji} `;
  // The whole title stands on the card above.
  const words = fitLine(title, MAX_OPTION_TEXT - mark.length, { what: 'label', of: token }, () => undefined);
  return value === undefined ? undefined : { value, text: plain(mark + words) };
}

export function select(
  placeholder: string,
  choices: { readonly options: types.PlainTextOption[] } | { readonly option_groups: Group[] },
): Select {
  const words = fitLine(placeholder, MAX_PLACEHOLDER, { what: 'label', of: PRESS_ID }, () => undefined);
  return { type: 'static_select', action_id: PRESS_ID, placeholder: plain(words), ...choices };
}
