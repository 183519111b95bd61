// Runs before anything else, on any Node from 20 on, so that an old runtime ends in plain words and not in a stack trace.
import { fileURLToPath } from 'node:url';

const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `Barq needs Node 24 or later, and this is Node ${process.versions.node}. ` +
      'Run "npm ci" and start Barq through npm (npm start, npm test, npm run barq): on Linux and Windows x64 that brings Node 24 along. Elsewhere install Node 24 first.',
  );
  process.exit(1);
}

// What was stripped of its types and compiled once is kept, so that neither this program nor its threads load the
// compiler of TypeScript again. Beside the packages, where only the owner of the installation writes.
const { enableCompileCache, flushCompileCache } = await import('node:module');
const kept = fileURLToPath(new URL('../node_modules/.cache/barq/', import.meta.url));
enableCompileCache(kept);
process.env.NODE_COMPILE_CACHE ??= kept;
setTimeout(flushCompileCache, 20_000).unref();

// Where threads come and go, V8 ends the whole process now and then while it replaces the shared wrappers of imported
// WebAssembly functions (undici's parser, Node's type stripper) by faster ones. They are left as they are.
const { setFlagsFromString } = await import('node:v8');
setFlagsFromString('--wasm-wrapper-tiering-budget=1000000000');
