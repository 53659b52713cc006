import { describe, expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { figures, siteOf } from './fixture.ts';
import { judged } from './fixture.ts';
import { judgePage } from './judge-page.ts';
import type { Profile } from './public-site.ts';

/** A table of one row, on the page of an area or on another. */
interface Table {
  caption: string;
  columns: string[];
  row: string;
  cells: string[];
  address?: string;
  plant?: (find: (code: string) => Profile) => void;
}

function problemsOf({ caption, columns, row, cells, address, plant }: Table): string[] {
  const { site, find } = siteOf();
  plant?.(find);
  const head = columns.map((column) => `<th>${column}</th>`).join('');
  const body = cells.map((cell) => `<td>${cell}</td>`).join('');
  const html = `<main><h2>A part</h2><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody><tr><th>${row}</th>${body}</tr></tbody></table></main>`;
  const profile = find(address ? codes.country : codes.northmoor);
  return judgePage(html, { address: address ?? profile.url, profile, site }, []).problems;
}

/** Takes figures of smoking out of the file of an area, of one year or all. */
const lose = (year?: string) => (find: (code: string) => Profile) => {
  for (const figure of figures(find(codes.northmoor), 'smoking'))
    if (year === undefined || figure.period === year) figure.value = null;
};

describe('a cell that says “not held”', () => {
  const northmoor = '<a href="/local-authorities/northmoor/">Northmoor</a>';
  const southmere = '<a href="/local-authorities/isle-of-southmere/">Isle of Southmere</a>';
  const bySystem = {
    caption: 'Every area and its figures, by name',
    columns: ['Area', 'Adults who smoke; 2024'],
    row: northmoor,
    cells: ['not held'],
    address: '/priorities/smoking/',
  };

  it('is asked of the area of its row, on pages of themes too, for the indicator over its column', () => {
    expect(problemsOf(bySystem)[0]).toContain('the file of Northmoor holds it');
    expect(problemsOf({ ...bySystem, plant: lose() })).toEqual([]);
    expect(problemsOf({ ...bySystem, plant: lose(), row: southmere })).toHaveLength(1);
  });

  it('is asked of the period that it stands under', () => {
    expect(problemsOf({ ...bySystem, plant: lose('2024') })).toEqual([]);
    expect(problemsOf({ ...bySystem, plant: lose('2023') })).toHaveLength(1);
  });

  it('is asked of the sex that it stands under', () => {
    const bySex = {
      caption: 'Life expectancy: Northmoor',
      columns: ['Period', 'Women', 'Men'],
      row: '2023 to 2025',
      plant: (find: (code: string) => Profile) => {
        for (const figure of figures(find(codes.northmoor), 'life-expectancy'))
          if (figure.sex === 'male' && figure.period === '2023-2025') figure.value = null;
      },
    };
    expect(problemsOf({ ...bySex, cells: ['79.1', 'not held'] })).toEqual([]);
    expect(problemsOf({ ...bySex, cells: ['not held', 'not held'] })).toHaveLength(1);
  });

  it('is asked of the area that it names, in a picture of several', () => {
    const vale = { part: 'similar', link: '/local-authorities/northmoor/' };
    expect(judged('Vale not held', vale).problems).toEqual([]);
    expect(judged('East Vale not held', vale).problems[0]).toContain('East Vale holds it');
    expect(judged('Nowhere not held', vale).problems[0]).toContain('no area has that name');
  });

  it('stands in a table, where its headings say whose figure that is', () => {
    expect(judged('not held').problems[0]).toContain('stands 1 times, 0 of them in a table');
    expect(problemsOf({ ...bySystem, row: 'North Arcadia' })[0]).toContain('no area with a file');
  });
});

describe('the two ends that a story names', () => {
  // Of 2023 to 2025, men: Northmoor 74.4 years, the Isle of Southmere 81.2; they lie in two regions.
  const said =
    'For men, the shortest is that of Northmoor (74.4 years) and the longest that of Isle of Southmere (81.2 years).';
  const story = { code: codes.country, address: '/stories/ends/' };

  it('are those of the councils of the region of both, else of all', () => {
    expect(judged(said, story).problems).toEqual([]);
    for (const [truly, falsely] of [
      ['For men', 'For women'],
      ['Northmoor', 'East Vale'],
      ['Isle of Southmere', 'West Vale'],
      ['74.4', '74.5'],
      ['81.2', '81.3'],
    ] as const)
      expect(judged(said.replace(truly, falsely), story).problems, falsely).toHaveLength(1);
  });
});
