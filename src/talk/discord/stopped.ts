import type { REST } from 'discord.js';
import { isLanguage, type Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { noticesTo } from '#src/store/notices-to.ts';
import type { StoredRule } from '#src/store/rules.ts';
import { type Desk, LANGUAGE } from './desk.ts';
import { failureOf } from './failures.ts';
import type { Places } from './places.ts';
import { renderAll } from './render.ts';
import { keyOf, send, tell } from './sending.ts';

/** What sending needs of the house and of Discord. */
export interface Hands {
  readonly desk: Desk;
  readonly rest: REST;
  readonly places: Places;
}

const messageIn = (lang: Language, rules: readonly StoredRule[]): object | undefined => {
  const reply: Reply = { kind: 'alerts-stopped', alerts: rules.map((rule) => ({ ...rule, sources: [] })) };
  return renderAll(reply, lang)[0];
};

/** In the channel where moderators are told of feeds, or where Discord tells them. False where there is none. */
const tellModerators = async (
  { desk, rest, places }: Hands,
  community: string,
  channel: string,
  rules: readonly StoredRule[],
  lang: Language,
): Promise<boolean> => {
  const said = await noticesTo(desk.store, community);
  const place = said?.channel ?? places.moderators(community);
  if (place === undefined || place === channel) return false;
  const key = keyOf('stopped', channel, rules.map(({ id }) => id).join(), desk.clock().toISOString().slice(0, 13));
  const posted = await send(rest, place, { ...messageIn(lang, rules), nonce: key, enforce_nonce: true });
  return posted.kind === 'posted';
};

/**
 * A channel refuses Barq, or is no more: its alerts stop, and moderators are told once: where they are told of everything,
 * else whoever made the alerts.
 */
export const stopChannel = async (hands: Hands, community: string, channel: string): Promise<void> => {
  const { desk, rest } = hands;
  const at = desk.clock().getTime();
  const stopped = await desk.store.pauseChannel(community, channel, at);
  if (stopped.length === 0) return;
  await desk.store.audit(community, { at, what: 'channel_stopped', given: { channel } });
  const set = await desk.store.setting(community, LANGUAGE);
  const lang = stopped.find((rule) => rule.lang)?.lang ?? (set && isLanguage(set) ? set : 'en');
  if (await tellModerators(hands, community, channel, stopped, lang)) return;
  for (const [by, rules] of Map.groupBy(stopped, (rule) => rule.by)) {
    const message = by === undefined ? undefined : messageIn(rules.find((rule) => rule.lang)?.lang ?? lang, rules);
    if (by !== undefined && message)
      await tell(rest, by, message).catch((error: unknown) =>
        desk.log('info', 'nobody to tell', { why: failureOf(error).kind }),
      );
  }
};
