import { nearestShown } from '../../src/profiles/similar-areas.ts';
import { join } from 'node:path';
import {
  isInside,
  isOfArea,
  periodSaid,
  profilesMeant,
  sexSaid,
  workedOut,
  type ClaimRule,
  type Said,
  type Verdict,
} from './claim.ts';
import { entryOf, figuresOf, isRanged } from './figures-of-kind.ts';
import { healthy, life, slope } from './lengths-of-life.ts';
import { indicatorOfPage, setsAmong, tiersOf } from './peers.ts';
import type { Profile, PublicFigure, PublicSite } from './public-site.ts';
import { newestTogether, sideBySide } from './side-by-side.ts';
import { rowsIn } from './table-rows.ts';
import { targetsApart } from './targets-apart.ts';

/** The figures that a gap is made of, by the part of the page. */
export const madeOf: Readonly<Record<string, string>> = {
  'gap-life': life,
  'gap-sexes': life,
  'gap-members': life,
  'gap-healthy': healthy,
  'gap-deprivation': slope,
};

/** That a set of figures without ranges is not empty and holds no range. */
export function noneRanged(figures: readonly PublicFigure[]): Verdict {
  const ranged = figures.filter(isRanged).length;
  return figures.length === 0
    ? { against: 'no figure is held of which that could be said' }
    : workedOut(ranged === 0, `${ranged} of ${figures.length} figures have a range`);
}

/** That some of a set of figures have a range, and not all. */
export function someRanged(figures: readonly PublicFigure[]): Verdict {
  const ranged = figures.filter(isRanged).length;
  const inTruth = `${ranged} of ${figures.length} figures have a range`;
  return workedOut(ranged > 0 && ranged < figures.length, inTruth);
}

/** Members of an area with at least half of their residents inside: the others are in no spread of it. */
export const membersOf = ({ members }: Profile, { profiles }: PublicSite): Profile[] => {
  const codes = new Set(members.filter(isInside).map(({ code }) => code));
  return [...profiles.values()].filter(({ code }) => codes.has(code));
};

/** The series by sex that the words before each `No range is held` are of: `Women: 8.9 years …` */
export function seriesSaid({ block: { text }, profile }: Said, id: string, sentence: string) {
  const figures = figuresOf(profile, id);
  return text.split(/(?=\b(?:Women|Men): )/).flatMap((said) => {
    if (!said.includes(sentence)) return [];
    const [, people] = /^(Women|Men): /.exec(said) ?? [];
    return figures.filter(({ sex }) => people === undefined || sex === sexSaid(people));
  });
}

/** What a page may say of ranges that are not there, by the column `ranges` of their source. */
const lacking = { 'left-out': 'held', 'not-published': 'published', unknown: 'held' };

/** What the source of an area’s figures of an indicator says of ranges. */
function rangesOfSource({ indicators, sources }: Profile, id: string): string {
  const sourceId = indicators.find((each) => each.id === id)?.source_id;
  return lacking[sources.find((each) => each.id === sourceId)?.ranges ?? 'unknown'];
}

/** That figures hold no range, and that their source says so as the words do. */
export function lackingAs(said: string, profile: Profile, id: string, none: Verdict): Verdict {
  const known = rangesOfSource(profile, id);
  return said === known ? none : { against: `by their source its ranges are not ${known}` };
}

/** `2024; no range held`, in a row of the scorecard, and of the country on the page of an indicator. */
const rowWithoutRange: ClaimRule = {
  pattern: /\bno range (held|published)\b(?!\.$)|^no range$/,
  judge: ([, said], { profile, block, address }) => {
    const ofPage = indicatorOfPage(address);
    const id = ofPage ?? block.indicator;
    if (id === null) return null;
    const latest = entryOf(profile, id)?.latest;
    const figures = ofPage === null ? (latest ? [latest] : []) : figuresOf(profile, ofPage);
    if (figures.length === 0) return null;
    const isBare = figures.some((each) => !isRanged(each));
    const verdict = workedOut(isBare, 'it has its range');
    return said === undefined ? verdict : lackingAs(said, profile, id, verdict);
  },
};

/** `No range is held, so the change is not tested.`: of a series through the years. */
const seriesWithoutRange: ClaimRule = {
  pattern: /^(?:Not every figure has a range|No range is held), so the change is not tested\.$/,
  judge: ([sentence], said) => {
    const id = indicatorOfPage(said.address) ?? said.block.indicator ?? said.block.part;
    const figures = seriesSaid(said, id, sentence);
    if (sentence.startsWith('No range')) return noneRanged(figures);
    return workedOut(!figures.every(isRanged), 'every figure has a range');
  },
};

