import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixedSentences, fixedSentencesIn } from './fixed-sentences.ts';
import { plainTextOfMdx } from './plain-text-of-mdx.ts';

const textsIn = (path: string, source: string): string[] =>
  fixedSentencesIn(path, source).map(({ text }) => text);

/** Looked at one by one: true of whatever an edition holds. */
const mayStand: Record<string, Record<string, string>> = {
  'charts/lifeline.ts': {
    'likely range for …': 'in the key only where such a range is drawn',
  },
  'charts/spread.ts': {
    'a dot on its likely range: the true figure is probably inside':
      'in the key only where such bars are drawn',
  },
  'compare/compare-words.ts': {
    '…’s figure is taken as fixed. An area is better, worse or similar by the publisher’s test. Where there is none, we see if …’s figure is outside the area’s own likely range. Where no test is named, nothing tests the two.':
      'says how the test is made, and what stands where there is none',
  },
  'pages/changes.astro': {
    'A change of a figure is told by its number alone, as published: a new range or mark beside the same number is not listed. Each profile says at its foot what changed for its area.':
      'says what is listed as a change',
  },
  'views/country/inactivity-view.ts': {
    'Years in good health are from …, for …. Two figures that go together need not be cause and effect. Either may affect the other, and other things may affect both. We have not tested this.':
      'cause is tested by no figures held',
  },
  'views/priorities/outcomes.ts': {
    'No change is tested.': 'so it is of every cell, whatever is held',
  },
  'views/profile/furthest.ts': {
    'not tested':
      'of rows whose result is that no test was made, and of averages, of which none is',
  },
  'views/profile/scorecard-testers.ts': {
    '“…’s test” is that of ….': 'of the publishers whose test a row names',
  },
  'views/profile/scorecard-folds.ts': { 'not tested': 'counted among the others' },
  'views/profile/scorecard.ts': {
    'not tested': 'says what a shape stands for',
  },
  'views/answer/against-answer.ts': {
    '… is not tested.': 'said of figures as printed, by which no test goes',
  },
  'views/answer/changes-answer.ts': {
    'By a strict test': 'heads the results of that test',
    'In … of these by … than in …, …, as printed: this is not tested.':
      'says how the two moves before it are held against each other: as printed, by no test',
  },
  'views/answer/nothing-in-scope.ts': {
    'No figures of … are held for …….': 'asked only where there is none',
  },
  'views/compare/focus-tables.ts': {
    'Likely range': 'heads the ranges of differences, blank where there is none',
    'By our test': 'heads the results of that test',
  },
  'words/changes-by-area.ts': { 'not tested': 'a result among the others' },
  'words/missing.ts': {
    'No … is held for ….': 'asked only where there is none',
    'No figure for … is held in this edition.': 'asked only where there is none',
  },
  'words/priorities/read.ts': {
    'No priorities of … itself were found in what was read. Shown here is what was published by the … it took over from: ….':
      'asked only where the lists shown are those of others',
    'Figures that are worse here than in … by the publisher’s test or ours.':
      'stands over those alone that a test found worse',
  },
  'words/progress/targets.ts': {
    'Its year has passed, and the interval of the figure holds the number, so whether it was met is too close to call.':
      'only of a figure whose interval was asked',
  },
  'words/range.ts': {
    'Where two ranges overlap, the two may or may not differ.':
      'placed where two ranges stand side by side',
    'not held': 'stands for a figure that is not there',
  },
  'words/strict-test.ts': { 'too small for this test': 'a result among the others' },
  'words/trend.ts': {
    '…, so the change is not tested.': 'follows the reason found',
    'a trend test needs …': 'follows what was counted',
  },
  'words/test.ts': {
    '…, so the change cannot be tested.': 'follows the reason found',
    'Not tested: ….': 'leads the reasons found',
    'Not tested, as ….': 'leads the reasons found',
    '…, so the differences are not tested.': 'follows the reason found',
  },
};

