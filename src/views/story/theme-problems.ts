import { frontMatter } from '../../tables/front-matter.ts';
import { didYouMean } from '../../tables/nearest.ts';
import type { Problem } from '../../tables/problem.ts';
import { readYaml } from '../../tables/yaml.ts';

/** The line of the file on which a theme is named: the front matter begins on its second line. */
function lineOf(lines: readonly string[], theme: string): number {
  const key = lines.findIndex((line) => line.startsWith('themes:'));
  const place = lines.findIndex(
    (line, i) => i >= key && new RegExp(`(?:^|[\\s[,'"])${theme}(?:$|[\\s\\],'"])`).test(line),
  );
  return (place < 0 ? key : place) + 2;
}

/** Themes that a story names and themes.csv does not, with their lines; what else is wrong there `checkProse` tells. */
export function themeProblems(
  file: string,
  yaml: string | null,
  known: ReadonlySet<string>,
): Problem[] {
  if (yaml === null) return [];
  const { value } = readYaml(file, yaml, frontMatter.stories, [], 1);
  const lines = yaml.split('\n');
  return (value?.themes ?? [])
    .filter((theme) => !known.has(theme))
    .map((theme) => {
      const hint = didYouMean(theme, known);
      return {
        file,
        line: lineOf(lines, theme),
        column: 'themes',
        value: theme,
        rule: 'is not a theme of this edition',
        fix: `${hint === '' ? '' : `${hint} `}themes.csv lists them.`,
      };
    });
}
