import { mkdir, mkdtemp, realpath, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLocalPicture } from '../../../src/ingest/image/local.ts';
import { RowProblem } from '../../../src/ingest/problem.ts';

let root: string;
let images: string;
beforeAll(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), 'threadfinder-pictures-')));
  images = path.join(root, 'images');
  await mkdir(path.join(images, 'sub'), { recursive: true });
  await mkdir(path.join(root, 'images-private'));
  await writeFile(path.join(root, 'secret.png'), 'secret');
  await writeFile(path.join(root, 'images-private', 'a.png'), 'secret');
  await writeFile(path.join(images, 'a.png'), 'a');
  await writeFile(path.join(images, 'sub', 'b.png'), 'b');
  await writeFile(path.join(images, '..c.png'), 'c');
  await writeFile(path.join(images, 'empty.png'), '');
  await symlink(path.join(root, 'secret.png'), path.join(images, 'link.png'));
  await symlink(root, path.join(images, 'up'));
  await symlink(path.join(images, 'a.png'), path.join(images, 'alias.png'));
});
afterAll(() => rm(root, { recursive: true }));

const find = (place: string, data = path.join(root, 'data')) => findLocalPicture(place, { images, data });

describe('pictures by path', () => {
  it.each(['a.png', './a.png', 'sub/../a.png', 'alias.png', 'sub/b.png', '..c.png'])(
    'finds %s',
    async (place) => {
      const picture = await find(place);
      expect(path.isAbsolute(picture.place)).toBe(true);
      expect((await picture.load()).length).toBe(1);
    },
  );

  it('finds an absolute path inside the folder', async () => {
    expect((await find(path.join(images, 'a.png'))).place).toBe(path.join(images, 'a.png'));
  });

  it.each([
    '../secret.png',
    'sub/../../secret.png',
    '../images-private/a.png',
    '/etc/hostname',
    'link.png',
    'up/secret.png',
    'up/images-private/a.png',
    '../nowhere.png',
    '..',
  ])('refuses %s, which lies outside', async (place) => {
    await expect(find(place)).rejects.toThrow(/lies outside the images folder/);
  });

  it.each([
    ['missing.png', /there is no file 'missing.png'/],
    ['sub', /'sub' is not a file/],
    ['empty.png', /is empty/],
    ['a.png/b.png', /there is no file/],
    ['file:///etc/passwd', /expected a path or an http\(s\) address/],
    ['data:image/png;base64,AAAA', /expected a path/],
    ['.', /lies outside|is not a file/],
  ])('gives a reason for %s', async (place, reason) => {
    await expect(find(place)).rejects.toThrow(reason);
    await expect(find(place)).rejects.toBeInstanceOf(RowProblem);
  });

  it('is stored relative to DATA_DIR when it lies there', async () => {
    expect((await find('sub/b.png', root)).place).toBe('images/sub/b.png');
  });

  it('has another identity once the file changes', async () => {
    const before = (await find('a.png')).identity;
    expect((await find('alias.png')).identity).toBe(before);
    await utimes(path.join(images, 'a.png'), 1, 1);
    expect((await find('a.png')).identity).not.toBe(before);
  });

  it('needs a folder', async () => {
    await expect(findLocalPicture('a.png', { images: undefined, data: root })).rejects.toThrow(
      /--images DIR/,
    );
  });
});
