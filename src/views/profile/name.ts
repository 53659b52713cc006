import { counted } from '../../words/number.ts';
import { isLocalAuthority } from '../../tables/area-kinds.ts';
import type { Area } from '../../areas/area.ts';
import { isWhollyInside } from '../../gaps/spread.ts';
import { dayInWords } from '../../indicators/day.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { bothSexes } from '../../indicators/life-indicators.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { AreaReference, Profile } from '../../profiles/profile.ts';
import { capitalised, type Sentence } from '../../words/sentence.ts';
import { shareText } from '../../words/share.ts';
import { leadsWith } from './leads-with.ts';
import { yearsApart } from './lifeline-notes.ts';
import { residentsOf } from './residents.ts';
import { called, calledForShort, kindOfArea, withoutShort } from '../../words/kind-of-area.ts';
import { terms } from '../../words/terms.ts';
import type { LinkInLine } from '../link-in-line.ts';

/** What is told of an area that came after others, or that ended. */
interface AreaChange {
  /** What its row says of it, else its last day; null where it has neither. */
  note: string | null;
  successors: AreaReference[];
  predecessors: AreaReference[];
}

/** The name of an area and what stands under it. */
export interface NameView {
  name: string;
  /** How long the name is to set: a long one is set smaller. */
  size: 'long' | 'longest' | undefined;
  /** `London borough, London`. */
  kindAndRegion: string;
  /** `144,191 residents, mid-2024`; of an ICS, Census residents. */
  residents: string | null;
  /** With the share that lies in it in brackets after it, where it is not the whole. */
  county: LinkInLine | null;
  systems: LinkInLine[];
  systemWords: string;
  /** How many councils it holds; null for a council without districts. */
  members: string | null;
  /** What changed, and the areas after and before it; null where nothing did. */
  change: AreaChange | null;
  headline: Sentence;
  /** The years of the headline, where the picture beside it is for others or does not say them; null elsewhere. */
  years: string | null;
}

/** Residents from the mid-year estimates, else from the Census by neighbourhood. */
function residentsText(profile: Profile): string | null {
  const estimate = residentsOf(profile);
  if (estimate)
    return `${formatNumber(estimate.value, 0)} residents, mid-${parsePeriod(estimate.period).label}`;
  const counts = profile.neighbourhoods;
  return counts ? `${formatNumber(counts.residents, 0)} residents, ${terms().census}` : null;
}

function membersText({ kind, members }: Profile): string | null {
  if (kind === 'county') return counted(members.length, calledForShort('district'));
  if (kind !== 'ics') return null;
  const inside = members.filter(isWhollyInside).length;
  const parts = members.length - inside;
  if (inside === 0 && parts > 1) return `parts of ${parts} ${called('local-authority').many}`;
  const text = counted(inside, calledForShort('local-authority'));
  if (parts === 0) return text;
  return `${text}, and ${parts === 1 ? 'part of 1 other' : `parts of ${parts} others`}`;
}

/** A word of so many letters fits across no phone at the size of short names. */
const longWord = 13;

const hasLongWord = (name: string): boolean =>
  name.split(/[\s-]/).some(({ length }) => length >= longWord);

const sizeOf = (name: string): NameView['size'] =>
  name.length > 34 ? 'longest' : name.length > 16 || hasLongWord(name) ? 'long' : undefined;

function changeOf({ changeNote, validTo, successors, predecessors }: Profile): AreaChange | null {
  const note = changeNote ?? (validTo === null ? null : `Its last day: ${dayInWords(validTo)}.`);
  const isTold = note !== null || successors.length + predecessors.length > 0;
  return isTold ? { note, successors, predecessors } : null;
}

/** The picture of a lifeline says its years itself, that of the members of an area does not. */
function yearsOf(profile: Profile): string | null {
  const apart = yearsApart(profile);
  if (apart) return `${apart.headline}.`;
  if (leadsWith(profile) !== 'spread') return null;
  const ofMembers = bothSexes.flatMap((sex) => profile.gaps.betweenMembers[sex]?.period ?? []);
  const [period, ...others] = new Set(ofMembers);
  return period && others.length === 0 ? `${parsePeriod(period).label}.` : null;
}

/** The name of an area, its line of facts, any notice of change, and what is said first. */
export function nameView(profile: Profile): NameView {
  const { name, region, county, systems } = profile;
  // “Unitary authority” tells a resident nothing: lists of areas say which type a council is.
  const kindWords = kindOfArea(profile);
  const kind = capitalised(isLocalAuthority(profile) ? withoutShort(kindWords) : kindWords);
  return {
    name,
    size: sizeOf(name),
    kindAndRegion: region ? `${kind}, ${region}` : kind,
    residents: residentsText(profile),
    county: county && { name: county.name, url: county.url, after: '' },
    systems: systems.map((system) => ({
      name: system.name,
      url: system.url,
      after: systems.length > 1 ? ` (${shareText(system.share)})` : '',
    })),
    systemWords: systems.length > 1 ? called('ics').many : called('ics').one,
    members: membersText(profile),
    change: changeOf(profile),
    headline: profile.headline,
    years: yearsOf(profile),
  };
}

/** An area in which a resident also lives, as the line to those who came by a postcode names it. */
export interface LivedIn {
  code: string;
  name: string;
  path: string | null;
  word: string;
}

const wordFor = (area: Area): string => {
  if (area.kind === 'county') return called('county').short;
  if (isLocalAuthority(area)) return called('council').short;
  const { one, short } = called('ics');
  return one === short ? one : `${withoutShort(one)}, ${short}`;
};

/** The areas that residents of one live in, each with the word for its kind. */
export const cameByView = (areas: readonly Area[]): LivedIn[] =>
  areas.map((area) => ({
    code: area.code,
    name: area.name,
    path: area.path,
    word: wordFor(area),
  }));
