import { createRequire } from 'node:module';
import { z } from 'zod';
import type { NewArticle } from '#src/store/store.ts';

/** A Barq of its own, that says on standard output what it used: `start FOLDER`, `ingest FOLDER` or `feeds FOLDER`. */
const [mode, data] = z.tuple([z.enum(['start', 'ingest', 'feeds']), z.string()]).parse(process.argv.slice(2));

const { openApp } = await import('#src/app.ts');
const { loadConfig } = await import('#src/config.ts');
const { quiet } = await import('#src/base/log.ts');
const { runCommand } = await import('#src/talk/terminal/run.ts');
const { sayPlain } = await import('#src/talk/say.ts');

const app = await openApp({ ...loadConfig(), data }, quiet);
const call = { positional: ['How many TWh will mining use in 2027?'], options: new Map<string, readonly string[]>() };
const said = sayPlain('en', await runCommand('ask', call, app.context(app.clock(), 'en')));
const { user, system } = process.cpuUsage();
const ready = { said: said.length > 0, cpu: (user + system) / 1000, rss: process.memoryUsage.rss() };

if (mode === 'feeds') {
  await app.store.feeds('local');
  await app.store.dueFeeds(Date.now(), 1000);
}
if (mode === 'ingest') {
  const { articles } = await import('./news/stream.ts');
  const { asArticle, followAll } = await import('./stored.ts');
  const { understand } = await import('#src/understand.ts');
  const { joinStory } = await import('#src/meaning/story.ts');
  await followAll(app.store);
  // They are made as they come in: a thousand at hand, with all that is true of them, are nothing that Barq holds.
  const batch: NewArticle[] = [];
  for (const article of articles({ seed: 99, count: 1000 })) {
    batch.push(understand(asArticle(article)));
    if (batch.length === 20) await app.store.save(batch.splice(0), joinStory);
  }
}
await app.close();

const modules = Object.keys(createRequire(import.meta.url).cache ?? {}).length;
const most = Math.max(process.resourceUsage().maxRSS * 1024, ready.rss);
process.stdout.write(`${JSON.stringify({ ...ready, most, modules })}\n`);
