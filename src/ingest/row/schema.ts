import { z } from 'zod';
import {
  availability,
  currencyCode,
  filledText,
  httpUrl,
  id,
  imagePlaces,
  optional,
  required,
  text,
} from './checks.ts';
import { type FieldName, LABEL_FIELDS } from './fields.ts';
import { type ParsedPrice, parsePrice } from './price.ts';
import { quoted } from './text.ts';

/** Most characters that are kept of each text. */
const LIMITS = { title: 300, brand: 100, description: 5_000, family: 100, label: 200 } as const;

const label = optional(text(LIMITS.label));
type LabelField = (typeof LABEL_FIELDS)[number];
const labels = Object.fromEntries(LABEL_FIELDS.map((field) => [field, label])) as Record<
  LabelField,
  typeof label
>;

/** A row by our field names, each checked and cleaned; prices are read later, when the currency is known. */
const rowSchema = z.object({
  id: required(id),
  title: required(filledText(LIMITS.title)),
  price: required((value) => value),
  salePrice: z.unknown().optional(),
  currency: optional(currencyCode),
  image: optional(imagePlaces),
  images: optional(imagePlaces),
  url: optional(httpUrl),
  brand: optional(text(LIMITS.brand)),
  description: optional(text(LIMITS.description)),
  family: optional(text(LIMITS.family)),
  available: optional(availability),
  ...labels,
});

/** A row whose every field is what it should be. Pictures are still as the feed wrote them. */
export interface ValidRow {
  readonly id: string;
  readonly title: string;
  readonly price: number;
  readonly currency: string;
  readonly images: readonly [string, ...string[]];
  readonly url: string | undefined;
  readonly brand: string | undefined;
  readonly description: string | undefined;
  readonly family: string | undefined;
  readonly available: boolean;
  readonly labels: Readonly<Partial<Record<LabelField, string>>>;
}

/**
 * Checks one row. The problem names every bad field (`price: expected a number, got 'free'`), joined by `; `.
 * @param defaultCurrency Of rows that name none, ISO 4217.
 */
export function validateRow(
  fields: Readonly<Partial<Record<FieldName, unknown>>>,
  defaultCurrency: string,
): ValidRow | { readonly problem: string } {
  const parsed = rowSchema.safeParse(fields);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    return { problem: problems.join('; ') };
  }
  const row = parsed.data;
  const money = payable(row.price, row.salePrice, row.currency, defaultCurrency);
  if ('problem' in money) return money;
  const [first, ...rest] = [...new Set([...(row.image ?? []), ...(row.images ?? [])])];
  if (first === undefined) return { problem: 'image: is missing' };
  const { url, brand, description, family } = row;
  const kept = LABEL_FIELDS.flatMap((field) => (row[field] ? [[field, row[field]] as const] : []));
  return {
    ...{ id: row.id, title: row.title, ...money, images: [first, ...rest], available: row.available ?? true },
    ...{ url, brand: brand || undefined, description: description || undefined, family: family || undefined },
    labels: Object.fromEntries(kept),
  };
}

type Money = { readonly price: number; readonly currency: string };

/** What a person pays: the sale price where there is one below the price. */
function payable(
  price: unknown,
  salePrice: unknown,
  column: string | undefined,
  defaultCurrency: string,
): Money | { readonly problem: string } {
  const full = parsePrice(price, column ?? defaultCurrency);
  if ('problem' in full) return { problem: `price: ${priceProblem(full.problem, price)}` };
  const currency = column ?? full.currency ?? defaultCurrency;
  if (full.currency !== undefined && full.currency !== currency) {
    return { problem: `price: ${quoted(price)} is not in ${currency}, which the row names as its currency` };
  }
  if (salePrice === undefined) return { price: full.amount, currency };
  const sale = parsePrice(salePrice, currency);
  if ('problem' in sale) return { problem: `salePrice: ${priceProblem(sale.problem, salePrice)}` };
  const applies = sale.amount > 0 && sale.amount < full.amount && (sale.currency ?? currency) === currency;
  return { price: applies ? sale.amount : full.amount, currency };
}

function priceProblem(problem: Extract<ParsedPrice, { problem: string }>['problem'], value: unknown): string {
  switch (problem) {
    case 'not a number':
      return `expected a number, got ${quoted(value)}`;
    case 'negative':
      return `expected a number of at least 0, got ${quoted(value)}`;
    case 'currency unknown':
      return `expected a known currency, got ${quoted(value)}`;
    case 'too large':
      return `is too large: ${quoted(value)}`;
  }
}
