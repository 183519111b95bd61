import type { REST } from 'discord.js';
import { LOCALES } from '#locales/index.ts';
import type { Reply } from '#src/base/reply.ts';
import type { Digest } from '#src/store/digest-queue.ts';
import { storyOf } from '#src/survey/overview.ts';
import type { Post, Posted } from '#src/talk/outbox.ts';
import { messageLanguage } from './alert-message.ts';
import type { Desk } from './desk.ts';
import { openPost } from './forum.ts';
import type { PlacesOf } from './places.ts';
import { renderAll } from './render.ts';
import { keyOf, send } from './sending.ts';
import { stopChannel } from './stopped.ts';
import { cut } from './text.ts';

/** The digests of channels. What does not fit into one message goes on in the next. */
export const digestPost = (desk: Desk, rest: REST, placesOf: PlacesOf, self: string): Post<Digest> => ({
  what: 'digest',
  lane: ({ channel }) => channel,

  post: async ({ community, channel, stories, ids, attempts }) => {
    const wished = stories.map(({ lang }) => lang).find((lang) => lang !== undefined);
    const told = (await desk.store.story(community, stories[0]?.storyId ?? 0))?.articles[0]?.lang;
    const lang = await messageLanguage(desk, community, wished, told);
    const found = await Promise.all(stories.map(({ storyId }) => storyOf(desk.store, community, storyId, lang)));
    // Stories that moderators joined are one.
    const own = new Map(found.flatMap((one) => (one ? [[one.story.id, one]] : [])));
    const shown = [...own.values()].map(({ story, summary }) => ({ story, summary: summary.slice(0, 1) }));
    if (shown.length === 0) return { kind: 'moot' };
    const places = await placesOf(community);
    const roles = places.roles(community, [...new Set(stories.flatMap((one) => one.roles ?? []))]);
    const reply: Reply = { kind: 'digest', roles, stories: shown };
    const [first, ...more] = renderAll(reply, lang);
    if (!first) return { kind: 'moot' };
    const key = (page: number) => ({ nonce: keyOf('digest', ids.join(), channel, page), enforce_nonce: true });
    let place = channel;
    let posted: Posted;
    if (places.kind(channel) === 'posts') {
      const title = cut(`${LOCALES[lang].phrases.digestName} ${desk.clock().toISOString().slice(0, 10)}`, 99);
      const tags = places.tags(channel, [...new Set(stories.flatMap((one) => one.tags ?? []))]);
      posted = await openPost(
        rest,
        { server: places.server(channel), forum: channel, self, title, tags, message: first },
        attempts > 1,
      );
      if (posted.kind === 'posted') place = posted.messageId;
    } else posted = await send(rest, channel, { ...first, ...key(0) });
    for (const [i, message] of more.entries()) {
      if (posted.kind !== 'posted') return posted;
      posted = await send(rest, place, { ...message, ...key(i + 1) });
    }
    return posted;
  },

  refused: ({ community, channel }) => stopChannel(desk, community, channel),
});
