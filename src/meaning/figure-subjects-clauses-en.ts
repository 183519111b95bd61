import { keyAt, type Scene } from './figure-scene.ts';
import { type Clauses, outside, type Predicate, predicate } from './figure-subjects-clause.ts';
import { Phrases } from './figure-subjects-open-en.ts';
import { somebodyOf } from './figure-subjects-owner-en.ts';
import type { Run } from './figure-subjects-runs.ts';
import { BLAMING, DEALING, RAISING, TELLING } from './figure-subjects-verbs-en.ts';
import { among, type Tag } from './figure-subjects-words-en.ts';

const PREPOSITIONAL = /^(?:until|as|after|before|since|where|so|once)$/;

/** Reads the clauses of an English sentence from left to right, once. */
class Reader extends Phrases {
  private comma(i: number): void {
    this.parted = this.phrase;
    const next = this.tag(i + 1);
    if (next === 'R') {
      const subject = this.now.verb ? (this.phrase ?? this.now.subject) : this.phrase;
      if (!this.now.verb && this.phrase && !this.hanging) this.now.subject = this.phrase;
      this.start(this.now, subject, true);
      return;
    }
    if (!this.now.verb && this.phrase && !this.hanging) {
      if (this.isVerb(i + 1) && !this.now.inserted) return;
      if (!this.isVerb(i + 1) && this.closing(i, this.now.verb !== null) >= 0) {
        this.now.subject = this.phrase;
        const subject = this.phrase;
        this.start(this.now, subject, true);
        return;
      }
      if (this.listed(i, this.now.verb !== null)) return;
    }
    const outer = this.isVerb(i + 1) ? outside(this.now) : null;
    if (outer) {
      this.now = outer;
      this.phrase = null;
    } else if (this.startsClause(i + 1, this.now.verb !== null) && (this.now.verb || this.hanging || !this.phrase)) {
      // …, and the new one starts: what was open before has ended.
      if (this.now.verb) this.start(this.root(), null, false);
      else this.phrase = null;
    } else if (this.now.verb || this.hanging) {
      this.phrase = null;
    }
    this.hanging = false;
  }

  private and(i: number): void {
    if (this.isVerb(i + 1)) {
      // … gas that was flared, and employs: behind a comma the outer clause goes on.
      const outer = this.now.parent;
      if (outer?.verb && this.tag(i - 1) === ',' && (this.now.inserted || this.now.subject)) this.now = outer;
      this.phrase = null;
      return;
    }
    if (this.now.verb && this.startsClause(i + 1, this.now.verb !== null)) this.start(this.now.parent, null, false);
    else if (this.phrase && !this.now.verb) this.phrase = { from: this.phrase.from, to: i };
    else if (this.now.verb) this.phrase = null;
  }

  /** A verb group: where it ends, and the clause that it closes or opens. */
  private verb(i: number): number {
    let next = i;
    let main = i;
    while (next < this.scene.to && among('VXA', this.tag(next))) {
      if (this.tag(next) !== 'A') main = next;
      next += 1;
    }
    next = main + 1;
    if (this.now.verb && this.phrase && !this.hanging) {
      const before = this.now.verb;
      const outer = this.now.parent;
      // Restrictive: gas that was flared rose. Otherwise what was said has a subject: said margin widened.
      if (outer && !outer.verb && !TELLING.has(before.base)) {
        this.now = outer;
        this.phrase = null;
      } else this.start(this.now, this.phrase, false);
    } else if (this.now.verb && this.now.parent && !this.now.parent.verb && !among('C,', this.tag(i - 1)))
      this.now = this.now.parent;
    const other = this.fixed && !this.now.verb && this.phrase ? somebodyOf(this.scene, this.phrase) : null;
    if (other) this.now.subject = other;
    const owned = this.now.subject !== null && (this.fixed || this.now.subject === this.phrase);
    if (!this.now.verb && !owned && this.phrase && !this.hanging) {
      this.now.subject = this.phrase;
      this.now.counted = this.counted;
    }
    if (!this.now.verb && this.now.subject)
      for (const orphan of this.orphans.splice(0)) orphan.subject ??= this.now.subject;
    this.now.verb = predicate(this.scene, this.now, i, next, main);
    this.phrase = null;
    this.hanging = false;
    this.counted = false;
    return next;
  }

