import { Binary } from 'mongodb';
import type { Finding } from '../../../diagnosis.ts';
import type { EncoderInfo } from '../../../embedding/port.ts';
import { isSameModel } from '../../checks.ts';
import { type Collections, SCAN_TIME_MS } from '../collections.ts';
import type { Description } from '../description.ts';
import { problemOf } from '../document.ts';
import { meanSize } from '../size.ts';

/** Documents that are looked at: reading all of many takes hours. */
const LOOKED_AT = 2_000;
const SHOWN = 3;

/** What the description says of slots and models, and how far a rebuild has come. */
export async function checkModels(
  { products }: Collections,
  description: Description,
  model: EncoderInfo,
): Promise<readonly Finding[]> {
  const { active, building, retired, slots } = description;
  const pinned = slots[active]?.model;
  if (pinned === undefined) {
    const fix = 'Ingest a feed: npm run ingest -- FEED';
    return [{ check: 'model', state: 'warning', detail: 'there are no products yet', fix }];
  }
  const name = `${pinned.id} (${pinned.revision}, ${pinned.dimensions} dimensions, ${pinned.imageTreatment})`;
  const findings: Finding[] = [
    isSameModel(pinned, model)
      ? { check: 'model', state: 'ok', detail: `slot ${active}: ${name}` }
      : {
          check: 'model',
          state: 'problem',
          detail: `the products were encoded with ${name}, this process encodes with ${model.id} (${model.revision}, ${model.dimensions} dimensions, ${model.imageTreatment})`,
          fix: 'Rebuild with "npm run ingest -- FEED --rebuild", or set MODEL back.',
        },
  ];
  if (building !== undefined) {
    const { parts } = slots[building] ?? {};
    const [built, searched] = [
      await products.countDocuments({ slots: building }, { maxTimeMS: SCAN_TIME_MS }),
      await products.countDocuments({ slots: active }, { maxTimeMS: SCAN_TIME_MS }),
    ];
    const detail = `slot ${building} is being built: it has ${built} products (${searched} are searched meanwhile), ${parts?.done.length ?? 0} of ${parts?.count ?? 1} parts are done`;
    findings.push({
      check: 'rebuild',
      state: 'warning',
      detail,
      fix: 'Run the ingestion of the missing parts.',
    });
  }
  if (retired.length > 0) {
    findings.push({
      check: 'old vectors',
      state: 'warning',
      detail: `${retired.join(', ')} ${retired.length === 1 ? 'is' : 'are'} kept for bots that still run with that model`,
      fix: 'When there are none any more: npm run doctor -- --drop-old',
    });
  }
  return findings;
}

/** Looks for documents that were edited to something that is no product, or whose vector cannot be searched. */
export async function checkDocuments(
  { products }: Collections,
  slot: string,
  { dimensions }: EncoderInfo,
): Promise<Finding> {
  const documents = await products
    .find({ slots: slot }, { maxTimeMS: SCAN_TIME_MS })
    .limit(LOOKED_AT)
    .toArray();
  const problems = documents.flatMap((document) => {
    const problem = problemOf(document) ?? vectorProblem(document.vectors?.[slot], dimensions);
    return problem === undefined ? [] : [`${document._id} (${problem})`];
  });
  const check = 'documents';
  const looked = documents.length;
  if (problems.length === 0) {
    const size = meanSize(documents)?.bytes ?? 0;
    return {
      check,
      state: 'ok',
      detail: `${looked} looked at, all are products of ${size} bytes on average`,
    };
  }
  return {
    check,
    state: 'problem',
    detail: `${problems.length} of ${looked} are not found by searches: ${problems.slice(0, SHOWN).join('; ')}`,
    fix: 'Correct those documents, or ingest their feed again after deleting them.',
  };
}

function vectorProblem(vector: unknown, dimensions: number): string | undefined {
  if (vector instanceof Binary) {
    const length = vector.sub_type === Binary.SUBTYPE_VECTOR ? vector.toFloat32Array().length : 0;
    return length === dimensions ? undefined : `a vector of ${length} dimensions`;
  }
  if (Array.isArray(vector))
    return vector.length === dimensions ? undefined : `a vector of ${vector.length} dimensions`;
  return 'no vector';
}
