import { need } from './dom.ts';

let pending: ReturnType<typeof setTimeout> | undefined;

/** Has a screen reader say `words` when it next pauses. */
export function announce(words: string): void {
  const region = need(document, '[data-announcer]');
  region.textContent = '';
  clearTimeout(pending);
  // A change is announced only if the region was seen empty before.
  pending = setTimeout(() => {
    region.textContent = words;
  }, 60);
}

/** What is worth saying about an answer: its heading, its notices, how many pieces. */
export function summary(answer: ParentNode): string {
  const texts = [...answer.querySelectorAll('.notice > p, .answer-title')].map(
    (e) => e.textContent?.trim() ?? '',
  );
  const count = answer.querySelector<HTMLElement>('[data-count]')?.dataset['count'] ?? '';
  return [...texts, count].filter((text) => text !== '').join('. ');
}
