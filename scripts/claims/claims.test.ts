import { describe, expect, it } from 'vitest';
import { profileJson } from '../../src/profiles/public-form.ts';
import { arcadia } from '../fixtures/arcadia.ts';
import { arcadiaProfiles, codes } from '../fixtures/arcadia-profiles.ts';
import { judgePage } from './judge-page.ts';
import type { Profile, PublicSite } from './public-site.ts';

const publicOf = [...arcadiaProfiles.profiles.values()].map(
  (profile) => JSON.parse(profileJson(profile)) as Profile,
);
const find = (code: string): Profile => publicOf.find((profile) => profile.code === code)!;
const site: PublicSite = {
  folder: '',
  data: arcadia.data,
  country: find(codes.country),
  profiles: new Map(publicOf.map((profile) => [profile.url, profile])),
};

/** What is found on a page of one paragraph. */
const judged = (
  sentence: string,
  { code = codes.northmoor as string, names = [] as string[] } = {},
) =>
  judgePage(
    `<main><h2>A part</h2><p>${sentence}</p></main>`,
    { address: find(code).url, profile: find(code), site },
    names,
  );

describe('a sentence that compares', () => {
  // Northmoor: men 74.4 years, Arcadia 78.7; the publisher's test says worse.
  const headline = (side: string, size = '4.3') =>
    `Men in Northmoor can expect to live 74.4 years, ${size} years ${side} than in Arcadia.`;

  it('is borne out by the test in the file of the page', () => {
    expect(judged(headline('less'))).toMatchObject({ comparisons: 1, tested: 1, problems: [] });
  });

  it('is refused with the wrong side or size', () => {
    expect(judged(headline('more')).problems[0]).toContain('holds a difference of -4.3');
    expect(judged(headline('less', '4.2')).problems).toHaveLength(1);
  });

  it('of years in good health is asked of those, not of life', () => {
    // Northmoor: men 52.9 years in good health, Arcadia 61.5.
    const said = (size: string) =>
      judged(
        `Men in Northmoor can expect to live 52.9 years in good health, ${size} years less than in Arcadia.`,
      );
    expect(said('8.6')).toMatchObject({ comparisons: 1, tested: 1, problems: [] });
    expect(said('8.5').problems).toHaveLength(1);
    const other = (size: string) => judged(`Women can expect 54.8 years, ${size} less.`);
    expect(other('7.1').problems).toEqual([]);
    expect(other('7.2').problems).toHaveLength(1);
  });

  it('is refused where the test that is held finds the two similar', () => {
    const profile = structuredClone(find(codes.northmoor));
    profile.gaps.against_country['male']!.comparison.result = 'similar';
    const html = `<main><p>${headline('less')}</p></main>`;
    expect(judgePage(html, { address: profile.url, profile, site }, []).problems[0]).toContain(
      'finds the two similar',
    );
  });

  it('of a headline says that nothing tests it where nothing does, and only there', () => {
    const profile = structuredClone(find(codes.northmoor));
    const men = headline('less');
    const found = (sentences: string) =>
      judgePage(`<main><p>${sentences}</p></main>`, { address: profile.url, profile, site }, []);
    const told = (sentence: string) => sentence.replace(/\.$/, ' (not tested).');
    const women = 'Women can expect 79.1 years, 3.5 less.';
    expect(found(`${men} ${women}`)).toMatchObject({ tested: 2, problems: [] });
    for (const each of [men, women])
      expect(found(told(each)).problems[0], each).toContain('the test that is held finds it worse');
    for (const sex of ['male', 'female'])
      profile.gaps.against_country[sex]!.comparison.result = 'untested';
    expect(found(`${told(men)} ${told(women)}`)).toMatchObject({ untested: 2, problems: [] });
    for (const each of [men, women])
      expect(found(each).problems[0], each).toContain('nothing tests the two, and it is not said');
  });

  it('is refused with no test behind it and no word that there is none', () => {
    expect(judged('Life is longer here.').problems).toHaveLength(1);
    // Words beside it bear out only a form that someone has looked at.
    expect(judged('Life is longer here. This is not tested.').problems).toHaveLength(1);
    const known = 'Systems with more of them tend to spread wider.';
    expect(judged(`${known} This is not tested.`)).toMatchObject({
      untested: 1,
      problems: [],
    });
  });

  it.each([
    'One more is shown and not counted: a draft, a target that a later plan replaced, or one of which we are not sure.',
    '2 more are shown and not counted.',
  ])('may say nothing of figures: “%s”', (said) => {
    expect(judged(said)).toMatchObject({ inGeneral: 1, problems: [] });
  });

  it('may be a name, or what a document says', () => {
    const names = ['Wider determinants of health'];
    expect(judged('Wider determinants of health', { names })).toMatchObject({ comparisons: 0 });
    expect(judged('Wider determinants of health').problems).toHaveLength(1);
  });
});

