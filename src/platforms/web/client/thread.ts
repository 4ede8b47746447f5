import { announce } from './announce.ts';
import { fetchThread, NoAnswer, type ThreadAnswer } from './api.ts';
import { fromServer, need } from './dom.ts';
import { Pane, type PaneEvents } from './pane.ts';
import { words } from './words.ts';

const NARROW = '(max-width: 60rem)';

/** The thread beside the conversation: on a phone, in front of it. */
export class ThreadPanel {
  readonly #main: HTMLElement;
  readonly #element: HTMLElement;
  readonly #title: HTMLElement;
  readonly #mainUrl: string;
  readonly #brand: string;
  readonly #pane: Pane;
  #opener: HTMLElement | undefined;

  constructor(main: HTMLElement, events: PaneEvents) {
    this.#main = main;
    this.#mainUrl = main.dataset['url'] ?? '/';
    this.#brand = document.body.dataset['brand'] ?? '';
    this.#element = need(document, '[data-pane="thread"]');
    this.#title = need(this.#element, '[data-thread-title]');
    this.#pane = new Pane(this.#element, events);
    for (const button of this.#element.querySelectorAll('[data-close-thread]')) {
      button.addEventListener('click', () => this.close());
    }
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) this.close();
    });
    addEventListener('popstate', () => void this.#followAddress());
    matchMedia(NARROW).addEventListener('change', () => this.#coverMain());
    this.#coverMain();
  }

  get isOpen(): boolean {
    return !this.#element.hidden;
  }

  get pane(): Pane {
    return this.#pane;
  }

  /** Shows the panel while its first answer is on the way. */
  openPending(title: string): Pane {
    this.#reveal(title);
    this.#pane.turns.replaceChildren();
    this.#pane.url = '';
    return this.#pane;
  }

  /** Shows a thread as the server has it. */
  show({ url, title, html }: ThreadAnswer): void {
    this.#reveal(title);
    this.#pane.url = url;
    this.#pane.replaceTurns(html);
    this.#markCurrent();
    document.title = `${title} · ${this.#brand}`;
    if (location.pathname !== url) history.pushState(null, '', url);
    this.#pane.turns.lastElementChild?.scrollIntoView({ block: 'start' });
  }

  async openLink(link: HTMLAnchorElement): Promise<void> {
    this.#opener = link;
    await this.#load(link.pathname, link.textContent?.trim() ?? '');
  }

  close(): void {
    if (!this.isOpen) return;
    this.#hide();
    if (location.pathname !== this.#mainUrl) history.pushState(null, '', this.#mainUrl);
    const back = this.#opener?.isConnected === true ? this.#opener : need(this.#main, '[data-words]');
    back.focus();
    this.#opener = undefined;
  }

  /** Replaces the links to threads below the conversation. */
  showLinks(html: string): void {
    const links = this.#main.querySelector('[data-thread-links]');
    links?.replaceWith(fromServer(html));
    this.#markCurrent();
  }

  async #load(url: string, title: string): Promise<void> {
    this.openPending(title);
    this.#pane.element.setAttribute('aria-busy', 'true');
    try {
      this.show(await fetchThread(url));
    } catch (error) {
      this.#pane.say(error instanceof NoAnswer ? error.message : words.threadFailed);
    } finally {
      this.#pane.element.removeAttribute('aria-busy');
    }
  }

  async #followAddress(): Promise<void> {
    if (location.pathname.includes('/t/')) await this.#load(location.pathname, this.#title.textContent ?? '');
    else this.#hide();
  }

  #reveal(title: string): void {
    const opening = !this.isOpen;
    if (opening && document.activeElement instanceof HTMLElement) this.#opener ??= document.activeElement;
    this.#title.textContent = title;
    this.#element.hidden = false;
    document.body.toggleAttribute('data-thread-open', true);
    this.#coverMain();
    if (opening) this.#title.focus();
    if (opening) announce(words.threadOpened.replace('{title}', () => title));
    this.#markCurrent();
  }

  #hide(): void {
    this.#element.hidden = true;
    document.body.removeAttribute('data-thread-open');
    document.title = document.body.dataset['title'] ?? this.#brand;
    this.#coverMain();
    this.#markCurrent();
  }

  /** Behind a thread that fills the screen, nothing can be reached. */
  #coverMain(): void {
    this.#main.inert = this.isOpen && matchMedia(NARROW).matches;
  }

  #markCurrent(): void {
    for (const link of this.#main.querySelectorAll<HTMLAnchorElement>('[data-thread-link]')) {
      const current = this.isOpen && link.pathname === this.#pane.url;
      if (current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}
