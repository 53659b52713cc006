import { describe, expect, it } from 'vitest';
import { arcadia } from '../../../scripts/fixtures/arcadia.ts';
import { sentenceProblems } from '../lint.ts';
import { tablesIn } from '../../../scripts/fixtures/read-once.ts';
import type { ReadingStatus } from '../../tables/edition.ts';
import { indexPublished, type Published } from '../../priorities/published.ts';
import * as sentences from './read.ts';

const edition = tablesIn(arcadia.data);
const published = indexPublished(edition).get('X54000001')!;
const system = { name: 'Moor, Vale and Mere', nameInSentence: 'Moor, Vale and Mere' };
const mere = { name: 'Isle of Southmere', nameInSentence: 'the Isle of Southmere' };
const country = { nameInSentence: 'Arcadia' };

const withStatus = (status: ReadingStatus, note: string): Published => ({
  ...published,
  reading: { ...published.reading, status, note },
});

const all: [string, boolean][] = [
  [sentences.whatWasRead(system, published), false],
  [
    sentences.whatWasRead(system, withStatus('in-part', 'One of its five priorities was found.')),
    false,
  ],
  [sentences.whatWasRead(system, withStatus('not-found', 'Only an older draft was found.')), false],
  [
    sentences.whatWasRead(system, { ...published, documents: published.documents.slice(1, 2) }),
    false,
  ],
  [sentences.nothingWasRead(system), false],
  [sentences.shownFromBefore(country, [system]), false],
  [sentences.shownFromBefore(country, [system, mere]), false],
  [sentences.publishedBeforeEnd(system), false],
  [sentences.publishedBySystemsOf(mere, [system]), false],
  [sentences.publishedBySystemsOf(mere, [system, country]), false],
  [sentences.noTargetFound(system), false],
  [sentences.themesWithoutTargetSentence(['Work', 'Homes'], system)!, false],
  [
    sentences.howFarReadWords([
      { ...system, far: 'in-part' },
      { ...mere, far: 'not-found' },
    ]),
    false,
  ],
  [
    sentences.strategyAgainstPlan(
      { both: [], strategyOnly: ['a', 'b'], planOnly: ['c'] },
      (id) => `theme ${id}`,
    ),
    false,
  ],
  [
    sentences.strategyAgainstPlan({ both: ['a'], strategyOnly: [], planOnly: [] }, (id) => id),
    false,
  ],
  [sentences.notAssessed('nothing-read'), false],
  [sentences.notAssessed('not-found'), false],
];

describe('the sentences on priorities', () => {
  it.each(all)('read well: %s', (text, hasBasis) => {
    expect(sentenceProblems(text, { hasBasis })).toEqual([]);
  });

  it.each(all)('say no more than what was read shows: %s', (text) => {
    expect(text).not.toMatch(/\b(?:has|have|set|sets|made|published) no\b|there (?:is|are) no\b/i);
    if (/\bno (?:priorit|(?:measurable )?target)/i.test(text)) {
      expect(text).toMatch(/(?:found|read)\b/);
    }
  });

  it('say how much was read, when, and that more may stand in a plan', () => {
    expect(sentences.whatWasRead(system, published)).toBe(
      '4 pages and papers by or about Moor, Vale and Mere were read in November 2026. Two of the three priorities of its strategy were found. What is not shown here may still be in a plan.',
    );
    expect(sentences.whatWasRead(system, withStatus('not-found', 'Only a draft was found.'))).toBe(
      '4 pages and papers by or about Moor, Vale and Mere were read in November 2026. The priorities now in force were not found in them. Only a draft was found. That does not mean that Moor, Vale and Mere has set none.',
    );
  });

  it('say of some of the themes named that none measurable was found, never that they are all', () => {
    expect(sentences.themesWithoutTargetSentence(['Work'], null)).toBe(
      'Among the themes that its priorities name is “Work”. For it, no target with a number, a measure and a year was found in what was read.',
    );
    expect(sentences.themesWithoutTargetSentence([], null)).toBeNull();
  });

  it('say of an area without figures of its own that they are not, where averages may stand', () => {
    const none = { hasFigures: false, standingOut: 0, lookedAt: null };
    expect(sentences.noneOverlooked(mere, none)).toBe(
      'No figure of the Isle of Southmere itself is held in the scorecard, so none can be set beside the themes.',
    );
  });

  it('say that averages are not looked at, where there are some', () => {
    const told = sentences.noneOverlooked(mere, {
      hasFigures: true,
      standingOut: 1,
      lookedAt: sentences.averagesAsideWords('councils'),
    });
    expect(told).toMatch(/was read\. Averages of its councils are not looked at here\.$/);
  });

  it('say on one page once what all readings may have missed', () => {
    const words = sentences.whatWasRead(system, published);
    const [first, second] = sentences.limitsSaidOnce([words, words]);
    expect(first).toBe(words);
    expect(second).toBe(
      '4 pages and papers by or about Moor, Vale and Mere were read in November 2026. Two of the three priorities of its strategy were found.',
    );
    expect(sentences.limitsSaidOnce(['None.', words])).toEqual(['None.', words]);
    expect(sentences.limitsSaidOnce([words, 'None.'], true)).toEqual([second, 'None.']);
  });
});

describe('how far what was published was read', () => {
  const read = (...of: ['whole' | 'in-part' | 'not-found', { nameInSentence: string }][]) =>
    sentences.howFarReadWords(of.map(([far, who]) => ({ ...who, far })));

  it('names whom only in part, and whose priorities were not found', () => {
    expect(read(['in-part', mere], ['whole', system])).toBe(
      'Only part was read: the Isle of Southmere. The rest is not shown.',
    );
    expect(read(['in-part', mere], ['in-part', system])).toBe(
      'Only part was read: the Isle of Southmere; Moor, Vale and Mere. The rest is not shown.',
    );
    expect(read(['whole', mere], ['not-found', system])).toBe(
      'Priorities now in force were not found in what was read: Moor, Vale and Mere.',
    );
    expect(read(['whole', mere])).toBe('As far as plans were found and read.');
  });

  it('tells nothing of what was not read', () => {
    expect(sentences.worseAndNotFound(true, 2)).toBe(
      'Worse figures here, and nothing found in force touches them',
    );
    expect(sentences.worseAndNotFound(true, 1)).toBe(
      'A worse figure here, and nothing found in force touches it',
    );
    expect(sentences.worseAndNotFound(false, 2)).toBe(
      'Worse figures here, and not in the part that was read',
    );
  });

  it('is told where figures are named of which nothing found speaks', () => {
    const says = (isWhole: boolean) =>
      sentences.worseAndNotFoundSays({ pages: 6, planners: 2, isWhole, country: 'Arcadia' });
    expect(says(false)).toMatch(
      /^In all, 6 pages and papers were read\. More was published, and may touch these\. Figures that are worse here than in Arcadia/,
    );
    expect(says(true)).not.toContain('More was published');
  });

  it('is counted of all who plan for an area, and that is said', () => {
    expect(sentences.howMuchRead(3)).toBe('3 pages and papers were read.');
    expect(sentences.howMuchRead(1)).toBe('1 page or paper was read.');
    expect(sentences.howMuchRead(6, 2)).toBe('In all, 6 pages and papers were read.');
  });
});
