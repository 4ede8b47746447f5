import { html as honoHtml, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of HTML in which everything that came from outside is escaped. */
export type Html = HtmlEscapedString;

/** What may stand in a template: text and numbers are escaped; `false` and `undefined` leave nothing. */
export type HtmlValue = string | number | false | undefined | Html | readonly HtmlValue[];

/** Escaping tagged template (hono's), without its asynchronous half: a renderer has nothing to wait for. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const rendered = honoHtml(strings, ...values);
  if (rendered instanceof Promise) throw new TypeError('A renderer was given a promise.');
  return rendered;
}

/** Only for markup that is written in our own sources. */
export const trusted = (markup: string): Html => raw(markup);

/** `url` where it is an absolute http(s) address, else `undefined`: `javascript:` never becomes a link. */
export function webUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** Headings nest below the pane that they stand in: an answer, then its cards. */
export type HeadingLevel = 2 | 3 | 4;
