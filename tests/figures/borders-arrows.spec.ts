import { image } from '../../src/content/lessons/06-borders/data.ts';
import { BORDERS } from '../../src/lib/convolve/index.ts';
import { lenderOf } from '../../src/lib/films/borders/borrowing.ts';
import { chooseRule, openBorders, setSize, SIDE_BY_SIDE, unfold } from '../support/borders.ts';
import type { Figure } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

/** The arrows of a rule lead from one place to another: "row,column > row,column". */
function expectArrows(figure: Figure, border: string, expected: string[]): Promise<void> {
  const arrows = figure.root.locator(`svg[data-part=framed-${border}] .arrow`);
  const places = () =>
    arrows.evaluateAll((found) =>
      found.map((arrow) => {
        const [from, to] = (arrow as SVGElement).dataset['key']!.split(' ').map((place) => {
          const [column, row] = place.split(',');
          return `${row},${column}`;
        });
        return `${from} > ${to}`;
      }),
    );
  return expect.poll(places).toEqual(expected);
}

test('arrows lead from a ghost to the pixel that it borrows', async ({ page }) => {
  const figure = await openBorders(page);
  await unfold(figure, SIDE_BY_SIDE);
  await setSize(figure, 5, 5);

  await test.step('from the one that is pointed at', async () => {
    for (const ghost of [
      { x: -2, y: 3 },
      { x: 7, y: -1 },
      { x: 2, y: 7 },
    ]) {
      await figure.cell('Image, reflect', ghost.y, ghost.x).hover();
      await expect(figure.root).toContainText('lies outside: zero puts 0 there, replicate takes');
      for (const border of BORDERS) {
        const lender = lenderOf(ghost, image, border);
        const arrow = lender && `${ghost.y},${ghost.x} > ${lender.y},${lender.x}`;
        await expectArrows(figure, border, arrow === undefined ? [] : [arrow]);
      }
    }
    await figure.cell('Image, reflect', 2, 2).hover();
    await expect(figure.said).toHaveText('Row 2, column 2 lies inside: 62 by every rule.');
    await expectArrows(figure, 'wrap', []);
  });

  await test.step('and it begins and ends at their cells', async () => {
    await figure.cell('Image, wrap', 0, -2).hover();
    await expectArrows(figure, 'wrap', ['0,-2 > 0,4']);
    const line = await figure.root.locator('svg[data-part=framed-wrap] .arrow .line').boundingBox();
    const from = await figure.cell('Image, wrap', 0, -2).boundingBox();
    const to = await figure.cell('Image, wrap', 0, 4).boundingBox();
    expect(line!.x).toBeGreaterThan(from!.x);
    expect(line!.x).toBeLessThan(from!.x + from!.width);
    expect(line!.x + line!.width).toBeGreaterThan(to!.x);
    expect(line!.x + line!.width).toBeLessThan(to!.x + to!.width);
  });

  await test.step('from a whole row, which the arrow keys walk through', async () => {
    await figure.cell('Image, wrap', 1, -1).focus();
    await expectArrows(figure, 'reflect101', ['1,-1 > 1,1']);
    await figure.root.getByRole('checkbox', { name: 'Arrows for the whole row' }).press('Space');
    await expect(figure.voice).toHaveText('Arrows for all of row 1.');
    const row = ['1,-2 > 1,2', '1,-1 > 1,1', '1,6 > 1,4', '1,7 > 1,3'];
    await expectArrows(figure, 'reflect101', row);
    await figure.cell('Image, wrap', 1, -1).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(figure.cell('Image, wrap', 3, -1)).toBeFocused();
    await expect(figure.said).toContainText('Row 3, column minus 1 lies outside');
    await expectArrows(figure, 'replicate', ['3,-2 > 3,0', '3,-1 > 3,0', '3,6 > 3,5', '3,7 > 3,5']);
  });

  await test.step('a voice tells the numbers outside before their lenders', async () => {
    await figure.cell('Image, zero', -1, 0).focus();
    await expect(figure.voice).toHaveText(
      /^Outside: zero 0, replicate \d+, reflect \d+, reflect101 \d+, wrap \d+\.$/,
    );
    await setSize(figure, 5, 7);
    await expect(figure.voice).toHaveText(/^With a kernel of 5 by 7, the rules give different/);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });

  test('a tap on a ghost shows whom it borrows from', async ({ page }) => {
    const figure = await openBorders(page);
    await chooseRule(figure, 'replicate');
    await figure.cell('Image', 7, 4).tap();
    await expect(figure.said).toHaveText(
      'Row 7, column 4 lies outside: replicate takes 91 from row 5, column 4.',
    );
    await expect(figure.root.locator('svg[data-part=image] .arrow')).toHaveAttribute(
      'data-key',
      '4,7 4,5',
    );
  });
});
