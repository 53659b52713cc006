import type { Theme } from '../../priorities/theme.ts';

/** The name of a theme inside a sentence: `health inequalities`, but `Core20PLUS5`. */
export const themeInSentence = ({ name }: Pick<Theme, 'name'>): string =>
  /\d/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
