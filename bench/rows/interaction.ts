import type { Row } from '#bench/line.ts';
import { interactionCost } from '../../tests/discord/cost.ts';

/** Through the real client and the loopback double of Discord: what a question costs beside a command that does nothing. */
export const interactionRow: Row = {
  id: 'interaction',
  what: 'an interaction on the sample, one after the other, through the real client',
  run: async ({ quick }) => {
    const { empty, ask } = await interactionCost(quick ? 2 : 30);
    return [
      { what: 'an empty handler, p50', value: empty.p50, unit: 'ms', kind: 'time' },
      { what: 'cost of /ask beyond it, p50', value: ask.p50 - empty.p50, unit: 'ms', kind: 'time', goal: { most: 5 } },
      { what: 'cost of /ask beyond it, p99', value: ask.p99 - empty.p99, unit: 'ms', kind: 'time' },
    ];
  },
};
