import type { Logger } from 'pino';
import type { Work } from '../shared/work.ts';
import type { DiscordEndpoints, DiscordOptions } from './options.ts';
import type { FindPictures } from './pictures.ts';
import type { Settings } from './settings.ts';
import type { Unfinished } from './unfinished.ts';

/** What everything that answers can reach. */
export interface DiscordContext {
  readonly options: DiscordOptions;
  readonly endpoints: DiscordEndpoints;
  readonly settings: Settings;
  readonly pictures: FindPictures;
  readonly work: Work;
  readonly unfinished: Unfinished;
  readonly log: Logger;
  /** Whether we are going offline: nothing new is begun. */
  readonly stopping: () => boolean;
}
