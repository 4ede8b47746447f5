import { describe, expect, it } from 'vitest';
import { LIMITS } from '../fakes/slack/validation/limits.ts';
import { mrkdwnProblems } from '../fakes/slack/validation/texts.ts';
import { messagePayloadProblems, viewPayloadProblems } from './slack-payload.ts';

const x = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => of(at));
const plain = (length: number) => ({ type: 'plain_text', text: x(length) });
const mrkdwn = (length: number) => ({ type: 'mrkdwn', text: x(length) });
const button = (index: number, more: object = {}) => ({
  type: 'button',
  action_id: `a${index}`,
  text: plain(3),
  ...more,
});
const option = (index: number, more: object = {}) => ({ text: plain(3), value: `v${index}`, ...more });
const picture = { type: 'image', alt_text: 'a dress', image_url: 'https://example.com/1.jpg' };
const section = (more: object = {}) => ({ type: 'section', text: mrkdwn(3), ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const card = (more: object = {}) => ({ type: 'card', title: mrkdwn(3), ...more });
const carousel = (...elements: object[]) => ({ type: 'carousel', elements });
const select = (more: object = {}) => ({
  type: 'static_select',
  action_id: 's',
  options: [option(0)],
  ...more,
});
const input = (element: object, more: object = {}) => ({
  type: 'input',
  label: plain(3),
  element,
  ...more,
});
const words = (more: object = {}) => ({ type: 'plain_text_input', action_id: 'w', ...more });
const modal = (more: object = {}) => ({
  type: 'modal',
  title: plain(3),
  submit: plain(3),
  blocks: [section()],
  ...more,
});

const inMessage = (...blocks: object[]) => messagePayloadProblems({ text: 'hello', blocks });
const inModal = (...blocks: object[]) => viewPayloadProblems(modal({ blocks }));

type Check = (count: number) => readonly unknown[];

/** Each limit: what holds exactly that much, or one more. */
const CHECKS: Readonly<Record<keyof typeof LIMITS, Check>> = {
  messageBlocks: (n) => inMessage(...times(n, () => section())),
  messageText: (n) => messagePayloadProblems({ text: x(n) }),
  messageBlocksText: (n) => inMessage(...times(4, () => section({ text: mrkdwn(n / 4) }))),
  viewBlocks: (n) => inModal(...times(n, () => section())),
  viewTitle: (n) => viewPayloadProblems(modal({ title: plain(n) })),
  viewButton: (n) => viewPayloadProblems(modal({ close: plain(n) })),
  callbackId: (n) => viewPayloadProblems(modal({ callback_id: x(n) })),
  privateMetadata: (n) => viewPayloadProblems(modal({ private_metadata: x(n) })),
  externalId: (n) => viewPayloadProblems(modal({ external_id: x(n) })),
  viewBytes: (n) => inModal(...bulk(n)),
  blockId: (n) => inMessage(section({ block_id: x(n) })),
  sectionText: (n) => inMessage(section({ text: mrkdwn(n) })),
  sectionFields: (n) => inMessage(section({ fields: times(n, () => mrkdwn(3)) })),
  sectionField: (n) => inMessage(section({ fields: [mrkdwn(n)] })),
  headerText: (n) => inMessage({ type: 'header', text: plain(n) }),
  contextElements: (n) => inMessage({ type: 'context', elements: times(n, () => mrkdwn(3)) }),
  contextActions: (n) => inMessage({ type: 'context_actions', elements: times(n, icon) }),
  actionsElements: (n) => inMessage(actions(...times(n, (at) => button(at)))),
  markdown: (n) => inMessage({ type: 'markdown', text: x(n) }),
  imageTitle: (n) => inMessage({ ...picture, title: plain(n) }),
  inputLabel: (n) => inModal(input(words(), { label: plain(n) })),
  inputHint: (n) => inModal(input(words(), { hint: plain(n) })),
  alertText: (n) => inModal({ type: 'alert', text: plain(n) }),
  carouselCards: (n) => inMessage(carousel(...times(n, () => card()))),
  cardTitle: (n) => inMessage(carousel(card({ title: mrkdwn(n) }))),
  cardSubtitle: (n) => inMessage(carousel(card({ subtitle: mrkdwn(n) }))),
  cardBody: (n) => inMessage(carousel(card({ body: mrkdwn(n) }))),
  cardSubtext: (n) => inMessage(carousel(card({ subtext: mrkdwn(n) }))),
  cardActions: (n) => inMessage(carousel(card({ actions: times(n, (at) => button(at)) }))),
  actionId: (n) => inMessage(actions(button(0, { action_id: x(n) }))),
  altText: (n) => inMessage({ ...picture, alt_text: x(n) }),
  imageUrl: (n) => inMessage({ ...picture, image_url: `https://example.com/${x(n - 20)}` }),
  buttonText: (n) => inMessage(actions(button(0, { text: plain(n) }))),
  buttonValue: (n) => inMessage(actions(button(0, { value: x(n) }))),
  buttonUrl: (n) => inMessage(actions(button(0, { url: `https://example.com/${x(n - 20)}` }))),
  accessibilityLabel: (n) => inMessage(actions(button(0, { accessibility_label: x(n) }))),
  placeholder: (n) => inMessage(actions(select({ placeholder: plain(n) }))),
  options: (n) => inMessage(actions(select({ options: times(n, (at) => option(at)) }))),
  optionGroups: (n) => inMessage(actions(select({ options: undefined, option_groups: times(n, group) }))),
  fewOptions: (n) =>
    inMessage(actions({ type: 'checkboxes', action_id: 'c', options: times(n, (at) => option(at)) })),
  overflowOptions: (n) =>
    inMessage(actions({ type: 'overflow', action_id: 'o', options: times(n, (at) => option(at)) })),
  optionText: (n) => inMessage(actions(select({ options: [option(0, { text: plain(n) })] }))),
  optionValue: (n) => inMessage(actions(select({ options: [option(0, { value: x(n) })] }))),
  optionDescription: (n) => inMessage(actions(select({ options: [option(0, { description: plain(n) })] }))),
  optionGroupLabel: (n) =>
    inMessage(actions(select({ options: undefined, option_groups: [{ ...group(0), label: plain(n) }] }))),
  inputText: (n) => inModal(input(words({ initial_value: x(n) }))),
  inputFiles: (n) => inModal(input({ type: 'file_input', action_id: 'f', max_files: n })),
  text: (n) => inMessage({ type: 'context', elements: [mrkdwn(n)] }),
  confirmTitle: (n) => inMessage(actions(button(0, { confirm: { ...ask, title: plain(n) } }))),
  confirmText: (n) => inMessage(actions(button(0, { confirm: { ...ask, text: plain(n) } }))),
  confirmButton: (n) => inMessage(actions(button(0, { confirm: { ...ask, deny: plain(n) } }))),
};

const ask = { title: plain(3), text: plain(3), confirm: plain(3), deny: plain(3) };

function icon(index: number): object {
  return { type: 'icon_button', icon: 'trash', action_id: `i${index}`, text: plain(3) };
}

function group(index: number): object {
  return { label: plain(3), options: [option(index)] };
}

/** Blocks with which a modal is exactly so many bytes long. */
function bulk(bytes: number): object[] {
  const full = times(80, () => section({ text: mrkdwn(3000) }));
  const few = times(8, () => 1);
  const length = (lengths: readonly number[]) =>
    JSON.stringify(modal({ blocks: [...full, ...lengths.map((one) => section({ text: mrkdwn(one) }))] }))
      .length;
  const left = bytes - length(few);
  const lengths = few.map((one, at) => one + Math.floor(left / 8) + (at < left % 8 ? 1 : 0));
  return [...full, ...lengths.map((one) => section({ text: mrkdwn(one) }))];
}

describe('what Slack takes', () => {
  it.each(Object.entries(LIMITS))('%s: %i and no more', (name, limit) => {
    const check = CHECKS[name as keyof typeof LIMITS];
    const step = name === 'messageBlocksText' ? 4 : 1;
    expect(check(limit)).toEqual([]);
    expect(check(limit + step)).not.toEqual([]);
  });

  it.each([
    ['a picture without alt text', [{ ...picture, alt_text: '' }]],
    ['a picture that Slack cannot reach', [{ ...picture, image_url: 'http://127.0.0.1/1.jpg' }]],
    ['a picture from nowhere', [{ type: 'image', alt_text: 'a' }]],
    ['a picture from two places', [{ ...picture, slack_file: { id: 'F012345678' } }]],
    ['an unknown block', [{ type: 'carousell', elements: [] }]],
    ['an unknown field', [section({ colour: 'red' })]],
    ['an empty text', [section({ text: { type: 'mrkdwn', text: '' } })]],
    ['a section of nothing', [{ type: 'section' }]],
    ['a card of nothing', [carousel({ type: 'card' })]],
    ['a carousel without cards', [carousel()]],
    ['a block_id twice', [section({ block_id: 'a' }), section({ block_id: 'a' })]],
    ['an action_id twice in a block', [actions(button(1), button(1))]],
    ['an action_id twice in a card', [carousel(card({ actions: [button(1), button(1)] }))]],
    ['an option value twice', [actions(select({ options: [option(1), option(1)] }))]],
    ['a choice that is not offered', [actions(select({ initial_option: option(7) }))]],
    ['a file field outside a modal', [input({ type: 'file_input', action_id: 'f' })]],
    ['a link that is none', [actions(button(0, { url: 'javascript:alert(1)' }))]],
    ['bare brackets', [section({ text: { type: 'mrkdwn', text: 'a <b> c' } })]],
    ['a bare ampersand', [section({ text: { type: 'mrkdwn', text: 'H&M' } })]],
    ['a call to everybody', [section({ text: { type: 'mrkdwn', text: '<!channel> look' } })]],
  ])('not %s', (_what, blocks) => {
    expect(inMessage(...blocks)).not.toEqual([]);
  });

  it.each([
    [
      'action_ids again in another card',
      carousel(card({ actions: [button(1)] }), card({ actions: [button(1)] })),
    ],
    ['a picture of Slack’s own', { type: 'image', alt_text: 'a', slack_file: { id: 'F012345678' } }],
    [
      'links, people, channels',
      section({ text: { type: 'mrkdwn', text: '<https://a.com|b> <@U01> <#C01> H&amp;M &lt;3' } }),
    ],
    ['a quotation', section({ text: { type: 'mrkdwn', text: '> said\n> she' } })],
  ])('%s', (_what, block) => {
    expect(inMessage(block)).toEqual([]);
  });

  it('a modal with fields has a button to submit it; an App Home has no title', () => {
    expect(viewPayloadProblems(modal({ submit: undefined, blocks: [input(words())] }))).not.toEqual([]);
    expect(viewPayloadProblems({ ...modal(), type: 'home' })).not.toEqual([]);
    expect(viewPayloadProblems({ type: 'home', blocks: [section()] } as { type: string })).toEqual([]);
    expect(inModal(carousel(card()))).not.toEqual([]);
  });

  it('a message has words for those who see no blocks', () => {
    expect(messagePayloadProblems({ text: ' ', blocks: [section()] })).not.toEqual([]);
  });

  it('mrkdwn says where it is not escaped', () => {
    expect(mrkdwnProblems('fine &amp; dandy')).toEqual([]);
    expect(mrkdwnProblems('a & b <i>')).toHaveLength(3);
  });
});
