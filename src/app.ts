import path from 'node:path';
import type { Logger } from 'pino';
import { createHandler, type Handle } from '../commands/index.ts';
import { checkModel } from './catalogue/checks.ts';
import type { Catalogue } from './catalogue/port.ts';
import { openZvecCatalogue } from './catalogue/zvec/open.ts';
import type { Config, DiscordConfig } from './config.ts';
import { CatalogueStatus } from './conversation/catalogue-status.ts';
import { Memory } from './conversation/memory.ts';
import { People } from './conversation/people.ts';
import { Personal } from './conversation/personal.ts';
import { productsNamed } from './conversation/product-names.ts';
import type { Readiness } from './conversation/readiness.ts';
import { SavedItems } from './conversation/saved-items.ts';
import { Stylist } from './conversation/stylist.ts';
import { type DataDirectory, openDataDirectory } from './data-directory.ts';
import type { Encoder } from './embedding/port.ts';
import type { Shard } from './ingest/shard.ts';
import { openEncoder, openLooker } from './models.ts';
import type { MongoConnection } from './mongodb/connect.ts';
import { endpointsOf } from './platforms/discord/endpoints.ts';
import { isShard } from './platforms/discord/shard.ts';
import type { Shards } from './platforms/discord/sharding.ts';
import type { DiscordBot } from './platforms/discord/start.ts';
import { endpointsOf as slackEndpointsOf } from './platforms/slack/endpoints.ts';
import type { SlackBot } from './platforms/slack/start.ts';
import { startWebChat, type WebChat } from './platforms/web/server.ts';
import { demoDirectory, prepareDemo } from './prepare.ts';
import { explain } from './process.ts';
import type { SlackConfig } from './slack-config.ts';
import type { State } from './state/port.ts';
import {
  connect,
  type Opened,
  openCatalogueToRead,
  openCatalogueToWrite,
  openState,
  openThrowAwayState,
} from './stores.ts';
import { type AttributeReader, attributeReader } from './vision/attributes/attribute-reader.ts';
import { MAX_IMAGE_BYTES } from './vision/decode.ts';
import type { Looker } from './vision/looker.ts';

/** What a shard runs: the same as we do. */
const MAIN = path.join(import.meta.dirname, 'main.ts');

/** How often expired state is deleted. */
const SWEEP_EVERY_MS = 3_600_000;

/** Everything behind the platforms: what scripts use too. */
export interface Core {
  readonly encoder: Encoder;
  readonly looker: Looker;
  readonly catalogue: Catalogue;
  readonly state: State;
  readonly stylist: Stylist;
  readonly personal: Personal;
  readonly handle: Handle;
  /** Releases all of it; a second call does nothing. */
  close(): Promise<void>;
}

export interface CoreOptions {
  /** `kept` under `DATA_DIR` (the default), or thrown away on close: for scripts. */
  readonly state?: 'kept' | 'throw-away';
  readonly onProgress?: (progress: Extract<Readiness, { state: 'preparing' }>) => void;
  readonly signal?: AbortSignal;
}

/** The application: platforms over one core. */
export interface App {
  /**
   * Starts what can be there before the stylist is: the web chat, where it is configured; resolves to its address. The
   * core is made ready behind it.
   */
  start(): Promise<string | undefined>;
  /** Resolves when the stylist can answer on every platform, rejects when it never will. Call after `start`. */
  ready(): Promise<Ready>;
  /** Finishes what is running, then releases everything; a second call does nothing. */
  stop(): Promise<void>;
}

/** What is ready: the catalogue, and the bots by their names, where there are any. */
export interface Ready extends Extract<Readiness, { state: 'ready' }> {
  readonly discord?: string;
  readonly slack?: string;
}

