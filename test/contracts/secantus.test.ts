import { afterAll, describe, it } from 'vitest';
import { clientsOf, type MongoClients } from '../support/mongo.ts';
import { type Secantus, startSecantus, whyNoSecantus } from '../support/secantus.ts';
import { describeCatalogue } from './catalogue.ts';
import { openLater } from './later-state.ts';
import { describeState } from './state.ts';

// What our own server promises is what we know of MongoDB. This one was written by others.
const missing = await whyNoSecantus();

if (missing === undefined) {
  let starting: Promise<Secantus> | undefined;
  let databases = 0;
  afterAll(async () => {
    await (await starting)?.close();
  });

  /** Of one server, another database for each test: an empty one. */
  const connected = async (): Promise<MongoClients> => {
    starting ??= startSecantus();
    const { uri } = await starting;
    databases += 1;
    return clientsOf({ uri: `${uri}_${databases}` });
  };

  describeCatalogue('mongodb, SecantusDB', async () => {
    const clients = await connected();
    return {
      open: () => clients.openCatalogue({ mode: 'write' }),
      index: 'mirror',
      dispose: () => clients.close(),
      supports: { persistence: true },
    };
  });

  describeState('mongodb, SecantusDB', async () => {
    const clients = await connected();
    return {
      open: openLater(() => clients.connect()),
      dispose: () => clients.close(),
      supports: { persistence: true },
    };
  });
} else {
  describe('the contracts on SecantusDB', () => {
    it.skip(missing, () => undefined);
  });
}
