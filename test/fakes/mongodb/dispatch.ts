import { setTimeout as sleep } from 'node:timers/promises';
import { Binary, Long } from 'mongodb';
import { ADMIN_COMMANDS } from './commands/admin.ts';
import { AGGREGATE_COMMANDS } from './commands/aggregate.ts';
import { HANDSHAKE_COMMANDS } from './commands/handshake.ts';
import { READ_COMMANDS } from './commands/read.ts';
import { SEARCH_COMMANDS } from './commands/search.ts';
import { WRITE_COMMANDS } from './commands/write.ts';
import { isPassing, MongoFailure } from './failure.ts';
import { type Fault, ResetConnection } from './faults.ts';
import type { Call, Handler, Peer, ServerState } from './state.ts';
import { type Doc, isDoc, numberOf } from './values.ts';

const READS = { ...READ_COMMANDS, ...AGGREGATE_COMMANDS };
const WRITES = { ...WRITE_COMMANDS, ...SEARCH_COMMANDS, ...ADMIN_COMMANDS };
const COMMANDS: Readonly<Record<string, Handler>> = { ...HANDSHAKE_COMMANDS, ...READS, ...WRITES };
const LISTS = new Set(['listCollections', 'listIndexes', 'listDatabases']);
const GROWING = new Set(['insert', 'update', 'findAndModify', 'createIndexes', 'create']);

export interface Answer {
  readonly doc: Doc;
  /** The connection breaks after so many bytes of the answer. */
  readonly cutAt: number | undefined;
}

/** Answers one command. @throws ResetConnection where a fault wants the connection gone. */
export async function dispatch(state: ServerState, peer: Peer, command: Doc): Promise<Answer> {
  const [name = ''] = Object.keys(command);
  const db = String(command['$db'] ?? 'test');
  note(state, name, db, command);
  const fault = state.faults.take(name, name === 'getMore' ? command['collection'] : command[name]);
  const cutAt = typeof fault?.reset === 'object' ? fault.reset.bytesOfReply : undefined;
  try {
    const handler = COMMANDS[name];
    if (handler === undefined) throw new MongoFailure(59, `no such command: '${name}'`);
    authorise(state, peer, name, db);
    await strike(state, fault, command);
    requirePrimary(state, name, command);
    if (state.diskFull && GROWING.has(name)) {
      throw new MongoFailure(
        14031,
        'available disk space of 1048576 bytes is less than required minimum of 524288000',
      );
    }
    const outcomes = state.sessions.begin(command);
    const call: Call = { state, peer, name, db, command, fault, outcomes };
    const reply = await handler(call);
    if (fault?.reset === 'after' && fault.afterStatements === undefined)
      throw new ResetConnection('before the reply');
    return { doc: { ...reply, ...concern(fault), ok: 1, ...clock(state) }, cutAt };
  } catch (error) {
    if (error instanceof MongoFailure)
      return { doc: { ...refusal(error, name, command), ...clock(state) }, cutAt };
    throw error;
  }
}

function note(state: ServerState, name: string, db: string, command: Doc): void {
  const { documents, updates, deletes, ...rest } = command;
  const carried = [documents, updates, deletes].find(Array.isArray);
  state.seen.push({ name, db, command: rest, size: carried?.length ?? 0 });
}

function authorise({ users }: ServerState, { user }: Peer, name: string, db: string): void {
  if (users.length === 0 || name in HANDSHAKE_COMMANDS) return;
  if (user === undefined) throw new MongoFailure(13, `Command ${name} requires authentication`);
  const writes = name in WRITES && !LISTS.has(name);
  if ((user.role === 'read' && writes) || user.denied?.includes(name)) {
    throw new MongoFailure(13, `not authorized on ${db} to execute command { ${name} }`);
  }
}

// What strikes before anything is executed.
async function strike(state: ServerState, fault: Fault | undefined, command: Doc): Promise<void> {
  if (fault === undefined) return;
  const limit = 'getMore' in command ? undefined : numberOf(command['maxTimeMS']);
  if (fault.delayMs !== undefined) {
    await sleep(Math.min(fault.delayMs, limit ?? fault.delayMs), undefined, { ref: false });
    if (limit !== undefined && limit <= fault.delayMs)
      throw new MongoFailure(50, 'operation exceeded time limit');
  }
  if (fault.afterStatements !== undefined) return;
  if (fault.stepDownMs !== undefined) state.stepDown(fault.stepDownMs);
  if (fault.reset === 'before') throw new ResetConnection('before executing');
  if (fault.code !== undefined)
    throw new MongoFailure(fault.code, fault.message ?? 'on command', {}, fault.labels);
}

function requirePrimary({ topology }: ServerState, name: string, command: Doc): void {
  if (name in HANDSHAKE_COMMANDS || name === 'getMore') return;
  const preference = isDoc(command['$readPreference']) ? command['$readPreference']['mode'] : 'primary';
  const writes = name in WRITES && !LISTS.has(name);
  if (writes || preference === 'primary') topology.requirePrimary(writes);
}

function concern(fault: Fault | undefined): Doc {
  if (fault?.writeConcernCode === undefined) return {};
  const code = fault.writeConcernCode;
  return {
    writeConcernError: { code, errmsg: fault.message ?? 'waiting for replication failed' },
    ...(isPassing(code) ? { errorLabels: ['RetryableWriteError'] } : {}),
  };
}

function refusal(error: MongoFailure, name: string, command: Doc): Doc {
  const labels = [...error.labels];
  if (isPassing(error.code) && command['txnNumber'] !== undefined) labels.push('RetryableWriteError');
  if (isPassing(error.code) && (name === 'getMore' || name === 'aggregate'))
    labels.push('ResumableChangeStreamError');
  return {
    ok: 0,
    errmsg: error.message,
    code: error.code,
    codeName: error.codeName,
    ...error.details,
    ...(labels.length > 0 ? { errorLabels: labels } : {}),
  };
}

function clock({ store, profile }: ServerState): Doc {
  if (!profile.replicaSet) return {};
  const time = store.oplog.lastTime;
  const signature = { hash: new Binary(Buffer.alloc(20)), keyId: Long.ZERO };
  return { $clusterTime: { clusterTime: time, signature }, operationTime: time };
}
