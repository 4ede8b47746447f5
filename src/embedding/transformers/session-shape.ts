import type { PreTrainedModel } from '@huggingface/transformers';
import { z } from 'zod';

const schema = z.object({
  model: z.object({
    inputMetadata: z.array(z.object({ name: z.string(), shape: z.array(z.union([z.number(), z.string()])) })),
  }),
});

/**
 * The extent of an input's axis where the export fixed it (a batch of one, say); `undefined` where any will do.
 * ONNX Runtime gives a number for a fixed axis and a name, or -1, for a free one.
 */
export function fixedExtent(model: PreTrainedModel, input: string, axis: number): number | undefined {
  const { data } = schema.safeParse(model.sessions);
  const extent = data?.model.inputMetadata.find(({ name }) => name === input)?.shape[axis];
  return typeof extent === 'number' && extent > 0 ? extent : undefined;
}
