import { ActivityType, type Client } from 'discord.js';
import type { Readiness } from '../../conversation/readiness.ts';
import { speechFor } from '../../i18n/speech.ts';

/** How often the size of the catalogue is looked at again. */
const REFRESH_MS = 60_000;

/** Shows how much there is to find beside the bot's name, and keeps it true. Returns how to stop. */
export function showPresence(client: Client<true>, readiness: () => Readiness): () => void {
  let shown: string | undefined;
  const refresh = (): void => {
    const now = readiness();
    const text =
      now.state === 'ready' ? speechFor('en').say('discord.presence', { products: now.products }) : undefined;
    if (text === shown) return;
    shown = text;
    client.user.setPresence({
      status: text === undefined ? 'idle' : 'online',
      activities: text === undefined ? [] : [{ name: text, state: text, type: ActivityType.Custom }],
    });
  };
  refresh();
  const timer = setInterval(refresh, REFRESH_MS).unref();
  return () => clearInterval(timer);
}
