import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { History } from '../../conversation/history.ts';
import type { WebContext, WebEnv } from './context.ts';
import { conversationId, isKey, LATEST_COOKIE, newKey, personId } from './identity.ts';
import { keepCookie } from './middleware.ts';
import { type Conversation, conversationColumn, page } from './render/page.ts';
import { sentencePage } from './render/simple.ts';
import { type OpenThread, threadTurns } from './render/threads.ts';
import { readinessWords } from './render/welcome.ts';

interface Loaded {
  readonly conversation: Conversation;
  readonly thread: OpenThread | undefined;
  readonly problem: string | undefined;
}

const EMPTY: Loaded = { conversation: { turns: [], threads: [] }, thread: undefined, problem: undefined };

/** The thread `ref` of a conversation; `undefined` where there is none, or none any more. */
async function loadThread(
  { conversations }: WebContext,
  id: string,
  ref: string,
  person: string,
): Promise<{ id: string; history: History; title: string } | undefined> {
  const threadId = await conversations.threadId(id, ref);
  const history = threadId === undefined ? undefined : await conversations.history(threadId, person);
  if (threadId === undefined || history?.thread === undefined) return undefined;
  return { id: threadId, history, title: history.thread.title };
}

async function load(
  c: Context<WebEnv>,
  context: WebContext,
  key: string,
  ref: string | undefined,
): Promise<Loaded> {
  if (context.options.readiness().state !== 'ready') return EMPTY;
  const id = conversationId(c.get('visitor'), key);
  const speech = c.get('speech');
  try {
    const person = personId(c.get('visitor'));
    const history = await context.conversations.history(id, person);
    const url = `/c/${key}`;
    const conversation = {
      turns: history?.turns ?? [],
      threads: context.conversations.links(id, history, url),
    };
    if (ref === undefined) return { conversation, thread: undefined, problem: undefined };
    const found = await loadThread(context, id, ref, person);
    if (found === undefined)
      return { conversation, thread: undefined, problem: speech.say('web.refusal.thread-gone') };
    const thread = { title: found.title, url: `${url}/t/${ref}`, turns: found.history.turns };
    return { conversation, thread, problem: undefined };
  } catch (error) {
    c.get('log').error({ err: error }, 'history could not be read');
    return { ...EMPTY, problem: speech.say('web.refusal.history-failed') };
  }
}

/** Said at an address where there is nothing. */
export function lostPage({
  brandName,
  assets,
}: WebContext): (c: Context<WebEnv>) => Response | Promise<Response> {
  return (c) => {
    const speech = c.get('speech');
    return c.html(sentencePage(brandName, assets.urls, speech.say('web.refusal.unknown-page'), speech), 404);
  };
}

/** The page, the parts of it that are fetched later, and a new conversation. */
export function pageRoutes(context: WebContext): Hono<WebEnv> {
  const { brandName, assets, options } = context;

  const show = async (c: Context<WebEnv>, key: string, ref?: string): Promise<Response> => {
    const loaded = await load(c, context, key, ref);
    const readiness = options.readiness();
    const { maxUploadBytes } = options;
    const speech = c.get('speech');
    keepCookie(c, LATEST_COOKIE, key);
    c.header('cache-control', 'no-store');
    return c.html(
      page({
        brandName,
        assets: assets.urls,
        url: `/c/${key}`,
        readiness,
        maxUploadBytes,
        speech,
        ...loaded,
      }),
    );
  };

  const lost = lostPage(context);

  return new Hono<WebEnv>()
    .get('/', (c) => {
      const latest = getCookie(c, LATEST_COOKIE);
      return show(c, isKey(latest) ? latest : newKey());
    })
    .get('/c/:key', (c) => (isKey(c.req.param('key')) ? show(c, c.req.param('key')) : lost(c)))
    .get('/c/:key/t/:ref', (c) =>
      isKey(c.req.param('key')) ? show(c, c.req.param('key'), c.req.param('ref')) : lost(c),
    )
    .get('/c/:key/column', async (c) => {
      const { conversation } = await load(c, context, c.req.param('key'), undefined);
      return c.json({ html: conversationColumn(conversation, c.get('speech')).toString() }, 200, {
        'cache-control': 'no-store',
      });
    })
    .get('/c/:key/t/:ref/column', async (c) => {
      const { thread } = await load(c, context, c.req.param('key'), c.req.param('ref'));
      if (thread === undefined) {
        const text = c.get('speech').say('web.refusal.thread-gone');
        return c.json({ error: { code: 'thread-gone', text } }, 404);
      }
      const html = threadTurns(thread.turns, c.get('speech')).toString();
      return c.json({ html, title: thread.title, url: thread.url }, 200, { 'cache-control': 'no-store' });
    })
    .get('/api/readiness', (c) => {
      const readiness = options.readiness();
      const words = readinessWords(readiness, c.get('speech'));
      return c.json({ ...readiness, words }, 200, { 'cache-control': 'no-store' });
    })
    .post('/new', (c) => {
      const key = newKey();
      keepCookie(c, LATEST_COOKIE, key);
      return c.redirect(`/c/${key}`, 303);
    });
}
