import { clipText, siglipText, TINY, type TinyOptions, vision } from '../onnx/tiny-graphs.ts';

/** A model's files by their path. */
export type ModelFiles = Readonly<Record<string, Uint8Array>>;

const WORDS = ['a', 'red', 'blue', 'green', 'dress', 'shirt', 'shoes', 'long', 'with', 'floral'];

/** A model with the inputs, outputs and files of `Xenova/clip-vit-base-patch32`, a thousandth of its size. */
export function tinyClip({ dimensions = 12, fixedBatch = false }: Partial<TinyOptions> = {}): ModelFiles {
  // The closing token has the highest number, as in CLIP's own vocabulary.
  const vocabulary = ['<unk>', ...WORDS, '<|startoftext|>', '<|endoftext|>'];
  const options = { dimensions, fixedBatch };
  return {
    'config.json': json({ model_type: 'clip', projection_dim: dimensions }),
    'preprocessor_config.json': json({
      image_processor_type: 'CLIPImageProcessor',
      do_resize: true,
      size: { shortest_edge: TINY.side },
      do_center_crop: true,
      crop_size: { height: TINY.side, width: TINY.side },
      resample: 3,
      do_normalize: true,
      image_mean: [0.48145466, 0.4578275, 0.40821073],
      image_std: [0.26862954, 0.26130258, 0.27577711],
    }),
    'tokenizer_config.json': json({
      tokenizer_class: 'CLIPTokenizer',
      model_max_length: 77,
      unk_token: '<unk>',
      bos_token: '<|startoftext|>',
      eos_token: '<|endoftext|>',
      pad_token: '<|endoftext|>',
    }),
    'tokenizer.json': tokenizer(vocabulary, ['<|startoftext|>', '$A', '<|endoftext|>']),
    'onnx/text_model_quantized.onnx': clipText({ ...options, vocabulary: vocabulary.length, positions: 77 }),
    'onnx/vision_model_quantized.onnx': vision('image_embeds', options),
  };
}

/** A model with the inputs, outputs and files of `Xenova/siglip-base-patch16-224`, a thousandth of its size. */
export function tinySiglip({ dimensions = 16 }: Partial<TinyOptions> = {}): ModelFiles {
  const vocabulary = ['<unk>', '</s>', ...WORDS];
  return {
    'config.json': json({
      model_type: 'siglip',
      text_config: {},
      vision_config: { hidden_size: dimensions },
    }),
    'preprocessor_config.json': json({
      image_processor_type: 'SiglipImageProcessor',
      do_resize: true,
      size: { height: TINY.side, width: TINY.side },
      resample: 3,
      do_normalize: true,
      image_mean: [0.5, 0.5, 0.5],
      image_std: [0.5, 0.5, 0.5],
    }),
    'tokenizer_config.json': json({
      tokenizer_class: 'SiglipTokenizer',
      // What Python writes for "no limit": the length has to come from elsewhere.
      model_max_length: 1e30,
      unk_token: '<unk>',
      eos_token: '</s>',
      pad_token: '</s>',
    }),
    'tokenizer.json': tokenizer(vocabulary, ['$A', '</s>']),
    'onnx/text_model_quantized.onnx': siglipText({
      dimensions,
      vocabulary: vocabulary.length,
      positions: 64,
    }),
    'onnx/vision_model_quantized.onnx': vision('pooler_output', { dimensions }),
  };
}

/** Whole words of a small vocabulary, between the tokens that open and close a text. */
function tokenizer(vocabulary: readonly string[], template: readonly string[]): Uint8Array {
  const ids = new Map(vocabulary.map((word, id) => [word, id]));
  const special = vocabulary.filter((word) => word.startsWith('<'));
  return json({
    version: '1.0',
    added_tokens: special.map((content) => ({
      id: ids.get(content),
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: template.map((id) =>
        id === '$A' ? { Sequence: { id: 'A', type_id: 0 } } : { SpecialToken: { id, type_id: 0 } },
      ),
      pair: [],
      special_tokens: Object.fromEntries(special.map((id) => [id, { id, ids: [ids.get(id)], tokens: [id] }])),
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '<unk>',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(ids),
    },
  });
}

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
