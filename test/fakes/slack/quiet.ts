import { LogLevel } from '@slack/bolt';

/** A logger for Slack's own libraries that keeps what they say to itself. */
export const quiet = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};
