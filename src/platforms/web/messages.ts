import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Reply, Request as StylistRequest } from '../../conversation/request.ts';
import type { Toggle } from '../../conversation/results.ts';
import { personErrorNotice } from '../../conversation/sentences.ts';
import { PersonError } from '../../errors.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { WebContext, WebEnv } from './context.ts';
import { conversationId, isKey, personId } from './identity.ts';
import {
  ANSWER_TIMEOUT_MS,
  FORM_OVERHEAD_BYTES,
  MAX_LABEL_LENGTH,
  MAX_MESSAGES_IN_FLIGHT,
  MAX_TEXT_LENGTH,
} from './limits.ts';
import { threadLinks, threadTurns } from './render/threads.ts';
import { answers } from './render/turn.ts';

/** What the page gets for a message. */
type MessageAnswer =
  | { readonly html: string }
  /** A word in passing, and what the pressed button is now. */
  | { readonly passing: string; readonly toggle?: Toggle }
  /** The answer stands in a thread: all of the thread, and the links to every thread of the conversation. */
  | {
      readonly thread: { readonly url: string; readonly title: string; readonly html: string };
      readonly links: string;
    };

const STATUS = {
  'not-ready': 503,
  'too-large': 413,
  'not-understood': 400,
  'too-slow': 504,
  busy: 503,
  failed: 500,
  'thread-gone': 404,
} as const satisfies Readonly<Record<string, ContentfulStatusCode>>;

function refuse(c: Context<WebEnv>, code: keyof typeof STATUS): Response {
  if (STATUS[code] === 503) c.header('retry-after', '2');
  return c.json({ error: { code, text: c.get('speech').say(`web.refusal.${code}`) } }, STATUS[code]);
}

/** The form's fields as a request to the stylist; `undefined` where they are no message of this page. */
async function readMessage(
  c: Context<WebEnv>,
  id: string,
): Promise<{ request: StylistRequest; label: string } | undefined> {
  const form = await c.req.formData().catch(() => undefined);
  const text = form?.get('text') ?? undefined;
  const action = form?.get('action') ?? undefined;
  const label = form?.get('label') ?? '';
  const photo = form?.get('photo') ?? undefined;
  if (form === undefined || typeof label !== 'string') return undefined;
  if (text !== undefined && typeof text !== 'string') return undefined;
  if (action !== undefined && typeof action !== 'string') return undefined;
  if (photo !== undefined && typeof photo === 'string') return undefined;
  const request = {
    requestId: c.get('requestId'),
    conversationId: id,
    personId: personId(c.get('visitor')),
    locale: c.get('locale'),
    ...(text !== undefined && { text: text.slice(0, MAX_TEXT_LENGTH) }),
    ...(action !== undefined && { action }),
    ...(photo !== undefined && { photo: { bytes: new Uint8Array(await photo.arrayBuffer()) } }),
  };
  return { request, label: label.slice(0, MAX_LABEL_LENGTH) };
}

/** Resolves to `undefined` after `ms`. */
async function inTime<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function passing({ results, toggle }: Reply): MessageAnswer {
  const words = results.flatMap((result) => (result.kind === 'notice' ? [result.text] : []));
  return { passing: words.join(' '), ...(toggle === undefined ? {} : { toggle }) };
}

/** The thread that an answer opened, with what was said in it before. */
async function threadAnswer(
  context: WebContext,
  main: string,
  key: string,
  reply: Reply,
  {
    request,
    label,
    speech,
  }: { readonly request: StylistRequest; readonly label: string; readonly speech: Speech },
): Promise<MessageAnswer> {
  const { conversations } = context;
  const ref = conversations.remember(main, reply.conversationId);
  const [history, parent] = await Promise.all([
    conversations.history(reply.conversationId, request.personId),
    conversations.history(main),
  ]);
  // The last turn is taken from the answer: only there are the pictures that were searched with.
  const before = history?.turns.slice(0, -1) ?? [];
  const own = history?.turns.at(-1)?.said ?? { text: label, photo: false, action: true };
  const turns = [...before, { said: own, language: reply.language, results: reply.results }];
  const title = reply.thread?.title ?? history?.thread?.title ?? label;
  return {
    thread: { url: `/c/${key}/t/${ref}`, title, html: threadTurns(turns, speech).toString() },
    links: threadLinks(conversations.links(main, parent, `/c/${key}`), speech).toString(),
  };
}

/** `POST /c/:key/messages` and `POST /c/:key/t/:ref/messages`: a message or a pressed button, as a form. */
export function messageRoutes(context: WebContext): Hono<WebEnv> {
  const { options, conversations } = context;
  let inFlight = 0;

  const answer = async (c: Context<WebEnv>, key: string, ref: string | undefined): Promise<Response> => {
    const main = conversationId(c.get('visitor'), key);
    const id = ref === undefined ? main : await conversations.threadId(main, ref);
    if (id === undefined) return refuse(c, 'thread-gone');
    const message = await readMessage(c, id);
    if (message === undefined) return refuse(c, 'not-understood');
    const reply = await inTime(options.handle(message.request), ANSWER_TIMEOUT_MS);
    if (reply === undefined) return refuse(c, 'too-slow');
    if (reply.passing === true) return c.json(passing(reply));
    if (reply.conversationId !== id) {
      const speech = c.get('speech');
      return c.json(await threadAnswer(context, main, key, reply, { ...message, speech }));
    }
    const html = answers(reply.results, ref === undefined ? 2 : 3, reply.language).toString();
    return c.json({ html } satisfies MessageAnswer);
  };

  const guarded = async (c: Context<WebEnv>, key: string, ref?: string): Promise<Response> => {
    c.header('cache-control', 'no-store');
    if (!isKey(key)) return refuse(c, 'not-understood');
    if (options.readiness().state !== 'ready') return refuse(c, 'not-ready');
    if (inFlight >= MAX_MESSAGES_IN_FLIGHT) return refuse(c, 'busy');
    inFlight++;
    try {
      return await answer(c, key, ref);
    } catch (error) {
      if (error instanceof PersonError) {
        const { code, text } = personErrorNotice(error, c.get('speech'));
        return c.json({ error: { code, text } }, 422);
      }
      c.get('log').error({ err: error }, 'message could not be answered');
      return refuse(c, 'failed');
    } finally {
      inFlight--;
    }
  };

  const limit = bodyLimit({
    maxSize: options.maxUploadBytes + FORM_OVERHEAD_BYTES,
    onError: (c: Context<WebEnv>) => refuse(c, 'too-large'),
  });
  return new Hono<WebEnv>()
    .post('/c/:key/messages', limit, (c) => guarded(c, c.req.param('key')))
    .post('/c/:key/t/:ref/messages', limit, (c) => guarded(c, c.req.param('key'), c.req.param('ref')));
}
