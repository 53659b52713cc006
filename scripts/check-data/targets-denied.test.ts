import { expect, it } from 'vitest';
import type { Edition } from '../../src/tables/edition.ts';
import { readTerms } from '../../src/tables/terms.ts';
import { copyArcadia } from '../fixtures/arcadia.ts';
import { deniedTargetProblems } from './targets-denied.ts';

const { path } = copyArcadia();
const names = [
  ['life-expectancy', 'Life expectancy at birth', 'Life expectancy'],
  ['healthy-life-expectancy', 'Healthy life expectancy at birth', 'Healthy life expectancy'],
  ['infant-mortality', 'Infant mortality rate', 'Infant mortality'],
  ['smoking', 'Adults who smoke', 'Smoking'],
  ['falls', 'Falls and fractures', 'Falls and fractures'],
] as const;

/** Whether a note on a target of an area is refused that has figures of these indicators. */
function isRefused(note: string, held: readonly string[], content = path('content')): boolean {
  const edition = {
    targets: [{ id: 'mvm-more-walks', areaCode: 'X1' }],
    targetTracking: [{ targetId: 'mvm-more-walks', note }],
    indicators: names.map(([id, name, shortName]) => ({ id, name, shortName })),
    observations: new Map(held.map((id) => [id, [{ areaCode: 'X1', value: 1 }]])),
  } as unknown as Edition;
  return deniedTargetProblems(path('data'), edition, readTerms(content)).length > 0;
}

it.each([
  ['Smoking is not held for this county, and the page gives no starting figure.', 'smoking'],
  ['The smoking rate is not held for this system.', 'smoking'],
  ['Adults who smoke are not held for the council.', 'smoking'],
  ['The page has no year, and figures of smoking are not yet held for this area.', 'smoking'],
  ['Life expectancy at birth is not held for this march.', 'life-expectancy'],
  [
    'Life expectancy and healthy life expectancy are not held for this circle.',
    'life-expectancy',
    'healthy-life-expectancy',
  ],
  [
    'Life expectancy and smoking are not held for this circle of care.',
    'life-expectancy',
    'smoking',
  ],
  [
    'Smoking, infant mortality, and life expectancy are not held for this board.',
    'smoking',
    'infant-mortality',
    'life-expectancy',
  ],
  ['Falls and fractures are not held for this great borough.', 'falls'],
  ['No year is given. Infant mortality is not held for this hundred.', 'infant-mortality'],
])('“%s” is refused where one of these is held, and nowhere else: %s', (note, ...held) => {
  const refused = names.map(([id]) => id).filter((id) => isRefused(note, [id]));
  expect(refused.toSorted()).toEqual(held.toSorted());
});

it.each([
  [
    'Infant mortality is not held for this county; the target follows life expectancy.',
    'life-expectancy',
  ],
  [
    'The target follows life expectancy, and infant mortality is not held for this county.',
    'life-expectancy',
  ],
  [
    'It speaks of smoking and life expectancy, and infant mortality is not held for this county.',
    'life-expectancy',
  ],
  ['Smoking at time of delivery is not held for this system.', 'smoking'],
  ['Smoking of women is not held for this system.', 'smoking'],
  ['Healthy life expectancy is not held for this system.', 'life-expectancy'],
  ['Smoking is not held for this year.', 'smoking'],
  ['Smoking is not held for the country.', 'smoking'],
  ['Smoking is not held for this county before 2011.', 'smoking'],
])('“%s” is true where %s is held', (note, held) => {
  expect(isRefused(note, [held])).toBe(false);
});

it('areas are called as the terms of the edition call them', () => {
  const note = 'Smoking is not held for this health board.';
  expect(isRefused(note, ['smoking'])).toBe(false);
  expect(isRefused(note, ['smoking'], 'scripts/fixtures/wales/content')).toBe(true);
  expect(isRefused(note, [], 'scripts/fixtures/wales/content')).toBe(false);
});
