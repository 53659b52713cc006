import { expect, it } from 'vitest';
import type { Tables } from '../read-tables.ts';
import { documentsOfTheirAreas, namesInSentences, townsInTheirCouncils } from './area-words.ts';

const area = (code: string, name: string, validTo: string | null = null) => ({
  code,
  name,
  slug: name.toLowerCase(),
  kind: 'unitary',
  validTo,
});

const table = (rows: readonly object[]) => ({
  file: 'a.csv',
  rows,
  lines: rows.map((_, i) => i + 2),
  problems: [],
  schema: {
    columns: {
      code: { name: 'code' },
      areaCode: { name: 'area_code' },
      nameInSentence: { name: 'name_in_sentence' },
    },
  },
});

const tablesOf = (tables: Record<string, readonly object[]>): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, table(rows)]),
  ) as unknown as Tables;

it('gives what a council that ended had published to its successor, and asks of one in force', () => {
  const told = (validTo: string | null) =>
    documentsOfTheirAreas(
      tablesOf({
        areas: [area('X01', 'Moor', validTo), area('X02', 'Mere')],
        documents: [{ id: 'moor-council-plan', areaCode: 'X02' }],
      }),
    ).map(({ value }) => value);
  expect(told('2026-03-31')).toEqual([]);
  expect(told(null)).toEqual(['X02']);
});

it('lets a town have the name of a council elsewhere where its own council is sure', () => {
  const town = (name: string, localAuthority: string) => ({ kind: 'town', name, localAuthority });
  const told = (places: readonly object[]) =>
    townsInTheirCouncils(
      tablesOf({ areas: [area('X01', 'Moor'), area('X02', 'Mere')], places }),
    ).map(({ value }) => value);
  expect(told([town('Moor', 'X02'), town('Mere', 'X02')])).toEqual([]);
  expect(told([town('Moor', 'X02'), town('Mere', 'X01')])).toEqual(['X01', 'X02']);
  expect(told([town('Moor', 'X02')])).toEqual(['X01']);
});

it.each([
  ['Northmoor, City of', 'the City of Northmoor', true],
  ['St. Oda', 'St. Oda', true],
  ['Southmere (county)', 'Southmere', true],
  ['Isle of Southmere', 'isle of southmere', false],
  ['Northmoor', 'Southmere', false],
  ['Isle of Southmere', 'the Isle of Westmere', false],
])('“%s” is “%s” in a sentence: %s', (name, nameInSentence, isOne) => {
  const told = namesInSentences(
    tablesOf({ areas: [{ ...area('X01', name), nameInSentence, officialName: name }] }),
  );
  expect(told.map(({ rule }) => rule)).toEqual(isOne ? [] : ['is not its name']);
});