/** Opens the operator's catalogue, or the demo (made where it is missing) as long as nothing has been ingested. */
export async function openCore(config: Config, log: Logger, options: CoreOptions = {}): Promise<Core> {
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    // One that fails must not keep the others open.
    const failures: unknown[] = [];
    for (const closer of closers.splice(0).reverse()) await closer().catch((error) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  };
  try {
    const directory = await openDataDirectory(config.dataDirectory);
    const encoder = await openEncoder(config, log, directory);
    closers.push(() => encoder.close());
    const looker = await openLooker(config, log, directory);
    closers.push(() => looker.close());
    const reader = attributeReader(encoder, directory.values);
    const connection = connect(config);
    closers.push(async () => connection?.close());
    const catalogue = await openCatalogue({ connection, directory, encoder, looker, reader, log }, options);
    closers.push(() => catalogue.close());
    const state = await openStateFor(options.state ?? 'kept', connection, directory);
    closers.push(() => state.close());
    const memory = new Memory(state.store);
    const people = new People(state.store);
    const saved = new SavedItems(state.store);
    const status = new CatalogueStatus(catalogue, encoder);
    const dataDirectory = directory.path;
    const eyes = { encoder, looker, reader };
    const stylist = new Stylist({ ...eyes, catalogue, memory, people, saved, dataDirectory, log });
    const handle = createHandler({ stylist, memory, people, saved, status }, log);
    const personal = new Personal({ memory, people, saved });
    return { encoder, looker, catalogue, state: state.store, stylist, personal, handle, close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Place {
  readonly connection: MongoConnection | undefined;
  readonly directory: DataDirectory;
  readonly encoder: Encoder;
  readonly looker: Looker;
  readonly reader: AttributeReader;
  readonly log: Logger;
}

async function openCatalogue(place: Place, options: CoreOptions): Promise<Catalogue> {
  const { connection, directory, encoder, looker, reader, log } = place;
  const own = await openCatalogueToRead(connection, directory, encoder.info, log);
  try {
    const { count, model } = await own.info();
    if (model !== undefined) checkModel(model, encoder.info);
    if (count > 0) return own;
  } catch (error) {
    await own.close();
    throw error;
  }
  await own.close();
  const demo = demoDirectory(directory);
  await prepareDemo({
    directory: demo,
    dataDirectory: directory.path,
    encoder,
    looker,
    reader,
    openCatalogue: (rebuild) => openZvecCatalogue({ directory: demo.catalogue, mode: 'write', rebuild }),
    ...options,
  });
  return openZvecCatalogue({ directory: demo.catalogue, mode: 'read' });
}

/** What an ingestion writes to, and what it encodes and looks with. */
export interface Workshop {
  readonly directory: DataDirectory;
  readonly encoder: Encoder;
  readonly looker: Looker;
  readonly reader: AttributeReader;
  readonly catalogue: Catalogue;
  close(): Promise<void>;
}

/**
 * Opens the operator's catalogue for writing; processes that serve it go on.
 * @throws ThreadfinderError `CATALOGUE_MODEL_MISMATCH` where another model made it, unless it is to be rebuilt.
 */
export async function openWorkshop(
  config: Config,
  log: Logger,
  { rebuild = false, shard }: { readonly rebuild?: boolean; readonly shard?: Shard | undefined },
): Promise<Workshop> {
  const directory = await openDataDirectory(config.dataDirectory);
  const encoder = await openEncoder(config, log, directory);
  let looker: Looker | undefined;
  let catalogue: Opened<Catalogue> | undefined;
  const close = async (): Promise<void> => {
    await encoder.close();
    await looker?.close();
    await catalogue?.close();
  };
  try {
    looker = await openLooker(config, log, directory);
    catalogue = await openCatalogueToWrite(config, directory, log, {
      ...(rebuild ? { rebuild: encoder.info } : {}),
      ...(shard === undefined ? {} : { shard }),
    });
    const { model } = await catalogue.store.info();
    if (model !== undefined) checkModel(model, encoder.info);
    const reader = attributeReader(encoder, directory.values);
    return { directory, encoder, looker, reader, catalogue: catalogue.store, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openStateFor(
  lifetime: 'kept' | 'throw-away',
  connection: MongoConnection | undefined,
  directory: DataDirectory,
): Promise<Opened<State>> {
  if (lifetime === 'throw-away') return openThrowAwayState();
  const store = await openState(connection, directory);
  return { store, close: () => store.close() };
}

/** Wires the platforms to a core that becomes ready behind them: the page is there at once and shows how far it is. */
export function createApp(config: Config, log: Logger, onProgress: CoreOptions['onProgress']): App {
  const abort = new AbortController();
  let readiness: Readiness = { state: 'preparing', done: 0, total: 1, step: 'opening' };
  let core: Core | undefined;
  let web: WebChat | undefined;
  let discord: DiscordBot | Shards | undefined;
  let slack: SlackBot | undefined;
  let stopped: Promise<void> | undefined;
  let sweeper: NodeJS.Timeout | undefined;

  const becomeReady = async (): Promise<Ready> => {
    try {
      core = await openCore(config, log, {
        signal: abort.signal,
        onProgress: (progress) => {
          readiness = progress;
          onProgress?.(progress);
        },
      });
    } catch (error) {
      readiness = { state: 'failed', message: explain(error) };
      throw error;
    }
    const { state, catalogue, encoder, stylist } = core;
    const { count, index } = await catalogue.info();
    const ready = { state: 'ready', products: count, model: encoder.info.id } as const;
    readiness = ready;
    sweeper = setInterval(() => {
      state.sweep().catch((error: unknown) => log.error({ err: error }, 'sweeping the state failed'));
    }, SWEEP_EVERY_MS).unref();
    log.info({ products: count, model: encoder.info.id, search: index }, 'ready');
    stylist.warmUp().catch((error: unknown) => log.error({ err: error }, 'warming up failed'));
    if (config.discord !== undefined) discord = await openDiscord(config.discord, core);
    if (config.slack !== undefined && !isShard()) slack = await openSlack(config.slack, core);
    return {
      ...ready,
      ...(discord === undefined
        ? {}
        : { discord: 'name' in discord ? discord.name : `${discord.count} shards` }),
      ...(slack === undefined ? {} : { slack: slack.name }),
    };
  };

  // A platform's library is loaded where the platform is configured: each costs half a second and some 20 MB.
  const openDiscord = async (
    settings: DiscordConfig,
    { state, catalogue, encoder, stylist, handle }: Core,
  ): Promise<DiscordBot | Shards> => {
    const endpoints = endpointsOf(settings);
    const logger = log.child({ platform: 'discord' });
    if (settings.shards !== undefined && !isShard()) {
      const { token, shards: count } = settings;
      const { startShards } = await import('./platforms/discord/sharding.ts');
      return startShards({ token, count, api: endpoints.api, script: MAIN, log: logger });
    }
    const { startDiscord } = await import('./platforms/discord/start.ts');
    return startDiscord({
      token: settings.token,
      messageContent: settings.messageContent,
      handle,
      history: (id, personId) => stylist.history(id, personId),
      picture: (id) => stylist.picture(id),
      brands: async () => (await catalogue.facets('brand')).map(({ value }) => value),
      products: (words, limit) => productsNamed(words, limit, { encoder, catalogue }),
      readiness: () => readiness,
      state,
      logger,
      cacheDirectory: path.join(config.dataDirectory, 'cache', 'pictures'),
      endpoints,
    });
  };

  const openSlack = async (
    { api, files, ...settings }: SlackConfig,
    { state, stylist, personal, handle }: Core,
  ): Promise<SlackBot> => {
    const { startSlack } = await import('./platforms/slack/start.ts');
    return startSlack({
      ...settings,
      handle,
      history: (id, personId) => stylist.history(id, personId),
      picture: (id) => stylist.picture(id),
      recent: (personId, limit) => personal.recent(personId, limit),
      language: (personId) => personal.language(personId),
      forgetPeople: (prefix) => personal.forgetPeople(prefix),
      readiness: () => readiness,
      state,
      logger: log.child({ platform: 'slack' }),
      cacheDirectory: path.join(config.dataDirectory, 'cache', 'pictures'),
      endpoints: slackEndpointsOf({
        ...(api === undefined ? {} : { api }),
        ...(files === undefined ? {} : { files }),
      }),
    });
  };

  const stopAll = async (): Promise<void> => {
    abort.abort();
    clearInterval(sweeper);
    await Promise.all([web?.close(), discord?.stop(), slack?.stop()]);
    await core?.close();
    core = undefined;
  };

  return {
    async start() {
      if (config.web === undefined || isShard()) return undefined;
      web = await startWebChat({
        ...config.web,
        handle: (request) => started(core).handle(request),
        history: (id, personId) => started(core).stylist.history(id, personId),
        picture: (id) => started(core).stylist.picture(id),
        readiness: () => readiness,
        logger: log.child({ platform: 'web' }),
        cacheDirectory: path.join(config.dataDirectory, 'cache', 'pictures'),
        maxUploadBytes: MAX_IMAGE_BYTES,
      });
      return web.url;
    },
    ready: becomeReady,
    stop() {
      stopped ??= stopAll();
      return stopped;
    },
  };
}

function started(core: Core | undefined): Core {
  if (core === undefined) throw new Error('asked before it was ready');
  return core;
}
