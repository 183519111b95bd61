import { askedOf } from '#src/language/lexemes.ts';
import type { RoleRead } from './figure-roles.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';
import { signOf } from './figure-verbs.ts';

const namesChange = askedOf(
  /^(?:lower|higher|less|more|fewer|increase|rise|drop|decline|decrease|gain|gains|improvement|reduction|cut|jump|growth|fall|surge|hike|uptick|cheaper|dearer|faster|wider|narrower|weaker|stronger|bigger|larger|smaller|longer|shorter|above|below|اقل|اعلي|اكثر|ادني|زياده|انخفاض|ارتفاع)$/,
);
const leadsOn = askedOf(
  /^(?:year|over|on|-|month|quarter|yoy|qoq|annual|quarterly|monthly|y|a|in|the|sequential|\/|efficient)$/,
);

/** 30% lower, a 24% year-over-year gain, 12% أقل: the change is named behind the amount. */
export const named = (scene: Scene, item: Item): RoleRead['direction'] => {
  for (let at = item.next; at < Math.min(scene.to, item.next + 6); at += 1) {
    const word = keyAt(scene, at);
    if (namesChange(scene.tokens[at])) {
      if (/^(?:fewer|less|lower|cheaper|narrower|weaker|smaller|shorter|below|اقل|ادني)$/.test(word)) return 'down';
      if (/^(?:more|higher|dearer|faster|wider|stronger|bigger|larger|longer|above|اعلي|اكثر)$/.test(word)) return 'up';
      return signOf(word);
    }
    if (!leadsOn(scene.tokens[at])) return null;
  }
  return null;
};
