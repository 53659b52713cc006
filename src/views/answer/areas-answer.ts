import { isLowerTier } from '../../tables/area-kinds.ts';
import { kindOf } from '../../questions/kind-of.ts';
import type { Named, QuestionOf, Scope } from '../../questions/question.ts';
import type { AreasFile } from '../../questions/words-file.ts';
import { called, systemMeans, withArticle, withoutShort } from '../../words/kind-of-area.ts';
import { listOf } from '../../words/list.ts';
import { countWords, counted } from '../../words/number.ts';
import { capitalised } from '../../words/sentence.ts';
import { gapsPath, regionAnchor } from '../region-anchor.ts';
import { areaLink, named, type Asking } from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import { among, placeOf } from './scope.ts';
import type { Choice } from '../../search/suggest.ts';

/** The areas whose story is asked for: one that ended, else all that bear the name and began in its place. */
function areasOfHistory(area: Named, all: AreasFile, asking: Asking): string[] {
  const ended = area.find((code) => all[code]?.next);
  if (ended !== undefined) return [ended];
  const [first = ''] = area;
  const isOwn = asking.areas.get(first)?.names.length === 0;
  const noted = area.filter((code) => all[code]?.note);
  return noted.length > 0 && !isOwn ? noted : [first];
}

/** How an area began, changed or ended. */
export async function historyAnswer(
  { area }: QuestionOf<'history'>,
  asking: Asking,
): Promise<AnswerCard> {
  const all = await asking.files.areas();
  const codes = areasOfHistory(area, all, asking);
  const names = listOf(codes.map((code) => named(code, asking).inSentence));
  const notes = codes.flatMap((code) => all[code]?.note ?? []);
  return card(`What happened: ${names}`, {
    sentences:
      notes.length > 0 ? notes : [`No change of ${names} is noted in the tables of this edition.`],
    links: [
      ...codes.flatMap((code) => areaLink(code, asking)),
      ...codes.flatMap((code) => all[code]?.next ?? []).flatMap((code) => areaLink(code, asking)),
    ],
  });
}

/** Areas of some kinds that ended, in a year where one is named, each with what it became part of. */
export async function endedAnswer(
  { kinds, years }: QuestionOf<'ended'>,
  asking: Asking,
): Promise<AnswerCard> {
  const all = await asking.files.areas();
  const rows = [...asking.areas.values()].flatMap(({ code, name, path, ended }) => {
    const { until = '', next = [] } = all[code] ?? {};
    const isAsked = years.length === 0 || years.some((year) => until.startsWith(String(year)));
    if (!ended || !isAsked || !kinds.includes(kindOf(code, asking.words))) return [];
    return [{ name, href: path, cells: [next.map((each) => named(each, asking).name).join('; ')] }];
  });
  const what = called(kinds[0] ?? 'ics').many;
  const when = years.length > 0 ? ` in ${years.join(' and ')}` : '';
  const title = `${capitalised(withoutShort(what))} that ended${when}`;
  return card(title, {
    sentences: rows.length > 0 ? [] : ['None is noted in the tables of this edition.'],
    lists:
      rows.length > 0
        ? [{ caption: title, columns: ['Name', 'What it became part of'], rows }]
        : [],
    links: [{ label: 'Every area', detail: 'a list', path: '/areas/' }],
  });
}

/** What a kind of area is, as far as the terms say; with the list of all. Several kinds are those of councils. */
export function kindAnswer({ kinds }: QuestionOf<'kind'>, asking: Asking): AnswerCard {
  const [first = 'ics'] = kinds;
  const kind = kinds.length > 1 ? 'council' : first;
  const { one, many } = called(kind);
  const inForce = [...asking.areas.values()].filter(
    ({ code, ended }) => !ended && kinds.includes(kindOf(code, asking.words)),
  );
  const count = counted(inForce.length, {
    one: withoutShort(one),
    many: withoutShort(many),
  });
  return card(capitalised(one), {
    sentences: [
      kind === 'ics'
        ? `${systemMeans()}.`
        : `${capitalised(withArticle(one))} is one of the kinds of area here.`,
      ...(inForce.length > 0 ? [`This edition has ${count}.`] : []),
    ],
    links: [{ label: `All ${withoutShort(many)}`, detail: 'a list', path: '/areas/' }],
  });
}

/** Names that are listed; the rest stand on the page of areas. */
const mostNames = 15;

/** The areas of a scope: councils of the lower and single tier, unless a kind is asked for. */
function membersOf(scope: Scope, asking: Asking): { codes: string[]; one: string; many: string } {
  const inForce = [...asking.areas.values()].filter(({ ended }) => !ended).map(({ code }) => code);
  const kind = scope.kinds.length === 1 ? scope.kinds[0] : undefined;
  const held =
    kind === undefined
      ? inForce.filter((code) => isLowerTier({ kind: kindOf(code, asking.words) }))
      : inForce;
  const { codes } = among({ ...scope, kinds: kind === undefined ? [] : [kind] }, held, asking);
  const { one, many } = called(kind ?? 'local-authority');
  return { codes, one: withoutShort(one), many: withoutShort(many) };
}

/** The part of the page of areas, and of that of gaps, on a region. */
export const regionLinks = (regions: readonly string[]): Choice[] =>
  regions.flatMap((region) => [
    { label: `${region}: every area`, detail: 'a list', path: `/areas/#${regionAnchor(region)}` },
    {
      label: `Gaps in ${called('council').many}: ${region}`,
      detail: 'where gaps in years of life are widest',
      path: gapsPath(region),
    },
  ]);

/** Systems that bear the name of a place: `Cheshire and Merseyside`. */
const systemsNamed = (place: string, asking: Asking): string[] =>
  [...asking.areas.values()]
    .filter(
      ({ code, name, ended }) =>
        !ended && kindOf(code, asking.words) === 'ics' && name.includes(place),
    )
    .map(({ code }) => code);

/** The areas of a region, a group, a system or a county. */
export async function membersAnswer(
  { scope }: QuestionOf<'members'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const { codes, one, many } = membersOf(scope, asking);
  const place = placeOf(scope, asking);
  const ended = scope.inside?.find((code) => asking.areas.get(code)?.ended);
  // The councils of one that ended lie in others now: what became of it leads to them.
  if (codes.length === 0 && ended !== undefined)
    return historyAnswer({ ask: 'history', area: [ended] }, asking);
  if (codes.length === 0 || place === null) return null;
  const areas = codes
    .map((code) => named(code, asking))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const shown = areas.slice(0, mostNames).map(({ inSentence }) => inSentence);
  const more = areas.length - shown.length;
  const list = more > 0 ? `${shown.join(', ')} and ${more} more` : listOf(shown);
  return card(capitalised(place), {
    sentences: [
      `${capitalised(place)} has ${countWords(areas.length)} ${areas.length === 1 ? one : many}: ${list}.`,
    ],
    links: [
      // Of all but a region, its own parts of those pages are none.
      ...regionLinks(scope.isOutside ? [] : scope.regions),
      ...(scope.codes === null ? [] : systemsNamed(place, asking)).flatMap((code) =>
        areaLink(code, asking),
      ),
      ...areas.slice(0, mostNames).flatMap(({ code }) => areaLink(code, asking)),
    ],
  });
}
