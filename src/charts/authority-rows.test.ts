import { describe, expect, it } from 'vitest';
import { drawAuthorityRows } from './authority-rows.ts';

const draw = (country: { men: number | null; women: number | null } | null) =>
  drawAuthorityRows({
    rows: [
      { name: 'Aldmere', href: '/aldmere/', men: 75, women: 80 },
      { name: 'Skerries', href: null, men: null, women: 84, missing: 'Men: not published.' },
    ],
    country,
    countryName: 'Exland',
    min: 70,
    max: 90,
  });

describe('rows of authorities', () => {
  it('put both sexes of every row on one scale', () => {
    expect(draw(null).rows[0]?.marks).toEqual([
      { sex: 'men', x: '25%', text: '75.0' },
      { sex: 'women', x: '50%', text: '80.0' },
    ]);
  });

  it('leave a blank for a missing figure and keep its reason', () => {
    const row = draw(null).rows[1];
    expect(row?.marks.map((mark) => mark.sex)).toEqual(['women']);
    expect(row?.missing).toBe('Men: not published.');
  });

  it('head the dots at the uprights of the country, or at the first row without it', () => {
    expect(draw({ men: 79, women: 83 }).heads[0]?.x).toBe('45%');
    expect(draw(null).heads[0]?.x).toBe('25%');
    expect(draw(null).uprights).toEqual([]);
  });
});
