/** Precision of the weights, as the hub's ONNX exports name it. `q8` is the usual choice for a CPU. */
export type Dtype = keyof typeof SUFFIXES;

// Source: DEFAULT_DTYPE_SUFFIX_MAPPING of @huggingface/transformers 4.3.1.
const SUFFIXES = {
  fp32: '',
  fp16: '_fp16',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  q4: '_q4',
} as const;

/** The two ONNX files of a model in one precision, relative to its folder. */
export function weightFiles(dtype: Dtype): readonly [text: string, vision: string] {
  const suffix = SUFFIXES[dtype];
  return [`onnx/text_model${suffix}.onnx`, `onnx/vision_model${suffix}.onnx`];
}

/** Everything that a model's folder must hold, the small files first. */
export function modelFiles(dtype: Dtype): readonly string[] {
  return [
    'config.json',
    'preprocessor_config.json',
    'tokenizer_config.json',
    'tokenizer.json',
    ...weightFiles(dtype),
  ];
}

/** Everything that the folder of a model with one part and no words (a parser) must hold, the small files first. */
export function pictureModelFiles(dtype: Dtype): readonly string[] {
  return ['config.json', 'preprocessor_config.json', `onnx/model${SUFFIXES[dtype]}.onnx`];
}
