import { periodSaid, sexSaid, workedOut, type ClaimRule, type Said } from './claim.ts';
import { figureShown } from './figure-shown.ts';
import { figureAt, figuresOf, rowsOf } from './figures-of-kind.ts';
import { indicatorNamed } from './figures-in-tables.ts';
import { kindNamed } from './kind-names.ts';
import { kindRules } from './kind-rules.ts';
import { healthy, life, slope } from './lengths-of-life.ts';
import { indicatorOfPage } from './peers.ts';
import type { Profile, PublicFigure } from './public-site.ts';

/** `Not compared: no figure for England is held`: by the file of the country. */
const noneOfCountry: ClaimRule = {
  pattern: /\bnot compared:? no figure for (.+?) is held\b/i,
  judge: ([, name], { profile, site, block }) => {
    const own =
      block.indicator === null ? null : figureShown(profile, block.indicator, site.country);
    if (own === null || block.indicator === null || name !== site.country.name_in_sentence)
      return null;
    const held = figureAt(site.country, block.indicator, own.sex, own.period);
    return workedOut(held === null, `its file holds ${held} for ${own.period}`);
  },
};

/** `No figure is held for England.`, of the indicator that its block begins with. */
const noneHeldFor: ClaimRule = {
  pattern: /^No figure is held for (.+)\.$/,
  judge: ([, name], { site, block }) => {
    const id = indicatorNamed(site, block.text);
    if (id === undefined || name !== site.country.name_in_sentence) return null;
    const held = figuresOf(site.country, id).length;
    return workedOut(held === 0, `its file holds ${held}`);
  },
};

/** `No figure of England is held for 2022 to 2024, so none stands beside it.`: of the lengths of life that an area has. */
const noneBesideIt: ClaimRule = {
  pattern: /^No figure of (.+) is held for (.+), so none stands beside it\.$/,
  judge: ([, name, periods = ''], { profile, site }) => {
    if (name !== site.country.name_in_sentence) return null;
    const alone = [life, healthy].flatMap((id) =>
      figuresOf(profile, id)
        .filter(({ sex, period }) => figureAt(site.country, id, sex, period) === null)
        .map(({ period }) => periodSaid(period)),
    );
    const isSo = periods.split(/, | and /).every((period) => alone.includes(period));
    return workedOut(isSo, `of those it lacks ${[...new Set(alone)].join(', ') || 'none'}`);
  },
};

/** `none held`, in the table of areas that are alike: one of them must lack the figure. */
const noneInCell: ClaimRule = {
  pattern: /^none held$/,
  judge: (_, { profile, site, block }) => {
    const id = block.indicator;
    const own = id === null ? null : figureShown(profile, id, site.country);
    if (id === null || own === null) return null;
    const codes = new Set(profile.similar_areas.map(({ code }) => code));
    const beside = [...site.profiles.values()].filter(({ code }) => codes.has(code));
    const lacking = [...beside, site.country].filter(
      (each) => figureAt(each, id, own.sex, own.period) === null,
    );
    return workedOut(lacking.length > 0, 'every area beside it has a figure');
  },
};

const reasonOf = ({ not_held, missing }: Profile['scorecard'][number]): string | null =>
  missing ?? not_held;

/** `No figure was published for Adur.`, over what has none: rows with that reason and no figure. */
const noneForReason: ClaimRule = {
  pattern: /^No figure (?:was published for (.+)|for (.+) is held in this edition)\.$/,
  judge: ([, published, other], { profile, address, site }) => {
    const ofPage = indicatorOfPage(address);
    if (ofPage !== null) {
      const named = [...site.profiles.values()].find(
        ({ name_in_sentence: name }) => name === (published ?? other),
      );
      if (!named) return { against: 'no area has that name' };
      const reason = rowsOf(named, ofPage).at(-1)?.missing;
      return workedOut(
        published === undefined ? !reason : reason === 'not-published',
        `its newest row says ${reason ?? 'nothing'}`,
      );
    }
    const blanks = profile.scorecard.filter(({ latest }) => latest === null);
    const alike = blanks.filter((entry) =>
      published === undefined
        ? reasonOf(entry) !== 'for-kind'
        : reasonOf(entry) === 'not-published' &&
          figuresOf(profile, entry.indicator_id).length === 0,
    );
    return workedOut(alike.length > 0, 'no row of the scorecard is blank for that');
  },
};

/** `2022 to 2024 is the only period held.`: of a series, or of an average. */
const onlyPeriod: ClaimRule = {
  pattern: /^(?:(Women|Men): )?(.+) is the only period held\.$/,
  judge: ([, whom], { profile, block, address }) => {
    const id = indicatorOfPage(address) ?? block.indicator ?? block.part;
    const own = figuresOf(profile, id).filter(({ sex }) => !whom || sex === sexSaid(whom));
    const averaged = (profile.averages ?? []).find(({ indicator_id }) => indicator_id === id);
    const bySex = [...Map.groupBy(own, (each) => each.sex).values()];
    const isSo =
      bySex.some((series) => series.length === 1) ||
      averaged?.periods.filter(({ value }) => value !== null).length === 1;
    return workedOut(isSo, `${own.length} figures are held`);
  },
};

const lengths: Readonly<Record<string, string>> = {
  'life expectancy': life,
  'healthy life expectancy': healthy,
  'slope index': slope,
};

const kindsSaid: Readonly<Record<string, string>> = {
  'integrated care systems': 'ics',
  systems: 'ics',
  counties: 'county',
};

