import { createHash } from 'node:crypto';
import { REST, type RESTPostAPIChannelMessageResult, Routes } from 'discord.js';
import { isLanguage, type Language } from '#src/base/lang.ts';
import { fail } from '#src/base/problem.ts';
import type { Reply } from '#src/base/reply.ts';
import type { Delivery } from '#src/store/outbox.ts';
import type { StoredRule } from '#src/store/rules.ts';
import { storyOf } from '#src/survey/overview.ts';
import type { Post, Posted } from '#src/talk/outbox.ts';
import { type Desk, LANGUAGE } from './desk.ts';
import { failureOf } from './failures.ts';
import { type Message, render } from './render.ts';

const TIMEOUT_MS = 10_000;

/**
 * The key by which Discord knows a message that it was sent before: of what the message is about, so that it is the same
 * after a crash, on another machine and after an import. At most 25 characters.
 */
export const nonceOf = ({ storyId, channel }: Pick<Delivery, 'storyId' | 'channel'>): string =>
  createHash('sha256').update(`${storyId}\0${channel}`).digest('hex').slice(0, 25);

/** Requests of its own kind: no second attempts and no waiting in line, both are the outbox's. */
export const postingRest = (token: string, api: string | undefined): REST =>
  new REST({
    version: '10',
    timeout: TIMEOUT_MS,
    retries: 0,
    rejectOnRateLimit: () => true,
    ...(api ? { api } : {}),
  }).setToken(token);

const languageOf = async (
  { store }: Desk,
  { community, lang }: Delivery,
  told: string | undefined,
): Promise<Language> => {
  const set = await store.setting(community, LANGUAGE);
  return lang ?? (set && isLanguage(set) ? set : told && isLanguage(told) ? told : 'en');
};

const alertMessage = async (desk: Desk, delivery: Delivery): Promise<Message | null> => {
  const { community, storyId, topics, asked = [], roles = [] } = delivery;
  const first = (await desk.store.story(community, storyId))?.articles[0];
  if (!first) return null;
  const lang = await languageOf(desk, delivery, first.lang);
  const found = await storyOf(desk.store, community, storyId, lang);
  if (!found) return null;
  const view = { name: 'story', given: { story: String(found.story.id) }, lang, page: 0 } as const;
  return render({ kind: 'alert', topics, asked, roles, ...found }, view, { ephemeral: false });
};

export const send = async (rest: REST, channel: string, body: object): Promise<Posted> => {
  try {
    const { id } = (await rest.post(Routes.channelMessages(channel), { body })) as RESTPostAPIChannelMessageResult;
    return { kind: 'posted', messageId: id };
  } catch (error) {
    const failure = failureOf(error);
    switch (failure.kind) {
      case 'token':
        throw fail('discord_token', {});
      case 'wait':
      case 'refused':
      case 'passing':
        return failure;
      case 'form':
        return { kind: 'hopeless', why: failure.where };
      case 'late':
      case 'twice':
        return { kind: 'hopeless', why: failure.kind };
    }
  }
};

/** Tells somebody in a message to them alone. Whoever takes none is not told. */
export const tell = async (rest: REST, userId: string, body: object): Promise<void> => {
  const made = await rest.post(Routes.userChannels(), { body: { recipient_id: userId } });
  const channel = made !== null && typeof made === 'object' && 'id' in made ? String(made.id) : undefined;
  if (channel !== undefined) await rest.post(Routes.channelMessages(channel), { body });
};

/** The channels of Discord as a place for alerts. */
export const discordPost = (desk: Desk, rest: REST): Post<Delivery> => ({
  what: 'alert',

  post: async (delivery) => {
    const message = await alertMessage(desk, delivery);
    if (!message) return { kind: 'moot' };
    return send(rest, delivery.channel, { ...message, nonce: nonceOf(delivery), enforce_nonce: true });
  },

  refused: async ({ community, channel }) => {
    const stopped = await desk.store.pauseChannel(community, channel);
    for (const [by, rules] of Map.groupBy(stopped, (rule: StoredRule) => rule.by)) {
      if (by === undefined) continue;
      const reply: Reply = { kind: 'alerts-stopped', alerts: rules.map((rule) => ({ ...rule, sources: [] })) };
      const lang = rules.find((rule) => rule.lang)?.lang ?? 'en';
      const message = render(reply, { name: 'alert list', given: {}, lang, page: 0 }, { ephemeral: false });
      await tell(rest, by, { ...message, components: message.components.slice(0, 1) }).catch((error: unknown) =>
        desk.log('info', 'nobody to tell', { why: failureOf(error).kind }),
      );
    }
  },
});
