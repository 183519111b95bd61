import { parentPort } from 'node:worker_threads';
import type { Asked, Told } from '#src/base/thread.ts';
import { openInk } from './ink.ts';
import type { Picture } from './picture.ts';
import { svgOf } from './svg.ts';

const ink = await openInk();
const tell = (told: Told<Uint8Array>): void => parentPort?.postMessage(told);

/** The other side of `studio.ts`. What goes wrong ends the thread, and with it the question. */
parentPort?.on('message', ({ id, question }: Asked<Picture>) => {
  tell({ id, answer: ink.png(svgOf(question, ink.ruler)) });
});
tell({ ready: true });
