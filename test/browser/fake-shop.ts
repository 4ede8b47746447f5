import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { History, PictureSource, Turn } from '../../src/conversation/history.ts';
import type { Readiness } from '../../src/conversation/readiness.ts';
import type { Reply, Request } from '../../src/conversation/request.ts';
import type { Chip, ProductCard, ProductGrid, Result, Searched } from '../../src/conversation/results.ts';
import { PersonError } from '../../src/errors.ts';

interface Garment {
  readonly id: string;
  readonly title: string;
  readonly brand: string;
  readonly cents: number;
  readonly shopUrl?: string;
  readonly colour: string;
  readonly picture: string;
}

interface Kept {
  readonly turns: Turn[];
  readonly threads: { conversationId: string; title: string }[];
  readonly thread?: { title: string; parentId: string };
}

interface Answered {
  readonly words: readonly string[];
  readonly dropped: ReadonlySet<string>;
  readonly page: number;
  readonly searched: Searched;
  readonly heading: string;
}

const COLOURS = ['#b4342b', '#2f5d8a', '#3c7a57', '#d9a441', '#6d4a8f', '#222222', '#c8b8a2', '#d67f9c'];
const PAGE = 6;

function drawing(colour: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480"><rect width="480" height="480" fill="#f3efe9"/><path d="M170 70h140l60 70-40 40-20-16 40 260H130l40-260-20 16-40-40z" fill="${colour}"/></svg>`,
  );
}

/** Twenty-five drawn garments; the last but one has a hostile title, the picture of the last is missing. */
export async function drawGarments(directory: string): Promise<readonly Garment[]> {
  await mkdir(directory, { recursive: true });
  return Promise.all(
    Array.from({ length: 25 }, async (_, index): Promise<Garment> => {
      const colour = COLOURS[index % COLOURS.length] ?? '#888888';
      const picture = join(directory, `${index}.jpg`);
      if (index !== 24) await writeFile(picture, await sharp(drawing(colour)).jpeg().toBuffer());
      const title =
        index === 23 ? '<img src=x onerror="document.title=1"> dress' : `Summer dress No. ${index + 1}`;
      return {
        id: `p/${index}`,
        title,
        brand: index % 2 === 0 ? 'Maison Ondine' : 'Harrow & Lind',
        cents: 1990 + index * 450,
        colour,
        picture,
        ...(index % 3 !== 2 && {
          shopUrl: index === 23 ? 'javascript:alert(1)' : `https://shop.example/${index}`,
        }),
      };
    }),
  );
}

/** A stylist who keeps conversations in memory: enough to test a platform with, and nothing else. */
export class FakeShop {
  readonly garments: readonly Garment[];
  readonly requests: Request[] = [];
  readonly #kept = new Map<string, Kept>();
  readonly #answered = new Map<string, Answered>();
  ready: Readiness = { state: 'ready', products: 24, model: 'fake' };
  /** Thrown instead of answering, while set. */
  failure: Error | undefined;
  /** How often the word `collapse` is answered with an excuse. */
  collapses = 1;
  /** Every answer waits for it. */
  gate: Promise<void> = Promise.resolve();

  constructor(garments: readonly Garment[]) {
    this.garments = garments;
  }

  readiness = (): Readiness => this.ready;

  picture = async (productId: string): Promise<PictureSource | undefined> => {
    const garment = this.garments.find(({ id }) => id === productId);
    return garment && { kind: 'file', path: garment.picture };
  };

  history = async (conversationId: string): Promise<History | undefined> => {
    const kept = this.#kept.get(conversationId);
    return kept && structuredClone({ conversationId, ...kept });
  };

  handle = async (request: Request): Promise<Reply> => {
    this.requests.push(request);
    await this.gate;
    if (this.failure !== undefined) throw this.failure;
    const { action } = request;
    return action === undefined ? this.#say(request) : this.#press(request, action);
  };

