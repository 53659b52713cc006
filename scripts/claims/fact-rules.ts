import {
  asPrinted,
  isOfArea,
  periodSaid,
  printedNumber,
  workedOut,
  type ClaimRule,
} from './claim.ts';
import { figureAt, figuresOf, isInForce, isLowerTier } from './figures-of-kind.ts';
import { life } from './lengths-of-life.ts';
import type { Profile } from './public-site.ts';
import { membersOf } from './range-rules.ts';

/** Years that women can expect more than men in a period, as printed; null where one of the two has no figure. */
function betweenSexes(profile: Profile, period: string): number | null {
  const [women, men] = ['female', 'male'].map((sex) => figureAt(profile, life, sex, period));
  return women === null || men === null || women === undefined || men === undefined
    ? null
    : Number(asPrinted(women - men, 1));
}

/** The newest period of which a text speaks, or of all that an area has: `Figures for 2023 to 2025`. */
function periodOf(profile: Profile, text: string): string | null {
  const periods = figuresOf(profile, life).map(({ period }) => period);
  const said = periods.filter((period) => text.includes(periodSaid(period)));
  return (said.length > 0 ? said : periods).toSorted().at(-1) ?? null;
}

/** `Women in A can expect to live 2.6 years longer than men.`: of the area of the page, from its two figures. */
const womenAndMen: ClaimRule = {
  pattern:
    /^(Women|Men) (?:in|on) (.+) can expect to live ([\d.]+) years? longer than (?:wo)?men\.$/,
  judge: ([, who, name, years = ''], said) => {
    const { profile, block } = said;
    if (!isOfArea(said) || name !== profile.name_in_sentence) return null;
    const period = periodOf(profile, block.text);
    const held = period === null ? null : betweenSexes(profile, period);
    if (held === null) return { against: 'its file lacks one of the two figures' };
    return workedOut((who === 'Women' ? held : -held) === Number(years), `they are ${held} apart`);
  },
};

/** `In England women can expect 3.8 years more.`: the same of the country, in the period of the area. */
const womenAndMenOfCountry: ClaimRule = {
  pattern: /^In (.+) (women|men) can expect ([\d.]+) years? more\.$/,
  judge: ([, name, who, years = ''], { profile, site, block }) => {
    if (name !== site.country.name_in_sentence) return null;
    const period = periodOf(profile, block.text);
    const held = period === null ? null : betweenSexes(site.country, period);
    if (held === null) return { against: 'the file of the country lacks one of the two figures' };
    return workedOut((who === 'women' ? held : -held) === Number(years), `they are ${held} apart`);
  },
};

/** `Length of life was then 79.1 years for women and 73.7 for men.`: in the years of the picture, which its block names. */
const thenLived: ClaimRule = {
  pattern: /^Length of life was then ([\d.]+) years for (women|men)(?: and ([\d.]+) for men)?\.$/,
  judge: ([, first, who, second], { profile, block }) => {
    const [, years] = /shows earlier years: (\d{4} to \d{4}),/.exec(block.text) ?? [];
    const held = (sex: string): string | null => {
      const own = figuresOf(profile, life).find(
        (each) => each.sex === sex && periodSaid(each.period) === years,
      );
      return own ? asPrinted(own.value!, 1) : null;
    };
    const of =
      who === 'men' ? [held('male')] : [held('female'), held('male')].slice(0, second ? 2 : 1);
    const told = [first, ...(second ? [second] : [])];
    return workedOut(
      told.every((each, place) => each === of[place]),
      `by the file it is ${of.join(' and ')}`,
    );
  },
};

/** `Not held for this area (7)`: indicators of the scorecard without a figure and without an average of its councils. */
const notHeldForArea: ClaimRule = {
  pattern: /^Not held for this area \((\d+)\)$/,
  judge: ([, count], { profile }) => {
    const ids = new Set(profile.scorecard.map(({ indicator_id: id }) => id));
    const held = new Set([
      ...profile.scorecard.flatMap(({ latest, indicator_id: id }) => (latest === null ? [] : id)),
      ...(profile.averages ?? []).map(({ indicator_id: id }) => id),
    ]);
    const lacking = [...ids].filter((id) => !held.has(id)).length;
    return workedOut(lacking === Number(count), `${lacking} indicators have no figure`);
  },
};

/** `Not held in this edition for areas of this kind.`: some row says so in its file. */
const notHeldForKind: ClaimRule = {
  pattern: /^Not held in this edition for areas of this kind\.$/,
  judge: (_, { profile }) => {
    const isSo = profile.scorecard.some(({ not_held: why }) => why === 'for-kind');
    return workedOut(isSo, 'no row of its file is not held for its kind');
  },
};

