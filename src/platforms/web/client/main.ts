import type { Message } from './api.ts';
import { closest, need } from './dom.ts';
import { takePhotos } from './drop.ts';
import { waitForOpening } from './opening.ts';
import { Pane, type PaneEvents } from './pane.ts';
import { ThreadPanel } from './thread.ts';

const events: PaneEvents = {
  openingThread: (title) => thread.openPending(title),
  threadAnswered: (answer, links) => {
    thread.show(answer);
    thread.showLinks(links);
  },
  threadRefused: () => thread.close(),
  ready: () => document.body.dataset['state'] === 'ready',
};

const mainElement = need(document, '[data-pane="main"]');
const main = new Pane(mainElement, events);
const thread = new ThreadPanel(mainElement, events);

function paneOf(target: EventTarget | null): Pane {
  const inThread = target instanceof Element && thread.pane.element.contains(target);
  return thread.isOpen && (inThread || mainElement.inert) ? thread.pane : main;
}

function pressed(button: HTMLElement): Message {
  const { action, say = '', send, opens } = button.dataset;
  if (action === undefined) return { text: send ?? '' };
  const picture = button.querySelector('img')?.src;
  return {
    action: { token: action, label: say },
    ...(opens !== undefined && { opens }),
    ...(picture?.startsWith('data:') && { picture }),
  };
}

document.addEventListener('click', (event) => {
  const toggle = closest(event, '[data-toggle]');
  if (toggle !== null) {
    void paneOf(toggle).toggle(toggle);
    return;
  }
  const button = closest(event, '[data-action], [data-send]');
  if (button !== null) {
    const sent = paneOf(button).send(pressed(button));
    if (sent !== undefined && 'once' in button.dataset) {
      void sent.then((answered) => {
        if (answered) button.remove();
      });
    }
    return;
  }
  const link = closest(event, '[data-thread-link]');
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  if (link instanceof HTMLAnchorElement && plain) {
    event.preventDefault();
    void thread.openLink(link);
    return;
  }
  if (closest(event, '.photo-invitation') !== null) main.composer.choosePhoto();
});

// A picture that cannot be had leaves a neutral tile with its description.
document.addEventListener(
  'error',
  (event) => {
    if (event.target instanceof HTMLImageElement) event.target.classList.add('picture-missing');
  },
  true,
);

const offline = need(document, '[data-offline]');
const showConnection = (): void => {
  offline.hidden = navigator.onLine;
};
addEventListener('online', showConnection);
addEventListener('offline', showConnection);
showConnection();

takePhotos(paneOf);
if (location.pathname === '/') history.replaceState(null, '', main.url);
for (const last of document.querySelectorAll('.turn:last-child')) last.scrollIntoView({ block: 'start' });
document.documentElement.dataset['alive'] = '';
void waitForOpening(main.url);
