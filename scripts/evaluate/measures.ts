/** What is measured, in the order of the table. `least` and `most` are what must be reached. */
interface Measure {
  readonly title: string;
  readonly unit: 'share' | 'ms';
  readonly least?: number;
  readonly most?: number;
  /** A picture looks for a picture: an encoder must not fall behind its own untrained backbone here. */
  readonly imageToImage?: true;
}

const share = (title: string, least?: number): Measure => ({
  title,
  unit: 'share',
  ...(least === undefined ? {} : { least }),
});
const views = (title: string, least?: number): Measure => ({ ...share(title, least), imageToImage: true });
const time = (title: string, most?: number): Measure => ({
  title,
  unit: 'ms',
  ...(most === undefined ? {} : { most }),
});

export const MEASURES = {
  'text.recall@1': share('title without brand -> product, recall@1'),
  'text.recall@5': share('– recall@5'),
  'text.recall@10': share('– recall@10', 0.94),
  'text.mrr': share('– MRR'),
  'text.family.recall@1': share('– any variant of its family, recall@1'),
  'text.family.recall@10': share('– any variant of its family, recall@10'),
  'text.family.mrr': share('– any variant of its family, MRR'),
  'colour-type.precision@10': share('colour and type, R-precision of at most 10', 0.82),
  'zero-shot.type': share('type, zero-shot, of all types with 8 products in the feed', 0.9),
  'zero-shot.type.or-title': share("– right, or what the product's own title calls it"),
  'zero-shot.type.common': share('– of the types with 8 validation products'),
  'zero-shot.colour': share('colour, zero-shot, of those with 8 validation products'),
  'zero-shot.pattern': share('pattern, zero-shot, of those with 5 validation products'),
  'phone.zero-shot': share('phone photo -> type of 10, by text labels alone', 0.75),
  'phone.zero-shot.all': share('– on both halves of the photos'),
  'phone.learnt': share('– by the method, words or learnt, that is best on the training half', 0.85),
  'phone.neighbours': views('– by 5 nearest photos of the training half'),
  'phone.centres': share('– by the centre of each type in the training half'),
  'phone.text-and-centre': share('– by the text of each type together with its centre'),
  'phone.ridge': share('– by ridge regression on the training half'),
  'multiview.back.recall@1': views('back view -> front view, recall@1', 0.82),
  'multiview.back.recall@5': views('– recall@5', 0.9),
  'multiview.back.lamp.recall@1': views('– by the light of a warm lamp, recall@1'),
  'multiview.back.shade.recall@1': views('– in cool shade, recall@1'),
  'multiview.detail.recall@1': views('detail view -> front view, recall@1', 0.72),
  'multiview.detail.recall@5': views('– recall@5', 0.78),
  'multiview.alone.recall@1': views('detail view -> product by its front alone, recall@1'),
  'multiview.averaged.recall@1': views('– by the average of front and back'),
  'multiview.separate.recall@1': views('– by the nearer of front and back'),
  'worn.recall@1': views('person wearing it -> the garment alone, recall@1'),
  'worn.recall@5': views('– recall@5'),
  'worn.recall@10': views('– recall@10'),
  'street.clothes.iou': share('street photo, clothes against the rest, IoU', 0.75),
  'street.garments.iou': share('– mean IoU over the garment classes', 0.5),
  'speed.image.p50': time('picture after decoding -> embedding, p50', 15),
  'speed.image.p95': time('– p95'),
  'speed.text.p50': time('text -> embedding, p50', 5),
  'speed.text.p95': time('– p95'),
  'speed.segmenter.p50': time('picture after decoding -> garments, p50', 80),
  'speed.segmenter.p95': time('– p95'),
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof MEASURES;

/** One measured number. */
export interface Figure {
  readonly measure: MeasureName;
  readonly value: number;
  /** Over how many queries, photos or repetitions. */
  readonly of: number;
}

/** What a measure asks for; the constants above are exact types, which few readers need. */
export function measureOf(name: MeasureName): Measure {
  return MEASURES[name];
}

/** Whether a number reaches what its measure asks for; `undefined` where it asks for nothing. */
export function isReached({ measure, value }: Pick<Figure, 'measure' | 'value'>): boolean | undefined {
  const { least, most } = measureOf(measure);
  if (least !== undefined) return value >= least;
  return most === undefined ? undefined : value <= most;
}
