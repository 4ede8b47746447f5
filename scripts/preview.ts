import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openCore } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { createLogger } from '../src/log.ts';
import { loadEnvironment, reportAndExit } from '../src/process.ts';
import { modal } from './preview/components.ts';
import { page } from './preview/page.ts';
import { slackPage } from './preview/slack/page.ts';
import { SlackStage } from './preview/slack/stage.ts';
import { Stage } from './preview/stage.ts';

// npm run preview -- [--locale de] [FILE]: what the bot sends, as a page for Discord (FILE) and one for Slack beside it
// (FILE with -slack), without either.

async function preview(file: string, locale: string): Promise<readonly string[]> {
  const config = readConfig(loadEnvironment());
  const log = createLogger('warn');
  const core = await openCore(config, log, { state: 'throw-away' });
  try {
    const cache = path.join(config.dataDirectory, 'cache', 'pictures');
    const scenes = await new Stage(core, locale, cache).scenes(modal);
    const slack = new SlackStage(core, locale, cache);
    const { dir, name, ext } = path.parse(file);
    const slackFile = path.join(dir, `${name}-slack${ext}`);
    await mkdir(dir, { recursive: true });
    await writeFile(file, page(scenes));
    await writeFile(slackFile, slackPage(await slack.scenes(), slack.locate));
    return [file, slackFile];
  } finally {
    await core.close();
  }
}

try {
  const { values, positionals } = parseArgs({
    options: { locale: { type: 'string', default: 'en' } },
    allowPositionals: true,
  });
  const file = path.resolve(
    positionals[0] ?? path.join(readConfig(loadEnvironment()).dataDirectory, 'preview.html'),
  );
  for (const written of await preview(file, values.locale)) {
    process.stdout.write(`${pathToFileURL(written)}\n`);
  }
} catch (error) {
  reportAndExit(error);
}
