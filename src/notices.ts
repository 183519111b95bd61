import type { Language } from '#src/base/lang.ts';
import { LOCAL, type Store } from '#src/store/store.ts';
import { sayPlain } from '#src/talk/say.ts';
import { remark } from './output.ts';

const MOST = 50;

/** Says what is owed to whoever runs the program about feeds of the command line, once. */
export const tellHere = async (store: Store, lang: Language): Promise<void> => {
  for (const { id, feed, recovered } of await store.notices(MOST, LOCAL)) {
    remark(sayPlain(lang, { kind: 'feed-notices', notices: [{ feed, recovered }] }));
    await store.noticeDone(id);
  }
};
