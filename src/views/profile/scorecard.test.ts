import { describe, expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import type { Profile, ScorecardEntry } from '../../profiles/profile.ts';
import { toSvg } from '../../charts/to-svg.ts';
import { sparkOf } from './scorecard-rows.ts';
import { scorecardView } from './scorecard.ts';

const { indicators, profile } = arcadiaProfiles;
const country = profile(codes.country);
const smoking = indicators.get('smoking')!;
const view = (of: Profile, known = indicators) => scorecardView(of, country, known);
const row = (code: string) => view(profile(code)).open[0]!.rows[0]!;
const entryOf = (code: string): ScorecardEntry =>
  profile(code).scorecard.find((entry) => entry.indicatorId === 'smoking')!;

describe('a row of the scorecard', () => {
  it('says its figure, its range, whose test found what, and the trend', () => {
    expect(row(codes.northmoor)).toMatchObject({
      name: 'Smoking',
      href: '/indicators/smoking/',
      note: '2024; between 17.5 and 21.3; highest of 4',
      valueText: '19.4',
      unitSuffix: '%',
      comparison: { shape: 'worse', words: 'Worse than Arcadia', note: 'Arcadia 13.2%; our test' },
      trend: 'no clear trend since 2020',
    });
    const strip = toSvg(row(codes.northmoor).strip!);
    expect(strip).toContain('<svg class="out mark worse" x="100%">');
    expect(strip).toMatch(/<line class="country-line" x1="39\.8\d?%"/);
    const { observations } = profile(codes.northmoor).indicators.find(
      ({ id }) => id === 'smoking',
    )!;
    expect(observations[0]).toMatchObject({ period: '2017', value: 24.3 });
    expect(row(codes.northmoor).began).toBe('was 24.3% in 2017');
  });

  it('says what its small line begins with, of the periods that trends take in, and nothing of the newest alone', () => {
    const { observations } = profile(codes.northmoor).indicators.find(
      ({ id }) => id === 'smoking',
    )!;
    const began = (leftOutOfTrends: string[]) =>
      sparkOf(observations, [], { shape: 'worse', style: { ...smoking, leftOutOfTrends } }).began;
    expect(observations.slice(0, 2)).toMatchObject([
      { period: '2017', value: 24.3 },
      { period: '2018', value: 23.6 },
    ]);
    expect(began([])).toBe('was 24.3% in 2017');
    expect(began(['2017'])).toBe('was 23.6% in 2018');
    expect(began(observations.slice(0, -1).map(({ period }) => period))).toBe('');
  });

  it('compares the country with nothing', () => {
    expect(row(codes.country).comparison).toBeNull();
    const lines = (code: string) => row(code).spark?.marks.map(({ className }) => className);
    expect(lines(codes.northmoor)).toContain('spe');
    expect(lines(codes.country)).not.toContain('spe');
    expect(view(country)).toMatchObject({ key: [], ends: null });
  });

  it('keeps a blank in its small line', () => {
    const { observations } = profile(codes.westVale).indicators.find(({ id }) => id === 'smoking')!;
    expect(observations.find(({ period }) => period === '2020')?.value).toBeNull();
    const starts = (code: string) => toSvg(row(code).spark!).match(/class="spk" d="[^"]*"/)?.[0];
    expect(starts(codes.westVale)?.match(/M/g)).toHaveLength(2);
    expect(starts(codes.northmoor)?.match(/M/g)).toHaveLength(1);
  });
});

describe('the scorecard', () => {
  it('of an area without figures says so, and leads to the areas before it', () => {
    const { open, empty, summary, notHeld } = view({ ...profile(codes.system), averages: [] });
    expect({ open, summary }).toEqual({ open: [], summary: null });
    expect(empty).toMatchObject({
      words: 'No figure of the scorecard is held for Greater Arcadia in this edition.',
      predecessors: profile(codes.system).predecessors,
    });
    expect(notHeld.count).toBe(1);
  });

  it('of a system shows the average of its councils, marked, from the lowest to the highest, and tests nothing', () => {
    const { open, averages, notHeld } = view(profile(codes.system));
    expect(notHeld.count).toBe(0);
    expect(open[0]?.rows).toEqual([
      expect.objectContaining({
        note: '2024; average of its 4 councils; from 9.1 (the Isle of Southmere) to 19.4 (Northmoor)',
        valueText: '13.4',
        isDerived: true,
        comparison: {
          shape: 'untested',
          words: '0.2 points higher',
          note: 'Arcadia 13.2%; not tested',
        },
        trend: '',
      }),
    ]);
    expect(averages).toBe(
      'We worked out the averages of its councils. They stand where no figure of Greater Arcadia itself is held. An average has no range, so the differences are not tested.',
    );
    expect(view(profile(codes.northmoor)).averages).toBeNull();
  });

  it('says how to read ranges and trends only as far as ranges were published', () => {
    const ranged = profile(codes.northmoor);
    const entry = entryOf(codes.northmoor);
    const bare = {
      ...ranged,
      scorecard: [{ ...entry, latest: { ...entry.latest!, lower: null, upper: null } }],
    };
    const small =
      'The shape on a line is this area. Under a small line is its first figure for trends.';
    expect(view(ranged).summary).toBe(`${small} The bar round a shape is its likely range.`);
    expect(view(bare).summary).toBe(
      `${small} We test trends only where 5 separate periods in a row have ranges.`,
    );
  });

  it('says what lies at the ends of its lines, of averages the councils, and nothing where none is drawn', () => {
    const marks = 'The tall mark is Arcadia.';
    const ofKind = 'Each line runs from the lowest area of this kind to the highest.';
    const ofCouncils = 'runs from the lowest of its councils to the highest.';
    expect(view(profile(codes.northmoor)).ends).toBe(`${ofKind} ${marks}`);
    const system = profile(codes.system);
    expect(view(system).ends).toBe(`Each line ${ofCouncils} ${marks}`);
    const scorecard = [...system.scorecard, entryOf(codes.northmoor)];
    expect(view({ ...system, scorecard }).ends).toBe(
      `${ofKind} Of an average it ${ofCouncils} ${marks}`,
    );
    const alone = structuredClone(entryOf(codes.northmoor));
    alone.comparison.countryValue = null;
    expect(view({ ...profile(codes.northmoor), scorecard: [alone] }).ends).toBe(ofKind);
    const unlined = { ...entryOf(codes.northmoor), range: null };
    expect(view({ ...profile(codes.northmoor), scorecard: [unlined] }).ends).toBeNull();
  });

  it('speaks of a bar only where one is drawn: not of the country, nor without ends to draw between', () => {
    expect(entryOf(codes.country).latest?.lower).not.toBeNull();
    expect(view(country).summary).not.toContain('bar');
    const entry = { ...entryOf(codes.northmoor), range: null };
    expect(view({ ...profile(codes.northmoor), scorecard: [entry] }).summary).not.toContain('bar');
  });

  it('says of an average too what the publisher calls its figures, and that it has suspended them', () => {
    const system = profile(codes.system);
    const noteOf = (of: Profile, known = indicators) => view(of, known).open[0]!.rows[0]!.note;
    const suspended = new Map([
      ...indicators,
      ['smoking', { ...smoking, standing: 'suspended' as const }],
    ]);
    const sources = system.sources.map((each) => ({ ...each, status: 'figures in development' }));
    const plain = noteOf(system);
    expect(plain).toContain('average of');
    expect(noteOf({ ...system, sources }, suspended)).toBe(
      `${plain}; figures in development; suspended for now by its publisher`,
    );
  });

  it('is grouped, empty groups left out', () => {
    const { open } = view(profile(codes.eastVale));
    expect(open.map(({ title, rows }) => [title, rows.length])).toEqual([['Behaviour', 1]]);
  });
});

/** Northmoor with indicators like smoking, by id, with the name shown and the place among the headline ones. */
function alike(rows: [id: string, shortName: string, headline: number | null][]) {
  const known = new Map(
    rows.map(([id, shortName, headline]) => [
      id,
      { ...smoking, id, name: shortName, shortName, headline },
    ]),
  );
  const scorecard = [...known.keys()].map((indicatorId) => ({
    ...entryOf(codes.northmoor),
    indicatorId,
  }));
  return { known, of: { ...profile(codes.northmoor), scorecard } };
}

describe('the order of the scorecard', () => {
  const { known, of } = alike([
    ['a', 'Zinc in water', null],
    ['b', 'Bread eaten', null],
    ['c', 'Yards walked', 2],
    ['d', 'Walks taken', 1],
  ]);

  it('is that of the table for headline indicators, then by the name shown', () => {
    expect(view(of, known).open[0]?.rows.map(({ name }) => name)).toEqual([
      'Walks taken',
      'Yards walked',
      'Bread eaten',
      'Zinc in water',
    ]);
  });

  it('keeps the first ten open and folds the rest by group, unless only two are left', () => {
    const rows = (count: number) =>
      alike(Array.from({ length: count }, (_, i) => [`i${i}`, `Walk ${i}`, i + 1]));
    const [twelve, thirteen] = [rows(12), rows(13)];
    expect(view(twelve.of, twelve.known).folded).toEqual([]);
    expect(view(thirteen.of, thirteen.known).open[0]?.rows).toHaveLength(10);
    expect(view(thirteen.of, thirteen.known).folded).toMatchObject([
      { title: 'Behaviour', counts: '3 worse', rows: [{}, {}, {}] },
    ]);
  });

  it('is by the name shown for what is not held', () => {
    const blank = of.scorecard.map((entry) => ({ ...entry, latest: null }));
    const [group] = view({ ...of, scorecard: blank }, known).notHeld.groups;
    expect(group?.indicators.map(({ name }) => name)).toEqual([
      'Bread eaten',
      'Walks taken',
      'Yards walked',
      'Zinc in water',
    ]);
  });
});

describe('what is not held', () => {
  it('is told once for each reason', () => {
    const system = { ...profile(codes.system), averages: [] };
    const blank = entryOf(codes.system);
    const suppressed = { ...blank, missing: 'suppressed' as const, notHeld: null };
    const scorecard = [suppressed, blank, suppressed];
    expect(view({ ...system, scorecard }).notHeld.groups).toEqual([
      {
        why: 'The publisher held this figure back, as it rests on small numbers or is not sure enough.',
        indicators: [
          { name: 'Smoking', path: '/indicators/smoking/' },
          { name: 'Smoking', path: '/indicators/smoking/' },
        ],
      },
      {
        why: 'No figure for Greater Arcadia is held in this edition.',
        indicators: [{ name: 'Smoking', path: '/indicators/smoking/' }],
      },
    ]);
  });

  it('is laid to the kind of area only where no area of the kind has a figure', () => {
    const { scorecard, areas } = arcadiaProfiles;
    const healthy = indicators.get('healthy-life-expectancy')!;
    const entry = (code: string) => ({
      ...scorecard.entry(healthy, areas.get(code)),
      counted: false,
    });
    expect(entry(codes.eastVale).notHeld).toBe('for-kind');
    expect(entryOf(codes.system).notHeld).toBe('for-area');
    const [blank, held] = [entry(codes.eastVale), entryOf(codes.eastVale)];
    expect(
      view({ ...profile(codes.eastVale), scorecard: [blank, held] }).notHeld.groups[0]?.why,
    ).toBe('Not held in this edition for areas of this kind.');
    // Of an area without any figure it has been said of the whole.
    const empty = view({ ...profile(codes.eastVale), scorecard: [blank] });
    expect(empty.empty).not.toBeNull();
    expect(empty.notHeld).toEqual({ count: 1, groups: [] });
  });
});

describe('the note on whose tests a scorecard names', () => {
  const northmoor = profile(codes.northmoor);
  const ours = northmoor.scorecard.filter(({ comparison }) => comparison.basis === 'computed');
  const note = (scorecard: ScorecardEntry[]) => view({ ...northmoor, scorecard }).testers;

  it('is left out where nothing was tested', () => {
    expect(note([])).toBeNull();
  });

  it('says that ours rests on the published range', () => {
    expect(note(ours)).toBe('“Our test” is worked out here, on the published range.');
  });

  it('spells out each publisher once, before ours', () => {
    const published = ours.map((entry) => ({
      ...entry,
      comparison: { ...entry.comparison, basis: 'published' as const },
    }));
    const { publisher } = indicators.get(ours[0]!.indicatorId)!.source;
    expect(note([...published, ...ours])).toBe(
      `“${publisher}’s test” is that of ${publisher}. “Our test” is worked out here, on the published range.`,
    );
    expect(note(published)).toBe(`“${publisher}’s test” is that of ${publisher}.`);
  });
});
