import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Language } from '#src/base/lang.ts';
import type { Log } from '#src/base/log.ts';
import type { Reply } from '#src/base/reply.ts';
import { thread } from '#src/base/thread.ts';
import type { Picture } from './picture.ts';

/** A chart as a picture, and in words for whoever does not see it. */
export interface Drawn {
  readonly name: string;
  readonly png: Uint8Array<ArrayBuffer>;
  readonly alt: string;
}

/** Where charts are drawn. */
export interface Studio {
  /** The chart of a reply; null where it has none, or where it could not be drawn: that is logged, and costs no answer. */
  draw(lang: Language, reply: Reply, patience?: number): Promise<Drawn | null>;
  /** How many pictures were drawn, and not found among those that were drawn before. */
  readonly drawn: number;
  close(): Promise<void>;
}

/** Milliseconds. A picture takes some thirty, the first one half a second. */
const TO_DRAW = 5000;
const PATIENCE = 15_000;
/** Megabytes of heap; what WebAssembly holds comes on top. */
const HEAP = 64;
/** Pictures that are kept, some forty kilobytes each. */
const KEPT = 60;

const keyOf = (picture: Picture): string => createHash('sha256').update(JSON.stringify(picture)).digest('hex');

/** One thread draws everything. It is started by the first chart and ended when it was idle for a while. */
export const openStudio = (log: Log): Studio => {
  const worker = thread<Picture, Uint8Array<ArrayBuffer>>(new URL('./draw.ts', import.meta.url), {
    heap: HEAP,
    broke: (why) => log('error', 'chart broke', { why }),
  });
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let drawn = 0;

  const drawing = (picture: Picture): Promise<Uint8Array<ArrayBuffer>> => {
    const key = keyOf(picture);
    const png = kept.get(key) ?? worker.ask(picture, TO_DRAW);
    if (!kept.has(key)) drawn += 1;
    // What is used again goes to the end: the first one is the one that was not used for longest.
    kept.delete(key);
    kept.set(key, png);
    png.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return png;
  };

  return {
    draw: async (lang, reply, patience = PATIENCE) => {
      const chart = 'chart' in reply ? reply.chart : undefined;
      if (!chart) return null;
      const served = new AbortController();
      const late = wait(patience, null, { signal: served.signal }).catch(() => null);
      try {
        // Words and formatters for charts are loaded by the first one: they would cost every start some megabytes.
        const [{ worded }, { altOf }] = await Promise.all([import('./worded.ts'), import('./alt.ts')]);
        const png = await Promise.race([drawing(worded(lang, chart)), late]);
        if (png) return { name: 'chart.png', png, alt: altOf(lang, chart) };
        log('warn', 'chart too late', { kind: chart.kind });
        return null;
      } catch (error) {
        log('warn', 'chart not drawn', {
          kind: chart.kind,
          why: error instanceof Error ? error.message : String(error),
        });
        return null;
      } finally {
        served.abort();
      }
    },
    get drawn() {
      return drawn;
    },
    close: () => worker.close(),
  };
};
