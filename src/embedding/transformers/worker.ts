import { parentPort, workerData } from 'node:worker_threads';
import { type FromModel, type ToModel, toFault, type WorkerStart } from './messages.ts';
import { Model } from './model.ts';

// The thread in which a model runs: ONNX Runtime works synchronously and would stop the main thread's event loop.

const { start }: WorkerStart = workerData;
const port = parentPort;
if (port === null) throw new Error('worker.ts runs in a worker thread only.');

const send = (message: FromModel, transfer: readonly ArrayBuffer[] = []): void =>
  port.postMessage(message, transfer);

try {
  const model = await Model.load(start);
  const facts = await model.facts();
  port.on('message', (message: ToModel) => {
    if (message.kind === 'close') void close(model);
    else void run(model, message);
  });
  send({ kind: 'ready', facts });
} catch (error) {
  send({ kind: 'failed', fault: toFault(error) });
}

async function run(model: Model, { id, job }: Extract<ToModel, { kind: 'run' }>): Promise<void> {
  try {
    const embeddings = await model.run(job);
    send({ kind: 'done', id, embeddings }, [embeddings.buffer]);
  } catch (error) {
    send({ kind: 'refused', id, fault: toFault(error) });
  }
}

async function close(model: Model): Promise<void> {
  await model.close();
  // Nothing else keeps the thread alive.
  port?.close();
}
