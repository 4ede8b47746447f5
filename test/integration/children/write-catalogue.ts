// Writes products until it is killed: `write-catalogue.ts DIRECTORY FIRST_NUMBER [optimize]`.
// Prints "upserted N" or "removed N" after the promise resolved, so that what is printed was acknowledged.
import { openZvecCatalogue } from '../../../src/catalogue/zvec/open.ts';
import { entry, MODEL } from '../../contracts/catalogue-products.ts';

const [directory = '', first = '0', optimize] = process.argv.slice(2);
// A pipe takes it at once or when there is room again.
const say = (line: string): Promise<void> =>
  new Promise((resolve) =>
    process.stdout.write(
      `${line}
`,
      () => resolve(),
    ),
  );

const catalogue = await openZvecCatalogue({ directory, mode: 'write', exactUpTo: 100 });
await say('open');
for (let number = Number(first); ; number += 7) {
  const numbers = [0, 1, 2, 3, 4, 5, 6].map((offset) => number + offset);
  const entries = numbers.map((one) =>
    entry(`p${one}`, one / 50, { attributes: { colour: [one % 2 === 0 ? 'red' : 'blue'] } }),
  );
  await catalogue.upsert(entries, MODEL);
  for (const one of numbers) await say(`upserted ${one}`);
  await catalogue.remove([`p${number}`]);
  await say(`removed ${number}`);
  if (optimize !== undefined && number > 300) {
    await say('optimizing');
    await catalogue.optimize?.();
  }
}
