import {
  asPrinted,
  isInside,
  isOfArea,
  periodSaid,
  sexSaid,
  workedOut,
  type ClaimRule,
} from './claim.ts';
import { figureAt, figuresOf } from './figures-of-kind.ts';
import { kindNamed } from './kind-names.ts';
import { healthy, life } from './lengths-of-life.ts';
import type { Profile, PublicSite } from './public-site.ts';
import { remembered } from './remember.ts';

const regionsOf = remembered(
  ({ profiles }: PublicSite) => new Set([...profiles.values()].map(({ region }) => region)),
);

/** `Council area, North West`, over all of a page: the region of its area. */
const regionOver: ClaimRule = {
  pattern: /^[A-Z][^,.:;]+, ([A-Z][^.:;]*)$/,
  judge: ([, region = ''], said) => {
    if (!isOfArea(said) || said.block.part !== '' || !regionsOf(said.site).has(region)) return null;
    return workedOut(region === said.profile.region, `its file has ${said.profile.region}`);
  },
};

const inList = new Intl.ListFormat('en-GB');

/** `Part of Frimley (12%) and Thames Valley (88%) integrated care systems (ICSs)`: the systems that its file names. */
const partOf: ClaimRule = {
  pattern: /^Part of (.+)$/,
  judge: ([, words = ''], { profile, block, address }) => {
    if (!isOfArea({ address, profile }) || block.part !== '') return null;
    const systems = (profile.systems ?? []).map(({ name }) => name);
    const told = words.replace(/ \([\d.]+%\)/g, '');
    return workedOut(
      systems.length > 0 && told.startsWith(inList.format(systems)),
      `its file has ${systems.join(', ') || 'none'}`,
    );
  },
};

const isWhole = ({ share }: Profile['members'][number]): boolean => share >= 0.995;

/** `14 local authorities, and parts of 3 others`, `parts of 2 local authorities`, `12 districts`: what lies in the area. */
const insideIt: ClaimRule = {
  pattern:
    /^(?:(\d+) ([a-z][a-z ]*)(?:, and parts? of (\d+) others?)?|parts of (\d+) ([a-z][a-z ]*))$/,
  judge: ([, all = '0', kind, others = '0', parts, kindOfParts = ''], said) => {
    const { profile, block, site } = said;
    const isCount = kindNamed(site, kind ?? kindOfParts) !== undefined;
    if (!isOfArea(said) || block.part !== '' || !isCount || profile.members.length === 0)
      return null;
    const inside =
      profile.kind === 'county' ? profile.members.length : profile.members.filter(isWhole).length;
    const rest = profile.members.length - inside;
    const isSo = Number(all) === inside && Number(parts ?? others) === rest;
    return workedOut(isSo, `its file has ${inside} inside and parts of ${rest}`);
  },
};

/** `Left out, because under half of their residents live inside: Cumberland (3%) and North Yorkshire (1%).` */
const leftOut: ClaimRule = {
  pattern: /^Left out, because under half of their residents live inside: (.+)\.$/,
  judge: ([, told = ''], said) => {
    if (!isOfArea(said)) return null;
    const part = said.profile.members.filter((each) => !isInside(each));
    const words = part.map(({ name_in_sentence: name = '', share }) => {
      const percent = asPrinted(share * 100, 0);
      return `${name} (${percent === '0' ? 'under 1' : percent}%)`;
    });
    const isSo =
      words.every((each) => told.includes(each)) && told.split('%)').length - 1 === part.length;
    return workedOut(isSo, `its file has ${words.join(', ')}`);
  },
};

/** `The likely range of good health alone puts it between 23.0 and 31.7 for women.`, `It puts it …`: years of life less either end of good health. */
const poorerHealthRange: ClaimRule = {
  pattern: /\bputs it between ([\d.]+) and ([\d.]+) for (women|men)\.$/,
  judge: ([, from, to, people], said) => {
    if (!isOfArea(said)) return null;
    const sex = sexSaid(people);
    const period = said.profile.gaps.poorer_health[sex]?.now.period;
    const [ofLife, good] = [life, healthy].map((id) =>
      figuresOf(said.profile, id).find((each) => each.sex === sex && each.period === period),
    );
    if (!ofLife || good?.lower == null || good.upper == null)
      return { against: 'no range is held' };
    const held = [good.upper, good.lower].map((end) => asPrinted(ofLife.value! - end, 1));
    return workedOut(held.join() === [from, to].join(), `it is ${held.join(' to ')}`);
  },
};

/** Whether words are a length of life of an area, as printed, in the period that is told. */
const isLength = (
  profile: Profile,
  id: string,
  { sex, said, period }: { sex: string; said: string | undefined; period: string },
): boolean =>
  said === undefined ||
  figuresOf(profile, id).some(
    (each) =>
      each.sex === sex && periodSaid(each.period) === period && asPrinted(each.value!, 1) === said,
  );

