import type { Logger } from 'pino';
import type { UnfinishedWork } from '../shared/unfinished.ts';
import type { Work } from '../shared/work.ts';
import type { CardStyles } from './card-styles.ts';
import type { Directs } from './directs.ts';
import type { Handling } from './handling.ts';
import type { Locales } from './locales.ts';
import type { SlackEndpoints, SlackOptions } from './options.ts';
import type { Outbox } from './outbox.ts';
import type { Pictures } from './pictures/pictures.ts';
import type { Open } from './unfinished.ts';

/** What everything that answers can reach. */
export interface SlackContext {
  readonly options: SlackOptions;
  readonly endpoints: SlackEndpoints;
  readonly pictures: Pictures;
  readonly cards: CardStyles;
  readonly directs: Directs;
  readonly locales: Locales;
  readonly outbox: Outbox;
  readonly work: Work;
  /** All but the events that say that we are gone. */
  readonly handling: Handling;
  readonly unfinished: UnfinishedWork<Open>;
  readonly log: Logger;
}