describe('a fixed sentence', () => {
  it('is one that speaks of ranges, tests or figures held without a condition, in a component', () => {
    const source = `---
const title = 'No ranges are held';
---
<p>The figures were <b>not tested</b> by us.</p>
{ranges && <p>The band is the 95% range.</p>}
<img alt={\`\${name}: no range\`} class="no range of styles" />`;
    expect(textsIn('components/Some.astro', source)).toEqual([
      'No ranges are held',
      'not tested',
      '…: no range',
    ]);
  });

  it('is such a one in a module', () => {
    const source = `import type { Range } from './the range held.ts';
const always = 'Each has a likely range.';
const by: Record<Ranges, string> = { all: 'Each has its range.' };
export function words(ranges: 'a range held') {
  if (!by[ranges]) return 'No range is held.';
  return 'A range is held.';
}
export const plain = (name: string) => \`The ranges of \${name} are wide.\`;
function refuse() { throw new Error('No range is held.'); }
export const chosen = (is: boolean) => (is ? 'It was tested.' : 'It was not tested.');`;
    expect(textsIn('views/some.ts', source)).toEqual([
      'Each has a likely range.',
      'The ranges of … are wide.',
    ]);
  });

  it('is any that names the country, its bodies, its census or a year, whatever the condition', () => {
    const source = `export const said = (is: boolean) => (is ? 'Of the NHS' : null) ?? 'since 2019';
export const fine = 'https://example.org/2019/icsx';
export const key = 'ics';`;
    expect(textsIn('words/some.ts', source)).toEqual(['Of the NHS', 'since 2019']);
  });

  it('is told with its file and line', () => {
    expect(fixedSentencesIn('pages/some.astro', '---\n---\n<p>\n  In England</p>')).toEqual([
      { where: 'pages/some.astro:3', text: 'In England' },
    ]);
  });
});

it('stands in no template, but for those that are true of whatever an edition holds', () => {
  const found = fixedSentences(join(import.meta.dirname, '..', '..'));
  // Words that are looked for in questions are said to nobody.
  const isSaid = (where: string) => !/^questions\/(?:english|in-plainer-words)\.ts/.test(where);
  const known = (where: string, text: string) => mayStand[where.replace(/:\d+$/, '')]?.[text];
  expect(
    found.filter(({ where, text }) => isSaid(where) && !known(where, text)),
    'Make the sentence from the figures, or from content/terms.yaml (src/words/terms.ts).',
  ).toEqual([]);
  const texts = new Set(found.map(({ text }) => text));
  const gone = Object.values(mayStand).flatMap((each) => Object.keys(each));
  expect(
    gone.filter((text) => !texts.has(text)),
    'Nothing says this any more: take it out of the list.',
  ).toEqual([]);
});

/** A sentence of a person that says what is held or published today, and goes on saying so when that changes. */
const denial =
  /\bin this edition\b|\b(?:is|are) not (?:yet )?(?:held|published)\b|\bno .{0,60}\b(?:is|are|was|were) (?:held|published)\b|\bwe hold (?:it|no)\b/i;
const open = /\b(?:where|if|when|whether|may)\b/i;

const denialsIn = (mdx: string): string[] =>
  plainTextOfMdx(mdx)
    .replaceAll(/“[^”]*”/g, '')
    .split(/(?<=[.!?:])\s+/)
    .filter((sentence) => denial.test(sentence) && !open.test(sentence));

describe('a sentence that a person wrote', () => {
  it('denies figures or ranges only where it says of what', () => {
    expect(denialsIn('No ranges are published. Where no figure is held, we say so.')).toEqual([
      'No ranges are published.',
    ]);
  });

  it.each(['methods', 'indicators', 'stories', 'pages'])(
    'outlives no figures, in content/%s',
    (folder) => {
      const path = join(import.meta.dirname, '..', '..', 'content', folder);
      const found = readdirSync(path)
        .filter((file) => file.endsWith('.mdx'))
        .flatMap((file) =>
          denialsIn(readFileSync(join(path, file), 'utf8')).map((text) => `${file}: ${text}`),
        );
      expect(found, 'Say it of whatever is not held, or take it from a look-up.').toEqual([]);
    },
  );
});
