import type { Logger } from 'pino';
import { checkModel } from './catalogue/checks.ts';
import { probe } from './catalogue/probe.ts';
import type { DataDirectory } from './data-directory.ts';
import { type Finding, toFinding } from './diagnosis.ts';
import type { EncoderInfo } from './embedding/port.ts';
import { openCatalogueToRead, openState } from './stores.ts';

/** Checks the embedded stores under a data directory that can be written. */
export async function* diagnoseEmbedded(
  directory: DataDirectory,
  model: EncoderInfo,
  log: Logger,
): AsyncGenerator<Finding> {
  yield { check: 'data directory', state: 'ok', detail: `${directory.path} can be written` };
  try {
    const catalogue = await openCatalogueToRead(undefined, directory, model, log);
    try {
      const { count, model: pinned, index } = await catalogue.info();
      if (pinned === undefined) {
        const fix = 'Ingest a feed: npm run ingest -- FEED';
        yield { check: 'catalogue', state: 'warning', detail: 'no products yet: the demo is shown', fix };
      } else {
        yield { check: 'catalogue', state: 'ok', detail: `${count} products, search ${index}` };
        checkModel(pinned, model);
        yield { check: 'model', state: 'ok', detail: `${pinned.id} (${pinned.revision})` };
        yield await probe(catalogue);
      }
    } finally {
      await catalogue.close();
    }
    const state = await openState(undefined, directory);
    await state.get('seen', 'doctor');
    await state.close();
    yield { check: 'state', state: 'ok', detail: 'can be read' };
  } catch (error) {
    yield toFinding(error);
  }
}
