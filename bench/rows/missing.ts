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
  missing('charts', 'drawing a chart', [['SVG to PNG', 'ms']]),
  missing('autocomplete', 'suggestions while somebody types', [['at the largest store, p99', 'ms', { most: 20 }]]),
];
