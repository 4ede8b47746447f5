import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { environmentSchema } from '../../src/config.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pages = ['README.md', ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);
const text = (page: string) => readFileSync(path.join(root, page), 'utf8');

describe('documentation', () => {
  it.each(pages)('%s links only to files that exist', (page) => {
    const links = [...text(page).matchAll(/\]\(([^)#\s]+)/g)].map((match) => match[1] ?? '');
    const missing = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => !existsSync(path.resolve(root, path.dirname(page), link)));
    expect(missing).toEqual([]);
  });

  it.each(pages)('%s names only scripts that package.json has', (page) => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...text(page).matchAll(/npm run ([a-z-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('describes every setting in the README', () => {
    const keys = Object.keys(environmentSchema.shape);
    expect(keys.filter((key) => !text('README.md').includes(`\`${key}\``))).toEqual([]);
  });

  it('gives CI the README’s two commands, word for word', () => {
    const ci = readFileSync(path.join(root, '.ci/run'), 'utf8').split('\n');
    const [install, tests] = /npm ci && npm test/.exec(text('README.md'))?.[0].split(' && ') ?? [];
    expect(ci).toContain(install);
    expect(ci).toContain(tests);
  });
});
