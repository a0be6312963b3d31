import { expect, it } from 'vitest';
import { progressBar } from '../../../cli/progress-bar.ts';

function barOn(isTTY: boolean) {
  let time = 0;
  let shown = '';
  const terminal = { isTTY, write: (text: string) => (shown += text) };
  const bar = progressBar(terminal, () => time);
  return { bar, wait: (milliseconds: number) => (time += milliseconds), shown: () => shown };
}

it('shows how much of long work is done, and clears the line again', () => {
  const { bar, wait, shown } = barOn(true);
  wait(600);
  bar.show(0.5, 'sharpen');
  expect(shown()).toBe('\r\u001b[K[############............] 50 % sharpen');
  bar.clear();
  bar.clear();
  expect(shown()).toMatch(/sharpen\r\u001b\[K$/);
});

it('stays away while the work is short', () => {
  const { bar, wait, shown } = barOn(true);
  wait(100);
  bar.show(0.5, 'sharpen');
  bar.clear();
  expect(shown()).toBe('');
});

it('stays away where the output is no terminal', () => {
  const { bar, wait, shown } = barOn(false);
  wait(600);
  bar.show(0.5, 'sharpen');
  bar.clear();
  expect(shown()).toBe('');
});
