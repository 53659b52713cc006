import { describe, expect, it } from 'vitest';
import { arcadia } from '../../../scripts/fixtures/arcadia.ts';
import { AreaIndex } from '../../areas/area-index.ts';
import { publishedByKind } from '../../priorities/published-for-area.ts';
import { tablesIn } from '../../../scripts/fixtures/read-once.ts';
import { themeNaming } from './theme-naming.ts';
import { systemsInWords, whoNamesIt } from './theme-statements.ts';

const edition = tablesIn(arcadia.data);
const areas = new AreaIndex(edition);
const { published } = publishedByKind(edition, areas);
const naming = (theme: string) => themeNaming(theme, published, areas);

describe('how systems name a theme', () => {
  it('keeps lists of priorities, targets, groups and other pages apart', () => {
    const wordsOf = (theme: string) => {
      const { sameWords, says: _, ...parts } = naming(theme);
      const lines = Object.entries(parts).map(([part, blocks]) => [
        part,
        blocks.flatMap((block) => block.lines.map(({ words }) => words)),
      ]);
      return { ...Object.fromEntries(lines), sameWords };
    };
    expect(wordsOf('housing')).toEqual({
      inLists: ['Good homes', 'Warm homes in Vale'],
      asTargets: [],
      asGroups: ['People who live on boats'],
      elsewhere: ['Homes'],
      sameWords: 'homes',
    });
    expect(wordsOf('smoking')).toMatchObject({
      inLists: [],
      asTargets: ['Bring smoking in Northmoor from 22.2% in 2020 to 15% in 2030'],
      sameWords: null,
    });
  });

  it('says in which plan a priority stands, for which place, and on which page it was read', () => {
    const { lines } = naming('housing').inLists[0]!;
    expect(lines.map(({ note }) => note)).toEqual([
      'Integrated care strategy',
      'Health and wellbeing strategy, for Vale',
    ]);
    expect(lines[1]!.pages).toEqual([
      {
        title: 'Minutes of the Vale committee',
        href: 'https://vale.arcadia.example/minutes',
        after: ' (10 May 2023)',
      },
    ]);
  });

  it('makes one line of all the groups that one page names', () => {
    const tables = {
      ...edition!,
      themeWords: edition.themeWords.map((row) => ({ ...row, themes: ['housing'] })),
      core20PlusGroups: edition.core20PlusGroups.map((row) => ({
        ...row,
        documentId: 'mvm-plan',
      })),
    };
    const { asGroups } = themeNaming('housing', publishedByKind(tables, areas).published, areas);
    expect(asGroups[0]!.lines.map(({ words }) => words)).toEqual([
      'People who live on boats; Carers',
    ]);
  });

  it('says in a sentence how many name it, and never that a system has left it out', () => {
    expect(whoNamesIt('housing', published)).toBe(
      'In what was read of 1 system, 1 names it in a list of priorities.',
    );
    expect(whoNamesIt('nothing-of-the-kind', published)).toBe(
      'In what was read of 1 system, it was not found.',
    );
    expect(systemsInWords(18)).toBe('18 systems');
  });
});
