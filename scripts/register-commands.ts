import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { ThreadfinderError } from '../src/errors.ts';
import { endpointsOf } from '../src/platforms/discord/endpoints.ts';
import { type Registration, registerCommands } from '../src/platforms/discord/registration/register.ts';
import { loadEnvironment, reportAndExit } from '../src/process.ts';

// npm run register-commands -- [--guild ID] [--dry-run]

const MARKS = { new: '+', changed: '~', removed: '-' } as const;

function report({ application, differences, total, links }: Registration, dryRun: boolean): string {
  const lines = differences.map(
    ({ change, name, at }) => `${MARKS[change]} ${name}${at.length === 0 ? '' : `  (${at.join(', ')})`}`,
  );
  const changes = differences.length === 1 ? '1 change' : `${differences.length} changes`;
  const done = dryRun ? `${changes} to make; nothing was sent.` : `${changes} made.`;
  return [
    `${application.name} (${application.id}): ${total} commands`,
    ...lines,
    differences.length === 0 ? 'All commands are as they should be; nothing was sent.' : done,
    'In English, Spanish, French, German, Italian and Portuguese; Discord has no Catalan.',
    '',
    'Add the bot to a server:',
    `  ${links.server}`,
    'Add it to your own account, to use it anywhere:',
    `  ${links.person}`,
    '',
  ].join('\n');
}

try {
  const { values } = parseArgs({
    options: { guild: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  });
  const { discord } = readConfig(loadEnvironment());
  if (discord === undefined) {
    throw new ThreadfinderError('There is no bot to register commands for.', {
      code: 'DISCORD_TOKEN_MISSING',
      fix: 'Put its token into .env as DISCORD_TOKEN (Developer Portal, your application, Bot).',
    });
  }
  const registration = await registerCommands({
    token: discord.token,
    api: endpointsOf(discord).api,
    dryRun: values['dry-run'],
    ...(values.guild === undefined ? {} : { guildId: values.guild }),
  });
  process.stdout.write(report(registration, values['dry-run']));
} catch (error) {
  reportAndExit(error);
}
