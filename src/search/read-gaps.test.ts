import { describe, expect, it } from 'vitest';
import { gapsPages, readGaps } from './read-gaps.ts';

const regions = ['North Moor', 'North Fen', 'Fells and The Vale', 'East of Arcadia'];
const addresses = (typed: string) => gapsPages(typed, regions, 'Arcadia').map(({ url }) => url);

describe('a question about gaps', () => {
  it.each([
    ['widest gaps in the north west', 'north west'],
    ['Biggest health gap in London?', 'london'],
    ['where are the gaps widest in the south east', 'south east'],
    ['largest gaps', ''],
    ['where are gaps closing', ''],
    ['widest gaps between councils', ''],
    ['gaps', ''],
  ])('“%s” asks of “%s”', (typed, place) => {
    expect(readGaps(typed)).toBe(place);
  });

  it.each(['gap between leeds and york', 'stopgap', 'gender pay gap', 'smoking', 'gap year'])(
    '“%s” is none, or names no region',
    (typed) => {
      expect(addresses(typed)).toEqual([]);
    },
  );

  it('leads to the region that is named, in full or by its beginning', () => {
    expect(addresses('widest gaps in the north moor')).toEqual(['/gaps/#north-moor']);
    expect(addresses('gaps in the fells')).toEqual(['/gaps/#fells-and-the-vale']);
    expect(addresses('gaps in the north')).toEqual([]);
  });

  it('leads to the whole page for the country, or for no place', () => {
    expect(addresses('widest gaps in arcadia')).toEqual(['/gaps/']);
    expect(addresses('biggest gaps')).toEqual(['/gaps/']);
  });
});
