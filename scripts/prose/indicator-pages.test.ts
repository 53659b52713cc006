import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionFolders } from '../../src/tables/folders.ts';
import { plainTextOfMdx } from './plain-text-of-mdx.ts';

const headings = ['## What it is', '## Why it matters', '## What to be careful of'];
const [fewestWords, mostWords] = [90, 185];

const folder = join(editionFolders(process.env).content, 'indicators');
const pages = readdirSync(folder).map((name) => ({
  name,
  mdx: readFileSync(join(folder, name), 'utf8'),
}));

describe('the page of an indicator', () => {
  it('says what it is, why it matters and what to be careful of, and nothing else', () => {
    const wrong = pages.filter(
      ({ mdx }) => mdx.match(/^#.*$/gm)?.join('\n') !== headings.join('\n'),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it(`is short: ${fewestWords} to ${mostWords} words`, () => {
    const wrong = pages
      .map(({ name, mdx }) => ({ name, words: plainTextOfMdx(mdx).split(/\s+/).length }))
      .filter(({ words }) => words < fewestWords || words > mostWords);
    expect(wrong).toEqual([]);
  });

  it('types no figure that comes from the tables: no percentage or rate with decimals', () => {
    const wrong = pages.filter(({ mdx }) => /\d\.\d/.test(plainTextOfMdx(mdx)));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
