/** A stored report among the others of its story. */
export interface Told {
  readonly articleId: number;
  readonly storyId: number;
  readonly feedId: number;
  readonly published: number;
  readonly key: string;
  readonly url: string;
  /** Of its text. */
  readonly hash: string;
  /** Earlier reports that it was found to tell the same event as. */
  readonly links: readonly number[];
}

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** The order in which reports are held against each other: by what their feeds say, never by when they came. */
export const inOrder = (a: Told, b: Told): number =>
  a.published - b.published || byText(a.key, b.key) || byText(a.url, b.url) || a.articleId - b.articleId;

/** Reports that links connect, each group in the order above; links that lead out of the list connect nothing. */
export const connected = (told: readonly Told[]): Told[][] => {
  const leads = new Map(told.map(({ articleId }) => [articleId, articleId]));
  const leadOf = (article: number): number => {
    let lead = article;
    for (let next = leads.get(lead); next !== undefined && next !== lead; next = leads.get(lead)) lead = next;
    leads.set(article, lead);
    return lead;
  };
  for (const { articleId, links } of told)
    for (const link of links) if (leads.has(link)) leads.set(leadOf(link), leadOf(articleId));
  return [...Map.groupBy(told.toSorted(inOrder), ({ articleId }) => leadOf(articleId)).values()];
};
