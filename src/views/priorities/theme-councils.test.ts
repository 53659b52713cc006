import { describe, expect, it } from 'vitest';
import { arcadia } from '../../../scripts/fixtures/arcadia.ts';
import { AreaIndex } from '../../areas/area-index.ts';
import { publishedByKind } from '../../priorities/published-for-area.ts';
import { tablesIn } from '../../../scripts/fixtures/read-once.ts';
import { sentenceProblems } from '../../words/lint.ts';
import { howManyInShort, howManyName, themeCouncils } from './theme-councils.ts';

const edition = tablesIn(arcadia.data);
const areas = new AreaIndex(edition);
const { strategies } = publishedByKind(edition, areas);

describe('the councils whose boards name a theme', () => {
  it('stand by region as links to what their boards published', () => {
    const found = themeCouncils('children', strategies, areas)!;
    expect(found.regions.map(({ inLists }) => inLists)).toEqual([
      [{ name: 'Vale', url: '/local-authorities/vale/#priorities' }],
    ]);
    expect(found.words).toMatch(
      /^We hold 3 readings of a council’s board\. 1 of them names it in a list of priorities\. In 1 of the readings the list now in force was not found\./,
    );
  });

  it('are none through a draft or a list no longer in use, and that is never a denial', () => {
    expect(themeCouncils('smoking', strategies, areas)!.regions[0]).toMatchObject({
      inLists: [],
      elsewhere: [{ name: 'Vale' }],
    });
    expect(themeCouncils('behaviour', strategies, areas)).toEqual({
      regions: [],
      inShort: 'In 3 readings of councils’ boards, it was not found.',
      words:
        'We hold 3 readings of a council’s board. This theme was not found in what was read. In 1 of the readings the list now in force was not found.',
    });
    expect(themeCouncils('children', new Map(), areas)).toBeNull();
  });

  it('are counted among readings, in sound sentences', () => {
    expect(howManyInShort(57, 1, 153)).toBe(
      'Of 153 readings of councils’ boards, 57 name it in a list of priorities. 1 speaks of it elsewhere.',
    );
    expect(howManyInShort(0, 0, 1)).toBe(
      'In the one reading of a council’s board, it was not found.',
    );
    expect(howManyInShort(1, 0, 1)).toBe(
      'The one reading of a council’s board names it in a list of priorities.',
    );
    expect(howManyName(0, 1, 1, 0)).toMatch(
      /^The one reading of a council’s board speaks of it, outside lists of priorities\. A council/,
    );
    const text = howManyName(57, 12, 153, 10);
    expect(text).toMatch(
      /57 of them name it in a list of priorities. 12 more speak of it elsewhere\./,
    );
    for (const each of [text, howManyName(0, 1, 1, 0), howManyName(0, 0, 2, 0)]) {
      expect(sentenceProblems(each)).toEqual([]);
      expect(each).not.toContain('%');
    }
  });
});
