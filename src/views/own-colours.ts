import { shippedColours, type OwnColours, type Scheme } from '../tables/palette.ts';

function rule(scheme: Scheme, own: OwnColours): string {
  const set = Object.entries(own[scheme]).map(([name, colour]) => `--${name}:${colour}`);
  // More particular than the style sheet, which comes after it; paper, and those who need colours of their own, keep theirs.
  return set.length === 0
    ? ''
    : `@media screen and (forced-colors:none) and (prefers-color-scheme:${scheme}){html:root{${set.join(';')}}}`;
}

/** The colours an edition chose as a style sheet, for a page; an empty text where it chose none. */
export const ownColoursCss = (own: OwnColours | null): string =>
  own === null ? '' : rule('light', own) + rule('dark', own);

/** The colour of the paper of an edition, in the light and in the dark. */
export const paperOf = (own: OwnColours | null): Record<Scheme, string> => ({
  light: own?.light.paper ?? shippedColours.light.paper,
  dark: own?.dark.paper ?? shippedColours.dark.paper,
});
