import { describe, expect, it } from 'vitest';
import { addressListText, addressOfFile, readAddressList } from './address-list.ts';

const addresses = [
  '/',
  '/about/',
  '/cite/E06000001.bib',
  '/cite/E06000002.bib',
  '/cite/E06000001.csl.json',
  '/charts/E06000001/lifeline.svg',
  '/local-authorities/adur/',
  '/local-authorities/bury/',
  '/ics/frimley/feed.xml',
  '/feed.xml',
  '/postcodes/FY1.json',
];

describe('the list of addresses', () => {
  it('gives back every address', () => {
    expect(readAddressList(addressListText(addresses)).sort()).toEqual([...addresses].sort());
  });

  it('writes once what addresses have in common, in an order that does not depend on theirs', () => {
    const text = addressListText(['/a/X06000002.csv', '/b/moor/', '/a/X06000001.csv', '/b/vale/']);
    expect(text).toBe('/a/*.csv\n  X06000001 X06000002\n/b/*/\n  moor vale\n');
    expect(addressListText(addresses.toReversed())).toBe(addressListText(addresses));
  });

  it('breaks long lists into lines', () => {
    const many = Array.from({ length: 40 }, (_, place) => `/a/X0600${1000 + place}.csv`);
    const text = addressListText(many);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(101);
    expect(readAddressList(text)).toEqual(many);
  });

  it('leaves out files whose names change with their content, and those that hosts and script read', () => {
    const files = ['/index.html', '/ics/frimley/index.html', '/_astro/a.css', '/_headers'];
    const ofScript = ['/came-by.js', '/find-index.json', '/boundaries/ics.json'];
    expect(ofScript.map(addressOfFile)).toEqual([null, null, null]);
    const printedOrAsked = ['/pdf/X06000001.pdf', '/answers/words.json'];
    expect(printedOrAsked.map(addressOfFile)).toEqual([null, null]);
    const ofComparisons = ['/compare/areas/X06000001.json', '/compare/similar-to-moor/index.html'];
    expect(ofComparisons.map(addressOfFile)).toEqual([null, '/compare/similar-to-moor/']);
    expect([...files, '/404.html', '/postcodes/FY1.json'].map(addressOfFile)).toEqual([
      '/',
      '/ics/frimley/',
      null,
      null,
      null,
      null,
    ]);
  });
});
