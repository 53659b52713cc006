import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { judged, siteOf } from './fixture.ts';
import { judgePage } from './judge-page.ts';
import { lackingOn } from './lacking.ts';
import { judgeRows } from './rows-of-figures.ts';
import { dividedAsPrinted } from './claim.ts';
import { judgeOutcome } from './outcomes.ts';
import { wrongInFrame } from './page-frame.ts';
import type { Profile } from './public-site.ts';

/** Northmoor with one row of its scorecard: 24.0, worse than 20.0 by our test. */
function withSmoking(plant: (profile: Profile) => void = () => {}) {
  const { site, find } = siteOf();
  const profile = find(codes.northmoor);
  const row = { period: '2024', sex: 'persons', value: 24, lower: 22.5, upper: 25.5 };
  const held = {
    id: 'smoking',
    decimals: 1,
    polarity: 'lower',
    group: 'behaviour',
    name: 'Smoking',
  };
  profile.indicators = [{ ...held, observations: [{ ...row, period: '2020', value: 22 }, row] }];
  site.country.indicators = [{ ...held, observations: [{ ...row, value: 20 }] }];
  profile.scorecard = [
    {
      ...profile.scorecard[0]!,
      indicator_id: 'smoking',
      sex: 'persons',
      latest: row,
      people: { value: 31_426, lower: null, upper: null },
      comparison: { result: 'worse', basis: 'computed', country_value: 20, difference: 4 },
    },
  ];
  profile.averages = [];
  plant(profile);
  return { address: profile.url, profile, site };
}

const rowOf = (value: string, note: string, compared: string): string =>
  `<ul class="score-rows"><li class="srow"><a href="/indicators/smoking/">Smoking</a>
   <p>${value} <small>%</small></p><p>${note}</p><p>${compared}</p><p>was 22.0% in 2020</p></li></ul>`;

const problemsOf = (html: string, plant?: (profile: Profile) => void): string[] =>
  judgeRows(html, withSmoking(plant)).problems;

const note = '2024; between 22.5 and 25.5; about 31,000 people';
const worse = 'Worse than Arcadia Arcadia 20.0%; our test';

describe('a row of the scorecard', () => {
  it('is right where each of its parts is', () => {
    const { right, problems } = judgeRows(rowOf('24.0', note, worse), withSmoking());
    expect({ right, problems }).toEqual({ right: 1, problems: [] });
  });

  it.each([
    ['another value', rowOf('42.0', note, worse), 'has 24'],
    ['another period', rowOf('24.0', note.replace('2024', '2023'), worse), 'for 2024'],
    ['another range', rowOf('24.0', note.replace('22.5', '23.5'), worse), '22.5 to 25.5'],
    ['no range', rowOf('24.0', '2024; no range held', worse), 'left out'],
    ['other people', rowOf('24.0', note.replace('31,000', '13,000'), worse), '31426'],
    ['a milder result', rowOf('24.0', note, worse.replace('Worse than', 'Similar to')), 'worse'],
    ['another’s test', rowOf('24.0', note, worse.replace('our', 'OHID’s')), 'computed'],
    ['another figure of the country', rowOf('24.0', note, worse.replace('20.0', '22.0')), 'has 20'],
    [
      'no comparison',
      rowOf('24.0', note, 'Not compared No figure for Arcadia is held'),
      'it is compared',
    ],
    ['no figure', rowOf('', note, worse), 'its file has 24'],
    [
      'an average',
      rowOf('24.0', '2024; between 22.5 and 25.5; average of its 3 councils', worse),
      'it is no average',
    ],
  ])('is refused with %s', (_, html, why) => {
    // After the words of the row itself, which a problem quotes.
    const [problem = ''] = problemsOf(html);
    expect(problem.slice(problem.indexOf('” of smoking: '))).toContain(why);
  });

  it('is held to its difference where nothing was tested', () => {
    const untested = (profile: Profile): void => {
      Object.assign(profile.scorecard[0]!.comparison, { result: 'untested', basis: 'none' });
    };
    const said = (size: string) =>
      rowOf('24.0', note, `${size} points higher Arcadia 20.0%; not tested`);
    expect(problemsOf(said('4.0'), untested)).toEqual([]);
    expect(problemsOf(said('5.0'), untested)[0]).toContain('difference');
    expect(problemsOf(said('4.0'))[0]).toContain('worse');
  });

  it('is asked under a priority and in the table of themes too', () => {
    const list = (value: string) =>
      `<ul class="bearing"><li><a href="/indicators/smoking/">Smoking</a> <b>${value}%</b>
       <span>2024. Worse than Arcadia (Arcadia 20.0%; our test). Trend not tested.</span></li></ul>`;
    expect(problemsOf(list('24.0'))).toEqual([]);
    expect(problemsOf(list('42.0'))[0]).toContain('has 24');
    const table = (value: string) =>
      `<table><tr><th scope="col"> Latest </th></tr><tr><th scope="row"><a href="/indicators/smoking/">Smoking</a></th>
       <td>A theme</td><td>${value}%, 2024</td><td>Worse than Arcadia (Arcadia 20.0%; our test)</td></tr></table>`;
    expect(problemsOf(table('24.0'))).toEqual([]);
    expect(problemsOf(table('42.0'))[0]).toContain('has 24');
  });
});

