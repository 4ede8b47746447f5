import { expandValue } from '../../vocabulary/values.ts';
import type { GarmentLabel } from '../segmenter.ts';
import { candidatesOf } from './prompts.ts';

/** Types that each kind may be; what is narrower comes with them. A long shirt may be called a dress. */
const TYPES: Readonly<Record<Exclude<GarmentLabel, 'garment'>, string>> = {
  top: 'topwear kurta kurta-set waistcoat shrug kimono bra undershirt swimsuit nightwear sportswear jumpsuit saree',
  outerwear: 'outerwear nehru-jacket sherwani cardigan sweatshirt overshirt fleece suit bathrobe',
  dress:
    'dress jumpsuit kurta anarkali saree lehenga salwar-set kurta-set tunic nightdress suit co-ord-set swimsuit',
  bottoms: 'bottomwear salwar churidar dhoti pyjamas swim-shorts boxers briefs',
  skirt: 'skirt lehenga dress shorts',
  footwear: 'footwear socks',
  bag: 'bag wallet',
  headwear: 'headwear scarf',
  accessory: 'accessory',
};

/** Values whose sleeves and neckline can be seen. */
const WITH_SLEEVES: ReadonlySet<string> = expanded(
  'topwear outerwear dress jumpsuit kurta kurta-set anarkali salwar-set sherwani nightdress bathrobe',
);

/** Values that are cloth enough to have a pattern. */
const WITH_PATTERN: ReadonlySet<string> = expanded('clothing scarf tie pocket-square bag headwear');

/** Types that a garment with this label may be; `undefined` where it may be any. */
export function typesOfKind(kind: GarmentLabel | undefined): ReadonlySet<string> | undefined {
  return kind === undefined || kind === 'garment' ? undefined : expanded(TYPES[kind]);
}

/** Types of which an attribute can be told; `undefined` for those that every type has. */
export function typesWith(attribute: string): ReadonlySet<string> | undefined {
  if (attribute === 'sleeve' || attribute === 'neck') return WITH_SLEEVES;
  return attribute === 'pattern' ? WITH_PATTERN : undefined;
}

function expanded(values: string): ReadonlySet<string> {
  const candidates = new Set(candidatesOf('type'));
  return new Set(
    values.split(' ').flatMap((value) => expandValue('type', value).filter((one) => candidates.has(one))),
  );
}
