import { expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { figures, judged, siteOf } from './fixture.ts';
import { figureAt } from './figures-of-kind.ts';
import { life } from './lengths-of-life.ts';
import { asPrinted } from './claim.ts';

const { find } = siteOf();
const northmoor = find(codes.northmoor);
const problemsOf = (said: string): string[] => judged(said).problems;

it('how much longer women live is asked of the two figures of the page', () => {
  const period = figures(northmoor, life).at(-1)!.period;
  const [women, men] = ['female', 'male'].map((sex) => figureAt(northmoor, life, sex, period)!);
  const said = (years: string, name = 'Northmoor') =>
    `Women in ${name} can expect to live ${years} years longer than men.`;
  const apart = asPrinted(women! - men!, 1);
  expect(problemsOf(said(apart))).toEqual([]);
  expect(problemsOf(said('0.1'))[0]).toContain(`they are ${apart} apart`);
  expect(problemsOf(said(apart, 'Southmere'))[0]).toContain('no rule knows');
});

it('a headline of the page with other years than its file is refused', () => {
  const said = 'Men in Northmoor can expect to live 99.9 years, 4.3 years less than in Arcadia.';
  expect(problemsOf(said)[0]).toContain('its file holds 74.4 years');
});

it('residents, and where an area lies, are asked of its file', () => {
  expect(problemsOf('Northmoor has 941,038 residents.')[0]).toContain('its file has');
  expect(problemsOf(`Northmoor lies in ${northmoor.region}.`)).toEqual([]);
  expect(problemsOf('Northmoor lies in Eastern Lands.')[0]).toContain('its file has');
  expect(problemsOf('Northmoor is part of Eastern Lands.')[0]).toContain('its file has');
  expect(problemsOf(`Northmoor is part of Old ${northmoor.region}.`)[0]).toContain('its file has');
  expect(problemsOf(`Northmoor is part of ${northmoor.region} Moors.`)[0]).toContain(
    'its file has',
  );
});

it('a period that no figure of the page is of is refused', () => {
  expect(problemsOf('Figures for 2031 to 2033, from AOH.')[0]).toContain('of that period');
  expect(problemsOf('Figures for 2023 to 2025, from AOH.')).toEqual([]);
  const ofSystem = (said: string) => judged(said, { code: codes.system }).problems;
  expect(ofSystem('Figures for 2023 to 2025, from AOH.')).toEqual([]);
  expect(ofSystem('Figures for 1931 to 1933, from AOH.')[0]).toContain('of that period');
});

it.each([
  'Smoking figures for Northmoor were never published.',
  'Healthy life expectancy is not held for Northmoor.',
  'Northmoor has not set a target on smoking.',
  'The statistics office does not publish ranges for healthy life expectancy.',
  'The gap with Arcadia has halved since 2015 to 2017.',
  'It ranks 3rd of 6 for healthy life expectancy.',
  'The difference is statistically significant.',
  'A test finds life expectancy in Northmoor similar to Arcadia.',
  'It is among the healthiest councils in the country.',
  'All targets have been met.',
  'Its councils are all in the worst fifth.',
  'Every one of its measures is worse than Arcadia. This may be chance.',
  'Of its indicators, 40 are better than in Arcadia and 2 are worse. This is not tested.',
])('“%s” is refused, whatever stands beside it', (said) => {
  expect(problemsOf(said)).toHaveLength(1);
});

it('how long people lived in the years of the picture is asked of these years', () => {
  const said = (women: string, men: string) =>
    problemsOf(
      `The picture shows earlier years: 2022 to 2024, the newest with years in good health. Length of life was then ${women} years for women and ${men} for men.`,
    );
  expect(said('79.2', '74.5')).toEqual([]);
  expect(said('79.1', '74.5')[0]).toContain('by the file it is 79.2 and 74.5');
});
