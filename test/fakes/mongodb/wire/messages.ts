import { BSON } from 'mongodb';
import { asDoc, type Doc } from '../values.ts';

/** A request as it came over the wire: one command document, whichever opcode carried it. */
export interface Request {
  readonly requestId: number;
  readonly opcode: 'msg' | 'query';
  readonly command: Doc;
  /** The client wants no answer (`w: 0`). */
  readonly moreToCome: boolean;
  /** The client takes more than one answer to this request (streaming `hello`). */
  readonly exhaustAllowed: boolean;
}

const [OP_REPLY, OP_QUERY, OP_MSG] = [1, 2004, 2013];
const [CHECKSUM_PRESENT, MORE_TO_COME, EXHAUST_ALLOWED] = [1, 2, 1 << 16];
const HEADER = 16;

/** Cuts a stream of bytes into messages. */
export class Framer {
  #pending: Buffer[] = [];
  #length = 0;

  push(chunk: Buffer): readonly Buffer[] {
    this.#pending.push(chunk);
    this.#length += chunk.length;
    const messages: Buffer[] = [];
    while (this.#length >= 4) {
      const size = this.#peek();
      if (size < HEADER || size > 48_000_000 + HEADER) throw new Error(`message of ${size} bytes`);
      if (this.#length < size) break;
      const all = this.#pending.length === 1 ? (this.#pending[0] as Buffer) : Buffer.concat(this.#pending);
      messages.push(all.subarray(0, size));
      this.#pending = all.length === size ? [] : [all.subarray(size)];
      this.#length -= size;
    }
    return messages;
  }

  #peek(): number {
    const [first] = this.#pending;
    if (first !== undefined && first.length >= 4) return first.readInt32LE(0);
    this.#pending = [Buffer.concat(this.#pending)];
    return (this.#pending[0] as Buffer).readInt32LE(0);
  }
}

export function parseRequest(message: Buffer): Request {
  const requestId = message.readInt32LE(4);
  const opcode = message.readInt32LE(12);
  if (opcode === OP_MSG) return parseMsg(message, requestId);
  if (opcode === OP_QUERY) return parseQuery(message, requestId);
  throw new Error(`opcode ${opcode}`);
}

// Kind 0 is the command; each kind 1 section is an array of documents that belongs to it.
function parseMsg(message: Buffer, requestId: number): Request {
  const flags = message.readUInt32LE(HEADER);
  const end = message.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  let command: Doc = {};
  let at = HEADER + 4;
  while (at < end) {
    const kind = message[at];
    const size = message.readInt32LE(at + 1);
    if (kind === 0) {
      command = { ...decode(message.subarray(at + 1, at + 1 + size)), ...command };
    } else {
      const nameEnd = message.indexOf(0, at + 5);
      command[message.toString('utf8', at + 5, nameEnd)] = decodeAll(
        message.subarray(nameEnd + 1, at + 1 + size),
      );
    }
    at += 1 + size;
  }
  return {
    requestId,
    opcode: 'msg',
    command,
    moreToCome: (flags & MORE_TO_COME) !== 0,
    exhaustAllowed: (flags & EXHAUST_ALLOWED) !== 0,
  };
}

function parseQuery(message: Buffer, requestId: number): Request {
  const nameEnd = message.indexOf(0, HEADER + 4);
  const name = message.toString('utf8', HEADER + 4, nameEnd);
  const [doc] = decodeAll(message.subarray(nameEnd + 9));
  const command = { ...asDoc(doc, 'query'), $db: name.replace(/\.\$cmd$/, '') };
  return { requestId, opcode: 'query', command, moreToCome: false, exhaustAllowed: false };
}

let lastId = 0;

/** The bytes of an answer; `more` says that another follows without being asked for. */
export function encodeReply(
  doc: Doc,
  responseTo: number,
  opcode: Request['opcode'],
  more = false,
): EncodedReply {
  lastId = (lastId + 1) % 0x7fffffff;
  const body = BSON.serialize(doc, { ignoreUndefined: true });
  const head = Buffer.alloc(HEADER + (opcode === 'msg' ? 5 : 20));
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(lastId, 4);
  head.writeInt32LE(responseTo, 8);
  head.writeInt32LE(opcode === 'msg' ? OP_MSG : OP_REPLY, 12);
  if (opcode === 'msg') head.writeUInt32LE(more ? MORE_TO_COME : 0, HEADER);
  else head.writeInt32LE(1, HEADER + 16);
  return { id: lastId, bytes: Buffer.concat([head, body]) };
}

export interface EncodedReply {
  readonly id: number;
  readonly bytes: Buffer;
}

function decode(bytes: Uint8Array): Doc {
  return BSON.deserialize(bytes);
}

function decodeAll(bytes: Buffer): readonly Doc[] {
  const docs: Doc[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const size = bytes.readInt32LE(at);
    docs.push(decode(bytes.subarray(at, at + size)));
    at += size;
  }
  return docs;
}
