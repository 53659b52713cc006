import { leastCoverage } from '../../src/gaps/average-of-members.ts';
import { asPrinted, periodSaid, workedOut, type ClaimRule, type Said } from './claim.ts';
import { figureAt } from './figures-of-kind.ts';
import type { Profile, PublicAverage } from './public-site.ts';

/** The councils that an average may be of: those inside, or the counties that they lie in and those without one. */
function tiersInside({ profile, site }: Said): Profile[][] {
  const all = [...site.profiles.values()];
  const inside = new Set(profile.members.map(({ code }) => code));
  const lower = all.filter(({ code }) => inside.has(code));
  const counties = new Set(lower.flatMap(({ county }) => county?.code ?? []));
  const upper = all.filter(({ code }) => counties.has(code));
  return [lower, [...lower.filter(({ county }) => county === null), ...upper]];
}

const withFigure = (councils: readonly Profile[], id: string, sex: string, period: string) =>
  councils.filter((each) => figureAt(each, id, sex, period) !== null).length;

const isNewer = ({ periods, too_few_since: since }: PublicAverage): boolean =>
  since !== null && periods.every(({ period }) => period < since.period);

/** A share as it is printed, `55`; never nought of what is not nothing. */
const shareOf = (coverage: number): string =>
  coverage > 0 && coverage < 0.005 ? '1' : asPrinted(coverage * 100, 0);

/** `; too few have a figure for 2023/24: 12 of 24, with 55% of its residents`: why an average is no newer. */
const tooFewSince: ClaimRule = {
  pattern: /; too few have a figure for ([\w/ ]+): (\d+) of (\d+), with (?:under )?(\d+)% /,
  judge: ([, year, counted, members, share], said) => {
    const told = (said.profile.averages ?? []).filter(
      ({ indicator_id: id, too_few_since: since }) =>
        (said.block.indicator === null || said.block.indicator === id) &&
        since !== null &&
        periodSaid(since.period) === year &&
        since.counted === Number(counted) &&
        since.members === Number(members) &&
        since.coverage < leastCoverage &&
        shareOf(since.coverage) === share,
    );
    const isSo = told.some((average) => {
      const { period, counted: most } = average.too_few_since!;
      return (
        isNewer(average) &&
        tiersInside(said).some(
          (councils) =>
            councils.length === Number(members) &&
            withFigure(councils, average.indicator_id, average.sex, period) === most,
        )
      );
    });
    return workedOut(
      isSo,
      'by the files another number has one, another share, in another period, or it is no newer',
    );
  },
};

/** `; none of its 5 districts has a figure for 2023/24`, or of one `; it has none for 2022`: by the files of its councils. */
const noneSince: ClaimRule = {
  pattern: /; (?:none of its (\d+) .+? has a figure|it has none) for (\d{4}(?:\/\d\d| to \d{4})?)/,
  judge: ([, members = '1', year], said) => {
    const isSo = (said.profile.averages ?? []).some((average) => {
      const { indicator_id: id, sex, too_few_since: since } = average;
      if (since === null || periodSaid(since.period) !== year) return false;
      if (since.members !== Number(members)) return false;
      const councils = tiersInside(said).find(({ length }) => length === since.members);
      return (
        (said.block.indicator === null || said.block.indicator === id) &&
        isNewer(average) &&
        councils !== undefined &&
        withFigure(councils, id, sex, since.period) === 0 &&
        figureAt(said.site.country, id, sex, since.period) !== null
      );
    });
    return workedOut(isSo, 'by the files one has a figure, or the country has none');
  },
};

/** Sentences on averages of councils. */
export const averageRules: readonly ClaimRule[] = [tooFewSince, noneSince];
