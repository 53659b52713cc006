import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../scripts/fixtures/problems-of.ts';

const page = 'content/indicators/smoking.mdx';
const text = (summary: string, body: string) =>
  `---\n${summary}\n---\n\n## What it is\n\n${body}\n`;

describe('checking the words of an edition', () => {
  it('wants a page for each indicator, and an indicator for each page', () => {
    expect(problemsOf(({ remove }) => remove(page))).toEqual([
      `${page}: The file is missing. Write what the indicator is, why it matters and what to be careful of.`,
    ]);
    const told = problemsOf(({ write }) =>
      write('content/indicators/smokers.mdx', text('summary: One.', 'Words.')),
    );
    expect(told).toEqual([
      'content/indicators/smokers.mdx: The page belongs to no indicator of indicators.csv. Rename it to the id of an indicator, or delete it.',
    ]);
  });

  it('tells a file whose name the build would pass over', () => {
    const named = 'content/methods/Two Words.mdx';
    const told = problemsOf(({ write }) =>
      write(named, text('title: One.\nsummary: One.\norder: 9', 'Words.')),
    );
    expect(told).toEqual([
      `${named}: The name of the file is not as it must be. Rename it in small letters and digits with single hyphens: words-like-this.mdx.`,
    ]);
  });

  it('tells MDX that cannot be compiled, with the line in the file', () => {
    const told = problemsOf(({ write }) =>
      write(page, text('summary: One.', 'See <Chart>\n\nhere')),
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      new RegExp(`^${page}:7: The MDX cannot be read\\. Expected a closing tag for \`<Chart>\``),
    );
  });

  it('tells an expression that is not finished', () => {
    const told = problemsOf(({ write }) => write(page, text('summary: One.', 'Now {1 + }.')));
    expect(told[0]).toMatch(new RegExp(`^${page}:7: The MDX cannot be read\\. Could not parse`));
  });

  it('keeps front matter to the keys of its folder', () => {
    const told = problemsOf(({ write }) =>
      write(page, text('sumary: One.\nauthor: Someone', 'Words.')),
    );
    expect(told).toEqual([
      `${page}:2, key "summary": the key is missing. Add it. The keys are: summary.`,
      `${page}:2, key "sumary": the key is not known here. Did you mean "summary"? The keys are: summary.`,
      `${page}:3, key "author": the key is not known here. Take it out. The keys are: summary.`,
    ]);
  });

  it('tells a summary that is blank or not a sentence, and front matter that is not there', () => {
    expect(problemsOf(({ write }) => write(page, text('summary:', 'Words.')))).toEqual([
      `${page}:2, key "summary": the value is blank. Write one sentence.`,
    ]);
    expect(problemsOf(({ write }) => write(page, text('summary: Smoking', 'Words.')))).toEqual([
      `${page}:2, key "summary": "Smoking" is not a sentence. Write one that ends with a full stop.`,
    ]);
    expect(problemsOf(({ write }) => write(page, 'Words.\n'))).toEqual([
      `${page}:1: The file has no front matter. Begin it with a line ---, then summary, then a line ---.`,
    ]);
  });

  it('tells YAML that cannot be read', () => {
    const told = problemsOf(({ write }) => write(page, text('summary: "One.', 'Words.')));
    expect(told[0]).toMatch(
      new RegExp(`^${page}:\\d: The YAML cannot be read\\. Missing closing "`),
    );
  });

  it('tells a heading with nothing under it, but not one that has parts', () => {
    const body = 'Words.\n\n## Why it matters\n\n## Be careful\n\n### First\n\nWords.';
    expect(problemsOf(({ write }) => write(page, text('summary: One.', body)))).toEqual([
      `${page}:9: "## Why it matters" is a heading with nothing under it. Write its part, or take the heading out.`,
    ]);
  });
});
