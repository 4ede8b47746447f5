import path from 'node:path';
import { z } from 'zod';
import { ThreadfinderError } from './errors.ts';
import {
  type Problem,
  type SlackConfig,
  slackConfig,
  slackEnvironment,
  slackProblems,
} from './slack-config.ts';

const text = z.string().trim().min(1);

/** The environment, key by key. `.env.example` names the same keys (a test asserts it). */
export const environmentSchema = z.object({
  DATA_DIR: text.default('data'),
  WEB_CHAT: z.enum(['auto', 'on'], { error: 'expected auto or on' }).default('auto'),
  HOST: text.default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'expected a port number from 0 to 65535' })
    .int('expected a port number from 0 to 65535')
    .min(0, 'expected a port number from 0 to 65535')
    .max(65_535, 'expected a port number from 0 to 65535')
    .default(3000),
  WEB_TOKEN: z.string().trim().min(16, 'expected at least 16 characters').optional(),
  MODEL: text.default('threadfinder-mini'),
  HUB_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'expected an http(s) URL' })
    .default('https://huggingface.co'),
  SEGMENTER: text
    .regex(
      /^(built-in|hub|none|[\w.-]+\/[\w.-]+|\.{0,2}\/.+)$/,
      'expected built-in, hub, none, a model of the hub (owner/name) or the path of a folder',
    )
    .default('built-in'),
  IMAGE_TREATMENT: z
    .enum(['green', 'white', 'grey', 'blur', 'crop', 'none'], {
      error: 'expected green, white, grey, blur, crop or none',
    })
    .default('none'),
  MONGODB_URI: z
    .string()
    .trim()
    .regex(/^mongodb(\+srv)?:\/\/\S+$/, 'expected mongodb://... or mongodb+srv://...')
    .optional(),
  CURRENCY: z
    .string()
    .trim()
    .regex(/^[A-Za-z]{3}$/, 'expected a three-letter currency code such as EUR')
    .transform((code) => code.toUpperCase())
    .default('EUR'),
  DISCORD_TOKEN: z
    .string()
    .trim()
    .regex(/^[\w.-]{20,}$/, 'expected a bot token: letters, digits, dots, no spaces and no "Bot" before it')
    .optional(),
  DISCORD_MESSAGE_CONTENT: z.enum(['true', 'false'], { error: 'expected true or false' }).default('false'),
  DISCORD_SHARDS: z
    .string()
    .trim()
    .regex(/^(auto|[1-9]\d{0,3})$/, 'expected auto or a number of shards')
    .optional(),
  DISCORD_API: z.url({ protocol: /^https?$/, error: 'expected an http(s) URL' }).optional(),
  DISCORD_CDN: z.url({ protocol: /^https?$/, error: 'expected an http(s) URL' }).optional(),
  ...slackEnvironment,
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
      error: 'expected silent, fatal, error, warn, info, debug or trace',
    })
    .default('info'),
});

export interface DiscordConfig {
  readonly token: string;
  /** Whether the privileged intent Message Content is turned on for the bot. */
  readonly messageContent: boolean;
  /** Processes to spread servers over; one process without. */
  readonly shards?: 'auto' | number;
  /** For tests: where Discord is instead. */
  readonly api?: string;
  readonly cdn?: string;
}

/** Everything that can be set, parsed once, before anything connects. */
export interface Config {
  /** Absolute folder that holds all that is written. */
  readonly dataDirectory: string;
  /** Absent where another platform is configured and the web chat is not asked for. */
  readonly web?: { readonly host: string; readonly port: number; readonly token?: string };
  readonly discord?: DiscordConfig;
  readonly slack?: SlackConfig;
  readonly model: { readonly id: string; readonly hubEndpoint: string };
  readonly vision: {
    /** `built-in`, `hub`, `none`, a name of the hub or a folder's path. */
    readonly segmenter: string;
    /** The same for the catalogue and for what is searched. */
    readonly treatment: Environment['IMAGE_TREATMENT'];
  };
  /** Where the catalogue and what is remembered are; without it they are embedded, under the data directory. */
  readonly mongodb?: { readonly uri: string };
  /** Currency of feed rows that name none, ISO 4217. */
  readonly currency: string;
  readonly logLevel: string;
}

/**
 * Parses the environment; a key that is set to nothing counts as not set.
 * @throws ThreadfinderError `CONFIG_INVALID`, listing every problem at once.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.entries(environment).filter(
    ([, value]) => value !== undefined && value.trim() !== '',
  );
  const parsed = environmentSchema.safeParse(Object.fromEntries(present));
  const set = new Set(present.map(([key]) => key));
  const alone = (parsed.error?.issues ?? []).map((issue) => ({
    key: issue.path.join('.'),
    message: issue.message,
  }));
  const problems = [...alone, ...slackProblems((key) => set.has(key))];
  if (!parsed.success || problems.length > 0) throw invalid(problems, parsed.error);
  const env = parsed.data;
  const slack = slackConfig(env);
  return {
    dataDirectory: path.resolve(env.DATA_DIR),
    ...(env.WEB_CHAT === 'auto' && (env.DISCORD_TOKEN !== undefined || slack !== undefined)
      ? {}
      : { web: webConfig(env) }),
    ...(env.DISCORD_TOKEN === undefined ? {} : { discord: discordConfig(env, env.DISCORD_TOKEN) }),
    ...(slack === undefined ? {} : { slack }),
    model: { id: env.MODEL, hubEndpoint: env.HUB_ENDPOINT },
    vision: { segmenter: env.SEGMENTER, treatment: env.IMAGE_TREATMENT },
    ...(env.MONGODB_URI === undefined ? {} : { mongodb: { uri: env.MONGODB_URI } }),
    currency: env.CURRENCY,
    logLevel: env.LOG_LEVEL,
  };
}

type Environment = z.infer<typeof environmentSchema>;

function webConfig({ HOST, PORT, WEB_TOKEN }: Environment): NonNullable<Config['web']> {
  return { host: HOST, port: PORT, ...(WEB_TOKEN === undefined ? {} : { token: WEB_TOKEN }) };
}

function discordConfig(env: Environment, token: string): DiscordConfig {
  const { DISCORD_SHARDS: shards, DISCORD_API: api, DISCORD_CDN: cdn } = env;
  return {
    token,
    messageContent: env.DISCORD_MESSAGE_CONTENT === 'true',
    ...(shards === undefined ? {} : { shards: shards === 'auto' ? shards : Number(shards) }),
    ...(api === undefined ? {} : { api }),
    ...(cdn === undefined ? {} : { cdn }),
  };
}

function invalid(problems: readonly Problem[], cause: unknown): ThreadfinderError {
  const lines = problems.map(({ key, message }) => `  ${key}: ${message}`);
  return new ThreadfinderError(`The configuration has ${count(lines.length)}:\n${lines.join('\n')}\n`, {
    code: 'CONFIG_INVALID',
    fix: 'Correct these in the environment or in .env (.env.example explains each), then start again.',
    ...(cause === undefined ? {} : { cause }),
  });
}

function count(problems: number): string {
  return problems === 1 ? 'a problem' : `${problems} problems`;
}
