import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { areas } from '../../src/tables/areas.ts';
import { readTable } from '../../src/tables/read-table.ts';
import { agesAllowed, readingAges } from '../prose/reading-ages.ts';
import { withoutNames } from '../prose/page-sentences.ts';
import { proseOfPage } from '../prose/prose-of-page.ts';
import { formulas } from '../prose/reading-grades.ts';
import { shippedData } from '../fixtures/read-once.ts';

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
 * measures. Left out: methods, data and changes, which are for those who work with figures and say so in their words.
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
  ['stories, their figures in them', under('/stories/')],
  ['pages about the site', ['/about/', '/accessibility/', '/privacy/', '/stories/']],
];

/** The table of areas alone: to read and check the others takes as long as all that is asked here. */
const names = readTable(areas, shippedData).rows.map(({ nameInSentence }) => nameInSentence);

const textOf = (address: string): string =>
  withoutNames(proseOfPage(readFileSync(join(out, address, 'index.html'), 'utf8')), names);

describe.each(kinds)('what is printed on %s', (what, addresses) => {
  const texts = addresses
    .map((address) => ({ name: address, text: textOf(address) }))
    .filter(({ text }) => text.split(/\s+/).length >= fewestWords);

  it.each(formulas)('can be read by children by %s (%s)', (...by) => {
    const { middle, hardest, said } = readingAges(what, texts, by);
    expect(middle, said).toBeLessThanOrEqual(agesAllowed.middle);
    expect(hardest, said).toBeLessThanOrEqual(agesAllowed.hardest);
  });
});
