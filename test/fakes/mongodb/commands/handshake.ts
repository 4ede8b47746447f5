import { MongoFailure } from '../failure.ts';
import type { Handler } from '../state.ts';
import { asArray, type Doc, isDoc } from '../values.ts';

const hello: Handler = ({ state, peer, command, name }) => {
  const { topology, store, profile } = state;
  const speculative = command['speculativeAuthenticate'];
  return {
    helloOk: true,
    ...(profile.replicaSet
      ? topology.describe(store.oplog.lastTime)
      : { isWritablePrimary: true, topologyVersion: topology.version }),
    ...(name === 'hello' ? {} : { ismaster: topology.primary }),
    maxBsonObjectSize: 16 * 1024 * 1024,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    connectionId: peer.id,
    minWireVersion: 0,
    maxWireVersion: profile.maxWireVersion,
    readOnly: false,
    ...(command['saslSupportedMechs'] === undefined ? {} : { saslSupportedMechs: ['SCRAM-SHA-256'] }),
    ...(isDoc(speculative) ? speculate(() => peer.scram.start(speculative)) : {}),
  };
};

// A first guess that fails is left unanswered: the client then starts over in the open.
function speculate(start: () => Doc): Doc {
  try {
    return { speculativeAuthenticate: start() };
  } catch (error) {
    if (error instanceof MongoFailure) return {};
    throw error;
  }
}

export const HANDSHAKE_COMMANDS: Readonly<Record<string, Handler>> = {
  hello,
  isMaster: hello,
  ismaster: hello,
  saslStart: ({ peer, command }) => peer.scram.start(command),
  saslContinue: ({ peer, command }) => {
    const { user, reply } = peer.scram.finish(command);
    peer.user = user;
    return reply;
  },
  ping: () => ({}),
  buildInfo: ({ state }) => ({
    version: state.profile.version,
    versionArray: [...state.profile.version.split('.').map(Number), 0],
    modules: [],
    maxBsonObjectSize: 16 * 1024 * 1024,
  }),
  endSessions: () => ({}),
  connectionStatus: ({ peer, db }) => ({
    authInfo: {
      authenticatedUsers: peer.user === undefined ? [] : [{ user: peer.user.name, db: 'admin' }],
      authenticatedUserRoles: peer.user === undefined ? [] : [{ role: peer.user.role ?? 'readWrite', db }],
    },
  }),
  killCursors: ({ state, command }) => state.cursors.kill(asArray(command['cursors'], 'cursors')),
};
