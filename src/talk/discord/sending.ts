import { createHash } from 'node:crypto';
import { REST, type RESTPostAPIChannelMessageResult, Routes } from 'discord.js';
import { fail } from '#src/base/problem.ts';
import type { Posted } from '#src/talk/outbox.ts';
import { failureOf } from './failures.ts';

const TIMEOUT_MS = 10_000;

/** At most 25 characters of a hash: what Discord takes for a nonce. */
export const keyOf = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 25);

/** Requests of its own kind: no second attempts and no waiting in line, both are the outbox's. */
export const postingRest = (token: string, api: string | undefined): REST =>
  new REST({
    version: '10',
    timeout: TIMEOUT_MS,
    retries: 0,
    rejectOnRateLimit: () => true,
    ...(api ? { api } : {}),
  }).setToken(token);

/** Runs a request and says what came of it. Throws where the token is no longer good. */
export const attempt = async (request: () => Promise<Posted>): Promise<Posted> => {
  try {
    return await request();
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

export const send = (rest: REST, channel: string, body: object): Promise<Posted> =>
  attempt(async () => {
    const { id } = (await rest.post(Routes.channelMessages(channel), { body })) as RESTPostAPIChannelMessageResult;
    return { kind: 'posted', messageId: id };
  });

/** Tells somebody in a message to them alone. Whoever takes none is not told. */
export const tell = async (rest: REST, userId: string, body: object): Promise<void> => {
  const made = await rest.post(Routes.userChannels(), { body: { recipient_id: userId } });
  const channel = made !== null && typeof made === 'object' && 'id' in made ? String(made.id) : undefined;
  if (channel !== undefined) await rest.post(Routes.channelMessages(channel), { body });
};
