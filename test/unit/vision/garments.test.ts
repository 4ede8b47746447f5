import { describe, expect, it } from 'vitest';
import { garmentsOf } from '../../../src/vision/garments/gather.ts';
import { GROUPS, type Group, groupsOfClasses, PART } from '../../../src/vision/garments/groups.ts';
import type { Likelihoods } from '../../../src/vision/garments/likelihoods.ts';
import { byProminence, rivals, showsSeveral } from '../../../src/vision/garments/prominence.ts';
import { boxOf, shareOf } from '../../../src/vision/mask.ts';
import { frameIn, withinFrame } from '../../../src/vision/parser/frame.ts';
import { groupPlanes } from '../../../src/vision/parser/planes.ts';
import type { Garment } from '../../../src/vision/segmenter.ts';
import { ATR } from '../../fakes/hub/tiny-parser.ts';

type Area = readonly [group: Group, x: number, y: number, width: number, height: number, likelihood?: number];

/** Likelihoods of a picture of 64 x 64 places that shows these areas. */
function showing(...areas: readonly Area[]): Likelihoods {
  const [width, height] = [64, 64];
  const planes = new Uint8Array(GROUPS.length * width * height).fill(255, 0, width * height);
  for (const [group, left, top, w, h, likelihood = 255] of areas) {
    for (let y = top; y < top + h; y++) {
      for (let x = left; x < left + w; x++) {
        for (let g = 0; g < GROUPS.length; g++) planes[(g * height + y) * width + x] = 0;
        planes[y * width + x] = 255 - likelihood;
        planes[(GROUPS.indexOf(group) * height + y) * width + x] = likelihood;
      }
    }
  }
  return { planes, width, height };
}

const SIZE = { width: 128, height: 128 };
const labelsIn = async (...areas: readonly Area[]) =>
  (await garmentsOf(showing(...areas), SIZE)).garments.map(({ label }) => label);

describe('the classes of a parser', () => {
  const named = (...names: readonly string[]) =>
    groupsOfClasses(names).map((group) => (group === PART ? 'part' : GROUPS[group]));

  it('of ATR', () => {
    expect(named(...Object.keys(ATR)).join(' ')).toBe(
      'background headwear person accessory top skirt bottoms dress accessory footwear footwear person person person person person bag accessory',
    );
  });

  it.each([
    ['shirt, blouse', 'top'],
    ['top, t-shirt, sweatshirt', 'top'],
    ['sweater', 'top'],
    ['cardigan', 'outerwear'],
    ['jacket', 'outerwear'],
    ['vest', 'top'],
    ['pants', 'bottoms'],
    ['shorts', 'bottoms'],
    ['skirt', 'skirt'],
    ['coat', 'outerwear'],
    ['dress', 'dress'],
    ['jumpsuit', 'dress'],
    ['cape', 'outerwear'],
    ['glasses', 'accessory'],
    ['hat', 'headwear'],
    ['headband, head covering, hair accessory', 'headwear'],
    ['tie', 'accessory'],
    ['glove', 'accessory'],
    ['watch', 'accessory'],
    ['belt', 'accessory'],
    ['leg warmer', 'accessory'],
    ['tights, stockings', 'bottoms'],
    ['sock', 'accessory'],
    ['shoe', 'footwear'],
    ['bag, wallet', 'bag'],
    ['scarf', 'accessory'],
    ['umbrella', 'accessory'],
    ['hood', 'part'],
    ['sleeve', 'part'],
    ['neckline', 'part'],
    ['sequin', 'part'],
  ])('of Fashionpedia: %s is %s', (name, group) => expect(named(name)).toEqual([group]));

  it.each([
    ['background', 'background'],
    ['skin and hair', 'person'],
    ['top', 'top'],
    ['outerwear', 'outerwear'],
    ['dress', 'dress'],
    ['trousers and shorts', 'bottoms'],
    ['skirt', 'skirt'],
    ['footwear', 'footwear'],
    ['bag', 'bag'],
    ['headwear', 'headwear'],
    ['other accessory', 'accessory'],
  ])('of the built-in parser: %s is %s', (name, group) => expect(named(name)).toEqual([group]));

  it('that say nothing are background', () =>
    expect(named('LABEL_7', '', 'torso skin')[0]).toBe('background'));
});

