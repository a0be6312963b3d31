import type { FromService, ToService } from '../../lib/pictures/index.ts';

/** A filter service that has been started. */
export interface StartedService {
  /** Pictures in a message are transferred. */
  send(message: ToService): void;
  /** Ends it, whatever it is doing. */
  stop(): void;
}

/**
 * Starts a filter service in a worker. Where there is no worker, or it dies, a service on the page's
 * own thread takes its place.
 *
 * @param restarted Called when that has happened: what was sent before is lost.
 */
export function startService(
  received: (answer: FromService) => void,
  restarted: () => void,
): StartedService {
  let service: StartedService | undefined;
  let isStopped = false;

  async function workHere(): Promise<void> {
    service = undefined;
    const { serviceHere } = await import('./without-worker.ts');
    if (isStopped) return;
    service = serviceHere(received);
    restarted();
  }

  try {
    service = startWorker(received, () => void workHere());
  } catch {
    void workHere();
  }
  return {
    send: (message) => service?.send(message),
    stop() {
      isStopped = true;
      service?.stop();
    },
  };
}

/** @throws where there are no workers. */
function startWorker(received: (answer: FromService) => void, died: () => void): StartedService {
  const worker = new Worker(new URL('../../workers/filter.worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromService>) => received(data));
  worker.addEventListener('error', () => {
    worker.terminate();
    died();
  });
  return {
    send: (message) =>
      worker.postMessage(message, 'picture' in message ? [message.picture.data.buffer] : []),
    stop: () => worker.terminate(),
  };
}
