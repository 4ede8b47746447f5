import { readFile } from 'node:fs/promises';
import type { Core } from '../../../src/app.ts';
import type { Reply, Request } from '../../../src/conversation/request.ts';
import type { ProductGrid } from '../../../src/conversation/results.ts';
import { type Speech, speechFor } from '../../../src/i18n/speech.ts';
import { type DrawPicture, pictureCache } from '../../../src/platforms/shared/picture-cache.ts';
import { picturedProducts } from '../../../src/platforms/shared/pictured-products.ts';
import { CARDS_PER_ANSWER } from '../../../src/platforms/slack/limits.ts';
import { FORMS, searchForm } from '../../../src/platforms/slack/render/forms.ts';
import { homeView } from '../../../src/platforms/slack/render/home.ts';
import type {
  CardStyle,
  RenderedMessage,
  ShownPicture,
} from '../../../src/platforms/slack/render/message.ts';
import { ownPictures, renderResults } from '../../../src/platforms/slack/render/results.ts';
import { COMMAND } from '../../../src/platforms/slack/surface.ts';
import type { Locate } from './blocks.ts';
import type { SlackScene } from './page.ts';

const PERSON = 'preview:slack-anna';
const SIZE = { width: 640, height: 480, format: 'jpeg' } as const;

/** Plays what people do with the app, on the real stylist and the catalogue that is there. */
export class SlackStage {
  readonly #core: Core;
  readonly #locale: string;
  readonly #speech: Speech;
  readonly #draw: DrawPicture;
  /** Pictures as Slack would keep them, by the id of the file. */
  readonly #files = new Map<string, string>();
  #steps = 0;

  constructor(core: Core, locale: string, cacheDirectory: string) {
    this.#core = core;
    this.#locale = locale;
    this.#speech = speechFor(locale);
    this.#draw = pictureCache(cacheDirectory);
  }

  readonly locate: Locate = (picture) =>
    'url' in picture ? picture.url : (this.#files.get(picture.fileId) ?? '');

  async scenes(): Promise<readonly SlackScene[]> {
    const speech = this.#speech;
    const dress = speech.say('example.dress-price');
    const found = await this.#ask('a', { text: dress });
    const [card] = gridOf(found).cards;
    if (card === undefined) throw new Error('nothing was found to show');
    const photo = await this.#photoOf(card.productId);
    const other = await this.#photoOf(gridOf(found).cards.at(-1)?.productId ?? card.productId);
    const inBlue = speech.say('phrase.this-but', { colour: speech.nameOf('colour', 'blue') });
    await this.#ask('a', { action: card.save?.token ?? '' });
    const saved = await this.#ask('a', { command: 'saved' });
    const find = `${COMMAND} ${dress}`;
    return [
      await this.#scene('A search', find, found),
      await this.#scene(
        'A photo, in a direct message',
        inBlue,
        await this.#ask('b', { photo, text: inBlue }),
      ),
      await this.#scene('Private, to share', find, found, { only: true }),
      await this.#scene('Where a workspace knows no carousels', find, found, { cards: 'sections' }),
      await this.#scene('Several pictures', 'two pictures', await this.#ask('c', { photos: [photo, other] })),
      { title: 'Find a look', done: COMMAND, view: searchForm(FORMS.look, '', speech) },
      {
        title: 'App Home',
        done: 'opened the app',
        view: homeView({
          speech,
          saved: saved.results,
          recent: await this.#core.personal.recent(PERSON, 5),
          language: undefined,
          pictures: await this.#pictures(saved),
          command: COMMAND,
        }),
      },
      await this.#scene('Forget', `${COMMAND} forget`, await this.#ask('d', { command: 'forget' }), {
        only: true,
      }),
    ];
  }

  #ask(conversation: string, asked: Partial<Request>): Promise<Reply> {
    this.#steps++;
    return this.#core.handle({
      requestId: `preview-${this.#steps}`,
      conversationId: `preview:slack-${conversation}`,
      personId: PERSON,
      locale: this.#locale,
      limit: CARDS_PER_ANSWER,
      ...asked,
    });
  }

  async #scene(
    title: string,
    done: string,
    reply: Reply,
    { only = false, cards = 'carousel' }: { only?: boolean; cards?: CardStyle } = {},
  ): Promise<SlackScene> {
    return { title, done, only, messages: await this.#rendered(reply, cards, only) };
  }

  async #rendered(reply: Reply, cards: CardStyle, canShare: boolean): Promise<readonly RenderedMessage[]> {
    const { results, language, conversationId } = reply;
    const uploads = new Map(ownPictures(results).map((png) => [png, this.#keep(png, 'image/png')] as const));
    const pictures = await this.#pictures(reply);
    const speech = speechFor(language);
    return renderResults(results, { speech, cards, pictures, uploads, canShare, conversationId }).messages;
  }

  async #pictures({ results }: Reply): Promise<ReadonlyMap<string, ShownPicture>> {
    const pictures = new Map<string, ShownPicture>();
    for (const productId of picturedProducts(results)) {
      const source = await this.#core.stylist.picture(productId);
      if (source?.kind === 'url') pictures.set(productId, source);
      if (source?.kind !== 'file') continue;
      const { bytes } = await this.#draw(source.path, SIZE);
      pictures.set(productId, this.#keep(bytes, 'image/jpeg'));
    }
    return pictures;
  }

  #keep(bytes: Uint8Array, type: string): ShownPicture {
    const fileId = `F${String(this.#files.size).padStart(9, '0')}`;
    this.#files.set(fileId, `data:${type};base64,${Buffer.from(bytes).toString('base64')}`);
    return { kind: 'file', fileId };
  }

  async #photoOf(productId: string): Promise<NonNullable<Request['photo']>> {
    const source = await this.#core.stylist.picture(productId);
    if (source?.kind !== 'file') throw new Error('the preview needs a catalogue with local pictures');
    return { bytes: await readFile(source.path) };
  }
}

function gridOf({ results }: Reply): ProductGrid {
  const grid = results.find((result) => result.kind === 'product-grid');
  if (grid === undefined) throw new Error('no products to show');
  return grid;
}
