import type { Row } from '#bench/line.ts';
import { type Cost, type Costs, interactionCost } from '../../tests/discord/cost.ts';

/** Through the real client and the loopback double of Discord: what a question costs beside a command that does nothing. */
export const interactionRow: Row = {
  id: 'interaction',
  what: 'an interaction on the sample, one after the other, through the real client',
  run: async ({ quick }) => {
    const { empty, ask } = await interactionCost(quick ? 1 : 30);
    const beyond = (when: keyof Costs, at: keyof Cost): number => ask[when][at] - empty[when][at];
    return [
      { what: 'an empty handler, p50', value: empty.warm.p50, unit: 'ms', kind: 'time' },
      {
        what: 'cost of /ask beyond it, p50',
        value: beyond('warm', 'p50'),
        unit: 'ms',
        kind: 'time',
        goal: { most: 5 },
      },
      { what: 'cost of /ask beyond it, p99', value: beyond('warm', 'p99'), unit: 'ms', kind: 'time' },
      { what: 'the same of the first 180 questions, p50', value: beyond('fresh', 'p50'), unit: 'ms', kind: 'time' },
    ];
  },
};
