import type { StyleQuery, Wish } from '../query/style-query.ts';
import type { Attribute } from '../vocabulary/attributes.ts';
import { broaderValues } from '../vocabulary/values.ts';

/** A query with some wishes let go. */
export interface Relaxation {
  readonly query: StyleQuery;
  /** What was let go, in the order it went. */
  readonly letGo: readonly (Attribute | 'price')[];
}

/** Wishes in the order they are let go. Gender and what is avoided never are; type is the last of all. */
const LEAST_IMPORTANT_FIRST: readonly Attribute[] = [
  'season',
  'occasion',
  'fit',
  'length',
  'neck',
  'sleeve',
  'accent',
  'material',
  'shade',
  'pattern',
  'brand',
  'colour',
];

/**
 * The query itself, then what to try when it finds too little: letting go of the least important wish, one more at a
 * time; then of the price limit with everything else kept ("nothing red under 50; these are up to 65"), and again one
 * wish more at a time; at last of the type, first for its next of kin (a jacket for a kimono), then for anything.
 */
export function relaxationLadder(query: StyleQuery): readonly Relaxation[] {
  const soft = LEAST_IMPORTANT_FIRST.filter((attribute) => query.want[attribute] !== undefined);
  const withinPrice = ladderOver({ query, letGo: [] }, soft);
  const ladder = [...withinPrice];
  if (query.price?.min !== undefined || query.price?.max !== undefined) {
    const { price: _, ...priceless } = query;
    ladder.push(...ladderOver({ query: priceless, letGo: ['price'] }, soft));
  }
  const last = ladder.at(-1);
  if (last === undefined || query.want.type === undefined) return ladder;
  const typeless = withoutAttribute(last, 'type');
  const kin = nextOfKin(query.want.type);
  if (kin.length > 0) {
    ladder.push({ ...typeless, query: { ...typeless.query, want: { ...typeless.query.want, type: kin } } });
  }
  return [...ladder, typeless];
}

// What the types are kinds of: not the roots, which are as good as anything.
function nextOfKin(types: readonly Wish[]): readonly Wish[] {
  return types.flatMap(({ value, words }) =>
    broaderValues('type', value)
      .filter((broader) => broaderValues('type', broader).length > 0)
      .slice(0, 1)
      .map((broader) => ({ value: broader, words })),
  );
}

function ladderOver(start: Relaxation, attributes: readonly Attribute[]): readonly Relaxation[] {
  const steps: Relaxation[] = [start];
  let step = start;
  for (const attribute of attributes) {
    step = withoutAttribute(step, attribute);
    steps.push(step);
  }
  return steps;
}

function withoutAttribute({ query, letGo }: Relaxation, attribute: Attribute): Relaxation {
  const { [attribute]: _, ...want } = query.want;
  return { query: { ...query, want }, letGo: [...letGo, attribute] };
}
