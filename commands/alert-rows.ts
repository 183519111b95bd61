import { fail } from '#src/base/problem.ts';
import type { AlertRow } from '#src/base/reply-alert.ts';
import type { StoredRule } from '#src/store/rules.ts';
import type { Context } from './context.ts';

/** Rules with the names of their feeds. */
export const rowsOf = async ({ store, community }: Context, rules: readonly StoredRule[]): Promise<AlertRow[]> => {
  const named = rules.some(({ feeds }) => feeds) ? await store.feeds(community) : [];
  return rules.map((rule) => ({
    ...rule,
    sources: named.filter(({ id }) => rule.feeds?.includes(id)).map(({ title, url }) => title || url),
  }));
};

export const rowOf = async (context: Context, rule: StoredRule): Promise<AlertRow> => {
  const [row] = await rowsOf(context, [rule]);
  return row ?? { ...rule, sources: [] };
};

/** The rule of this community with a number. Throws `unknown_rule`. */
export const ruleNumbered = async ({ store, community }: Context, id: number): Promise<StoredRule> => {
  const rule = (await store.rules(community)).find((one) => one.id === id);
  if (!rule) throw fail('unknown_rule', { rule: String(id) });
  return rule;
};
