import { createHash } from 'node:crypto';
import type { REST } from 'discord.js';
import { isLanguage, type Language } from '#src/base/lang.ts';
import type { NoticeBundle } from '#src/store/notice-queue.ts';
import { noticesTo, tellNotices } from '#src/store/notices-to.ts';
import type { Post, Posted } from '#src/talk/outbox.ts';
import { type Desk, LANGUAGE } from './desk.ts';
import { failureOf } from './failures.ts';
import type { Places } from './places.ts';
import { renderAll } from './render.ts';
import { send, tell } from './sending.ts';

/** How long a notice waits for a channel to be named. */
const LATER_MS = 3_600_000;
/** For the process that knows the server. */
const ELSEWHERE_MS = 5000;

interface Place {
  readonly channel: string;
  readonly lang: Language;
  readonly by?: string | undefined;
}

/** Who reads only Arabic feeds and never chose a language is told in Arabic. */
const languageOf = (chosen: string | undefined, { notices }: NoticeBundle): Language => {
  if (chosen && isLanguage(chosen)) return chosen;
  return notices.every(({ feed }) => feed.lang?.startsWith('ar')) ? 'ar' : 'en';
};

/** Null where nobody wants to be told; undefined where nobody said where. */
const placeFor = async ({ store }: Desk, places: Places, bundle: NoticeBundle): Promise<Place | null | undefined> => {
  const { community } = bundle;
  const said = await noticesTo(store, community);
  if (said?.channel === null) return null;
  const channel = said?.channel ?? places.moderators(community);
  const chosen = said?.lang ?? (await store.setting(community, LANGUAGE));
  return channel === undefined ? undefined : { channel, lang: languageOf(chosen, bundle), by: said?.by };
};

/** As with alerts: of what the message is about, so that one that was sent before is known. */
const nonceOf = ({ ids }: NoticeBundle, channel: string, page: number): string =>
  createHash('sha256').update(`notice\0${ids.join()}\0${channel}\0${page}`).digest('hex').slice(0, 25);

/** The moderators' channels as a place for notices. What does not fit into one message goes on in the next. */
export const noticePost = (desk: Desk, rest: REST, places: Places): Post<NoticeBundle> => ({
  what: 'notice',
  lane: ({ community }) => community,

  post: async (bundle) => {
    const place = await placeFor(desk, places, bundle);
    if (place === null) return { kind: 'moot' };
    if (!place) return { kind: 'wait', ms: places.knows(bundle.community) ? LATER_MS : ELSEWHERE_MS };
    let posted: Posted = { kind: 'moot' };
    for (const [page, message] of renderAll({ kind: 'feed-notices', notices: bundle.notices }, place.lang).entries()) {
      const nonce = nonceOf(bundle, place.channel, page);
      posted = await send(rest, place.channel, { ...message, nonce, enforce_nonce: true });
      if (posted.kind !== 'posted') return posted;
    }
    return posted;
  },

  refused: async (bundle) => {
    const { community, notices } = bundle;
    const place = await placeFor(desk, places, bundle);
    await tellNotices(desk.store, community);
    if (!place?.by) return;
    const [message] = renderAll({ kind: 'notices-stopped', channel: place.channel, notices }, place.lang);
    if (message)
      await tell(rest, place.by, message).catch((error: unknown) =>
        desk.log('info', 'nobody to tell', { why: failureOf(error).kind }),
      );
  },
});
