import type { Finding } from '#src/base/finding.ts';
import type { Log } from '#src/base/log.ts';
import { BarqError } from '#src/base/problem.ts';
import { LOCAL, type Store } from '#src/store/store.ts';
import { type App, openApp } from './app.ts';
import type { Config } from './config.ts';

/** Feeds in trouble that are named. */
const NAMED = 20;

const feedFindings = async (store: Store, communities: readonly string[]): Promise<Finding[]> => {
  const all = new Map(
    (await Promise.all(communities.map((one) => store.feeds(one)))).flat().map((feed) => [feed.url, feed]),
  );
  if (all.size === 0) return [{ is: 'note', check: 'no_feeds' }];
  const articles = [...all.values()].reduce((sum, feed) => sum + feed.articles, 0);
  const failing = [...all.values()].filter(({ problem, paused }) => problem && !paused).slice(0, NAMED);
  return [
    { is: 'well', check: 'store_well', values: { feeds: String(all.size), articles: String(articles) } },
    ...failing.map(
      ({ title, url, problem }): Finding => ({
        is: 'bad',
        check: 'feed_failing',
        values: { title: title || url, url },
        ...(problem ? { problem } : {}),
      }),
    ),
    ...(failing.length === 0
      ? [{ is: 'well' as const, check: 'feeds_well' as const, values: { feeds: String(all.size) } }]
      : []),
  ];
};

const alertFindings = async (store: Store, servers: readonly string[]): Promise<Finding[]> => {
  const found: Finding[] = [];
  let alerts = 0;
  for (const server of servers) {
    const rules = await store.rules(server);
    const stopped = rules.filter(({ paused }) => paused).length;
    alerts += rules.length;
    if (stopped > 0) found.push({ is: 'bad', check: 'alerts_stopped', values: { server, stopped: String(stopped) } });
  }
  const { due, dead } = await store.backlog();
  return [
    alerts > 0
      ? { is: 'well', check: 'alerts_well', values: { alerts: String(alerts) } }
      : { is: 'note', check: 'no_alerts' },
    ...found,
    { is: dead > 0 ? 'note' : 'well', check: 'owed', values: { due: String(due), dead: String(dead) } },
  ];
};

const discordFindings = async (
  { discordToken: token, discordApi }: Config,
  store: Store | undefined,
  servers: readonly string[],
): Promise<Finding[]> => {
  if (token === undefined) return [{ is: 'note', check: 'no_token' }];
  const rules = store ? await Promise.all(servers.map(async (one) => [one, await store.rules(one)] as const)) : [];
  const { examineDiscord } = await import('#src/talk/discord/examine.ts');
  return examineDiscord(token, discordApi, rules);
};

/** Looks at the settings, the store, feeds, alerts and Discord, one after the other: what fails stops nothing else. */
export const examine = async (config: Config, log: Log): Promise<Finding[]> => {
  const found: Finding[] = [{ is: 'well', check: 'settings_well', values: { data: config.data } }];
  let app: App | undefined;
  try {
    app = await openApp(config, log);
  } catch (error) {
    if (!(error instanceof BarqError)) throw error;
    found.push({ is: 'bad', check: 'store_failed', problem: error.problem });
  }
  try {
    const store = app?.store;
    const servers = store ? await store.servers() : [];
    if (store) {
      found.push(...(await feedFindings(store, [LOCAL, ...servers])));
      found.push(...(await alertFindings(store, servers)));
    }
    found.push(...(await discordFindings(config, store, servers)));
    return found;
  } finally {
    await app?.close();
  }
};
