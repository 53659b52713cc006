import { expect, it } from 'vitest';
import { splitMdx } from './mdx.ts';
import { mdxSizeProblems } from './mdx-size.ts';

const rulesOf = (body: string): string[] =>
  mdxSizeProblems('a.mdx', splitMdx(body)).map(({ line, rule }) => `${line}: ${rule}`);

it('lets ordinary pages pass, with their lists and rules', () => {
  expect(rulesOf('# A\n\n> - a\n>   - b\n\n---\n\n```text\n            a\n```\n')).toEqual([]);
});

it('tells pages that are too long or too deep before they are compiled', () => {
  expect(rulesOf('a '.repeat(60_000))).toEqual(['null: The page is longer than anybody reads']);
  expect(rulesOf('<b>a</b> '.repeat(1_500))).toEqual(['null: The page has too many tags']);
  expect(rulesOf(`a\n\n${'>'.repeat(70)} a`)).toEqual([
    '3: The line stands too deep inside others',
  ]);
  expect(rulesOf(`${' '.repeat(200)}- a`)).toEqual(['1: The line stands too deep inside others']);
});
