import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Rejection } from './tally.ts';

/** Rows left out, kept in a file as they come: JSON Lines of {@link Rejection}. No file where there are none. */
export class RejectionFile {
  /** Where the rows are written, once there is one. */
  readonly path: string;
  #isStarted = false;

  /** @param directory Folder for reports. @param startedAt Names the file, so that runs do not share one. */
  constructor(directory: string, startedAt: Date) {
    const time = startedAt.toISOString().replace(/[:.]/g, '-');
    this.path = path.join(directory, `rejected-${time}.jsonl`);
  }

  get isEmpty(): boolean {
    return !this.#isStarted;
  }

  async add(rejection: Rejection): Promise<void> {
    if (!this.#isStarted) await mkdir(path.dirname(this.path), { recursive: true });
    this.#isStarted = true;
    await appendFile(this.path, `${JSON.stringify(rejection)}\n`);
  }
}
