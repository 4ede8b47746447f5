import type { Cdn } from './cdn.ts';
import type { Events } from './events.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Interactions } from './interactions.ts';
import type { Messages } from './messages.ts';
import type { Judge } from './validation/judge.ts';
import type { World } from './world.ts';

/** The parts that every route works with. */
export interface Discord {
  readonly world: World;
  readonly gateway: Gateway;
  readonly events: Events;
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly cdn: Cdn;
  readonly judge: Judge;
}