/** `139,446 residents, mid-2024`, `Blackpool has 141,038 residents`: by the figures of residents in its file. */
const residents: ClaimRule = {
  pattern: /^(?:(.+) has )?([\d,]+) residents(?:, (?:mid-\d{4}|Census \d{4}))?\.?$/,
  judge: ([, name, count = ''], said) => {
    const { profile, block } = said;
    if (!isOfArea(said) || (name ?? profile.name_in_sentence) !== profile.name_in_sentence)
      return null;
    const year = /mid-(\d{4})/.exec(block.text)?.[1];
    const ofTables = ['population', 'census-population'].map((id) => {
      const rows = figuresOf(profile, id).filter(({ period }) => !year || period === year);
      const newest = rows
        .map(({ period }) => period)
        .toSorted()
        .at(-1);
      const now = rows.filter(({ period }) => period === newest);
      const whole = now.find(({ sex }) => sex === 'persons');
      return whole?.value ?? now.reduce((sum, { value }) => sum + (value ?? 0), 0);
    });
    const all = [...ofTables, profile.neighbourhoods?.residents ?? 0];
    return workedOut(all.includes(printedNumber(count)), `its file has ${Math.max(...all)}`);
  },
};

/** Whether a text names an area, and not one whose name holds its name: `London` is not in `South East London`. */
function namesWhole(text: string, area: string): boolean {
  const name = area.replace(/^the /, '');
  const at = text.indexOf(name);
  return (
    at >= 0 &&
    /(?:^|: |, | and |\bthe )$/.test(text.slice(0, at)) &&
    /^(?:$|,| and | [a-z(]| [A-Z]{2})/.test(text.slice(at + name.length))
  );
}

/** `Blackpool lies in the North West.`, `… is part of Moor and Mere integrated care system.`: by the files of both. */
const inside: ClaimRule = {
  pattern: /^(.+) (?:lies in|is part of) (?:the )?(.+)\.$/,
  judge: ([, name, where = ''], said) => {
    const { profile, site } = said;
    if (!isOfArea(said) || name !== profile.name_in_sentence) return null;
    const all = [...site.profiles.values()];
    const codes = [profile, ...all.filter(({ county }) => county?.code === profile.code)].map(
      (each) => each.code,
    );
    // A council that has ended, or is to end, is no member: what its own file names may have its successor.
    const named = (profile.systems ?? []).map(({ code }) => code);
    const members = [...codes, ...profile.successors.map(({ code }) => code)];
    const around = all.filter((each) =>
      each.members.some(
        ({ code }) => codes.includes(code) || (named.includes(each.code) && members.includes(code)),
      ),
    );
    const names = [
      profile.region ?? '',
      ...around.flatMap((each) => [each.name, each.name_in_sentence]),
    ];
    const isSo = names.some((each) => each !== '' && namesWhole(where, each));
    return workedOut(isSo, `its file has ${names.join(', ')}`);
  },
};

/** `Moor and Mere has 14 local authorities.`: those with at least half of their residents inside; of a region, all in force. */
const howMany: ClaimRule = {
  pattern: /^(?:The )?(.+) has (\d+) (?:local authorities|councils)\.$/,
  judge: ([, name = '', count], { site }) => {
    const all = [...site.profiles.values()];
    const lower = all.filter((each) => isLowerTier(each) && isInForce(each));
    const whole = all.find((each) => each.name_in_sentence.replace(/^the /, '') === name);
    const ofWhole = whole ? membersOf(whole, site).filter((each) => lower.includes(each)) : [];
    const ofRegion = lower.filter((each) => each.region?.replace(/^the /, '') === name);
    const counts = [ofWhole, ofRegion].map((each) => each.length).filter((each) => each > 0);
    if (counts.length === 0) return null;
    return workedOut(counts.includes(Number(count)), `by the files it has ${counts.join(' or ')}`);
  },
};

/** `Figures for 2023 to 2025, from OHID.`: some figure in the file of the page, or of one of its members, is of that period. */
const ofPeriod: ClaimRule = {
  pattern: /^(?:These f|F)igures (?:are for|for|cover) (\d{4} to \d{4})\b/,
  judge: ([, period], said) => {
    if (!isOfArea(said)) return null;
    const { profile, site } = said;
    const isHeld = [profile, ...membersOf(profile, site)].some(({ indicators }) =>
      indicators.some(({ observations }) =>
        observations.some((row) => row.value !== null && periodSaid(row.period) === period),
      ),
    );
    return isHeld ? 'tested' : { against: 'no figure in its file is of that period' };
  },
};

/** Facts of an area that compare nothing, and denials of its figures: each is asked of its public file. */
export const factRules: readonly ClaimRule[] = [
  womenAndMen,
  womenAndMenOfCountry,
  thenLived,
  notHeldForArea,
  notHeldForKind,
  residents,
  inside,
  howMany,
  ofPeriod,
];
