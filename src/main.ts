import { BarqError } from '#src/base/problem.ts';
import { inputLines, printRow } from './output.ts';

const words = process.argv.slice(2);
// A reader that went away (`barq news | head`) is no failure of ours.
process.stdout.on('error', () => process.exit(0));
try {
  // Each role loads its own parts only: a filter needs no store and no words.
  if (words[0] === 'read') {
    const { readStage } = await import('./filters.ts');
    process.exitCode = (await readStage(words[1], inputLines(), printRow)) ? 0 : 1;
  } else {
    const { callRole } = await import('./calls.ts');
    process.exitCode = await callRole(words);
  }
} catch (error) {
  if (!(error instanceof BarqError)) throw error;
  const { tell } = await import('./tell.ts');
  process.exitCode = await tell(error.problem, words);
}
