import { type REST, Routes } from 'discord.js';
import type { Reply } from '#src/base/reply.ts';
import type { Sent } from '#src/store/outbox.ts';
import type { Delivery } from '#src/store/owed.ts';
import { storyOf } from '#src/survey/overview.ts';
import type { Post, Posted } from '#src/talk/outbox.ts';
import { alertMessage, messageLanguage } from './alert-message.ts';
import type { Desk } from './desk.ts';
import { failureOf } from './failures.ts';
import { openPost } from './forum.ts';
import type { PlacesOf } from './places.ts';
import { renderAll } from './render.ts';
import { keyOf, send } from './sending.ts';
import { stopChannel } from './stopped.ts';

/**
 * The key by which Discord knows a message that it was sent before: of what the message is about, so that it is the same
 * after a crash, on another machine and after an import. At most 25 characters.
 */
export const nonceOf = ({
  storyId,
  channel,
  part = 0,
}: Pick<Delivery, 'storyId' | 'channel'> & { readonly part?: number }): string =>
  part === 0 ? keyOf(storyId, channel) : keyOf(storyId, channel, part);

/** Shows an announcement to those who follow the channel elsewhere. It stands there already: nothing of it may fail. */
const publish = async (desk: Desk, rest: REST, channel: string, message: string): Promise<void> => {
  try {
    await rest.post(Routes.channelMessageCrosspost(channel, message));
  } catch (error) {
    desk.log('warn', 'alert not published', { why: failureOf(error).kind });
  }
};

/** What follows a story up comes at most so often; the story's own message shows the rest. */
const BETWEEN_MS = 6 * 3_600_000;

const cameJustNow = (sent: readonly Sent[], { channel, part }: Delivery): boolean => {
  const due = sent.find((one) => one.channel === channel && one.part === part)?.due ?? 0;
  return sent.some(
    (one) =>
      one.channel === channel &&
      one.part !== 0 &&
      one.part !== part &&
      one.messageId !== undefined &&
      one.due > due - BETWEEN_MS,
  );
};

/** A report that follows a story up, as an answer to the story's message; nothing where it only tells it again. */
const followUp = async (desk: Desk, rest: REST, delivery: Delivery): Promise<Posted> => {
  const { community, storyId, channel, part, lang: wished } = delivery;
  const sent = await desk.store.deliveries(community, storyId);
  const first = sent.find((one) => one.channel === channel && one.part === 0);
  const found = await storyOf(desk.store, community, storyId, wished);
  const row = found?.timeline.find(({ report }) => report.id === part);
  if (!found || !row || first?.messageId === undefined) return { kind: 'moot' };
  if (row.is !== 'follow-up' && row.is !== 'correction') return { kind: 'moot' };
  if (row.is === 'follow-up' && cameJustNow(sent, delivery)) return { kind: 'moot' };
  const lang = await messageLanguage(desk, community, wished, row.report.lang);
  const reply: Reply = {
    kind: 'alert-follow-up',
    story: found.story,
    is: row.is,
    report: row.report,
    brings: row.brings,
  };
  const [message] = renderAll(reply, lang);
  const posted = await send(rest, first.place ?? channel, {
    ...message,
    nonce: nonceOf(delivery),
    enforce_nonce: true,
    message_reference: { message_id: first.messageId, fail_if_not_exists: false },
  });
  // A post of a forum that was locked or taken away speaks for itself, not for the forum.
  return posted.kind === 'refused' && first.place !== undefined ? { kind: 'moot' } : posted;
};

/** A story that goes on from one which was told in this channel answers the message of that one. */
const answering = async ({ store }: Desk, { community, channel, storyId }: Delivery): Promise<object> => {
  const { before } = await store.thread(community, storyId);
  if (!before) return {};
  const told = (await store.deliveries(community, before.id)).find(
    (one) => one.channel === channel && one.part === 0 && !one.digest && one.place === undefined,
  );
  return told?.messageId === undefined
    ? {}
    : { message_reference: { message_id: told.messageId, fail_if_not_exists: false } };
};

/** Moderators joined its story to one that is told in this channel by itself. */
const isToldThere = async ({ store }: Desk, { community, channel, storyId }: Delivery): Promise<boolean> => {
  const own = (await store.story(community, storyId))?.id ?? storyId;
  if (own === storyId) return false;
  const sent = await store.deliveries(community, own);
  return sent.some((one) => one.channel === channel && one.part === 0 && one.state !== 'dead');
};

/** The channels of Discord as a place for alerts. `self`: Barq's own id there. */
export const discordPost = (desk: Desk, rest: REST, placesOf: PlacesOf, self: string): Post<Delivery> => ({
  what: 'alert',
  lane: ({ channel }) => channel,

  post: async (delivery) => {
    const { channel, community, attempts, tags = [] } = delivery;
    if (delivery.part !== 0) return followUp(desk, rest, delivery);
    if (await isToldThere(desk, delivery)) return { kind: 'moot' };
    const places = await placesOf(community);
    const found = await alertMessage(desk, delivery, (roles) => places.roles(community, roles));
    if (!found) return { kind: 'moot' };
    const { message, shown, title } = found;
    if (places.kind(channel) === 'posts') {
      const post = {
        server: places.server(channel),
        forum: channel,
        self,
        title,
        tags: places.tags(channel, tags),
        message,
      };
      const opened = await openPost(rest, post, attempts > 1);
      return opened.kind === 'posted' ? { ...opened, shown } : opened;
    }
    const reference = await answering(desk, delivery);
    const body = { ...message, ...reference, nonce: nonceOf(delivery), enforce_nonce: true };
    const posted = await send(rest, channel, body);
    if (posted.kind !== 'posted') return posted;
    if (delivery.publish && places.kind(channel) === 'announcements')
      await publish(desk, rest, channel, posted.messageId);
    return { ...posted, shown };
  },

  refused: ({ community, channel }) => stopChannel(desk, community, channel),
});
