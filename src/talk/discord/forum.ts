import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Posted } from '#src/talk/outbox.ts';
import { attempt } from './sending.ts';

const Made = z.object({ id: z.string() });
const Active = z.object({
  threads: z.array(
    z.object({ id: z.string(), name: z.string(), parent_id: z.string().nullish(), owner_id: z.string().nullish() }),
  ),
});

export interface ForumPost {
  readonly server: string | undefined;
  readonly forum: string;
  /** Whose posts are ours. */
  readonly self: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly message: object;
}

/** The post that an attempt before made without our hearing of it. A post has no nonce: only a look tells. */
const madeBefore = async (rest: REST, { server, forum, self, title }: ForumPost): Promise<string | undefined> => {
  if (server === undefined) return undefined;
  const { threads } = Active.parse(await rest.get(Routes.guildActiveThreads(server)));
  return threads.find((one) => one.parent_id === forum && one.owner_id === self && one.name === title)?.id;
};

/** Opens a post of a forum. `again`: it was tried before, so it may be there. */
export const openPost = (rest: REST, post: ForumPost, again: boolean): Promise<Posted> =>
  attempt(async () => {
    const before = again ? await madeBefore(rest, post) : undefined;
    const { forum, title, tags, message } = post;
    const body = { name: title, message, ...(tags.length > 0 ? { applied_tags: tags } : {}) };
    // The first message of a post has the post's own id.
    const id = before ?? Made.parse(await rest.post(Routes.threads(forum), { body })).id;
    return { kind: 'posted', messageId: id, place: id };
  });
