import { expect, it } from 'vitest';
import { arcadia } from '../fixtures/arcadia.ts';
import { noShippedCountry, shippedWords } from './no-shipped-country.ts';
import { goodPage, siteOf } from './stub-site.ts';
import type { BuiltSite } from './problem.ts';

const shipped = { data: 'data', content: 'content' };
const words = shippedWords(shipped, arcadia);

function faultsOf(body: string): string[] {
  const html = goodPage('/arcadia/', { body });
  const site: BuiltSite = { ...siteOf({ '/arcadia/': html }), read: () => html };
  return noShippedCountry(words)
    .problemsOf(site)
    .map(({ what }) => what.split(',')[0] ?? '');
}

it.each([
  ['<p>Life in England.</p>', ['England']],
  ['<p>An integrated care system (ICS).</p>', ['integrated care system', 'ICS']],
  ['<p>The NHS calls it so.</p>', ['NHS']],
  ['<p>Two <b>local</b> authorities.</p>', ['local authorities']],
  [
    '<img alt="Figures of the Office for National Statistics" src="/a.png">',
    ['Office for National Statistics'],
  ],
  ['<p>18,500 residents, Census 2021</p>', ['Census 2021']],
])('says what is of the shipped country: %s', (body, found) => {
  expect(faultsOf(body)).toEqual(found.map((word) => `it says “${word}”`));
});

it.each([
  '<p>The boards of Arcadia, its boroughs and its circles of care.</p>',
  '<p>Every postcode district in Arcadia.</p>',
  '<p>The column ics_source, in <code>/ics/greater-arcadia/</code>.</p>',
  '<a href="/local-authorities/vale/">Vale</a> <a href="/ics/greater-arcadia/">Greater Arcadia</a>',
])('lets stand what is of any country: %s', (body) => {
  expect(faultsOf(body)).toEqual([]);
});

it('asks nothing of an edition of the shipped country', () => {
  expect(shippedWords(shipped, shipped)).toEqual([]);
});
