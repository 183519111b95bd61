import { readFileSync } from 'node:fs';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { z } from 'zod';

const Item = z.object({ lang: z.string(), title: z.string(), text: z.string(), labels: z.array(z.string()) });
const TRAINING = new URL('../../tools/training/topics.jsonl', import.meta.url);

/** With so many it was first measured; its cost grows with what it has learned. */
const TRAINED_ON = 455;

/** natural's classifier, trained as its manual says on items that Barq's topics are trained on. */
export const trainedBayes = (): { classifier: BayesClassifier; items: number } => {
  const items = readFileSync(TRAINING, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Item.parse(JSON.parse(line)));
  const classifier = new BayesClassifier();
  // It reads no Arabic: such a document teaches it nothing and is left out.
  const readable = items.filter(({ lang }) => lang === 'en').slice(0, TRAINED_ON);
  for (const { title, text, labels } of readable) classifier.addDocument(`${title}. ${text}`, labels[0] ?? 'none');
  classifier.train();
  return { classifier, items: readable.length };
};
