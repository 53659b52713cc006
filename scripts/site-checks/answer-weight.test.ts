import { expect, it } from 'vitest';
import { answerBudget, answerIsLight, answerWeight } from './answer-weight.ts';
import { siteOf } from './stub-site.ts';

const files = {
  '/_astro/answering-box.a1.js': 'import { n } from "./names.b2.js"',
  '/_astro/names.b2.js': 'n'.repeat(500),
  '/_astro/asker.c3.js': 'import"./names.b2.js";import{r}from"./read.d4.js";import("./few.e5.js")',
  '/_astro/read.d4.js': 'r'.repeat(100),
  '/_astro/few.e5.js': 'f'.repeat(700),
  '/answers/words.json': 'w'.repeat(40),
  '/answers/walking.json': 'f'.repeat(20),
  '/answers/sleep.json': 'f'.repeat(30),
};
const indicators = [
  { id: 'walking', name: 'Walking' },
  { id: 'sleep', name: 'Sleep' },
];

it('weighs the script that answers without what the box has and what few ask for, the words, and most figures', () => {
  expect(answerWeight(siteOf({}, files, { indicators }))).toEqual({
    script: files['/_astro/asker.c3.js'].length + 100,
    words: 40,
    figures: 30,
  });
});

it('tells of a first answer that is too heavy, part by part', () => {
  const heavy = { ...files, '/answers/sleep.json': 'f'.repeat(answerBudget) };
  const [problem] = answerIsLight.problemsOf(siteOf({}, heavy, { indicators }));
  expect(problem?.what).toBe(
    'a first answer fetches 40.2 kB, more than 40.0 kB (script 0.2 kB, words 0.0 kB, figures 40.0 kB)',
  );
  expect(answerIsLight.problemsOf(siteOf({}, files, { indicators }))).toEqual([]);
});
