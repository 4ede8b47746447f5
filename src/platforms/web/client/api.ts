import { words } from './words.ts';

/** A message on its way: words and a photo, or a button. */
export interface Message {
  readonly text?: string;
  readonly photo?: Blob;
  readonly action?: { readonly token: string; readonly label: string };
  /** The picture on the button, a data URL: what will have been searched with. */
  readonly picture?: string;
  /** Title of the thread that the button is expected to open. */
  readonly opens?: string;
}

export interface ThreadAnswer {
  readonly url: string;
  readonly title: string;
  readonly html: string;
}

/** A word in passing, and what the pressed button is now. */
export interface Passing {
  readonly passing: string;
  readonly toggle?: { readonly token: string; readonly label: string; readonly on: boolean };
}

export type Answer =
  | { readonly html: string; readonly thread?: undefined }
  | { readonly thread: ThreadAnswer; readonly links: string };

/** Why there is no answer, as a sentence for the person. */
export class NoAnswer extends Error {}

interface Failure {
  readonly error?: { readonly text?: string };
}

async function readJson<T>(response: Response): Promise<T> {
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null) throw new NoAnswer(words.unreadable);
  if (!response.ok) throw new NoAnswer((body as Failure).error?.text ?? words.unreadable);
  return body as T;
}

async function reach(url: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, headers: { accept: 'application/json' } });
  } catch {
    throw new NoAnswer(words.unreachable);
  }
}

/** Sends a message to the conversation or thread whose page is at `url`. */
export function post(url: string, message: Message): Promise<Answer> {
  return send<Answer>(url, message);
}

/** Presses a button whose answer is no part of the conversation. */
export function press(url: string, token: string): Promise<Passing> {
  return send<Passing>(url, { action: { token, label: '' } });
}

async function send<T>(url: string, message: Message): Promise<T> {
  const form = new FormData();
  if (message.action !== undefined) {
    form.set('action', message.action.token);
    form.set('label', message.action.label);
  }
  if (message.text !== undefined) form.set('text', message.text);
  if (message.photo !== undefined) form.set('photo', message.photo, 'photo');
  return readJson<T>(await reach(`${url}/messages`, { method: 'POST', body: form }));
}

/** What was said in a thread so far. */
export async function fetchThread(url: string): Promise<ThreadAnswer> {
  return readJson<ThreadAnswer>(await reach(`${url}/column`));
}

/** The conversation as the server knows it. */
export async function fetchColumn(url: string): Promise<{ readonly html: string }> {
  return readJson<{ html: string }>(await reach(`${url}/column`));
}

/** `words` say it: how far it is, how much there is, or why it failed. */
export type Readiness = { readonly words: string } & (
  | { readonly state: 'preparing'; readonly done: number; readonly total: number }
  | { readonly state: 'ready' }
  | { readonly state: 'failed' }
);

export async function fetchReadiness(): Promise<Readiness> {
  return readJson<Readiness>(await reach('/api/readiness'));
}
