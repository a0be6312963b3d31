/** Says of an exercise whether it is right, in words that stand in the text: a voice reads them too. */
export function judge(host: HTMLElement, verdict: Element, correct: boolean, why: string): void {
  host.dataset['verdict'] = correct ? 'right' : 'wrong';
  const word = document.createElement('strong');
  word.textContent = correct ? 'Right.' : 'Not yet.';
  verdict.replaceChildren(word, ` ${why}`);
}
