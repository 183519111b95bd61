import { InteractionResponseType, MessageFlags } from 'discord.js';
import type { WireMessage } from './message-rules.ts';
import { message, snowflake } from './world.ts';

/** What came of an interaction. */
export interface Outcome {
  /** The type of the first answer. */
  readonly type: number;
  readonly deferred: boolean;
  readonly ephemeral: boolean;
  /** What stands there in the end. */
  readonly message: WireMessage & { readonly id: string };
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
}

/** A message as far as a press on it is concerned. */
interface Source {
  readonly id: string;
  readonly flags?: number | null | undefined;
}

interface Open {
  readonly token: string;
  readonly at: number;
  readonly by: string;
  /** The message whose button was pressed. */
  readonly source: Source | undefined;
  readonly settle: (outcome: Outcome) => void;
  first?: { readonly type: number; readonly flags: number };
}

export interface Refusal {
  readonly status: number;
  readonly code: number;
}
const TOO_LATE: Refusal = { status: 404, code: 10062 };
const TWICE: Refusal = { status: 400, code: 40060 };
const NO_SUCH_HOOK: Refusal = { status: 404, code: 10015 };
const BUDGET_MS = 3000;

/** What a callback carries, whatever its type. */
export interface Callback {
  readonly type: number;
  readonly data?: (WireMessage & { readonly choices?: Outcome['choices'] | null }) | null | undefined;
}

/** Open interactions: one answer each, within three seconds, and what follows it. */
export class Interactions {
  readonly #open = new Map<string, Open>();
  /** Follow-ups and callbacks that came to nothing, by code. */
  readonly refused: number[] = [];
  /** When each was first answered, or promised an answer: milliseconds of this process. */
  readonly acknowledged: number[] = [];

  /** `age`: how long ago, by Discord's clock, it was made. */
  begin(by: string, source?: Source, age = 0): { id: string; token: string; outcome: Promise<Outcome> } {
    const at = Date.now() - age;
    const id = snowflake(at);
    const token = `interaction-token-${id}`;
    const outcome = new Promise<Outcome>((settle) => this.#open.set(id, { token, at, by, source, settle }));
    return { id, token, outcome };
  }

  #refuse(refusal: Refusal): Refusal {
    this.refused.push(refusal.code);
    return refusal;
  }

  /** The first answer, or why it is none. */
  callback(id: string, token: string, { type, data }: Callback): Refusal | undefined {
    const open = this.#open.get(id);
    if (!open || open.token !== token || Date.now() - open.at > BUDGET_MS) return this.#refuse(TOO_LATE);
    if (open.first) return this.#refuse(TWICE);
    open.first = { type, flags: data?.flags ?? 0 };
    this.acknowledged.push(performance.now());
    const deferred =
      type === InteractionResponseType.DeferredChannelMessageWithSource ||
      type === InteractionResponseType.DeferredMessageUpdate;
    if (!deferred) open.settle(this.#outcome(open, data ?? {}, false));
    return undefined;
  }

  /** An edit of the first answer. */
  edit(token: string, body: WireMessage): Refusal | { readonly message: object } {
    const open = [...this.#open.values()].find((one) => one.token === token);
    if (!open?.first) return this.#refuse(NO_SUCH_HOOK);
    const outcome = this.#outcome(open, body, true);
    open.settle(outcome);
    return { message: outcome.message };
  }

  /** The first answer is taken away. */
  withdraw(token: string): Refusal | undefined {
    const open = [...this.#open.values()].find((one) => one.token === token);
    if (!open?.first) return this.#refuse(NO_SUCH_HOOK);
    open.first = { ...open.first, flags: 0 };
    return undefined;
  }

  #outcome(open: Open, body: Callback['data'] & object, deferred: boolean): Outcome {
    const { type = 0, flags = 0 } = open.first ?? {};
    const updates =
      type === InteractionResponseType.UpdateMessage || type === InteractionResponseType.DeferredMessageUpdate;
    const id = updates ? (open.source?.id ?? snowflake()) : snowflake();
    // A changed message stays as private as it was.
    const all = (body.flags ?? 0) | (updates ? (open.source?.flags ?? 0) : flags);
    return {
      type,
      deferred,
      ephemeral: (all & MessageFlags.Ephemeral) !== 0,
      message: { ...message(id, '0', { ...body, flags: all }, open.by) },
      choices: body.choices ?? [],
    };
  }
}
