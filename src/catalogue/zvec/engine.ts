import { ThreadfinderError } from '../../errors.ts';

/** The zvec module. */
export type Zvec = typeof import('@zvec/zvec');

let loading: Promise<Zvec> | undefined;

/**
 * Loads zvec and quiets its log, which it would write to standard output; failures are thrown anyway.
 * @throws ThreadfinderError `CATALOGUE_UNSUPPORTED_PLATFORM`: there is no binary for Intel Macs and musl systems.
 */
export function loadZvec(): Promise<Zvec> {
  loading ??= importZvec();
  return loading;
}

async function importZvec(): Promise<Zvec> {
  try {
    const zvec = await import('@zvec/zvec');
    zvec.ZVecInitialize({ logLevel: zvec.ZVecLogLevel.FATAL });
    return zvec;
  } catch (cause) {
    throw new ThreadfinderError(
      `The embedded catalogue (zvec) does not load on ${process.platform}-${process.arch}.`,
      {
        code: 'CATALOGUE_UNSUPPORTED_PLATFORM',
        fix: 'Use Linux with glibc, Windows, or a Mac with Apple silicon, and run "npm ci" again.',
        cause,
      },
    );
  }
}
