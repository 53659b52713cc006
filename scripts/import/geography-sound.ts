import type { Problem } from '../../src/tables/problem.ts';
import type { DataFolder } from './data-folder.ts';
import { authorityName } from './geography-names.ts';
import type { Centroid } from './geography-neighbourhoods.ts';
import type { GeographySources } from './geography-sources.ts';
import { knownAreas, largerKinds } from './kinds-of-areas.ts';
import { problemOf } from './problems.ts';

/** The corners of Great Britain, degrees, with some sea. */
const latitudes = [49, 61] as const;
const longitudes = [-9, 2.5] as const;

const lies = (text: string, [from, to]: readonly [number, number]): boolean =>
  Number(text) >= from && Number(text) <= to;

/** Tells once that middles of neighbourhoods lie outside Great Britain. */
function outside(
  neighbourhoods: GeographySources['neighbourhoods'],
  centroids: readonly Centroid[],
): Problem[] {
  const codes = new Set(neighbourhoods.map(({ lsoa21_code }) => lsoa21_code));
  const far = centroids.filter(
    ({ LSOACD, latitude, longitude }) =>
      codes.has(LSOACD) && !(lies(latitude, latitudes) && lies(longitude, longitudes)),
  );
  if (far.length === 0) return [];
  const [{ LSOACD, latitude, longitude }] = far as [Centroid];
  const rule = `Of ${codes.size.toLocaleString('en-GB')} neighbourhoods ${far.length.toLocaleString('en-GB')} have their middle outside Great Britain: ${LSOACD} at latitude ${latitude}, longitude ${longitude}`;
  const fix =
    'Have the two columns changed places? They are degrees (WGS 84): download the file again.';
  return [problemOf('lsoa-latlong.csv', rule, fix)];
}

/** Names of councils by code as another file of the folder has them, or areas.csv. */
function namesElsewhere(
  { neighbourhoods }: GeographySources,
  data: DataFolder,
): Map<string, string> {
  const held = [...knownAreas(data)].flatMap(([code, { kind, name }]) =>
    largerKinds.has(kind) || kind === 'county' || name === '' ? [] : [[code, name] as const],
  );
  const listed = neighbourhoods.flatMap(({ lad25cd, lad25nm }) =>
    lad25nm ? [[lad25cd, authorityName(lad25nm)] as const] : [],
  );
  return new Map([...held, ...listed]);
}

/** Tells councils under the name of another: the names of the register were sorted apart from their codes. */
function otherNames(sources: GeographySources, data: DataFolder): Problem[] {
  const names = namesElsewhere(sources, data);
  const codes = new Map([...names].map(([code, name]) => [name, code]));
  return sources.authorities.flatMap(({ lad25cd, lad25nm }, place) => {
    const name = authorityName(lad25nm);
    const [own, other] = [names.get(lad25cd), codes.get(name)];
    if (own === undefined || own === name || other === undefined) return [];
    return [
      {
        file: 'lad25_register.csv',
        line: place + 2,
        column: 'lad25nm',
        value: lad25nm,
        rule: 'is the name of another area than the code',
        fix: `${lad25cd} is ${own}; ${name} is ${other}. A column may have been sorted apart from the others: download the file again.`,
      },
    ];
  });
}

/** What the published lists say against each other, and middles of neighbourhoods that cannot be. */
export const unsoundLists = (
  sources: GeographySources,
  centroids: readonly Centroid[],
  data: DataFolder,
): Problem[] => [...outside(sources.neighbourhoods, centroids), ...otherNames(sources, data)];
