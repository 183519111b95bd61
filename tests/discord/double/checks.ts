import { InteractionResponseType, MessageFlags } from 'discord.js';
import * as spec from 'discord-api-spec/zod';
import { z } from 'zod';
import { commandViolations } from './command-rules.ts';
import { messageViolations, type WireMessage } from './message-rules.ts';
import { against, type Violation } from './schema.ts';

const Callback = z.looseObject({ type: z.number(), data: z.record(z.string(), z.unknown()).nullish() });
const Command = z.looseObject({ default_member_permissions: z.string().regex(/^\d+$/).nullish() });

/** A message to a channel. */
export const checkMessage = (body: unknown) => {
  const { violations, data } = against(spec.MessageCreateRequestSchema, body, 'message');
  return [...violations, ...(data ? messageViolations(data as WireMessage, 'message') : [])];
};

/** A change of a message of a channel. */
export const checkChange = (body: unknown) => {
  const { violations, data } = against(spec.MessageEditRequestPartialSchema, body, 'change');
  return [...violations, ...(data ? messageViolations(data as WireMessage, 'change') : [])];
};

/** A post of a forum, with its first message. */
export const checkPost = (body: unknown) => {
  const { violations, data } = against(spec.CreateForumThreadRequestSchema, body, 'post');
  const { message } = (data ?? {}) as { message?: WireMessage };
  return [...violations, ...(message ? messageViolations(message, 'post.message') : [])];
};

/** An edit of an interaction's first answer. */
export const checkEdit = (body: unknown) => {
  const { violations, data } = against(
    spec.IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
    body,
    'edit',
  );
  return [...violations, ...(data ? messageViolations(data as WireMessage, 'edit') : [])];
};

/** A further message to whoever interacted. */
export const checkFollowUp = (body: unknown): Violation[] => {
  const { violations, data } = against(spec.IncomingWebhookInteractionRequestSchema, body, 'follow-up');
  return [...violations, ...(data ? messageViolations(data as WireMessage, 'follow-up') : [])];
};

const SCHEMAS: Readonly<Record<number, spec.Schema<unknown>>> = {
  [InteractionResponseType.ChannelMessageWithSource]: spec.CreateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.DeferredChannelMessageWithSource]: spec.CreateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.DeferredMessageUpdate]: spec.UpdateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.UpdateMessage]: spec.UpdateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.ApplicationCommandAutocompleteResult]:
    spec.ApplicationCommandAutocompleteCallbackRequestSchema,
};

/** The first answer to an interaction. */
export const checkCallback = (body: unknown): Violation[] => {
  const { type, data } = Callback.parse(body);
  const schema = SCHEMAS[type];
  if (!schema) return [{ where: 'callback.type', what: `no such type: ${type}` }];
  const { violations } = against(schema, body, 'callback');
  if (violations.length > 0) return [...violations];
  if (type === InteractionResponseType.DeferredChannelMessageWithSource)
    return Object.entries(data ?? {}).some(
      ([key, value]) => key !== 'flags' || ![0, MessageFlags.Ephemeral].includes(Number(value)),
    )
      ? [{ where: 'callback.data', what: 'a deferral takes only EPHEMERAL' }]
      : [];
  const told = Number(data?.['flags'] ?? 0) & MessageFlags.Ephemeral;
  if (type === InteractionResponseType.UpdateMessage && told)
    return [{ where: 'callback.data.flags', what: 'a change cannot make a message private' }];
  if (type === InteractionResponseType.ChannelMessageWithSource || type === InteractionResponseType.UpdateMessage)
    return messageViolations((data ?? {}) as WireMessage, 'callback.data');
  return [];
};

/** All commands of an application, as the bulk PUT sends them. */
export const checkCommands = (body: unknown): Violation[] =>
  z
    .array(Command)
    .parse(body)
    .flatMap((command, i) => {
      // Discord takes the permissions as a string of digits; its published schema says number.
      const numeric = { ...command, default_member_permissions: Number(command.default_member_permissions ?? 0) };
      const { violations, data } = against(spec.ApplicationCommandUpdateRequestSchema, numeric, `commands[${i}]`);
      return [...violations, ...(data ? commandViolations(data, `commands[${i}]`) : [])];
    });

export const checkDirect = (body: unknown): Violation[] => [
  ...against(spec.CreatePrivateChannelRequestSchema, body, 'direct').violations,
];
