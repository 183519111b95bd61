import type { REST } from 'discord.js';
import type { Reply } from '#src/base/reply.ts';
import type { StoredRule } from '#src/store/rules.ts';
import type { Desk } from './desk.ts';
import { failureOf } from './failures.ts';
import { render } from './render.ts';
import { tell } from './sending.ts';

/** A channel refuses Barq: its alerts stop, and whoever made them is told once. */
export const stopChannel = async (desk: Desk, rest: REST, community: string, channel: string): Promise<void> => {
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
};
