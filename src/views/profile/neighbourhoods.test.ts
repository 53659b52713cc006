import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { neighbourhoodsView } from './neighbourhoods.ts';

const { profile } = arcadiaProfiles;
const country = profile(codes.country);
const core20 = (code: string) => neighbourhoodsView(profile(code), country, null)!;

it('counts residents of the most deprived neighbourhoods, by share and by number', () => {
  expect(core20(codes.system)).toMatchObject({
    fifth: '17%',
    fifthPeople: '3,200 of 18,500 people',
    tenth: '8%',
    tenthPeople: '1,500 of 18,500 people',
    neighbourhoods: '12 neighbourhoods',
    mapSummary:
      '12 neighbourhoods in Greater Arcadia, each a dot; the one in the most deprived tenth of Arcadia is solid.',
    stackSummary:
      'Of 12 neighbourhoods in Greater Arcadia, from the most deprived tenth to the least: 1, 1, 1, 1, 2, 1, 1, 1, 1, 2.',
  });
});

it('says that none is where none is', () => {
  expect(core20(codes.southmere).mapSummary).toBe(
    '3 neighbourhoods on the Isle of Southmere, each a dot; none is in the most deprived tenth of Arcadia.',
  );
  expect(core20(codes.southmere).tenth).toBe('0%');
});

it('counts one neighbourhood as one, and a few people of many as under 1%', () => {
  const neighbourhoods = {
    neighbourhoods: 1,
    residents: 2000,
    byDecile: [2, 0, 0, 0, 0, 0, 0, 1, 0, 0],
    residentsInMostDeprivedTenth: 3,
    residentsInMostDeprivedFifth: 1999,
  };
  const farholm = { ...profile(codes.northmoor), nameInSentence: 'Farholm', neighbourhoods };
  expect(neighbourhoodsView(farholm, country, null)).toMatchObject({
    neighbourhoods: '1 neighbourhood',
    tenth: 'Under 1%',
    fifth: 'Over 99%',
    mapSummary:
      '1 neighbourhood in Farholm, drawn as a dot; the 2 in the most deprived tenth of Arcadia are solid.',
  });
});

it('names both ends of the tenths in the table', () => {
  const { rows } = core20(codes.northmoor).table;
  expect(rows[0]).toEqual(['1 (most deprived)', '1']);
  expect(rows[1]).toEqual(['2', '0']);
  expect(rows[9]).toEqual(['10 (least deprived)', '0']);
});

it('is left out where no neighbourhoods are counted', () => {
  const without = { ...profile(codes.northmoor), neighbourhoods: null };
  expect(neighbourhoodsView(without, country, null)).toBeNull();
});
