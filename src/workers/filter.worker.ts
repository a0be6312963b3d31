/**
 * A message shell: the pictures and requests of the page go to a filter service for each client,
 * the answers back. The services share one engine and the helpers.
 */
import { openEngine, type WasmModule } from '../lib/engine/index.ts';
import {
  filterPool,
  filterService,
  type FromHelper,
  type FromService,
  type HelperEvents,
  type HelperLine,
  type ToService,
} from '../lib/pictures/index.ts';

/** A message, and whose it is. */
export interface Addressed<Message> {
  readonly client: number;
  readonly message: Message;
}

// A message to oneself is taken after those that wait already, and at once if none does.
const channel = new MessageChannel();
const resuming: (() => void)[] = [];
channel.port1.onmessage = () => resuming.shift()?.();

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    resuming.push(resolve);
    channel.port2.postMessage(undefined);
  });

function startHelper({ heard, died }: HelperEvents): HelperLine<WasmModule | null> {
  const helper = new Worker(new URL('./helper.worker.ts', import.meta.url), { type: 'module' });
  helper.addEventListener('message', ({ data }: MessageEvent<FromHelper>) => heard(data));
  helper.addEventListener('error', (event) => {
    // It is made up for: no need to bother the page.
    event.preventDefault();
    died();
  });
  return {
    send: (message, given) => helper.postMessage(message, { transfer: [...given] }),
    end: () => helper.terminate(),
  };
}

const pool = filterPool({
  async open() {
    const engine = await openEngine();
    return { filters: engine, seed: engine.module };
  },
  startHelper,
  machine: { cores: navigator.hardwareConcurrency, isShared: self.crossOriginIsolated },
  pause,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

const services = new Map<number, ReturnType<typeof filterService>>();

function serviceFor(client: number): ReturnType<typeof filterService> {
  const known = services.get(client);
  if (known !== undefined) return known;
  const service = filterService({
    send: (message) =>
      self.postMessage({ client, message } satisfies Addressed<FromService>, {
        transfer: message.type === 'result' ? [message.picture.data.buffer] : [],
      }),
    pause,
    now: () => performance.now(),
    pool,
  });
  services.set(client, service);
  return service;
}

self.addEventListener('message', ({ data }: MessageEvent<Addressed<ToService>>) =>
  serviceFor(data.client)(data.message),
);
