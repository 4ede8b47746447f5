import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';
import { Binary } from 'mongodb';
import { MongoFailure } from './failure.ts';
import type { Doc } from './values.ts';

/** A user of the server and what it may do. */
export interface User {
  readonly name: string;
  readonly password: string;
  /** `read` may not write; `readWrite` may do everything but what `denied` names. */
  readonly role?: 'read' | 'readWrite';
  /** Commands it is refused. */
  readonly denied?: readonly string[];
}

const ITERATIONS = 4096;

interface Exchange {
  readonly user: User;
  readonly nonce: string;
  readonly salt: Buffer;
  readonly firstMessages: string;
}

/** One SCRAM-SHA-256 conversation (RFC 5802, 7677). */
export class Scram {
  readonly #users: readonly User[];
  #exchange: Exchange | undefined;

  constructor(users: readonly User[]) {
    this.#users = users;
  }

  /** Answers the client's first message. */
  start(command: Doc): Doc {
    if (command['mechanism'] !== 'SCRAM-SHA-256') {
      throw new MongoFailure(334, `Unsupported mechanism '${String(command['mechanism'])}'`);
    }
    const bare = textOf(command['payload']).replace(/^n,[^,]*,/, '');
    const attributes = attributesOf(bare);
    const name = (attributes.get('n') ?? '').replaceAll('=2C', ',').replaceAll('=3D', '=');
    const user = this.#users.find((candidate) => candidate.name === name);
    if (user === undefined) throw failed();
    const nonce = `${attributes.get('r')}${randomBytes(18).toString('base64')}`;
    const salt = randomBytes(28);
    const answer = `r=${nonce},s=${salt.toString('base64')},i=${ITERATIONS}`;
    this.#exchange = { user, nonce, salt, firstMessages: `${bare},${answer}` };
    return reply(answer, false);
  }

  /** Checks the client's proof; resolves to the user it proved to be. */
  finish(command: Doc): { readonly user: User; readonly reply: Doc } {
    const exchange = this.#exchange;
    this.#exchange = undefined;
    const text = textOf(command['payload']);
    const attributes = attributesOf(text);
    if (exchange === undefined || attributes.get('r') !== exchange.nonce) throw failed();
    const salted = pbkdf2Sync(exchange.user.password, exchange.salt, ITERATIONS, 32, 'sha256');
    const clientKey = hmac(salted, 'Client Key');
    const storedKey = createHash('sha256').update(clientKey).digest();
    const messages = `${exchange.firstMessages},${text.replace(/,p=.*$/, '')}`;
    const signature = hmac(storedKey, messages);
    const proof = Buffer.from(attributes.get('p') ?? '', 'base64');
    const expected = clientKey.map((byte, index) => byte ^ (signature[index] ?? 0));
    if (proof.length !== expected.length || !timingSafeEqual(proof, expected)) throw failed();
    const server = hmac(hmac(salted, 'Server Key'), messages).toString('base64');
    return { user: exchange.user, reply: reply(`v=${server}`, true) };
  }
}

function reply(payload: string, done: boolean): Doc {
  return { conversationId: 1, done, payload: new Binary(Buffer.from(payload)) };
}

function failed(): MongoFailure {
  return new MongoFailure(18, 'Authentication failed.');
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(',').map((part) => [part.slice(0, 1), part.slice(2)] as const));
}

function textOf(payload: unknown): string {
  return payload instanceof Binary ? Buffer.from(payload.value()).toString() : String(payload);
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
