import { compare } from '#src/base/exact.ts';
import type { Figure } from '#src/base/figure.ts';
import { mapped } from '#src/base/mapped.ts';
import { unitOf } from '#src/base/units.ts';
import { asked, askedOf } from '#src/language/lexemes.ts';
import { tokenBefore } from '#src/language/numbers-tokens.ts';
import { named } from './figure-changes.ts';
import { betters, costs, differing, differs } from './figure-differences.ts';
import { ofFormerEdition } from './figure-editions.ts';
import { type Governor, governor, rests } from './figure-governor.ts';
import { isCapSet, isLimit, limitBefore, ruled } from './figure-limits.ts';
import { liesBetween } from './figure-lying.ts';
import { type Item, insteadOf, itemAt, keyAt, leader, type Scene } from './figure-scene.ts';
import { isChangeWord, signOf, verbOf } from './figure-verbs.ts';

export type Sign = Figure['direction'];
export interface RoleRead {
  readonly role: Figure['role'];
  readonly direction: Sign;
}

const leadsTo = askedOf(/^(?:to|toward|towards|الي|والي|عند)$/);
const leadsFrom = askedOf(/^(?:from|من|ومن|than)$/);
const isCompared = askedOf(/^(?:vs|versus|compared|مقارنه)$/);
const leadsBy = askedOf(
  /^(?:by|بنسبه|بمقدار|بواقع|بمعدل|نسبته|نسبتها|قدره|قدرها|مقداره|مقدارها|ب|بنحو|بحوالي|بقرابه|باكثر|بما|بقيمه)$/,
);
const isExtra = askedOf(/^(?:extra|further|additional|another|اضافيه|اضافي)$/);
const isExtraBehind = askedOf(/^(?:اضافيه|اضافي)$/);
const RATIOS: ReadonlySet<string | null> = new Set(['%', 'fraction', 'pp', 'bp', 'permille']);
const isRatio = (item: Item): boolean => RATIOS.has(item.unit);

const behindOf = (scene: Scene, item: Item): boolean =>
  /^(?:of|من)$/.test(keyAt(scene, item.next)) &&
  // فاقدًا 27 % من قيمته, lost 14 % of its value: how far it fell.
  !/^(?:قيمته|قيمتها|سعره|سعرها)$/.test(keyAt(scene, item.next + 1)) &&
  !(
    /^(?:its|their)$/.test(keyAt(scene, item.next + 1)) && /^(?:value|price|worth)$/.test(keyAt(scene, item.next + 2))
  ) &&
  !/^(?:it|which)$/.test(keyAt(scene, item.next + 1));

const wasOnce = askedOf(/^(?:كان|كانت|كانوا)$/);
/** بعد أن كان, having been: what was before. */
const was = (scene: Scene, item: Item): boolean => {
  for (let at = item.lead - 1; at >= Math.max(scene.from, item.lead - 6); at -= 1) {
    const word = keyAt(scene, at);
    // up from 196 in August and 187 in July: both; from 41 to 43: the first.
    if (itemAt(scene, at) && !itemAt(scene, at + 1) && keyAt(scene, at + 1) === 'to') return false;
    if (wasOnce(scene.tokens[at]) && /^(?:ان|بعدما)$/.test(keyAt(scene, at - 1))) return true;
    if (word === 'from' && /^(?:up|down)$/.test(keyAt(scene, at - 1))) return true;
  }
  return false;
};

const isAgainst = askedOf(/^(?:against|مقابل)$/);
const isTie = askedOf(/^(?:with|to|مع|ب)$/);
const isTieAr = askedOf(/^(?:ب|مع|بنحو|بحوالي|بنسبه|بمعدل|بواقع|بقرابه)$/);
const endsCompared = askedOf(/مقارنه$/);
const isMean = askedOf(/^(?:قدره|قدرها|بلغ|يبلغ|ب?متوسط|ب?معدل|ب?مستوي|averaging|an|average|of)$/);
const compared = (scene: Scene, item: Item, at: number): boolean => {
  const word = scene.tokens[at];
  if (isCompared(word)) return true;
  if (isAgainst(word)) {
    const other = scene.items[scene.items.indexOf(item) - 1];
    return periodBehind(scene, item) && !isSameTime(scene, item) && (!other || sameKind(item, other));
  }
  const before = tokenBefore(scene.tokens, at);
  if (isTie(word) && isCompared(before)) return true;
  if (isTieAr(word) && endsCompared(before)) return true;
  if (item.qualifier !== 'exact' && endsCompared(before)) return true;
  // مقارنة بمتوسط قدره 44 دولارًا
  let back = at;
  while (back > scene.from && isMean(scene.tokens[back])) back -= 1;
  return back < at && (endsCompared(scene.tokens[back]) || isCompared(scene.tokens[back]));
};

