// Node 20 reads no TypeScript, and a worker inherits neither tsx's nor vitest's way of doing so: it is JavaScript that
// starts the thread, makes it read TypeScript and hands over.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

const { libraries, script } = workerData;
// Before tsx, which keeps all that it reads: of transformers.js 130 MB in each thread, and a third of a second to start.
for (const library of libraries) await import(library);
register();
await import(script);
