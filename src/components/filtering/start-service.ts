import type { FromService, ToService } from '../../lib/pictures/index.ts';
import { inTime } from '../page/in-time.ts';
import { Silence } from './silence.ts';

/** A filter service that has been started. */
export interface StartedService {
  /** Pictures in a message are transferred. */
  send(message: ToService): void;
  /** Ends it, whatever it is doing. */
  stop(): void;
}

export interface ServiceEvents {
  received(answer: FromService): void;
  /** Another service has taken its place: what was sent before is lost. */
  restarted(): void;
  /** There is none, and none to take its place. */
  lost(): void;
}

/**
 * Starts a filter service in a worker. Where there is no worker, or it dies or falls silent, a service
 * on the page's own thread takes its place.
 */
export function startService(events: ServiceEvents): StartedService {
  let service: StartedService | undefined;
  let isStopped = false;

  async function workHere(): Promise<void> {
    service = undefined;
    try {
      const { serviceHere } = await inTime(import('./without-worker.ts'));
      if (isStopped) return;
      service = serviceHere((answer) => events.received(answer));
      events.restarted();
    } catch {
      if (!isStopped) events.lost();
    }
  }

  try {
    service = startWorker(
      (answer) => events.received(answer),
      () => void workHere(),
    );
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

/**
 * @param died Called once, if the worker cannot be loaded, stops, or does not get what it is sent.
 * @throws where there are no workers.
 */
function startWorker(received: (answer: FromService) => void, died: () => void): StartedService {
  const worker = new Worker(new URL('../../workers/filter.worker.ts', import.meta.url), {
    type: 'module',
  });
  const silence = new Silence(() => worker.postMessage({ type: 'ping' } satisfies ToService), end);
  let isOver = false;

  function stop(): void {
    isOver = true;
    silence.stop();
    worker.terminate();
  }

  function end(): void {
    if (isOver) return;
    stop();
    died();
  }

  worker.addEventListener('message', ({ data }: MessageEvent<FromService>) => {
    silence.hear(data);
    received(data);
  });
  worker.addEventListener('error', end);
  worker.addEventListener('messageerror', end);
  return {
    send(message) {
      silence.expect(message);
      try {
        worker.postMessage(message, 'picture' in message ? [message.picture.data.buffer] : []);
      } catch {
        // After this turn: whoever sends does not expect to be told meanwhile.
        queueMicrotask(end);
      }
    },
    stop,
  };
}
