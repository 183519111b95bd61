import { intervalOf } from '#src/base/interval.ts';
import { unitOf } from '#src/base/units.ts';
import type { Statement } from '#src/store/store.ts';
import type { Quantity } from './compute.ts';
import type { ConceptId } from './concepts.ts';
import { type Correction, correctionOf } from './corrections.ts';
import { unitInContext } from './ellipsis.ts';
import { type Ground, groundOf } from './ground.ts';
import { type Spell, spellOf } from './timing.ts';
import { marksOf } from './unasked.ts';

/** A stored statement as far as no question changes it. */
export interface Told {
  readonly statement: Statement;
  readonly ground: Ground;
  readonly quantity: Quantity;
  /** Of the unit that its sentence or the one before gives it. */
  readonly dimension: string;
  readonly spell: Spell | null;
  /** What makes it a particular figure. */
  readonly marks: ReadonlySet<ConceptId>;
  readonly correction: Correction;
}

/** What is told of one figure leans on all others of its article; an article with more of them than this is not kept. */
const KEPT = 80;

interface Article {
  readonly statements: readonly Statement[];
  readonly told: readonly Told[];
}

/** By the first statement of an article. The store gives the same objects for as long as it keeps the article. */
const kept = new WeakMap<Statement, Article>();

const same = (a: readonly Statement[], b: readonly Statement[]): boolean =>
  a.length === b.length && a.every((statement, i) => statement === b[i]);

const read = (statements: readonly Statement[]): readonly Told[] => {
  const bySentence = Map.groupBy(statements, ({ sentence }) => sentence.start);
  return statements.map((statement) => {
    const unit = unitInContext(statement, statements);
    const ground = groundOf(statement, bySentence.get(statement.sentence.start) ?? [], statements);
    return {
      statement,
      ground,
      quantity: { interval: intervalOf(statement.figure, statement.figure.qualifier), unit },
      dimension: unitOf(unit)?.dimension ?? statement.figure.dimension,
      spell: spellOf(ground),
      marks: marksOf(ground),
      correction: correctionOf(ground),
    };
  });
};

/** What all these statements of one article tell. */
export const toldBy = (statements: readonly Statement[]): readonly Told[] => {
  const [first] = statements;
  if (!first) return [];
  const known = kept.get(first);
  if (known && same(known.statements, statements)) return known.told;
  const told = read(statements);
  if (statements.length <= KEPT) kept.set(first, { statements, told });
  return told;
};
