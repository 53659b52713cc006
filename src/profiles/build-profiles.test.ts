import { describe, expect, it } from 'vitest';
import { arcadiaHolding, profilesOf } from '../../scripts/fixtures/arcadia-limits.ts';
import { codes } from '../../scripts/fixtures/arcadia-profiles.ts';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { plainText } from '../words/sentence.ts';
import { builtFrom } from '../../scripts/fixtures/read-once.ts';
import { periodsHeld, profileCsv, profileJson } from './public-form.ts';

const { profiles } = builtFrom(arcadia.data);
const profile = (code: string) => {
  const found = profiles.get(code);
  if (!found) throw new Error(`no profile of ${code}`);
  return found;
};
const northmoor = profile('X06000001');
const southmere = profile('X06000002');
const system = profile('X54000002');

describe('the profile of a council', () => {
  it('opens with its own figures against the country', () => {
    expect(plainText(northmoor.headline)).toBe(
      'Men in Northmoor can expect to live 74.4 years, 4.3 years less than in Arcadia. Women can expect 79.1 years, 3.5 less.',
    );
  });

  it('says of a length of life without a range or a published test that it is not tested', () => {
    // Half a year below the country, in an edition that holds official figures of the county.
    const holding = { official: true, slopeIndex: false };
    const headline = (limits: boolean) =>
      plainText(profilesOf(arcadiaHolding({ ...holding, limits })).profile(codes.vale).headline);
    expect(headline(false)).toBe(
      'Men in Vale can expect to live 78.2 years, 0.5 years less than in Arcadia (not tested). Women can expect 82.1 years, 0.5 less (not tested).',
    );
    expect(headline(true)).toContain(', about the same as in Arcadia (78.7)');
  });

  it('names a longer life, with the article in a sentence', () => {
    expect(plainText(southmere.headline)).toContain('Men on the Isle of Southmere can expect');
    expect(southmere.gaps.againstCountry.male?.now.size).toBe(2.5);
  });

  it('takes years in poorer health only from one period', () => {
    const poorer = northmoor.gaps.poorerHealth.female;
    expect(poorer?.now.period.text).toBe('2022-2024');
    expect(poorer?.now.size).toBe(24.4);
  });

  it('scores an indicator with its interval by our test, and its trend', () => {
    const smoking = northmoor.scorecard.find((entry) => entry.indicatorId === 'smoking');
    expect(smoking?.latest?.value).toBe(19.4);
    expect(smoking?.comparison).toMatchObject({ result: 'worse', basis: 'computed' });
    expect(smoking?.range).toEqual({ lowest: 9.1, highest: 19.4, areas: 4 });
  });

  it('lies in its county and system', () => {
    expect(profile('X07000001').county?.name).toBe('Vale');
    expect(profile('X07000001').systems.map((each) => each.name)).toEqual(['Greater Arcadia']);
  });
});

describe('the profile of a system', () => {
  it('opens with the average of its councils beside the country and their spread, since it has no figure of its own', () => {
    expect(plainText(system.headline)).toBe(
      'Women here can expect to live 82.3 years and men 78.4: the average of its councils. In Arcadia it is 82.6 and 78.7. Men on the Isle of Southmere can expect to live 6.8 years longer than men in Northmoor. For women the difference is 5.5 years.',
    );
  });

  it('averages its councils by the residents inside', () => {
    const average = system.gaps.betweenMembers.male?.average;
    expect(average?.coverage).toBe(1);
    expect(average?.counted).toBe(4);
    expect(average?.value).toBeGreaterThan(77.9);
    expect(average?.value).toBeLessThan(78.9);
  });

  it('links to what it came from, and the ended one to what it became', () => {
    expect(system.predecessors.map((each) => each.url)).toEqual(['/ics/moor-vale-and-mere/']);
    expect(profile('X54000001').successors.map((each) => each.code)).toEqual(['X54000002']);
  });
});

describe('the public form of a profile', () => {
  const json = JSON.parse(profileJson(northmoor));

  it('has its keys in snake_case and its version', () => {
    expect(json).toMatchObject({
      schema_version: '1.12.0',
      code: 'X06000001',
      name: 'Northmoor',
      kind: 'unitary',
      url: '/local-authorities/northmoor/',
      valid_from: null,
      valid_to: null,
      successors: [],
    });
  });

  it('keeps the names of what is told of gaps: a key that goes breaks whoever reads it', () => {
    expect(Object.keys(json.gaps).toSorted()).toEqual([
      'against_country',
      'between_members',
      'between_sexes',
      'by_deprivation',
      'healthy_against_country',
      'healthy_own_change',
      'life_own_change',
      'poorer_health',
      'poorer_health_known_range',
    ]);
  });

  it('holds every figure as published, a blank with its reason', () => {
    const life = json.indicators.find((each: { id: string }) => each.id === 'life-expectancy');
    expect(life.observations.at(-1)).toEqual({
      period: '2023-2025',
      sex: 'male',
      value: 74.4,
      lower: null,
      upper: null,
      published_comparison: 'worse',
      missing: null,
      mark: null,
    });
    const west = JSON.parse(profileJson(profile('X07000002')));
    const smoking = west.indicators.find((each: { id: string }) => each.id === 'smoking');
    expect(smoking.observations[3]).toMatchObject({ value: null, missing: 'suppressed' });
  });

  it('writes a period as its text', () => {
    expect(json.gaps.against_country.male.now.period).toBe('2023-2025');
  });

  it('is also a table, a row a figure', () => {
    const [header, ...rows] = profileCsv(northmoor).trimEnd().split('\n');
    expect(header).toMatch(/^area_code,area_name,indicator,/);
    const held = northmoor.indicators.flatMap((indicator) => indicator.observations);
    expect(rows).toHaveLength(held.length);
    expect(rows).toContain(
      'X06000001,Northmoor,life-expectancy,Life expectancy at birth,years,2023-2025,male,74.4,,,worse,,arcadia-health,,2023-2025,,,,,,',
    );
  });

  it('holds the averages of the councils of a system in that table, marked as worked out here', () => {
    // Residents at the Census, as no ages are held: (19.4 × 4,500 + 9.1 × 4,000 + (13.0 + 11.8) × 5,000) ÷ 18,500.
    const rows = profileCsv(system).split('\n');
    const row = rows.find((each) => each.includes(',smoking,') && each.includes(',2024,'))!;
    expect(row.replace(/13\.389\d+/, '13.389…')).toBe(
      'X54000002,Greater Arcadia,smoking,Adults who smoke,%,2024,persons,13.389…,,,,,arcadia-health,,2024,average-of-members,1,9.1,the Isle of Southmere,19.4,Northmoor',
    );
  });

  it('is of the periods of its figures that have a value, and of its averages too', () => {
    const held = (of: typeof system) => [...new Set(periodsHeld(of).map(({ text }) => text))];
    expect(system.indicators).toEqual([]);
    // Life from 2012 to 2025, smoking from 2017 to 2024.
    expect(held(system)).toHaveLength(20);
    expect(held(system)).toEqual(
      expect.arrayContaining(['2012-2014', '2023-2025', '2017', '2024']),
    );
    expect(held({ ...system, averages: [] })).toEqual([]);
    const { indicators } = profile('X07000002');
    const smoking = indicators.filter(({ id }) => id === 'smoking');
    expect(held({ ...system, indicators: smoking, averages: [] })).not.toContain('2020');
  });
});
