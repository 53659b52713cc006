import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingEase } from '../../src/statistics/reading-age.ts';
import { editionFolders } from '../../src/tables/folders.ts';
import { hardestSentences } from './hardest-sentences.ts';
import { plainTextOfMdx } from './plain-text-of-mdx.ts';

/** No page a resident is led to may be harder than this (age in years: five above the grade of the formula). */
const hardestAllowed = 10;
/** And half of them must be at or below this. */
const medianAllowed = 8.5;

const { content } = editionFolders(process.env);

/** Every MDX file of a folder of the content; an edition may have no stories. */
const mdxIn = (folder: string): string[] =>
  existsSync(join(content, folder))
    ? readdirSync(join(content, folder))
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => `${folder}/${name}`)
    : [];

/** The prose a resident meets; `methods/` and the page on data are for readers who want more. */
const residentFiles = [
  ...mdxIn('indicators'),
  ...mdxIn('stories'),
  'pages/about.mdx',
  'pages/privacy.mdx',
];

const texts = residentFiles.map((file) => {
  const text = plainTextOfMdx(readFileSync(join(content, file), 'utf8'));
  return { file, text, age: readingEase(text).age };
});

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
};

const complaint = ({ file, text, age }: (typeof texts)[number]): string =>
  [
    `content/${file} reads at age ${age.toFixed(1)}; at most ${hardestAllowed} is allowed.`,
    'Its hardest sentences (shorten them, or use shorter words):',
    ...hardestSentences(text, 3).map((hard) => `  age ${hard.age.toFixed(1)}: ${hard.text}`),
  ].join('\n');

describe('the prose residents read', () => {
  it(`reads at age ${hardestAllowed} or below on every page`, () => {
    expect(texts.filter(({ age }) => age > hardestAllowed).map(complaint)).toEqual([]);
  });

  it(`reads at age ${medianAllowed} or below on half the pages`, () => {
    const reached = median(texts.map(({ age }) => age));
    const hardest = texts.reduce((a, b) => (b.age > a.age ? b : a));
    console.info(
      `Reading age of ${texts.length} pages: median ${reached.toFixed(1)}, ` +
        `hardest ${hardest.age.toFixed(1)} (content/${hardest.file}).`,
    );
    expect(reached).toBeLessThanOrEqual(medianAllowed);
  });
});
