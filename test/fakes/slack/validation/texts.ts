import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** Words of at most so many characters; an empty text is refused too. */
export function words(most: number): z.ZodString {
  return z
    .string()
    .min(1, 'must be more than 0 characters')
    .max(most, `must be less than ${most + 1} characters`);
}

/** A list of at most so many things, and at least one. */
export function upTo<T extends z.ZodType>(most: number, of: T): z.ZodArray<T> {
  return z.array(of).min(1, 'no fewer than 1 item').max(most, `no more than ${most} items allowed`);
}

export const actionId = words(LIMITS.actionId);
export const blockId = words(LIMITS.blockId);

export function plainText(most: number) {
  return z.strictObject({ type: z.literal('plain_text'), text: words(most), emoji: z.boolean().optional() });
}

function mrkdwn(most: number) {
  return z.strictObject({
    type: z.literal('mrkdwn'),
    text: words(most).superRefine((text, context) => {
      for (const message of mrkdwnProblems(text)) context.addIssue({ code: 'custom', message });
    }),
    verbatim: z.boolean().optional(),
  });
}

export function anyText(most: number) {
  return z.discriminatedUnion('type', [plainText(most), mrkdwn(most)]);
}

const ENTITY = /^&(amp|lt|gt);/;
// A link, somebody, a channel, a date: the only things that an angle bracket may begin.
const MARKUP =
  /^<(https?:\/\/[^<>\s|]+(\|[^<>]+)?|mailto:[^<>\s|]+(\|[^<>]+)?|[@#][A-Z0-9]+(\|[^<>]*)?|!date\^[^<>]+)>/;

/**
 * What is not escaped as https://docs.slack.dev/messaging/formatting-message-text asks, and what would call everybody:
 * `<!channel>`, `<!here>`, `<!everyone>` come from nowhere but from text that was repeated unescaped.
 */
export function mrkdwnProblems(text: string): readonly string[] {
  const problems: string[] = [];
  for (const { index } of text.matchAll(/&/g)) {
    if (!ENTITY.test(text.slice(index))) problems.push(`an & that is not escaped: ${around(text, index)}`);
  }
  let rest = text;
  for (;;) {
    const index = rest.search(/[<>]/);
    if (index < 0) return problems;
    const markup = MARKUP.exec(rest.slice(index))?.[0];
    // A quotation begins its line with a bracket of its own.
    const quotes = rest[index] === '>' && (index === 0 || rest[index - 1] === '\n');
    if (markup === undefined && !quotes)
      problems.push(`a bracket that is not escaped: ${around(rest, index)}`);
    rest = rest.slice(index + (markup?.length ?? 1));
  }
}

function around(text: string, index: number): string {
  return JSON.stringify(text.slice(Math.max(0, index - 15), index + 15));
}

/** Asks before something is done. */
export const confirm = z.strictObject({
  title: plainText(LIMITS.confirmTitle),
  text: anyText(LIMITS.confirmText),
  confirm: plainText(LIMITS.confirmButton),
  deny: plainText(LIMITS.confirmButton),
  style: z.enum(['primary', 'danger']).optional(),
});

const PRIVATE = /^(localhost|127\.|10\.|192\.168\.|169\.254\.|0\.|\[|.*\.(local|internal)$)/;

/** An address that Slack could fetch a picture from. */
export const imageUrl = words(LIMITS.imageUrl).superRefine((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || PRIVATE.test(url.hostname)) {
    context.addIssue({ code: 'custom', message: `downloading image failed: ${text.slice(0, 100)}` });
  }
});

export const slackFile = z.union([
  z.strictObject({
    id: z.string().regex(/^F[A-Z0-9]{8,}$/, 'input must match regex pattern: ^[F][A-Z0-9]{8,}$'),
  }),
  z.strictObject({ url: z.url() }),
]);
