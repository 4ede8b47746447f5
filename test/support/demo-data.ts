import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { openCore } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A `DATA_DIR` with the demo catalogue, made once and read by every test that needs real products. */
    readonly demoDataDirectory: string;
  }
}

/** Draws and ingests the demo catalogue before the first test; later runs find it made. */
export default async function setup(project: TestProject): Promise<void> {
  const directory = path.resolve(import.meta.dirname, '../../.cache/test-demo');
  const config = readConfig({ DATA_DIR: directory, LOG_LEVEL: 'silent' });
  const core = await openCore(config, createLogger('silent'), { state: 'throw-away' });
  await core.close();
  project.provide('demoDataDirectory', directory);
}