/** The figures of the periods that a text names; all of them where it names none. */
function ofPeriodsSaid(figures: PublicFigure[], text: string): PublicFigure[] {
  const named = figures.filter(({ period }) => text.includes(periodSaid(period)));
  return named.length > 0 ? named : figures;
}

/** `Years of life: 2023 to 2025, OHID; no ranges held.`: of the figures of that period. */
const lengthWithoutRange: ClaimRule = {
  pattern: /^Years (of life|in good health): (.+); no ranges (held|published)\.$/,
  judge: ([, what, said = '', why = ''], { profile }) => {
    const id = what === 'of life' ? life : healthy;
    const figures = figuresOf(profile, id).filter(({ period }) =>
      said.includes(periodSaid(period)),
    );
    return lackingAs(why, profile, id, noneRanged(figures));
  },
};

/** `Years of life: 2023 to 2025 and 2022 to 2024, OHID; with the likely range for 2023 to 2025 only.`: of one sex or one period. */
const lengthWithSomeRanges: ClaimRule = {
  pattern: /^Years (of life|in good health): (.+); with the likely range for (.+) only\.$/,
  judge: ([, what, told = '', whose = ''], { profile }) => {
    const figures = ofPeriodsSaid(figuresOf(profile, what === 'of life' ? life : healthy), told);
    const isMeant = ({ sex, period }: PublicFigure): boolean =>
      whose
        .split(' and ')
        .some((one) =>
          /^(?:wo)?men$/.test(one) ? sex === sexSaid(one) : periodSaid(period) === one,
        );
    const wrong = figures.filter((each) => isRanged(each) !== isMeant(each));
    return workedOut(wrong.length === 0, `it is otherwise of ${wrong.map(({ period }) => period)}`);
  },
};

/** `Not tested, as no ranges are held.`, after a fall or a rise. */
const changeWithoutRanges: ClaimRule = {
  pattern: /^Not tested, as no ranges are (held|published)\.$/,
  judge: ([, why], { profile, block }) => {
    const id = madeOf[block.part];
    if (id === undefined) return null;
    return lackingAs(why!, profile, id, noneRanged(figuresOf(profile, id)));
  },
};

/** The kinds of area by the end of the address of an indicator’s page: of counties, of systems. */
const tierOf: Readonly<Record<string, number>> = { counties: 1, systems: 2 };

/** Figures of the newest period that a page of an indicator sets side by side: of the kind in its address, else of the first that has some. */
function figuresSideBySide(site: PublicSite, id: string, address = ''): PublicFigure[] {
  const tiers = tiersOf(site).map((areas) => setsAmong(areas, id).flat());
  const tier = tierOf[address.split('/').at(-2) ?? ''];
  const shown = tier === undefined ? undefined : tiers[tier];
  return (shown ?? tiers.find(({ length }) => length > 0) ?? []).map(({ figure }) => figure);
}

/** The people of the title that a sentence stands under, and of whom else nothing is said. */
const ofTitle = (figures: PublicFigure[], { block: { heading } }: Said): PublicFigure[] =>
  /^(?:Women|Men)$/.test(heading) ? figures.filter(({ sex }) => sex === sexSaid(heading)) : figures;

/** The figures of an indicator’s page that words stand beside: the country’s through the years, or areas side by side. */
function figuresOfPage(said: Said, id: string): PublicFigure[] {
  const { address, site, block } = said;
  // Inside each system stand councils.
  const isInside = block.section.startsWith('Inside ');
  return block.section.startsWith('Over time')
    ? ofTitle(figuresOf(site.country, id), said)
    : ofTitle(figuresSideBySide(site, id, isInside ? '' : address), said);
}

/** The figures of an area’s page that words stand beside. */
function figuresOfArea({ sentence, block, profile, site }: Said): PublicFigure[] {
  if (block.part === 'similar') {
    const shown = profile.similar_areas.slice(0, nearestShown);
    const codes = new Set(shown.map(({ code }) => code));
    const alike = [...site.profiles.values()].filter(({ code }) => codes.has(code));
    return newestTogether([profile, ...alike], life).flat();
  }
  const id = madeOf[block.part];
  const [, people] = /^For (women|men) /.exec(sentence) ?? [];
  const own = (id === undefined ? [] : figuresOf(profile, id)).filter(
    ({ sex }) => people === undefined || sex === sexSaid(people),
  );
  const isOfMembers = profile.kind === 'ics' || profile.kind === 'county';
  // A county or a system with figures of its own is not spoken of by those of its councils.
  if (block.part !== 'gap-members' && (own.length > 0 || !isOfMembers)) return own;
  return ofPeriodsSaid(
    membersOf(profile, site).flatMap((each) => figuresOf(each, life)),
    block.text,
  );
}

