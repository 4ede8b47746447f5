import { SLACK, type SlackEndpoints } from './options.ts';

/** The real Slack, except for what a test puts in its place. */
export function endpointsOf(config: { readonly api?: string; readonly files?: string }): SlackEndpoints {
  return {
    ...SLACK,
    api: config.api ?? SLACK.api,
    files: config.files === undefined ? SLACK.files : [config.files],
  };
}
