import { describe, expect, it } from 'vitest';
import { ThreadfinderError } from '../../../src/errors.ts';
import { connectMongo } from '../../../src/mongodb/connect.ts';
import { databaseOf, redactUri } from '../../../src/mongodb/uri.ts';

describe('the address of a server', () => {
  it.each([
    ['mongodb://localhost:27017', 'threadfinder'],
    ['mongodb://localhost:27017/', 'threadfinder'],
    ['mongodb://localhost/?directConnection=true', 'threadfinder'],
    ['mongodb://a:1,b:2,c:3/shop?replicaSet=rs0', 'shop'],
    ['mongodb+srv://user:p%40ss@cluster.mongodb.net/my%2Dshop?retryWrites=true', 'my-shop'],
  ])('%s names the database %s', (uri, database) => {
    expect(databaseOf(uri)).toBe(database);
  });

  it.each([
    ['mongodb://user:secret@host:27017/shop?authSource=admin', 'mongodb://***@host:27017/shop'],
    ['mongodb+srv://user:sec/re@t@cluster.mongodb.net', 'mongodb+srv://***@cluster.mongodb.net'],
    ['mongodb://localhost/?tlsCertificateKeyFilePassword=secret', 'mongodb://localhost/'],
  ])('%s is shown without what is secret', (uri, shown) => {
    expect(redactUri(uri)).toBe(shown);
  });

  it.each([
    'mongodb://user:sec/re@t@host',
    'mongodb://user:secret@',
    'mongodb://user:secret@host:port',
    'mongodb://user:secret%@host/',
    'mongodb://user:secret@host/?maxPoolSize=secret',
  ])('%s is refused without repeating it', (uri) => {
    const error = thrownBy(() => connectMongo({ uri }));
    expect(error).toMatchObject({ code: 'MONGODB_BAD_URI' });
    expect(error.message).not.toContain('secret');
    expect(error.cause).toBeUndefined();
  });
});

function thrownBy(run: () => unknown): ThreadfinderError {
  try {
    run();
  } catch (error) {
    if (error instanceof ThreadfinderError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
