import type { REST } from 'discord.js';
import { isLanguage, type Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { noticesTo } from '#src/store/notices-to.ts';
import type { StoredRule } from '#src/store/rules.ts';
import type { StoppedWord } from '#src/store/stopped-queue.ts';
import type { Post, Posted } from '#src/talk/outbox.ts';
import { type Desk, LANGUAGE } from './desk.ts';
import { failureOf } from './failures.ts';
import type { PlacesOf } from './places.ts';
import { renderAll } from './render.ts';
import { keyOf, send, tell } from './sending.ts';

/** A channel refuses Barq, or is no more: its alerts stop, and the word on it is owed. */
export const stopChannel = async (
  { store, clock }: Pick<Desk, 'store' | 'clock'>,
  community: string,
  channel: string,
): Promise<void> => {
  await store.pauseChannel(community, channel, clock().getTime());
};

const messageIn = (lang: Language, rules: readonly StoredRule[], nonce: string): object => {
  const reply: Reply = { kind: 'alerts-stopped', alerts: rules.map((rule) => ({ ...rule, sources: [] })) };
  return { ...renderAll(reply, lang)[0], nonce, enforce_nonce: true };
};

/**
 * The word that a channel's alerts stopped: where moderators are told of feeds, or where Discord tells them; where there
 * is no such place, each who made one of the alerts is told.
 */
export const stoppedPost = (desk: Desk, rest: REST, placesOf: PlacesOf): Post<StoppedWord> => ({
  what: 'stop',
  lane: ({ community }) => community,

  post: async ({ community, channel, rules: ids, at }) => {
    const rules = (await desk.store.rules(community)).filter(({ id, paused }) => paused && ids.includes(id));
    if (rules.length === 0) return { kind: 'moot' };
    const set = await desk.store.setting(community, LANGUAGE);
    const lang = rules.find((rule) => rule.lang)?.lang ?? (set && isLanguage(set) ? set : 'en');
    const said = await noticesTo(desk.store, community);
    const place = said?.channel ?? (await placesOf(community)).moderators(community);
    const key = (whom: string): string => keyOf('stopped', channel, ids.join(), at, whom);
    if (place !== undefined && place !== channel) {
      const posted = await send(rest, place, messageIn(lang, rules, key(place)));
      if (posted.kind !== 'refused' && posted.kind !== 'hopeless') return posted;
    }
    let last: Posted = { kind: 'moot' };
    for (const [by, own] of Map.groupBy(rules, (rule) => rule.by)) {
      if (by === undefined) continue;
      const message = messageIn(own.find((rule) => rule.lang)?.lang ?? lang, own, key(by));
      last = await tell(rest, by, message).then(
        () => last,
        (error: unknown) => {
          const failure = failureOf(error);
          if (failure.kind === 'passing' || failure.kind === 'wait') return failure;
          desk.log('info', 'nobody to tell', { why: failure.kind });
          return last;
        },
      );
    }
    return last;
  },

  refused: async () => undefined,
});
