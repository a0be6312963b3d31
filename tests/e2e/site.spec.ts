import { createHash } from 'node:crypto';
import { expectAccessible } from './support/accessibility.ts';
import { tabThrough } from './support/keyboard.ts';
import { brokenReferences, readSite } from './support/site.ts';
import { expect, test, watch } from './support/test.ts';

const site = readSite();
const WIDTHS = [320, 360, 768, 1440];
/** Figures that tell something without a script as well, and the grids in a figure. */
const STILL = '[data-figure]:not(.needs-script, .needs-script *)';
const GRID = 'svg:not(.needs-script *)';
const BUTTONS = ['First step', 'Step forward', 'Step forward', 'Step back', 'Last step'];

for (const built of site.pages) {
  const { path, document } = built;

  test.describe(`/${path}`, () => {
    // Built to be served for an address that is not there, and so with status 404.
    if (path === '404.html') test.use({ expectedComplaints: /404/ });

    test('has one heading, a title, a description and a language', () => {
      const description = document.querySelector('meta[name=description]')?.getAttribute('content');
      expect(document.documentElement.lang).toBe('en');
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      expect(document.querySelector('h1')!.textContent.trim()).not.toBe('');
      expect(document.title).toMatch(/\S/);
      expect(description).toMatch(/\S/);
      const sameTitle = site.pages.filter((other) => other.document.title === document.title);
      expect(sameTitle.map((other) => other.path)).toEqual([path]);
    });

    test('leads nowhere that is not there', () => {
      expect(brokenReferences(site, built)).toEqual([]);
    });

    test('has a strict content policy and keeps to it', () => {
      const meta = document.querySelector('meta[http-equiv=content-security-policy i]')!;
      const policy = new Map(
        meta
          .getAttribute('content')!
          .split(';')
          .map((directive) => directive.trim().split(/\s+/))
          .map(([name, ...values]) => [name!, values] as const),
      );
      const values = [...policy.values()].flat();
      expect(policy.get('default-src')).toEqual(["'self'"]);
      expect(policy.get('object-src')).toEqual(["'none'"]);
      for (const value of values) {
        expect(value).toMatch(/^'(self|none|sha\d+-[^']+)'$|^(blob|data):$/);
      }
      expect(policy.get('script-src')!.filter((value) => /:$/.test(value))).toEqual([]);
      // Astro writes the policy at the end of the head: what comes before it is checked here as well.
      expect(meta.parentElement).toBe(document.head);
      for (const script of document.querySelectorAll('script')) {
        expect(script.getAttribute('src')).toMatch(/^\/(?!\/)/);
      }
      expect(document.querySelectorAll('[style]')).toHaveLength(0);
      const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      );
      expect(handlers).toEqual([]);
      for (const style of document.querySelectorAll('style')) {
        const hash = createHash('sha256').update(style.textContent).digest('base64');
        expect(policy.get('style-src')).toContain(`'sha256-${hash}'`);
      }
    });

    for (const theme of ['light', 'dark'] as const) {
      test(`is accessible in the ${theme} theme`, async ({ page }) => {
        // The test page has more cells than all lessons together.
        test.slow();
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.goto(path);
        await expectAccessible(page);
      });
    }

    test('never scrolls sideways', async ({ page }) => {
      await page.goto(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const moved = await page.evaluate(() => {
          scrollTo(10_000, 0);
          return scrollX;
        });
        expect(moved, `at ${width} px`).toBe(0);
      }
    });

    test('is used by keyboard alone, in order, with the focus to be seen', async ({ page }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path, { waitUntil: 'networkidle' });
      const { expected, reached, unmarked } = await tabThrough(page);
      expect(reached).toEqual(expected);
      expect(unmarked, 'stops that do not show the focus').toEqual([]);
    });

    test('lets the keyboard skip to the content', async ({ page }) => {
      await page.goto(path);
      await page.keyboard.press('Tab');
      const link = page.getByRole('link', { name: 'Skip to the content' });
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
    });

    test('shows its content without JavaScript, and no dead controls', async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
      const complaints = watch(context, baseURL!);
      const page = await context.newPage();
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main')).toContainText(/\S+(\s+\S+){9}/);
      for (const figure of await page.locator(STILL).all()) {
        await expect(figure.locator(GRID).first()).toBeVisible();
      }
      // A word of the glossary opens, and an answer can be ticked, without any script.
      const controls = page.locator(
        'button:not([popovertarget]), input:not([type=radio]), select, textarea, .needs-script',
      );
      await expect(controls.filter({ visible: true })).toHaveCount(0);
      expect(complaints.filter((one) => path !== '404.html' || !one.includes('404'))).toEqual([]);
      await context.close();
    });

    // The lab opens its figure on demand; its own tests step it.
    const figures = [...document.querySelectorAll(STILL)];
    if (!figures.some((figure) => figure.querySelector('.step-bar') !== null)) return;

    test('moves nothing for a reader who wants less motion', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      for (const figure of await page
        .locator(STILL)
        .filter({ has: page.locator('.step-bar') })
        .all()) {
        for (const name of BUTTONS) {
          // By force: where there is no step back, the button says so, and stays.
          await figure.getByRole('button', { name }).click({ force: true });
          const motion = await figure.evaluate(async (element) => {
            const frame = () => new Promise(requestAnimationFrame);
            await frame();
            const animations = document.getAnimations().length;
            // What is read out waits a moment, and is not seen.
            const seen = (): string => {
              const copy = element.cloneNode(true) as Element;
              for (const voice of copy.querySelectorAll('[data-voice]')) voice.remove();
              return copy.innerHTML;
            };
            const atOnce = seen();
            for (let count = 0; count < 10; count++) await frame();
            return { animations, settled: seen() === atOnce };
          });
          expect(motion, `after "${name}"`).toEqual({ animations: 0, settled: true });
        }
      }
    });

    test('draws the same first frame in the browser as in the build', async ({ page }) => {
      await page.goto(path);
      const text = (svg: Element) => svg.textContent.replaceAll(/\s+/g, ' ');
      const built = figures.flatMap((figure) => [...figure.querySelectorAll(GRID)].map(text));
      const drawn = await page.locator(STILL).locator(GRID).allTextContents();
      expect(drawn.map((one) => one.replaceAll(/\s+/g, ' '))).toEqual(built);
    });
  });
}

