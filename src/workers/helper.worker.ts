/** A message shell: filters bands for the filter worker. */
import { openEngine, type WasmModule } from '../lib/engine/index.ts';
import { helperService, type FromHelper, type ToHelper } from '../lib/pictures/index.ts';

const receive = helperService<WasmModule | null>({
  send: (answer: FromHelper) =>
    self.postMessage(answer, {
      transfer: answer.type === 'band' ? [answer.values.data.buffer] : [],
    }),
  open: openEngine,
});

self.addEventListener('message', ({ data }: MessageEvent<ToHelper<WasmModule | null>>) => {
  void receive(data);
});
