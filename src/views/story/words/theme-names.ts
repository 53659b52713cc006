import { promisedThemes, type PromisedTheme } from '../../../priorities/promised-themes.ts';
import { ThemeIndex } from '../../../priorities/theme.ts';
import { StoryAttributes, type Attributes } from '../story-attributes.ts';
import { StoryFault } from '../story-fault.ts';
import type { StoryMaterial } from '../story-material.ts';
import type { AreaName } from './area-name.ts';

/** How many themes `most-of-boards` and `most-of-systems` name. */
const most = 3;

const mostNamed = (themes: readonly PromisedTheme[], by: 'boards' | 'systems'): PromisedTheme[] =>
  themes
    .filter((each) => each[by] > 0)
    .sort((a, b) => b[by] - a[by])
    .slice(0, most);

const choices = {
  'boards-only': (all: PromisedTheme[]) =>
    all.filter(({ boards, systems }) => boards > 0 && systems === 0),
  'systems-only': (all: PromisedTheme[]) =>
    all.filter(({ boards, systems }) => systems > 0 && boards === 0),
  neither: (all: PromisedTheme[]) => all.filter(({ boards, systems }) => boards + systems === 0),
  'most-of-boards': (all: PromisedTheme[]) => mostNamed(all, 'boards'),
  'most-of-systems': (all: PromisedTheme[]) => mostNamed(all, 'systems'),
} as const;

/**
 * `<ThemeNames of />`: the themes that lists of boards alone name, of systems alone, of neither, or the three
 * that most readings of the one or the other name; each with the address of its page. A fault where there is none.
 */
export function themeNames(given: Attributes, material: StoryMaterial): AreaName[] {
  const read = new StoryAttributes('ThemeNames', given, ['of'], material);
  const of = read.mustBeOneOf('of', Object.keys(choices) as (keyof typeof choices)[]);
  const themes = new ThemeIndex(material.tables.themes);
  const names = choices[of](promisedThemes(material)).map(({ theme }) => {
    const { name, path } = themes.get(theme.id);
    return { name, path };
  });
  if (names.length > 0) return names;
  throw new StoryFault(of, 'names no theme of the tables', 'Take the sentence out of the story.');
}
