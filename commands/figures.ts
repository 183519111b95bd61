import { figureList } from '#src/survey/figure-list.ts';
import { command } from './context.ts';

const PAGE = 20;

export default command({
  name: 'figures',
  who: 'everyone',
  options: {
    subject: { type: 'text', required: true, maxLength: 100, suggest: 'subjects' },
    measure: { type: 'text', maxLength: 60, suggest: 'measures' },
    page: { type: 'integer', min: 1, max: 50 },
  },
  run: async ({ store, community, now }, { subject, measure, page = 1 }) => {
    const { reported, ahead, chart } = await figureList(store, community, { subject, measure, now });
    const [from, to] = [(page - 1) * PAGE, page * PAGE];
    return {
      kind: 'figures',
      subject,
      ...(measure === undefined ? {} : { measure }),
      reported: reported.slice(from, to),
      ahead: ahead.slice(Math.max(0, from - reported.length), Math.max(0, to - reported.length)),
      more: reported.length + ahead.length > to,
      ...(chart && page === 1 ? { chart } : {}),
    };
  },
});
