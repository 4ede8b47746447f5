import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ThreadfinderError } from '../../errors.ts';
import type { ResizeKernel } from '../../vision/square.ts';

/** The two families that put words and pictures into one space, each with its own outputs and padding. */
export type Family = 'clip' | 'siglip';

/** What must be known about a model to prepare its input. All of it is plain data, so that it can cross threads. */
export interface ModelSpec {
  readonly family: Family;
  /** Most tokens of a text, the closing one included. */
  readonly textLength: number;
  /** Length of an embedding as config.json states it, where it does. */
  readonly dimensions?: number;
  readonly pixels: PixelSpec;
}

/** How pixels become numbers: a square of `side`, then `(value * rescale - mean) / deviation` for each channel. */
export interface PixelSpec {
  readonly side: number;
  readonly kernel: ResizeKernel;
  readonly rescale: number;
  readonly mean: readonly [number, number, number];
  readonly deviation: readonly [number, number, number];
}

const triple = z.tuple([z.number(), z.number(), z.number()]);
const length = z.int().positive();
const extent = z.union([
  length,
  z.object({ height: length, width: length }),
  z.object({ shortest_edge: length }),
]);

const modelSchema = z.object({
  model_type: z.string().default('(none)'),
  projection_dim: length.optional(),
  text_config: z.object({ max_position_embeddings: length.optional() }).default({}),
  vision_config: z.object({ hidden_size: length.optional() }).default({}),
});

const pixelSchema = z.object({
  size: extent,
  crop_size: extent.optional(),
  do_center_crop: z.boolean().nullish(),
  do_normalize: z.boolean().nullish(),
  do_rescale: z.boolean().nullish(),
  rescale_factor: z
    .number()
    .positive()
    .default(1 / 255),
  resample: z.int().default(2),
  image_mean: triple.default([0, 0, 0]),
  image_std: triple.default([1, 1, 1]),
});

/** Positions of the published models, where config.json leaves them to the default of its class. */
const TEXT_LENGTH: Record<Family, number> = { clip: 77, siglip: 64 };

// Pillow's numbers for its filters; its `bilinear` and `bicubic` widen when they shrink, as libvips' kernels do.
const KERNELS: readonly ResizeKernel[] = ['nearest', 'lanczos3', 'linear', 'cubic', 'linear', 'linear'];

/**
 * Reads what `config.json` and `preprocessor_config.json` say.
 * @throws ThreadfinderError `MODEL_UNSUPPORTED` for another architecture, `MODEL_CONFIG_INVALID` for unusable files.
 */
export async function readModelSpec(folder: string): Promise<ModelSpec> {
  const config = await readModelFile(path.join(folder, 'config.json'), modelSchema);
  const family = familyOf(config.model_type, folder);
  // SigLIP has no projection: what it pools is the embedding.
  const dimensions = family === 'clip' ? config.projection_dim : config.vision_config.hidden_size;
  return {
    family,
    textLength: config.text_config.max_position_embeddings ?? TEXT_LENGTH[family],
    ...(dimensions === undefined ? {} : { dimensions }),
    pixels: await readPixelSpec(folder, 'MODEL'),
  };
}

/**
 * Reads what `preprocessor_config.json` says.
 * @param setting Which chooses the model, for messages.
 * @throws ThreadfinderError `MODEL_UNSUPPORTED` where pictures are not square, `MODEL_CONFIG_INVALID`.
 */
export async function readPixelSpec(folder: string, setting: string): Promise<PixelSpec> {
  return pixelSpec(
    await readModelFile(path.join(folder, 'preprocessor_config.json'), pixelSchema),
    folder,
    setting,
  );
}

function familyOf(modelType: string, folder: string): Family {
  if (modelType === 'clip' || modelType === 'siglip') return modelType;
  throw new ThreadfinderError(`The model in ${folder} is of the type "${modelType}".`, {
    code: 'MODEL_UNSUPPORTED',
    fix: 'Set MODEL to a CLIP or SigLIP model, such as threadfinder-mini or Marqo/marqo-fashionSigLIP.',
  });
}

function pixelSpec(config: z.infer<typeof pixelSchema>, folder: string, setting: string): PixelSpec {
  // A picture is squared before, so the crop that would cut its ends is its final size and nothing is cut.
  const size = config.do_center_crop === true ? (config.crop_size ?? config.size) : config.size;
  const [width, height] = sides(size);
  if (width !== height)
    throw new ThreadfinderError(`The model in ${folder} reads pictures of ${width} x ${height} pixels.`, {
      code: 'MODEL_UNSUPPORTED',
      fix: `Set ${setting} to a model that reads square pictures.`,
    });
  const normalised = config.do_normalize !== false;
  return {
    side: width,
    kernel: KERNELS[config.resample] ?? 'linear',
    rescale: config.do_rescale === false ? 1 : config.rescale_factor,
    mean: normalised ? config.image_mean : [0, 0, 0],
    deviation: normalised ? config.image_std : [1, 1, 1],
  };
}

function sides(size: z.infer<typeof extent>): readonly [width: number, height: number] {
  if (typeof size === 'number') return [size, size];
  return 'width' in size ? [size.width, size.height] : [size.shortest_edge, size.shortest_edge];
}

/** Reads a model's JSON file. @throws ThreadfinderError `MODEL_CONFIG_INVALID`. */
export async function readModelFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new ThreadfinderError(`${file} is not a configuration that can be used.`, {
      code: 'MODEL_CONFIG_INVALID',
      fix: 'Restore the file from where the model came from; a model of the hub is fetched again once its folder is deleted.',
      cause: error,
    });
  }
}
