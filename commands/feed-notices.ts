import { noticesTo, tellNotices } from '#src/store/notices-to.ts';
import { command } from './context.ts';

export default command({
  name: 'feed notices',
  who: 'moderators',
  changes: true,
  shows: true,
  options: { channel: { type: 'channel' }, off: { type: 'flag' } },
  run: async ({ store, community, lang, asker, refusal }, { channel, off }) => {
    if (channel === undefined && !off)
      return { kind: 'notices-to', channel: (await noticesTo(store, community))?.channel, changed: false };
    const problem = off || channel === undefined ? undefined : await refusal?.(channel);
    if (problem) return { kind: 'problem', problem };
    const to = off ? null : (channel ?? null);
    await tellNotices(store, community, { channel: to, ...(lang ? { lang } : {}), ...(asker ? { by: asker } : {}) });
    return { kind: 'notices-to', channel: to, changed: true };
  },
});
