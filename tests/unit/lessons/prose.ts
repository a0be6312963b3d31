/**
 * What is left of an MDX file when all that is not running text is taken out: front matter, imports,
 * code, expressions in braces, tags. The question of a `<Check>` is text, and stays.
 */
export function proseOf(mdx: string): string {
  const text = mdx
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/```[\s\S]*?```/g, '')
    .replaceAll(/`[^`]*`/g, '')
    .replaceAll(/<Check\s+question="([^"]*)"\s*>/g, '$1\n');
  return withoutTags(withoutBraces(text));
}

/** Expressions may hold braces of their own. */
function withoutBraces(text: string): string {
  let depth = 0;
  return [...text]
    .filter((character) => {
      if (character === '{') depth++;
      if (character === '}') depth--;
      return depth === 0 && character !== '}';
    })
    .join('');
}

/** A tag ends at the first ">" outside of quotes. */
const withoutTags = (text: string): string =>
  text.replaceAll(/<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^>"'])*>/g, ' ');

const NUMBER = String.raw`[−-]?\d+(?:[.,]\d+)*`;
/** Words after which a number is likely to be what something came to. */
const ANNOUNCES = String.raw`(?:\b(?:is|are|was|gives?|gave|becomes?|returns?|leaves|makes?|equals?|(?:comes?|came|sums?|adds? up|adding up) to)|=)`;

/**
 * The numbers in a text that might be results: those with a decimal point or with three digits or
 * more, and all that follow a word such as "is" or "gives".
 */
export function suspects(prose: string): string[] {
  const all = [...prose.matchAll(new RegExp(String.raw`(?<![\w.])${NUMBER}(?!\w)`, 'g'))]
    .map(([number]) => number)
    .filter((number) => /\d\.\d|\d,\d{3}|\d{3}/.test(number));
  const announced = [
    ...prose.matchAll(new RegExp(String.raw`${ANNOUNCES}\s+(${NUMBER})(?!\w)`, 'g')),
  ];
  return [...new Set([...all, ...announced.map(([, number]) => number!)])];
}
