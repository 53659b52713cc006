import { describe, expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { lifelineNotes, yearsApart } from './lifeline-notes.ts';
import { lifelineOf } from './lifeline-of.ts';
import { lifelineTable } from './lifeline-table.ts';

const { profile } = arcadiaProfiles;
const lifeline = (code: string) => lifelineOf(profile(code), profile(codes.country), '');

describe('a lifeline', () => {
  it('says both lives and both lengths of good health, each beside the country', () => {
    expect(lifeline(codes.northmoor).words.alt).toBe(
      'Women: 79.2 years of life, Arcadia 82.5 years; 54.8 years in good health, Arcadia 61.9 years. Men: 74.5 years of life, Arcadia 78.6 years; 52.9 years in good health, Arcadia 61.5 years.',
    );
    expect(lifeline(codes.country).words.alt).toBe(
      'Women: 82.5 years of life; 61.9 years in good health. Men: 78.6 years of life; 61.5 years in good health.',
    );
  });

  it('draws life, good health and the country of one period, though newer years of life are held', () => {
    const { life, countryLife, countryHealthy, healthy } = lifeline(codes.northmoor).women;
    const periods = [life, countryLife, healthy, countryHealthy].map((each) => each?.periodLabel);
    expect(new Set(periods)).toEqual(new Set(['2022 to 2024']));
  });

  it('says why a length is not there', () => {
    const district = lifeline(codes.eastVale);
    expect(district.women.healthyMissing).toBe(
      'No healthy life expectancy is held for East Vale. It is held for counties, not districts.',
    );
    expect(district.words.alt).toBe(
      'Women: 82.4 years of life, Arcadia 82.6 years. Men: 78.6 years of life, Arcadia 78.7 years.',
    );
    expect(lifeline(codes.vale).men.lifeMissing).toBe('No life expectancy is held for Vale.');
  });

  it('without years of life is of good health alone, and denies nothing', () => {
    const { words } = lifeline(codes.vale);
    expect(words.title).toBe('Years in good health: Vale');
    expect(words.alt).toMatch(/^Women: 62\.7 years in good health, Arcadia 61\.9 years\. Men: /);
    expect(lifelineTable(lifeline(codes.vale)).caption).toBe('Years in good health (95% range)');
  });

  it('gives the source’s own reason where it has one', () => {
    const missing = { latest: null, missing: 'area-did-not-exist' as const, country: null };
    const { lengths, ...southmere } = profile(codes.southmere);
    const blank = {
      ...lengths,
      life: { female: missing, male: missing },
      lifeOfThatPeriod: { female: null, male: null },
    };
    expect(
      lifelineOf({ ...southmere, lengths: blank }, profile(codes.country), '').women.lifeMissing,
    ).toBe('The Isle of Southmere did not exist as an area at that time.');
  });
});

describe('the notes of a lifeline', () => {
  it('give when and whose each measure is, and whether a range was published', () => {
    expect(lifelineNotes(profile(codes.northmoor), 'Arcadia')).toEqual({
      notes: [
        'Years of life: 2023 to 2025 and 2022 to 2024, Arcadian Office of Health; no ranges held.',
        'Years in good health: 2022 to 2024, Arcadian Office of Health; with the likely range.',
        'Years in good health among counties and single tier local authorities; women: lowest of 3; men: lowest of 3.',
      ],
      differ: false,
    });
  });

  it('name whose ranges are held where it is not all: of a period, of a sex', () => {
    const noteWhere = (isRanged: (period: string, sex: string) => boolean) => {
      const { lengths, ...northmoor } = profile(codes.northmoor);
      const ranged = (length: typeof lengths.life.female) => {
        const { latest } = length;
        if (!latest) return length;
        const [lower, upper] = isRanged(latest.period, latest.sex) ? [70, 90] : [null, null];
        return { ...length, latest: { ...latest, lower, upper } };
      };
      const both = ({ female, male }: typeof lengths.life) => ({
        female: ranged(female),
        male: ranged(male),
      });
      const { female, male } = lengths.lifeOfThatPeriod;
      const lifeOfThatPeriod = { female: female && ranged(female), male: male && ranged(male) };
      const given = {
        ...northmoor,
        lengths: { ...lengths, life: both(lengths.life), lifeOfThatPeriod },
      };
      return lifelineNotes(given, 'Arcadia').notes[0];
    };
    expect(noteWhere((period) => period === '2023-2025')).toContain(
      'with the likely range for 2023 to 2025 only.',
    );
    expect(noteWhere((_, sex) => sex === 'male')).toContain('with the likely range for men only.');
  });

  it('say which years the headline is for and which the picture, where they differ', () => {
    expect(yearsApart(profile(codes.northmoor))).toEqual({
      headline: '2023 to 2025',
      picture:
        '2022 to 2024, the newest with years in good health. Length of life was then 79.2 years for women and 74.5 for men.',
    });
    expect(yearsApart(profile(codes.eastVale))).toBeNull();
  });

  it('are of one measure where only one is published, and none without figures', () => {
    expect(lifelineNotes(profile(codes.eastVale), 'Arcadia')).toMatchObject({
      notes: ['Years of life: 2023 to 2025, Arcadian Office of Health; no ranges held.'],
      differ: false,
    });
    expect(lifelineNotes(profile(codes.system), 'Arcadia')).toEqual({
      notes: [],
      differ: false,
    });
  });
});

describe('the table of a lifeline', () => {
  it('holds each measure with its period and ranges, the country beside', () => {
    expect(lifelineTable(lifeline(codes.northmoor))).toEqual({
      caption: 'Years of life and years in good health (95% range)',
      columns: ['Measure', 'Women', 'Arcadia, women', 'Men', 'Arcadia, men'],
      rows: [
        ['Life expectancy, 2022 to 2024', '79.2', '82.5', '74.5', '78.6'],
        [
          'Healthy life expectancy, 2022 to 2024',
          '54.8 (53.4 to 56.2)',
          '61.9 (61.7 to 62.1)',
          '52.9 (51.5 to 54.3)',
          '61.5 (61.3 to 61.7)',
        ],
      ],
    });
  });

  it('leaves out a measure without figures, and the country on its own page', () => {
    expect(lifelineTable(lifeline(codes.eastVale)).rows).toEqual([
      ['Life expectancy, 2023 to 2025', '82.4', '82.6', '78.6', '78.7'],
    ]);
    expect(lifelineTable(lifeline(codes.country)).columns).toEqual(['Measure', 'Women', 'Men']);
  });
});