/** The period that a picture is of: `The picture shows earlier years: 2022 to 2024`, or one that its labels name. */
const periodOfPicture = (section: string): string | undefined =>
  /(?:shows earlier years: |Life expectancy at birth, |Life expectancy, )(\d{4} to \d{4})/.exec(
    section,
  )?.[1];

const lived =
  /\b(Women|Men): ([\d.]+) years of life(?:, \S.*? ([\d.]+) years)?(?:; ([\d.]+) years in good health(?:, \S.*? ([\d.]+) years)?)?\.$/;

/** `Women: 79.1 years of life, England 83.3 years; 51.8 years in good health, England 61.3 years.`, of a lifeline. */
const onLifeline: ClaimRule = {
  pattern: lived,
  judge: ([, people, own, beside, ownHealthy, besideHealthy], said) => {
    if (!isOfArea(said)) return null;
    const { profile, site, block } = said;
    const sex = sexSaid(people);
    const period = periodOfPicture(block.section);
    if (period === undefined) return { against: 'no period is told of it' };
    const isSo =
      isLength(profile, life, { sex, said: own, period }) &&
      isLength(site.country, life, { sex, said: beside, period }) &&
      isLength(profile, healthy, { sex, said: ownHealthy, period }) &&
      isLength(site.country, healthy, { sex, said: besideHealthy, period });
    return workedOut(isSo, `its file has no such lengths of life for ${period}`);
  },
};

/** `Women 79.1 years, 2022 to 2024`, over a lifeline. */
const overLifeline: ClaimRule = {
  pattern: /^(Women|Men) ([\d.]+) years, (\d{4} to \d{4})$/,
  judge: ([, people, own, period = ''], said) => {
    const sex = sexSaid(people);
    if (!isOfArea(said)) return null;
    return workedOut(
      isLength(said.profile, life, { sex, said: own, period }),
      `its file has no such length of life for ${period}`,
    );
  },
};

/** `Burnley men 76.5 women 80.4`: two figures of one period of the area that bears the name. */
const menAndWomen: ClaimRule = {
  pattern: /^(.+?)(?: \d+% of its residents live inside)? men ([\d.]+) women ([\d.]+)$/,
  judge: ([, name, men, women], said) => {
    if (!isOfArea(said)) return null;
    const named = [...said.site.profiles.values()].filter((each) => each.name === name);
    // Of an area that the edition does not cover there is no file.
    if (named.length === 0) return null;
    const areas = named.flatMap((each) => [life, healthy].map((id) => ({ each, id })));
    const isSo = areas.some(({ each, id }) => {
      const periods = figuresOf(each, id).map(({ period }) => periodSaid(period));
      const newest = periods.toSorted().at(-1);
      const newestOfCountry = figuresOf(said.site.country, id).at(-1)?.period ?? '';
      return periods.some(
        (period) =>
          ([newest, periodSaid(newestOfCountry)].includes(period) ||
            said.block.section.includes(period)) &&
          isLength(each, id, { sex: 'male', said: men, period }) &&
          isLength(each, id, { sex: 'female', said: women, period }),
      );
    });
    return workedOut(isSo, `the file of ${name} has no such figures of one period`);
  },
};

/** `Women here can expect to live 82.2 years and men 78.2: the average of its councils.` and `In England it is 83.5 and 79.7.` */
const averages: ClaimRule = {
  pattern:
    /^(?:Women here can expect to live ([\d.]+) years and men ([\d.]+): the average of its .+|In (.+) it is ([\d.]+) and ([\d.]+))\.$/,
  judge: ([, women, men, name, otherWomen, otherMen], said) => {
    const { profile, site, block } = said;
    if (!isOfArea(said) || !/\baverage of its\b/.test(block.text)) return null;
    const newest = figuresOf(site.country, life).at(-1)?.period;
    const of = (sex: string): (number | null)[] =>
      (profile.averages ?? [])
        .filter((each) => each.indicator_id === life && each.sex === sex)
        .flatMap(({ periods }) => [periods.at(-1), periods.find(({ period }) => period === newest)])
        .flatMap((held) => held ?? [])
        .map(({ period, value }) => (name ? figureAt(site.country, life, sex, period) : value));
    const isSo = [
      ['female', women ?? otherWomen],
      ['male', men ?? otherMen],
    ].every(([sex, told]) =>
      of(sex!).some((value) => value !== null && asPrinted(value, 1) === told),
    );
    return workedOut(isSo, `its file has ${of('female').join()} and ${of('male').join()}`);
  },
};

/** What stands at the head of the page of an area, and beside the pictures of lengths of life. */
export const headRules: readonly ClaimRule[] = [
  regionOver,
  partOf,
  insideIt,
  leftOut,
  poorerHealthRange,
  onLifeline,
  overLifeline,
  menAndWomen,
  averages,
];
