import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isAge, isAgeOf, ageRange } from './ages.ts';
import { openDataFolder } from './data-folder.ts';
import { knownIndicators } from './fingertips-indicators.ts';
import { dataWith } from './fixture.ts';

const shipped = knownIndicators(openDataFolder(join(import.meta.dirname, '../../data')));
const numberOf = (id: string) => shipped.find((known) => known.id === id)?.officialId;

it('every indicator of Fingertips has OHID’s number, as the scripts of the public copies ask for it', () => {
  expect(
    [
      'healthy-life-expectancy',
      'active-adults',
      'inactive-adults',
      'active-children',
      'smoking-routine-and-manual',
      'preventable-mortality-under-75',
      'dental-decay-at-5',
      'long-acting-contraception',
      'cardiovascular-mortality-under-75',
      'alcohol-specific-admissions',
      'children-in-relative-poverty',
    ].map(numberOf),
  ).toEqual([
    '90362',
    '93014',
    '93015',
    '93570',
    '92445',
    '93721',
    '93563',
    '92254',
    '40401',
    '92906',
    '93700',
  ]);
  const numbers = shipped.map(({ officialId }) => officialId).filter((number) => number !== '');
  expect(new Set(numbers).size).toBe(numbers.length);
});

it('a table that leaves numbers and ages out has those of the project’s own', () => {
  const data = openDataFolder(
    dataWith({
      'indicators.csv': 'id,official_id\nsuicide,41001\nhealthy-life-expectancy,\nnew,\n',
    }),
  );
  expect(
    knownIndicators(data).map(({ officialId, age, years }) => [officialId, age, years]),
  ).toEqual([
    ['41001', '10+ yrs', 3],
    ['90362', 'All ages', 3],
    ['', '', null],
  ]);
});

it('ages are the same in other words, and no others', () => {
  const is = (published: string, age: string) => isAge(published, age, ageRange(age));
  expect([
    is('Under 75', '<75 yrs'),
    is('18 years and over', '18+ yrs'),
    is('10 to 11 yrs', '10-11 yrs'),
    is('5', '5 yrs'),
    is('all ages', 'All ages'),
    is('Aged 10 or older', '10+ yrs'),
    is('18 & over', '18+ yrs'),
  ]).toEqual(Array(7).fill(true));
  expect([is('65+ yrs', '10+ yrs'), is('<75 yrs', 'All ages'), is('16-64 yrs', '16+ yrs')]).toEqual(
    [false, false, false],
  );
});

it('lengths of life are of age nought, as some publishers write “at birth”', () => {
  const is = (published: string, id: string) =>
    isAgeOf(published, { id, age: 'All ages', ages: ageRange('All ages') });
  expect(
    ['0', 'At birth', '<1 yr', 'Less than 1'].map((age) => is(age, 'healthy-life-expectancy')),
  ).toEqual([true, true, true, true]);
  expect([is('65', 'life-expectancy'), is('0', 'suicide')]).toEqual([false, false]);
  const at65 = { id: 'life-expectancy', age: '65', ages: ageRange('65') };
  expect([isAgeOf('0', at65), isAgeOf('65', at65)]).toEqual([false, true]);
});
