import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { createLogger } from './log.ts';
import { loadEnvironment, reportAndExit } from './process.ts';

// The way in: configuration -> app -> start -> graceful stop.
try {
  const config = readConfig(loadEnvironment());
  const app = await createApp(config, createLogger(config.logLevel));
  const stop = (): void => {
    // A second Ctrl-C does not wait.
    process.once('SIGINT', () => process.exit(130));
    app.stop().then(
      () => process.exit(0),
      (error: unknown) => reportAndExit(error),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await app.start();
} catch (error) {
  reportAndExit(error);
}
