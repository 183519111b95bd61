import { ComponentType, MessageFlags } from 'discord.js';
import type { Violation } from './schema.ts';

/** A component as it comes over the wire, whatever its type. */
export interface Wire {
  readonly type: number;
  readonly custom_id?: string | null;
  readonly style?: number;
  readonly label?: string | null;
  readonly url?: string | null;
  readonly disabled?: boolean | null;
  readonly content?: string;
  readonly accent_color?: number | null;
  readonly components?: readonly Wire[];
  readonly accessory?: Wire;
  readonly options?: readonly { readonly label: string; readonly value: string; readonly default?: boolean }[];
}

export interface WireMessage {
  readonly content?: string | null | undefined;
  readonly flags?: number | null | undefined;
  readonly components?: readonly Wire[] | null | undefined;
  readonly embeds?: readonly object[] | null | undefined;
  readonly allowed_mentions?: { readonly parse?: readonly string[] | null | undefined } | null | undefined;
  readonly nonce?: string | number | null | undefined;
  readonly enforce_nonce?: boolean | null | undefined;
  readonly message_reference?: { readonly message_id?: string } | null | undefined;
}

/** A component and all that stand in it. */
export const nested = (component: Wire): Wire[] => [
  component,
  ...(component.components ?? []).flatMap(nested),
  ...(component.accessory ? nested(component.accessory) : []),
];
export const allComponents = ({ components }: WireMessage): Wire[] => (components ?? []).flatMap(nested);

const hasFlag = ({ flags }: WireMessage, flag: MessageFlags): boolean => ((flags ?? 0) & flag) !== 0;

const ofRows = (row: Wire): string[] => {
  const inside = row.components ?? [];
  const selects = inside.filter(({ type }) => type !== ComponentType.Button).length;
  return inside.length === 0 || inside.length > 5 || selects > 1 || (selects === 1 && inside.length > 1)
    ? ['a row holds 1 to 5 buttons or one select']
    : [];
};

const ofButtons = ({ style, custom_id, url, label }: Wire): string[] => [
  ...((style === 5) !== (typeof url === 'string') ? ['a link button, and no other, has an address'] : []),
  ...((style === 5) === (typeof custom_id === 'string') ? ['every button but a link has a custom id'] : []),
  ...(label ? [] : ['a button needs a label']),
];

/** What Discord checks in a message beyond its published schema. */
export const messageViolations = (message: WireMessage, where: string): Violation[] => {
  const all = allComponents(message);
  const v2 = hasFlag(message, MessageFlags.IsComponentsV2);
  const ids = all.flatMap(({ custom_id }) => (typeof custom_id === 'string' ? [custom_id] : []));
  const text = all.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  const whats = [
    ...((message.content?.length ?? 0) > 2000 ? ['content longer than 2000'] : []),
    ...(v2 && (message.content || message.embeds?.length) ? ['Components V2 beside content or embeds'] : []),
    ...(!v2 && all.some(({ type }) => type > ComponentType.ChannelSelect) ? ['V2 components without the flag'] : []),
    ...(!message.content && !message.embeds?.length && all.length === 0 ? ['an empty message'] : []),
    ...(all.length > 40 ? [`${all.length} components, more than 40`] : []),
    ...(text > 4000 ? [`${text} characters of text, more than 4000`] : []),
    ...(new Set(ids).size < ids.length ? ['a custom id stands twice'] : []),
    ...all.filter(({ type }) => type === ComponentType.ActionRow).flatMap(ofRows),
    ...all.filter(({ type }) => type === ComponentType.Button).flatMap(ofButtons),
    ...(message.enforce_nonce && message.nonce === undefined ? ['enforce_nonce without a nonce'] : []),
    ...(String(message.nonce ?? '').length > 25 ? ['a nonce longer than 25'] : []),
    // Not Discord's rule but the house's: nothing that Barq sends may mention anybody it was not told to.
    ...(message.allowed_mentions?.parse?.length === 0 ? [] : ['allowed mentions are not empty']),
  ];
  return whats.map((what) => ({ where, what }));
};
