// Counts up in the state: `update-state.ts DIRECTORY KEY [TIMES]`, or until it is killed.
// Prints the count after the promise resolved, so that what is printed was acknowledged.
import { openLmdbState } from '../../../src/state/lmdb.ts';

const [directory = '', key = '', times = 'Infinity'] = process.argv.slice(2);
const state = await openLmdbState({ directory });
for (let done = 0; done < Number(times); done += 1) {
  const count = await state.update(
    'conversation',
    key,
    (current) => (typeof current === 'number' ? current : 0) + 1,
  );
  await state.claim('seen', `${key}-${String(count)}`, { padding: 'x'.repeat(3000) });
  await new Promise<void>((resolve) => process.stdout.write(`${String(count)}\n`, () => resolve()));
}
await state.close();