describe('the whole page of an area', () => {
  const foot = '<p class="small-print quiet"> Release 2026-11, 28 November 2026.</p>';
  const row = rowOf('24.0', note, worse);

  it('has a row for every figure of its scorecard, and its release', () => {
    expect(lackingOn(row + foot, withSmoking())).toEqual([]);
    expect(lackingOn(foot, withSmoking())[0]).toContain('smoking');
    expect(lackingOn(row.replace('"score-rows"', '"rows"') + foot, withSmoking())[0]).toContain(
      'smoking',
    );
    expect(lackingOn(row, withSmoking())[0]).toContain('which release');
    const noFigure = withSmoking(({ indicators, scorecard: [entry] }) => {
      indicators.length = 0;
      entry!.latest = null;
    });
    expect(lackingOn(foot, noFigure)).toEqual([]);
  });

  it('is asked of its rows whatever else they are classed as', () => {
    const open = row.replace('"score-rows"', '"score-rows open"').replace('"srow"', '"srow wide"');
    expect(judgeRows(open, withSmoking())).toEqual({ right: 1, problems: [] });
    expect(problemsOf(open.replace('24.0', '99.9'))[0]).toContain('has 24');
  });
});

/** Northmoor with neighbourhoods of its own. */
const neighbours = (profile: Profile): void => {
  profile.neighbourhoods = {
    neighbourhoods: 20,
    residents: 30_000,
    by_decile: [8, 4, 2, 1, 1, 1, 1, 1, 1, 0],
    residents_in_most_deprived_tenth: 12_000,
    residents_in_most_deprived_fifth: 18_000,
  };
};

describe('what compares nothing', () => {
  const plant = neighbours;
  it.each([
    [
      '60% of residents live in the most deprived fifth of neighbourhoods in Arcadia.',
      '60%',
      '66%',
    ],
    ['That is 18,000 of 30,000 people (Census 2021).', '18,000', '81,000'],
    ['40% live in the most deprived tenth (12,000 of 30,000 people).', '40%', '44%'],
    ['20 neighbourhoods, by tenth.', '20', '22'],
  ])('is asked: %s', (sentence, from, to) => {
    expect(judged(sentence, { plant })).toMatchObject({ tested: 1, problems: [] });
    expect(judged(sentence.replace(from, to), { plant }).problems).toHaveLength(1);
  });

  it('is asked in the labels of pictures', () => {
    const { site, find } = siteOf();
    const profile = find(codes.northmoor);
    neighbours(profile);
    const page = { address: profile.url, profile, site };
    const label = (list: string) =>
      `<main><h2>A part</h2><div role="img" aria-label="Of 20 neighbourhoods in Northmoor, from the most deprived tenth to the least: ${list}."></div></main>`;
    const problems = (list: string) => judgePage(label(list), page, []).problems;
    expect(problems('8, 4, 2, 1, 1, 1, 1, 1, 1, 0')).toEqual([]);
    expect(problems('4, 8, 2, 1, 1, 1, 1, 1, 1, 0')).toHaveLength(1);
  });
});

