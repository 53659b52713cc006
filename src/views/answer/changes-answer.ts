import { formatValue, formatWithUnit } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { Sex } from '../../tables/edition.ts';
import { differenceAsPrinted } from '../../statistics/rounding.ts';
import type { ChangeCells, ChangesOfSex } from '../../questions/changes-file.ts';
import { seriesIn } from '../../questions/years-file.ts';
import type { QuestionOf, Scope, Way } from '../../questions/question.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import type { Polarity } from '../../tables/edition.ts';
import { signed } from '../../words/signed.ts';
import { sexIfOne } from '../../words/sex.ts';
import { belowStrictTest } from '../../words/strict-test.ts';
import { indicatorLink, indicatorOf, named, otherLinks, type Asking } from './asking.ts';
import { card, type AnswerCard, type CardList } from './card.ts';
import { isOfYears } from './links-of-figure.ts';
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
  if (found === 0) return belowStrictTest;
  return found > 0 ? 'rose' : 'fell';
};

/** Rows of a list; the rest stand on the page of the indicator. */
const mostRows = 10;

/** The two periods of a list as a reader sees them. */
const labelsOf = ({ from, to }: ChangesOfSex): [from: string, to: string] => [
  parsePeriod(from).label,
  parsePeriod(to).label,
];

/** A move that is asked for, or, where it `isNot` to be so, all but it. */
interface Asked {
  sign: 1 | -1 | null;
  isNot: boolean;
  /** With which figures are printed. */
  decimals: number;
  /** Only those that moved more or less than the country’s figure did. */
  than?: Than | null;
}

/** How the country’s figure moved between the same two periods. */
interface Than {
  is: 'more' | 'less';
  then: number;
  now: number;
  said: string;
}

/** Whether a figure moved by more, or less, than the country’s, as they are printed; either way, where both are asked for. */
function isBeyond([, then, now]: ChangeCells, { sign, decimals }: Asked, than: Than): boolean {
  const by = (to: number, from: number): number => {
    const moved = differenceAsPrinted(to, from, decimals);
    return sign === null ? Math.abs(moved) : sign * moved;
  };
  const further = differenceAsPrinted(by(now, then), by(than.now, than.then), decimals);
  return than.is === 'more' ? further > 0 : further < 0;
}

const thanWords = ({ length }: readonly ChangeCells[], { is, said }: Than, asking: Asking) =>
  ` In ${length || 'none'} of these by ${is} than in ${asking.words.country.name}, ${said}, as printed: this is not tested.`;

/** How the country’s figure moved between the periods of a list; null where one of the two is not held. */
async function countryMove(
  { sex, from, to }: ChangesOfSex,
  is: Than['is'],
  indicator: AskedIndicator,
  asking: Asking,
): Promise<Than | null> {
  const { code } = asking.words.country;
  const series = seriesIn(await asking.files.years(code), indicator.id, code).of(code, sex);
  const [then, now] = [from, to].map(
    (text) => series.find(({ period }) => period.text === text)?.value ?? null,
  );
  if (then == null || now == null) return null;
  const said = `from ${formatWithUnit(then, indicator)} to ${formatWithUnit(now, indicator)}`;
  return { is, then, now, said };
}

/** The changes that were asked for, the greatest first: where any were tested those of these that the test of a list finds. */
function movedIn(
  { changes }: ChangesOfSex,
  { sign, isNot, decimals }: Asked,
  codes: readonly string[],
): { moved: ChangeCells[]; isTested: boolean; counted: number } {
  const inScope = changes.filter(([code]) => codes.includes(code));
  const isTested = inScope.some(([, , , found]) => found !== null);
  const counted = isTested ? inScope.filter(([, , , found]) => found !== null) : inScope;
  const moved = counted
    .filter(([, then, now, found]) => {
      const way = found ?? Math.sign(differenceAsPrinted(now, then, decimals));
      return isNot !== (way !== 0 && (sign === null || way === sign));
    })
    .sort(([, a, b], [, c, d]) => Math.abs(d - c) - Math.abs(b - a));
  return { moved, isTested, counted: counted.length };
}

