/** A message shell: the page's pictures and requests go to the filter service, its answers back. */
import { filterService, type FromService, type ToService } from '../lib/pictures/index.ts';

// A message to oneself is taken after those that wait already, and at once if none does.
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

const receive = filterService({
  send: (answer: FromService) =>
    self.postMessage(answer, {
      transfer: answer.type === 'result' ? [answer.picture.data.buffer] : [],
    }),
  pause: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      channel.port2.postMessage(undefined);
    }),
  now: () => performance.now(),
});

self.addEventListener('message', ({ data }: MessageEvent<ToService>) => receive(data));