describe('what frames a page', () => {
  const { site, find } = siteOf();
  const profile = find(codes.northmoor);
  const page = { address: profile.url, profile, site };
  const words = 'Northmoor in words.';
  const publishers = [...new Set(profile.sources.map(({ publisher }) => publisher))].join('; ');
  const frame = ({
    description = words,
    code = profile.code,
    credit = publishers,
    years = '2012/2025',
  } = {}): string =>
    `<meta name="description" content="${words}"><script type="application/ld+json">${JSON.stringify(
      {
        '@type': 'Dataset',
        description,
        version: JSON.parse(readFileSync(join(site.data, 'release.json'), 'utf8')).id,
        creditText: credit,
        temporalCoverage: years || undefined,
        spatialCoverage: { identifier: code },
      },
    )}</script>`;

  it('names the area, the publishers and the description of the page to machines', () => {
    expect(wrongInFrame(frame(), page)).toEqual([]);
    expect(wrongInFrame(frame({ description: 'Other words.' }), page)[0]).toContain('description');
    expect(wrongInFrame(frame({ code: 'X06000002' }), page)[0]).toContain('area');
    expect(wrongInFrame(frame({ credit: 'Nobody' }), page)[0]).toContain('publishers');
  });

  it('names the years of the values that its files hold to machines, those of averages too', () => {
    const ofYears = (years: string, where = page) =>
      wrongInFrame(frame({ years }), where).filter((wrong) => wrong.includes('years'));
    for (const years of ['', '2012/2024', '2017/2025'])
      expect(ofYears(years), years).toHaveLength(1);
    const system = { ...find(codes.system), indicators: [] };
    const ofSystem = { address: system.url, profile: system, site };
    expect(ofYears('2012/2025', ofSystem)).toEqual([]);
    expect(ofYears('', ofSystem)).toHaveLength(1);
    const none = { ...ofSystem, profile: { ...system, averages: [] } };
    expect(ofYears('', none)).toEqual([]);
    expect(ofYears('2012/2025', none)).toHaveLength(1);
    const smoking = { address: '/indicators/smoking/', profile: site.country, site };
    expect(ofYears('2017/2024', smoking)).toEqual([]);
    expect(ofYears('2012/2025', smoking)).toHaveLength(1);
  });

  it('names its release, and owes what a source asks for', () => {
    const foot = (text: string) => `<p class="small-print">Release ${text}.</p>`;
    const old = foot('1900-01, 1 January 1900');
    expect(wrongInFrame(old, page)).toHaveLength(1);
    expect(wrongInFrame(old.replace('small-print', 'small-print quiet'), page)).toHaveLength(1);
    const credits = '<p class="attributions">Under a licence that nobody gave.</p>';
    expect(wrongInFrame(credits, page)[0]).toContain('no source');
  });
});

describe('the outcomes of every area', () => {
  const { site, find } = siteOf();
  const country = { address: '/progress/', profile: site.country, site };
  const northmoor = find(codes.northmoor);
  const row = { sex: 'persons', lower: null, upper: null };
  const series = [
    { ...row, period: '2019', value: 14.1 },
    { ...row, period: '2024', value: 10.6 },
  ];
  const smoking = { id: 'smoking', decimals: 1, polarity: 'lower', group: '', name: 'Smoking' };
  for (const each of [northmoor, site.country])
    each.indicators = [{ ...smoking, observations: series }];
  const cell = (text: string, since = '2019') => ({
    text,
    caption: 'A few outcomes',
    column: `Smoking percentage; 2024, since ${since}`,
    row: 'Northmoor',
    rowLink: northmoor.url,
    columnLink: '/indicators/smoking/',
  });

  it('say how each moved and where it stands', () => {
    expect(judgeOutcome(cell('down 3.5 points 10.6%'), country)).toBe('recomputed');
    expect(judgeOutcome(cell('no figure for 2018 10.6%', '2018'), country)).toBe('recomputed');
    const wrong = ['up 3.5 points', 'down 5.3 points', 'no figure for 2019', 'no figure for 2018']
      .map((each) => `${each} 10.6%`)
      .concat('down 3.5 points 16.0%');
    for (const each of wrong)
      expect(judgeOutcome(cell(each), country)).toMatchObject({ against: expect.any(String) });
  });

  it('tell a length of life since the period that the page of its area does', () => {
    const periods = { '2017-2019': 80.1, '2018-2020': 79.6, '2020-2022': 79, '2023-2025': 80 };
    const observations = Object.entries(periods).map(([period, value]) => ({
      ...row,
      sex: 'female',
      period,
      value,
    }));
    const life = { ...smoking, id: 'life-expectancy', observations };
    const before = northmoor.indicators;
    for (const each of [northmoor, site.country]) each.indicators = [life];
    const told = (text: string, since: string) =>
      judgeOutcome(
        {
          ...cell(text),
          column: `Life expectancy, women years; 2023 to 2025, since ${since}`,
          columnLink: '/indicators/life-expectancy/',
        },
        country,
      );
    expect(told('down 0.1 80.0', '2017 to 2019')).toBe('recomputed');
    expect(told('up 0.4 80.0', '2018 to 2020')).toMatchObject({
      against: expect.stringContaining('tells it since 2017 to 2019'),
    });
    for (const each of [northmoor, site.country]) each.indicators = before;
  });
});

it('how many times the country’s figure one is, is that of the two that are printed', () => {
  expect(dividedAsPrinted(14.5, 10.95, 1)).toBeCloseTo(14.5 / 11, 10);
  expect([dividedAsPrinted(0.04, 10, 1), dividedAsPrinted(10, 0, 1)]).toEqual([0, 0]);
});
