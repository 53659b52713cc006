import { plainName } from '../../search/order-results.ts';
import type { Question } from '../../questions/question.ts';
import { called, withoutShort } from '../../words/kind-of-area.ts';
import { areaLink, named, type Asking } from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import { among } from './scope.ts';

type Asked<Ask extends Question['ask']> = Extract<Question, { ask: Ask }>;

/** Subjects that hold every word, each as the beginning of one of theirs. */
export function subjectsWith(subjects: readonly string[], about: string): string[] {
  const words = plainName(about)
    .split(' ')
    .filter((word) => word !== '');
  return subjects.filter((subject) => {
    const plain = ` ${plainName(subject)}`;
    return words.every((word) => plain.includes(` ${word}`));
  });
}

/** Subjects of one area that are shown. */
const mostSubjects = 8;

const onlyRead = 'This is what was noted from the pages that were read. A plan may say more.';

/** What the plans read of an area say on a subject. */
export async function promisedAnswer(
  { area, about }: Asked<'promised'>,
  asking: Asking,
): Promise<AnswerCard> {
  const plans = await asking.files.plans();
  const code = area.find((each) => plans[each]) ?? area[0] ?? '';
  const { name, inSentence } = named(code, asking);
  const all = plans[code];
  const on = about === '' ? '' : ` on ${about}`;
  const links = areaLink(code, asking).flatMap((each) => [
    { ...each, label: `${name}: priorities`, path: `${each.path}#priorities` },
    each,
  ]);
  const title = `What the plans of ${inSentence} say${on}`;
  if (!all)
    return card(title, { sentences: [`Nothing was read of plans of ${inSentence} alone.`], links });
  const found = subjectsWith(all, about);
  if (found.length === 0)
    return card(title, {
      sentences: [`Nothing${on} was noted in what was read of ${inSentence}.`],
      notes: [onlyRead],
      links,
    });
  const shown = found.slice(0, mostSubjects);
  const more = found.length - shown.length;
  return card(title, {
    sentences: [
      `Named in what was read: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    ],
    notes: [onlyRead],
    links,
  });
}

/** Which areas name a subject in the plans that were read. */
export async function mentionsAnswer(
  { about, scope }: Asked<'mentions'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const plans = await asking.files.plans();
  const isOfSystems = scope.kinds.length === 1 && scope.kinds[0] === 'ics';
  const read = Object.keys(plans).filter((code) => asking.areas.has(code));
  const { codes } =
    scope.kinds.length === 0 && scope.place === null ? { codes: read } : among(scope, read, asking);
  const naming = codes
    .map((code) => ({
      called: named(code, asking),
      subjects: subjectsWith(plans[code] ?? [], about),
    }))
    .filter(({ subjects }) => subjects.length > 0)
    .sort((a, b) => a.called.name.localeCompare(b.called.name, 'en-GB'));
  const theme = asking.words.themes.find(({ name }) => plainName(name) === plainName(about));
  const kind = isOfSystems ? withoutShort(called('ics').many) : 'areas';
  return card(`Plans that name ${about}`, {
    sentences: [
      `Of ${codes.length} ${kind} whose plans were read, ${naming.length} ${naming.length === 1 ? 'names' : 'name'} ${about}.`,
    ],
    lists:
      naming.length === 0
        ? []
        : [
            {
              caption: `Who names ${about}, by name`,
              columns: ['Area', 'Named as'],
              rows: naming.map(({ called: { name, path }, subjects }) => ({
                name,
                href: path,
                cells: [subjects.slice(0, 3).join('; ')],
              })),
            },
          ],
    notes: [onlyRead],
    links: [
      ...(theme
        ? [{ label: theme.name, detail: 'what plans say of it', path: `/priorities/${theme.id}/` }]
        : []),
      { label: 'Priorities', detail: 'what plans promise, by theme', path: '/priorities/' },
    ],
  });
}
