import { afterEach, expect, it } from 'vitest';
import type { AreaKind } from '../tables/edition.ts';
import { readTerms } from '../tables/terms.ts';
import {
  called,
  kindOfArea,
  nameApart,
  nameWithKind,
  systemBeside,
  systemExplained,
  systemMeans,
  withoutShort,
} from './kind-of-area.ts';
import { terms, useTerms } from './terms.ts';

const useArcadia = () => useTerms(readTerms('scripts/fixtures/arcadia/content'));
afterEach(() => useTerms(readTerms('content')));

it('says whether a name is that of a system or a county, which may share it', () => {
  expect(nameWithKind({ name: 'Fens', kind: 'ics' })).toBe('Fens ICS');
  expect(nameWithKind({ name: 'Fens', kind: 'county' })).toBe('Fens county');
  expect(nameWithKind({ name: 'Fens', kind: 'unitary' })).toBe('Fens');
  useArcadia();
  expect(nameWithKind({ name: 'Fens', kind: 'ics' })).toBe('Fens circle');
  expect(nameWithKind({ name: 'Fens', kind: 'county' })).toBe('Fens march');
});

it('tells areas of one name apart where they stand side by side, and calls no region or country a council', () => {
  const apart = (kind: AreaKind) => nameApart({ name: 'Fens', kind });
  expect(apart('ics')).toBe('Fens (ICS)');
  expect(apart('county')).toBe('Fens (county)');
  expect(apart('unitary')).toBe('Fens (council)');
  expect(apart('region')).toBe('Fens');
  expect(apart('country')).toBe('Fens');
});

it('does not call the corporation of a city a borough', () => {
  const kind = (officialName: string) => kindOfArea({ kind: 'london-borough', officialName });
  expect(kind('City of Northmoor Corporation')).toBe('City Corporation area');
  expect(kind('London Borough of Southmoor')).toBe('London borough');
});

it('leaves the short form out', () => {
  expect(withoutShort(called('ics').many)).toBe('integrated care systems');
});

it('says what a system is, in the words of the country', () => {
  expect(systemMeans()).toBe(
    'An integrated care system (ICS) is the NHS, the councils and others of one part of the country',
  );
  useArcadia();
  expect(systemExplained('Arcadia')).toBe(
    'A circle is a circle of care: the healers, the boards and others of one part of Arcadia. Its own board is the circle’s table.',
  );
});

it('calls a system by its plain word, its short form where it has none, and says it once where both are one', () => {
  expect(called('system').many).toBe('systems');
  expect(systemExplained('Arcadia')).toMatch(
    /^A system is an integrated care system \(ICS\): the NHS/,
  );
  useArcadia();
  const arcadia = terms();
  expect(called('system').many).toBe('circles');
  useTerms({ ...arcadia, system: arcadia.kinds.ics });
  expect(systemExplained('Arcadia')).toMatch(/^A circle of care is the healers, the boards/);
});

it('names a system with its kind beside an area of the same name', () => {
  const system = { code: 'S', name: 'Fens', nameInSentence: 'the Fens' };
  const county = { code: 'C', name: 'Fens', nameInSentence: 'the Fens' };
  expect(systemBeside(system, [county]).nameInSentence).toBe('the Fens ICS');
  expect(systemBeside(system, [system]).name).toBe('Fens');
  expect(systemBeside(system, [{ ...county, name: 'Moor' }]).name).toBe('Fens');
});
