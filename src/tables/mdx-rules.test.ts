import { describe, expect, it } from 'vitest';
import { splitMdx } from './mdx.ts';
import { mdxRuleProblems } from './mdx-rules.ts';
import { describeProblem } from './problem.ts';

const told = (folder: string, body: string): string[] => {
  const parts = splitMdx(`---\ntitle: One.\n---\n${body}`);
  return mdxRuleProblems(`content/${folder}/one.mdx`, folder, parts).map(describeProblem);
};

describe('what words may hold', () => {
  it('is Markdown, plain tags, notes to oneself, and safe addresses', () => {
    const body = [
      '## Part',
      '*One* and **two**, ~~three~~, `{code}`, [ours](/methods/gaps/#one), [theirs](https://example.org/a?b=c).',
      'Write to [us](mailto:a@example.org) or [ring](tel:+44 113 496 0000). See [above](#part).',
      '![A map](/pictures/map.png)',
      '{/* A note. */}',
      '<details>\n\n<summary>More</summary>\n\n```text\n<script>a</script> {1 + 1}\n```\n\n</details>',
      'An <abbr title="integrated care board">ICB</abbr>, H<sub>2</sub>O, <span lang="cy">Caerdydd</span>.',
      '| a | b |\n| --- | --- |\n| 1 | 2 |',
      'A note.[^1]\n\n[^1]: Here.',
    ];
    expect(told('methods', body.join('\n\n'))).toEqual([]);
  });

  it('includes the components of the folder, and no other', () => {
    expect(told('pages', 'Write to <Contact />.')).toEqual([]);
    expect(told('methods', 'Words.\n\n<AverageChek />\n')).toEqual([
      'content/methods/one.mdx:6: "AverageChek" is not a component of this page. Did you mean "AverageCheck"? Use AverageCheck or SlopeIndexCheck.',
    ]);
    expect(told('indicators', '<Contact />')).toEqual([
      'content/indicators/one.mdx:4: "Contact" is not a component of this page. Take it out. There are none for this folder.',
    ]);
    expect(told('stories', '<Figure area="X06000001" />')).toEqual([]);
  });
});

describe('what words may not hold', () => {
  it.each([
    ['an expression', 'It is {1 + 1}.', '"1 + 1" is code.'],
    ['an expression after a note', '{/* a */ 1 /* b */}', '"/* a */ 1 /* b */" is code.'],
    ['an export', 'export const a = 1', '"export const a = 1" is code.'],
    ['an import', "import fs from 'node:fs'", `"import fs from 'node:fs'" is code.`],
    ['a script', '<script>a</script>', '"<script>" is a tag that words may not hold.'],
    ['a style', '<style>a</style>', '"<style>" is a tag that words may not hold.'],
    [
      'a frame',
      '<iframe src="https://a.example" />',
      '"<iframe>" is a tag that words may not hold.',
    ],
    ['an object', '<object data="/a" />', '"<object>" is a tag that words may not hold.'],
    ['a form', '<form action="https://a.example"></form>', '"<form>" is a tag that'],
    ['a base', '<base href="https://a.example" />', '"<base>" is a tag that'],
    ['a picture by its tag', '<img src="/a.png" alt="a" />', '"<img>" is a tag that'],
    ['a drawing', '<svg></svg>', '"<svg>" is a tag that'],
    ['a member of an object', '<a.b />', '"<a.b>" is a tag that'],
    ['a namespace', '<svg:a />', '"<svg:a>" is a tag that'],
    ['the name of what every object has', '<constructor />', '"<constructor>" is a tag that'],
    [
      'a handler',
      'A <span onclick="a()">b</span>.',
      '"onclick" is an attribute that <span> may not',
    ],
    ['a handler in capitals', 'A <span onClick="a()">b</span>.', '"onClick" is an attribute that'],
    ['raw markup', '<details set:html="a">b</details>', '"set:html" is an attribute that'],
    [
      'an attribute that is code',
      'A <abbr title={a}>b</abbr>.',
      '"title" of <abbr> is not plain text.',
    ],
    ['a spread', 'A <span {...a}>b</span>.', '"{…}" is an attribute that <span> may not have.'],
    [
      'a component’s attribute that is code',
      '<Figure area={a()} />',
      '"area" of <Figure> is not plain',
    ],
    ['a tag without a name', '<>a</>', '"<>" is a tag without a name.'],
    [
      'a script as an address',
      '[a](javascript:b)',
      '"javascript:b" is an address that words may not',
    ],
    [
      'the same, hidden in an entity',
      '[a](java&#115;cript:b)',
      '"javascript:b" is an address that',
    ],
    ['the same, in capitals', '[a](JavaScript:b)', '"JavaScript:b" is an address that'],
    ['the same, further down', '[a][r]\n\n[r]: javascript:b', '"javascript:b" is an address that'],
    ['data as an address', '[a](data:text/html,b)', '"data:text/html,b" is an address that'],
    ['another host without its scheme', '[a](//b.example)', '"//b.example" is an address that'],
    ['the same, by a backslash', '[a](/\\\\b.example)', 'is an address that'],
    ['a relative address', '[a](../gaps/)', '"../gaps/" is an address that'],
    [
      'a picture of another host',
      '![a](https://b.example/c.png)',
      'is a picture from another place.',
    ],
    ['a picture from outside', '![a](/../c.png)', '"/../c.png" is a picture from another place.'],
    ['a picture without words', '![](/c.png)', '"/c.png" is a picture without words in its place.'],
  ])('%s, told with its line', (_, body, expected) => {
    const lines = told('stories', `Words.\n\n${body}\n`);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
    expect(lines[0]).toMatch(/^content\/stories\/one\.mdx:(?:6|8): /);
  });
});
