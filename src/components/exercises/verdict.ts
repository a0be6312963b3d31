import { stretchesOf } from '../page/code-in-text.ts';
import { announce } from './announce.ts';

/**
 * Says of an exercise whether it is right, in words that stand in the text: a voice reads them too.
 * The first verdict is the one that counts. After a miss there may be as many more as one likes, and
 * `data-first` offers the answer to who gives up.
 */
export function judge(host: HTMLElement, correct: boolean, why: string): void {
  const verdict = correct ? 'right' : 'wrong';
  host.dataset['verdict'] = verdict;
  const word = document.createElement('strong');
  word.textContent = correct ? 'Right.' : 'Not yet.';
  host.querySelector('.verdict')!.replaceChildren(word, ' ', ...written(why));
  if (host.dataset['first'] !== undefined) return;
  host.dataset['first'] = verdict;
  announce(host, host.dataset['exercise']!, correct);
}

/** Says something else, and takes back what was judged: it is not what stands there any more. */
export function unjudge(host: HTMLElement, sentence = ''): void {
  delete host.dataset['verdict'];
  host.querySelector('.verdict')!.textContent = sentence;
}

/** A sentence with its names of code as code. */
function written(sentence: string): (string | HTMLElement)[] {
  return stretchesOf(sentence).map(({ text, isCode }) => {
    if (!isCode) return text;
    const code = document.createElement('code');
    code.textContent = text;
    return code;
  });
}
