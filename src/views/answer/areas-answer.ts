import { gapsPath } from '../../search/read-gaps.ts';
import type { Question } from '../../questions/question.ts';
import { called, withoutShort } from '../../words/kind-of-area.ts';
import { listOf } from '../../words/list.ts';
import { countWords } from '../../words/number.ts';
import { capitalised } from '../../words/sentence.ts';
import { regionAnchor } from '../region-anchor.ts';
import { areaLink, named, type Asking } from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import { among, placeOf } from './scope.ts';

type Asked<Ask extends Question['ask']> = Extract<Question, { ask: Ask }>;

/** How an area began, changed or ended. */
export async function historyAnswer(
  { area }: Asked<'history'>,
  asking: Asking,
): Promise<AnswerCard> {
  const all = await asking.files.areas();
  const code =
    area.find((each) => all[each]?.next) ?? area.find((each) => all[each]?.note) ?? area[0] ?? '';
  const { note, next = [] } = all[code] ?? {};
  const { name, inSentence } = named(code, asking);
  return card(`What happened to ${inSentence}`, {
    sentences: [note ?? `No change of ${inSentence} is noted in the tables of this edition.`],
    links: [
      ...areaLink(code, asking).map((each) => ({ ...each, label: name })),
      ...next.flatMap((each) => areaLink(each, asking)),
    ],
  });
}

/** Names that are listed; the rest stand on the page of areas. */
const mostNames = 15;

/** The areas of a region, a group, a system or a county. */
export function membersAnswer({ scope }: Asked<'members'>, asking: Asking): AnswerCard | null {
  const inForce = [...asking.areas.values()].filter(({ ended }) => !ended).map(({ code }) => code);
  const { codes, many } = among(scope, inForce, asking);
  const place = placeOf(scope, asking);
  if (codes.length === 0 || place === null) return null;
  const names = codes
    .map((code) => named(code, asking))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const shown = names.slice(0, mostNames).map(({ inSentence }) => inSentence);
  const more = names.length - shown.length;
  const list = more > 0 ? `${shown.join(', ')} and ${more} more` : listOf(shown);
  const [region] = scope.regions;
  const isCouncils = many === called('local-authority').many;
  return card(capitalised(place), {
    sentences: [
      `${capitalised(place)} has ${countWords(names.length)} ${isCouncils ? called('local-authority')[names.length === 1 ? 'one' : 'many'] : withoutShort(many)}: ${list}.`,
    ],
    links: [
      ...(region === undefined
        ? []
        : [
            {
              label: `${region}: every area`,
              detail: 'a list',
              path: `/areas/#${regionAnchor(region)}`,
            },
            ...(scope.regions.length === 1
              ? [
                  {
                    label: `Gaps in ${called('council').many}: ${region}`,
                    detail: 'where gaps in years of life are widest',
                    path: gapsPath(region),
                  },
                ]
              : []),
          ]),
      ...names.slice(0, mostNames).flatMap(({ code }) => areaLink(code, asking)),
    ],
  });
}
