import { describe, expect, it } from 'vitest';
import { AreaIndex } from '../../areas/area-index.ts';
import { fictionalAreas, fictionalIndicator, observed } from '../../profiles/fixtures/fictional.ts';
import { spreadRows } from './theme-spread.ts';

const councils = Array.from({ length: 5 }, (_, i) => ({
  ...fictionalAreas.get('XU1'),
  code: `XM${i}`,
  name: `Moor ${i}`,
  slug: `moor-${i}`,
}));
const areas = new AreaIndex({
  areas: [...fictionalAreas.all, ...councils],
  areaLinks: [],
  similarAreas: [],
});

describe('the lowest and the highest area of an indicator', () => {
  it('are local authorities, named with their figures, and how many share an end', () => {
    const rows = councils.map(({ code }, i) => observed(code, Math.min(10 + i, 12)));
    expect(spreadRows(fictionalIndicator([...rows, observed('X0', 11)]), areas)).toEqual([
      [
        { text: 'Whistling in adults', href: '/indicators/whistling/' },
        '5 local authorities, 2024',
        'Moor 0: 10.0%',
        'Moor 2 and 2 more: 12.0%',
        '11.0%',
      ],
    ]);
  });

  it('have their ranges beside them where those were published', () => {
    const rows = councils.map(({ code }, i) =>
      observed(code, 10 + i, i === 0 ? { lower: 8.5, upper: 11.5 } : {}),
    );
    const [row] = spreadRows(fictionalIndicator(rows), areas);
    expect(row?.slice(2, 4)).toEqual(['Moor 0: 10.0% (8.5 to 11.5)', 'Moor 4: 14.0%']);
  });

  it('are said of women and of men where no figure is for everyone', () => {
    const rows = (['female', 'male'] as const).flatMap((sex) => [
      observed('X0', 11, { sex }),
      ...councils.map(({ code }, i) => observed(code, 10 + i, { sex })),
    ]);
    const names = spreadRows(fictionalIndicator(rows), areas).map(([name]) => name);
    expect(names).toEqual([
      { text: 'Whistling in adults, women', href: '/indicators/whistling/' },
      { text: 'Whistling in adults, men', href: '/indicators/whistling/' },
    ]);
  });

  it('are none with fewer than five areas', () => {
    const rows = councils.slice(1).map(({ code }) => observed(code, 10));
    expect(spreadRows(fictionalIndicator(rows), areas)).toEqual([]);
  });
});