describe('logits', () => {
  const classes = ['Background', 'Left-shoe', 'Right-shoe', 'sleeve', 'Dress'];
  const at = (...logits: readonly number[]) => {
    const planes = groupPlanes(Float32Array.from(logits), groupsOfClasses(classes), 1);
    return (group: Group) => planes[GROUPS.indexOf(group)] ?? 0;
  };

  it('of classes in one group add up: neither shoe is likely, footwear is', () => {
    const likely = at(0, 0, 0, -9, -9);
    expect(likely('footwear')).toBeGreaterThan(2 * likely('background') - 3);
  });

  it('of a part count for the garment that it is most likely on', () => {
    const likely = at(0, -9, -9, 5, 1);
    expect(likely('dress')).toBeGreaterThan(240);
  });
});

describe('garments', () => {
  it('have a mask of the picture’s size, its box, its share and a confidence', async () => {
    const { garments } = await garmentsOf(showing(['top', 16, 8, 32, 24]), SIZE);
    const [top] = garments;
    expect(top?.mask).toMatchObject(SIZE);
    expect(top?.box).toEqual(boxOf(top?.mask ?? { data: new Uint8Array(), width: 0, height: 0 }));
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      const drawn = { left: 32, top: 16, width: 64, height: 48 }[side];
      expect(Math.abs((top?.box[side] ?? 0) - drawn)).toBeLessThanOrEqual(2);
    }
    expect(top?.share).toBeCloseTo((32 * 24) / 64 ** 2, 1);
    expect(top?.confidence).toBeCloseTo(1);
  });

  it('left and right shoe are one', async () => {
    const { garments } = await garmentsOf(
      showing(['footwear', 10, 50, 10, 6], ['footwear', 40, 50, 10, 6]),
      SIZE,
    );
    expect(garments.map(({ label }) => label)).toEqual(['footwear']);
    expect(garments[0]?.box.width).toBeGreaterThan(70);
  });

  it('leave out tiny parts', async () => {
    const { garments } = await garmentsOf(showing(['bag', 10, 10, 20, 20], ['bag', 60, 60, 3, 3]), SIZE);
    expect(garments[0]?.box.width).toBeLessThan(50);
    expect(await labelsIn(['bag', 10, 10, 2, 2])).toEqual([]);
  });

  it('are left out where the parser is hardly sure', async () => {
    expect(await labelsIn(['bag', 10, 10, 20, 20, 140])).toEqual(['bag']);
    const unsure = showing(['bag', 10, 10, 20, 20, 70]);
    unsure.planes.fill(60, 0, 64 * 64);
    expect((await garmentsOf(unsure, SIZE)).garments).toEqual([]);
  });

  it('are left out where they are small and the parser is not sure: scraps of a large one', async () => {
    const dress: Area = ['dress', 16, 8, 32, 48];
    expect(await labelsIn(dress, ['bag', 50, 30, 5, 5, 140])).toEqual(['dress']);
    expect(await labelsIn(dress, ['bag', 50, 30, 5, 5, 200])).toEqual(['dress', 'bag']);
    expect(await labelsIn(dress, ['bag', 50, 30, 12, 12, 140])).toEqual(['dress', 'bag']);
  });

  it('come by share, centrality and confidence', async () => {
    expect(await labelsIn(['bag', 2, 2, 12, 12], ['dress', 20, 16, 24, 40])).toEqual(['dress', 'bag']);
    expect(await labelsIn(['bag', 26, 26, 12, 12], ['skirt', 0, 0, 12, 12])).toEqual(['bag', 'skirt']);
    expect(await labelsIn(['bag', 10, 26, 12, 12, 150], ['skirt', 42, 26, 12, 12])).toEqual(['skirt', 'bag']);
  });

  it('of several people are those of the most central one', async () => {
    const one = (x: number): readonly Area[] => [
      ['person', x, 8, 6, 8],
      ['top', x - 3, 16, 12, 20],
      ['bottoms', x - 3, 36, 12, 20],
    ];
    const { garments, people } = await garmentsOf(showing(...one(5), ...one(29), ...one(53)), SIZE);
    expect(people).toBe(3);
    expect(garments.map(({ label }) => label).sort()).toEqual(['bottoms', 'top']);
    for (const { box } of garments) expect([box.left > 40, box.left + box.width < 90]).toEqual([true, true]);
  });

  it('of people who stand close are still one person’s', async () => {
    const { garments, people } = await garmentsOf(
      showing(
        ...([18, 34] as const).flatMap((x): Area[] => [
          ['person', x, 8, 6, 8],
          ['top', x - 5, 16, 16, 24],
        ]),
      ),
      SIZE,
    );
    expect(people).toBe(2);
    expect(garments[0]?.box.width).toBeLessThan(48);
  });

  it('bare arms, hands and legs are no more people', async () => {
    const { people } = await garmentsOf(
      showing(
        ['person', 29, 4, 6, 8],
        ['dress', 24, 12, 16, 30],
        ['person', 18, 20, 4, 16],
        ['person', 42, 20, 4, 16],
        ['person', 26, 42, 4, 14],
        ['person', 34, 42, 4, 14],
      ),
      SIZE,
    );
    expect(people).toBe(1);
  });
});

