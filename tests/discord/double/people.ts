import type { Double } from './double.ts';
import type { Outcome } from './interactions.ts';
import { allComponents, type Wire, type WireMessage } from './message-rules.ts';
import {
  APP,
  CHANNEL,
  CHANNELS,
  channel,
  GUILD,
  MEMBER,
  member,
  message,
  ROLES,
  THREAD,
  thread,
  user,
} from './world.ts';

/** Who does something, where, and with which client. */
export interface As {
  readonly by?: string;
  readonly locale?: string;
  /** False: in direct messages. */
  readonly guild?: boolean;
  /** The server, where it is another than the usual one. */
  readonly server?: string;
  /** False: the server has not taken Barq in, the person has. */
  readonly installed?: boolean;
  /** How long ago, in milliseconds, Discord made the interaction. */
  readonly age?: number;
}

export type Given = Readonly<Record<string, string | number | boolean>>;
const OPTION_TYPE = { string: 3, number: 4, boolean: 5 } as const;
const TYPE_BY_NAME: Readonly<Record<string, number>> = { channel: 7, role: 8, file: 11 };
/** Where an attachment is kept, by its id. */
const attachment = (id: string, url: string) => ({
  attachments: { [id]: { id, filename: 'feeds.opml', size: 1, url, proxy_url: url, content_type: 'text/x-opml' } },
});

const place = ({ by = MEMBER, guild = true, server = GUILD, installed = true, locale = 'en-US' }: As) => ({
  application_id: APP,
  version: 1,
  locale,
  channel_id: CHANNEL,
  channel: { id: CHANNEL, type: guild ? 0 : 1, name: 'news' },
  entitlements: [],
  attachment_size_limit: 10_485_760,
  app_permissions: '274877991936',
  context: guild ? 0 : 1,
  authorizing_integration_owners: installed ? { '0': guild ? server : '0' } : { '1': by },
  ...(guild ? { guild_id: server, guild_locale: 'en-US', member: member(by) } : { user: user(by) }),
});

/** The id of the one attachment of a call, whose address the caller gives. */
const FILE = '1300000000000000098';

const optionsOf = (given: Given, focused?: string) =>
  Object.entries(given).map(([name, value]) => ({
    name,
    type: TYPE_BY_NAME[name] ?? OPTION_TYPE[typeof value as keyof typeof OPTION_TYPE],
    value: name === 'file' ? FILE : value,
    ...(name === focused ? { focused: true } : {}),
  }));

/** `barq feed add` as Discord nests it. */
const callOf = (name: string, given: Given, focused?: string) => {
  const [top = '', ...rest] = name.split(' ');
  const inner = rest.reduceRight<object[]>(
    (options, word, depth) => [{ name: word, type: depth === rest.length - 1 ? 1 : 2, options }],
    optionsOf(given, focused),
  );
  const id = String(given['channel']);
  const there = id === THREAD ? thread() : id in CHANNELS ? channel(id) : undefined;
  const channels = there ? { channels: { [id]: { ...there, permissions: '0' } } } : {};
  const files = typeof given['file'] === 'string' ? attachment(FILE, given['file']) : {};
  const role = ROLES.find((one) => one.id === given['role']);
  const all = { ...channels, ...files, ...(role ? { roles: { [role.id]: role } } : {}) };
  const resolved = Object.keys(all).length ? { resolved: all } : {};
  return { id: '1300000000000000099', name: top, type: 1, options: inner, ...resolved };
};

const interact = (double: Double, type: number, data: object, as: As, source?: WireMessage & { id: string }) => {
  const { id, token, outcome } = double.interactions.begin(as.by ?? MEMBER, source, as.age);
  const pressed = source ? { message: message(source.id, CHANNEL, source) } : {};
  double.gateway.dispatch('INTERACTION_CREATE', { ...place(as), id, token, type, data, ...pressed });
  return outcome;
};

/** Somebody calls a command. */
export const calls = (double: Double, name: string, given: Given = {}, as: As = {}): Promise<Outcome> =>
  interact(double, 2, callOf(name, given), as);

/** Somebody picks a command in the menu of a message: `on` as Discord tells it. */
export const menus = (
  double: Double,
  name: string,
  on: { readonly id: string; readonly author?: object },
  as: As = {},
): Promise<Outcome> => {
  const resolved = { messages: { [on.id]: on } };
  return interact(double, 2, { id: '1300000000000000097', name, type: 3, target_id: on.id, resolved }, as);
};

/** Somebody is typing an option of a command. */
export const types = (double: Double, name: string, focused: string, given: Given, as: As = {}): Promise<Outcome> =>
  interact(double, 4, callOf(name, given, focused), as);

/** The button, or the select, of a message. Throws where there is none. */
export const control = (on: WireMessage, label: string | RegExp): Wire => {
  const found = allComponents(on).find((one) =>
    typeof label === 'string'
      ? one.label === label || one.custom_id === label
      : label.test(one.label ?? one.custom_id ?? ''),
  );
  if (!found) throw new Error(`no control ${label} in ${JSON.stringify(on.components)}`);
  return found;
};

/** Somebody presses a button of a message. */
export const presses = (
  double: Double,
  on: WireMessage & { readonly id: string },
  label: string | RegExp,
  as: As = {},
): Promise<Outcome> => {
  const { custom_id } = control(on, label);
  return interact(double, 3, { custom_id, component_type: 2 }, as, on);
};

/** Somebody picks a value in the select of a message. */
export const picks = (
  double: Double,
  on: WireMessage & { readonly id: string },
  value: string,
  as: As = {},
): Promise<Outcome> => {
  const select = allComponents(on).find(({ type }) => type === 3);
  return interact(double, 3, { custom_id: select?.custom_id, component_type: 3, values: [value] }, as, on);
};

/** Somebody picks values in one of several selects, known by its call. */
export const chooses = (
  double: Double,
  on: WireMessage & { readonly id: string },
  call: RegExp,
  picked: string | readonly string[],
  as: As = {},
): Promise<Outcome> => {
  const { type, custom_id } = control(on, call);
  const values = typeof picked === 'string' ? [picked] : picked;
  const [value = ''] = values;
  const resolved = type === 8 ? { resolved: { channels: { [value]: { ...channel(value), permissions: '0' } } } } : {};
  return interact(double, 3, { custom_id, component_type: type, values, ...resolved }, as, on);
};

/** All text of a message, without direction marks. */
export const textOf = (on: WireMessage): string =>
  allComponents(on)
    .flatMap(({ content }) => content ?? [])
    .join('\n')
    .replace(/[\u2066-\u2069]/g, '');
