import type { House } from './ingest.ts';

/**
 * A community's model of topics, learnt anew from all that its moderators said. Without a word of theirs the shipped one
 * serves again; where held-out examples would be judged worse, the one it had stays.
 */
export const learnTopics = async ({ store, workshop, clock }: House, community: string): Promise<boolean> => {
  const said = (await store.corrections(community)).filter(({ learned }) => !learned);
  const at = clock().getTime();
  if (said.length === 0) {
    await store.keepTopicModel(community, undefined, at);
    return true;
  }
  const model = await workshop.learn(
    said.map(({ title, body, lang, topics }) => ({ title, text: body, lang, labels: topics })),
  );
  if (model !== null) await store.keepTopicModel(community, model, at);
  return model !== null;
};
