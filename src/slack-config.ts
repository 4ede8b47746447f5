import { z } from 'zod';

const text = z.string().trim().min(1);
const url = z.url({ protocol: /^https?$/, error: 'expected an http(s) URL' });

/** Slack's part of the environment. */
export const slackEnvironment = {
  SLACK_BOT_TOKEN: z
    .string()
    .trim()
    .regex(/^xox[be][\w.-]{8,}$/, 'expected a bot token, which begins with xoxb-')
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .trim()
    .regex(/^xapp-[\w.-]{4,}$/, 'expected an app-level token, which begins with xapp-')
    .optional(),
  SLACK_SIGNING_SECRET: z.string().trim().min(16, 'expected at least 16 characters').optional(),
  SLACK_CLIENT_ID: text.optional(),
  SLACK_CLIENT_SECRET: text.optional(),
  SLACK_ENCRYPTION_KEY: z
    .string()
    .trim()
    .regex(/^[0-9a-f]{64}$/i, 'expected 64 hexadecimal digits (openssl rand -hex 32)')
    .optional(),
  SLACK_HOST: text.default('127.0.0.1'),
  SLACK_PORT: z.coerce
    .number({ error: 'expected a port number from 0 to 65535' })
    .int('expected a port number from 0 to 65535')
    .min(0, 'expected a port number from 0 to 65535')
    .max(65_535, 'expected a port number from 0 to 65535')
    .default(3001),
  SLACK_ANSWERS: z.enum(['private', 'channel'], { error: 'expected private or channel' }).default('private'),
  SLACK_CARDS: z
    .enum(['auto', 'carousel', 'sections'], { error: 'expected auto, carousel or sections' })
    .default('auto'),
  SLACK_API: url.optional(),
  SLACK_FILES: url.optional(),
};

const schema = z.object(slackEnvironment);

type SlackEnvironment = z.infer<typeof schema>;

export interface SlackConfig {
  readonly receiving:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  readonly installing:
    | { readonly kind: 'token'; readonly botToken: string }
    | {
        readonly kind: 'oauth';
        readonly clientId: string;
        readonly clientSecret: string;
        /** 32 bytes. */
        readonly encryptionKey: Uint8Array;
      };
  readonly host: string;
  readonly port: number;
  readonly answers: 'private' | 'channel';
  readonly cards: 'auto' | 'carousel' | 'sections';
  /** For tests: where Slack is instead. */
  readonly api?: string;
  readonly files?: string;
}

/** A key, and what is wrong with what is set, or not set, for it. */
export interface Problem {
  readonly key: string;
  readonly message: string;
}

/** Any of these brings Slack online. */
const WANTING = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
] as const satisfies readonly (keyof SlackEnvironment)[];

/** What does not fit together among the keys that are set. */
export function slackProblems(isSet: (key: keyof SlackEnvironment) => boolean): readonly Problem[] {
  if (!WANTING.some(isSet)) return [];
  const problems: Problem[] = [];
  const need = (key: keyof SlackEnvironment, message: string): void => {
    if (!isSet(key)) problems.push({ key, message });
  };
  if (!isSet('SLACK_SIGNING_SECRET')) {
    need('SLACK_APP_TOKEN', 'expected for Socket Mode (or SLACK_SIGNING_SECRET, for HTTP)');
  }
  if (isSet('SLACK_CLIENT_ID') || isSet('SLACK_CLIENT_SECRET')) {
    need('SLACK_CLIENT_ID', 'expected with SLACK_CLIENT_SECRET');
    need('SLACK_CLIENT_SECRET', 'expected with SLACK_CLIENT_ID');
    need('SLACK_ENCRYPTION_KEY', 'expected with SLACK_CLIENT_ID: what tokens are encrypted with');
    if (isSet('SLACK_BOT_TOKEN')) {
      const message = 'expected not to be set with SLACK_CLIENT_ID: one workspace, or many';
      problems.push({ key: 'SLACK_BOT_TOKEN', message });
    }
  } else need('SLACK_BOT_TOKEN', 'expected for one workspace (or SLACK_CLIENT_ID, for many)');
  return problems;
}

/** Slack's part, where it is wanted and fits together. Socket Mode comes first where both ways are set. */
export function slackConfig(env: SlackEnvironment): SlackConfig | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_ENCRYPTION_KEY: key } = env;
  const { SLACK_API: api, SLACK_FILES: files } = env;
  const receiving: SlackConfig['receiving'] | undefined =
    appToken !== undefined
      ? { kind: 'socket', appToken }
      : signingSecret !== undefined
        ? { kind: 'http', signingSecret }
        : undefined;
  const installing: SlackConfig['installing'] | undefined =
    botToken !== undefined
      ? { kind: 'token', botToken }
      : clientId !== undefined && clientSecret !== undefined && key !== undefined
        ? { kind: 'oauth', clientId, clientSecret, encryptionKey: Buffer.from(key, 'hex') }
        : undefined;
  if (receiving === undefined || installing === undefined) return undefined;
  return {
    receiving,
    installing,
    host: env.SLACK_HOST,
    port: env.SLACK_PORT,
    answers: env.SLACK_ANSWERS,
    cards: env.SLACK_CARDS,
    ...(api === undefined ? {} : { api }),
    ...(files === undefined ? {} : { files }),
  };
}
