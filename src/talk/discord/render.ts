import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { LOCALES } from '#locales/index.ts';
import type { Topic } from '#src/base/article.ts';
import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import type { Drawn } from '#src/talk/chart/studio.ts';
import type { Line } from '#src/talk/runs.ts';
import { say } from '#src/talk/say.ts';
import { type Block, blocksOf, pagesOf } from './blocks.ts';
import type { Attachment } from './carried.ts';
import { controlsOf } from './controls.ts';
import type { View } from './view.ts';

/** A message as it goes over the wire. Nobody is ever mentioned by what stands in it but roles that a rule names. */
export interface Message {
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: readonly []; readonly roles?: readonly string[] };
  readonly components: readonly APIMessageTopLevelComponent[];
  /** A file that goes with it: it travels beside the message, which names it. */
  readonly file?: Attachment;
  /** Of a message that is changed, no other file stays. */
  readonly attachments?: readonly { readonly id: string; readonly filename: string; readonly description?: string }[];
}

const COLOURS: Readonly<Record<Topic, number>> = {
  energy: 0xe69f00,
  regulation: 0x56b4e9,
  mining: 0x2fc08f,
  'ai-compute': 0xcc79a7,
  markets: 0xf0e442,
  security: 0xd55e00,
  adoption: 0x0072b2,
  promo: 0x8a8fa3,
};
const PLAIN = 0x8a8fa3;
const TROUBLE = 0xd55e00;
const WELL = 0x2fc08f;

const colourOf = (reply: Reply): number => {
  if (reply.kind === 'problem' || reply.kind === 'alerts-stopped' || reply.kind === 'notices-stopped') return TROUBLE;
  if (reply.kind === 'feed-notices') return reply.notices.every(({ recovered }) => recovered) ? WELL : TROUBLE;
  if (reply.kind === 'alert') return COLOURS[reply.topics[0] ?? 'promo'];
  if (reply.kind === 'story') return COLOURS[reply.story.topics[0] ?? 'promo'];
  return PLAIN;
};

const component = ({ text, url, picture }: Block, lang: Language): APIComponentInContainer => {
  if (picture)
    return {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: `attachment://${picture.name}` }, description: picture.alt }],
    };
  const display = { type: ComponentType.TextDisplay as const, content: text };
  if (url === undefined) return display;
  const label = LOCALES[lang].phrases.openSource;
  return {
    type: ComponentType.Section,
    components: [display],
    accessory: { type: ComponentType.Button, style: ButtonStyle.Link, label, url },
  };
};

const container = (reply: Reply, lang: Language, blocks: readonly Block[]): APIMessageTopLevelComponent => ({
  type: ComponentType.Container,
  accent_color: colourOf(reply),
  components: blocks.map((block) => component(block, lang)),
});

type Carried = Pick<Message, 'file' | 'attachments'>;

/** A reply that hands over a file. */
const isFile = (reply: Reply): reply is Extract<Reply, { readonly kind: 'file' | 'personal' }> =>
  reply.kind === 'file' || reply.kind === 'personal';

const fileOf = (reply: Reply): Carried =>
  isFile(reply)
    ? { file: { name: reply.name, data: reply.text }, attachments: [{ id: '0', filename: reply.name }] }
    : {};

const pictureOf = ({ name, png, alt }: Drawn): Carried => ({
  file: { name, data: png },
  attachments: [{ id: '0', filename: name, description: alt }],
});

const shownFile = (reply: Reply): APIMessageTopLevelComponent[] =>
  isFile(reply) ? [{ type: ComponentType.File, file: { url: `attachment://${reply.name}` } }] : [];

/** How many lines stand above the chart: what was asked for, and not yet the working or the sources of it. */
const headOf = (lines: readonly Line[]): number => {
  const end = lines.findIndex(({ mark, url }) => (mark !== 'title' && mark !== 'small') || url !== undefined);
  return end < 0 ? lines.length : Math.max(1, end);
};

const blocksWith = (lines: readonly Line[], lang: Language, chart: Drawn | null): Block[] => {
  if (!chart) return blocksOf(lines, lang);
  const end = headOf(lines);
  const picture: Block = { text: '', picture: { name: chart.name, alt: chart.alt } };
  return [...blocksOf(lines.slice(0, end), lang), picture, ...blocksOf(lines.slice(end), lang)];
};

/** Roles are mentioned by what a rule asked for, and by nothing else. */
const mentions = (reply: Reply): Message['allowed_mentions'] => ({
  parse: [],
  ...((reply.kind === 'alert' || reply.kind === 'digest') && reply.roles.length > 0 ? { roles: reply.roles } : {}),
});

/** A reply as so many messages as it takes, with nothing to press: what nobody asked for turns no pages. */
export const renderAll = (reply: Reply, lang: Language): Message[] =>
  pagesOf(blocksOf(say(lang, reply), lang)).map((blocks) => ({
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: mentions(reply),
    components: [container(reply, lang, blocks)],
  }));

interface Circumstances {
  readonly ephemeral: boolean;
  readonly below?: readonly Line[];
  readonly chart?: Drawn | null;
}

/**
 * A reply as a message of Discord: its lines in a card, a page of them where they are many, and below it what can be done
 * with it. Pure: the same reply gives the same message.
 */
export const render = (reply: Reply, view: View, { ephemeral, below = [], chart = null }: Circumstances): Message => {
  const { lang } = view;
  const pages = pagesOf([...blocksWith(say(lang, reply), lang, chart), ...blocksOf(below, lang)]);
  const page = Math.min(view.page, pages.length - 1);
  const blocks = pages[page] ?? [];
  return {
    ...(chart && blocks.some(({ picture }) => picture) ? pictureOf(chart) : fileOf(reply)),
    flags: MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0),
    allowed_mentions: mentions(reply),
    components: [
      container(reply, lang, blocks),
      ...shownFile(reply),
      ...controlsOf({ ...view, page }, reply, pages.length),
    ],
  };
};
