import type { Message } from './api.ts';
import { make, prefersCalm } from './dom.ts';
import { words } from './words.ts';

/** More than fit in a row: the style sheet shows one row of them, however wide it is. */
const SKELETON_CARDS = 8;

/** The person's own bubble, as the server draws it after a reload. */
function bubble(message: Message, photoUrl: string | undefined): HTMLElement {
  const text = message.action?.label ?? message.text ?? '';
  const own = make('div', message.action === undefined ? 'said' : 'said said-action');
  own.append(make('span', 'visually-hidden', `${words.you} `));
  if (photoUrl !== undefined) {
    const image = make('img', '');
    image.src = photoUrl;
    image.alt = words.photo;
    image.dataset['photo'] = 'own';
    own.append(image);
  }
  if (text !== '') own.append(make('p', 'said-text', text));
  return own;
}

function skeleton(): HTMLElement {
  const cards = Array.from({ length: SKELETON_CARDS }, () =>
    make(
      'div',
      'skeleton-card',
      make('div', 'skeleton skeleton-picture'),
      make('div', 'skeleton skeleton-line'),
      make('div', 'skeleton skeleton-line skeleton-short'),
    ),
  );
  const waiting = make(
    'div',
    'waiting',
    make('div', 'skeleton skeleton-title'),
    make('div', 'cards', ...cards),
  );
  waiting.setAttribute('aria-hidden', 'true');
  return waiting;
}

function retryButton(retry: () => void): HTMLElement {
  const again = make('button', 'button', words.again);
  again.type = 'button';
  again.addEventListener('click', retry);
  return again;
}

/** One message and its answer, from sending to showing. */
export class TurnView {
  readonly element: HTMLElement;
  readonly #answer = make('div', 'turn-answer');

  constructor(message: Message, photoUrl: string | undefined) {
    this.element = make('article', 'turn', bubble(message, photoUrl), this.#answer);
    this.wait();
  }

  wait(): void {
    this.#answer.replaceChildren(skeleton());
    this.element.setAttribute('aria-busy', 'true');
  }

  /** Shows the answer. Returns the id of the result that its photos belong to. */
  show(answer: DocumentFragment): string | undefined {
    this.element.removeAttribute('aria-busy');
    this.#answer.replaceChildren(answer);
    return this.#answer.querySelector<HTMLElement>('[data-result]')?.dataset['result'];
  }

  fail(sentence: string, retry: () => void): void {
    this.element.removeAttribute('aria-busy');
    const notice = make('div', 'notice notice-sorry', make('p', '', sentence), retryButton(retry));
    this.#answer.replaceChildren(notice);
  }

  /** Where the answer says that asking once more may help, offers to. */
  offerRepeat(retry: () => void): void {
    this.#answer.querySelector('[data-repeat]')?.append(retryButton(retry));
  }

  /** Brings the person's own message to the top, so that the answer is read from its beginning. */
  reveal(): void {
    this.element.scrollIntoView({ block: 'start', behavior: prefersCalm() ? 'auto' : 'smooth' });
  }
}
