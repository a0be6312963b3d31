import { expect, test } from 'vitest';
import { stretchesOf } from '../../../../src/components/page/code-in-text.ts';

const code = (text: string) => ({ text, isCode: true });
const plain = (text: string) => ({ text, isCode: false });

test.each([
  ['Both stay as they are.', [plain('Both stay as they are.')]],
  ['`mirror`', [code('mirror')]],
  [
    'Say `np.pad` or `edge`.',
    [plain('Say '), code('np.pad'), plain(' or '), code('edge'), plain('.')],
  ],
  ['A ` alone', [plain('A ` alone')]],
])('%s', (sentence, stretches) => {
  expect(stretchesOf(sentence)).toEqual(stretches);
});
