import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { type Core, openCore } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { errorCode } from '../../src/errors.ts';
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
  const core = await openWhenFree(directory);
  await core.close();
  project.provide('demoDataDirectory', directory);
}

// Another test run may be making it just now.
async function openWhenFree(directory: string): Promise<Core> {
  const config = readConfig({ DATA_DIR: directory, LOG_LEVEL: 'silent' });
  for (let attempt = 1; ; attempt++) {
    try {
      return await openCore(config, createLogger('silent'), { state: 'throw-away' });
    } catch (error) {
      if (errorCode(error) !== 'DATA_DIR_IN_USE' || attempt === 60) throw error;
      await sleep(2000);
    }
  }
}
