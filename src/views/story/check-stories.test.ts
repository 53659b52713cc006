import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyArcadia } from '../../../scripts/fixtures/arcadia.ts';
import { describeProblem } from '../../tables/problem.ts';
import { readEdition } from '../../tables/read-edition.ts';
import { readStories } from '../../tables/read-stories.ts';
import { arcadiaMaterial } from './fixtures/arcadia-material.ts';
import { checkStories, storyProblems } from './check-stories.ts';
import { storyComponents } from './story-components.ts';

const material = arcadiaMaterial();
const told = (body: string, title = 'A story'): string[] =>
  storyProblems({ file: 's.mdx', text: `---\ntitle: ${title}\n---\n\n${body}\n` }, material).map(
    describeProblem,
  );

describe('checking the stories of an edition', () => {
  it('is content with a story whose figures come from the tables', () => {
    const body =
      'It is <Figure area="X06000001" indicator="smoking" /> in <Area code="X06000001" />.';
    expect(told(`${body}\n\n<Lifeline area="X06000001" />`)).toEqual([]);
  });

  it('tells a figure typed by hand, in the title too', () => {
    expect(told('It is 19.4% there.', 'The 19.4%')).toEqual([
      's.mdx:2: "19.4%" is a figure typed by hand. Take it from the tables with <Figure> or <Difference>; a figure from elsewhere goes in <Cited figure="19.4%">.',
      's.mdx:5: "19.4%" is a figure typed by hand. Take it from the tables with <Figure> or <Difference>; a figure from elsewhere goes in <Cited figure="19.4%">.',
    ]);
  });

  it('names an area, indicator, sex or period that is unknown, with the line', () => {
    const figure = (attributes: string) => told(`One.\n\nIt is <Figure ${attributes} />.`);
    expect(figure('area="X06000009" indicator="smoking"')).toEqual([
      's.mdx:7: "X06000009" in area of <Figure> is not the code of an area. Did you mean "X06000001" or "X06000002"? areas.csv lists them.',
    ]);
    expect(figure('area="Northmoor" indicator="smoking"')).toEqual([
      's.mdx:7: "Northmoor" in area of <Figure> is not the code of an area. Write "X06000001". areas.csv lists them.',
    ]);
    expect(figure('area="X06000001" indicator="smokin"')).toEqual([
      's.mdx:7: "smokin" in indicator of <Figure> is not the id of an indicator. Did you mean "smoking"? indicators.csv lists them.',
    ]);
    expect(figure('area="X06000001" indicator="life-expectancy" sex="man"')).toEqual([
      's.mdx:7: "man" is not a sex of <Figure>. It may be: female, male.',
    ]);
    expect(figure('area="X06000001" indicator="life-expectancy"')).toEqual([
      's.mdx:7: "life-expectancy" is published by sex and <Figure> names none. Write one of: sex="female", sex="male".',
    ]);
    expect(figure('area="X06000001" indicator="smoking" period="1066"')[0]).toMatch(
      /^s\.mdx:7: "1066" is not a period of smoking for Northmoor \(X06000001\), persons\. The periods are: 2017, /,
    );
  });

  it('tells an attribute or a component that does not exist, and one that is missing', () => {
    expect(told('It is <Figure area="X06000001" indicatr="smoking" />.')).toEqual([
      's.mdx:5: "indicatr" is not an attribute of <Figure>. Did you mean "indicator"? It takes: area, indicator, sex, period, show.',
    ]);
    expect(told('It is <Figures area="X06000001" />.')[0]).toMatch(
      /^s\.mdx:5: "Figures" is not a component of stories\. Did you mean "Figure"\? There are: Area, /,
    );
    expect(told('It is <Figure area="X06000001" />.')).toEqual([
      's.mdx:5: <Figure> has no indicator. Write indicator="…".',
    ]);
  });

  it('asks nothing of a component with an attribute that is code, which the rules for all words tell', () => {
    expect(told('It is <Area code={"X06000001"} />.')).toEqual([]);
  });

  it('tells words cut in two by a component, and a chart among words', () => {
    expect(told('It is\n<Area code="X06000001" />\nthere.')).toEqual([
      's.mdx:6: "<Area>" stands alone on its line, which cuts the paragraph in two. Join the line to the words before it.',
    ]);
    expect(told('See <Lifeline area="X06000001" /> there.')).toEqual([
      's.mdx:5: "<Lifeline>" stands among words. Put a blank line before it and after it.',
    ]);
  });

  it('tells an address that is neither a link nor a document', () => {
    expect(told('Some <Cited figure="29" of="systems" source="hearsay" />.')).toEqual([
      's.mdx:5: "hearsay" in source of <Cited> is neither an address nor a document. Write an address that begins with https://, or the id of a row of documents.csv.',
    ]);
  });

  it('reads every story of a folder, and is content with none', () => {
    const copy = copyArcadia();
    const { edition } = readEdition(copy.data);
    expect(checkStories(readStories(join(copy.content, 'nowhere')), edition)).toEqual([]);
    const file = copy.path('content/stories/a.mdx');
    mkdirSync(dirname(file), { recursive: true });
    copy.write('content/stories/a.mdx', 'It is 5 and <Area code="X" />.\n');
    expect(checkStories(readStories(copy.content), edition).map((each) => each.value)).toEqual([
      '5',
      'X',
    ]);
    expect(checkStories(readStories(copy.content), null).map((each) => each.value)).toEqual(['5']);
  });
});

describe('the components of stories', () => {
  const partOf = (name: string, given: object) => storyComponents[name]!({ ...given }, material);

  it('give running words, with a link where they name an area', () => {
    const given = { within: 'X92000001', indicator: 'healthy-life-expectancy', sex: 'female' };
    expect(partOf('Extreme', { ...given, tier: 'upper', end: 'lowest' })).toEqual({
      kind: 'words',
      words: [
        { text: 'Northmoor', href: '/local-authorities/northmoor/' },
        { text: ' (54.8 years)' },
      ],
    });
  });

  it('put what is said of a figure in brackets after it', () => {
    const given = { area: 'X06000001', indicator: 'healthy-life-expectancy', sex: 'female' };
    expect(partOf('Figure', { ...given, show: 'period' })).toEqual({
      kind: 'words',
      words: [{ text: '54.8 years (2022 to 2024)' }],
    });
  });
});
