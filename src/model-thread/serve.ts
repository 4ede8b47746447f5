import { parentPort, workerData } from 'node:worker_threads';
import { type Fault, type FromModel, type ToModel, toFault, type WorkerStart } from './messages.ts';

/** A loaded model; runs in the thread that it is loaded in, and blocks it while it works. */
export interface ServedModel<Job, Facts, Output> {
  /** What is only known once the model runs. */
  facts(): Promise<Facts>;
  run(job: Job): Promise<Output>;
  close(): Promise<void>;
}

/** Outputs travel without being copied. */
type Transferable = ArrayBufferView<ArrayBuffer>;

/**
 * The program of a model's thread: loads the model, says so, and runs one job after the other. ONNX Runtime works
 * synchronously and would stop the main thread's event loop.
 * @param unexpected What an error of a library stands for.
 */
export async function serveModel<Start, Job, Facts, Output extends Transferable>(
  load: (start: Start) => Promise<ServedModel<Job, Facts, Output>>,
  unexpected: Pick<Fault, 'code' | 'message'>,
): Promise<void> {
  const { start }: WorkerStart<Start> = workerData;
  const port = parentPort;
  if (port === null) throw new Error('A model is served in a worker thread only.');
  const send = (message: FromModel<Facts, Output>, transfer: readonly ArrayBuffer[] = []): void =>
    port.postMessage(message, transfer);
  try {
    const model = await load(start);
    const facts = await model.facts();
    port.on('message', (message: ToModel<Job>) => {
      // Nothing else keeps the thread alive than the port.
      if (message.kind === 'close') void model.close().finally(() => port.close());
      else void run(model, message);
    });
    send({ kind: 'ready', facts });
  } catch (error) {
    send({ kind: 'failed', fault: toFault(error, unexpected) });
  }

  async function run(
    model: ServedModel<Job, Facts, Output>,
    { id, job }: Extract<ToModel<Job>, { kind: 'run' }>,
  ): Promise<void> {
    try {
      const output = await model.run(job);
      send({ kind: 'done', id, output }, [output.buffer]);
    } catch (error) {
      send({ kind: 'refused', id, fault: toFault(error, unexpected) });
    }
  }
}
