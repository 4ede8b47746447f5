// Node 20 reads no TypeScript, and a worker inherits neither tsx's nor vitest's way of doing so: it is JavaScript that
// starts the thread, makes it read TypeScript and hands over.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.script);
