import { isOfArea, workedOut, type ClaimRule, type Said } from './claim.ts';
import { figuresOf } from './figures-of-kind.ts';
import { listsIn, themesOf } from './plan-rules.ts';
import type { Profile } from './public-site.ts';
import { remembered } from './remember.ts';

/** The indicators of which an area’s page shows a figure: rows of its scorecard, averages of its councils, and lengths of life. */
const shownOn = remembered((profile: Profile): Set<string> => {
  const { scorecard, averages = [], indicators } = profile;
  return new Set([
    ...scorecard.flatMap(({ indicator_id: id, latest }) => (latest ? [id] : [])),
    ...averages.map(({ indicator_id: id }) => id),
    ...indicators
      .filter(({ id, group }) => group === 'life' && figuresOf(profile, id).length > 0)
      .map(({ id }) => id),
  ]);
});

/** How many figures stand under each priority of an area that has a name, and how many of them are worse than the country’s. */
function bearingOn(label: string, { profile, site }: Said): { count: number; worse: number }[] {
  const measured = new Map(
    themesOf(site).map(({ id, indicators }) => [id, indicators.split(' | ')]),
  );
  return listsIn(profile)
    .flatMap(({ priorities }) => priorities)
    .filter((each) => each.label === label)
    .map(({ themes, confidence }) => {
      const about = new Set(themes.flatMap((id) => measured.get(id) ?? []));
      const wanted = confidence === 'low' ? new Set<string>() : about;
      const { scorecard } = profile;
      return {
        count: wanted.intersection(shownOn(profile)).size,
        worse: scorecard.filter(
          ({ indicator_id: id, comparison }) => wanted.has(id) && comparison.result === 'worse',
        ).length,
      };
    });
}

/** `Starting well 12 figures about it, 3 worse than England`, on the fold of a priority: of those that its themes name and the page shows. */
const aboutIt: ClaimRule = {
  pattern: /\b(\d+) figures? about it(?:, (\d+) worse than (.+))?$/,
  judge: ([, count, worse = '0', country], said) => {
    if (!isOfArea(said)) return null;
    const { name_in_sentence: name } = said.site.country;
    const label = said.block.text.replace(/ \d+ figures? about it\b.*$/, '');
    const held = bearingOn(label, said);
    const isSo = held.some((each) => each.count === Number(count) && each.worse === Number(worse));
    return workedOut(
      isSo && (country ?? name) === name,
      `by the files ${held.map((each) => `${each.count}, ${each.worse} worse`).join(' or ') || 'none'}`,
    );
  },
};

/** What is said of the figures under a priority. */
export const bearingRules: readonly ClaimRule[] = [aboutIt];
