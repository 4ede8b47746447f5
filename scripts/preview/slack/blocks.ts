import type { Block, Button } from '../../../src/platforms/slack/render/message.ts';
import { escapeHtml } from '../markdown.ts';
import { mrkdwn } from './mrkdwn.ts';

/** Where a picture is: Slack's id of a file, or an address. */
export type Locate = (picture: { readonly fileId: string } | { readonly url: string }) => string;

interface Text {
  readonly type: string;
  readonly text: string;
}

type Element = { readonly type: string } & Readonly<Record<string, unknown>>;

/** One block of a message, a form or App Home, as HTML. */
export function block(item: Block, locate: Locate): string {
  switch (item.type) {
    case 'header':
      return `<h3>${escapeHtml(item.text.text)}</h3>`;
    case 'divider':
      return '<hr>';
    case 'section': {
      const accessory =
        item.accessory === undefined ? '' : element(item.accessory as unknown as Element, locate);
      return `<div class="section"><div>${item.text === undefined ? '' : text(item.text)}</div>${accessory}</div>`;
    }
    case 'context':
      return `<div class="context">${item.elements.map((one) => element(one as unknown as Element, locate)).join('')}</div>`;
    case 'actions':
      return `<div class="actions">${item.elements.map((one) => element(one as unknown as Element, locate)).join('')}</div>`;
    case 'image':
      return `<div class="picture">${element(item as unknown as Element, locate)}</div>`;
    case 'carousel':
      return `<div class="carousel">${item.elements.map((one) => card(one, locate)).join('')}</div>`;
    case 'input': {
      const hint = item.hint === undefined ? '' : `<small>${escapeHtml(item.hint.text)}</small>`;
      return `<label>${escapeHtml(item.label.text)}${element(item.element as unknown as Element, locate)}${hint}</label>`;
    }
    default:
      throw new Error(`the preview does not know ${item.type}`);
  }
}

type Card = Extract<Block, { type: 'carousel' }>['elements'][number] & { readonly subtext?: Text };

function card(item: Card, locate: Locate): string {
  const hero = item.hero_image === undefined ? '' : element(item.hero_image as unknown as Element, locate);
  const part = (name: string, words: Text | undefined): string =>
    words === undefined ? '' : `<div class="${name}">${text(words)}</div>`;
  return `<div class="card">${hero}<div class="words">${part('title', item.title)}${part('subtitle', item.subtitle)}${part('why', item.body)}${part('why', item.subtext)}</div><div class="actions">${(item.actions ?? []).map(button).join('')}</div></div>`;
}

function element(item: Element, locate: Locate): string {
  switch (item.type) {
    case 'image': {
      const file = item['slack_file'] as { readonly id: string } | undefined;
      const source = file === undefined ? { url: String(item['image_url']) } : { fileId: file.id };
      return `<img src="${escapeHtml(locate(source))}" alt="${escapeHtml(String(item['alt_text']))}">`;
    }
    case 'button':
      return button(item as unknown as Button);
    case 'static_select':
    case 'plain_text_input': {
      const placeholder = item['placeholder'] as Text | undefined;
      return `<span class="field" title="${escapeHtml(choices(item).join('\n'))}">${escapeHtml(placeholder?.text ?? '')}${item.type === 'static_select' ? '<b>⌄</b>' : ''}</span>`;
    }
    case 'file_input':
      return '<span class="button">Upload file</span>';
    case 'mrkdwn':
    case 'plain_text':
      return text(item as unknown as Text);
    default:
      throw new Error(`the preview does not know ${item.type}`);
  }
}

function button({ style, text: words, url, value }: Button): string {
  return `<span class="button ${style ?? ''}" title="${escapeHtml(value ?? url ?? '')}">${escapeHtml(words.text)}</span>`;
}

interface Choices {
  readonly options?: readonly { readonly text: Text }[];
  readonly option_groups?: readonly { readonly options: readonly { readonly text: Text }[] }[];
}

function choices(item: Element): readonly string[] {
  const { options, option_groups: groups } = item as Choices;
  const all = [...(options ?? []), ...(groups ?? []).flatMap((group) => group.options)];
  return all.map((option) => option.text.text);
}

function text({ type, text: words }: Text): string {
  return type === 'mrkdwn' ? mrkdwn(words) : escapeHtml(words);
}
