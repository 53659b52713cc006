import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { AreaIndex } from '../../src/areas/area-index.ts';
import { hardestSentences } from '../prose/hardest-sentences.ts';
import { withoutNames } from '../prose/page-sentences.ts';
import { proseOfPage } from '../prose/prose-of-page.ts';
import { formulas, medianOf, readingAge } from '../prose/reading-grades.ts';
import { shippedData, tablesIn } from '../fixtures/read-once.ts';

/** No page for residents may be of a higher age than this, and half of those of a kind of no higher than the other. */
const [hardestAllowed, medianAllowed] = [10, 8];

/** A few words over a list or a form are no text. */
const fewestWords = 30;

const out = inject('folder');

/** Addresses of the pages straight under another. */
const under = (address: string): string[] =>
  readdirSync(join(out, address), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => `${address}${name}/`)
    .filter((each) => existsSync(join(out, each, 'index.html')));

/**
 * Pages beside those of areas and the prose of indicators and stories, which `scripts/prose/reading-grades.test.ts`
 * measures. Left out: methods, data and changes, which are for those who work with figures and say so in their words,
 * and stories, whose figures each stand in a sentence with their range.
 */
const kinds: [what: string, addresses: string[]][] = [
  ['the front page', ['/']],
  ['gaps and progress', ['/gaps/', '/gaps/years-in-poorer-health/', '/progress/']],
  [
    'lists to find a place by',
    ['/areas/', '/places/', ...under('/places/'), ...under('/postcodes/')],
  ],
  ['comparisons', under('/compare/').filter((each) => /\/councils-of-|-v-/.test(each))],
  ['plans and their themes', ['/priorities/', ...under('/priorities/')]],
  ['pages of indicators', under('/indicators/')],
  ['pages about the site', ['/about/', '/accessibility/', '/privacy/', '/stories/']],
];

const areas = new AreaIndex(tablesIn(shippedData));
const names = areas.all.map(({ nameInSentence }) => nameInSentence);

const textOf = (address: string): string =>
  withoutNames(proseOfPage(readFileSync(join(out, address, 'index.html'), 'utf8')), names);

describe.each(kinds)('what is printed on %s', (what, addresses) => {
  const texts = addresses
    .map((address) => ({ address, text: textOf(address) }))
    .filter(({ text }) => text.split(/\s+/).length >= fewestWords);

  it.each(formulas)(`can be read by children by %s (%s)`, (formula, called) => {
    const aged = texts.map((each) => ({ ...each, age: readingAge(each.text, formula) }));
    const middle = medianOf(aged.map(({ age }) => age));
    const hardest = aged.reduce((a, b) => (b.age > a.age ? b : a));
    console.info(
      `${called}, reading age of ${what} (${aged.length}): median ${middle.toFixed(2)}; hardest ${hardest.age.toFixed(2)} (${hardest.address})`,
    );
    const said = hardestSentences(hardest.text, 4).map(({ text }) => text);
    expect(middle, said.join('\n')).toBeLessThanOrEqual(medianAllowed);
    expect(hardest.age, [hardest.address, ...said].join('\n')).toBeLessThanOrEqual(hardestAllowed);
  });
});
