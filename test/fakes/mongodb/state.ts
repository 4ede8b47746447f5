import type { Cursors } from './cursors.ts';
import type { Fault, Faults } from './faults.ts';
import type { Profile } from './profiles.ts';
import type { Scram, User } from './scram.ts';
import type { SearchProcess } from './search/search-process.ts';
import type { Outcomes, Sessions } from './sessions.ts';
import type { Store } from './store/store.ts';
import type { Topology } from './topology.ts';
import type { Doc } from './values.ts';

/** A command that came in, without the documents it carried. */
export interface Seen {
  readonly name: string;
  readonly db: string;
  readonly command: Doc;
  /** How many documents or statements it carried. */
  readonly size: number;
}

/** Everything the server is. */
export interface ServerState {
  readonly store: Store;
  readonly search: SearchProcess;
  readonly cursors: Cursors;
  readonly sessions: Sessions;
  readonly topology: Topology;
  readonly faults: Faults;
  users: readonly User[];
  readonly seen: Seen[];
  profile: Profile;
  diskFull: boolean;
  /** The primary steps down and is elected again after so many milliseconds. */
  stepDown(ms: number): void;
}

/** Who is at the other end of one connection. */
export interface Peer {
  readonly id: number;
  user: User | undefined;
  readonly scram: Scram;
}

/** One command on its way through the server. */
export interface Call {
  readonly state: ServerState;
  readonly peer: Peer;
  readonly name: string;
  readonly db: string;
  readonly command: Doc;
  readonly fault: Fault | undefined;
  /** What a retried write has done before. */
  readonly outcomes: Outcomes | undefined;
}

export type Handler = (call: Call) => Doc | Promise<Doc>;
