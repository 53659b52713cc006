import { describe, expect, it } from 'vitest';
import { afterChange, problemsOf } from '../../../scripts/fixtures/problems-of.ts';

describe('the rules for links between areas', () => {
  const links = 'data/area-links.csv';
  const last = 'X54000001,succeeded-by,X54000002,18500,1\n';

  it('refuse an area that comes after itself, or is part of itself by way of another', () => {
    const told = afterChange(links, last, `${last}X54000001,succeeded-by,X54000001,,\n`);
    expect(told).toEqual([
      `${links}:15, column "area_code": "X54000001" comes after itself. The links go round in a ring. Take the wrong one out.`,
    ]);
    const ring = afterChange(links, last, `${last}X10000001,part-of,X07000001,5000,0.5\n`);
    const rings = ring.filter((line) => line.includes('is part of itself'));
    expect(rings.map((line) => line.split(',')[0])).toEqual([`${links}:6`, `${links}:15`]);
  });

  it('refuse kinds that cannot stand so: a council in a council, a system after a council', () => {
    const told = afterChange(links, last, `${last}X06000001,part-of,X06000002,10,0\n`);
    expect(told).toContain(
      `${links}:15, column "to_code": "X06000002" is of a kind that cannot stand so to the first area. X06000001 is of the kind unitary and X06000002 of the kind unitary: correct one of the codes, or take the row out.`,
    );
  });

  it('refuse a district whose shares of counties are more than the whole', () => {
    const told = afterChange(
      links,
      'X07000001,part-of,X10000001,5000,1',
      'X07000001,part-of,X10000001,5010,1.002',
    );
    expect(told[0]).toContain('"1.002" is out of range. Numbers in this column go from 0 to 1.');
  });
});

describe('the rules for similar areas', () => {
  it('refuse an area that is similar to itself, and one that is named twice', () => {
    const table = 'data/similar-areas.csv';
    expect(
      afterChange(table, 'X06000001,demographic,2,X07000001', 'X06000001,demographic,2,X06000001'),
    ).toEqual([
      `${table}:3, column "similar_code": "X06000001" is said to be similar to itself. Name another area, or take the row out.`,
    ]);
    expect(
      afterChange(table, 'X06000001,demographic,2,X07000001', 'X06000001,demographic,2,X07000002'),
    ).toEqual([
      `${table}:4, column "similar_code": "X07000002" is named as similar twice. Line 3 names it too. Keep one of them.`,
    ]);
  });
});

describe('the rules after a merger', () => {
  it('name every table that still points at an area that has ended, and what came after', () => {
    const told = problemsOf(({ change }) => {
      change('data/areas.csv', 'northmoor,X12000001,,,,', 'northmoor,X12000001,,,2026-03-31,');
      change(
        'data/area-links.csv',
        'X54000001,succeeded-by',
        'X06000001,succeeded-by,X06000002,,\nX54000001,succeeded-by',
      );
    });
    const stale = told.filter((line) => line.includes('is an area that has ended'));
    expect(new Set(stale.map((line) => line.split(':')[0]))).toEqual(
      new Set([
        'data/neighbourhoods.csv',
        'data/similar-areas.csv',
        'data/boundaries/hexes.csv',
        'data/places.csv',
      ]),
    );
    expect(stale[0]).toBe(
      'data/neighbourhoods.csv:2, column "local_authority": "X06000001" is an area that has ended. It ended on 2026-03-31. After it came X06000002. Renew the table, or write the area in force.',
    );
  });
});
