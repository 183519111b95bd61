// The offers of every question of the corpora in tools/training/corpora, each with its features and whether it is right.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toNumber } from '../src/base/exact.ts';
import { conversion, unitOf } from '../src/base/units.ts';
import { toArticle } from '../src/feed/item.ts';
import { readFeed } from '../src/feed/read.ts';
import { fold } from '../src/language/text.ts';
import { joinStory } from '../src/meaning/story.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { candidatesOf } from '../src/survey/candidate.ts';
import { currentOf, fillNow } from '../src/survey/fill-now.ts';
import { offersOf } from '../src/survey/offers.ts';
import { ableReadings, refusedKinds, triedOf } from '../src/survey/operation.ts';
import { operationScores, scoresBy } from '../src/survey/operation-model.ts';
import { readQuestion } from '../src/survey/question.ts';
import { retrieve } from '../src/survey/retrieve.ts';
import { settled } from '../src/survey/settled.ts';
import { timeName } from '../src/talk/wording.ts';
import { understand } from '../src/understand.ts';

const HERE = new URL('./training/corpora/', import.meta.url).pathname;
/** Their answers are no figures computed of figures. */
const OTHERS = new Set(['trend', 'count', 'list', 'when', 'who-said', 'calculator']);
const CLOSE = 0.006;

const storeOf = async (corpus, folder) => {
  const store = await openSqlite(join(folder, `${corpus}.db`));
  const at = Date.parse('2026-11-21T00:00:00Z');
  for (const file of readdirSync(join(HERE, corpus, 'feeds')).sort()) {
    const url = `https://feeds.example/${file}`;
    const { feed, items } = await readFeed(readFileSync(join(HERE, corpus, 'feeds', file)), undefined, url);
    const source = { url, title: feed.title, ...(feed.lang ? { lang: feed.lang } : {}) };
    await store.follow('local', url, at);
    await store.save(items.flatMap((item) => toArticle(item, source, at) ?? []).map(understand), joinStory, at, false);
  }
  return store;
};

const factorOf = (unit, wanted) => {
  if (wanted === 'count') return ['count', 'number', undefined].includes(unitOf(unit)?.dimension) ? 1 : null;
  // "312 BTC" for "312 BTC a month": the per may be left to the words.
  const whole = (code) => code.replace(/\/(?:d|mo|qtr|yr)$/, '');
  for (const [a, b] of [
    [unit, wanted],
    [whole(unit), whole(wanted)],
  ]) {
    const factor = unitOf(a) && unitOf(b) ? conversion(a, b) : null;
    if (factor) return toNumber(factor);
  }
  return null;
};

/** The same amount with the same sides, whatever its sign. */
const isAmount = (result, gold) => {
  const factor = result.unit === undefined ? null : factorOf(result.unit, gold.unit);
  if (factor === null) return false;
  const sides = ['value', 'min', 'max'].filter((side) => gold[side] !== undefined);
  return sides.every((side) => {
    const said = result[side] ?? (side !== 'value' && sides.length === 1 ? result.value : undefined);
    const wanted = Math.abs(gold[side]);
    return said !== undefined && Math.abs(Math.abs(Number(said)) * factor - wanted) <= CLOSE * Math.max(1e-12, wanted);
  });
};

const isNamed = (result, names, lang) => {
  const [name = ''] = result.names ?? [];
  const said = fold(timeName(lang, name) ?? name);
  return said !== '' && names.some((name) => said.includes(fold(name)) || fold(name).includes(said));
};

const isRight = (filled, { lang, kind, numbers, names, cites }) => {
  if (kind === 'unanswerable' || filled.status === 'unanswered') return false;
  const [result] = filled.results;
  if (kind === 'conflict') return numbers.some((gold) => isAmount(result, gold));
  const urls = new Set(filled.operands.map(({ url }) => url));
  const cited = cites.every((any) => any.some((url) => urls.has(url)));
  const [first] = numbers;
  // An amount alone does not say which one it is of.
  if (kind === 'rank' && names && !isNamed(result, names, lang)) return false;
  return cited && (first ? isAmount(result, first) : names !== undefined && isNamed(result, names, lang));
};

const exampleOf = async (store, corpus, scores, row) => {
  const read = readQuestion({ text: row.question, now: new Date(row.now) });
  const readings = ableReadings(read, scores);
  const operations = triedOf(readings);
  if (OTHERS.has(operations[0]) || refusedKinds.some((kind) => read.cues.has(kind))) return [];
  const found = await retrieve(store, 'local', read);
  const question = settled(read, found);
  const candidates = candidatesOf(found, question);
  const rules = fillNow(operations, candidates, question);
  const offers = offersOf(currentOf(candidates, question), question, readings, rules).map((offer) => {
    const filled = offer.filled();
    const [first] = filled.status === 'unanswered' ? [] : filled.results;
    const amount = first && [first.value, first.min, first.max, first.unit, first.names?.[0]].join('|');
    return { ...offer, amount, right: isRight(filled, row) };
  });
  return [{ corpus, lang: row.lang, kind: row.kind, id: row.id, offers }];
};

/**
 * One example for each question that reaches the figures. What its words ask for is read by a model that has not seen
 * its corpus: likelihoods learned by heart would teach to trust them more than those of a new question deserve.
 */
export const examples = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'barq-offers-'));
  execFileSync(process.execPath, [new URL('train-operations.mjs', import.meta.url).pathname, '--held', folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const found = [];
  for (const corpus of readdirSync(HERE).sort()) {
    const store = await storeOf(corpus, folder);
    // The stored model is trained on some of the corpora only: the others it has not seen.
    const held = join(folder, `${corpus}.json`);
    const scores = existsSync(held) ? scoresBy(JSON.parse(readFileSync(held, 'utf8'))) : operationScores;
    for (const line of readFileSync(join(HERE, corpus, 'questions.jsonl'), 'utf8')
      .trim()
      .split('\n')) {
      const row = JSON.parse(line);
      if (!OTHERS.has(row.kind)) found.push(...(await exampleOf(store, corpus, scores, row)));
    }
    await store.close();
  }
  rmSync(folder, { recursive: true, force: true });
  return found;
};