test('an address that is not there gets a page that leads back', async ({ page, complaints }) => {
  const response = await page.goto('no/such/page/');
  expect(response!.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).not.toHaveURL(/no\/such/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The missing page itself is the only thing to complain of.
  expect(complaints.splice(0).filter((one) => !one.includes('404'))).toEqual([]);
});

test.describe('the theme', () => {
  const paper = () => getComputedStyle(document.body).backgroundColor;

  test('follows the system until one is chosen, and the choice stays', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('');
    const dark = await page.evaluate(paper);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await page.evaluate(paper);
    expect(light).not.toBe(dark);

    const choice = page.getByLabel('Theme');
    await choice.selectOption('Dark');
    expect(await page.evaluate(paper)).toBe(dark);
    await page.reload();
    expect(await page.evaluate(paper)).toBe(dark);
    await expect(choice.locator('option:checked')).toHaveText('Dark');
    await page.goto('course/');
    expect(await page.evaluate(paper)).toBe(dark);

    await page.emulateMedia({ colorScheme: 'dark' });
    await choice.selectOption('Light');
    await page.reload();
    expect(await page.evaluate(paper)).toBe(light);
    await choice.selectOption('System');
    await page.reload();
    expect(await page.evaluate(paper)).toBe(dark);
  });

  test('can be chosen where storage is blocked', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
    });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('');
    const light = await page.evaluate(paper);
    await page.getByLabel('Theme').selectOption('Dark');
    expect(await page.evaluate(paper)).not.toBe(light);
  });
});
