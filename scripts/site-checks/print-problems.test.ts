import { expect, it } from 'vitest';
import { linesOf } from './print-problems.ts';

const rule = { name: 'addresses-kept', holds: 'every address leads somewhere' };
const gone = (page: string) => ({
  page,
  what: 'it is gone',
  fix: 'Say where it leads.',
});
const problems = [gone('/charts/X06000001/'), gone('/embed/X06000001/')];

it('names the first page of those with one fault, and counts the rest', () => {
  expect(linesOf([{ rule, problems }])).toEqual([
    '✗ addresses-kept: 2 problems on 2 pages',
    '  /charts/X06000001/ and 1 more: it is gone\n    Say where it leads.',
  ]);
});

it('names every page where each wants something of its own done', () => {
  expect(linesOf([{ rule, problems, each: true }])[1]).toBe(
    '  it is gone\n    Say where it leads.\n    /charts/X06000001/\n    /embed/X06000001/',
  );
});
