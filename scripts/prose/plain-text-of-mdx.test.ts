import { describe, expect, it } from 'vitest';
import { plainTextOfMdx } from './plain-text-of-mdx.ts';

describe('the plain text of an MDX file', () => {
  it('keeps the words and drops front matter, headings and emphasis', () => {
    const mdx = '---\nsummary: Short.\n---\n\n## What it is\n\nIt is **not** a `share`.\n';
    expect(plainTextOfMdx(mdx)).toBe('It is not a share.');
  });

  it('keeps the words of a link and drops its address', () => {
    expect(plainTextOfMdx('See [the methods](/methods/).')).toBe('See the methods.');
  });

  it('drops components and what is folded away', () => {
    const mdx =
      'First.\n\n<Contact />\n\n<details>\n<summary>More</summary>\n\nHard.\n\n</details>\n';
    expect(plainTextOfMdx(mdx)).toBe('First.');
  });

  it('ends each item of a list, so that a list is not one long sentence', () => {
    expect(plainTextOfMdx('- one thing\n- another\n')).toBe('one thing.\nanother.');
  });

  it('drops tables and code', () => {
    const mdx = 'Before.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n```csv\nx,y\n```\n\nAfter.\n';
    expect(plainTextOfMdx(mdx)).toBe('Before.\nAfter.');
  });
});
