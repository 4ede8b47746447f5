import type { Delivery } from './delivery.ts';
import type { EventSource } from './events.ts';
import type { Files } from './files/files.ts';
import type { FileHost } from './files/host.ts';
import type { Manifest } from './manifest.ts';
import type { Messages } from './messages.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { Tokens } from './tokens.ts';
import type { Judge } from './validation/judge.ts';
import type { Views } from './views.ts';
import type { Limits } from './web-api/limits.ts';
import type { World } from './world.ts';

/** The parts that methods and people work with. */
export interface Slack {
  readonly world: World;
  readonly manifest: Manifest;
  readonly tokens: Tokens;
  readonly delivery: Delivery;
  readonly events: EventSource;
  readonly messages: Messages;
  readonly files: Files;
  readonly fileHost: FileHost;
  readonly views: Views;
  readonly responseUrls: ResponseUrls;
  readonly judge: Judge;
  readonly limits: Limits;
}
