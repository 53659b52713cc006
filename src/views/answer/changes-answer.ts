import { formatValue } from '../../indicators/number-format.ts';
import { differenceAsPrinted } from '../../statistics/rounding.ts';
import type { ChangeCells, ChangesOfSex } from '../../questions/changes-file.ts';
import type { Question, Scope, Way } from '../../questions/question.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import type { Polarity } from '../../tables/edition.ts';
import { signed } from '../../words/signed.ts';
import { sexIfOne } from '../../words/sex.ts';
import { indicatorLink, indicatorOf, named, otherLinks, type Asking } from './asking.ts';
import { card, type AnswerCard, type CardList } from './card.ts';
import { among, placeOf } from './scope.ts';

/** Whether rises or falls are asked for: 1 or -1; null for both. */
function signOf(way: Way, polarity: Polarity): 1 | -1 | null {
  if (way === 'up' || way === 'wider') return 1;
  if (way === 'down' || way === 'narrower') return -1;
  if (way === 'any' || polarity === 'none') return null;
  return (way === 'better') === (polarity === 'higher') ? 1 : -1;
}

const foundWords = (found: ChangeCells[3]): string => {
  if (found === null) return 'not tested';
  if (found === 0) return 'may be chance';
  return found > 0 ? 'rose' : 'fell';
};

/** Rows of a list; the rest stand on the page of the indicator. */
const mostRows = 10;

/** The changes that were asked for, the greatest first: where they were tested those that are more than chance. */
function movedIn(
  { changes }: ChangesOfSex,
  sign: 1 | -1 | null,
  codes: readonly string[],
): { moved: ChangeCells[]; isTested: boolean; counted: number } {
  const inScope = changes.filter(([code]) => codes.includes(code));
  const isTested = inScope.some(([, , , found]) => found !== null);
  const moved = inScope
    .filter(([, then, now, found]) => {
      const way = isTested ? (found ?? 0) : Math.sign(now - then);
      return way !== 0 && (sign === null || way === sign);
    })
    .sort(([, a, b], [, c, d]) => Math.abs(d - c) - Math.abs(b - a));
  return { moved, isTested, counted: inScope.length };
}

function listOfChanges(
  ofSex: ChangesOfSex,
  moved: readonly ChangeCells[],
  indicator: AskedIndicator,
  asking: Asking,
): CardList {
  const { from, to, sex } = ofSex;
  return {
    caption: `${indicator.short}${sexIfOne(sex, ', ')}: change between ${from} and ${to}, the greatest first`,
    columns: ['Area', from, to, 'Change', 'By our test'],
    rows: moved.slice(0, mostRows).map(([code, then, now, found]) => ({
      name: named(code, asking).name,
      href: named(code, asking).path,
      cells: [
        formatValue(then, indicator),
        formatValue(now, indicator),
        signed(differenceAsPrinted(now, then, indicator.decimals), indicator.decimals),
        foundWords(found),
      ],
    })),
  };
}

const wayWords = (sign: 1 | -1 | null): string =>
  sign === null ? 'changed' : sign > 0 ? 'rose' : 'fell';

function sentenceOf(
  ofSex: ChangesOfSex,
  sign: 1 | -1 | null,
  scope: Scope,
  asking: Asking,
): { sentence: string; moved: ChangeCells[]; counted: number } {
  const { codes, many } = among(
    scope,
    ofSex.changes.map(([code]) => code),
    asking,
  );
  const { moved, isTested, counted } = movedIn(ofSex, sign, codes);
  const place = placeOf(scope, asking);
  const where = `${counted} ${many}${place === null ? '' : ` in ${place}`}`;
  const chance = isTested ? ' by more than chance' : ' as printed';
  return {
    sentence: `Between ${ofSex.from} and ${ofSex.to} the figure${sexIfOne(ofSex.sex, ' of ')} ${wayWords(sign)}${chance} in ${moved.length} of ${where}.`,
    moved,
    counted,
  };
}

/** Where an indicator rose or fell. */
export async function changesAnswer(
  { subject, way, scope, sex }: Extract<Question, { ask: 'changes' }>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const indicator = indicatorOf(subject.id, asking);
  if (!indicator) return null;
  const all = await asking.files.changes(indicator.id);
  const asked = all.filter((each) => sex === null || each.sex === sex || all.length === 1);
  const links = [indicatorLink(indicator), ...otherLinks(subject.others, asking)];
  const sign = signOf(way, indicator.polarity);
  const title = `${indicator.short}: where it ${wayWords(sign)}`;
  const found = asked.map((ofSex) => ({ ofSex, ...sentenceOf(ofSex, sign, scope, asking) }));
  if (found.every(({ counted }) => counted === 0))
    return card(title, {
      sentences: [
        `No two periods of its figures can be set against each other for ${asked.length === 0 ? 'most areas' : 'the areas asked for'}.`,
      ],
      links,
    });
  return card(title, {
    sentences: found.map(({ sentence }) => sentence),
    lists: found.flatMap(({ ofSex, moved }) =>
      moved.length > 0 ? [listOfChanges(ofSex, moved, indicator, asking)] : [],
    ),
    notes: [...new Set(asked.flatMap(({ sentences }) => sentences.slice(1)))],
    links,
  });
}