const periodBehind = (scene: Scene, item: Item): boolean =>
  scene.periods.some((p) => p.from >= item.next && p.from - item.next < 7);

const isSame = askedOf(/^(?:same|نفسه|نفسها|ذاته|ذاتها|نفس|ذات|عينه)$/);
/** في مقابل 0.64 تيراواط ساعة للتعدين في العام نفسه: another thing at the same time. */
const isSameTime = (scene: Scene, item: Item): boolean =>
  [1, 2, 3, 4, 5, 6].some((on) => isSame(scene.tokens[item.next + on]));

const quantityBefore = (scene: Scene, at: number): boolean =>
  scene.items.some((other) => other.next <= at && other.next >= at - 2);

const changeOf = (scene: Scene, item: Item, lead: number, change: Governor | null): RoleRead | null => {
  const word = lead < 0 ? '' : keyAt(scene, lead);
  const behind = named(scene, item);
  if (
    behind &&
    (item.unit === '%' ||
      item.unit === 'pp' ||
      item.unit === 'bp' ||
      /^(?:more|less|fewer|اضافيه|اضافي)$/.test(keyAt(scene, item.next)) ||
      (/^(?:lower|higher|above|below)$/.test(keyAt(scene, item.next)) && keyAt(scene, item.next + 1) === 'than'))
  )
    return { role: 'change', direction: behind };
  const { tokens } = scene;
  // أقل بنحو 14 مليونًا مما كانت: by how much it differs.
  const by = differs(scene, item) ?? differing(scene, item);
  if (by) return { role: 'change', direction: by };
  const spare = isRatio(item) && !change;
  // Another 24% were recycled: a part more.
  if (spare && (isExtra(tokens[lead]) || isExtra(tokens[lead - 1]))) return null;
  if ((lead >= 0 && isExtra(tokens[lead])) || isExtra(tokens[lead - 1]) || isExtraBehind(tokens[item.next]))
    return { role: 'change', direction: signOf(word) === 'down' ? 'down' : 'up' };
  if (!change) return null;
  const steps = item.lead - change.at;
  const direct = lead === change.at || (lead > change.at && signOf(word) !== null);
  if ((lead >= 0 && leadsBy(tokens[lead])) || direct) return { role: 'change', direction: change.sign };
  const arabic = /^[\u0600-\u06ff]/.test(keyAt(scene, change.at));
  const preposition = /^(?:in|at|with|for|on|of|on|في|علي|عند|مع|لدي|to|the)$/.test(word);
  if (
    preposition ||
    scene.items.some((other) => other.from > change.at && other.next <= item.lead && other.kind !== 'verb')
  )
    return null;
  for (let at = change.at + 1; at < item.lead; at += 1)
    if (arabic && verbOf(keyAt(scene, at))?.sign === null && /^[وف]?[ستي]/.test(keyAt(scene, at))) return null;
  if (isRatio(item) && !behindOf(scene, item)) return { role: 'change', direction: change.sign };
  return (arabic ? steps <= 7 : steps <= 4) && !verbOf(keyAt(scene, change.at))?.noun
    ? { role: 'change', direction: change.sign }
    : null;
};

