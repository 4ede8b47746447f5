/** The element that the server's markup promises at `selector`. */
export function need(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page lacks ${selector}.`);
  return found;
}

/** Like {@link need}, checked to be of the class that `type` is. */
export function needA<T extends HTMLElement>(root: ParentNode, selector: string, type: new () => T): T {
  const found = need(root, selector);
  if (!(found instanceof type)) throw new Error(`${selector} is another element than expected.`);
  return found;
}

/** Makes an element with a class and children; texts become text nodes, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

/** Markup from our own server, which has escaped everything in it. */
export function fromServer(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** The nearest element up from an event's target that matches. */
export function closest(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

export const prefersCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
