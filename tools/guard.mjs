// Runs before anything else, on any Node from 20 on, so that an old runtime ends in plain words and not in a stack trace.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `Barq needs Node 24 or later, and this is Node ${process.versions.node}. ` +
      'Run "npm ci" and start Barq through npm (npm start, npm test, npm run barq): on Linux and Windows x64 that brings Node 24 along. Elsewhere install Node 24 first.',
  );
  process.exit(1);
}
