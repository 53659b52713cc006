import { lifeExpectancy, type BySex } from '../../indicators/life-indicators.ts';
import { formatWithUnit } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { furthestFirst, isBehind } from '../../profiles/furthest-apart.ts';
import type { QuestionOf } from '../../questions/question.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import { gettingBetter } from '../../words/gaps/getting-better.ts';
import { capitalised } from '../../words/sentence.ts';
import type { AskedChange, AskedEntry, AskedProfile } from './asked-profile.ts';
import { areaLink, indicatorOf, named, type Asking } from './asking.ts';
import { card, type AnswerCard, type CardList } from './card.ts';
import { historyLink } from './links-of-figure.ts';
import type { Choice } from '../../search/suggest.ts';

type Asked = QuestionOf<'area'>;

const resultAsked = { worst: 'worse', best: 'better' } as const;

/** Rows of a list; more would run off the screen of a phone. */
const mostRows = 10;

interface Counted {
  indicator: AskedIndicator;
  result: string;
  period: string;
  value: number;
  countryValue: number | null;
}

/** The figures of an area that are counted, each with its indicator. */
const countedIn = ({ scorecard }: AskedProfile, asking: Asking): Counted[] =>
  scorecard.flatMap(({ indicator_id: id, latest, counted, comparison }: AskedEntry) => {
    const indicator = indicatorOf(id, asking);
    if (!counted || !latest || !indicator) return [];
    const { result, country_value: countryValue } = comparison;
    return [{ indicator, result, period: latest.period, value: latest.value, countryValue }];
  });

/** `By tests: 12 figures worse than England’s, 3 similar, 1 better; 7 not tested.` */
function countsOf(all: readonly Counted[], country: string): string[] {
  const counts = Object.groupBy(all, ({ result }) => result);
  const count = (result: string): number => counts[result]?.length ?? 0;
  if (count('worse') + count('similar') + count('better') === 0) return [];
  const figures = count('worse') === 1 ? 'figure' : 'figures';
  const found = `${count('worse')} ${figures} worse than ${country}’s, ${count('similar')} similar, ${count('better')} better`;
  const rest = count('untested');
  return [`By tests: ${found}${rest > 0 ? `; ${rest} not tested` : ''}.`];
}

/** The figures that a test found so, by how many times the country’s they are. */
function listed(all: readonly Counted[], caption: string, names: readonly string[]): CardList[] {
  const beside = all.map((each) => ({ ...each, decimals: each.indicator.decimals }));
  const rows = furthestFirst(beside).map(({ indicator, period, value, countryValue }) => ({
    name: indicator.short,
    href: `/indicators/${indicator.id}/`,
    cells: [
      formatWithUnit(value, indicator),
      countryValue === null ? '' : formatWithUnit(countryValue, indicator),
      parsePeriod(period).label,
    ],
  }));
  if (rows.length === 0) return [];
  const shown = rows.slice(0, mostRows);
  const many = shown.length < rows.length ? ` (${shown.length} of ${rows.length})` : '';
  return [{ caption: caption + many, columns: ['Figure', ...names, 'Years'], rows: shown }];
}

/** A part of the page of an area, and how its figures changed. */
const linksTo = (code: string, part: string, asking: Asking): Choice[] => [
  ...areaLink(code, asking).map((link) => ({ ...link, path: `${link.path}#${part}` })),
  ...historyLink(code, asking),
];

/** Those that are behind the country’s figure as printed, of which no test tells. */
const behindUntested = (all: readonly Counted[]): Counted[] =>
  all.filter((each) => each.result === 'untested' && isBehind(each, each.indicator.polarity));

/** What a profile leads with, and the years that its lengths of life are of; of averages, the newest. */
function headlineIn({ headline, lengths, averages }: AskedProfile): string {
  const said = headline.map(({ text }) => text).join('');
  const average = averages.find(({ indicator_id: id }) => id === lifeExpectancy);
  const period =
    (lengths.life.male.latest ?? lengths.life.female.latest)?.period ??
    average?.periods.at(-1)?.period;
  return period === undefined ? said : `${said.replace(/\.$/, '')} (${parsePeriod(period).label}).`;
}

/** How an area stands to the country on the whole, or what is worst or best in it; null where no test tells. */
async function standingAnswer(
  { area: [code = ''], end }: Asked,
  asking: Asking,
): Promise<AnswerCard | null> {
  const { country } = asking.words;
  if (code === country.code) return null;
  const profile = await asking.files.profile(code);
  const all = countedIn(profile, asking);
  const counts = countsOf(all, country.name);
  if (counts.length === 0) return null;
  const { name, inSentence } = named(code, asking);
  const links = linksTo(code, 'scorecard', asking);
  const headline = headlineIn(profile);
  if (end === null) return card(name, { sentences: [headline, ...counts], links });
  const result = resultAsked[end];
  const found = all.filter((each) => each.result === result);
  const names = [name, capitalised(country.name)];
  const order = 'the furthest first, by times';
  return card(`${capitalised(inSentence)}: what is ${result} than in ${country.name}`, {
    sentences: [...counts, headline],
    lists: [
      ...listed(found, `By tests ${result} than ${country.name}, ${order}`, names),
      ...(end === 'worst'
        ? listed(behindUntested(all), `Behind, not tested, ${order}`, names)
        : []),
    ],
    links,
  });
}

/** A change as tests of changes have it. */
const changeOf = (change: AskedChange | null) =>
  change && {
    from: parsePeriod(change.from),
    change: change.change,
    test: change.test && { isReal: change.test.is_real, difference: change.test.difference },
  };

const changesOf = ({ female, male }: BySex<AskedChange | null>) => ({
  female: changeOf(female),
  male: changeOf(male),
});

/** Whether its lengths of life get better, as its profile says; null where no change of its own is held. */
async function changeAnswer({ area: [code = ''] }: Asked, asking: Asking) {
  const { gaps } = await asking.files.profile(code);
  const told = gettingBetter({
    life: changesOf(gaps.life_own_change),
    healthy: changesOf(gaps.healthy_own_change),
  });
  if (!told) return null;
  const { inSentence } = named(code, asking);
  return card(`Is it getting better? ${capitalised(inSentence)}`, {
    sentences: told.lines.map(({ answer, because }) => `${answer} ${because}`.trim()),
    links: linksTo(code, 'gaps', asking),
  });
}

/** An area of which something is asked that is no figure; null where its name is all there is, which a list of names answers. */
export async function areaAnswer(asked: Asked, asking: Asking): Promise<AnswerCard | null> {
  if (asked.of === 'name') return null;
  if (asked.of === 'standing' || asked.of === 'change') {
    const told = asked.of === 'change' ? changeAnswer : standingAnswer;
    const answer = await told(asked, asking);
    if (answer) return answer;
  }
  const [code = ''] = asked.area;
  const { name, inSentence } = named(code, asking);
  return card(name, {
    isPage: asked.of === 'page',
    isLast: asked.of !== 'page',
    sentences: [
      `What is held of ${inSentence} stands on its page, and how its figures changed on that of every year.`,
    ],
    links: [...areaLink(code, asking), ...historyLink(code, asking)],
  });
}
