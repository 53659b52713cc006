import { dayInWords } from '../../indicators/day.ts';
import type { AreaReference, Profile } from '../../profiles/profile.ts';
import type { Settings } from '../../tables/settings.ts';
import { listOf } from '../../words/list.ts';
import { writtenDate } from '../../words/priorities/dates.ts';

/** Prints a name, as a link where it has an address. */
export type Named = (of: Pick<AreaReference, 'name' | 'url'>) => string;

/** A name alone. */
export const nameAlone: Named = ({ name }) => name;

/** That an area ended, and what took its place; null where it is there still. */
export function endedNotice(
  { name, validTo, successors }: Pick<Profile, 'name' | 'validTo' | 'successors'>,
  named: Named,
): string | null {
  if (validTo === null) return null;
  const ended = `${named({ name, url: null })} ended on ${writtenDate(validTo)}. This is how it was.`;
  return successors.length === 0
    ? ended
    : `${ended} In its place: ${listOf(successors.map(named))}.`;
}

/** That a chart is kept as it was, and where it is to be found as it is today. */
export const keptNotice = (
  lasting: string,
  { release, baseAddress }: Pick<Settings, 'release' | 'baseAddress'>,
  named: Named,
): string =>
  `As it was in release ${release.id} of ${dayInWords(release.date)}, and kept so. ${named({ name: 'As it is today', url: `${baseAddress}${lasting}` })}.`;

/** Whose page it is from: the words of the link under a chart. */
export const creditText = (
  { title }: Pick<Settings, 'title'>,
  { name }: { name: string },
): string => `${title}: ${name}`;
