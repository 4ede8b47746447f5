// Counts up in the state on MongoDB: `update-mongo-state.ts URI KEY TIMES`, and claims each of as many events.
import { connectMongo } from '../../../src/mongodb/connect.ts';
import { openMongoState } from '../../../src/state/mongodb/state.ts';

const [uri = '', key = '', times = '0'] = process.argv.slice(2);
const connection = connectMongo({ uri });
const state = openMongoState({ connection });
await state.get('seen', 'warm-up');
process.stdout.write('open\n');
for (let event = 0; event < Number(times); event += 1) {
  const won = await state.claim('seen', `event-${event}`, process.pid, { ttlMs: 60_000 });
  const count = await state.update(
    'conversation',
    key,
    (value) => (typeof value === 'number' ? value : 0) + 1,
  );
  process.stdout.write(`${won ? 'answered' : 'left'} ${event} ${String(count)}\n`);
}
await connection.close();
