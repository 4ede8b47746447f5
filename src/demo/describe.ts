import type { Make } from './range/line.ts';

/** What a description is made of, all in the label's words. */
export interface Facts {
  readonly type: string;
  readonly make: Make;
  readonly fabric: string;
  readonly shade: string;
  readonly phrase: string;
  readonly sleeve?: string | undefined;
  readonly neck?: string | undefined;
  readonly fit?: string | undefined;
  readonly season: string;
  readonly usage: string;
}

const SEASON_WORDS: Readonly<Record<string, string>> = {
  Summer: 'Light enough for warm days',
  Spring: 'Made for the first mild days',
  Autumn: 'Cosy for autumn walks',
  Winter: 'Warm through the winter',
  'All year': 'Good in every season',
};

const USAGE_WORDS: Readonly<Record<string, string>> = {
  Casual: 'easy to wear every day',
  Sports: 'ready to move',
  Formal: 'made for formal occasions',
  Work: 'at home in the office',
  Party: 'dressed for the evening',
  Beach: 'ready for the beach',
  Home: 'soft for slow days at home',
  Travel: 'a good companion on the road',
  'Smart casual': 'smart without trying',
};

/** Two short sentences, as a shop would write them. */
export function describe(facts: Facts): string {
  const { make, type, fabric, shade, phrase, sleeve, neck, fit, season, usage } = facts;
  const length = make.length === undefined ? '' : `${make.length[1]} `;
  const details = [neck, sleeve, fit]
    .filter((word) => word !== undefined)
    .map((word) => word.toLowerCase().replace('v-neck', 'V-neck'));
  const opening = `${shade} ${length}${type.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())} in ${fabric.toLowerCase()}${phrase === '' ? '' : ` ${phrase}`}`;
  const middle = details.length === 0 ? '' : `: ${details.join(', ')}`;
  return `${opening}${middle}. ${SEASON_WORDS[season] ?? season}, ${USAGE_WORDS[usage] ?? usage.toLowerCase()}.`;
}
