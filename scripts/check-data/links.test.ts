import { expect, it } from 'vitest';
import { rewrite } from '../corruptions/corruption.ts';
import { copyArcadia, type ArcadiaCopy } from '../fixtures/arcadia.ts';
import { editionProblems } from './edition-problems.ts';

/** What is told of a page of methods that has these words under its own. */
const told = (words: string, breakIt: (copy: ArcadiaCopy) => void = () => {}) => {
  const copy = copyArcadia();
  breakIt(copy);
  rewrite(copy, 'content/methods/chance.mdx', (text) => `${text}\n${words}\n`);
  return editionProblems(copy).problems.map(({ value }) => value);
};

it('words may lead to any page that is made, pages beside that of an indicator and charts among them', () => {
  const pages = ['/indicators/smoking/changes/', '/compare/ready/', '/indicators/smoking/charts/'];
  const links = pages.map((page) => `[a](${page})`).join(' ');
  expect(told(`${links} [b](/charts/X10000001/neighbourhoods.svg)`)).toEqual([]);
  expect(told('[a](/indicators/smoking/regions/)')).toEqual(['/indicators/smoking/regions/']);
});

it('words may lead to the second of two places of one name', () => {
  const twice = '## More\n\nOne.\n\n## More\n\nTwo.\n\n';
  expect(told(`${twice}[a](#more-1)`)).toEqual([]);
  expect(told(`${twice}[a](#more-2)`)).toEqual(['#more-2']);
});

it.each(['data/boundaries/local-authorities.json', 'data/postcodes/table.json'])(
  'no link is judged by %s where it is broken: that is told',
  (file) => {
    const problems = told('[a](/nowhere/)', ({ write }) => write(file, '{'));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems).not.toContain('/nowhere/');
  },
);
