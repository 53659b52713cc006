import { expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { figures, judged } from './fixture.ts';
import type { NearestFigure, Profile, PublicAverage } from './public-site.ts';

type Find = (code: string) => Profile;

const lead = 'The nearest figure may not be the same measure, so the target is not judged by it. ';
const life =
  '<a href="/indicators/life-expectancy/">Life expectancy</a> in 2023 to 2025 (the average of its local authorities, by residents): women 79.7 years (82.6 in Arcadia), up 0.5 since 2017 to 2019; men 78.2 years (78.7 in Arcadia), down 0.3.';
const smoking =
  '<a href="/indicators/smoking/">Adults who smoke</a> in 2024: 12.6% (13.2% in Arcadia); the average of its local authorities, by residents, is down 4.0 points since 2019.';

const average = (sex: string, value: number): PublicAverage => ({
  indicator_id: 'life-expectancy',
  sex,
  decimals: 1,
  lowest: null,
  highest: null,
  too_few_since: null,
  periods: [{ period: '2023-2025', value, counted: 3, members: 3 }],
});

/** The figures nearest to the first target of the system, and the averages or the figure of that system that they are. */
const near =
  (nearest: NearestFigure) =>
  (profile: Profile, find: Find): void => {
    profile.progress.systems[0]!.targets[0]!.years[0]!.nearest = nearest;
    const owner = find(profile.progress.systems[0]!.system.code);
    owner.averages = [average('female', 79.7), average('male', 78.15)];
    const model = figures(find(codes.northmoor), 'smoking').at(-1)!;
    const { indicators } = find(codes.northmoor);
    owner.indicators = [
      {
        ...indicators.find(({ id }) => id === 'smoking')!,
        observations: [{ ...model, period: '2024', value: 12.6 }],
      },
    ];
  };

const ofLife: NearestFigure = {
  indicator_id: 'life-expectancy',
  period: '2023-2025',
  since: '2017-2019',
  values: [
    { sex: 'female', value: 79.7, is_average: true, is_change_average: true, change: 0.48 },
    { sex: 'male', value: 78.15, is_average: true, is_change_average: true, change: -0.31 },
  ],
};
const ofSmoking: NearestFigure = {
  indicator_id: 'smoking',
  period: '2024',
  since: '2019',
  values: [
    { sex: 'persons', value: 12.6, is_average: false, is_change_average: true, change: -3.96 },
  ],
};

const of = (said: string, nearest: NearestFigure) =>
  judged(lead + said, { plant: near(nearest) }).problems.filter((each) =>
    each.includes('nearest figure is another'),
  );

it('what stands nearest to a target is that of the files', () => {
  expect(of(life, ofLife)).toEqual([]);
  expect(of(smoking, ofSmoking)).toEqual([]);
  expect(of(life, ofSmoking)).toHaveLength(1);
});

it.each([
  [life, ofLife, '79.7', '79.8'],
  [life, ofLife, '82.6 in', '82.7 in'],
  [life, ofLife, 'up 0.5', 'up 0.6'],
  [life, ofLife, 'up 0.5', 'down 0.5'],
  [life, ofLife, 'since 2017', 'since 2016'],
  [life, ofLife, 'in 2023 to 2025', 'in 2022 to 2024'],
  [life, ofLife, 'women 79.7', 'men 79.7'],
  [life, ofLife, ' (the average of its local authorities, by residents)', ''],
  [life, ofLife, '; men 78.2 years (78.7 in Arcadia), down 0.3', ''],
  [smoking, ofSmoking, '12.6%', '12.7%'],
  [smoking, ofSmoking, '13.2%', '13.3%'],
  [smoking, ofSmoking, 'in Arcadia', 'in Northmoor'],
  [smoking, ofSmoking, 'down 4.0', 'up 4.0'],
  [smoking, ofSmoking, 'since 2019', 'since 2018'],
])('“%s” is refused of %o with “%s” made “%s”', (said, nearest, truly, falsely) => {
  expect(of(said.replace(truly, falsely), nearest)).toHaveLength(1);
});