const isAmounting = askedOf(/^البالغه?$/);
const first = (scene: Scene, item: Item): RoleRead => {
  const lead = leader(scene, item);
  const leading = lead < 0 ? undefined : scene.tokens[lead];
  const word = leading?.key ?? '';
  const change = liesBetween(scene.tokens, item.from) ? null : governor(scene, item);
  if (item.unit === 'x') {
    const grown = item.kind === 'verb' ? (signOf(scene.tokens[item.from]?.key ?? '') ?? 'up') : (change?.sign ?? null);
    const was =
      /^(?:مما|عما)$/.test(keyAt(scene, item.next + 1)) ||
      (keyAt(scene, item.next + 1) === 'than' && /^(?:a|it|last|in)$/.test(keyAt(scene, item.next + 2)));
    const noun = item.kind === 'verb' && /ضعف$/.test(scene.tokens[item.from]?.key ?? '');
    return { role: 'ratio', direction: noun && !change ? null : (grown ?? (was ? 'up' : null)) };
  }
  if (was(scene, item)) return { role: 'from', direction: null };
  if (ofFormerEdition(scene, item)) return { role: 'from', direction: null };
  // سقف الأحمال البالغ 220: what it is today, whatever is done to it.
  if (isAmounting(leading)) return { role: limitBefore(scene, item) ? 'threshold' : 'level', direction: null };
  if (granted(scene, item)) return { role: 'threshold', direction: null };
  // Compared with another time, it is where things came from; compared with another thing, it stands beside it.
  if (compared(scene, item, lead))
    return { role: change || periodBehind(scene, item) ? 'from' : 'level', direction: null };
  if (word === 'than')
    return quantityBefore(scene, lead - 1) || isChangeWord(keyAt(scene, lead - 1))
      ? { role: 'from', direction: null }
      : { role: 'level', direction: null };
  if (ruled(scene, item)) return { role: 'threshold', direction: null };
  const limited =
    isLimit(scene, lead) ||
    isLimit(scene, lead - 1) ||
    (item.qualifier === 'at_most' && /^(?:to|at|of)$/.test(word) && limitBefore(scene, item));
  if ((limited || isCapSet(scene, item, word)) && !isRatio(item)) return { role: 'threshold', direction: null };
  // هبط … دون 92 ألفًا: where it led, however far behind.
  if (change && !isRatio(item) && /^(?:دون|فوق|تحت)$/.test(keyAt(scene, item.lead)))
    return { role: 'to', direction: change.sign };
  if (change && /^(?:ل|ف)[يت](?:تجاوز|تخطي|قارب|ناهز)$/.test(keyAt(scene, item.lead)))
    return { role: 'to', direction: change.sign };
  if (change && /^(?:ل|ف)[يت](?:بلغ|صل|سجل|صبح|ستقر|تجاوز|تخطي|قارب|ناهز|لامس|فوق)$/.test(word))
    return { role: 'to', direction: change.sign };
  // إضافة إلى 2400 فرصة: beside what was told.
  const added = /(?:^|[وب]|ال)اضافه$|^addition$/.test(lead < 1 ? '' : keyAt(scene, lead - 1));
  if (leadsTo(leading) && change && !added) return { role: 'to', direction: change.sign };
  // will bring the site to 40 MW
  if (leadsTo(leading) && !change && brings(scene, item)) return { role: 'to', direction: null };
  const start = leadsTo(leading) && !added ? pairedFrom(scene, item) : null;
  if (start) return { role: 'to', direction: compare(item.value, start.value) < 0 ? 'down' : 'up' };
  if (
    leadsFrom(leading) &&
    (change || pairsWithTo(scene, item)) &&
    !(/^[\u0600-\u06ff]/.test(word) && keyAt(scene, lead - 1) === '')
  )
    return { role: 'from', direction: null };
  // …، لتصبح حصتها 2.4: what the change came to.
  const become = change && [1, 2, 3].some((back) => becomes(scene.tokens[item.lead - back]));
  if (change && become) return { role: 'to', direction: change.sign };
  // cost the farm 1.1 BTC of production: what it lost.
  if (costs(scene, item)) return { role: 'change', direction: 'down' };
  const moved = changeOf(scene, item, lead, change);
  if (
    moved?.direction &&
    change &&
    /efficiency/.test(unitOf(item.unit ?? '1')?.dimension ?? '') &&
    betters(scene.tokens[change.at])
  )
    return { role: moved.role, direction: 'down' };
  if (moved?.direction) return bounded(scene, item, change) ?? moved;
  return { role: 'level', direction: null };
};

const becomes = askedOf(/^(?:ل|ف)[يت]صبح$/);
/** sank below $35: the bound is where the fall led, not how far it went. */
const bounded = (scene: Scene, item: Item, change: Governor | null): RoleRead | null => {
  const arabic = /^(?:دون|فوق|تحت)$/.test(keyAt(scene, item.lead));
  if (!change || (item.lead - 1 !== change.at && !arabic)) return null;
  return /^(?:below|above|under|beneath|past|beyond|دون|فوق|تحت|عن)$/.test(keyAt(scene, item.lead))
    ? { role: 'to', direction: change.sign }
    : null;
};

