import { type PreTrainedModel, type PreTrainedTokenizer, Tensor } from '@huggingface/transformers';
import type { ModelSpec } from './model-spec.ts';
import { fixedExtent } from './session-shape.ts';
import { type TokenRules, tokenBatch } from './token-batch.ts';
import { unitRows } from './unit-rows.ts';

const OUTPUTS = { clip: 'text_embeds', siglip: 'pooler_output' } as const;

/** The half of a model that reads words. */
export class TextSide {
  readonly #model: PreTrainedModel;
  readonly #tokenizer: PreTrainedTokenizer;
  readonly #rules: TokenRules;
  readonly #output: string;

  constructor(model: PreTrainedModel, tokenizer: PreTrainedTokenizer, { family, textLength }: ModelSpec) {
    this.#model = model;
    this.#tokenizer = tokenizer;
    this.#output = OUTPUTS[family];
    const fixed = fixedExtent(model, 'input_ids', 1);
    this.#rules = {
      maxLength: fixed ?? Math.min(textLength, tokenizerLimit(tokenizer)),
      // SigLIP has no attention mask and was trained on rows of full length; shorter ones mean something else to it.
      padToMax: family === 'siglip' || fixed !== undefined,
      padId: tokenizer.pad_token_id ?? 0,
      closingId: tokenizer.encode('').at(-1),
    };
  }

  /**
   * Unit embeddings, one after the other. Each text is run alone: weights that are quantised on the fly share one
   * scale among a batch, so that a text's embedding would depend on its company (cosine .997 with the built-in model),
   * and on a CPU a batch is no cheaper.
   */
  async encode(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const embeddings: Float32Array[] = [];
    for (const text of texts) embeddings.push(await this.#encodeOne(text));
    return embeddings;
  }

  async close(): Promise<void> {
    await this.#model.dispose();
  }

  async #encodeOne(text: string): Promise<Float32Array> {
    const { ids, mask, length } = tokenBatch([this.#tokenizer.encode(text)], this.#rules);
    const outputs: unknown = await this.#model({
      input_ids: new Tensor('int64', ids, [1, length]),
      attention_mask: new Tensor('int64', mask, [1, length]),
    });
    return unitRows(outputs, this.#output, 1);
  }
}

// Some tokenizers state an astronomic number where they have no limit, others none at all.
function tokenizerLimit(tokenizer: PreTrainedTokenizer): number {
  const limit: unknown = tokenizer.model_max_length;
  return typeof limit === 'number' && limit > 0 ? limit : Number.POSITIVE_INFINITY;
}
