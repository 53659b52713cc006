import { monthNames } from './month-names.ts';
import type { Problem } from './problem.ts';
import type { StoryParts } from './story-parts.ts';

const months = monthNames.join('|');

/** A number with what makes it a measure and not a name: `2045 people` is no year. */
const notCounted = String.raw`(?![\d,.]*\d|\s*(?:%|per\s|people\b|residents\b|years\b))`;

/** Numbers that are no figures: each names a date, an age, a place in a list or a level of a test. */
const names: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S+/g,
  new RegExp(String.raw`\b\d{1,2}\s(?:${months})\b`, 'g'),
  new RegExp(String.raw`\b(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\b${notCounted}`, 'g'),
  new RegExp(
    String.raw`\b(?:under|over|aged?|ages)\s\d{1,2}s?(?:\s(?:to|and)\s\d{1,2})?\b${notCounted}`,
    'gi',
  ),
  /\b\d+(?:st|nd|rd|th)\b/g,
  /\b95%(?=\s(?:range|ranges|interval|intervals|level)\b)/g,
  /\b99\.8%/g,
  /\b[A-Za-z]+-?\d+[A-Za-z]*\d*\b/g,
  /\bYear\s\d{1,2}\b/g,
];

/** A figure in running words, with where it begins. */
export interface TypedFigure {
  figure: string;
  at: number;
  /** The words after it. */
  after: string;
}

/**
 * Digits in running words that are figures: not a year, a date, an age, an ordinal, an address, a
 * name such as Core20PLUS5, or the level of a test.
 */
export function typedFigures(text: string): TypedFigure[] {
  const bare = names.reduce(
    (left, name) => left.replace(name, (same) => '_'.repeat(same.length)),
    text,
  );
  return [...bare.matchAll(/\d(?:[\d,.]*\d)?%?/g)].map(({ 0: figure, index }) => ({
    figure,
    at: index,
    after: text.slice(index + figure.length),
  }));
}

const counted =
  /^\s*(?:of|out of|areas?|councils?|authorit\w+|boroughs?|districts?|systems?|ICSs?|plans?|documents?|priorit\w+|targets?|neighbourhoods?)\b/;

function fixFor({ figure, after }: TypedFigure): string {
  const own = counted.test(after) ? '<Count>' : '<Figure> or <Difference>';
  return `Take it from the tables with ${own}; a figure from elsewhere goes in <Cited figure="${figure}">.`;
}

/** Tells every figure typed by hand into the words of a story, with its line. */
export function typedFigureProblems(file: string, texts: StoryParts['texts']): Problem[] {
  return texts.flatMap(({ text, line }) =>
    typedFigures(text).map((found) => ({
      file,
      line: line + text.slice(0, found.at).split('\n').length - 1,
      column: null,
      value: found.figure,
      rule: 'is a figure typed by hand',
      fix: fixFor(found),
    })),
  );
}
