import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../src/platforms/slack/handlers/commands.ts';
import { picturesOf, wordsOf } from '../../../src/platforms/slack/handlers/messages.ts';
import { redacted } from '../../../src/platforms/slack/log.ts';
import { type Press, parseValue, toOptionValue, toValue } from '../../../src/platforms/slack/press.ts';
import { escapeMrkdwn } from '../../../src/platforms/slack/render/mrkdwn.ts';
import { conversationOfBlock, message } from '../../../src/platforms/slack/render/parts.ts';
import { mrkdwnProblems } from '../../fakes/slack/validation/texts.ts';

describe('what is typed after /find', () => {
  it.each([
    ['red dress', { command: 'find', text: 'red dress' }, false],
    ['saved', { command: 'saved', text: '' }, true],
    ['Help', { command: 'help', text: '' }, true],
    ['language français', { command: 'language', text: 'français' }, true],
    ['saved by the bell shirt', { command: 'find', text: 'saved by the bell shirt' }, false],
    ['under &lt;50&gt; &amp; red', { command: 'find', text: 'under <50> & red' }, false],
    ['   ', undefined, false],
  ])('%s', (text, asked, personal) => {
    expect(parseCommand(text)).toEqual({ asked, personal });
  });
});

describe('the words of a message', () => {
  it.each([
    ['<@U0BOT> red dress', 'red dress'],
    ['like <https://shop.example/a|this one> &amp; cheaper', 'like this one & cheaper'],
    ['<#C1|general> <!here> <@U2> boots', 'boots'],
    ['<mailto:a@b.example|a@b.example>', 'a@b.example'],
  ])('%s', (text, words) => {
    expect(wordsOf(text, 'U0BOT')).toBe(words);
  });

  it('come with the files that say they are pictures, or with all where none does', () => {
    const png = { id: 'F1', mimetype: 'image/png' };
    const pdf = { id: 'F2', mimetype: 'application/pdf' };
    expect(picturesOf([pdf, png])).toEqual([png]);
    expect(picturesOf([pdf])).toEqual([pdf]);
  });
});

describe('what a button carries', () => {
  const press: fc.Arbitrary<Press> = fc.oneof(
    fc.record({ kind: fc.constant('say' as const), text: fc.string({ maxLength: 1900 }) }),
    fc.record({ kind: fc.constant('share' as const), resultId: fc.string({ maxLength: 40 }) }),
    fc.record({ kind: fc.constant('action' as const), token: fc.constantFrom('m:a', 'n:abcdefgh12', 'f:') }),
    fc.constantFrom<Press>({ kind: 'refine' }, { kind: 'look' }, { kind: 'language', language: 'de' }),
  );

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(press, (one) => {
        expect(parseValue(toValue(one) ?? '')).toEqual(one);
      }),
    );
  });

  it('is not written where Slack would not take it', () => {
    expect(toValue({ kind: 'say', text: 'a'.repeat(2000) })).toBeUndefined();
    expect(toOptionValue({ kind: 'action', token: 'm'.repeat(151) })).toBeUndefined();
    expect(toValue({ kind: 'action', token: '' })).toBeUndefined();
  });

  it('goes on with the conversation that its block names, and no other block does', () => {
    const button = { type: 'button', action_id: 'press', text: { type: 'plain_text', text: 'a' } } as const;
    const { blocks } = message([{ type: 'actions', elements: [button] }], 'a', {
      conversationId: 'slack:T1:x~y',
    });
    expect(conversationOfBlock(blocks[0]?.block_id)).toBe('slack:T1:x~y');
    expect(conversationOfBlock('forged')).toBeUndefined();
    const long = message([{ type: 'actions', elements: [button] }], 'a', { conversationId: 'x'.repeat(300) });
    expect(long.blocks[0]?.block_id).toBeUndefined();
  });
});

it('whatever text is, its mrkdwn is escaped', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('<!channel> > &amp; *a* _b_')),
      (text) => {
        expect(mrkdwnProblems(escapeMrkdwn(text))).toEqual([]);
      },
    ),
  );
});

it('no token and no address is in what Slack’s libraries log', () => {
  const said = 'failed with xoxb-1234-abc at https://hooks.slack.com/commands/T1/2/secret and xapp-1-A1-2-ff';
  expect(redacted(said)).toBe('failed with *** at <address> and ***');
});
