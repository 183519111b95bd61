import type { Row } from '#bench/line.ts';

/** Parts of the yardstick whose part of Barq does not stand yet. */
export const MISSING: readonly Row[] = [
  {
    id: 'charts',
    what: 'drawing a chart',
    run: async () => [{ what: 'SVG to PNG', value: null, unit: 'ms', kind: 'time' }],
  },
];
