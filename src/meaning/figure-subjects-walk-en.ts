import { itemAt, type Scene } from './figure-scene.ts';
import type { Run } from './figure-subjects-runs.ts';
import { tagsOf } from './figure-subjects-tags-en.ts';
import { among, type Tag } from './figure-subjects-words-en.ts';

/** Looks ahead over the tagged words of an English sentence. */
export class Walker {
  protected readonly scene: Scene;
  protected readonly tags: readonly Tag[];

  constructor(scene: Scene) {
    this.scene = scene;
    this.tags = tagsOf(scene);
  }

  protected tag(i: number): Tag {
    return i >= this.scene.from && i < this.scene.to ? (this.tags[i - this.scene.from] ?? ';') : ';';
  }

  protected skip(i: number, tags: string): number {
    let at = i;
    while (at < this.scene.to && among(tags, this.tag(at))) at += 1;
    return at;
  }

  protected isVerb(i: number): boolean {
    return among('VX', this.tag(this.skip(i, 'A"')));
  }

  /** Does a noun phrase with a verb of its own start here? */
  protected startsClause(i: number, ruled: boolean): boolean {
    const from = this.skip(i, 'A"C');
    // Taken together, the three operators earned
    let at = this.tag(from) === 'D' && itemAt(this.scene, from + 1)?.unit === 'count' ? from + 1 : from;
    if (this.tag(at) === 'F') {
      at += 1;
      while (this.tag(at) === 'F') at += 1;
    }
    // and over 640 machines were: a count is a noun.
    let nouns = at > from && itemAt(this.scene, at - 1)?.unit === 'count' ? 1 : 0;
    for (; at < this.scene.to; at += 1) {
      const tag = this.tag(at);
      if (among('NO', tag)) nouns += 1;
      else if (among('VX', tag)) return nouns > 0;
      else if (!among('DPAQ"', tag) || (tag === 'P' && at === from && ruled)) return false;
    }
    return false;
  }

  /** The comma in front of the verb that an inserted phrase has parted from its subject; -1 where there is none. */
  protected closing(i: number, ruled: boolean): number {
    for (let at = i + 1; at < this.scene.to; at += 1) {
      const tag = this.tag(at);
      if (tag === ';') return -1;
      if (tag === ',' && this.isVerb(at + 1)) return at;
      if (tag === ',' && at > i + 1 && this.startsClause(at + 1, ruled)) return -1;
    }
    return -1;
  }

  /** Texas, Georgia and New York hold: commas inside one subject. */
  protected listed(i: number, ruled: boolean): boolean {
    for (let at = i + 1; at < this.scene.to; at += 1) {
      const tag = this.tag(at);
      if (tag === 'C') return this.startsClause(at + 1, ruled);
      if (!among('NDQ,', tag)) return false;
    }
    return false;
  }

  /** Behind a bracket. */
  protected closed(i: number): number {
    for (let at = i + 1; at < this.scene.to && at < i + 12; at += 1) if (this.tag(at) === ')') return at + 1;
    return i + 1;
  }

  /** levy on data centres and exempt those drawing: the noun phrase that `those` repeats. */
  protected nounBefore(i: number): Run | null {
    let to = i - 1;
    while (to > this.scene.from && this.tag(to) !== 'N') to -= 1;
    let from = to;
    while (this.tag(from - 1) === 'N') from -= 1;
    return this.tag(to) === 'N' ? { from, to } : null;
  }
}
