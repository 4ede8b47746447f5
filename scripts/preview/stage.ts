import { readFile } from 'node:fs/promises';
import type { Core } from '../../src/app.ts';
import type { Reply, Request } from '../../src/conversation/request.ts';
import type { ProductGrid } from '../../src/conversation/results.ts';
import { type Speech, speechFor } from '../../src/i18n/speech.ts';
import { CARDS_PER_MESSAGE } from '../../src/platforms/discord/limits.ts';
import { type FindPictures, pictureFinder } from '../../src/platforms/discord/pictures.ts';
import type { RenderedMessage } from '../../src/platforms/discord/render/message.ts';
import { refineModal } from '../../src/platforms/discord/render/refine-modal.ts';
import { renderResults } from '../../src/platforms/discord/render/results.ts';
import { sentenceMessage, withNote } from '../../src/platforms/discord/render/sentence.ts';
import { picturedProducts } from '../../src/platforms/shared/pictured-products.ts';
import type { Scene } from './page.ts';

/** Plays what people do with the bot, on the real stylist and the catalogue that is there. */
export class Stage {
  readonly #core: Core;
  readonly #pictures: FindPictures;
  readonly #speech: Speech;
  readonly #locale: string;
  #steps = 0;

  constructor(core: Core, locale: string, cacheDirectory: string) {
    this.#core = core;
    this.#locale = locale;
    this.#speech = speechFor(locale);
    this.#pictures = pictureFinder({
      picture: (id) => core.stylist.picture(id),
      cacheDirectory,
      onMissing: (id, error) => process.stderr.write(`no picture of ${id}: ${String(error)}\n`),
    });
  }

  async scenes(form: (modal: ReturnType<typeof refineModal>) => string): Promise<readonly Scene[]> {
    const words = this.#words();
    const found = await this.#ask('a', { text: words.dress });
    const card = gridOf(found).cards[0];
    if (card === undefined) throw new Error('nothing was found to show');
    const photo = await this.#photoOf(card.productId);
    const otherPhoto = await this.#photoOf(gridOf(found).cards.at(-1)?.productId ?? card.productId);
    const saved = await this.#ask('a', { action: card.save?.token ?? '' });
    return [
      await this.#scene('A search', `/find ${words.dress}`, found),
      await this.#scene(
        'A photo',
        `sent a photo: ${words.inBlue}`,
        await this.#ask('b', { photo, text: words.inBlue }),
      ),
      await this.#scene(
        'More like this',
        'pressed More like this',
        await this.#press('a', card.moreLikeThis.token),
      ),
      await this.#scene(
        'A wish taken away',
        'chose “Remove …”',
        await this.#press('a', gridOf(found).chips[0]?.action.token ?? ''),
      ),
      await this.#scene(
        'Private, with Share',
        `/find ${words.sneakers} private:True`,
        await this.#ask('c', { text: words.sneakers }),
        true,
      ),
      await this.#scene(
        'Nothing comes close',
        `/find ${words.boots} max_price:20`,
        await this.#ask('d', { text: words.boots, maxPrice: 20 }),
      ),
      await this.#scene('Saved', 'pressed Save', saved, true),
      await this.#scene('The list', '/saved', await this.#ask('a', { command: 'saved' }), true),
      { title: 'Refine', done: 'pressed Refine', messages: [], form: form(refineModal(this.#speech)) },
      await this.#scene(
        'Several pictures',
        'mentioned the bot with two pictures',
        await this.#ask('f', { photos: [photo, otherPhoto] }),
      ),
      await this.#scene('Help', '/help', await this.#ask('e', { command: 'help' }), true),
      await this.#scene('Forget', '/forget', await this.#ask('e', { command: 'forget' }), true),
      await this.#scene('Catalogue', '/catalogue', await this.#ask('e', { command: 'catalogue' }), true),
      {
        title: 'No permission for threads',
        done: 'pressed More like this',
        messages: await this.#noted(found),
      },
      {
        title: 'Busy',
        done: `/find ${words.dress}`,
        messages: [sentenceMessage(this.#speech.say('error.busy'))],
        only: true,
      },
    ];
  }

  /** What is said, in the language that is shown. */
  #words(): Readonly<Record<'dress' | 'inBlue' | 'sneakers' | 'boots', string>> {
    const speech = this.#speech;
    const boots = [
      speech.nameOf('colour', 'purple'),
      speech.nameOf('pattern', 'floral'),
      speech.nameOf('type', 'boots'),
    ];
    return {
      dress: speech.say('example.dress-price'),
      inBlue: speech.say('phrase.this-but', { colour: speech.nameOf('colour', 'blue') }),
      sneakers: speech.say('example.sneakers'),
      boots: boots.join(' '),
    };
  }

  #ask(conversation: string, asked: Partial<Request>): Promise<Reply> {
    this.#steps++;
    return this.#core.handle({
      requestId: `preview-${this.#steps}`,
      conversationId: `preview:${conversation}`,
      personId: 'preview:anna',
      locale: this.#locale,
      limit: CARDS_PER_MESSAGE,
      ...asked,
    });
  }

  #press(conversation: string, action: string): Promise<Reply> {
    return this.#ask(conversation, { action });
  }

  async #scene(title: string, done: string, reply: Reply, only = false): Promise<Scene> {
    return { title, done, only, messages: await this.#rendered(reply, only) };
  }

  async #rendered({ results, language }: Reply, canShare: boolean): Promise<readonly RenderedMessage[]> {
    const pictures = await this.#pictures(picturedProducts(results));
    return renderResults(results, { speech: speechFor(language), pictures, canShare }).messages;
  }

  async #noted(reply: Reply): Promise<readonly RenderedMessage[]> {
    const [first] = await this.#rendered(reply, false);
    return first === undefined ? [] : [withNote(first, this.#speech.say('discord.thread-forbidden'))];
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
