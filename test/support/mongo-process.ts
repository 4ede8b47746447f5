// A MongoDB server of the tests in a process of its own, for measurements: `mongo-process.ts PROFILE` prints its address.
import { PROFILES, type ProfileName } from '../fakes/mongodb/profiles.ts';
import { startFakeMongo } from '../fakes/mongodb/server.ts';

const [name = 'atlas'] = process.argv.slice(2);
const isProfile = (text: string): text is ProfileName => text in PROFILES;
if (!isProfile(name)) throw new Error(`no profile ${name}`);
const server = await startFakeMongo({ profile: name });
// Ends with whoever started it.
process.stdin.resume().once('end', () => process.exit());
process.stdout.write(`${server.uri}\n`);
