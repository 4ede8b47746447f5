import type { SlackOptions } from './options.ts';
import type { CardStyle } from './render/message.ts';

/** How long a workspace that refused carousels is shown sections, in milliseconds: then they are tried again. */
const REMEMBERED_MS = 24 * 3_600_000;

/** How products are shown in each workspace: as the operator set it, or as the workspace takes it. */
export class CardStyles {
  readonly #setting: SlackOptions['cards'];
  readonly #refused = new Map<string, number>();

  constructor(setting: SlackOptions['cards']) {
    this.#setting = setting;
  }

  of(teamId: string): CardStyle {
    if (this.#setting !== 'auto') return this.#setting;
    const refusedAt = this.#refused.get(teamId);
    return refusedAt === undefined || Date.now() - refusedAt > REMEMBERED_MS ? 'carousel' : 'sections';
  }

  /** The workspace refused a carousel. Returns whether there is another style to try. */
  refused(teamId: string): boolean {
    if (this.of(teamId) !== 'carousel' || this.#setting !== 'auto') return false;
    this.#refused.set(teamId, Date.now());
    return true;
  }
}
