import { type Colour, PARSER_SIDE, tinySegformer } from '../onnx/tiny-segformer.ts';
import type { ModelFiles } from './tiny-models.ts';

/** ATR's classes in the order of `segformer_b2_clothes`, each with the colour that the tiny parser tells it by. */
export const ATR: Readonly<Record<string, Colour>> = {
  Background: [127, 127, 127],
  Hat: [250, 250, 0],
  Hair: [70, 40, 20],
  Sunglasses: [0, 0, 0],
  'Upper-clothes': [215, 25, 30],
  Skirt: [250, 0, 250],
  Pants: [25, 30, 215],
  Dress: [20, 190, 60],
  Belt: [0, 70, 0],
  'Left-shoe': [0, 250, 250],
  'Right-shoe': [0, 190, 250],
  Face: [240, 190, 160],
  'Left-leg': [235, 180, 150],
  'Right-leg': [235, 185, 140],
  'Left-arm': [245, 185, 150],
  'Right-arm': [245, 195, 150],
  Bag: [140, 60, 255],
  Scarf: [0, 100, 110],
};

const MEAN: Colour = [0.485, 0.456, 0.406];
const DEVIATION: Colour = [0.229, 0.224, 0.225];

/** A model with the inputs, outputs and files of `Xenova/segformer_b2_clothes`, a thousandth of its size. */
export function tinyParser(classes: Readonly<Record<string, Colour>> = ATR): ModelFiles {
  const names = Object.keys(classes);
  return {
    'config.json': json({
      model_type: 'segformer',
      architectures: ['SegformerForSemanticSegmentation'],
      id2label: Object.fromEntries(names.map((name, id) => [id, name])),
      label2id: Object.fromEntries(names.map((name, id) => [name, id])),
    }),
    'preprocessor_config.json': json({
      feature_extractor_type: 'SegformerFeatureExtractor',
      do_resize: true,
      size: { height: PARSER_SIDE, width: PARSER_SIDE },
      resample: 2,
      do_normalize: true,
      image_mean: MEAN,
      image_std: DEVIATION,
    }),
    'onnx/model_quantized.onnx': tinySegformer({
      palette: Object.values(classes),
      mean: MEAN,
      deviation: DEVIATION,
    }),
  };
}

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
