import { askedOf } from '#src/language/lexemes.ts';
import { itemAt, keyAt, type Scene } from './figure-scene.ts';
import { type Clause, clause, type Predicate } from './figure-subjects-clause.ts';
import type { Run } from './figure-subjects-runs.ts';
import { Walker } from './figure-subjects-walk-en.ts';
import type { Tag } from './figure-subjects-words-en.ts';

const isDoer = askedOf(/^(?:it|they|he|she|we|you)$/);
const isTime = askedOf(/^(?:summer|winter|spring|autumn|year|month|week|day|quarter|night|evening|morning|time)$/);

/** What is open while an English sentence is read: its clause, and the noun phrase. */
export class Phrases extends Walker {
  protected now: Clause;
  protected readonly clauses: Clause[] = [];
  protected readonly rulers: (Predicate | null)[] = [];
  protected readonly homes: Clause[] = [];
  /** The noun phrase that is being read, with what prepositions tie to it. */
  protected phrase: Run | null = null;
  /** The phrase that the last comma closed; whether one hangs on a preposition at the head of its clause: in Texas. */
  protected parted: Run | null = null;
  protected hanging = false;
  protected counted = false;
  protected fixed = false; // whose shares have lost: what follows is its own, and names nobody else
  /** Openings without a subject of their own: having sold …, built in 1987. */
  protected orphans: Clause[] = [];

  constructor(scene: Scene) {
    super(scene);
    this.now = this.open(clause(null, null, false));
  }

  protected open(one: Clause): Clause {
    this.clauses.push(one);
    return one;
  }

  protected start(parent: Clause | null, subject: Run | null, inserted: boolean): void {
    this.now = this.open(clause(parent, subject, inserted));
    this.phrase = null;
    this.hanging = false;
    this.counted = false;
    this.fixed = false;
  }

  protected root(): Clause {
    let at = this.now;
    while (at.parent && at.inserted) at = at.parent;
    return at;
  }

  protected word(i: number, tag: Tag): void {
    if (this.counted && keyAt(this.scene, i) === 'of' && this.tag(i - 1) === 'F') {
      this.phrase = null;
      return;
    }
    if (tag === 'P' && !this.phrase) {
      if (!this.now.verb) this.hanging = true;
      return;
    }
    if (tag === 'A') return;
    // every coin it produced: a clause without its which.
    if (tag === 'O' && this.now.verb && this.phrase && this.isVerb(i + 1)) this.start(this.now, null, false);
    if (this.phrase && !this.now.verb && !this.hanging && this.tag(i - 1) === 'N' && this.opensAnother(i, tag)) {
      const before = this.phrase;
      // that summer they used: a time is no subject; the outlook it published puts: a clause without its which.
      if (!isTime(this.scene.tokens[i - 1])) {
        this.now.subject ??= before;
        this.start(this.now, null, false);
        this.now.bound = true;
      }
      this.phrase = null;
    }
    // Since the start of 2025 the tariff has doubled
    if (tag === 'D' && this.tag(i - 1) === 'Q' && this.phrase && !this.now.verb) this.phrase = null;
    // According to the datasheet the rig uses: an article opens another phrase.
    if (tag === 'D' && this.tag(i - 1) === 'N' && (this.hanging || this.now.verb)) {
      this.hanging = false;
      this.phrase = null;
    }
    this.phrase = this.phrase ? { from: this.phrase.from, to: i } : { from: i, to: i };
  }

  /** Right behind a noun a pronoun or an article with a noun and a verb of their own: another noun phrase. */
  private opensAnother(i: number, tag: Tag): boolean {
    if (tag === 'O') return isDoer(this.scene.tokens[i]) && this.isVerb(i + 1);
    return tag === 'D' && this.startsClause(i, false);
  }

  protected figure(i: number): void {
    if (!this.now.verb && (!this.phrase || this.phrase.from === this.phrase.to)) {
      const item = itemAt(this.scene, i);
      this.phrase = item?.unit === 'count' ? { from: item.from, to: i } : null;
      this.counted = true;
      // With 3.1 GW of load online, Texas: what hangs on the preposition goes on behind the figure.
      // Among the six largest pools, one leads: so it does with a count.
      const lead = this.tag((item?.lead ?? i) - 1) === 'D' ? (item?.lead ?? i) - 2 : (item?.lead ?? i) - 1;
      this.hanging &&= this.phrase === null || /^(?:among|of|at|across|between|in|on)$/.test(keyAt(this.scene, lead));
      return;
    }
    // The town’s 1,400 residents
    if (
      !this.now.verb &&
      this.phrase &&
      itemAt(this.scene, i)?.unit === 'count' &&
      keyAt(this.scene, this.phrase.to) === 's'
    )
      this.phrase = { from: this.phrase.from, to: i };
    // 5,000 units that run at: what is counted may have a clause of its own.
    const counted = itemAt(this.scene, i);
    if (this.now.verb) this.phrase = counted?.unit === 'count' ? { from: counted.from, to: i } : null;
  }

  protected period(i: number): void {
    if (this.phrase && !this.hanging && this.tag(i - 1) !== 'P' && this.tag(i + 1) === 'N')
      this.phrase = { from: this.phrase.from, to: i };
    else if (this.hanging) {
      this.phrase = null;
      this.hanging = false;
    }
  }
}
