import { announce, summary } from './announce.ts';
import { type Message, NoAnswer, post, press, type ThreadAnswer } from './api.ts';
import { Composer } from './composer.ts';
import { fromServer, make, need } from './dom.ts';
import { keepPhoto, restorePhotos } from './memory.ts';
import { thumbnail } from './photo.ts';
import { TurnView } from './turns.ts';
import { words } from './words.ts';

/** What a pane asks of the page around it. */
export interface PaneEvents {
  /** A button is about to open a thread: shows the panel, and returns the pane to wait in. */
  openingThread(title: string): Pane;
  /** An answer stands in a thread. */
  threadAnswered(thread: ThreadAnswer, links: string): void;
  /** The thread that was about to open will not: its product is gone, say. */
  threadRefused(): void;
  /** Whether the stylist can answer yet. */
  ready(): boolean;
}

/** A conversation on the page, or a thread beside it: its messages and its composer. */
export class Pane {
  readonly element: HTMLElement;
  readonly composer: Composer;
  readonly #events: PaneEvents;
  #waiting = false;

  constructor(element: HTMLElement, events: PaneEvents) {
    this.element = element;
    this.#events = events;
    this.composer = new Composer(element, () => void this.sendDraft());
    restorePhotos(element);
  }

  get url(): string {
    return this.element.dataset['url'] ?? '';
  }

  set url(url: string) {
    this.element.dataset['url'] = url;
    this.composer.belongTo(url);
  }

  get turns(): HTMLElement {
    return need(this.element, '[data-turns]');
  }

  /** Shows what the server has of this conversation. */
  replaceTurns(html: string): void {
    this.turns.replaceChildren(fromServer(html));
    restorePhotos(this.turns);
  }

  async sendDraft(): Promise<void> {
    const draft = this.composer.draft;
    if (draft.text === '' && draft.photo === undefined) {
      this.composer.note(words.empty);
      return;
    }
    const sent = this.send({
      ...(draft.text !== '' && { text: draft.text }),
      ...(draft.photo !== undefined && { photo: draft.photo }),
    });
    if (sent === undefined) return;
    this.composer.clear();
    if (!(await sent)) this.composer.giveBack(draft);
  }

  /** Sends a message; `undefined` when it cannot be sent now, else whether it was answered. */
  send(message: Message): Promise<boolean> | undefined {
    if (!this.#events.ready()) {
      this.composer.note(words.notOpen);
      return undefined;
    }
    if (this.#waiting || this.url === '') return undefined;
    const opens = message.opens !== undefined && this.element.dataset['pane'] === 'main';
    const where = opens ? this.#events.openingThread(message.opens ?? '') : this;
    const photoUrl = message.photo === undefined ? undefined : URL.createObjectURL(message.photo);
    const turn = new TurnView(message, photoUrl);
    this.element.querySelector('[data-welcome]')?.remove();
    where.turns.append(turn.element);
    turn.reveal();
    return this.#deliver(message, turn);
  }

  async #deliver(message: Message, turn: TurnView): Promise<boolean> {
    this.#setWaiting(true);
    announce(words.waiting);
    try {
      const answer = await post(this.url, message);
      if (answer.thread !== undefined) {
        turn.element.remove();
        this.#events.threadAnswered(answer.thread, answer.links);
      } else {
        if (!this.element.contains(turn.element)) this.#takeBack(turn);
        await this.#show(answer.html, message, turn);
      }
      return true;
    } catch (error) {
      const sentence = error instanceof NoAnswer ? error.message : words.broken;
      turn.fail(sentence, () => this.#retry(message, turn));
      announce(sentence);
      return false;
    } finally {
      this.#setWaiting(false);
    }
  }

  /** A turn that waited in a thread that does not open stands here: there it could not be answered. */
  #takeBack(turn: TurnView): void {
    this.#events.threadRefused();
    this.turns.append(turn.element);
  }

  #retry(message: Message, turn: TurnView): void {
    if (this.#waiting) return;
    const { text, photo } = this.composer.draft;
    // What was given back when sending failed is being sent now.
    if (message.action === undefined && text === (message.text ?? '') && photo === message.photo) {
      this.composer.clear();
    }
    turn.wait();
    void this.#deliver(message, turn).then((answered) => {
      if (!answered && message.action === undefined) {
        this.composer.giveBack({ text: message.text ?? '', photo: message.photo });
      }
    });
  }

  async #show(html: string, message: Message, turn: TurnView): Promise<void> {
    const resultId = turn.show(fromServer(html));
    turn.offerRepeat(() => this.#retry(message, turn));
    announce(summary(turn.element));
    turn.reveal();
    if (resultId !== undefined && message.picture !== undefined) {
      // One of several pictures was chosen: the server no longer has it.
      keepPhoto('searched', resultId, message.picture);
      restorePhotos(turn.element);
    }
    if (resultId === undefined || message.photo === undefined) return;
    const own = await thumbnail(message.photo);
    if (own !== undefined) keepPhoto('own', resultId, own);
    const searched = turn.element.querySelector<HTMLImageElement>('img[data-photo="searched"]');
    const bytes = searched === null ? undefined : dataUrlBytes(searched.src);
    const small = bytes === undefined ? undefined : await thumbnail(bytes);
    if (small !== undefined) keepPhoto('searched', resultId, small);
  }

  #setWaiting(waiting: boolean): void {
    this.#waiting = waiting;
    this.element.toggleAttribute('data-waiting', waiting);
    need(this.element, '[data-send-button]').setAttribute('aria-disabled', String(waiting));
  }

  /** Presses a button in or out, here and wherever else it stands, and says so in passing. */
  async toggle(button: HTMLElement): Promise<void> {
    const token = button.dataset['toggle'] ?? '';
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    try {
      const { passing, toggle } = await press(this.url, token);
      this.composer.note(passing);
      announce(passing);
      if (toggle === undefined) return;
      for (const same of document.querySelectorAll<HTMLElement>(`[data-toggle="${CSS.escape(token)}"]`)) {
        same.dataset['toggle'] = toggle.token;
        same.ariaPressed = String(toggle.on);
        same.title = toggle.label;
        same.ariaLabel = `${toggle.label}: ${same.closest('.card')?.querySelector('.card-title')?.textContent ?? ''}`;
      }
    } catch (error) {
      const sentence = error instanceof NoAnswer ? error.message : words.broken;
      this.composer.note(sentence);
      announce(sentence);
    } finally {
      button.ariaBusy = null;
    }
  }

  /** Says something in the pane that belongs to no message. */
  say(sentence: string): void {
    this.turns.replaceChildren(make('div', 'notice notice-sorry', make('p', '', sentence)));
    announce(sentence);
  }
}

/** The bytes of a base64 data URL. `fetch` would need `connect-src data:`. */
function dataUrlBytes(url: string): Blob | undefined {
  const [head, data] = url.split(',', 2);
  if (head === undefined || data === undefined || !head.startsWith('data:')) return undefined;
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}
