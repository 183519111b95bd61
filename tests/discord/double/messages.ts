import type { WireMessage } from './message-rules.ts';
import { APP, message, snowflake } from './world.ts';

export interface Posted extends WireMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly timestamp?: string;
}

export interface Thread {
  readonly id: string;
  readonly name: string;
  readonly parent_id: string;
  readonly owner_id: string;
  readonly applied_tags: readonly string[];
}

/** Messages of channels. A nonce that is to be enforced gives the message that it gave before. */
export class Messages {
  readonly posted: Posted[] = [];
  readonly edited: Posted[] = [];
  /** Posts of forums, and announcements that were published. */
  readonly threads: Thread[] = [];
  readonly published: string[] = [];
  /** Discord remembers a nonce for some minutes only. */
  forgetNonces = false;
  rememberMs = Number.POSITIVE_INFINITY;

  create(channel: string, body: WireMessage): Posted {
    const before = this.posted.findLast(
      (one) => one.channel_id === channel && body.nonce !== undefined && one.nonce === body.nonce,
    );
    const known = before && Date.now() - Date.parse(before.timestamp ?? '') < this.rememberMs;
    if (before && known && body.enforce_nonce && !this.forgetNonces) return before;
    const made: Posted = message(snowflake(), channel, body);
    this.posted.push(made);
    return made;
  }

  edit(channel: string, id: string, body: WireMessage): Posted | undefined {
    const at = this.posted.findIndex((one) => one.id === id && one.channel_id === channel);
    const found = this.posted[at];
    if (!found) return undefined;
    const changed = { ...found, ...body };
    this.posted[at] = changed;
    this.edited.push(changed);
    return changed;
  }

  /** A post of a forum: its first message has its own id, and stands in it. */
  open(forum: string, name: string, tags: readonly string[], body: WireMessage): Thread {
    const id = snowflake();
    const thread = { id, name, parent_id: forum, owner_id: APP, applied_tags: tags };
    this.threads.push(thread);
    this.posted.push({ ...message(id, id, body), id, channel_id: id });
    return thread;
  }

  remove(id: string): void {
    const at = this.posted.findIndex((one) => one.id === id);
    if (at >= 0) this.posted.splice(at, 1);
  }

  in(channel: string): Posted[] {
    return this.posted.filter((one) => one.channel_id === channel);
  }
}
