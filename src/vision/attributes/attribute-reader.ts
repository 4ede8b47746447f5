import { digestOf } from '../../digest.ts';
import type { Encoder } from '../../embedding/port.ts';
import { LIGHT_REVISION } from '../edge-light.ts';
import { type Calibration, type ColourTable, calibrationFor, colourTable } from './calibration.ts';
import { type ValueEmbeddings, valueEmbeddings } from './value-embeddings.ts';

/** To be raised whenever pictures are read in another way. 2: colours of pixels are balanced by the light of the edge. */
const READING = 2;

/** What pictures are read with: one for each encoder. */
export interface AttributeReader {
  /** Changes whenever another value may be read of the same picture: products are looked at again then. */
  readonly revision: string;
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
  const calibration = calibrationFor(encoder.info.id);
  const colours = colourTable();
  let embeddings: Promise<ValueEmbeddings> | undefined;
  return {
    revision: digestOf([READING, LIGHT_REVISION, calibration, colours], 16),
    calibration,
    colours,
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