  async #say(request: Request): Promise<Reply> {
    const { text, photo } = request;
    if ((text ?? '').trim() === '' && photo === undefined) throw new PersonError('nothing-to-search');
    const words = (text ?? '').split(/\s+/).filter((word) => word !== '');
    if (words.includes('collapse') && this.collapses-- > 0)
      return this.#reply(request, request.conversationId, [broken]);
    if (words.includes('unicorn')) return this.#reply(request, request.conversationId, [noMatch]);
    const png = photo && new Uint8Array(await sharp(photo.bytes).resize(224, 224).png().toBuffer());
    const searched: Searched = png
      ? { kind: 'photo', altText: 'A red dress, cut out', png }
      : { kind: 'text' };
    const heading =
      words.length === 0 ? 'Lookalikes of your photo' : `Here is what I found for “${words.join(' ')}”`;
    const grid = this.#grid({ words, dropped: new Set(), page: 1, searched, heading });
    return this.#reply(request, request.conversationId, [grid]);
  }

  async #press(request: Request, token: string): Promise<Reply> {
    const [kind = '', subject = '', word = ''] = token.split('|');
    const garment = this.garments.find(({ id }) => id === subject);
    if (kind === 'like' && garment !== undefined) return this.#openThread(request, garment);
    const before = this.#answered.get(subject);
    if (before === undefined) throw new PersonError('action-expired');
    if (kind === 'next') {
      return this.#reply(request, request.conversationId, [this.#grid({ ...before, page: before.page + 1 })]);
    }
    const dropped = new Set(before.dropped);
    if (!dropped.delete(word)) dropped.add(word);
    return this.#reply(request, request.conversationId, [this.#grid({ ...before, dropped, page: 1 })]);
  }

  #openThread(request: Request, garment: Garment): Reply {
    const kept = this.#kept.get(request.conversationId);
    const { title } = garment;
    const threadId =
      kept?.thread === undefined ? `${request.conversationId}/t/${garment.id}` : request.conversationId;
    if (threadId !== request.conversationId && !this.#kept.has(threadId)) {
      this.#kept.set(threadId, {
        turns: [],
        threads: [],
        thread: { title, parentId: request.conversationId },
      });
      this.#conversation(request.conversationId).threads.push({ conversationId: threadId, title });
    }
    const picture = { productId: garment.id, altText: garment.title };
    const searched: Searched = { kind: 'product', title: garment.title, picture };
    const grid = this.#grid({
      words: [],
      dropped: new Set(),
      page: 1,
      searched,
      heading: `More like ${title}`,
    });
    return { ...this.#reply(request, threadId, [grid]), thread: { title } };
  }

  #conversation(id: string): Kept {
    const kept = this.#kept.get(id) ?? { turns: [], threads: [] };
    this.#kept.set(id, kept);
    return kept;
  }

  #reply(request: Request, conversationId: string, results: readonly Result[]): Reply {
    const label = request.action === undefined ? request.text : 'More like this';
    this.#conversation(conversationId).turns.push({
      said: {
        ...(label !== undefined && { text: label }),
        photo: request.photo !== undefined,
        action: request.action !== undefined,
      },
      language: 'en',
      results: results.map(withoutPhoto),
    });
    return { conversationId, language: 'en', results, ms: {} };
  }

  #grid(answered: Answered): ProductGrid {
    const resultId = randomBytes(9).toString('base64url');
    this.#answered.set(resultId, answered);
    const { words, dropped, page, searched, heading } = answered;
    const cards = this.garments.slice((page - 1) * PAGE, page * PAGE);
    return {
      kind: 'product-grid',
      resultId,
      heading,
      notices: words.includes('under')
        ? [
            {
              kind: 'notice',
              tone: 'let-go',
              code: 'let-go',
              text: 'Nothing quite like that under €20, so I let the price go.',
            },
          ]
        : [],
      searched,
      chips: words.map((word) => chip(resultId, word, dropped.has(word))),
      cards: cards.map((garment) => productCard(garment, words)),
      page,
      ...(page * PAGE < this.garments.length && { next: { token: `next|${resultId}`, label: 'Show more' } }),
      suggestions: ['cheaper', 'in blue'],
    };
  }
}

const broken: Result = {
  kind: 'notice',
  tone: 'sorry',
  code: 'internal',
  text: 'Something went wrong on my side, not yours.',
};

const noMatch: Result = {
  kind: 'notice',
  tone: 'sorry',
  code: 'no-close-match',
  text: 'Nothing comes close to that. Shall we try something near it?',
  suggestions: ['white dress', 'pink dress'],
};

function chip(resultId: string, word: string, dropped: boolean): Chip {
  const kind = word === 'no' ? 'avoid' : 'want';
  const label = dropped ? `With ${word} again` : `Without ${word}`;
  return {
    id: `${kind}:${word}`,
    kind,
    label: word,
    dropped,
    action: { token: `chip|${resultId}|${word}`, label },
  };
}

function productCard(garment: Garment, words: readonly string[]): ProductCard {
  return {
    productId: garment.id,
    title: garment.title,
    brand: garment.brand,
    price: `€${(garment.cents / 100).toFixed(2)}`,
    picture: { productId: garment.id, altText: `${garment.title} by ${garment.brand}` },
    ...(garment.shopUrl !== undefined && { shopUrl: garment.shopUrl }),
    score: 0.4,
    reasons: words.slice(0, 2),
    misses: words.slice(2, 3).map((word) => `not sure about ${word}`),
    moreLikeThis: { token: `like|${garment.id}`, label: 'More like this' },
  };
}

function withoutPhoto(result: Result): Result {
  if (result.kind !== 'product-grid' || result.searched.kind !== 'photo') return result;
  return { ...result, searched: { kind: 'photo', altText: result.searched.altText } };
}
