/** How a server refuses something it does not have. */
export interface Refusal {
  readonly code: number;
  readonly message: string;
}

/** What kind of server this is. `undefined` refusals mean that the thing is there. */
export interface Profile {
  readonly version: string;
  readonly maxWireVersion: number;
  /** A member of a replica set: retryable writes and change streams need one. */
  readonly replicaSet: boolean;
  /** Of `createSearchIndexes`, `updateSearchIndex`, `dropSearchIndex`. */
  readonly searchCommands?: Refusal;
  /** Of `$vectorSearch` and `$listSearchIndexes`. */
  readonly searchStages?: Refusal;
  readonly changeStreams?: Refusal;
  readonly ttlIndexes?: Refusal;
  readonly partialIndexes?: Refusal;
}

const NOT_CONFIGURED: Refusal = {
  code: 31082,
  message:
    'Using Atlas Search Database Commands and the $listSearchIndexes aggregation stage requires additional ' +
    'configuration. Please connect to Atlas or an AtlasCLI local deployment to enable.',
};
const UNREACHABLE: Refusal = {
  code: 6,
  message: 'Error connecting to 127.0.0.1:27028 :: caused by :: Connection refused',
};
const unimplemented = (what: string): Refusal => ({ code: 238, message: `${what} is not implemented` });

/** Servers as they are found in the wild. */
export const PROFILES = {
  /** Atlas, atlas-local, or a self-managed server with a search process. */
  atlas: { version: '8.2.1', maxWireVersion: 27, replicaSet: true },
  /** Has a search process configured that does not answer. */
  'search-down': {
    version: '8.2.1',
    maxWireVersion: 27,
    replicaSet: true,
    searchCommands: UNREACHABLE,
    searchStages: UNREACHABLE,
  },
  'plain-8': {
    version: '8.0.12',
    maxWireVersion: 25,
    replicaSet: true,
    searchCommands: NOT_CONFIGURED,
    searchStages: NOT_CONFIGURED,
  },
  'plain-7': {
    version: '7.0.21',
    maxWireVersion: 21,
    replicaSet: true,
    searchCommands: { code: 115, message: 'Search index commands are only supported with Atlas.' },
    searchStages: { code: 6047401, message: '$vectorSearch stage is only allowed on MongoDB Atlas' },
  },
  'plain-6': {
    version: '6.0.24',
    maxWireVersion: 17,
    replicaSet: true,
    searchCommands: { code: 59, message: "no such command: 'createSearchIndexes'" },
    searchStages: { code: 40324, message: "Unrecognized pipeline stage name: '$vectorSearch'" },
  },
  /** One server without a replica set. */
  standalone: {
    version: '8.0.12',
    maxWireVersion: 25,
    replicaSet: false,
    searchCommands: NOT_CONFIGURED,
    searchStages: NOT_CONFIGURED,
    changeStreams: { code: 40573, message: 'The $changeStream stage is only supported on replica sets' },
  },
  /** Compatible databases: another engine behind the same protocol. */
  'compatible-238': {
    version: '7.0.77',
    maxWireVersion: 21,
    replicaSet: false,
    searchCommands: { code: 59, message: 'no such command: createSearchIndexes' },
    searchStages: { code: 40234, message: 'Unrecognized pipeline stage name: $vectorSearch' },
    changeStreams: unimplemented('`aggregate` stage "$changeStream"'),
    ttlIndexes: unimplemented('`createIndexes` field "expireAfterSeconds"'),
    partialIndexes: unimplemented('`createIndexes` field "partialFilterExpression"'),
  },
  'compatible-115': {
    version: '7.0.0',
    maxWireVersion: 21,
    replicaSet: true,
    searchCommands: { code: 115, message: 'createSearchIndexes is not supported' },
    searchStages: { code: 40324, message: "Unrecognized pipeline stage name: '$vectorSearch'" },
    changeStreams: { code: 115, message: 'Stage $changeStream is not supported' },
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof PROFILES;
