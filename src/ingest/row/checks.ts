import { z } from 'zod';
import { parseAvailability } from './availability.ts';
import { currencyOf } from './currency.ts';
import { imageList } from './image-list.ts';
import { cleanText, quoted } from './text.ts';

const ID_LENGTH = 64;
const URL_LENGTH = 2_048;

/** Turns what a feed wrote into what a product holds, or says on the context what is wrong with it. */
type Check<T> = (value: unknown, context: z.RefinementCtx) => T;

/** A field that may be absent. */
export const optional = <T>(check: Check<T>) => z.unknown().transform(check).optional();

/** A field that every row must have. */
export const required = <T>(check: Check<T>) =>
  z
    .unknown()
    .transform((value, context) =>
      value === undefined ? reject(context, 'is missing') : check(value, context),
    );

function reject(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

/** Text, or a number that stands for it (an id 1607, a year 2010); a list of texts is joined. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value.join(', ');
  return undefined;
}

/** Text of at most `limit` characters; a longer one is shortened. */
export const text =
  (limit: number): Check<string> =>
  (value, context) => {
    const given = asText(value);
    return given === undefined
      ? reject(context, `expected text, got ${quoted(value)}`)
      : cleanText(given, limit);
  };

/** Text in which something is left after cleaning. */
export const filledText =
  (limit: number): Check<string> =>
  (value, context) =>
    text(limit)(value, context) || reject(context, 'is empty');

/** 1 to 64 characters; a longer id is refused, since a shortened one would name another product. */
export const id: Check<string> = (value, context) => {
  const given = filledText(Number.MAX_SAFE_INTEGER)(value, context);
  return given.length > ID_LENGTH ? reject(context, `is longer than ${ID_LENGTH} characters`) : given;
};

export const httpUrl: Check<string> = (value, context) => {
  const given = typeof value === 'string' ? value.trim().replace(/^\/\//, 'https://') : '';
  if (given.length > URL_LENGTH) return reject(context, `is longer than ${URL_LENGTH} characters`);
  const isHttp = /^https?:\/\//i.test(given) && URL.canParse(given);
  return isHttp ? new URL(given).href : reject(context, `expected an http(s) address, got ${quoted(value)}`);
};

export const currencyCode: Check<string> = (value, context) => {
  const code = typeof value === 'string' ? currencyOf(value) : undefined;
  return code || reject(context, `expected a currency code such as EUR, got ${quoted(value)}`);
};

export const availability: Check<boolean> = (value, context) =>
  parseAvailability(value) ?? reject(context, `expected yes or no, got ${quoted(value)}`);

export const imagePlaces: Check<readonly string[]> = (value, context) =>
  imageList(value) ?? reject(context, `expected a path, an address or a list of them, got ${quoted(value)}`);