/** The areas that a list names, the longest names first, as some hold others; none where it holds words that name none. */
function areasListed(names: string, { site }: Said): Profile[] {
  const all = [...site.profiles.values()];
  const byLength = all.toSorted((a, b) => b.name_in_sentence.length - a.name_in_sentence.length);
  let rest = names;
  const found = byLength.filter(({ name_in_sentence: name }) => {
    const without = rest.replace(name, '');
    const isNamed = without !== rest;
    rest = without;
    return isNamed;
  });
  return /^(?:, | and )*$/.test(rest) ? found : [];
}

/** The areas that a denial is of: those of a kind, or one or several by their names. */
function deniedOf(name: string, said: Said): Profile[] {
  const { site, profile } = said;
  const kind = kindsSaid[name] ?? kindNamed(site, name);
  const all = [...site.profiles.values()];
  if (kind !== undefined) return all.filter((each) => each.kind === kind);
  const named = all.filter((each) => each.name_in_sentence === name);
  if (named.length > 0) return named;
  const listed = areasListed(name, said);
  return listed.length > 0 ? listed : [profile];
}

/** `No official life expectancy for counties is held in this edition.` */
const noLength: ClaimRule = {
  pattern:
    /\bno (?:official )?(life expectancy|healthy life expectancy|slope index)( of that time)? (?:is held for|for) (.+?)(?: is held\b|, so\b|\.|$)/i,
  judge: ([, what = '', ofThatTime, name = ''], said) => {
    const id = lengths[what.toLowerCase()]!;
    const areas = /^(?:it|any of its .+)$/.test(name) ? [] : deniedOf(name, said);
    const isMeant = ({ period }: PublicFigure): boolean =>
      !ofThatTime || said.block.text.includes(periodSaid(period));
    const held = areas.filter((each) => figuresOf(each, id).some(isMeant));
    return workedOut(held.length === 0, `${held[0]?.name} has one`);
  },
};

/** `Fenland is left out: it has only an average of councils.`, of the lengths of life of a comparison. */
const averagedAlone: ClaimRule = {
  pattern: /^(.+) (?:is|are) left out: (?:it has|they have) only (?:an average|averages) of .+\.$/,
  judge: ([, names = ''], said) => {
    const listed = areasListed(names.replace(/^The /, 'the '), said);
    const isSo = (each: Profile): boolean =>
      (each.averages ?? []).some(({ indicator_id: id }) => id === life) &&
      figuresOf(each, life).length === 0;
    const other = listed.find((each) => !isSo(each));
    return workedOut(listed.length > 0 && !other, `${other?.name ?? 'no area'} is not so`);
  },
};

/** `No figure of Central East itself is held in the scorecard, so none can be set beside the themes.`, or of all its parts. */
const noneOfItsOwn: ClaimRule = {
  pattern:
    /^No figure (?:of .+ itself is held in the scorecard\b|of the scorecard is held for .+ in this edition\.$)/,
  judge: (_, { profile }) => {
    const held = profile.scorecard.filter(({ latest }) => latest !== null).length;
    return workedOut(held === 0, `${held} rows have a figure`);
  },
};

/** `Of Central East figures of its residents are held, and no others.`, on the page of its history. */
const residentsAlone: ClaimRule = {
  pattern: /^Of .+ figures of its residents are held, and no others\.$/,
  judge: (_, { profile }) => {
    const held = profile.indicators.filter(({ id }) => figuresOf(profile, id).length > 0);
    const other = held.find(({ group }) => group !== 'people');
    const inTruth = other ? `its file holds ${other.id} too` : 'its file holds none of residents';
    return workedOut(held.length > 0 && !other, inTruth);
  },
};

/** `No figure through the years is held for Central East.`, on the page of its history. */
const noneThroughTheYears: ClaimRule = {
  pattern: /^No figure through the years is held for .+\.$/,
  judge: (_, { profile }) => {
    const held = profile.indicators.find(({ id }) => figuresOf(profile, id).length > 0);
    return workedOut(held === undefined, `its file holds ${held?.id}`);
  },
};

/** `… stand where no figure of Central East itself is held.`: an average has no figure of the same beside it. */
const averagesStandAlone: ClaimRule = {
  pattern: /\bstand where no figure of .+ itself is held\.$/,
  judge: (_, { profile }) => {
    const both = (profile.averages ?? []).filter(({ indicator_id: id, sex }) =>
      rowsOf(profile, id).some((each) => each.sex === sex && each.value !== null),
    );
    return workedOut(both.length === 0, `${both[0]?.indicator_id} has both`);
  },
};

/** `No place by the index is held for Central East, which began on 1 April 2026.` */
const noPlaceByIndex: ClaimRule = {
  pattern: /^No place by the index is held for /,
  judge: (_, { profile }) =>
    workedOut(profile.deprivation.length === 0, `the file holds ${profile.deprivation.length}`),
};

/** `A gap needs a length of life, so there is none to show.`: the file holds none. */
const noGap: ClaimRule = {
  pattern: /^A gap needs a length of life, so there is none to show\.$/,
  judge: (_, { profile }) => {
    const held = Object.values(lengths).filter((id) => figuresOf(profile, id).length > 0);
    return workedOut(held.length === 0, `it holds ${held.join(', ')}`);
  },
};

/** Sentences that say that no figure is held, or one period alone. */
export const heldRules: readonly ClaimRule[] = [
  noneOfCountry,
  noneHeldFor,
  noneBesideIt,
  noneInCell,
  noneOfItsOwn,
  noneThroughTheYears,
  residentsAlone,
  averagesStandAlone,
  ...kindRules,
  noneForReason,
  onlyPeriod,
  noLength,
  averagedAlone,
  noGap,
  noPlaceByIndex,
];
