import type { Row } from './line.ts';

type Load = () => Promise<Row>;

/** The yardstick in the order in which it is printed. A row is loaded when it is run: no peer weighs on another's row. */
export const ROWS: ReadonlyMap<string, Load> = new Map<string, Load>([
  ['read', async () => (await import('./rows/read.ts')).readRow],
  ['stages', async () => (await import('./rows/stages.ts')).stagesRow],
  ['figures', async () => (await import('./rows/figures.ts')).figuresRow],
  ['hostile', async () => (await import('./rows/hostile.ts')).hostileRow],
  ['truth', async () => (await import('./rows/truth.ts')).truthRow],
  ['store', async () => (await import('./rows/store.ts')).storeRow],
  ['scale', async () => (await import('./rows/scale.ts')).scaleRow],
  ['start', async () => (await import('./rows/start.ts')).startRow],
  ['interaction', async () => (await import('./rows/interaction.ts')).interactionRow],
  ['busy', async () => (await import('./rows/busy.ts')).busyRow],
  ['burst', async () => (await import('./rows/burst.ts')).burstRow],
  ['autocomplete', async () => (await import('./rows/autocomplete.ts')).autocompleteRow],
  ['alerts', async () => (await import('./rows/alerts.ts')).alertsRow],
  ['charts', async () => (await import('./rows/charts.ts')).chartsRow],
]);
