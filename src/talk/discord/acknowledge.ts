import { InteractionResponseType, MessageFlags, type REST, Routes } from 'discord.js';
import { type Attachment, carried } from './carried.ts';
import type { Message } from './render.ts';

/** Of Discord's three seconds; after it an answer is promised, and given when it is there. */
const PATIENCE_MS = 900;

/** A message of its own for all or for the asker, or a change of the message that the button stands on. */
export type Promised = 'public' | 'private' | 'update';

export interface Pending {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
}

/**
 * The one owner of an interaction's answer. discord.js keeps that state in flags which turn only when a request is over,
 * so two parts of a program can both answer; here every step waits for the one before.
 */
export interface Acknowledgement {
  /** Promises an answer. It cannot become private, or public, afterwards. Rejects where Discord no longer waits. */
  promise(how: Promised): Promise<void>;
  /** Gives it: a message of its own, or a change of the message that the button stands on. */
  answer(message: Message, update?: boolean): Promise<void>;
  /** The same for what is offered while somebody types. */
  offer(choices: readonly { readonly name: string; readonly value: string | number }[]): Promise<void>;
  /** Promises an answer by itself when the work takes long. The given function ends that. */
  keepWaiting(how: Promised): () => void;
}

/** Whether it is private was settled by the promise, or by the message that is changed: neither may be told again. */
const lasting = (body: Wire): Wire => ({ ...body, flags: body.flags & ~MessageFlags.Ephemeral });

type Wire = Omit<Message, 'file'>;

/** What goes over the wire as JSON, and what beside it. */
const parted = ({ file, ...body }: Message): { body: Wire; file: Attachment | undefined } => ({ body, file });

export const acknowledgement = (
  rest: REST,
  { id, token, applicationId }: Pending,
  patience = PATIENCE_MS,
): Acknowledgement => {
  let promised: Promised | undefined;
  let answered = false;
  let last: Promise<void> = Promise.resolve();

  const callback = async (type: InteractionResponseType, data: object, file?: Attachment): Promise<void> => {
    await rest.post(Routes.interactionCallback(id, token), { ...(await carried({ type, data }, file)), auth: false });
  };
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    const turn = last.then(step);
    last = turn.catch(() => undefined);
    return turn;
  };
  const promise = (how: Promised): Promise<void> =>
    inTurn(async () => {
      if (promised || answered) return;
      const { DeferredMessageUpdate, DeferredChannelMessageWithSource } = InteractionResponseType;
      await (how === 'update'
        ? callback(DeferredMessageUpdate, {})
        : callback(DeferredChannelMessageWithSource, how === 'private' ? { flags: MessageFlags.Ephemeral } : {}));
      promised = how;
    });

  /** Gives what was promised. A promise in public cannot become private: it is withdrawn, and a private word follows. */
  const keep = async (message: Message, update: boolean): Promise<void> => {
    const { body, file } = parted(message);
    const original = Routes.webhookMessage(applicationId, token, '@original');
    if (promised === 'update') {
      await (update
        ? rest.patch(original, { ...(await carried({ attachments: [], ...lasting(body) }, file)), auth: false })
        : rest.post(Routes.webhook(applicationId, token), { ...(await carried(body, file)), auth: false }));
      return;
    }
    if (promised === 'private' || (message.flags & MessageFlags.Ephemeral) === 0) {
      await rest.patch(original, { ...(await carried(lasting(body), file)), auth: false });
      return;
    }
    await rest.delete(original, { auth: false });
    await rest.post(Routes.webhook(applicationId, token), { ...(await carried(body, file)), auth: false });
  };

  return {
    promise,
    answer: (message, update = false) =>
      inTurn(async () => {
        if (answered) throw new Error('an interaction is answered once');
        const { UpdateMessage, ChannelMessageWithSource } = InteractionResponseType;
        const { body, file } = parted(message);
        if (promised) await keep(message, update);
        else
          await (update
            ? // The picture that stands there goes with what it showed.
              callback(UpdateMessage, { attachments: [], ...lasting(body) }, file)
            : callback(ChannelMessageWithSource, body, file));
        answered = true;
      }),
    offer: (choices) =>
      inTurn(() => callback(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices })),
    keepWaiting: (how) => {
      // A failure shows again when the answer is given.
      const timer = setTimeout(() => void promise(how).catch(() => undefined), patience);
      return () => clearTimeout(timer);
    },
  };
};
