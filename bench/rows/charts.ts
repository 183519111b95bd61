import type { Row } from '#bench/line.ts';
import { random } from '#bench/news/random.ts';
import { race } from '#bench/timing.ts';
import { TOPICS } from '#src/base/article.ts';
import type { CountsChart } from '#src/base/chart.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { openInk } from '#src/talk/chart/ink.ts';
import { svgOf } from '#src/talk/chart/svg.ts';
import { worded } from '#src/talk/chart/worded.ts';

/** Other counts each time, so that numbers have to be measured anew; the names come again, as they do on a server. */
const charts = (): (() => CountsChart) => {
  const r = random('charts');
  return () => ({
    kind: 'counts',
    from: '2026-10-17',
    days: 1,
    since: '2026-11-14',
    open: true,
    lines: TOPICS.slice(0, 4).map((topic) => ({ topic, counts: Array.from({ length: 35 }, () => r.int(0, 4000)) })),
  });
};

/** In one thread: what the door adds is the way there and back. */
export const chartsRow: Row = {
  id: 'charts',
  what: 'a chart from its figures to its PNG, beside the bare drawing of the same SVG',
  run: async ({ quick }) => {
    const ink = await openInk();
    const timing = quick ? { rounds: 1, least: 1 } : { rounds: 9, least: 300 };
    const lines = [];
    for (const lang of LANGUAGES) {
      const next = charts();
      const whole = (): string => svgOf(worded(lang, next()), ink.ruler);
      const svg = whole();
      const time = await race({ barq: () => ink.png(whole()), bare: () => ink.png(svg) }, timing);
      lines.push({
        what: `${lang}, four lines of 35 days`,
        value: time('barq') / time('bare'),
        unit: '×',
        kind: 'time' as const,
        goal: { most: 3 },
        note: `${time('bare').toFixed(0)} ms bare`,
      });
    }
    return lines;
  },
};
