import { readFile } from 'node:fs/promises';
import type { Core } from '../../src/app.ts';
import type { Reply, Request } from '../../src/conversation/request.ts';
import type { ProductGrid } from '../../src/conversation/results.ts';
import { speechFor } from '../../src/i18n/speech.ts';
import { CARDS_PER_MESSAGE } from '../../src/platforms/discord/limits.ts';
import { type FindPictures, pictureFinder } from '../../src/platforms/discord/pictures.ts';
import type { RenderedMessage } from '../../src/platforms/discord/render/message.ts';
import { photoPicker } from '../../src/platforms/discord/render/picker.ts';
import { refineModal } from '../../src/platforms/discord/render/refine-modal.ts';
import { picturedProducts, renderResults } from '../../src/platforms/discord/render/results.ts';
import { sentenceMessage, withNote } from '../../src/platforms/discord/render/sentence.ts';
import type { Scene } from './page.ts';

const LOCALE = 'en';
const speech = speechFor(LOCALE);

/** Plays what people do with the bot, on the real stylist and the catalogue that is there. */
export class Stage {
  readonly #core: Core;
  readonly #pictures: FindPictures;
  #steps = 0;

  constructor(core: Core, cacheDirectory: string) {
    this.#core = core;
    this.#pictures = pictureFinder({
      picture: (id) => core.stylist.picture(id),
      cacheDirectory,
      onMissing: (id, error) => process.stderr.write(`no picture of ${id}: ${String(error)}\n`),
    });
  }

  async scenes(form: (modal: ReturnType<typeof refineModal>) => string): Promise<readonly Scene[]> {
    const found = await this.#ask('a', { text: 'red floral dress under 80' });
    const card = gridOf(found).cards[0];
    if (card === undefined) throw new Error('nothing was found to show');
    const photo = await this.#photoOf(card.productId);
    const saved = await this.#ask('a', { action: card.save?.token ?? '' });
    return [
      await this.#scene('A search', '/find red floral dress under 80', found),
      await this.#scene('A photo', 'sent a photo', await this.#ask('b', { photo, text: 'but in blue' })),
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
        '/find white sneakers private:True',
        await this.#ask('c', { text: 'white sneakers' }),
        true,
      ),
      await this.#scene(
        'Nothing comes close',
        '/find purple cowboy boots with a floral print under 20',
        await this.#ask('d', { text: 'purple cowboy boots with a floral print under 20' }),
      ),
      await this.#scene('Saved', 'pressed Save', saved, true),
      await this.#scene('The list', '/saved', await this.#ask('a', { command: 'saved' }), true),
      { title: 'Refine', done: 'pressed Refine', messages: [], form: form(refineModal(speech)) },
      { title: 'Several pictures', done: 'mentioned the bot with three pictures', messages: [picker()] },
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
        done: '/find red dress',
        messages: [sentenceMessage(speech.say('error.busy'))],
        only: true,
      },
    ];
  }

  #ask(conversation: string, asked: Partial<Request>): Promise<Reply> {
    this.#steps++;
    return this.#core.handle({
      requestId: `preview-${this.#steps}`,
      conversationId: `preview:${conversation}`,
      personId: 'preview:anna',
      locale: LOCALE,
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

  async #rendered({ results }: Reply, canShare: boolean): Promise<readonly RenderedMessage[]> {
    const pictures = await this.#pictures(picturedProducts(results));
    return renderResults(results, { speech, pictures, canShare }).messages;
  }

  async #noted(reply: Reply): Promise<readonly RenderedMessage[]> {
    const [first] = await this.#rendered(reply, false);
    return first === undefined ? [] : [withNote(first, speech.say('discord.thread-forbidden'))];
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

function picker(): RenderedMessage {
  const photos = ['dress.jpg', 'shoes.png', 'street-style.webp'].map((name, index) => ({
    id: String(index),
    name,
  }));
  return photoPicker('1', photos, speech);
}
