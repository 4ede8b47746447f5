import { describe, expect, it } from 'vitest';
import type { SlackContext } from '../../../src/platforms/slack/context.ts';
import { type PostedOptions, postedOutlet } from '../../../src/platforms/slack/outlets/posted.ts';

const WORD = { text: 'One moment…', blocks: [] };
const ANSWER = { text: 'Red dresses', blocks: [] };

/** An outlet whose doings are told in their order. */
function told(): { outlet: ReturnType<typeof postedOutlet>; doings: string[] } {
  const doings: string[] = [];
  const sent = (doing: string) => async () => {
    doings.push(doing);
    return { ok: true, channel: 'C1', ts: '1.1' };
  };
  const chat = { postMessage: sent('posted'), update: sent('updated') };
  const passed = (_: string, work: () => Promise<unknown>): Promise<unknown> => work();
  const outlet = postedOutlet(
    { outbox: { post: passed, edit: passed } } as unknown as SlackContext,
    {
      workspace: { client: { chat } },
      channel: 'C1',
      userId: 'U1',
      direct: false,
      onShown: async () => void doings.push('written down where it stands'),
      onReplacing: async () => void doings.push('written down without it'),
    } as unknown as PostedOptions,
  );
  return { outlet, doings };
}

describe('an answer that takes the place of "one moment…"', () => {
  it('is no longer known by that place when it is sent: an apology of the next process would be written over it', async () => {
    const { outlet, doings } = told();
    await outlet.progress(WORD);
    await outlet.stand.send(ANSWER);
    expect(doings).toEqual(['posted', 'written down where it stands', 'written down without it', 'updated']);
  });

  it('is written down no more than before where nothing stood there', async () => {
    const { outlet, doings } = told();
    await outlet.stand.send(ANSWER);
    expect(doings).toEqual(['posted']);
  });
});
