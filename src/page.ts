import type { Language } from '#src/base/lang.ts';
import type { Log } from '#src/base/log.ts';
import { fail } from '#src/base/problem.ts';
import { openPage, type Page } from '#src/talk/page/server.ts';
import { openRecent } from '#src/talk/recent.ts';
import { figure, line, plain } from '#src/talk/runs.ts';
import { phrase } from '#src/talk/words.ts';
import type { App } from './app.ts';
import type { Config } from './config.ts';
import { remark } from './output.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Opens the local page and says where it is; null where there is to be none. Throws `page_address`. */
export const tellPage = async (
  app: App,
  { page }: Pick<Config, 'page'>,
  log: Log,
  lang: Language,
): Promise<Page | null> => {
  if (!page) return null;
  const { host, port, chosen } = page;
  const desk = { ...app, log, recent: openRecent() };
  const opened = await openPage(desk, { host, port }).catch((error: unknown) => {
    // Two Barqs may run side by side: where nobody named a port, any free one will do.
    if (!chosen && codeOf(error) === 'EADDRINUSE') return openPage(desk, { host, port: 0 });
    throw fail('page_address', { address: `${host}:${port}`, why: codeOf(error), setting: 'BARQ_PAGE' });
  });
  remark(plain(line('plain', phrase(lang, 'pageReady', { url: figure(opened.url) })), lang));
  return opened;
};
