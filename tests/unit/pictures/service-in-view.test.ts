import { describe, expect, test } from 'vitest';
import type { FromService, Picture } from '../../../src/lib/pictures/index.ts';
import { cutOut } from '../../../src/lib/pictures/in-view.ts';
import { alone, expectSame } from './support.ts';
import { slow, steered, white, width } from './steered.ts';

describe('what is in view', () => {
  const picture = white();
  picture.data.set(
    Uint8ClampedArray.from({ length: 4 * width * 500 }, (_, i) => (i % 4 === 3 ? 255 : i % 251)),
  );
  const copy = (): Picture => ({ ...picture, data: picture.data.slice() });
  const inView = { x: 30, y: 300, width: 50, height: 120 };

  test('comes first, as it is in the whole', async () => {
    const { receive, answers, finish, pictures } = steered();
    receive({ type: 'picture', picture: copy() });
    receive({ type: 'filter', request: 1, settings: slow, inView });
    await finish();
    const types = answers.map(({ type }) => type).filter((type) => type !== 'progress');
    expect(types).toEqual(['part', 'result']);
    const part = answers.find((answer) => answer.type === 'part')!;
    expect(part.request).toBe(1);
    expectSame(part.picture, cutOut(pictures()[0]!, inView));
    expectSame(pictures()[0]!, alone(picture, slow));
  });

  test('is enough while newer requests wait', async () => {
    const { receive, answers, turn, finish, results } = steered(10);
    receive({ type: 'picture', picture: copy() });
    for (let request = 1; request <= 40; request++) {
      receive({ type: 'filter', request, settings: slow, inView });
      await turn();
    }
    expect(answers.filter(({ type }) => type === 'part').length).toBeGreaterThan(3);
    expect(results()).toEqual([]);
    await finish();
    expect(results()).toEqual([40]);
  });

  test('leaves the rest for when nothing newer has come for a while', async () => {
    const { receive, answers, turn, finish } = steered(10);
    const counted = (type: FromService['type']): number =>
      answers.filter((answer) => answer.type === type).length;
    receive({ type: 'picture', picture: copy() });
    receive({ type: 'filter', request: 1, settings: slow, inView });
    for (let i = 0; i < 10 && counted('part') === 0; i++) await turn();
    const before = counted('progress');
    await turn();
    expect(counted('progress')).toBe(before);
    receive({ type: 'filter', request: 2, settings: slow, inView });
    for (let i = 0; i < 5; i++) await turn();
    expect(counted('part')).toBe(2);
    await finish();
    expect(counted('result')).toBe(1);
  });

  test('waits for all sums where these decide', async () => {
    const { receive, answers, finish } = steered();
    receive({ type: 'picture', picture: copy() });
    receive({ type: 'filter', request: 1, settings: { ...slow, range: 'minmax' }, inView });
    await finish();
    expect(answers.map(({ type }) => type)).not.toContain('part');
    expect(answers.at(-1).type).toBe('result');
  });
});
