import { describe, expect, it } from 'vitest';
import { authorityRowsChart } from './authority-rows.ts';
import { madeUpWords as words } from './fixtures/made-up.ts';

const draw = (country: { men: number | null; women: number | null } | null) =>
  authorityRowsChart({
    words,
    rows: [
      { name: 'Aldmere', href: '/aldmere/', men: 75, women: 80 },
      { name: 'Skerries', href: null, men: null, women: 84, missing: 'Men: not published.' },
    ],
    country,
    countryName: 'Exland',
    min: 70,
    max: 90,
  }).panels;

const dotsOf = (panel: ReturnType<typeof draw>[number] | undefined) =>
  panel?.drawings[0]?.marks.flatMap((mark) =>
    mark.kind === 'dot' ? [[mark.className, mark.x]] : [],
  );
const wordsOf = (panel: ReturnType<typeof draw>[number] | undefined, drawing: number) =>
  panel?.drawings[drawing]?.marks.map((mark) => (mark.kind === 'label' ? [mark.text, mark.x] : []));

describe('rows of authorities', () => {
  it('put both sexes of every row on one scale, their numbers beside them', () => {
    const [, first] = draw(null);
    expect(dotsOf(first)).toEqual([
      ['dot men', 25],
      ['dot women', 50],
    ]);
    expect(wordsOf(first, 1)?.map(([text]) => text)).toEqual(['75.0', '80.0']);
  });

  it('leave a blank for a missing figure and keep its reason', () => {
    const [, , second] = draw(null);
    expect(dotsOf(second)).toEqual([['dot women', 70]]);
    expect(second?.notes).toEqual(['Men: not published.']);
  });

  it('head the dots at the uprights of the country, or at the first row without it', () => {
    expect(wordsOf(draw({ men: 79, women: 83 })[0], 0)?.[0]).toEqual(['Men', 45]);
    expect(wordsOf(draw(null)[0], 0)?.[0]).toEqual(['Men', 25]);
  });

  it('set the heads on two lines where the uprights are near one another', () => {
    const headsOf = (men: number, women: number) =>
      draw({ men, women })[0]?.drawings[0]?.marks.map((mark) =>
        mark.kind === 'label' ? `${mark.text} ${mark.anchor ?? 'start'} ${mark.y}` : '',
      );
    expect(headsOf(87, 88)).toEqual(['Men end 14', 'Women end 29']);
    expect(headsOf(88, 87)).toEqual(['Women end 14', 'Men end 29']);
    expect(headsOf(79, 80)).toEqual(['Men end 14', 'Women start 29']);
    expect(headsOf(79, 83)).toEqual(['Men end 14', 'Women start 14']);
    expect(headsOf(75, 88)).toEqual(['Men end 14', 'Women end 14']);
  });

  it('end with the country, where there is one', () => {
    expect(draw({ men: 79, women: 83 }).at(-1)?.head?.name).toBe('Exland');
    expect(draw(null).at(-1)?.head?.name).toBe('Skerries');
  });
});
