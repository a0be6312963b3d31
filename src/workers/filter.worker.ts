/**
 * Passes messages between a filter client of the page and its service. Band workers are this script
 * once more, started by the first under a name of their own: there is nothing more to download.
 */
import { openEngine } from '../lib/engine/index.ts';
import {
  bandService,
  filterService,
  type FromBandWorker,
  type StartedWorker,
  type ToBandWorker,
  type ToService,
} from '../lib/pictures/index.ts';

const BAND_WORKER = 'band worker';

if (self.name === BAND_WORKER) {
  const receive = bandService((answer) => {
    self.postMessage(answer, {
      transfer: answer.type === 'band' ? [answer.values.data.buffer] : [],
    });
  }, openEngine);
  self.addEventListener('message', ({ data }: MessageEvent<ToBandWorker>) => void receive(data));
} else {
  const receive = filterService({
    send: (answer) =>
      self.postMessage(answer, {
        transfer: 'picture' in answer ? [answer.picture.data.buffer] : [],
      }),
    open: openEngine,
    startWorker: startBandWorker,
    machine: { cores: navigator.hardwareConcurrency, isShared: self.crossOriginIsolated },
    pause: pauses(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    now: () => performance.now(),
  });
  self.addEventListener('message', ({ data }: MessageEvent<ToService>) => receive(data));
  // Without that message, the next ones would be about another picture: the page starts anew.
  self.addEventListener('messageerror', () => {
    throw new Error('A message could not be read.');
  });
}

function startBandWorker(
  received: (answer: FromBandWorker) => void,
  died: () => void,
): StartedWorker {
  const worker = new Worker(self.location.href, { type: 'module', name: BAND_WORKER });
  worker.addEventListener('message', ({ data }: MessageEvent<FromBandWorker>) => received(data));
  worker.addEventListener('error', (event) => {
    // Its bands are filtered here instead: the page need not hear of it.
    event.preventDefault();
    died();
  });
  return {
    send: (message, transfer) => worker.postMessage(message, transfer),
    terminate: () => worker.terminate(),
  };
}

/** A message to oneself is handled after those that have arrived, and at once if there are none. */
function pauses(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const resuming: (() => void)[] = [];
  port1.onmessage = () => resuming.shift()?.();
  return () =>
    new Promise((resolve) => {
      resuming.push(resolve);
      port2.postMessage(undefined);
    });
}
