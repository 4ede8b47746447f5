import type { Socket } from 'node:net';
import { dispatch } from './dispatch.ts';
import { ResetConnection } from './faults.ts';
import { Scram } from './scram.ts';
import type { Peer, ServerState } from './state.ts';
import { type Doc, isDoc, numberOf } from './values.ts';
import { encodeReply, Framer, parseRequest, type Request } from './wire/messages.ts';

/** Serves one socket: requests one after the other, as the server does. */
export function serve(state: ServerState, socket: Socket, id: number): void {
  const peer: Peer = { id, user: undefined, scram: new Scram(state.users) };
  const framer = new Framer();
  let queue = Promise.resolve();
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    for (const message of framer.push(chunk)) {
      queue = queue
        .then(() => answer(state, peer, socket, message))
        .catch((error: unknown) => give(socket, error));
    }
  });
}

// What no real server would do is shown, so that a hole in this one is not taken for a network error.
function give(socket: Socket, error: unknown): void {
  if (!(error instanceof ResetConnection)) process.stderr.write(`fake MongoDB: ${(error as Error).stack}\n`);
  socket.resetAndDestroy();
}

async function answer(state: ServerState, peer: Peer, socket: Socket, message: Buffer): Promise<void> {
  if (socket.destroyed) return;
  const request = parseRequest(message);
  if (isStreaming(request)) {
    await stream(state, peer, socket, request);
    return;
  }
  const { doc, cutAt } = await dispatch(state, peer, request.command);
  if (request.moreToCome || socket.destroyed) return;
  const { bytes } = encodeReply(doc, request.requestId, request.opcode);
  if (cutAt === undefined) socket.write(bytes);
  else socket.write(bytes.subarray(0, cutAt), () => setTimeout(() => socket.resetAndDestroy(), 20));
}

function isStreaming({ command, exhaustAllowed }: Request): boolean {
  return exhaustAllowed && isDoc(command['topologyVersion']) && 'hello' in command;
}

// A monitoring client asks once and is told whenever something changes, or nothing has for a while.
async function stream(state: ServerState, peer: Peer, socket: Socket, request: Request): Promise<void> {
  const { command } = request;
  let responseTo = request.requestId;
  let known: Doc = command['topologyVersion'] as Doc;
  while (!socket.destroyed) {
    await news(state, known, numberOf(command['maxAwaitTimeMS']) ?? 10_000, socket);
    if (socket.destroyed) return;
    known = state.topology.version;
    const { doc } = await dispatch(state, peer, command);
    const { id, bytes } = encodeReply(doc, responseTo, 'msg', true);
    socket.write(bytes);
    responseTo = id;
  }
}

function news({ topology }: ServerState, known: Doc, ms: number, socket: Socket): Promise<void> {
  if (!topology.isCurrent(known)) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      topology.off('change', done);
      socket.off('close', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    timer.unref();
    topology.on('change', done);
    socket.on('close', done);
  });
}
