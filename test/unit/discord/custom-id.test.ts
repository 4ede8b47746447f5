import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toToken } from '../../../src/conversation/actions.ts';
import { type Press, parseCustomId, toCustomId } from '../../../src/platforms/discord/custom-id.ts';

const presses: readonly Press[] = [
  { kind: 'action', token: toToken({ kind: 'more-like', productId: 'p'.repeat(64) }) },
  { kind: 'action', token: toToken({ kind: 'like', resultId: 'a'.repeat(24), productId: 'p'.repeat(64) }) },
  { kind: 'action', token: toToken({ kind: 'forget' }) },
  { kind: 'say', text: 'in light blue, under €50' },
  { kind: 'chips' },
  { kind: 'refine' },
  { kind: 'share', resultId: 'abcdefgh12' },
];

describe('custom_id', () => {
  it.each(presses)('comes back as it went out: $kind', (press) => {
    const id = toCustomId(press);
    expect(id?.length).toBeLessThanOrEqual(100);
    expect(parseCustomId(id ?? '')).toEqual(press);
  });

  it('is not made where it would be too long or empty', () => {
    expect(toCustomId({ kind: 'say', text: 'x'.repeat(100) })).toBeUndefined();
    expect(toCustomId({ kind: 'action', token: '' })).toBeUndefined();
  });

  it('that is none of ours is left to the stylist, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 100 }).filter((id) => !id.startsWith('/')),
        (id) => {
          expect(parseCustomId(id)).toEqual({ kind: 'action', token: id });
        },
      ),
    );
    expect(parseCustomId('/etc/passwd')).toEqual({ kind: 'action', token: '/etc/passwd' });
  });
});
