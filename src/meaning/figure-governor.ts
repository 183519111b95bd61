import { matcher } from '#src/base/memo.ts';
import { unitOf } from '#src/base/units.ts';
import { asked, askedOf } from '#src/language/lexemes.ts';
import { type Item, itemAt, keyAt, partStart, type Scene } from './figure-scene.ts';
import { arabicVerb } from './figure-subjects-verbs-ar.ts';
import { signOf } from './figure-verbs.ts';

/** Level verbs through which a change still speaks: ليصل إلى, to reach. */
const reaching = matcher(/^(?:ل|و|ف)?(?:[يت]صل|[يت]بلغ|[يت]سجل)$|^(?:reach|reaching|hit|hitting)$/);
export const rests = matcher(
  /^(?:وكان|وكانت|بلغ|وصل|سجل|كان|يبلغ|تبلغ|بلغت|وصلت|سجلت|كانت|reached|reaches|touched|hit|stood|stands|totaled|was|is|were|are|remained|averaged|runs|used|uses|draws|drew|consumes|consumed|holds|held|تستهلك|يستهلك|استهلك|استهلكت)$/,
);

const mayGovern = asked((key) => signOf(key) !== null || rests(key));

export interface Governor {
  readonly at: number;
  readonly sign: 'up' | 'down';
}

/** The change that governs a figure: the nearest word of growth or shrinking before it, unless a verb of rest stands nearer. */
export const governor = (scene: Scene, item: Item): Governor | null => {
  const start = partStart(scene, item.lead);
  for (let at = item.lead - 1; at >= start; at -= 1) {
    // وتحسن الأداء من شهر إلى آخر: 66 في يوليو: behind the colon stand amounts, unless it parts a word from its number.
    if (isColon(scene.tokens[at]) && !isLeading(scene.tokens[at - 1]) && !isLeading(scene.tokens[item.lead - 1]))
      return null;
    if (!mayGovern(scene.tokens[at]) || (itemAt(scene, at)?.kind !== 'verb' && itemAt(scene, at))) continue;
    const word = keyAt(scene, at);
    // Requests add up to 11.5 GW: what they come to.
    if (isAdding(word) && keyAt(scene, at + 1) === 'up' && !isMeant(scene.tokens[at - 1])) return null;
    const phrasal =
      word === 'up' &&
      /^(?:made|makes?|making|set|sets|back|backed|picked|dug|digs?|digging|freed|frees|ended|ends|used|uses|soaked|soaks|ate|eats|took|takes|bought|buys|summed|lined)$/.test(
        keyAt(scene, at - 1),
      );
    // shut down nearly 30 % of the rigs: the particle of a verb, no fall.
    const apart =
      word === 'down' &&
      /^(?:shut|shuts|shutting|clos(?:ed|es|ing)|power(?:ed|s|ing)?|turn(?:ed|s|ing)?|w[io]und|break|broke|broken|tore|torn|melted|stood|stands?|back(?:ed|s|ing)?|pay|pays|paid|paying)$/.test(
        keyAt(scene, at - 1),
      );
    // cut off 27 farms
    const off = /^(?:cut|cuts|cutting)$/.test(word) && keyAt(scene, at + 1) === 'off';
    const sign = phrasal || apart || off ? null : signOf(word);
    // نقصًا لا يقل عن: a shortage; برنامج خفض الأحمال: the name of a programme.
    if (/^(?:نقص|نقصا|النقص)$/.test(word) || /^(?:ال)?(?:برنامج|برامج|خطه|نظام|اليه)$/.test(keyAt(scene, at - 1)))
      continue;
    // The contract covers 168 MW: no verb. تقدمت 11 شركة بعروض: they came forward, and are no more than before.
    if (word === 'contract' && !mayFollow(scene.tokens[at - 1])) continue;
    if (item.unit === 'count' && (advances(word) || isFoundAgain(word))) continue;
    // فقد صادرت الشرطة 390 جهازًا: ف and قد before a verb, nothing lost.
    if (word === 'فقد' && arabicVerb(keyAt(scene, at + 1))) continue;
    if (/اضافه$|^addition$/.test(word) && leadsOnTo(scene.tokens[at + 1])) continue;
    if (raises(word) && item.unit === 'count' && isIssue(scene.tokens[item.next - 1])) return null;
    // lost $23 million, خسرت 23 مليون دولار: what a loss came to.
    if (isWin(word) && unitOf(item.unit ?? '1')?.dimension === 'money') return null;
    if (isLoss(word) && /^(?:money|energy)$/.test(unitOf(item.unit ?? '1')?.dimension ?? '')) return null;
    // raised $220 million from a bond: what came in, unless something was raised by or to it.
    if (/^rais(?:e|es|ed|ing)$/.test(word) && item.lead === at + 1 && unitOf(item.unit ?? '1')?.dimension === 'money')
      return null;
    if (
      sign &&
      !(word === 'up' && keyAt(scene, at + 1) === 'to' && !climbs(scene.tokens[at - 1])) &&
      !/^(?:more|less|fewer)$/.test(word)
    )
      return { at, sign };
    if (rests(word) && !reaching(word)) return null;
  }
  return null;
};

const isMeant = askedOf(/^(?:to|will|would|could|can|may|might|must|should)$/);
const climbs = askedOf(/^(?:went|goes|go|gone|going|moved|moves|crept|edged|comes|came|ticked|inched)$/);
const mayFollow = askedOf(/^(?:to|will|would|could|can|may|might|must|should|not)$/);
const advances = matcher(/^[وفس]{0,3}[يت]?تقدم(?:ت|وا|ون)?$/);
const isFoundAgain = matcher(/^(?:recover|recovers|recovered|[وف]?استرد(?:ت|وا)?|[وف]?استعاد(?:ت|وا)?)$/);
const leadsOnTo = askedOf(/^(?:to|الي)$/);
const raises = matcher(/^(?:raise|raises|raised|raising)$/);
const isIssue = askedOf(/^(?:doubts?|questions?|concerns?|objections?|issues?|points?|alarms?|complaints?|eyebrows?)$/);
const isAdding = matcher(/^add(?:s|ed|ing)?$/);
const isColon = asked((_, raw) => raw === ':');
const isLeading = asked((key) => /^(?:to|by|from|الي|بنسبه|من)$/.test(key));
const isWin = matcher(/^(?:gain|gains|gained|gaining|و?[يت]?(?:كسب|ربح)(?:ت|وا|ون)?)$/);
const isLoss = matcher(/^(?:lost|loses|losing|lose|و?[يت]?خسرت?)$/);
