import type { APIApplicationCommand, RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';

type Wanted = RESTPostAPIApplicationCommandsJSONBody;
type Registered = Omit<APIApplicationCommand, 'id' | 'application_id' | 'version'>;

/** What registering would change. */
export interface Difference {
  readonly name: string;
  readonly change: 'new' | 'changed' | 'removed';
  /** Where a changed command differs: `options.query.description_localizations.de`. */
  readonly at: readonly string[];
}

/** What Discord fills in where nothing is said. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  nsfw: false,
  required: false,
  autocomplete: false,
  dm_permission: true,
  default_member_permissions: null,
  default_permission: true,
  description: '',
  type: 1,
};

/** What Discord adds by itself and we never say. */
const THEIRS: ReadonlySet<string> = new Set(['id', 'application_id', 'guild_id', 'version', 'dm_permission']);

/** Compares what is wanted with what is registered, whatever order and defaults either is written with. */
export function differencesOf(
  wanted: readonly Wanted[],
  registered: readonly Registered[],
): readonly Difference[] {
  const before = new Map(registered.map((command) => [keyOf(command), command]));
  const after = new Map(wanted.map((command) => [keyOf(command), command]));
  return [
    ...[...after].flatMap(([key, command]): Difference[] => {
      const old = before.get(key);
      if (old === undefined) return [{ name: command.name, change: 'new', at: [] }];
      const at = differing(flat(command), flat(old));
      return at.length === 0 ? [] : [{ name: command.name, change: 'changed', at }];
    }),
    ...[...before]
      .filter(([key]) => !after.has(key))
      .map(([, { name }]): Difference => ({ name, change: 'removed', at: [] })),
  ];
}

function keyOf({ type, name }: { readonly type?: number | undefined; readonly name: string }): string {
  return `${type ?? 1} ${name}`;
}

/** Every value by where it is, without what says nothing; options and choices by their names. */
function flat(value: unknown, path = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (one: unknown, at: string, key: string): void => {
    if (one === null || one === undefined || THEIRS.has(key) || one === DEFAULTS[key]) return;
    if (Array.isArray(one)) {
      // Discord leaves out what is empty.
      if (one.length === 0) return;
      const plain = one.every((item) => typeof item !== 'object');
      if (plain) found.set(at, JSON.stringify([...one].sort()));
      else {
        const names = one.map((item, index) => nameIn(item, index));
        // Their order is seen.
        found.set(at, JSON.stringify(names));
        for (const [index, item] of one.entries()) visit(item, `${at}.${names[index]}`, '');
      }
    } else if (typeof one === 'object') {
      for (const [inner, item] of Object.entries(one))
        visit(item, at === '' ? inner : `${at}.${inner}`, inner);
    } else found.set(at, JSON.stringify(one));
  };
  visit(value, path, '');
  return found;
}

function nameIn(item: unknown, index: number): string {
  return typeof item === 'object' && item !== null && 'name' in item ? String(item.name) : String(index);
}

function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => one.get(key) !== other.get(key))
    .sort();
}