  /** To pay, paying, paid by: what it is done by is the noun in front of it, or whoever rules the clause. */
  private infinite(i: number, tag: Tag): number {
    const main = tag === 'T' ? this.skip(i + 1, 'AX') : i;
    const before = this.tag(i - 1);
    const verb = this.now.verb;
    const object =
      verb && this.phrase && (DEALING.has(verb.base) || RAISING.has(verb.base)) && !verb.passive ? this.phrase : null;
    const those = keyAt(this.scene, i - 1) === 'those' ? this.nounBefore(i - 1) : null;
    const noun = among('N)', before) || this.tag(i - 1) === 'F' ? this.phrase : null;
    const head = those ?? (tag === 'T' ? object : noun);
    const blamed = tag === 'G' && keyAt(this.scene, i - 1) === 'for' && verb ? this.objectBehind(verb.next) : null;
    if (blamed && verb && BLAMING.has(verb.base) && !verb.passive) {
      this.start(this.now, blamed, false);
      this.now.verb = predicate(this.scene, this.now, i, main + 1, main);
      return Math.max(i + 1, main + 1);
    }
    const attached = head ?? (tag === 'E' && before === ',' && verb ? this.parted : null);
    if (!verb && attached && !this.hanging) {
      // Miners drawing 75 MW must: the phrase stays the subject of the verb to come.
      this.now.subject ??= attached;
      this.start(this.now, attached, false);
      this.now.bound = true;
    } else if (verb && attached) this.start(this.now, attached, false);
    else if (!verb && tag === 'T' && this.phrase && !this.hanging) {
      // The cost to mine a coin was: what it does is no verb of its clause.
      this.now.subject ??= this.phrase;
      this.start(this.now, this.phrase, false);
    } else if (!verb && !this.now.subject && !this.phrase) {
      this.start(this.now, null, true);
      this.orphans.push(this.now);
    }
    this.now.verb = predicate(this.scene, this.now, i, main + 1, main);
    this.phrase = null;
    return Math.max(i + 1, main + 1);
  }

  private objectBehind(from: number): Run | null {
    const to = this.skip(from, 'ND"');
    return to > from ? { from, to: to - 1 } : null;
  }

  read(): Clauses {
    const { scene } = this;
    let i = scene.from;
    while (i < scene.to) {
      const at = i;
      const tag = this.tag(i);
      i += 1;
      if (tag === ';') this.start(null, null, false);
      else if (tag === ',') this.comma(at);
      else if (tag === 'C') this.and(at);
      else if (tag === 'V' || tag === 'X') i = this.verb(at);
      else if (tag === 'T' || tag === 'G' || tag === 'E') i = this.infinite(at, tag);
      else if (tag === 'R') this.relative(at);
      else if (tag === '(') i = this.closed(at);
      else if (tag === 'S') this.subordinate(at);
      else if (tag === 'F') {
        if (this.tag(at + 1) !== 'F') this.figure(at);
      } else if (tag === 'Q') this.period(at);
      else if (among('NDOPA', tag)) this.word(at, tag);
      for (let k = at; k < i; k += 1) {
        this.rulers.push(this.ruler(k));
        this.homes.push(this.now);
      }
    }
    return { tags: this.tags, rulers: this.rulers, clauses: this.clauses, homes: this.homes };
  }

  private ruler(k: number): Predicate | null {
    return this.now.verb && this.now.verb.next <= k ? this.now.verb : null;
  }

  /** Before the halving, as prices fell: a preposition, unless a verb of its own follows. */
  private subordinate(i: number): void {
    if (this.tag(i + 1) === 'Q' && this.tag(i + 2) !== ';') {
      this.word(i, 'P');
      return;
    }
    // X, where tariffs are low, lost: inserted already
    if (keyAt(this.scene, i) === 'where' && this.now.inserted && !this.now.verb && !this.phrase) return;
    const end = this.skip(i + 1, 'NDOPAQF"GET');
    // Before the order the utility had counted: two noun phrases, the first hangs on it.
    const two = PREPOSITIONAL.test(keyAt(this.scene, i)) && this.isPair(i + 1, end);
    if ((two || !among('VX', this.tag(end))) && PREPOSITIONAL.test(keyAt(this.scene, i))) this.word(i, 'P');
    else if (this.now.verb || !this.phrase) this.start(this.now.verb ? this.now : null, null, false);
    else this.phrase = { from: this.phrase.from, to: i };
  }

  private isPair(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at += 1)
      if (among('DO', this.tag(at)) && this.tag(at - 1) === 'N' && this.skip(from, 'NDA') >= at) return true;
    return false;
  }

  private relative(i: number): void {
    if (keyAt(this.scene, i) === 'whose') this.fixed = true;
    if (this.now.inserted && !this.now.verb && this.tag(i - 1) === ',') return;
    const subject = this.phrase;
    if (!this.now.verb && subject && !this.hanging) this.now.subject ??= subject;
    const whose = this.fixed;
    this.start(this.now, subject, false);
    this.now.bound = true;
    this.fixed = whose;
  }
}

export const clausesOf = (scene: Scene): Clauses => new Reader(scene).read();
