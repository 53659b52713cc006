import { lifeExpectancy } from '../../indicators/life-indicators.ts';
import { kindOf } from '../../questions/kind-of.ts';
import type { Seldom, SeldomOf } from '../../questions/question.ts';
import { called, upperTierWords, withoutShort } from '../../words/kind-of-area.ts';
import { sexIfOne } from '../../words/sex.ts';
import { methodPath } from '../../words/terms.ts';
import { pageOfSite } from '../site-parts.ts';
import { areaLink, heldOf, named, type Asking } from './asking.ts';
import { bestNamed } from './best-named.ts';
import { card, type AnswerCard } from './card.ts';
import { changesAnswer } from './changes-answer.ts';
import { endsAnswer } from './ends-answer.ts';
import { figureAnswer } from './figure-answer.ts';
import { figureFor, sexesAsked } from './figures.ts';
import { insteadAnswer } from './instead.ts';
import { orderedIn, placeSaid, type Ordered } from './ordered.ts';
import { poorerHealthAnswer } from './poorer-health-answer.ts';
import { recordAnswer } from './record-answer.ts';
import { among, placeOf } from './scope.ts';

/** A page about the site itself. */
function siteAnswer({ path }: SeldomOf<'site'>): AnswerCard | null {
  const page = pageOfSite(path);
  if (!page) return null;
  return card(page.label, { isPage: true, links: [{ ...page, detail: 'about this site' }] });
}

/** Of how many areas plans were read. */
async function plansReadAnswer({ scope }: SeldomOf<'plans-read'>, asking: Asking) {
  const plans = await asking.files.plans();
  const inForce = [...asking.areas.values()].flatMap(({ code, ended }) => (ended ? [] : [code]));
  // The boards that plan are those of the upper and single tier.
  const asked =
    scope.kinds.length > 1 ? scope.kinds.filter((kind) => kind !== 'district') : scope.kinds;
  const kinds = asked.length > 0 ? asked : (['ics'] as const);
  const codes = kinds.flatMap((kind) => among({ ...scope, kinds: [kind] }, inForce, asking).codes);
  const read = codes.filter((code) => (plans[code]?.length ?? 0) > 0);
  const what = kinds.length > 1 ? upperTierWords() : called(kinds[0]!).many;
  const where = placeOf(scope, asking);
  return card('Plans that were read', {
    sentences: [
      `Of ${codes.length} ${withoutShort(what)}${where === null ? '' : ` in ${where}`}, ${read.length} have a plan in which something was found. The rest may have one too.`,
    ],
    links: [
      {
        label: 'Priorities',
        detail: 'which plans were read, and what they say',
        path: '/priorities/',
      },
    ],
  });
}

/** How years of life moved, which is told where nothing measured is named. */
async function lifeMovesAnswer({ way, scope, sex, years }: SeldomOf<'life-moves'>, asking: Asking) {
  const subject = { id: lifeExpectancy, others: [] };
  const asked = { ask: 'changes', subject, way, isNot: false, scope, sex, years } as const;
  const answer = await changesAnswer(asked, asking);
  if (!answer) return null;
  return {
    ...answer,
    notes: [
      'No area is better or worse on the whole: nothing measured was named, so this is of years of life.',
      ...answer.notes,
    ],
    links: [
      ...answer.links,
      { label: 'Where gaps moved', detail: 'by a strict test', path: '/gaps/#moved' },
    ],
  };
}

/** Wide gaps of an area that no plan read of it touches, as its profile says. */
async function overlookedAnswer({ area: [code = ''] }: SeldomOf<'overlooked'>, asking: Asking) {
  const { progress } = await asking.files.profile(code);
  const { words, gaps } = progress.overlooked_gaps;
  return card(`Not found in what was read: ${named(code, asking).name}`, {
    sentences: [...gaps.map((gap) => gap.words), ...(words === null ? [] : [words])],
    notes: ['A plan may say more than what was read of it.'],
    links: areaLink(code, asking).map((link) => ({ ...link, path: `${link.path}#progress` })),
  });
}

