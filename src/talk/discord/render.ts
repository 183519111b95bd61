import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { LOCALES } from '#locales/index.ts';
import type { Topic } from '#src/base/article.ts';
import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import type { Line } from '#src/talk/runs.ts';
import { say } from '#src/talk/say.ts';
import { type Block, blocksOf, pagesOf } from './blocks.ts';
import { controlsOf } from './controls.ts';
import type { View } from './view.ts';

/** A message as it goes over the wire. Nobody is ever mentioned by what stands in it. */
export interface Message {
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly components: readonly APIMessageTopLevelComponent[];
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

const colourOf = (reply: Reply): number => {
  if (reply.kind === 'problem' || reply.kind === 'alerts-stopped') return TROUBLE;
  if (reply.kind === 'alert') return COLOURS[reply.topics[0] ?? 'promo'];
  if (reply.kind === 'story') return COLOURS[reply.story.topics[0] ?? 'promo'];
  return PLAIN;
};

const component = ({ text, url }: Block, lang: Language): APIComponentInContainer => {
  const display = { type: ComponentType.TextDisplay as const, content: text };
  if (url === undefined) return display;
  const label = LOCALES[lang].phrases.openSource;
  return {
    type: ComponentType.Section,
    components: [display],
    accessory: { type: ComponentType.Button, style: ButtonStyle.Link, label, url },
  };
};

/**
 * A reply as a message of Discord: its lines in a card, a page of them where they are many, and below it what can be done
 * with it. Pure: the same reply gives the same message.
 */
export const render = (
  reply: Reply,
  view: View,
  { ephemeral, below = [] }: { readonly ephemeral: boolean; readonly below?: readonly Line[] },
): Message => {
  const { lang } = view;
  const pages = pagesOf([...blocksOf(say(lang, reply), lang), ...blocksOf(below, lang)]);
  const page = Math.min(view.page, pages.length - 1);
  const components = (pages[page] ?? []).map((block) => component(block, lang));
  return {
    flags: MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0),
    allowed_mentions: { parse: [] },
    components: [
      { type: ComponentType.Container, accent_color: colourOf(reply), components },
      ...controlsOf({ ...view, page }, reply, pages.length),
    ],
  };
};
