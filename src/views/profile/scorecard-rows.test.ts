import { describe, expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import type { ScorecardEntry } from '../../profiles/profile.ts';
import { blanksByReason, groupScorecard, scorecardRow, splitScorecard } from './scorecard-rows.ts';

const { areas, indicators, profile } = arcadiaProfiles;
const smoking = indicators.get('smoking')!;
const entryOf = (code: string): ScorecardEntry =>
  profile(code).scorecard.find((entry) => entry.indicatorId === 'smoking')!;
const settingOf = (code: string) => ({
  area: areas.get(code),
  country: areas.country,
  areas,
  indicators,
});
const row = (code: string) => scorecardRow(entryOf(code), smoking, settingOf(code));

describe('a row of the scorecard', () => {
  it('says its figure, its range, whose test found what, and the trend', () => {
    expect(row(codes.northmoor)).toMatchObject({
      name: 'Smoking',
      href: '/indicators/smoking/',
      note: '2024; between 17.5 and 21.3',
      valueText: '19.4',
      unitSuffix: '%',
      lowest: 9.1,
      highest: 19.4,
      country: 13.2,
      comparison: { shape: 'worse', words: 'Worse than Arcadia', note: 'Arcadia 13.2%; our test' },
      trend: { words: 'no clear trend' },
      missing: null,
    });
  });

  it('compares the country with nothing', () => {
    expect(row(codes.country).comparison).toBeNull();
    expect(row(codes.country).spark?.country).toEqual([]);
  });

  it('keeps a blank in its small line', () => {
    const points = row(codes.westVale).spark?.area ?? [];
    expect(points.find(([middle]) => middle === 2020.5)).toEqual([2020.5, null]);
  });

  it('without a figure says only why', () => {
    const entry = { ...entryOf(codes.northmoor), latest: null, missing: 'suppressed' as const };
    expect(scorecardRow(entry, smoking, settingOf(codes.northmoor))).toMatchObject({
      valueText: '',
      value: null,
      missing: 'The publisher held this figure back because it rests on small numbers.',
    });
  });
});

describe('the scorecard', () => {
  it('is split into headline indicators, the rest and what is not held', () => {
    const { headline, rest, notHeld } = splitScorecard(profile(codes.system).scorecard, indicators);
    expect([headline, rest]).toEqual([[], []]);
    expect(notHeld.map((entry) => entry.indicatorId)).toEqual(['smoking']);
  });

  it('is grouped, empty groups left out', () => {
    const groups = groupScorecard([entryOf(codes.eastVale)], settingOf(codes.eastVale));
    expect(groups.map(({ title, rows }) => [title, rows.length])).toEqual([['Behaviour', 1]]);
  });
});

describe('the order of the scorecard', () => {
  /** Indicators like smoking, by id, with the name shown and the place among the headline ones. */
  const named = (rows: [id: string, shortName: string, headline: number | null][]) =>
    new Map(
      rows.map(([id, shortName, headline]) => [
        id,
        { ...smoking, id, name: shortName, shortName, headline },
      ]),
    );
  const alike = named([
    ['a', 'Zinc in water', null],
    ['b', 'Bread eaten', null],
    ['c', 'Yards walked', 2],
    ['d', 'Walks taken', 1],
  ]);
  const entries = [...alike.keys()].map((indicatorId) => ({
    ...entryOf(codes.northmoor),
    indicatorId,
  }));
  const setting = { ...settingOf(codes.northmoor), indicators: alike };

  it('is that of the table for headline indicators, then by the name shown', () => {
    const [group] = groupScorecard(entries, setting);
    expect(group?.rows.map(({ name }) => name)).toEqual([
      'Walks taken',
      'Yards walked',
      'Bread eaten',
      'Zinc in water',
    ]);
  });

  it('is by the name shown for what is not held', () => {
    const [blank] = blanksByReason(
      entries.map((entry) => ({ ...entry, latest: null })),
      setting,
    );
    expect(blank?.indicators.map(({ name }) => name)).toEqual([
      'Bread eaten',
      'Walks taken',
      'Yards walked',
      'Zinc in water',
    ]);
  });
});

describe('what is not held', () => {
  it('is told once for each reason', () => {
    const blank = entryOf(codes.system);
    const suppressed = { ...blank, missing: 'suppressed' as const };
    expect(blanksByReason([suppressed, blank, suppressed], settingOf(codes.system))).toEqual([
      {
        why: 'The publisher held this figure back because it rests on small numbers.',
        indicators: [
          { name: 'Adults who smoke', path: '/indicators/smoking/' },
          { name: 'Adults who smoke', path: '/indicators/smoking/' },
        ],
      },
      {
        why: 'No figure for Greater Arcadia is held in this edition.',
        indicators: [{ name: 'Adults who smoke', path: '/indicators/smoking/' }],
      },
    ]);
  });

  it('is laid to the kind of area only where no area of the kind has a figure', () => {
    const entry = {
      ...entryOf(codes.eastVale),
      latest: null,
      indicatorId: 'healthy-life-expectancy',
    };
    expect(blanksByReason([entry], settingOf(codes.eastVale))[0]?.why).toBe(
      'Not held in this edition for areas of this kind.',
    );
    expect(blanksByReason([entry], settingOf(codes.northmoor))[0]?.why).toBe(
      'No figure for Northmoor is held in this edition.',
    );
  });
});
