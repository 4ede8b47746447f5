import type { AutocompleteInteraction } from 'discord.js';
import { fold } from '../../../vocabulary/tokens.ts';
import { isBlank, oneLine } from '../../shared/text.ts';
import type { DiscordContext } from '../context.ts';
import { MAX_CHOICE, MAX_CHOICES } from '../limits.ts';
import { completions } from './completions.ts';

interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Offers what may be meant while somebody types. Silence is better than an error: they type on. */
export async function onAutocomplete(
  context: DiscordContext,
  interaction: AutocompleteInteraction,
): Promise<void> {
  try {
    await interaction.respond(await choicesFor(context, interaction));
  } catch (error) {
    context.log.debug({ requestId: interaction.id, err: error }, 'no autocomplete');
    if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
  }
}

async function choicesFor(
  { options }: DiscordContext,
  interaction: AutocompleteInteraction,
): Promise<readonly Choice[]> {
  const { name, value } = interaction.options.getFocused(true);
  const typed = oneLine(value).slice(0, MAX_CHOICE);
  switch (name) {
    case 'query':
      return choices(completions(typed, interaction.locale).map((text) => ({ name: text, value: text })));
    case 'brand':
      if (options.readiness().state !== 'ready') return [];
      return choices(matching(await options.brands(), typed).map((brand) => ({ name: brand, value: brand })));
    case 'product':
      if (options.readiness().state !== 'ready' || typed === '') return [];
      return choices(
        (await options.products(typed, MAX_CHOICES)).map(({ productId, name: title }) => ({
          name: title,
          value: productId,
        })),
      );
    default:
      return [];
  }
}

/** Those that begin with what was typed, then those with a word that does. */
export function matching(names: readonly string[], typed: string): readonly string[] {
  const wanted = fold(typed);
  const first = names.filter((name) => fold(name).startsWith(wanted));
  const within = names.filter((name) => !first.includes(name) && fold(name).includes(` ${wanted}`));
  return [...first, ...within];
}

/** As many as Discord takes, each once, none empty; what is too long to be a value cannot be chosen. */
export function choices(all: readonly Choice[]): readonly Choice[] {
  const kept = new Map<string, Choice>();
  for (const { name, value } of all) {
    const label = oneLine(name).slice(0, MAX_CHOICE);
    if (isBlank(label) || value.length === 0 || value.length > MAX_CHOICE || kept.has(value)) continue;
    kept.set(value, { name: label, value });
    if (kept.size === MAX_CHOICES) break;
  }
  return [...kept.values()];
}
