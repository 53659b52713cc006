import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';

const { open } = useBrowser();

/** Words drawn in pictures: how large they are on the screen, and which reach past its edges or lie on others of their picture. */
const drawnWords = (page: Page) =>
  page.evaluate(() => {
    const pictures = [...document.querySelectorAll('main svg.strip')];
    const found = pictures.flatMap((picture) => {
      const words = [...picture.querySelectorAll('text')].filter((each) => each.checkVisibility());
      const boxes = words.map((each) => each.getBoundingClientRect());
      const hides = (a: DOMRect, b: DOMRect): boolean =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height / 3;
      return words.map((word, place) => {
        const box = boxes[place]!;
        const zoom = (word as unknown as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
        return {
          text: word.textContent,
          size: parseFloat(getComputedStyle(word).fontSize) * zoom,
          isClipped: box.left < -1 || box.right > innerWidth + 1,
          isHidden: boxes.some((other, at) => at !== place && hides(box, other)),
        };
      });
    });
    return {
      smallest: Math.min(...found.map(({ size }) => size)),
      faulty: found.flatMap((each) => (each.isClipped || each.isHidden ? [each.text] : [])),
    };
  });

const withText = async (page: Page, size: string) => {
  await page.addStyleTag({ content: `html { font-size: ${size} !important }` });
  return drawnWords(page);
};

describe.each([
  '/local-authorities/blackpool/',
  '/ics/lancashire-and-south-cumbria/',
  '/indicators/life-expectancy/',
  '/indicators/adult-obesity/',
])('words in the charts of %s on a phone', (address) => {
  it('grow with the text of the page by two fifths or more, none past the edge or on another', async () => {
    const page = await open(address, { viewport: { width: 390, height: 844 } });
    const usual = await withText(page, '16px');
    const large = await withText(page, '32px');
    expect(usual.faulty).toEqual([]);
    expect(large.faulty).toEqual([]);
    expect(large.smallest).toBeGreaterThanOrEqual(usual.smallest * 1.39);
  });
});

it('years in good health of councils need no sideways scroll with large text or on the narrowest phone, each figure beside whose it is', async () => {
  const page = await open('/ics/lancashire-and-south-cumbria/', {
    viewport: { width: 320, height: 800 },
  });
  const asked = async (width: number, size: string) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addStyleTag({ content: `html { font-size: ${size} !important }` });
    return page.locator('#healthy .scroll').evaluate((element) => ({
      over: element.scrollWidth - element.clientWidth,
      figures: [...element.querySelectorAll('td')].map((cell) =>
        getComputedStyle(cell, '::before').content.replaceAll('"', ''),
      ),
    }));
  };
  for (const [width, size] of [
    [320, '16px'],
    [320, '32px'],
    [390, '32px'],
  ] as const) {
    const { over, figures } = await asked(width, size);
    expect(over, `${width} ${size}`).toBeLessThanOrEqual(0);
    expect(new Set(figures), `${width} ${size}`).toEqual(new Set(['Women', 'Men']));
  }
});

it('two areas stand side by side, and with large text one under the other, whole', async () => {
  const page = await open('/compare/?areas=E06000009,E06000041', {
    viewport: { width: 390, height: 844 },
  });
  await page.locator('.compare-table').waitFor();
  const asked = async (size: string) => {
    await page.addStyleTag({ content: `html { font-size: ${size} !important }` });
    return page.evaluate(() => {
      const row = document.querySelector('.compare-table tr:has(td)')!;
      const cells = [...document.querySelectorAll('.compare-table :is(td, th[scope=row])')];
      const right = row.getBoundingClientRect().right + 1;
      return {
        columns: getComputedStyle(row).gridTemplateColumns.split(' ').length,
        clipped: cells.filter((cell) => cell.getBoundingClientRect().right > right).length,
        pairsOver: [...document.querySelectorAll('.scroll:has(> .pairs)')].map(
          ({ scrollWidth, clientWidth }) => Math.max(0, scrollWidth - clientWidth),
        ),
      };
    });
  };
  expect(await asked('16px')).toEqual({ columns: 2, clipped: 0, pairsOver: [0, 0] });
  expect(await asked('32px')).toEqual({ columns: 1, clipped: 0, pairsOver: [0, 0] });
});

const narrowest = { viewport: { width: 320, height: 800 } };
const twice = { content: 'html { font-size: 32px !important }' };

it.each([
  '/',
  '/local-authorities/blackpool/',
  '/local-authorities/kingston-upon-hull/',
  '/ics/lancashire-and-south-cumbria/',
  '/indicators/smoking/',
])(
  'headings of %s are larger than its text on the narrowest phone with text of twice the size, and nothing is wider than it',
  async (address) => {
    const page = await open(address, narrowest);
    await page.addStyleTag(twice);
    const found = await page.evaluate(() => {
      const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
      const sizes = (name: string): number[] =>
        [...document.querySelectorAll(`main ${name}`)].map(sizeOf);
      return {
        text: sizeOf(document.body),
        first: Math.min(...sizes('h1')),
        second: sizes('h2'),
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
    expect(found.over).toBeLessThanOrEqual(0);
    expect(found.first).toBeGreaterThan(Math.max(...found.second));
    expect(Math.min(...found.second)).toBeGreaterThanOrEqual(found.text);
  },
);

it('lines of several areas keep most of the narrowest phone with text of twice the size, with names and marks under them', async () => {
  const page = await open('/compare/?areas=E06000009,E06000041,E06000044', narrowest);
  await page.addStyleTag(twice);
  const chart = page.locator('figure.trend').first();
  await chart.waitFor();
  const found = await chart.evaluate((figure) => {
    const box = (of: string) => figure.querySelector(of)!.getBoundingClientRect();
    const years = [...figure.querySelectorAll('.time text')].map((each) => ({
      y: each.getAttribute('y'),
      ...each.getBoundingClientRect().toJSON(),
    }));
    const first = years.filter(({ y }) => y === years[0]!.y);
    return {
      share: box('.strip .lines').width / figure.clientWidth,
      inOneRow: new Set(first.map(({ top }) => Math.round(top))).size === 1 && first.length === 2,
      names: [...figure.querySelectorAll('.names-under li')].filter((each) =>
        each.checkVisibility(),
      ).length,
      beside: figure.querySelectorAll('.picture > svg:nth-child(3)')[0]!.checkVisibility(),
    };
  });
  expect(found.share).toBeGreaterThan(0.6);
  expect(found).toMatchObject({ inOneRow: true, names: 4, beside: false });
});
