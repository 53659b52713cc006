import { describe, expect, it } from 'vitest';
import { queryWith } from './keep-in-address.ts';
import { shownSentence, sortInAddress, tableAsked } from './table-asked.ts';

const blank = { name: '', part: '', system: '', sort: null };

describe('what an address asks of a table of areas', () => {
  it('is what was put into it', () => {
    const asked = { name: 'moor & fen', part: 'The East', system: 'Greater Arcadia' };
    const sort = { column: 2, turn: -1 as const };
    const query = queryWith('', { ...asked, sort: sortInAddress(sort) });
    expect(tableAsked(query, 3)).toEqual({ ...asked, sort });
    expect(tableAsked(queryWith('', { sort: sortInAddress({ column: 0, turn: 1 }) }), 3)).toEqual({
      ...blank,
      sort: { column: 0, turn: 1 },
    });
  });

  it('leaves alone what else the address says, and goes where it is blank', () => {
    expect(queryWith('?area=fen&name=moor', { name: '', sort: '1' })).toBe('?area=fen&sort=1');
    expect(queryWith('?name=moor', { name: '' })).toBe('');
  });

  it.each(['?sort=9', '?sort=-', '?sort=1e1', '?sort=--1', '?sort=constructor', '?sort=', '?'])(
    'is no order where it is none of the table: %s',
    (search) => expect(tableAsked(search, 3)).toEqual(blank),
  );

  it('is cut where it is longer than any name', () => {
    expect(tableAsked(`?name=${'<b>'.repeat(1000)}`, 3).name).toHaveLength(100);
  });
});

describe('what is said of the rows shown', () => {
  const none = { shown: 0, all: 9, isNamed: true };
  const asked = { name: ' Lamp ', part: '', system: '' };
  it('is how many they are, and nothing of all', () => {
    expect(shownSentence({ ...none, shown: 9 }, asked)).toBe('');
    expect(shownSentence({ ...none, shown: 2 }, asked)).toBe('2 of 9 areas');
  });

  it('is plain where there are none', () => {
    expect(shownSentence({ ...none, isNamed: false }, asked)).toBe(
      'None of the 9 areas of this table has “Lamp” in its name.',
    );
    expect(shownSentence(none, { ...asked, part: 'The East', system: 'Fens' })).toBe(
      'No area with “Lamp” in its name is under The East and Fens.',
    );
    expect(shownSentence(none, { ...blank, system: 'Fens' })).toBe('No area is under Fens.');
  });
});
