import { execFileSync } from 'node:child_process';

const PARTS = [
  'feed/read',
  'feed/item',
  'feed/full-text',
  'understand',
  'meaning/topics-train',
  'meaning/topics-example',
  'talk/chart/draw',
];

/**
 * Compiles what the workshop's threads load, so that no thread of a test strips types. The stripper is WebAssembly, and
 * V8 ends the whole process with SIGSEGV, now and then, where threads that hold WebAssembly come and go.
 */
export const setup = (): void => {
  const script = [...PARTS.map((part) => `#src/${part}.ts`), './src/work.ts'].map((part) => `await import('${part}')`);
  execFileSync(process.execPath, ['--import', './tools/guard.mjs', '--input-type=module', '--eval', script.join(';')]);
};
