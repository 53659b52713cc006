import { describe, expect, it } from 'vitest';
import { AreaIndex } from '../../areas/area-index.ts';
import { sentenceProblems } from '../../words/lint.ts';
import { indexIndicators } from '../../indicators/indicator.ts';
import { publishedByKind, publishedForArea } from '../../priorities/published-for-area.ts';
import { ThemeIndex } from '../../priorities/theme.ts';
import { editionFolders } from '../../tables/folders.ts';
import { readEdition } from '../../tables/read-edition.ts';
import { priorityMatrix } from './matrix.ts';
import { plansWithoutLists, systemBlocks } from './plan-blocks.ts';
import { themesWithoutTarget } from './progress-words.ts';
import { readingInWords } from './reading-words.ts';
import { dateInWords, documentLine, writtenDate } from './stated-document.ts';
import { whoseTheyAre } from './system-words.ts';
import { targetView } from './target-view.ts';
import { whoNamesIt } from './theme-statements.ts';

const { edition } = readEdition(editionFolders({}).data);
if (!edition) throw new Error('The tables of this edition have mistakes.');
const areas = new AreaIndex(edition);
const indicators = indexIndicators(edition);
const { published } = publishedByKind(edition, areas);
const themes = new ThemeIndex(edition.themes);
const systems = [...published.values()];

/** Every sentence these parts make for the areas of the edition. */
const sentences = [
  readingInWords(published),
  ...themes.all.map(({ id }) => whoNamesIt(id, published)),
  ...systems.flatMap((each) => themesWithoutTarget(each, themes) ?? []),
  ...areas.withPage
    .filter(({ kind }) => kind !== 'country')
    .flatMap((area) => whoseTheyAre(area, publishedForArea(area, areas, published), areas)),
  ...systems.flatMap(({ targets, areaCode }) =>
    targets.flatMap((target) =>
      targetView(target, areaCode, { areas, indicators }).tracks.map(({ words }) => words),
    ),
  ),
];

describe('the sentences on priorities and progress', () => {
  it('are sound', () => {
    expect(sentences.length).toBeGreaterThan(300);
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
    const cautioned = systems
      .flatMap(({ documents }) => documents)
      .filter(({ caution }) => caution !== null);
    expect(cautioned.length).toBeGreaterThan(0);
    expect(cautioned.map((document) => documentLine(document).href)).toEqual(
      cautioned.map(() => null),
    );
  });
});

describe('the lists of a system', () => {
  it('are all shown, each plan either with its list or as named without one', () => {
    const dorset = published.get('E54000041')!;
    expect(systemBlocks(dorset).map(({ heading }) => heading)).toEqual([
      'Integrated care strategy',
      'Joint forward plan',
    ]);
    expect(plansWithoutLists(dorset)).toEqual([]);
  });
});

describe('a plan', () => {
  const plan = {
    areaCode: 'X54',
    title: 'Fens Plan 2023 to 2028',
    kind: 'joint-forward-plan' as const,
    kindAsStated: 'Joint Forward Plan',
    period: '2023-2028',
    date: 'updated 2024-03',
    documentId: 'fens-plan',
    sharedWith: [],
  };

  it('is told once with its years, and with its date as its page says it', () => {
    const dorset = published.get('E54000041')!;
    const named = [plan, { ...plan, title: 'Fens Plan', date: '2023-03' }];
    expect(
      plansWithoutLists({ ...dorset, plans: named, sets: [] }).map(({ words }) => words),
    ).toEqual([
      'Fens Plan 2023 to 2028, updated March 2024.',
      'Fens Plan, 2023-2028, dated March 2023.',
    ]);
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
