import type { ThemePicture } from './theme-pictures.ts';

/** What holds for the pictures of a theme together: what the dots are, and what they cannot tell. */
export function pictureNotes(pictures: readonly ThemePicture[]): string[] {
  const dots = pictures.some(({ hasEnded }) => hasEnded)
    ? 'A solid dot is a system in force. An open dot is a system that has ended: its figure is the last that was published for it, and those that took its place have none of their own yet.'
    : 'Each dot is a system in force.';
  const derived = pictures.some(({ isDerived }) => isDerived)
    ? 'Where no figure is published for systems, the dots are averages of their local authorities, each counted by its residents. We worked them out; they are not official figures.'
    : null;
  const ranges = pictures.some(({ hasRanges }) => hasRanges)
    ? null
    : 'No ranges are known for these figures of systems. So small differences may be chance, and the order of the dots is not a ranking. Nor does a place on the line say what a system did or did not do.';
  return [dots, derived, ranges].filter((note) => note !== null);
}