/** Figures by tenth of deprivation of the country, as its table has them. */
const tenthsIn = ({ data }: PublicSite) =>
  rowsIn<Record<string, string>>(join(data, 'deprivation-deciles.csv'));

/** Whether words stand under a picture of tenths of neighbourhoods. */
const isOfTenths = ({ block: { section } }: Said): boolean =>
  /\b[Mm]ost deprived tenth\b.*\bLeast deprived tenth\b/.test(section);

/** That the table of tenths has no column of ranges. */
function noneOfTenths(site: PublicSite): Verdict {
  const [row] = tenthsIn(site);
  if (!row) return { against: 'no table of tenths is held' };
  const ranged = Object.keys(row).filter((column) => /lower|upper/.test(column));
  return workedOut(ranged.length === 0, `its table has ${ranged.join(', ')}`);
}

/** What `No ranges are held` is said of, by where it stands. */
function figuresMeant(said: Said): PublicFigure[] {
  const { address, block, site } = said;
  const ofPage = indicatorOfPage(address);
  if (ofPage !== null) return figuresOfPage(said, ofPage);
  if (address.startsWith('/compare/'))
    return newestTogether(sideBySide(said), block.indicator ?? life).flat();
  const ofArea = isOfArea(said) ? figuresOfArea(said) : [];
  if (ofArea.length > 0) return ofArea;
  // On the page of the country, and where no one area is meant: of all councils.
  return figuresSideBySide(site, /gaps really differ/.test(block.text) ? slope : life);
}

/** `No ranges are held, so the change is not tested.`, `no ranges are held, so the order …` */
const noneOfSeveral: ClaimRule = {
  pattern: /\bno ranges are (?:held|known)\b/i,
  judge: (found, said) => {
    if (/so the differences are not tested/.test(found.input) && isOfTenths(said))
      return noneOfTenths(said.site);
    const lacking = [
      ...(/held for (?:the )?life expectancy/.test(found.input) ? [life] : []),
      ...(/gaps inside/.test(found.input) ? [slope] : []),
    ];
    if (lacking.length > 0)
      return noneRanged(lacking.flatMap((id) => figuresSideBySide(said.site, id)));
    return noneRanged(figuresMeant(said));
  },
};

/** `An average has no range, so the change is not tested.`: an average must stand there. */
const averageWithoutRange: ClaimRule = {
  pattern: /\b(?:An average has no range|No range is known for the average|No ranges are known)\b/,
  judge: (_, said) => {
    const areas = profilesMeant(said);
    const isNearest = areas
      .flatMap((area) => targetsApart(area).flat())
      .flatMap(({ years }) => years)
      .some(({ nearest }) => nearest?.values.some((each) => each.is_change_average));
    const isHeld = areas.some(({ averages }) => (averages ?? []).length > 0);
    return workedOut(isHeld || isNearest, 'no average is in the file');
  },
};

/** `We test trends only where 5 separate periods in a row have ranges.`: no row with a test of its trend is without ranges. */
const trendsNeedRanges: ClaimRule = {
  pattern: /^We test trends only where 5 separate periods in a row have ranges\.$/,
  judge: (_, { profile }) => {
    const untested = ['no-interval', 'one-period'];
    const wrong = profile.scorecard.filter(
      ({ indicator_id: id, trend }) =>
        !untested.includes(trend.result) && !figuresOf(profile, id).some(isRanged),
    );
    return workedOut(wrong.length === 0, `${wrong[0]?.indicator_id} was tested without`);
  },
};

/** Whether its publisher compared a figure with the country’s. */
export const isTested = ({ published_comparison: result }: PublicFigure): boolean =>
  result !== null && result !== undefined && result !== 'not-compared';

/** `Where a difference is given, no range and no test is held, …`: some figure has neither. */
const neitherRangeNorTest: ClaimRule = {
  pattern: /\bno range and no test is held\b/,
  judge: (_, { address, site }) => {
    const id = indicatorOfPage(address);
    if (id === null) return null;
    const bare = [...site.profiles.values()].some((profile) => {
      const newest = figuresOf(profile, id).at(-1);
      return newest && !isRanged(newest) && !isTested(newest);
    });
    return workedOut(bare, 'every figure has a range or a test');
  },
};

/** Sentences that say of figures that no range of them is held. */
export const rangeRules: readonly ClaimRule[] = [
  rowWithoutRange,
  seriesWithoutRange,
  lengthWithoutRange,
  lengthWithSomeRanges,
  changeWithoutRanges,
  averageWithoutRange,
  noneOfSeveral,
  trendsNeedRanges,
  neitherRangeNorTest,
];