/** Both ends of a list, that of the higher figures first. */
async function eitherEndAnswer({ ends }: SeldomOf<'either-end'>, asking: Asking) {
  const [high, low] = await Promise.all(
    (['highest', 'lowest'] as const).map((end) => endsAnswer({ ...ends, end }, asking)),
  );
  if (!high || !low) return high ?? low ?? null;
  return {
    ...high,
    sentences: [...new Set([...high.sentences, ...low.sentences])],
    lists: [...high.lists, ...low.lists],
    notes: ['The bottom may be either end of these figures, so both are here.', ...high.notes],
  };
}

/** Of so many areas at an end, one in ten. */
const tenth = 10;

/** `is among the lowest tenth of 294 local authorities, as printed`; where it is in neither, nothing. */
function tenthSaid({ figures, many }: Ordered, code: string): string | null {
  const own = figures.find((each) => each.code === code);
  if (!own) return null;
  const atMost = figures.filter(({ value }) => value <= own.value).length;
  const atLeast = figures.filter(({ value }) => value >= own.value).length;
  const isIn = (count: number): boolean => count * tenth <= figures.length;
  const end = isIn(atMost) ? 'lowest' : isIn(atLeast) ? 'highest' : null;
  return end && `among the ${end} tenth of ${figures.length} ${many}`;
}

/** The figure of an area with its place among others, as far as ranges tell. */
async function placeAnswer({ subject, area, sex }: SeldomOf<'place'>, asking: Asking) {
  const answer = await figureAnswer({ ask: 'figure', subject, area, sex, years: [] }, asking);
  const held = await heldOf(subject.id, asking);
  if (!answer || !held) return answer;
  const code = bestNamed(area, held.file);
  const kind = kindOf(code, asking.words);
  const scope = {
    kinds: kind === 'ics' ? [kind] : [],
    regions: [],
    codes: null,
    inside: null,
    place: null,
  };
  const places = sexesAsked(held.file, sex).flatMap((each) => {
    const ordered = orderedIn(scope, each, held.file, asking);
    if (!ordered || placeSaid(ordered, code) !== '') return [];
    const said = tenthSaid(ordered, code);
    return said ? [`As printed${sexIfOne(each, ', ')}: ${said}.`] : [];
  });
  const figures = sexesAsked(held.file, sex).flatMap(
    (each) => figureFor(held.file, code, each) ?? [],
  );
  const isWithoutRange = figures.length > 0 && figures.every(({ lower }) => lower === null);
  const path = methodPath('ranks');
  return {
    ...answer,
    sentences: [...answer.sentences, ...places],
    notes: [
      ...answer.notes,
      ...(isWithoutRange ? ['No range is held, so no place in a list is told.'] : []),
    ],
    links: [
      ...answer.links,
      ...(path === null
        ? []
        : [{ label: 'How sure a place is', detail: 'how it is worked out', path }]),
    ],
  };
}

/** What few ask, as it was asked. */
export function seldomAnswer(
  { of }: { of: Seldom },
  asking: Asking,
): AnswerCard | null | Promise<AnswerCard | null> {
  if (of.what === 'site') return siteAnswer(of);
  if (of.what === 'plans-read') return plansReadAnswer(of, asking);
  if (of.what === 'life-moves') return lifeMovesAnswer(of, asking);
  if (of.what === 'overlooked') return overlookedAnswer(of, asking);
  if (of.what === 'instead') return insteadAnswer(of.question, asking);
  if (of.what === 'either-end') return eitherEndAnswer(of, asking);
  if (of.what === 'record') return recordAnswer(of, asking);
  if (of.what === 'poorer-health') return poorerHealthAnswer(of, asking);
  return placeAnswer(of, asking);
}
