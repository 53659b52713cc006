import { describe, expect, it } from 'vitest';
import { describeProblem } from './problem.ts';
import { splitMdx } from './mdx.ts';
import { storyParts } from './story-parts.ts';
import { typedFigureProblems, typedFigures } from './typed-figures.ts';

const found = (text: string): string[] => typedFigures(text).map(({ figure }) => figure);

function told(mdx: string): string[] {
  const parts = storyParts(splitMdx(mdx));
  return typedFigureProblems('story.mdx', parts?.texts ?? []).map(describeProblem);
}

describe('finding figures typed by hand', () => {
  it('finds whole numbers, decimals, thousands and percentages', () => {
    expect(found('From 74.2 to 1,204 and 20.8%, or 5.')).toEqual(['74.2', '1,204', '20.8%', '5']);
  });

  it('lets years, dates, periods and ordinals be', () => {
    const text = 'On 1 April 2026, in 2022 to 2024, in 2023/24, in 2001-03, the 3rd and the 21st.';
    expect(found(text)).toEqual([]);
  });

  it('takes a year that is counted for the figure it is', () => {
    expect(found('There are 2045 people, and 1999.5 more, and 2000%.')).toEqual([
      '2045',
      '1999.5',
      '2000%',
    ]);
  });

  it('lets ages be, but not lengths of time', () => {
    expect(found('Deaths under 75, children aged 5, ages 16 to 64, the over 65s.')).toEqual([]);
    expect(found('A gap of over 20 years, under 10% of it.')).toEqual(['20', '10%']);
  });

  it('lets the levels of a test be, and only those', () => {
    expect(found('A 95% range at the 99.8% level.')).toEqual([]);
    expect(found('It fell by 95% here.')).toEqual(['95%']);
  });

  it('lets names with a number be', () => {
    expect(found('Core20PLUS5 and Core20, in Year 6, before COVID-19.')).toEqual([]);
  });
});

describe('telling figures typed by hand', () => {
  it('names the line, and the component by what is said', () => {
    expect(told('---\ntitle: A\n---\n\nIt is\n74.2 years in 3 councils.\n')).toEqual([
      'story.mdx:6: "74.2" is a figure typed by hand. Take it from the tables with <Figure> or <Difference>; a figure from elsewhere goes in <Cited figure="74.2">.',
      'story.mdx:6: "3" is a figure typed by hand. Take it from the tables with <Count>; a figure from elsewhere goes in <Cited figure="3">.',
    ]);
  });

  it('reads the words in headings, lists, tables and link texts', () => {
    const mdx = '## The 4 ends\n\n1. A\n2. B 6\n\n[see 7](/a/8/)\n\n| a |\n| - |\n| 9 |\n';
    expect(told(mdx).map((line) => /"(\d)"/.exec(line)?.[1])).toEqual(['4', '6', '7', '9']);
  });

  it('does not look into the attributes of components', () => {
    expect(told('It is <Figure area="X01" sex="male" /> long.\n')).toEqual([]);
  });
});

describe('taking a story apart', () => {
  it('gives components with line and attributes, and what is not plain text', () => {
    const mdx = 'One\n\n<A b="c" d={1} e />\n\nimport x from "y"\n\n{1 + 1} {/* note */}\n';
    expect(storyParts(splitMdx(mdx))).toMatchObject({
      elements: [{ name: 'A', line: 3, attributes: { b: 'c' }, isPlain: false }],
    });
  });

  it('gives null for MDX that cannot be read', () => {
    expect(storyParts(splitMdx('See <A>\n\nhere'))).toBeNull();
  });
});
