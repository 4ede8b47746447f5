import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openCore } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { createLogger } from '../src/log.ts';
import { loadEnvironment, reportAndExit } from '../src/process.ts';
import { modal } from './preview/components.ts';
import { page } from './preview/page.ts';
import { Stage } from './preview/stage.ts';

// npm run preview -- [FILE]: what the bot sends, as a page, without Discord.

async function preview(file: string): Promise<void> {
  const config = readConfig(loadEnvironment());
  const log = createLogger('warn');
  const core = await openCore(config, log, { state: 'throw-away' });
  try {
    const scenes = await new Stage(core, path.join(config.dataDirectory, 'cache', 'pictures')).scenes(modal);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, page(scenes));
  } finally {
    await core.close();
  }
}

try {
  const file = path.resolve(
    process.argv[2] ?? path.join(readConfig(loadEnvironment()).dataDirectory, 'preview.html'),
  );
  await preview(file);
  process.stdout.write(`${pathToFileURL(file)}\n`);
} catch (error) {
  reportAndExit(error);
}
