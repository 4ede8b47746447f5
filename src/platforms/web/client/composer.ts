import { need, needA } from './dom.ts';
import { keepDraft, keptDraft } from './memory.ts';
import { prepare } from './photo.ts';
import { words } from './words.ts';

export interface Draft {
  readonly text: string;
  readonly photo: Blob | undefined;
}

/** The box that a person writes in and adds a photo to. */
export class Composer {
  readonly element: HTMLElement;
  readonly #words: HTMLTextAreaElement;
  readonly #preview: HTMLElement;
  readonly #picture: HTMLImageElement;
  readonly #note: HTMLElement;
  readonly #maxUploadBytes: number;
  readonly #hint: string;
  #draftKey: string;
  #photo: Blob | undefined;

  constructor(pane: HTMLElement, onSend: () => void) {
    this.element = need(pane, '[data-composer]');
    this.#words = needA(pane, '[data-words]', HTMLTextAreaElement);
    this.#preview = need(pane, '[data-preview]');
    this.#picture = needA(pane, '[data-preview-picture]', HTMLImageElement);
    this.#note = need(pane, '[data-note]');
    this.#maxUploadBytes = Number(document.body.dataset['maxUpload']);
    this.#hint = this.#words.placeholder;
    this.#draftKey = pane.dataset['url'] ?? '';
    this.#words.value = keptDraft(this.#draftKey);
    this.#fit();
    this.#listen(pane, onSend);
  }

  get draft(): Draft {
    return { text: this.#words.value.trim(), photo: this.#photo };
  }

  /** Belongs to another conversation from now on: keeps what was written for the old one, shows the new one's. */
  belongTo(url: string): void {
    if (url === this.#draftKey) return;
    this.#draftKey = url;
    this.#words.value = keptDraft(url);
    this.removePhoto();
    this.note('');
    this.#fit();
  }

  clear(): void {
    this.#words.value = '';
    keepDraft(this.#draftKey, '');
    this.removePhoto();
    this.note('');
    this.#fit();
  }

  /** Puts back what could not be sent, unless something new has been begun. */
  giveBack({ text, photo }: Draft): void {
    if (this.#words.value.trim() !== '' || this.#photo !== undefined) return;
    this.#words.value = text;
    keepDraft(this.#draftKey, text);
    if (photo !== undefined) this.#show(photo);
    this.#fit();
  }

  focus(): void {
    this.#words.focus();
  }

  note(sentence: string): void {
    this.#note.textContent = sentence;
  }

  async addPhoto(file: Blob): Promise<void> {
    if (!file.type.startsWith('image/') && file.type !== '') return this.note(words.notAPhoto);
    const photo = await prepare(file);
    if (photo.size > this.#maxUploadBytes) return this.note(words.tooLarge);
    this.note('');
    this.#show(photo);
    this.focus();
  }

  removePhoto(): void {
    if (this.#photo === undefined) return;
    URL.revokeObjectURL(this.#picture.src);
    this.#picture.removeAttribute('src');
    this.#photo = undefined;
    this.#preview.hidden = true;
    this.#words.placeholder = this.#hint;
  }

  #show(photo: Blob): void {
    this.removePhoto();
    this.#photo = photo;
    this.#picture.src = URL.createObjectURL(photo);
    this.#preview.hidden = false;
    this.#words.placeholder = words.hintPhoto;
  }

  /** As many lines as are written, up to the style sheet's limit. */
  #fit(): void {
    this.#words.rows = Math.min(6, Math.max(1, this.#words.value.split('\n').length));
  }

  #listen(pane: HTMLElement, onSend: () => void): void {
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      onSend();
    });
    this.#words.addEventListener('keydown', (event) => {
      // While an input method is composing, Enter chooses a candidate.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      onSend();
    });
    this.#words.addEventListener('input', () => {
      keepDraft(this.#draftKey, this.#words.value);
      this.note('');
      this.#fit();
    });
    need(pane, '[data-remove-photo]').addEventListener('click', () => {
      this.removePhoto();
      this.focus();
    });
    for (const [button, input] of [
      ['[data-choose-photo]', '[data-photo-file]'],
      ['[data-take-photo]', '[data-photo-camera]'],
    ] as const) {
      const file = needA(pane, input, HTMLInputElement);
      need(this.element, button).addEventListener('click', () => file.click());
      file.addEventListener('change', () => {
        const [chosen] = file.files ?? [];
        if (chosen !== undefined) void this.addPhoto(chosen);
        file.value = '';
      });
    }
  }

  /** Opens the file chooser, as the button beside the words does. */
  choosePhoto(): void {
    need(this.element, '[data-photo-file]').click();
  }
}