/** its license allows 45 MW, لا تسمح رخصتها بأكثر من 45: what may be done at most. */
const allows = askedOf(/^(?:allows?|allowed|permits?|permitted|و?[يت]سمح|و?سمحت?|[يت]جيز|[يت]جوز)$/);
const isMark = askedOf(/^[.,;،؛]$/);
const isRest = asked(rests);
const isBeing = askedOf(/^(?:is|are|was|were)$/);
const granted = (scene: Scene, item: Item): boolean => {
  if (isRatio(item) || item.unit === null || item.unit === 'count' || /^(?:USD|EUR|d|wk|mo|yr|h)/.test(item.unit))
    return false;
  for (let at = item.lead - 1; at >= Math.max(scene.from, item.lead - 7); at -= 1) {
    const word = scene.tokens[at];
    if (allows(word)) return true;
    if (itemAt(scene, at) || isMark(word) || (isRest(word) && !isBeing(word))) return false;
  }
  return false;
};

const pairsWithTo = (scene: Scene, item: Item): boolean =>
  scene.items.some(
    (other) =>
      other !== item &&
      other.lead > item.next - 1 &&
      other.lead - item.next < 12 &&
      leadsTo(scene.tokens[leader(scene, other)]) &&
      sameKind(item, other),
  );

const isBringing = askedOf(/^(?:bring|brings|brought|bringing|takes|took|taking|[وفس]{0,2}[يت]صل)$/);
const brings = (scene: Scene, item: Item): boolean => {
  for (let at = item.lead - 2; at >= scene.from && at > item.lead - 9; at -= 1) {
    if (isBringing(scene.tokens[at])) return /^[a-z]/.test(keyAt(scene, at));
    if (isMark(scene.tokens[at]) || itemAt(scene, at)) return false;
  }
  return false;
};

/** went from 5.1 GW to 6.3 GW: two amounts that a verb of neither growth nor loss parts. */
const pairedFrom = (scene: Scene, item: Item): Item | undefined =>
  scene.items.findLast(
    (other) =>
      other.next <= item.lead &&
      item.lead - other.next < 8 &&
      leadsFrom(scene.tokens[leader(scene, other)]) &&
      sameKind(item, other) &&
      compare(item.value, other.value) !== 0,
  );

export const sameKind = (a: Item, b: Item): boolean =>
  (unitOf(a.unit ?? '1')?.dimension ?? a.unit) === (unitOf(b.unit ?? '1')?.dimension ?? b.unit);

/** to 90, or 125 %; by 95 tonnes, or 3.4 %: a part of something, a third of its output, is no change. */
const restates = (led: RoleRead | undefined, scene: Scene, item: Item): boolean =>
  isRatio(item) && (led?.role === 'to' || (led?.role === 'change' && item.unit === '%' && !behindOf(scene, item)));

/** Roles and directions of all figures of a sentence. */
export const rolesOf = (scene: Scene): RoleRead[] => {
  const roles = mapped(scene.items, (item) => first(scene, item));
  // “7.8 cents instead of 5.2”: what replaces, and what is replaced.
  scene.items.forEach((item, i) => {
    const before = i > 0 ? scene.items[i - 1] : undefined;
    if (!before || !insteadOf(scene, item) || !sameKind(before, item)) return;
    roles[i] = { role: 'from', direction: null };
    if (roles[i - 1]?.role === 'level' || roles[i - 1]?.role === 'to')
      roles[i - 1] = { role: 'to', direction: compare(before.value, item.value) < 0 ? 'down' : 'up' };
  });
  return mapped(roles, (read, i) => {
    const item = scene.items[i];
    if (!item || read.role !== 'level') return read;
    // “from 40 to 90, or 125%”: the change once more.
    const led = i > 0 ? roles[i - 1] : undefined;
    if (restates(led, scene, item) && /^(?:or|اي)$/.test(keyAt(scene, item.lead - 1)))
      return { role: 'change', direction: led?.direction ?? null };
    // “reached 42, having been above 62”: the earlier level makes this one an end.
    const after = scene.items.findIndex(
      (other, k) => k > i && roles[k]?.role === 'from' && was(scene, other) && sameKind(item, other),
    );
    const other = scene.items[after];
    // earned 14 million, up from 9: what was is named beside a level, and makes no end of it; وصل إلى does.
    if (other && leadsTo(scene.tokens[leader(scene, item)]))
      return { role: 'to', direction: compare(item.value, other.value) < 0 ? 'down' : 'up' };
    return read;
  });
};
