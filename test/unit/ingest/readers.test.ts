import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../../src/ingest/feed/delimited.ts';
import { openFeed } from '../../../src/ingest/feed/open-feed.ts';
import { splitRecords } from '../../../src/ingest/feed/records.ts';
import type { FeedRow } from '../../../src/ingest/feed/row.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadfinder-readers-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function rowsOf(name: string, content: string | Uint8Array): Promise<FeedRow[]> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  const feed = await openFeed(file, chunks());
  const rows = await collect(feed.rows());
  expect(await feed.count()).toBe(rows.length);
  return rows;
}

const stdin = async (...parts: readonly (string | Uint8Array)[]) =>
  collect((await openFeed('-', chunks(...parts))).rows());

describe('JSON Lines', () => {
  it('reads one object a line and counts lines, blank ones included', async () => {
    expect(await rowsOf('a.jsonl', '{"id":"1"}\n\r\n{"id":"2"}\r\n{"id":"3"}')).toEqual([
      { line: 1, record: { id: '1' } },
      { line: 3, record: { id: '2' } },
      { line: 4, record: { id: '3' } },
    ]);
  });

  it('goes on after bad lines, with their numbers and reasons', async () => {
    const rows = await rowsOf(
      'bad.jsonl',
      Buffer.concat([
        Buffer.from('{"id":"1"}\n{broken\n"text"\n[1]\n{"t":"'),
        Buffer.from([0xff, 0xfe]),
        Buffer.from('"}\n{"id":"6"}\n'),
      ]),
    );
    expect(rows).toEqual([
      { line: 1, record: { id: '1' } },
      { line: 2, problem: 'this line is not valid JSON' },
      { line: 3, problem: 'expected a JSON object, one product a line' },
      { line: 4, problem: 'expected a JSON object, one product a line' },
      { line: 5, problem: expect.stringContaining('UTF-8') },
      { line: 6, record: { id: '6' } },
    ]);
  });

  it('leaves out a row of more than 1 MB and reads the next', async () => {
    const rows = await rowsOf('long.jsonl', `{"t":"${'x'.repeat(3_000_000)}"}\n{"id":"2"}\n`);
    expect(rows).toEqual([
      { line: 1, problem: 'longer than 1 MB' },
      { line: 2, record: { id: '2' } },
    ]);
  });

  it.each(['[{"id":"1"}]', '[\n{"id":"1"}\n]', '  [ ]', `[{"t":"${'x'.repeat(2_000_000)}"}]`])(
    'says how to turn a JSON array into lines',
    async (content) => {
      await expect(rowsOf('array.json', content)).rejects.toMatchObject({ code: 'FEED_IS_JSON_ARRAY' });
    },
  );

  it('drops a byte order mark', async () => {
    expect(await rowsOf('bom.jsonl', '\ufeff{"id":"1"}')).toEqual([{ line: 1, record: { id: '1' } }]);
  });
});

describe('CSV and TSV', () => {
  it.each([
    [',', 'feed.csv'],
    [';', 'feed.csv'],
    ['\t', 'feed.csv'],
    ['\t', 'feed.tsv'],
  ])(
    'reads %j in %s, with quotes, quoted line breaks and lines counted from the header',
    async (mark, name) => {
      const lines = [
        ['id', 'title', 'price'],
        ['1', `"a ""b""${mark} c"`, '5'],
        ['2', '"two\nlines"', '6'],
        ['3', '5" heel', ''],
      ];
      const rows = await rowsOf(name, `\ufeff${lines.map((fields) => fields.join(mark)).join('\r\n')}\r\n`);
      expect(rows).toEqual([
        { line: 2, record: { id: '1', title: `a "b"${mark} c`, price: '5' } },
        { line: 3, record: { id: '2', title: 'two\nlines', price: '6' } },
        { line: 5, record: { id: '3', title: '5" heel', price: '' } },
      ]);
    },
  );

  it('detects the delimiter by the header alone', () => {
    expect(detectDelimiter(Buffer.from('id;title;"a,b,c,d"\n1,1,1,1'))).toBe(';');
    expect(detectDelimiter(Buffer.from('id\ttitle'))).toBe('\t');
    expect(detectDelimiter(Buffer.from(''))).toBe(',');
  });

  it('reports rows with too many fields and fills up short ones', async () => {
    expect(await rowsOf('uneven.csv', 'id,title\n1\n2,b,c\n3,c,\n')).toEqual([
      { line: 2, record: { id: '1', title: '' } },
      { line: 3, problem: 'has 3 fields where the header names 2' },
      { line: 4, record: { id: '3', title: 'c' } },
    ]);
  });

  it('does not let one unclosed quote swallow the feed', async () => {
    const filler = `8,${'y'.repeat(90)}\n`.repeat(20_000);
    const rows = await rowsOf('open.csv', `id,title\n1,a\n2,"never closed\n${filler}9,z\n`);
    expect(rows[0]).toEqual({ line: 2, record: { id: '1', title: 'a' } });
    expect(rows[1]).toEqual({ line: 3, problem: 'longer than 1 MB (perhaps a quote is never closed)' });
    expect(rows.at(-1)).toMatchObject({ record: { id: '9', title: 'z' } });
    expect(rows.length).toBeGreaterThan(9_000);
  });

  it('says when a quote is still open at the end', async () => {
    expect((await rowsOf('open.csv', 'id,title\n1,"a\n')).at(-1)).toEqual({
      line: 2,
      problem: 'a quote that opens in this row is never closed',
    });
  });

  it('wants a header that names our fields', async () => {
    await expect(rowsOf('headless.csv', '1,dress,5\n')).rejects.toMatchObject({ code: 'FEED_NO_HEADER' });
  });

  it('reports rows that are not UTF-8', async () => {
    const rows = await rowsOf(
      'latin.csv',
      Buffer.concat([Buffer.from('id,title\n1,Caf'), Buffer.from([0xe9, 0x0a])]),
    );
    expect(rows).toEqual([{ line: 2, problem: expect.stringContaining('UTF-8') }]);
  });
});

