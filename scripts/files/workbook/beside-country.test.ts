import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/indicators/number-format.ts';
import type { Profile } from '../../../src/profiles/profile.ts';
import { profileJson } from '../../../src/profiles/public-form.ts';
import { readSettings } from '../../../src/tables/settings.ts';
import { scorecardView } from '../../../src/views/profile/scorecard.ts';
import { arcadia, copyArcadia } from '../../fixtures/arcadia.ts';
import { arcadiaProfiles, codes } from '../../fixtures/arcadia-profiles.ts';
import { builtFrom } from '../../fixtures/read-once.ts';
import { readWorkbook } from '../read-back.ts';
import { besideCountryTable, besideSheetName } from './beside-country.ts';
import { profileWorkbook } from './profile-workbook.ts';
import { writeXlsx } from './write-xlsx.ts';

type Row = Record<string, string | number | null>;

/** A comparison as the public JSON has it. */
type Filed = { comparison: Record<'country_value' | 'difference' | 'result', Row[string]> };

const country = arcadiaProfiles.profile(codes.country);

/** The rows of the sheet under their headings. */
const rowsFor = (profile: Profile, beside: Profile = country): Row[] => {
  const { columns, rows } = besideCountryTable(profile, beside, 'Arcadia Profiles');
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, place) => [name, row[place]!])),
  );
};

/** The row of smoking in Northmoor, once the end of its last figure and what it is counted in are changed so. */
function smokingOnce(change: { figure?: string; perThousand?: boolean }): Row[] {
  const copy = copyArcadia();
  const of2024 = 'X06000001,2024,persons,';
  const { figure, perThousand = false } = change;
  if (figure !== undefined)
    copy.change(
      'data/observations/smoking.csv',
      `${of2024}19.4,17.5,21.3,worse`,
      `${of2024}${figure}`,
    );
  if (perThousand)
    copy.change(
      'data/indicators.csv',
      'The share of adults who say that they smoke.,%,1',
      '"Of every 1,000 adults, those who say that they smoke.","per 1,000",1',
    );
  const { profiles } = builtFrom(copy.data);
  return rowsFor(profiles.get(codes.northmoor)!, profiles.get(codes.country)!);
}

