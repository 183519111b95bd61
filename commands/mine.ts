import { measureChart } from '#src/survey/figure-chart.ts';
import { mine } from '#src/survey/mine.ts';
import { MINED } from '#src/survey/mine-goals.ts';
import { command } from './context.ts';

const input = { type: 'text', maxLength: 40 } as const;

export default command({
  name: 'mine',
  who: 'everyone',
  options: {
    what: { type: 'choice', required: true, choices: MINED },
    difficulty: input,
    price: input,
    reward: input,
    hashprice: input,
    hashrate: input,
    efficiency: input,
    power: input,
    electricity: input,
    fee: input,
    pue: input,
    height: input,
    blocktime: input,
  },
  run: async ({ store, community, now, lang = 'en' }, { what, ...rest }) => {
    const given = Object.fromEntries(Object.entries(rest).filter((pair) => pair[1] !== undefined));
    const answer = await mine(store, community, { what, given, lang, now });
    // How what was taken from the news has moved; the next difficulty is asked beside those before it.
    const taken = answer.operands.find(({ measure }) => measure === 'hashprice') ?? answer.operands[0];
    const chart = await measureChart(store, community, taken?.measure ?? what, now);
    return { kind: 'answer', answer, ...(chart ? { chart } : {}) };
  },
});