describe('what is asked about', () => {
  const garment = (label: Garment['label'], side: number, x: number): Garment => {
    const data = new Uint8Array(100 * 100);
    for (let y = 50 - side / 2; y < 50 + side / 2; y++) data.fill(255, y * 100 + x, y * 100 + x + side);
    const mask = { data, width: 100, height: 100 };
    const box = { left: x, top: 50 - side / 2, width: side, height: side };
    return { label, mask, box, share: shareOf(mask), confidence: 1 };
  };

  it('are garments that may have been meant, not every button', () => {
    const all = byProminence([garment('top', 40, 30), garment('bag', 20, 70), garment('accessory', 6, 94)]);
    expect(rivals(all).map(({ label }) => label)).toEqual(['top', 'bag']);
    expect(rivals([])).toEqual([]);
    expect(rivals([garment('accessory', 2, 0)])).toHaveLength(1);
  });
});

describe('a picture with several garments', () => {
  it('is one where there is more than a trifle beside the main garment', async () => {
    const of = async (...areas: readonly Area[]) =>
      showsSeveral((await garmentsOf(showing(...areas), SIZE)).garments);
    expect(await of()).toBe(false);
    expect(await of(['dress', 16, 8, 32, 48])).toBe(false);
    expect(await of(['dress', 16, 8, 32, 48], ['bag', 50, 30, 8, 8])).toBe(false);
    expect(await of(['top', 16, 8, 32, 24], ['bottoms', 16, 34, 32, 24])).toBe(true);
  });
});

describe('a picture in the parser’s square', () => {
  it('lies in its middle, whole and never squashed, however thin', () => {
    expect(frameIn({ width: 200, height: 100 }, 64)).toEqual({ left: 0, top: 16, width: 64, height: 32 });
    expect(frameIn({ width: 1, height: 5000 }, 64)).toMatchObject({ width: 1, height: 64 });
  });

  it('is cut out of the planes again', () => {
    const planes = new Uint8Array(GROUPS.length * 16 * 16).map((_, at) => Math.floor((at % 256) / 16));
    const seen = withinFrame({ planes, width: 16, height: 16 }, frameIn({ width: 200, height: 100 }, 64), 64);
    expect([seen.width, seen.height]).toEqual([16, 8]);
    expect([seen.planes[0], seen.planes[16 * 8 - 1]]).toEqual([4, 11]);
    const thin = withinFrame({ planes, width: 16, height: 16 }, frameIn({ width: 1, height: 900 }, 64), 64);
    expect([thin.width, thin.height]).toEqual([1, 16]);
  });

  it('lies in the planes to fractions of their pixels, and where they are off, off as they are', () => {
    const planes = new Uint8Array(GROUPS.length * 16 * 16);
    // 42 of 64 px wide from 11 on: from 2.75 to 13.25 of the planes' 16 pixels, of which 3 to 12 are taken.
    const frame = frameIn({ width: 42, height: 64 }, 64);
    const seen = withinFrame({ planes, width: 16, height: 16 }, frame, 64);
    expect(seen).toMatchObject({ width: 10, picture: { left: -0.25, top: 0, width: 10.5, height: 16 } });
    const moved = withinFrame({ planes, width: 16, height: 16 }, frame, 64, 0.15);
    expect(moved.picture?.left).toBeCloseTo(-0.4);
    expect(moved.picture?.top).toBeCloseTo(-0.15);
  });

  it.each([0, 0.25, 0.5, -0.3])(
    'has its garments where they are, begun %f of a pixel further on',
    async (begun) => {
      const seen = {
        ...showing(['dress', 16, 8, 32, 48]),
        picture: { left: begun, top: 0, width: 64, height: 64 },
      };
      const { garments } = await garmentsOf(seen, { width: 640, height: 640 });
      const { left = Number.NaN, top = Number.NaN } = garments[0]?.box ?? {};
      expect(Math.abs(left - 10 * (16 - begun))).toBeLessThanOrEqual(1);
      expect(Math.abs(top - 80)).toBeLessThanOrEqual(1);
    },
  );
});
