import { describe, expect, it } from 'vitest';
import { arcadia, copyArcadia } from '../../scripts/fixtures/arcadia.ts';
import { tablesIn } from '../../scripts/fixtures/read-once.ts';
import { readEdition } from '../tables/read-edition.ts';
import { buildProfiles } from './build-profiles.ts';
import { profileJson } from './public-form.ts';

const edition = tablesIn(arcadia.data);
const { profiles } = buildProfiles(edition, 'Spring 2026');
const publicProfile = (code: string) => JSON.parse(profileJson(profiles.get(code)!));

const ended = publicProfile('X54000001');
const begun = publicProfile('X54000002');
const northmoor = publicProfile('X06000001');
const vale = publicProfile('X10000001');
const [found] = ended.priorities.systems;

interface WithKeys {
  [key: string]: unknown;
}
const keysOf = (data: unknown): string[] =>
  Array.isArray(data)
    ? data.flatMap(keysOf)
    : data !== null && typeof data === 'object'
      ? Object.entries(data as WithKeys).flatMap(([key, value]) => [key, ...keysOf(value)])
      : [];

describe('the priorities in the public form of a profile', () => {
  it('are the documents read, each with its date, and a link only where there is no caution', () => {
    expect(found.documents[1]).toEqual({
      id: 'mvm-plan',
      title: 'Five years of Moor, Vale and Mere',
      publisher: 'Guild of Moor, Vale and Mere',
      kind: 'page of the plan ahead',
      date: '2023-06',
      date_basis: 'stated',
      confidence: 'high',
      url: 'https://mvm.arcadia.example/plan',
    });
    expect(found.documents[2]).toMatchObject({ id: 'mvm-rumour', confidence: 'low', url: null });
    expect(JSON.stringify([...profiles.keys()].map(publicProfile))).not.toContain('hearsay');
  });

  it('are lists, each priority with its document, themes and how far it is to be trusted', () => {
    expect(found.lists[0]).toEqual({
      name: 'Two priorities',
      kind: 'integrated-care-strategy',
      kind_as_stated: 'Common plan of care',
      scope: 'system',
      place_code: null,
      plan: { title: 'A fairer Moor, Vale and Mere', period: '2023-2028', date: '2023-03' },
      standing: null,
      is_draft: null,
      read: null,
      priorities: [
        {
          label: 'Start well',
          document_id: 'mvm-strategy',
          confidence: 'high',
          themes: ['children'],
        },
        {
          label: 'Good homes',
          document_id: 'mvm-strategy',
          confidence: 'high',
          themes: ['housing'],
        },
      ],
    });
    expect(found.groups[0]).toMatchObject({
      group: 'People who live on boats',
      basis: 'named-as-plus',
    });
  });

  it('mark what rests on a source of low confidence, and take no theme from it', () => {
    const rumour = found.lists.find((each: { name: string }) => each.name === 'Said of the system');
    expect(rumour.priorities[0].confidence).toBe('low');
    expect(northmoor.priorities.systems[0].themes).toEqual(found.themes);
    expect(found.themes).toContain('children');
  });

  it('say what was read and when, wherever they stand', () => {
    expect(found.reading).toMatchObject({ status: 'found', read_in: '2026-11' });
    expect(found.reading.words).toMatch(/^4 pages and papers by or about Moor, Vale and Mere/);
  });

  it('are on a new system those of the system before it, under its name', () => {
    const [before] = begun.priorities.systems;
    expect(before.system).toMatchObject({ code: 'X54000001', name: 'Moor, Vale and Mere' });
    expect(before.shown_for.code).toBe('X54000002');
    expect(before.lists).toEqual(found.lists);
  });

  it('are on an authority those of its system, with lists of no place but itself', () => {
    const scopes = (json: typeof northmoor) =>
      json.priorities.systems[0].lists.map((list: { scope: string }) => list.scope);
    expect(scopes(northmoor)).not.toContain('place');
    expect(scopes(vale)).toContain('place');
  });

  it('are none for the country', () => {
    expect(publicProfile('X92000001').priorities).toEqual({
      words: [],
      strategy: null,
      systems: [],
    });
  });
});

