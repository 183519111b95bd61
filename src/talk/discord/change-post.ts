import { MessageFlags, type REST, Routes } from 'discord.js';
import type { Change } from '#src/store/change-queue.ts';
import type { Post } from '#src/talk/outbox.ts';
import { alertMessage, messageLanguage } from './alert-message.ts';
import type { Desk } from './desk.ts';
import type { PlacesOf } from './places.ts';
import { renderAll } from './render.ts';
import { attempt, keyOf } from './sending.ts';

/** What a change makes of the message: the story as it stands now, or the way to the message that goes on with it. */
const bodyOf = async (
  desk: Desk,
  placesOf: PlacesOf,
  change: Change,
): Promise<{ body: object; shown: string } | null> => {
  const { community, channel, partOf, lang: wished } = change;
  if (partOf) {
    const lang = await messageLanguage(desk, community, wished, undefined);
    const url = `https://discord.com/channels/${community}/${partOf.place ?? channel}/${partOf.messageId}`;
    const [message] = renderAll({ kind: 'alert-moved', url }, lang);
    return message ? { body: message, shown: keyOf(JSON.stringify(message.components)) } : null;
  }
  const places = await placesOf(community);
  const found = await alertMessage(desk, change, (roles) => places.roles(community, roles));
  if (!found) return null;
  // Who was mentioned once is not called again.
  return { body: { ...found.message, allowed_mentions: { parse: [] } }, shown: found.shown };
};

/** Messages that follow their stories. One that is gone, or stands where Barq may no longer be, stays as it is. */
export const changePost = (desk: Desk, rest: REST, placesOf: PlacesOf): Post<Change> => ({
  what: 'change',
  lane: ({ channel }) => channel,

  post: async (change) => {
    const made = await bodyOf(desk, placesOf, change);
    if (!made || made.shown === change.shown) return { kind: 'moot' };
    const { body, shown } = made;
    return attempt(async () => {
      await rest.patch(Routes.channelMessage(change.place ?? change.channel, change.messageId), {
        body: { ...body, flags: MessageFlags.IsComponentsV2 },
      });
      return { kind: 'posted', messageId: change.messageId, shown };
    });
  },

  // A message that is gone says nothing of the others there.
  refused: async () => undefined,
});
