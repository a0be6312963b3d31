import { describe, expect, it } from 'vitest';
import {
  KeptProgress,
  KEYS,
  markAnswer,
  markRead,
  NO_PROGRESS,
  readText,
  toText,
  type Progress,
  type TextStorage,
} from '../../../src/lib/course/index.ts';

/** A storage of which some calls fail, counted from 0. */
class Shelf implements TextStorage {
  readonly texts = new Map<string, string>();
  calls = 0;
  fails: (call: number, method: keyof TextStorage) => boolean = () => false;

  getItem(key: string): string | null {
    this.#call('getItem');
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    this.#call('setItem');
    this.texts.set(key, text);
  }

  removeItem(key: string): void {
    this.#call('removeItem');
    this.texts.delete(key);
  }

  #call(method: keyof TextStorage): void {
    if (this.fails(this.calls++, method)) throw new Error(`${method} fails`);
  }
}

const answer = (name: string) => (progress: Progress) =>
  markAnswer(progress, name, { lesson: 'a', correct: false }, '2026-11-23');
const read = (progress: Progress) => markRead(progress, 'a', '2026-11-23');
const namesOn = (shelf: Shelf): string[] =>
  Object.keys(readText(shelf.texts.get(KEYS.progress)!).progress.items).sort();

describe('kept progress', () => {
  it('is that of all tabs: a change is made to what is stored at that moment', () => {
    const shelf = new Shelf();
    const [one, other] = [new KeptProgress(() => shelf), new KeptProgress(() => shelf)];
    one.settle();
    other.settle();
    one.add(answer('a/one'));
    one.settle();
    other.add(answer('a/two'));
    expect(Object.keys(other.settle().progress.items)).toEqual(['a/one', 'a/two']);
    expect(namesOn(shelf)).toEqual(['a/one', 'a/two']);
  });

  it('is not written again when nothing changes', () => {
    const shelf = new Shelf();
    shelf.texts.set(KEYS.progress, toText(read(NO_PROGRESS)));
    shelf.fails = (_, method) => method === 'setItem';
    const kept = new KeptProgress(() => shelf);
    kept.add(read);
    expect(kept.settle().trouble).toBeUndefined();
  });

  const damaged = '{"version":2,"read":{"a":"2026-11-23"},"items":{"a/one":7}}';

  it('sets aside what it cannot read, and goes on with the rest', () => {
    const shelf = new Shelf();
    shelf.texts.set(KEYS.progress, damaged);
    const kept = new KeptProgress(() => shelf);
    const { progress, texts } = kept.settle();
    expect(progress.read).toEqual({ a: '2026-11-23' });
    expect(texts.aside).toBe(damaged);
    expect(shelf.texts.get(KEYS.aside)).toBe(damaged);
    expect(readText(shelf.texts.get(KEYS.progress)!)).toEqual({ progress, state: 'sound' });
    shelf.texts.set(KEYS.progress, 'hello');
    expect(kept.settle().texts.aside).toBe(`${damaged}\nhello`);
  });

  it('overwrites nothing that cannot be set aside', () => {
    for (const failing of [KEYS.aside, KEYS.progress]) {
      const shelf = new Shelf();
      shelf.texts.set(KEYS.progress, damaged);
      const setItem = shelf.setItem.bind(shelf);
      shelf.setItem = (key, text) => {
        if (key === failing) throw new Error('full');
        setItem(key, text);
      };
      const kept = new KeptProgress(() => shelf);
      kept.add(answer('a/two'));
      const { progress, trouble } = kept.settle();
      expect(trouble).toBe('unavailable');
      expect(Object.keys(progress.items)).toEqual(['a/two']);
      expect([...shelf.texts]).toEqual([[KEYS.progress, damaged]]);
    }
  });

  it('leaves alone what a newer version wrote, until it is erased', () => {
    const shelf = new Shelf();
    shelf.texts.set(KEYS.progress, '{"version":3}');
    const kept = new KeptProgress(() => shelf);
    kept.add(read);
    expect(kept.settle()).toMatchObject({
      trouble: 'newer',
      progress: { read: { a: '2026-11-23' } },
    });
    expect([...shelf.texts.values()]).toEqual(['{"version":3}']);
    expect(kept.exchange(() => ({ progress: null, aside: null }))).toEqual({
      progress: '{"version":3}',
      aside: null,
    });
    expect(kept.settle()).toEqual({
      progress: NO_PROGRESS,
      texts: { progress: null, aside: null },
    });
    expect(shelf.texts.size).toBe(0);
  });

  it('keeps changes for this visit where there is no storage at all', () => {
    const kept = new KeptProgress(() => {
      throw new Error('blocked');
    });
    kept.add(read);
    kept.add(answer('a/one'));
    const { progress, trouble } = kept.settle();
    expect(trouble).toBe('unavailable');
    expect(progress).toEqual(answer('a/one')(read(NO_PROGRESS)));
    expect(kept.exchange((now) => now)).toBeUndefined();
  });

  it('loses no change when any one call of the storage fails', () => {
    const visit = (shelf: Shelf): KeptProgress => {
      const kept = new KeptProgress(() => shelf);
      for (const name of ['a/one', 'a/two', 'a/three']) {
        kept.add(answer(name));
        const { progress } = kept.settle();
        expect(progress.items).toHaveProperty([name]);
      }
      return kept;
    };
    const whole = new Shelf();
    visit(whole);
    for (let failing = 0; failing < whole.calls; failing += 1) {
      const shelf = new Shelf();
      shelf.fails = (call) => call === failing;
      const kept = visit(shelf);
      expect(kept.settle().trouble).toBeUndefined();
      expect(namesOn(shelf), `call ${failing}`).toEqual(['a/one', 'a/three', 'a/two']);
    }
  });

  it('is replaced as a whole or not at all, whichever call fails', () => {
    const before = { progress: toText(read(NO_PROGRESS)), aside: damaged };
    const after = { progress: toText(NO_PROGRESS), aside: null };
    for (let failing = 0; failing < 4; failing += 1) {
      const shelf = new Shelf();
      shelf.texts.set(KEYS.progress, before.progress).set(KEYS.aside, before.aside);
      shelf.fails = (call) => call === failing;
      const kept = new KeptProgress(() => shelf);
      expect(kept.exchange(() => after)).toBeUndefined();
      shelf.fails = () => false;
      expect(kept.settle().texts, `call ${failing}`).toEqual(before);
      expect(kept.exchange(() => after)).toEqual(before);
      expect(kept.settle().texts).toEqual(after);
    }
  });

  it('gives back what waited, with what it replaced', () => {
    const shelf = new Shelf();
    const kept = new KeptProgress(() => shelf);
    shelf.fails = (_, method) => method === 'setItem';
    kept.add(read);
    kept.settle();
    shelf.fails = () => false;
    const before = kept.exchange(() => ({ progress: null, aside: null }));
    expect(before).toEqual({ progress: toText(read(NO_PROGRESS)), aside: null });
    expect(kept.settle().progress).toEqual(NO_PROGRESS);
  });
});