describe('a sentence on the end of a set', () => {
  it('is worked out again: the councils of a system', () => {
    const spread = find(codes.system).gaps.between_members['male']!.spread.included.flatMap(
      ({ name_in_sentence: name, value }) => (value === null ? [] : [{ name, value }]),
    );
    const [low, high] = [spread.at(0)!, spread.at(-1)!].sort((a, b) => a.value - b.value) as [
      (typeof spread)[0],
      (typeof spread)[0],
    ];
    const size = (high.value - low.value).toFixed(1);
    const say = (first: string, years: string, second: string) =>
      judged(
        `Men in ${first} can expect to live ${years} years longer than men in ${second}. No ranges are held.`,
        { code: codes.system },
      );
    expect(say(high.name, size, low.name)).toMatchObject({ recomputed: 2, problems: [] });
    expect(say(low.name, size, high.name).problems).toHaveLength(1);
    expect(say(high.name, '9.9', low.name).problems).toHaveLength(1);
  });

  it('is worked out again: the line of each row of the scorecard', () => {
    const sentence = 'Each line runs from the lowest area of this kind to the highest.';
    expect(judged(sentence)).toMatchObject({ recomputed: 1, problems: [] });
    const profile = structuredClone(find(codes.northmoor));
    const row = profile.scorecard.find(({ range }) => range !== null)!;
    row.range!.highest += 1;
    const { problems } = judgePage(
      `<main><p>${sentence}</p></main>`,
      { address: profile.url, profile, site },
      [],
    );
    expect(problems[0]).toContain(row.indicator_id);
  });

  it('is asked of each figure without a verdict: why an open ring is not tested', () => {
    const of = (plant: (entry: Profile['scorecard'][number], place: number) => void) => {
      const profile = structuredClone(find(codes.northmoor));
      profile.averages = [];
      const [first] = profile.scorecard.filter(({ latest }) => latest);
      profile.scorecard = [structuredClone(first!), structuredClone(first!)];
      profile.scorecard.forEach((entry, place) => {
        Object.assign(entry.comparison, { result: 'untested', basis: 'none' });
        Object.assign(entry.latest!, { lower: null, upper: null, published_comparison: null });
        plant(entry, place);
      });
      const key =
        '<main><ul><li>not tested: no range is held, and no publisher’s test</li></ul></main>';
      return judgePage(key, { address: profile.url, profile, site }, []).problems;
    };
    expect(of(() => {})).toEqual([]);
    const notCompared = { published_comparison: 'not-compared' };
    expect(of(({ latest }) => void Object.assign(latest!, notCompared))).toEqual([]);
    // One that a publisher tested without a range is no open ring.
    const tested = { published_comparison: 'worse' };
    expect(
      of((entry, place) => {
        if (place > 0) return;
        entry.comparison.result = 'worse';
        Object.assign(entry.latest!, tested);
      }),
    ).toEqual([]);
    for (const wrong of [
      (entry: Profile['scorecard'][number]) => void (entry.comparison.result = 'worse'),
      (entry: Profile['scorecard'][number]) => void Object.assign(entry.latest!, tested),
      (entry: Profile['scorecard'][number], place: number) =>
        void (place === 0 && Object.assign(entry.latest!, { lower: 1, upper: 2 })),
    ])
      expect(of(wrong)).toHaveLength(1);
  });

  it('is asked whether a bar is drawn at all', () => {
    const bar = '<main><p>The bar round a shape is its likely range.</p></main>';
    const of = (profile: Profile) =>
      judgePage(bar, { address: profile.url, profile, site }, []).problems;
    expect(of(find(codes.northmoor))).toEqual([]);
    expect(of(site.country)).toHaveLength(1);
  });

  it('is refused where it says that there is none and the file holds one', () => {
    const profile = structuredClone(find(codes.northmoor));
    const none = `<main><p>None: each figure that stands out here is about a theme that was found in what was read.</p></main>`;
    profile.progress.overlooked_gaps.gaps = [];
    expect(judgePage(none, { address: profile.url, profile, site }, []).problems).toEqual([]);
    profile.progress.overlooked_gaps.gaps = [
      { words: '', basis: 'computed', indicator_id: 'x', sex: 'persons', period: '2024' },
    ];
    expect(judgePage(none, { address: profile.url, profile, site }, []).problems).toHaveLength(1);
  });

  it('is counted again: targets that cannot be followed, by why', () => {
    const profile = structuredClone(find(codes.system));
    const [own] = profile.progress.systems;
    const target = { ...own!.targets[0]!, years: [{ reason: 'no-year', nearest: null }] };
    own!.targets = [target, target];
    const said = (count: number) =>
      judgePage(
        `<main><p>For ${count}, no year for it was found in what was read.</p></main>`,
        { address: profile.url, profile, site },
        [],
      );
    expect(said(2).problems).toEqual([]);
    expect(said(3).problems).toHaveLength(1);
  });
});
