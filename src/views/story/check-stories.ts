import type { Edition } from '../../tables/edition.ts';
import { splitMdx } from '../../tables/mdx.ts';
import { didYouMean } from '../../tables/nearest.ts';
import type { Problem } from '../../tables/problem.ts';
import type { StoryFile } from '../../tables/read-stories.ts';
import { storyParts, type StoryElement, type StoryParts } from '../../tables/story-parts.ts';
import { typedFigureProblems } from '../../tables/typed-figures.ts';
import { inWords, storyComponents } from './story-components.ts';
import { StoryFault } from './story-fault.ts';
import { storyMaterialOf, type StoryMaterial } from './story-material.ts';
import { themeProblems } from './theme-problems.ts';

/**
 * Every problem of the stories of an edition that their MDX alone does not show: figures typed by
 * hand, components that do not exist, and components that cannot be answered from the tables.
 * With null for the tables (they have problems of their own) nothing is asked of them.
 */
export function checkStories(stories: readonly StoryFile[], tables: Edition | null): Problem[] {
  const material = tables && stories.length > 0 ? storyMaterialOf(tables) : null;
  return stories.flatMap((story) => storyProblems(story, material));
}

/** The problems of one story; with null for the material, nothing is asked of the tables. */
export function storyProblems(
  { file, text }: StoryFile,
  material: StoryMaterial | null,
): Problem[] {
  const mdx = splitMdx(text);
  const parts = storyParts(mdx);
  if (parts === null) return [];
  return [
    ...(material ? themeProblems(file, mdx.frontMatter, themeIds(material)) : []),
    ...typedFigureProblems(file, [...summaryTexts(mdx.frontMatter), ...parts.texts]),
    ...parts.elements.flatMap((element) => elementProblems(file, element, material)),
  ];
}

const themeIds = ({ tables }: StoryMaterial): ReadonlySet<string> =>
  new Set(tables.themes.map(({ id }) => id));

/** The title and the summary, which readers see as well as the body. */
const summaryTexts = (frontMatter: string | null): StoryParts['texts'] =>
  (frontMatter ?? '').split('\n').flatMap((line, place) => {
    const text = /^(?:title|summary):(.*)$/.exec(line)?.[1];
    return text === undefined ? [] : [{ text, line: place + 2 }];
  });

/** What is wrong with how a component is called, whatever the tables say; null: nothing. */
function callFault({ name, isAlone }: StoryElement): StoryFault | null {
  const known = Object.keys(storyComponents);
  if (!known.includes(name)) {
    const fix = `${didYouMean(name, known)} There are: ${known.join(', ')}.`.trim();
    return new StoryFault(name, 'is not a component of stories', fix);
  }
  if (isAlone && inWords.has(name)) {
    const rule = 'stands alone on its line, which cuts the paragraph in two';
    return new StoryFault(`<${name}>`, rule, 'Join the line to the words before it.');
  }
  if (isAlone || inWords.has(name)) return null;
  const fix = 'Put a blank line before it and after it.';
  return new StoryFault(`<${name}>`, 'stands among words', fix);
}

/** What the tables cannot answer of a component; null: they can. */
function answerFault(element: StoryElement, material: StoryMaterial): StoryFault | null {
  try {
    storyComponents[element.name]?.(element.attributes, material);
    return null;
  } catch (error) {
    if (error instanceof StoryFault) return error;
    throw error;
  }
}

function elementProblems(
  file: string,
  element: StoryElement,
  material: StoryMaterial | null,
): Problem[] {
  // An attribute that is code is told by the rules for all words, and its value is not known here.
  if (!element.isPlain) return [];
  const fault = callFault(element) ?? (material && answerFault(element, material));
  if (!fault) return [];
  const { value, rule, fix } = fault;
  return [{ file, line: element.line, column: null, value, rule, fix }];
}
