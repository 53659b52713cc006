import { describe, expect, it } from 'vitest';
import { readingEase } from '../../src/statistics/reading-age.ts';
import { editionFolders } from '../../src/tables/folders.ts';
import { hardestSentences } from './hardest-sentences.ts';
import { medianOf } from './reading-grades.ts';
import { residentProse } from './resident-prose.ts';

/** No page a resident is led to may be harder than this (age in years: five above the grade of the formula). */
const hardestAllowed = 10;
/** And half of them must be at or below this. */
const medianAllowed = 8.5;

const texts = residentProse(editionFolders(process.env).content).map((each) => ({
  ...each,
  age: readingEase(each.text).age,
}));

const complaint = ({ name, text, age }: (typeof texts)[number]): string =>
  [
    `${name} reads at age ${age.toFixed(1)}; at most ${hardestAllowed} is allowed.`,
    'Its hardest sentences (shorten them, or use shorter words):',
    ...hardestSentences(text, 3).map((hard) => `  age ${hard.age.toFixed(1)}: ${hard.text}`),
  ].join('\n');

describe('the prose residents read', () => {
  it(`reads at age ${hardestAllowed} or below on every page`, () => {
    expect(texts.filter(({ age }) => age > hardestAllowed).map(complaint)).toEqual([]);
  });

  it(`reads at age ${medianAllowed} or below on half the pages`, () => {
    const reached = medianOf(texts.map(({ age }) => age));
    const hardest = texts.reduce((a, b) => (b.age > a.age ? b : a));
    console.info(
      `Reading age of ${texts.length} pages: median ${reached.toFixed(1)}, ` +
        `hardest ${hardest.age.toFixed(1)} (${hardest.name}).`,
    );
    expect(reached).toBeLessThanOrEqual(medianAllowed);
  });
});
