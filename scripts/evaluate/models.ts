import type { Config } from '../../src/config.ts';
import { dataDirectory } from '../../src/data-directory.ts';
import { ThreadfinderError } from '../../src/errors.ts';
import { createLogger } from '../../src/log.ts';
import { openEncoder } from '../../src/models.ts';
import type { System } from './systems.ts';

/** A model that was asked for and could not be opened, and why: it stands in the report, without figures. */
export interface Unreached {
  readonly model: string;
  readonly reason: string;
}

export interface OpenedModels {
  readonly systems: readonly System[];
  readonly unreached: readonly Unreached[];
}

/** Opens models as the product does, each by its name or folder. */
export async function openModels(models: readonly string[], config: Config): Promise<OpenedModels> {
  const systems: System[] = [];
  const unreached: Unreached[] = [];
  for (const model of models) {
    try {
      systems.push(await openModel(model, config));
    } catch (error) {
      if (!(error instanceof ThreadfinderError)) throw error;
      unreached.push({ model, reason: error.message });
    }
  }
  return { systems, unreached };
}

async function openModel(id: string, config: Config): Promise<System> {
  const encoder = await openEncoder(
    { ...config, model: { ...config.model, id } },
    createLogger(config.logLevel),
    dataDirectory(config.dataDirectory),
  );
  return {
    // As it was asked for: two folders may share a name.
    name: id,
    revision: encoder.info.revision,
    encodeText: (texts) => encoder.encodeText(texts),
    encodeImages: (images) => encoder.encodeImages(images),
    close: () => encoder.close(),
  };
}
