import type { Files } from './files/files.ts';
import type { Part } from './parts.ts';

/**
 * Blocks as Slack gives them back: text objects say all that they left open, pictures know their size and weight. An app
 * that sends them again sends these fields along.
 */
export function returned(blocks: readonly Part[], files: Files): readonly Part[] {
  return blocks.map((block) => completed(block, files) as Part);
}

function completed(value: unknown, files: Files): unknown {
  if (Array.isArray(value)) return value.map((item) => completed(item, files));
  if (typeof value !== 'object' || value === null) return value;
  const part = value as Part;
  const inner = Object.fromEntries(Object.entries(part).map(([name, one]) => [name, completed(one, files)]));
  switch (part.type) {
    case 'plain_text':
      return { emoji: true, ...inner };
    case 'mrkdwn':
      return { verbatim: false, ...inner };
    case 'image':
      return { ...inner, ...measures(part, files) };
    default:
      return inner;
  }
}

function measures({ alt_text: fallback, slack_file: file }: Part, files: Files): object {
  const { width = 100, height = 100, bytes } = files.all.get(file?.id ?? '') ?? {};
  return { fallback, image_width: width, image_height: height, image_bytes: bytes?.length ?? 1000 };
}
