import type { GarmentLabel } from './eyes.ts';

/** Garments of a street photo, as the segmenter calls them and as the annotators do. Skin, hair and nothing are the rest. */
const WORDS: Readonly<Record<Exclude<GarmentLabel, 'garment'>, string>> = {
  top: 'blouse bodysuit bra cardigan hoodie intimate jumper shirt sweater sweatshirt t-shirt top vest',
  outerwear: 'blazer cape coat jacket suit',
  dress: 'dress romper swimwear',
  bottoms: 'jeans leggings panties pants shorts stockings tights',
  skirt: 'skirt',
  footwear: 'boots clogs flats heels loafers pumps sandals shoes sneakers wedges',
  bag: 'bag purse wallet',
  headwear: 'hat',
  accessory:
    'accessories belt bracelet earrings glasses gloves necklace ring scarf socks sunglasses tie watch',
};

/** What is no garment: 0 in a class map. */
export const REST = 0;

/** The garment classes; a class map holds 1 for the first. */
export const GARMENT_CLASSES = Object.keys(WORDS) as readonly Exclude<GarmentLabel, 'garment'>[];

/** Number of a class in a class map. Foreground of no known kind counts as clothes and as none of the classes. */
export function classOf(label: GarmentLabel): number {
  return label === 'garment' ? GARMENT_CLASSES.length + 1 : GARMENT_CLASSES.indexOf(label) + 1;
}

/** For each of the annotators' labels, the number of its class. */
export function classesOf(labels: readonly string[]): readonly number[] {
  const byWord = new Map(
    Object.values(WORDS).flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)),
  );
  return labels.map((label) => byWord.get(label) ?? REST);
}
