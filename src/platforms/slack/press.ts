import type { ActionToken } from '../../conversation/results.ts';
import { MAX_BUTTON_VALUE, MAX_OPTION_VALUE } from './limits.ts';

/**
 * What a button or a choice of ours does. It stands in its `value`; the `action_id` only keeps it apart from others.
 * Nothing is kept in this process: buttons work after a restart, in another process, and as long as the State remembers.
 */
export type Press =
  | { readonly kind: 'action'; readonly token: ActionToken }
  /** A suggestion: says its words. */
  | { readonly kind: 'say'; readonly text: string }
  /** Opens the form that changes this search. */
  | { readonly kind: 'refine' }
  /** Opens the form that begins a search. */
  | { readonly kind: 'look' }
  /** Shows a private answer to everybody. */
  | { readonly kind: 'share'; readonly resultId: string }
  /** The language that somebody wants to be answered in, BCP 47. */
  | { readonly kind: 'language'; readonly language: string };

const PREFIX = {
  say: '/say:',
  refine: '/refine',
  look: '/look',
  share: '/share:',
  language: '/language:',
} as const;

/** Begins every `action_id` of ours that does something; links to shops have another. */
export const PRESS_ID = 'press';
export const LINK_ID = 'link';

/** The actions that are listened to: `press-1`, `link-7`. Slack tells of presses on links too, and wants them taken. */
export const ACTION_IDS = new RegExp(`^(${PRESS_ID}|${LINK_ID})-\\d+$`);

/** The `value` of a button; `undefined` where it would be longer than Slack takes, or empty. */
export function toValue(press: Press): string | undefined {
  return fits(written(press), MAX_BUTTON_VALUE);
}

/** The `value` of a choice in a select. */
export function toOptionValue(press: Press): string | undefined {
  return fits(written(press), MAX_OPTION_VALUE);
}

function fits(value: string, max: number): string | undefined {
  return value.length >= 1 && value.length <= max ? value : undefined;
}

function written(press: Press): string {
  switch (press.kind) {
    case 'action':
      return press.token;
    case 'say':
      return PREFIX.say + press.text;
    case 'refine':
      return PREFIX.refine;
    case 'look':
      return PREFIX.look;
    case 'share':
      return PREFIX.share + press.resultId;
    case 'language':
      return PREFIX.language + press.language;
  }
}

/** Reads a `value` that came back. What is none of ours is the stylist's to judge: it may be forged. */
export function parseValue(value: string): Press {
  if (value === PREFIX.refine) return { kind: 'refine' };
  if (value === PREFIX.look) return { kind: 'look' };
  if (value.startsWith(PREFIX.say)) return { kind: 'say', text: value.slice(PREFIX.say.length) };
  if (value.startsWith(PREFIX.share)) return { kind: 'share', resultId: value.slice(PREFIX.share.length) };
  if (value.startsWith(PREFIX.language)) {
    return { kind: 'language', language: value.slice(PREFIX.language.length) };
  }
  return { kind: 'action', token: value };
}
