import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { databaseOf } from '../../src/mongodb/uri.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

const service = z.strictObject({
  image: z.string().optional(),
  build: z.string().optional(),
  hostname: z.string().optional(),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal('service_healthy') })).optional(),
  env_file: z.array(z.strictObject({ path: z.string(), required: z.boolean() })).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  ports: z.array(z.string()),
  volumes: z.array(z.string()),
  healthcheck: z.strictObject({ test: z.array(z.string()), start_period: z.string() }).optional(),
  restart: z.string().optional(),
});
const compose = z
  .strictObject({
    services: z.strictObject({ mongodb: service, bot: service }),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(read('compose.yaml')));

describe('compose.yaml', () => {
  const { mongodb, bot } = compose.services;
  const environment = Object.fromEntries(
    Object.entries(bot.environment ?? {}).map(([name, value]) => [
      name,
      String(value).replace(/^\$\{WEB_TOKEN:.*\}$/, 'sixteen-characters'),
    ]),
  );

  it('gives the bot settings that it takes, for the MongoDB beside it', () => {
    const config = readConfig(environment);
    const uri = config.mongodb?.uri ?? '';
    expect(new URL(uri).host).toBe(`${mongodb.hostname}:27017`);
    expect(databaseOf(uri)).toBe('threadfinder');
    expect(bot.depends_on).toEqual({ mongodb: { condition: 'service_healthy' } });
  });

  it('opens what listens to this machine alone, and asks the web chat where it listens', () => {
    for (const port of [...mongodb.ports, ...bot.ports]) expect(port).toMatch(/^127\.0\.0\.1:(\d+):\1$/);
    expect(bot.ports).toEqual([`127.0.0.1:${environment['PORT']}:${environment['PORT']}`]);
    expect(bot.healthcheck?.test.at(-1)).toContain(`http://127.0.0.1:${environment['PORT']}/`);
  });

  it('keeps what is written in volumes', () => {
    const named = [...mongodb.volumes, ...bot.volumes].map((volume) => volume.split(':')[0]);
    expect(named.sort()).toEqual(Object.keys(compose.volumes).sort());
    expect(bot.volumes).toContain(`data:${environment['DATA_DIR']}`);
  });
});

describe('Dockerfile', () => {
  const instructions = read('Dockerfile')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => /^(?<name>[A-Z]+) (?<rest>.*)$/.exec(line)?.groups ?? {});
  const only = (name: string) =>
    instructions.filter((one) => one['name'] === name).map((one) => one['rest'] ?? '');

  it('installs by the lock file and copies only what is there', () => {
    expect(only('RUN')).toContain('npm ci --omit=dev');
    const [first = ''] = only('COPY');
    for (const name of first.split(' ').slice(0, -1)) expect(existsSync(path.join(root, name))).toBe(true);
  });

  it('starts what npm start starts, as a user without privileges', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const [command = '[]'] = only('CMD');
    const started = JSON.parse(command) as readonly string[];
    expect(scripts['start']).toBe(`tsx ${started.at(-1)}`);
    expect(existsSync(path.join(root, started.at(-1) ?? ''))).toBe(true);
    expect(only('USER')).toEqual(['node']);
    expect(instructions.findIndex(({ name }) => name === 'USER')).toBeLessThan(
      instructions.findIndex(({ name }) => name === 'CMD'),
    );
  });

  it('leaves secrets and what is built here out of the image', () => {
    const left = read('.dockerignore').split('\n');
    for (const name of ['.env', '.git', 'node_modules', 'data']) expect(left).toContain(name);
  });
});
