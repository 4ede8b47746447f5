import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { speechFor } from './i18n/speech.ts';
import { createLogger } from './log.ts';
import { loadEnvironment, reportAndExit, showProgress } from './process.ts';

// The way in: configuration -> app -> start -> graceful stop.
let stopping = false;
try {
  const config = readConfig(loadEnvironment());
  const app = createApp(config, createLogger(config.logLevel), ({ step, done, total }) =>
    showProgress({ what: speechFor('en').say(`preparing.${step}`), done, total }),
  );
  const stop = (): void => {
    stopping = true;
    // A second Ctrl-C does not wait.
    process.once('SIGINT', () => process.exit(130));
    app.stop().then(() => process.exit(0), reportAndExit);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // A shard whose manager has died: the next manager starts another in its place.
  process.once('disconnect', stop);
  const address = await app.start();
  if (address !== undefined) process.stdout.write(`Threadfinder is at ${address}\n`);
  const { products, model, discord, slack } = await app.ready();
  if (discord !== undefined) process.stdout.write(`Threadfinder is on Discord: ${discord}\n`);
  if (slack !== undefined) process.stdout.write(`Threadfinder is on Slack: ${slack}\n`);
  process.stdout.write(`Ready: ${products} products, model ${model}. Stop with Ctrl-C.\n`);
} catch (error) {
  // What was under way when we were told to stop ends in an error of its own.
  if (!stopping) reportAndExit(error);
}