describe('the sheet of figures beside the country’s', () => {
  it('gives both, how far apart, what our test found on its range, and whose figures they are', () => {
    expect(rowsFor(arcadiaProfiles.profile(codes.northmoor))).toEqual([
      {
        area_code: 'X06000001',
        area_name: 'Northmoor',
        indicator: 'smoking',
        indicator_name: 'Adults who smoke',
        unit: '%',
        period: '2024',
        sex: 'persons',
        value: 19.4,
        lower: 17.5,
        upper: 21.3,
        country_value: 13.2,
        difference: 6.2,
        difference_in: 'points',
        ratio: null,
        result: 'worse',
        whose_test: 'Arcadia Profiles',
        why_not_tested: null,
        derived: null,
        counted: 'yes',
        mark: null,
        period_text: '2024',
        source: 'arcadia-health',
        publisher: 'Arcadian Office of Health',
        source_title: 'Lives of Arcadia, invented for tests',
        source_release: 'October 2026',
        licence: 'Open Government Licence v3.0',
      },
    ]);
  });

  it('names the publisher where the test is the publisher’s, and says why where there was none', () => {
    expect(smokingOnce({ figure: '19.4,,,worse' })).toMatchObject([
      { result: 'worse', whose_test: 'Arcadian Office of Health', why_not_tested: null },
    ]);
    expect(smokingOnce({ figure: '19.4,,,' })).toMatchObject([
      {
        result: 'untested',
        whose_test: null,
        why_not_tested: 'no ranges are held',
        difference: 6.2,
      },
    ]);
  });

  it('says which figures its page counts neither as better nor as worse', () => {
    const northmoor = arcadiaProfiles.profile(codes.northmoor);
    const scorecard = northmoor.scorecard.map((entry) => ({ ...entry, counted: false }));
    expect(rowsFor({ ...northmoor, scorecard })).toMatchObject([{ counted: 'no' }]);
  });

  it('gives of a rate how many times the country’s it is, as printed', () => {
    expect(smokingOnce({ perThousand: true })).toMatchObject([
      { difference: 6.2, difference_in: 'per 1,000', ratio: 1.47 },
    ]);
  });

  it('marks an average of councils as worked out here', () => {
    // 4,500 residents at 19.4, 4,000 at 9.1, 5,000 at 13.0 and 5,000 at 11.8: 247,700 / 18,500.
    expect(rowsFor(arcadiaProfiles.profile(codes.system))).toMatchObject([
      {
        value: expect.closeTo(13.389, 3),
        lower: null,
        upper: null,
        country_value: 13.2,
        difference: 0.2,
        result: 'untested',
        why_not_tested: 'an average has no range',
        derived: 'average-of-members',
        counted: null,
        publisher: 'Arcadian Office of Health',
      },
    ]);
  });

  it('is left out where nothing is compared', () => {
    const namesFor = (profile: Profile, beside = country) =>
      profileWorkbook(profile, beside, readSettings(arcadia)).sheets.map(({ name }) => name);
    const northmoor = arcadiaProfiles.profile(codes.northmoor);
    const alone = { ...northmoor, scorecard: [], averages: [] };
    expect(namesFor(northmoor)).toContain('Beside Arcadia');
    expect(namesFor(country)).not.toContain('Beside Arcadia');
    expect(namesFor(alone)).not.toContain('Beside Arcadia');
    const untold = northmoor.scorecard.map((entry) => ({
      ...entry,
      comparison: { ...entry.comparison, countryValue: null, difference: null },
    }));
    expect(rowsFor({ ...northmoor, scorecard: untold })).toEqual([]);
  });

  it('has a name that a sheet may have, whatever the country is called', () => {
    const nameOf = (nameInSentence: string) => besideSheetName({ nameInSentence });
    expect(nameOf('the Isle of Man')).toBe('Beside the Isle of Man');
    expect(nameOf('A/B: [the] ‘Sea’*?\\')).not.toMatch(/[:\\/?*[\]]/);
    const long = nameOf("the United Kingdom of G'Britain");
    expect(long.length).toBeLessThanOrEqual(31);
    expect(nameOf("the Land of nobody at all'' of it")).not.toMatch(/['\s]$/);
  });
});

describe('the sheet, the JSON and the page of the same area', () => {
  /** What a page says of a comparison, from the cells of a row alone. */
  function saidOf(row: Row): string[] {
    const size = `${formatNumber(Math.abs(Number(row['difference'])), 1)} points`;
    const way = Number(row['difference']) > 0 ? 'higher' : 'lower';
    const result = String(row['result']);
    const words = { similar: 'Similar to', worse: 'Worse than', better: 'Better than' }[result];
    return [
      formatNumber(Number(row['value']), 1),
      words ? `${words} Arcadia` : `${size} ${way}`,
      `Arcadia ${formatNumber(Number(row['country_value']), 1)}%; ${words ? 'our test' : 'not tested'}`,
    ];
  }

  it('give the same figures, differences and results', () => {
    let compared = 0;
    for (const profile of arcadiaProfiles.profiles.values()) {
      if (profile === country) continue;
      const bytes = writeXlsx(profileWorkbook(profile, country, readSettings(arcadia)));
      const [heading, ...cells] = readWorkbook(bytes).get('Beside Arcadia') ?? [];
      const rows = cells.map((row): Row =>
        Object.fromEntries([...heading!].map(([at, name]) => [name, row.get(at) ?? null])),
      );
      const view = scorecardView(profile, country, arcadiaProfiles.indicators);
      const shown = [...view.open, ...view.folded].flatMap((group) => group.rows);
      expect(rows.map(saidOf)).toEqual(
        shown.map(({ valueText, comparison }) => [valueText, comparison?.words, comparison?.note]),
      );
      const filed = JSON.parse(profileJson(profile)).scorecard.filter(
        ({ comparison }: Filed) => comparison.country_value !== null,
      );
      const own = rows.filter((row) => row['derived'] === null);
      expect(own.map((row) => [row['country_value'], row['difference'], row['result']])).toEqual(
        filed.map(({ comparison }: Filed) => [
          comparison.country_value,
          comparison.difference,
          comparison.result,
        ]),
      );
      compared += rows.length;
    }
    expect(compared).toBeGreaterThan(4);
  });
});
