import { expect, test } from '../support/test.ts';

const matrix = (value: string, side: number): string =>
  Array<string>(side).fill(Array<string>(side).fill(value).join(' ')).join(';');

/** Where each figure is, and which of its matrices a link may hold, with their sides. */
const FIGURES: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  ['stepper/#figure=worked&step=12', { image: 3, kernel: 3 }],
  ['flip/#figure=flip&step=20', { kernel: 3 }],
  ['scatter/#figure=scatter&step=20', { kernel: 3 }],
  ['impulse/#figure=impulse&step=8', { kernel: 3 }],
  ['borders/#figure=borders', { image: 4 }],
  ['kernels/#figure=kernels', { kernel: 3 }],
  ['output-range/#figure=edges', { image: 4, kernel: 3 }],
];

for (const value of ['1e38', '-3.4028235e38', '-123456.7', '-9999999.9']) {
  test(`numbers like ${value} stay in their cells, and the figure on the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const [address, matrices] of FIGURES) {
      await test.step(address, async () => {
        const texts = Object.entries(matrices).map(([name, side]) => [name, matrix(value, side)]);
        await page.goto('about:blank');
        await page.goto(`testbed/${address}&${new URLSearchParams(texts)}`);
        const cell = page.locator('g.cell text').filter({ hasText: /e\d|\d{6}/ });
        await expect(cell.first()).toBeVisible();
        await expect.soft(page.getByText('This link is broken')).toHaveCount(0);
        // Numbers that were there before are not asked about: their figure may set them large.
        const spilt = await cell.evaluateAll((all) =>
          (all as SVGTextElement[]).flatMap((text) => {
            // Else the letters would be whole pixels wide where there is no graphics card.
            text.style.textRendering = 'geometricPrecision';
            const ground = text.parentElement!.querySelector('.ground')!;
            const room = ground.getBoundingClientRect().width + 1;
            const { width } = text.getBoundingClientRect();
            return width > room ? [`${text.textContent}: ${width} of ${room}`] : [];
          }),
        );
        expect.soft(spilt).toEqual([]);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(beyond).toBe(0);
      });
    }
  });
}
