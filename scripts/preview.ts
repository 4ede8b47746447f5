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
import { Stage } from './preview/stage.ts';

// npm run preview -- [--locale de] [FILE]: what the bot sends, as a page, without Discord.

async function preview(file: string, locale: string): Promise<void> {
  const config = readConfig(loadEnvironment());
  const log = createLogger('warn');
  const core = await openCore(config, log, { state: 'throw-away' });
  try {
    const scenes = await new Stage(core, locale, path.join(config.dataDirectory, 'cache', 'pictures')).scenes(
      modal,
    );
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, page(scenes));
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
  await preview(file, values.locale);
  process.stdout.write(`${pathToFileURL(file)}\n`);
} catch (error) {
  reportAndExit(error);
}
