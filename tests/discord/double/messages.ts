import type { WireMessage } from './message-rules.ts';
import { message, snowflake } from './world.ts';

export interface Posted extends WireMessage {
  readonly id: string;
  readonly channel_id: string;
}

/** Messages of channels. A nonce that is to be enforced gives the message that it gave before. */
export class Messages {
  readonly posted: Posted[] = [];
  readonly edited: Posted[] = [];
  /** Discord remembers a nonce for some minutes only. */
  forgetNonces = false;

  create(channel: string, body: WireMessage): Posted {
    const before = this.posted.find(
      (one) => one.channel_id === channel && body.nonce !== undefined && one.nonce === body.nonce,
    );
    if (before && body.enforce_nonce && !this.forgetNonces) return before;
    const made: Posted = message(snowflake(), channel, body);
    this.posted.push(made);
    return made;
  }

  edit(channel: string, id: string, body: WireMessage): Posted | undefined {
    const found = this.posted.find((one) => one.id === id && one.channel_id === channel);
    if (!found) return undefined;
    const changed = { ...found, ...body };
    this.edited.push(changed);
    return changed;
  }

  in(channel: string): Posted[] {
    return this.posted.filter((one) => one.channel_id === channel);
  }
}
