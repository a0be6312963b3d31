import type { FromService, ToService } from '../../lib/pictures/index.ts';
import type { Addressed } from '../../workers/filter.worker.ts';

/** Whoever has something filtered. */
export interface Client {
  receive(answer: FromService): void;
  /** There is no worker, or no more. */
  lost(): void;
}

const clients: Client[] = [];
let worker: Worker | undefined;
let isLost = false;

/**
 * Connects a client with the one worker of the page, which the first client starts. Pictures that are
 * sent are given away.
 */
export function connect(client: Client): (message: ToService) => void {
  const number = clients.push(client) - 1;
  if (!isLost) worker ??= startWorker();
  // The caller has to have what is returned here first.
  if (worker === undefined) queueMicrotask(() => client.lost());
  return (message) =>
    worker?.postMessage(
      { client: number, message } satisfies Addressed<ToService>,
      message.type === 'spare' || message.type === 'picture' ? [message.picture.data.buffer] : [],
    );
}

function startWorker(): Worker | undefined {
  try {
    const started = new Worker(new URL('../../workers/filter.worker.ts', import.meta.url), {
      type: 'module',
    });
    started.addEventListener('message', ({ data }: MessageEvent<Addressed<FromService>>) =>
      clients[data.client]!.receive(data.message),
    );
    started.addEventListener('error', () => {
      started.terminate();
      worker = undefined;
      isLost = true;
      for (const client of clients) client.lost();
    });
    return started;
  } catch {
    isLost = true;
    return undefined;
  }
}