function listOfChanges(
  ofSex: ChangesOfSex,
  moved: readonly ChangeCells[],
  { indicator, count = mostRows }: { indicator: AskedIndicator; count: number | undefined },
  asking: Asking,
): CardList {
  const { sex } = ofSex;
  const [from, to] = labelsOf(ofSex);
  return {
    caption: `${indicator.short}${sexIfOne(sex, ', ')}: change between ${from} and ${to}, the greatest first`,
    columns: ['Area', from, to, 'Change', 'By a strict test'],
    rows: moved.slice(0, count).map(([code, then, now, found]) => ({
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

const wayWords = ({ sign, isNot }: Asked): string => {
  if (isNot) return `did not ${sign === null ? 'change' : sign > 0 ? 'rise' : 'fall'}`;
  if (sign === null) return 'changed';
  return sign > 0 ? 'rose' : 'fell';
};

/** Of those without the move that was asked for: how many moved the other way. */
function otherWay(
  moved: readonly ChangeCells[],
  { sign, isNot }: Asked,
  isTested: boolean,
): string {
  if (!isNot || sign === null || !isTested) return '';
  const count = moved.filter(([, , , found]) => found === -sign).length;
  const others = moved.length - count;
  return ` In ${count} of these it ${sign > 0 ? 'fell' : 'rose'}; in ${others} the change is ${belowStrictTest}.`;
}

function sentenceOf(
  ofSex: ChangesOfSex,
  way: Asked,
  scope: Scope,
  asking: Asking,
): { sentence: string; moved: ChangeCells[]; counted: number } {
  const { codes, many } = among(
    scope,
    ofSex.changes.map(([code]) => code),
    asking,
  );
  const found = movedIn(ofSex, way, codes);
  const { isTested, counted } = found;
  const { than } = way;
  const moved = than ? found.moved.filter((cells) => isBeyond(cells, way, than)) : found.moved;
  const place = placeOf(scope, asking);
  const where = `${counted} ${many}${place === null ? '' : ` in ${place}`}`;
  const chance = isTested ? ' by a strict test' : ' as printed';
  const figure = `Between ${labelsOf(ofSex).join(' and ')} the figure${sexIfOne(ofSex.sex, ' of ')}`;
  const also = than ? thanWords(moved, than, asking) : otherWay(moved, way, isTested);
  // “Did not fall in none” says that it fell in all of them.
  const sentence =
    way.isNot && moved.length === 0 && counted > 0
      ? `${figure} ${wayWords({ ...way, isNot: false })}${chance} in ${counted} of ${where}.`
      : `${figure} ${wayWords(way)}${chance} in ${found.moved.length || 'none'} of ${where}.${also}`;
  return { sentence, moved, counted };
}

/** In how many areas of one part the figure rose, and in how many it fell; nothing where none can be followed. */
function movedInPart(
  ofSex: ChangesOfSex,
  { decimals }: AskedIndicator,
  scope: Scope,
  asking: Asking,
): string[] {
  const asked = { isNot: false, decimals };
  const { sentence, counted } = sentenceOf(ofSex, { ...asked, sign: 1 }, scope, asking);
  const { moved } = sentenceOf(ofSex, { ...asked, sign: -1 }, scope, asking);
  return counted === 0
    ? []
    : [`${sentence.replace(/\.$/, '')}, and fell in ${moved.length || 'none'}.`];
}

/** The same of parts that stand beside each other, of women and then of men. */
export async function movesOfParts(
  parts: readonly Scope[],
  indicator: AskedIndicator,
  sex: Sex | null,
  asking: Asking,
): Promise<string[]> {
  const all = await asking.files.changes(indicator.id);
  const asked = all.filter((each) => sex === null || each.sex === sex || all.length === 1);
  return asked.flatMap((ofSex) =>
    parts.flatMap((scope) => movedInPart(ofSex, indicator, scope, asking)),
  );
}

/** What is said of all areas together, which beside the list of some is told to be of all. */
function notesOf(all: readonly ChangesOfSex[], scope: Scope, asking: Asking): string[] {
  const notes = [...new Set(all.flatMap(({ sentences }) => sentences.slice(1)))];
  if (placeOf(scope, asking) === null) return notes;
  return notes.length > 0
    ? [`What follows is of all of ${asking.words.country.name}.`, ...notes]
    : [];
}

/** That changes are told between two periods alone, where years are named that neither holds. */
function otherYears(years: readonly number[], all: readonly ChangesOfSex[]): string[] {
  const untold = all.filter(
    ({ from, to }) => !years.every((year) => isOfYears([year], from) || isOfYears([year], to)),
  );
  const notes = untold.map(
    (each) =>
      `Areas are listed by their change between ${labelsOf(each).join(' and ')} alone, which are not the years that were asked for.`,
  );
  return [...new Set(notes)];
}

/** Where an indicator rose or fell. */
export async function changesAnswer(
  question: QuestionOf<'changes'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const { subject, way, isNot, scope, sex, years = [], count, than } = question;
  const indicator = indicatorOf(subject.id, asking);
  if (!indicator) return null;
  const all = await asking.files.changes(indicator.id);
  const asked = all.filter((each) => sex === null || each.sex === sex || all.length === 1);
  const links = [indicatorLink(indicator), ...otherLinks(subject.others, asking)];
  const move = { sign: signOf(way, indicator.polarity), isNot, decimals: indicator.decimals };
  const title = `${indicator.short}: where it ${wayWords(move)}`;
  const found = await Promise.all(
    asked.map(async (ofSex) => {
      const beside = than ? await countryMove(ofSex, than, indicator, asking) : null;
      return {
        ofSex,
        isBeside: beside !== null,
        ...sentenceOf(ofSex, { ...move, than: beside }, scope, asking),
      };
    }),
  );
  // Nothing is answered where the country has no figures to hold them against.
  if (than && !found.some(({ isBeside }) => isBeside)) return null;
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
      moved.length > 0 ? [listOfChanges(ofSex, moved, { indicator, count }, asking)] : [],
    ),
    notes: [...otherYears(years, asked), ...notesOf(asked, scope, asking)],
    links,
  });
}
