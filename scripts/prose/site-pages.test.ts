import { describe, expect, it } from 'vitest';
import { hasRange } from '../../src/indicators/ranges.ts';
import { isPublished } from '../../src/indicators/series.ts';
import { editionFolders } from '../../src/tables/folders.ts';
import { builtFrom, tablesIn } from '../fixtures/read-once.ts';
import { sentenceProblems } from '../../src/words/lint.ts';
import { arcadiaHolding, holdings, profilesOf } from '../fixtures/arcadia-limits.ts';
import { gapsPageSentences, indicatorPageSentences, sitePages } from './site-page-sentences.ts';
import type { BuiltEdition } from './site-page-sentences.ts';

const edition = tablesIn(editionFolders(process.env).data);
const shipped: BuiltEdition = { ...builtFrom(editionFolders(process.env).data), tables: edition };
const fictional = holdings.map((holding) => ({
  holding,
  built: profilesOf(arcadiaHolding(holding)),
}));

/** A test stands behind better and worse where a sentence says whose it is or what it found; “narrower” may be neither. */
const hasBasis = (text: string): boolean =>
  /\b(?:own|our) test\b|more than chance|does better than/.test(text);

const unsound = (built: BuiltEdition): string[] =>
  sitePages(built).flatMap(({ address, texts }) =>
    texts.flatMap((text) =>
      sentenceProblems(text, { hasBasis: hasBasis(text) }).map(
        (problem) => `${address}: ${problem}: ${text}`,
      ),
    ),
  );

const denial = /no ranges? (?:is|are) held/i;

/** Whether a figure that the page of an indicator may show has a range. */
const hasAnyRange = ({ areas, indicators }: BuiltEdition, id: string): boolean =>
  areas.all.some(({ code }) =>
    (['female', 'male', 'persons'] as const).some((sex) =>
      indicators
        .get(id)
        ?.series.of(code, sex)
        .some((each) => isPublished(each) && hasRange(each)),
    ),
  );

describe('the pages beside the profiles', () => {
  it('have only sound sentences in the shipped edition', () => {
    expect(unsound(shipped)).toEqual([]);
  });

  it.each(fictional)('have only sound sentences in Arcadia %#', ({ built }) => {
    expect(unsound(built)).toEqual([]);
  });

  it('deny ranges of an indicator on its page only where none is held', () => {
    for (const built of [shipped, ...fictional.map((each) => each.built)]) {
      for (const id of built.indicators.keys()) {
        const denied = indicatorPageSentences(id, built).some((text) =>
          text.startsWith('No ranges are held with these figures.'),
        );
        expect([id, denied]).toEqual([id, !hasAnyRange(built, id)]);
      }
    }
  });

  it.each(fictional)('deny ranges of gaps only where none was published: Arcadia %#', (each) => {
    const { limits, slopeIndex } = each.holding;
    const said = gapsPageSentences(each.built).join(' ');
    expect(denial.test(said)).toBe(!limits);
    expect(said.includes('Inside a council area, the gap is')).toBe(slopeIndex);
    expect(said.includes('for the gaps inside council areas')).toBe(slopeIndex && !limits);
    expect(said).toContain('these are lists, not rankings');
  });
});
