/** Passes messages between a training client of the page and its trainer. */
import { trainer, type ToTrainer } from '../lib/learning/trainer/index.ts';

const { port1, port2 } = new MessageChannel();
const resuming: (() => void)[] = [];
port1.onmessage = () => resuming.shift()?.();

const receive = trainer({
  send: (answer) =>
    self.postMessage(answer, {
      transfer: answer.type === 'frame' ? [answer.frame.weights.buffer] : [],
    }),
  // A message to oneself is handled after those that have arrived.
  pause: () =>
    new Promise((resolve) => {
      resuming.push(resolve);
      port2.postMessage(undefined);
    }),
  now: () => performance.now(),
});
self.addEventListener('message', ({ data }: MessageEvent<ToTrainer>) => receive(data));
