import type { Goal, Row } from '#bench/line.ts';

const missing = (
  id: string,
  what: string,
  lines: readonly (readonly [what: string, unit: string, goal?: Goal])[],
): Row => ({
  id,
  what,
  run: async () =>
    lines.map(([text, unit, goal]) => ({ what: text, value: null, unit, kind: 'time', ...(goal ? { goal } : {}) })),
});

/** Parts of the yardstick whose part of Barq does not stand yet. */
export const MISSING: readonly Row[] = [
  missing('interaction', 'an interaction while 20 articles a second come in', [
    ['acknowledged, p99', 'ms', { most: 100 }],
    ['event-loop delay, p99', 'ms', { most: 50 }],
    ['cost of /ask beyond an empty handler, p50', 'ms', { most: 5 }],
  ]),
  missing('alerts', 'alerts out of the outbox', [
    ['on the side of the store', 'a second', { least: 5000 }],
    ['towards Discord', 'a second', { most: 50 }],
  ]),
  missing('charts', 'drawing a chart', [['SVG to PNG', 'ms']]),
  missing('autocomplete', 'suggestions while somebody types', [['at the largest store, p99', 'ms', { most: 20 }]]),
];
