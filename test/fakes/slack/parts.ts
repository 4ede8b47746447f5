/** A text object. */
export interface Text {
  readonly type: string;
  readonly text: string;
}

/** A choice of a select, of radio buttons or of checkboxes. */
export interface Option {
  readonly text: Text;
  readonly value: string;
  readonly description?: Text;
}

/** A picture of Slack's own, by id or by address. */
export interface SlackFileRef {
  readonly id?: string;
  readonly url?: string;
}

/** A block, or an element in one: what of it people and this fake look at. */
export interface Part {
  readonly type: string;
  readonly block_id?: string;
  readonly action_id?: string;
  readonly text?: Text | string;
  readonly fields?: readonly Text[];
  readonly title?: Text;
  readonly subtitle?: Text;
  readonly body?: Text;
  readonly subtext?: Text;
  readonly label?: Text;
  readonly hint?: Text;
  readonly accessory?: Part;
  readonly element?: Part;
  readonly elements?: readonly Part[];
  readonly actions?: readonly Part[];
  readonly hero_image?: Part;
  readonly icon?: Part;
  readonly image_url?: string;
  readonly slack_file?: SlackFileRef;
  readonly alt_text?: string;
  readonly value?: string;
  readonly url?: string;
  readonly options?: readonly Option[];
  readonly option_groups?: readonly { readonly label: Text; readonly options: readonly Option[] }[];
  readonly initial_option?: Option;
  readonly initial_options?: readonly Option[];
  readonly initial_value?: string;
  readonly optional?: boolean;
  readonly multiline?: boolean;
  readonly max_files?: number;
  readonly filetypes?: readonly string[];
  readonly min_value?: string;
  readonly max_value?: string;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly accessibility_label?: string;
}

/** A part and where it is: `blocks/2/elements/0`. */
export interface Placed {
  readonly part: Part;
  readonly path: string;
  /** The outermost block that it is in. */
  readonly block: Part;
}

const SINGLE = ['accessory', 'element', 'hero_image', 'icon'] as const;
const SEVERAL = ['elements', 'actions'] as const;

/** Every block and every element in them, outer ones first. */
export function walk(blocks: readonly Part[], path = 'blocks'): readonly Placed[] {
  return blocks.flatMap((block, at) => within(block, `${path}/${at}`, block));
}

function within(part: Part, path: string, block: Part): readonly Placed[] {
  const single = SINGLE.flatMap((key) => {
    const inner = part[key];
    return inner === undefined ? [] : within(inner, `${path}/${key}`, block);
  });
  const several = SEVERAL.flatMap((key) =>
    (part[key] ?? []).flatMap((inner, at) => within(inner, `${path}/${key}/${at}`, block)),
  );
  return [{ part, path, block }, ...single, ...several];
}

/** Every text of one part itself. */
export function textsOf(part: Part): readonly Text[] {
  const { text, fields = [], title, subtitle, body, subtext, label, hint } = part;
  const own = typeof text === 'string' ? [{ type: part.type, text }] : [text];
  return [...own, title, subtitle, body, subtext, label, hint, ...fields].filter((one) => one !== undefined);
}

/** Whether it is something that can be pressed or chosen in. */
export function isInteractive({ type, action_id }: Part): boolean {
  return action_id !== undefined || type === 'button' || type.endsWith('_select');
}