describe('opening a feed', () => {
  it('unpacks gzip by its bytes, whatever the name', async () => {
    expect(await rowsOf('a.jsonl.gz', gzipSync('{"id":"1"}\n'))).toHaveLength(1);
    expect(await rowsOf('b.csv', gzipSync('id,title\n1,a\n'))).toHaveLength(1);
  });

  it('reads standard input, telling the format by its start', async () => {
    expect(await stdin('{"id"', ':"1"}\n')).toEqual([{ line: 1, record: { id: '1' } }]);
    expect(await stdin('id;title\n1;a')).toEqual([{ line: 2, record: { id: '1', title: 'a' } }]);
    expect(await stdin(gzipSync('{"id":"1"}'))).toHaveLength(1);
    expect(await stdin()).toEqual([]);
  });

  it('knows the format by the name of a link, and the folder by its target', async () => {
    await writeFile(path.join(folder, 'blob'), '{"id":"1"}');
    await symlink(path.join(folder, 'blob'), path.join(folder, 'linked.jsonl'));
    const feed = await openFeed(path.join(folder, 'linked.jsonl'), chunks());
    expect(await collect(feed.rows())).toHaveLength(1);
    expect(feed.key).toMatch(/blob$/);
  });

  it.each([
    ['missing.jsonl', 'FEED_NOT_FOUND'],
    ['.', 'FEED_NOT_A_FILE'],
  ])('refuses %s with %s', async (name, code) => {
    await expect(openFeed(path.join(folder, name), chunks())).rejects.toMatchObject({ code });
  });

  it('refuses an unknown ending, UTF-16 and damaged gzip, saying what to do', async () => {
    await expect(rowsOf('feed.xlsx', 'x')).rejects.toMatchObject({ code: 'FEED_FORMAT_UNKNOWN' });
    await expect(rowsOf('wide.csv', Buffer.from('\ufeffid,title', 'utf16le'))).rejects.toMatchObject({
      code: 'FEED_ENCODING',
    });
    const cut = gzipSync(Buffer.from('{"id":"1"}\n'.repeat(1000))).subarray(0, -20);
    await expect(rowsOf('cut.jsonl.gz', cut)).rejects.toMatchObject({ code: 'FEED_UNREADABLE' });
  });
});

describe('splitting records', () => {
  it('gives back every line, however the bytes are cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, '')),
          { maxLength: 8 },
        ),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const bytes = Buffer.from(lines.join('\n'));
          const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          );
          const records = await collect(splitRecords(chunks(...cut)));
          const expected = lines.flatMap((text, at) => (text === '' ? [] : [{ line: at + 1, text }]));
          expect(records.map(({ line, bytes: record }) => ({ line, text: record?.toString() }))).toEqual(
            expected,
          );
        },
      ),
    );
  });

  it('keeps no more of a record than the limit', async () => {
    const records = await collect(splitRecords(chunks('123456', '789\n1234\n12345\n'), { maxBytes: 4 }));
    expect(records.map(({ line, bytes }) => [line, bytes?.toString()])).toEqual([
      [1, undefined],
      [2, '1234'],
      [3, undefined],
    ]);
  });
});
