import type { Encoder } from '../../embedding/port.ts';
import { type Calibration, type ColourTable, calibrationFor, colourTable } from './calibration.ts';
import { type ValueEmbeddings, valueEmbeddings } from './value-embeddings.ts';

/** What pictures are read with: one for each encoder. */
export interface AttributeReader {
  readonly calibration: Calibration['attributes'];
  readonly colours: ColourTable;
  /** Of every value's name; encoded at the first call, or read from where an earlier process kept them. */
  embeddings(): Promise<ValueEmbeddings>;
}

/**
 * A reader of attributes for an encoder, built in or from the hub.
 * @param directory Where the embeddings of the values' names are kept; without it they are made anew each time.
 */
export function attributeReader(encoder: Encoder, directory?: string): AttributeReader {
  let embeddings: Promise<ValueEmbeddings> | undefined;
  return {
    calibration: calibrationFor(encoder.info.id),
    colours: colourTable(),
    embeddings: () => {
      // What failed once (a full disk, a crashed model) is tried again.
      embeddings ??= valueEmbeddings(encoder, directory).catch((error: unknown) => {
        embeddings = undefined;
        throw error;
      });
      return embeddings;
    },
  };
}
