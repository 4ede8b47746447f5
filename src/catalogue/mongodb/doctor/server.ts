import type { Db } from 'mongodb';
import { z } from 'zod';
import type { Finding } from '../../../diagnosis.ts';
import type { MongoConnection } from '../../../mongodb/connect.ts';
import { serverCode } from '../../../mongodb/errors.ts';
import type { Collections } from '../collections.ts';

const hello = z.object({ setName: z.string().optional(), msg: z.string().optional() });
const buildInfo = z.object({ version: z.string() });

/** Says what the server is. @throws what the driver throws when there is none. */
export async function checkServer({ db, place }: MongoConnection): Promise<Finding> {
  const { setName, msg } = hello.parse(await db.command({ hello: 1 }));
  const version = buildInfo.safeParse(await db.command({ buildInfo: 1 }).catch(() => undefined)).data
    ?.version;
  const kind =
    msg === 'isdbgrid' ? 'a sharded cluster' : setName === undefined ? 'a single server' : 'a replica set';
  const detail = `${place}, database ${db.databaseName}: ${kind}${version === undefined ? '' : `, version ${version}`}`;
  if (setName !== undefined || msg === 'isdbgrid') return { check: 'connection', state: 'ok', detail };
  return {
    check: 'connection',
    state: 'warning',
    detail: `${detail}; a write is not tried again by itself when the connection is lost`,
    fix: 'Make it a replica set of one member or more for anything but a trial.',
  };
}

type Trial = readonly [what: string, action: () => Promise<unknown>];

const NOT_ALLOWED = 13;
/** No product and no entry has it: what is tried changes nothing. */
const NOBODY = '?doctor';

/** Tries what a bot, and what an ingestion needs to do, in ways that change nothing. */
export async function checkPermissions(db: Db, collections: Collections): Promise<readonly Finding[]> {
  const state = db.collection<{ _id: string }>('state');
  const serving: readonly Trial[] = [
    ['read products', () => collections.products.findOne({ _id: NOBODY })],
    ['read catalogue', () => collections.catalogue.findOne({ _id: NOBODY })],
    ['read state', () => state.findOne({ _id: NOBODY })],
    ['write state', () => state.deleteOne({ _id: NOBODY })],
    ['update state', () => state.updateOne({ _id: NOBODY }, { $set: { json: '' } })],
  ];
  const ingesting: readonly Trial[] = [
    ['update products', () => collections.products.updateOne({ _id: NOBODY }, { $set: { title: '' } })],
    ['delete products', () => collections.products.deleteOne({ _id: NOBODY })],
    ['update catalogue', () => collections.catalogue.updateOne({ _id: NOBODY }, { $set: { none: true } })],
    ['delete removed', () => collections.removed.deleteOne({ _id: NOBODY })],
  ];
  return [
    await tryAll('permissions to serve', serving, 'problem'),
    await tryAll('permissions to ingest', ingesting, 'warning'),
  ];
}

async function tryAll(
  check: string,
  trials: readonly Trial[],
  otherwise: 'warning' | 'problem',
): Promise<Finding> {
  const refused: string[] = [];
  for (const [what, action] of trials) {
    try {
      await action();
    } catch (error) {
      if (serverCode(error) !== NOT_ALLOWED) throw error;
      refused.push(what);
    }
  }
  if (refused.length === 0) return { check, state: 'ok', detail: 'all there' };
  return {
    check,
    state: otherwise,
    detail: `the user may not ${refused.join(', ')}`,
    fix: 'Give the database user the privileges that docs/mongodb.md lists.',
  };
}

const ttlIndex = z.object({ key: z.object({ expiresAt: z.number() }), expireAfterSeconds: z.number() });

/** Whether the server itself deletes what has expired. */
export async function checkExpiry(db: Db): Promise<Finding> {
  const indexes = await db
    .collection('state')
    .indexes()
    .catch(() => []);
  if (indexes.some((index) => ttlIndex.safeParse(index).success)) {
    return { check: 'expiry', state: 'ok', detail: 'the server deletes what has expired' };
  }
  return {
    check: 'expiry',
    state: 'warning',
    detail: 'there is no TTL index on "state": what has expired is deleted once an hour by the bots',
    fix: 'Nothing, where the server has no TTL indexes; otherwise let the user create indexes and start a bot.',
  };
}
