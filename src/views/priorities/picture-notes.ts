import type { ThemePicture } from './theme-pictures.ts';
import { called, withArticle } from '../../words/kind-of-area.ts';

/** What holds for the pictures of a theme together: what the dots are, and what they cannot tell. */
export function pictureNotes(
  pictures: readonly ThemePicture[],
  notDrawn: readonly string[] = [],
): string[] {
  const dots = pictures.some(({ hasEnded }) => hasEnded)
    ? `A solid dot is ${withArticle(called('system').one)} in force. An open dot is ${withArticle(called('system').one)} that has ended: its figure was published for it as it was.`
    : `Each dot is ${withArticle(called('system').one)} in force.`;
  const derived = pictures.some(({ isDerived }) => isDerived)
    ? `Where no figure is published for ${called('system').many}, the dots are averages of their ${called('local-authority').many}, each counted by its residents. We worked them out; they are not official figures.`
    : null;
  const ranges = pictures.some(({ hasRanges }) => hasRanges)
    ? null
    : `No ranges are known for these figures of ${called('system').many}. So small differences may be chance, and the order of the dots is not a ranking. Nor does a place on the line say what ${withArticle(called('system').one)} did or did not do.`;
  const absent =
    notDrawn.length > 0
      ? `No figures of ${called('system').many} that can be set side by side are held for: ${notDrawn.join('; ')}. The table of the lowest and the highest area has what is held.`
      : null;
  return [dots, derived, ranges, absent].filter((note) => note !== null);
}
