/** A moderator's word on which reports tell one event. Nothing of it reaches another server. */
export interface StoryEdit {
  readonly id: number;
  readonly kind: 'split' | 'join';
  /** The story as this server saw it then. */
  readonly story: number;
  /** What was parted from it, or became a part of it: known by its oldest report, or as it was before. */
  readonly other: number;
  /** Of a split: the reports that go, or (`stay`) the only ones that do not. */
  readonly reports: readonly number[];
  readonly stay: boolean;
  /** Who said so, where the door knows them. */
  readonly by?: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** When it was taken back. */
  readonly undone?: number;
}

/** Which story a report belongs to in one server's eyes. */
export interface OwnView {
  /** The own story of an article that the shared store holds in a story. */
  of(article: number, story: number): number;
  /** The own story that an id leads to; undefined where there never was one. */
  lead(id: number): number | undefined;
  /** The shared stories whose reports may be in an own one. */
  shared(id: number): readonly number[];
  /** The own stories that reports of a shared one may be in, besides itself. */
  among(shared: number): readonly number[];
  /** All shared stories that are told in another way here. */
  readonly touched: readonly number[];
}

interface Step extends Pick<StoryEdit, 'kind' | 'story' | 'other' | 'stay'> {
  readonly reports: ReadonlySet<number>;
}

/** The ids that are connected by the steps, each with all of its own. */
const connected = (steps: readonly Step[]): ReadonlyMap<number, ReadonlySet<number>> => {
  const groups = new Map<number, Set<number>>();
  for (const { story, other } of steps) {
    const all = new Set([story, other, ...(groups.get(story) ?? []), ...(groups.get(other) ?? [])]);
    for (const id of all) groups.set(id, all);
  }
  return groups;
};

/**
 * The view that edits make, in the order in which they were said: each takes the stories as the ones before left them, so
 * that taking one back leaves the others as they are. `living`: the shared story that an id leads to.
 */
export const viewFrom = (edits: readonly StoryEdit[], living: (id: number) => number | undefined): OwnView => {
  const parted = new Set<number>();
  const steps: Step[] = [];
  for (const { kind, story, other, reports, stay, undone } of edits) {
    // What was parted keeps its id, even if the store knows a story of that id that has become a part of another.
    const named = (id: number): number => (parted.has(id) ? id : (living(id) ?? id));
    const from = named(story);
    if (kind === 'split') parted.add(other);
    if (undone === undefined) steps.push({ kind, story: from, other: named(other), reports: new Set(reports), stay });
  }
  const splits = new Set(steps.flatMap(({ kind, other }) => (kind === 'split' ? [other] : [])));
  const groups = connected(steps);
  // A part may have the id of a shared story that was joined before it was parted again.
  const globals = (ids: Iterable<number>): number[] => [...ids].filter((id) => living(id) === id);
  const joined = (id: number, from: number): number =>
    steps.slice(from).reduce((now, { kind, story, other }) => (kind === 'join' && now === other ? story : now), id);

  return {
    of: (article, shared) =>
      steps.reduce((now, { kind, story, other, reports, stay }) => {
        if (kind === 'join') return now === other ? story : now;
        return now === story && reports.has(article) !== stay ? other : now;
      }, shared),
    lead: (id) => {
      const begun = steps.findLastIndex(({ kind, other }) => kind === 'split' && other === id);
      const start = begun < 0 ? living(id) : id;
      return start === undefined ? undefined : joined(start, begun + 1);
    },
    shared: (id) => {
      const first = splits.has(id) ? id : (living(id) ?? id);
      return globals(groups.get(first) ?? [first]);
    },
    among: (shared) => [...(groups.get(shared) ?? [])],
    touched: globals(groups.keys()),
  };
};
