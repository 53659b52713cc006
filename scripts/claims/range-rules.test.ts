import { expect, it } from 'vitest';
import { figures, judged, siteOf } from './fixture.ts';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { pageWithin } from './public-site.ts';
import type { Profile, PublicFigure } from './public-site.ts';
import { rowsIn } from './table-rows.ts';

const life = 'life-expectancy';
const some = 'Ranges are held for some of these figures only, so this is not tested.';

/** Gives ranges to the figures of an area that are of a period. */
const range = (profile: Profile, isMeant: (figure: PublicFigure) => boolean): void => {
  for (const figure of figures(profile, life).filter(isMeant)) {
    figure.lower = figure.value! - 1;
    figure.upper = figure.value! + 1;
  }
};

it('that ranges are held for some figures only is asked of the series of the area and of the country', () => {
  const said = { part: 'gap-life' };
  expect(judged(some, said).problems).toEqual([
    expect.stringMatching(/0 of \d+ figures have a range/),
  ]);
  const plant = (profile: Profile) => range(profile, ({ period }) => period === '2022-2024');
  expect(judged(some, { ...said, plant })).toMatchObject({ recomputed: 1, problems: [] });
  const ofMen = some.replace('Ranges', 'For men ranges');
  const women = (profile: Profile) => range(profile, ({ sex }) => sex === 'female');
  expect(judged(ofMen, { ...said, plant }).problems).toEqual([]);
  expect(judged(ofMen, { ...said, plant: women }).problems).toHaveLength(1);
});

it('that no ranges are held of a county with figures of its own is asked of those, not of its councils', () => {
  const none = 'For men no ranges are held, so the change cannot be tested.';
  const official = (isRanged: boolean) => (profile: Profile, find: (code: string) => Profile) => {
    profile.indicators.push(
      structuredClone(find(codes.northmoor).indicators.find(({ id }) => id === life)!),
    );
    range(isRanged ? profile : find(codes.eastVale), ({ sex }) => sex === 'male');
  };
  const county = { code: codes.vale, part: 'gap-life' };
  expect(judged(none, { ...county, plant: official(false) }).problems).toEqual([]);
  expect(judged(none, { ...county, plant: official(true) }).problems).toHaveLength(1);
});

it('that no ranges are held of the councils of a system is asked of the periods that it names', () => {
  const [member] = siteOf().find(codes.system).members;
  const none =
    'Life expectancy at birth, 2023 to 2025; no ranges are held, so the order is no ranking.';
  const ranged = (period: string) => ({
    code: codes.system,
    plant: (_: Profile, find: (code: string) => Profile) =>
      range(find(member!.code), (figure) => figure.period === period),
  });
  expect(judged(none, ranged('2022-2024')).problems).toEqual([]);
  expect(judged(none, ranged('2023-2025')).problems).toHaveLength(1);
});

it('that no ranges are held of areas that are alike is asked of those that a page shows, not of all in its file', () => {
  const none = 'No ranges are held, so the differences are not tested.';
  const shown = Array.from({ length: 5 }, () => ({ code: codes.southmere }));
  const ranged = (code: string) =>
    judged(none, {
      part: 'similar',
      plant: (profile, find) => {
        profile.similar_areas = [...shown, { code: codes.eastVale }];
        range(find(code), () => true);
      },
    });
  expect(ranged(codes.southmere).problems).toHaveLength(1);
  expect(ranged(codes.eastVale).problems).toEqual([]);
});

it('a site in a folder of its host is read as one that is not, and a table that an edition lacks as one without rows', () => {
  expect(pageWithin('<a href="/health/indicators/smoking/">', '/health')).toBe(
    '<a href="/indicators/smoking/">',
  );
  expect(pageWithin('<a href="/health/">', '')).toBe('<a href="/health/">');
  expect(rowsIn('/no/such/folder/themes.csv')).toEqual([]);
});
