import { describe, expect, it } from 'vitest';
import { isDenial } from '../../../scripts/site-checks/find-denials.ts';
import { AreaIndex } from '../../areas/area-index.ts';
import { publishedByKind } from '../../priorities/published-for-area.ts';
import { shippedData, tablesIn } from '../../../scripts/fixtures/read-once.ts';
import { sentenceProblems } from '../lint.ts';
import { noTargetFound, whatWasRead } from './read.ts';

const edition = tablesIn(shippedData);
const areas = new AreaIndex(edition);
const { strategies } = publishedByKind(edition, areas);
const read = (code: string): string => whatWasRead(areas.get(code), strategies.get(code)!);

const texts = [...strategies.keys()].flatMap((code) => [
  read(code),
  noTargetFound(areas.get(code)),
]);

/** The same without the reader's own note, which names plans by titles that no rule of ours can bind. */
const ours = [...strategies.values()].map((published) => {
  const reading = { ...published.reading, note: 'Two aims were read.' };
  return whatWasRead(areas.get(published.areaCode), { ...published, reading });
});

describe('what is said of the reading of 153 councils', () => {
  it('is sound, and never that a council has no priorities, strategy or target', () => {
    expect(texts).toHaveLength(306);
    expect(ours.filter((text) => sentenceProblems(text).length > 0)).toEqual([]);
    const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+(?=[A-Z“])/));
    expect(sentences.filter(isDenial)).toEqual([]);
  });

  it('says of a council of which nothing was found only that', () => {
    expect(read('E06000011')).toBe(
      'Pages by or about the East Riding of Yorkshire were looked for in November 2026. The priorities now in force were not found. No page stating the priorities of an East Riding strategy in force was found; only community plans of earlier years came up. That does not mean that the East Riding of Yorkshire has set none.',
    );
  });

  it('says of a page read alone that it is one', () => {
    expect(read('E06000018')).toMatch(
      /^1 page or paper by or about Nottingham was read in November 2026\. .* What is not shown here may still be in a plan\.$/,
    );
  });
});
