import { describe, expect, it } from 'vitest';
import { sentenceProblems } from '../../words/lint.ts';
import { dateInWords, writtenDate } from '../../words/priorities/dates.ts';
import { plainText } from '../../words/sentence.ts';
import { progressView } from '../profile/progress.ts';
import { builtFrom, shippedData, tablesIn } from '../../../scripts/fixtures/read-once.ts';
import { priorityMatrix } from './matrix.ts';
import { namedPlans, systemBlocks } from './plan-blocks.ts';
import { targetsOfGroups } from './target-groups.ts';
import { readingInWords } from './reading-words.ts';
import { byId, documentLine } from './stated-document.ts';
import { whoNamesIt } from './theme-statements.ts';

const edition = tablesIn(shippedData);
const { areas, indicators, profiles, published, strategies, themes } = builtFrom(shippedData);
const country = profiles.get(areas.country.code)!;
const all = [...profiles.values()];
const dorset = profiles.get('E54000041')!.priorities.systems[0]!;

/** Every sentence these parts make for the areas of the edition, each once. */
const sentences = [
  ...new Set([
    readingInWords(published, strategies),
    ...themes.all.map(({ id }) => whoNamesIt(id, published)),
    ...all.flatMap(({ priorities }) => priorities.words),
    ...all.flatMap((profile) => {
      const view = progressView(profile, country, { indicators, themes, profiles });
      const targets = (view?.systems ?? []).flatMap(({ groups }) => targetsOfGroups(groups));
      return [
        ...(view?.without ?? []),
        ...targets.flatMap(({ tracks }) =>
          tracks.flatMap(({ words, nearest }) => [
            words,
            ...(nearest ? [plainText(nearest.words)] : []),
          ]),
        ),
      ];
    }),
  ]),
];

describe('the sentences on priorities and progress', () => {
  it('are sound', () => {
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentences.filter((text) => sentenceProblems(text).length > 0)).toEqual([]);
  });

  it('speak of what was found in what was read, never of there being none', () => {
    const denying =
      /\b(?:has|have|had|with|are|is|sets?|there (?:is|are)) no (?:\w+ )?(?:priorit|target)/i;
    expect(sentences.filter((text) => denying.test(text))).toEqual([]);
    const bare = sentences.filter((text) => /\bno (?:measurable )?(?:priorit|target)/i.test(text));
    expect(bare.filter((text) => !/found in what was read/.test(text))).toEqual([]);
    expect(bare.length).toBeGreaterThan(0);
  });
});

describe('a page that was read', () => {
  it('is dated as stated, written out where the date is whole', () => {
    expect(writtenDate('2023-06-30')).toBe('30 June 2023');
    expect(writtenDate('2023-03')).toBe('March 2023');
    expect(writtenDate('2022-23')).toBe('2022-23');
    expect(writtenDate('updated 2024-03')).toBe('updated March 2024');
    expect(writtenDate('2022-12/2023')).toBe('2022-12/2023');
    expect(dateInWords({ date: 'undated', dateBasis: 'inferred' })).toBe('undated');
    expect(dateInWords({ date: 'c. 2022', dateBasis: 'inferred' })).toBe('c. 2022, date inferred');
  });

  it('is never a link where its address comes with a caution', () => {
    const cautioned = edition.documents.filter(({ caution }) => caution !== null);
    const shown = byId(
      all.flatMap(({ priorities: { strategy, systems } }) =>
        [...(strategy ? [strategy] : []), ...systems].flatMap(({ documents }) => documents),
      ),
    );
    expect(cautioned.length).toBeGreaterThan(0);
    expect(cautioned.map(({ id }) => documentLine(shown.get(id)!).href)).toEqual(
      cautioned.map(() => null),
    );
  });
});

describe('the lists of a system', () => {
  it('are all shown, each plan either with its list or as named without one', () => {
    expect(
      systemBlocks(dorset.lists, byId(dorset.documents)).map(({ heading }) => heading),
    ).toEqual(['Integrated care strategy', 'Joint forward plan']);
    expect(dorset.namedPlans).toEqual([]);
  });

  it('lead to the page that states them, and show each priority as they are told to', () => {
    const documents = byId(dorset.documents);
    const none = { why: null, shown: [], folded: [], above: [] };
    const marked = systemBlocks(dorset.lists, documents, (all) =>
      all.map(({ label }) => ({ label, mark: `of ${label}`, ...none })),
    );
    const [first] = marked;
    const pages = dorset.documents.map(({ url }) => url);
    expect(pages).toContain(first!.page?.href);
    for (const { label, mark } of first!.lists.flatMap(({ priorities }) => priorities))
      expect(mark).toBe(`of ${label}`);
    const [unmarked] = systemBlocks(dorset.lists, documents);
    expect(unmarked!.lists[0]!.priorities[0]!.mark).toBeNull();
  });
});

describe('a plan', () => {
  const plan = {
    title: 'Fens Plan 2023 to 2028',
    period: '2023-2028',
    date: 'updated 2024-03',
    documentId: dorset.documents[0]!.id,
  };

  it('is told once with its years, and with its date as its page says it', () => {
    const named = [plan, { ...plan, title: 'Fens Plan', date: '2023-03' }];
    const shown = namedPlans(named, byId(dorset.documents));
    expect(shown.map(({ words }) => words)).toEqual([
      'Fens Plan 2023 to 2028, updated March 2024.',
      'Fens Plan, 2023-2028, dated March 2023.',
    ]);
    expect(shown[0]?.document?.title).toBe(dorset.documents[0]!.title);
  });
});

describe('the matrix', () => {
  const matrix = priorityMatrix(published, areas, themes);

  it('has a row for every system read and a mark for every theme', () => {
    const rows = matrix.groups.flatMap((group) => group.rows);
    expect(rows).toHaveLength(published.size);
    for (const { marks } of rows)
      expect(marks?.length ?? matrix.themes.length).toBe(themes.all.length);
  });

  it('leaves the marks out where the priorities in force were not found', () => {
    const rows = matrix.groups.flatMap((group) => group.rows);
    expect(rows.filter(({ marks }) => marks === null).map(({ system }) => system.name)).toEqual([
      'North Central London',
    ]);
  });
});