describe('the strategy in the public form of a profile', () => {
  const eastVale = publicProfile('X07000001');

  it('is that of the council’s own board, lists in force first', () => {
    const { strategy } = vale.priorities;
    expect(strategy.council.code).toBe('X10000001');
    expect(strategy.reading).toMatchObject({ status: 'found', read_in: '2026-11' });
    expect(
      strategy.lists.map(({ name, standing, read }: { [key: string]: string }) => [
        name,
        standing,
        read,
      ]),
    ).toEqual([
      ['Three aims of Vale together', 'in-force', 'whole'],
      ['Two aims of an older strategy', 'ended', 'whole'],
    ]);
    expect(strategy.lists[0].plan).toEqual({
      title: 'Vale together 2024 to 2029',
      period: '2024 to 2029',
      date: '2024',
    });
    expect(strategy.themes).toEqual(['children', 'housing', 'smoking']);
  });

  it('is on the page of a district that of its county', () => {
    expect(eastVale.priorities.strategy).toEqual(vale.priorities.strategy);
    expect(eastVale.progress.strategy.council.code).toBe('X10000001');
  });

  it('names every council that shares it', () => {
    const [draft] = northmoor.priorities.strategy.plans;
    expect(draft.shared_with.map(({ name }: { name: string }) => name)).toEqual([
      'Isle of Southmere',
    ]);
    expect(northmoor.priorities.strategy.lists[0]).toMatchObject({
      standing: 'draft',
      is_draft: true,
      read: 'in-part',
    });
  });

  it('is there where none was found, and says only that', () => {
    const { strategy } = publicProfile('X06000002').priorities;
    expect(strategy.lists).toEqual([]);
    expect(strategy.reading.words).toBe(
      '1 page or paper by or about the Isle of Southmere was read in November 2026. The priorities now in force were not found in it. Only the name of a strategy that it shares with Northmoor was found. That does not mean that the Isle of Southmere has set none.',
    );
  });

  it('is none of a system, whose own plans stand apart', () => {
    expect(ended.priorities.strategy).toBeNull();
    expect(vale.priorities.systems).toHaveLength(1);
  });

  it('has its targets followed like those of systems', () => {
    const { strategy } = vale.progress;
    expect(strategy.targets).toHaveLength(1);
    expect(strategy.targets[0]).toMatchObject({ scope: 'council', value: 10, target_year: '2030' });
    expect(publicProfile('X06000001').progress.strategy.words).toMatch(/^No target with a number/);
  });
});

describe('the progress in the public form of a profile', () => {
  const [smoke, walks] = ended.progress.systems[0].targets;

  it('holds a target as stated, how it is measured, and where it stands', () => {
    expect(smoke).toMatchObject({
      text: 'Bring smoking in Northmoor from 22.2% in 2020 to 15% in 2030',
      baseline: '22.2%',
      baseline_year: '2020',
      target_year: '2030',
      scope: 'place',
      document_id: 'mvm-plan',
    });
    expect(smoke.years).toHaveLength(1);
    expect(smoke.years[0]).toMatchObject({
      year: 2030,
      has_passed: false,
      reason: null,
      measure: {
        indicator_id: 'smoking',
        area_code: 'X06000001',
        sex: 'persons',
        direction: 'at-or-below',
        value: 15,
        baseline: { value: 22.2, period: '2020' },
      },
      latest: { value: 19.4, period: '2024' },
      nearest: null,
    });
    // From 22.2 at the middle of 2020 to 15 at that of 2030: 22.2 − 7.2 × 4/10.
    expect(smoke.years[0].on_the_line).toBeCloseTo(19.32, 9);
  });

  it('says why a target cannot be followed, and shows the nearest figure without judging by it', () => {
    expect(walks.years[0]).toMatchObject({
      status: 'cannot-be-tracked',
      reason: 'no-year',
      words: 'The page gives a number of people and no year.',
      measure: null,
      latest: null,
      nearest: { indicator_id: 'smoking', period: '2024', since: '2019' },
    });
  });

  it('gives an overlooked gap its figure, period and comparison, in numbers and in words', () => {
    const copy = copyArcadia();
    copy.change(
      'data/target-tracking.csv',
      'mvm-smoke-less,2030,smoking,',
      'mvm-smoke-less,2030,,',
    );
    // A draft alone would not be enough to speak of what a board leaves out.
    copy.change('data/priority-lists.csv', '(draft),yes,', '(draft),no,');
    const silent = buildProfiles(readEdition(copy.data).edition!, 'Spring 2026');
    const json = JSON.parse(profileJson(silent.profiles.get('X06000001')!));
    expect(json.progress.overlooked_gaps).toEqual({
      assessed: true,
      words: null,
      gaps: [
        {
          indicator_id: 'smoking',
          sex: 'persons',
          period: '2024',
          value: 19.4,
          lower: 17.5,
          upper: 21.3,
          country_value: 13.2,
          basis: 'computed',
          themes: ['smoking'],
          words:
            'Smoking: 19.4% (between 17.5 and 21.3) in 2024, against 13.2% in Arcadia. By our test that is worse.',
        },
      ],
    });
  });

  it('says why no gaps are told where nothing was read', () => {
    expect(publicProfile('X92000001').progress).toEqual({
      strategy: null,
      systems: [],
      overlooked_gaps: {
        assessed: false,
        words: 'We cannot say whether any priority touches a gap here. Nothing was read.',
        gaps: [],
      },
    });
  });
});

describe('the keys of priorities and progress', () => {
  it('are in snake_case, and none is lost or new without being seen here', () => {
    const keys = [ended, northmoor, vale, begun].flatMap(({ priorities, progress }) =>
      keysOf({ priorities, progress }),
    );
    expect([...new Set(keys)].sort().join(' ')).toMatchInlineSnapshot(
      `"area_code assessed baseline baseline_year basis change code confidence council country_value date date_basis direction document_id documents gaps geography group groups has_passed id indicator_id is_average is_change_average is_counted is_draft kind kind_as_stated label latest lists lower measure name name_in_sentence named_plans nearest on_the_line overlooked_gaps period place_code plan plans priorities progress publisher read read_in reading reason scope sex shared_with shown_for since standing status strategy strategy_against_plan system systems target_year targets text themes themes_without_target title unit upper url value values words year years"`,
    );
  });
});
