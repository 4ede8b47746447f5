import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type Manifest, readManifest } from '../fakes/slack/manifest.ts';

/** What our app declares to Slack: `slack/manifest.yaml`. */
export function declared(): Manifest {
  const file = path.resolve(import.meta.dirname, '../../slack/manifest.yaml');
  return readManifest(parse(readFileSync(file, 'utf8')));
}
