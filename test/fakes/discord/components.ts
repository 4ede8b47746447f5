import { ComponentType } from 'discord-api-types/v10';

/** A component as it came over the wire: its shape has been checked, or is about to be. */
export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly url?: string;
  readonly label?: string;
  readonly style?: number;
  readonly content?: string;
  readonly disabled?: boolean;
  readonly description?: string;
  readonly placeholder?: string;
  readonly emoji?: unknown;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly required?: boolean;
  readonly options?: readonly SelectOption[];
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
  readonly items?: readonly MediaItem[];
  readonly media?: { readonly url: string };
  readonly file?: { readonly url: string };
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly default?: boolean;
  readonly description?: string;
}

export interface MediaItem {
  readonly media: { readonly url: string };
  readonly description?: string;
}

/** Where in the body a component is: `components.0.accessory`. */
export interface Placed {
  readonly component: Component;
  readonly path: string;
}

/** Every component, nested ones after the one they are in. */
export function walk(components: readonly Component[], path = 'components'): readonly Placed[] {
  return components.flatMap((component, index) => visit(component, `${path}.${index}`));
}

function visit(component: Component, path: string): readonly Placed[] {
  return [
    { component, path },
    ...walk(component.components ?? [], `${path}.components`),
    ...(component.accessory === undefined ? [] : visit(component.accessory, `${path}.accessory`)),
    ...(component.component === undefined ? [] : visit(component.component, `${path}.component`)),
  ];
}

/** Links to media, with where each is. */
export function mediaOf(
  components: readonly Component[],
): readonly (MediaItem & { readonly path: string })[] {
  return walk(components).flatMap(({ component, path }) => {
    const items = (component.items ?? []).map((item, index) => ({ ...item, path: `${path}.items.${index}` }));
    if (component.media !== undefined) {
      const { media, description } = component;
      return [...items, { media, path, ...(description === undefined ? {} : { description }) }];
    }
    if (component.file !== undefined) return [...items, { media: component.file, path }];
    return items;
  });
}

/** The components as a message shows them: numbered, and every `attachment://` link replaced by `urlOf`. */
export function shown(
  components: readonly Component[],
  urlOf: (link: string) => string,
): readonly Component[] {
  let last = 0;
  const media = (link: { readonly url: string }) => {
    const url = urlOf(link.url);
    return { url, proxy_url: url, width: null, height: null };
  };
  const show = (component: Component): Component => ({
    ...component,
    id: component.id ?? ++last,
    ...(component.components === undefined ? {} : { components: component.components.map(show) }),
    ...(component.accessory === undefined ? {} : { accessory: show(component.accessory) }),
    ...(component.media === undefined ? {} : { media: media(component.media) }),
    ...(component.file === undefined ? {} : { file: media(component.file) }),
    ...(component.items === undefined
      ? {}
      : { items: component.items.map((item) => ({ ...item, media: media(item.media) })) }),
  });
  return components.map(show);
}

/** The kinds that a message without the Components V2 flag may hold at its top. */
export const CLASSIC: ReadonlySet<number> = new Set([ComponentType.ActionRow]);

export function isSelect(component: Component): boolean {
  return (
    component.type === ComponentType.StringSelect ||
    (component.type >= ComponentType.UserSelect && component.type <= ComponentType.ChannelSelect)
  );
}
