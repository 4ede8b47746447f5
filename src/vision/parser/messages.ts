import type { Dtype } from '../../embedding/transformers/dtype.ts';
import type { PixelSpec } from '../../embedding/transformers/model-spec.ts';
import type { ModelThread, ThreadKind } from '../../model-thread/model-thread.ts';

/** What the parser's thread is started with. */
export interface ParserStart {
  readonly folder: string;
  readonly dtype: Dtype;
  readonly pixels: PixelSpec;
  /** Of each class of the model, an index into `GROUPS` or `PART`. */
  readonly groups: readonly number[];
  /** Threads that one inference may use. */
  readonly threads: number;
}

/** One picture, padded to the model's square, 8-bit RGB. */
export type ParserJob = Uint8Array<ArrayBuffer>;

/** Size of the planes that the model gives. */
export interface ParserFacts {
  readonly width: number;
  readonly height: number;
}

/** `[GROUPS.length, height, width]`: how likely each group is at each place, 0 to 255. */
export type GroupPlanes = Uint8Array<ArrayBuffer>;

export type ParserThread = ModelThread<ParserJob, ParserFacts, GroupPlanes>;

export const PARSER_THREAD: ThreadKind<ParserJob> = {
  name: 'segmenter',
  setting: 'SEGMENTER',
  script: new URL('./worker.ts', import.meta.url),
  libraries: ['@huggingface/transformers'],
  crashed: 'SEGMENTER_CRASHED',
  closed: 'SEGMENTER_CLOSED',
  isUrgent: () => false,
  moved: (pixels) => [pixels.buffer],
};
