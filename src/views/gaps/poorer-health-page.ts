import type { Materials } from '../../indicators/materials.ts';

import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';

import {
  healthyLifeExpectancy,
  lifeExpectancy,
  yearDecimals as decimals,
} from '../../indicators/life-indicators.ts';
import { formatInterval, formatNumber } from '../../indicators/number-format.ts';
import { poorerHealthLists, type PoorerHealthList } from '../../profiles/poorer-health-list.ts';
import type { Profile } from '../../profiles/profile.ts';
import { upperTierInShort } from '../../words/kind-of-area.ts';
import { listedYearsSentences } from '../../words/poorer-health-list.ts';
import { sexLabel } from '../../words/sex.ts';
import { link, sentence, type Sentence } from '../../words/sentence.ts';
import { signed } from '../../words/signed.ts';
import { poorerHealthPath } from '../poorer-health-path.ts';

/** The same; null where fewer than three councils have years in poorer health, so that there is no page. */
export const poorerHealthHere = (materials: Pick<Setting, 'areas' | 'profiles'>): string | null =>
  poorerHealthLists(materials).length > 0 ? poorerHealthPath : null;

/** The page of years in poorer health: every council, for women and for men. */
export interface PoorerHealthPage {
  headline: string;
  description: string;
  says: string;
  lists: { id: string; label: string; says: string; table: FiguresTableProps }[];
  csv: string;
  sources: Sentence[];
}

interface Setting extends Materials {
  profiles: ReadonlyMap<string, Profile>;
}

const years = (value: number): string => formatNumber(value, decimals);

function tableOf({ sex, period, from, rows }: PoorerHealthList): FiguresTableProps {
  const label = sexLabel(sex);
  return {
    caption: `Years in poorer health, ${period.label}, the most first; ${label.toLowerCase()}`,
    columns: [
      'Area',
      'Years of life',
      'In good health',
      'In poorer health',
      'Likely, by good health alone',
      ...(from ? [`In ${from.label}`, 'Change'] : []),
    ],
    rows: rows.map(({ profile, gap: { now, sinceFirst }, known }) => [
      { text: profile.name, href: profile.url },
      years(now.own),
      years(now.other),
      years(now.size),
      known ? formatInterval(known.lower, known.upper, decimals) : '',
      ...(from && sinceFirst
        ? [years(sinceFirst.from.size), signed(sinceFirst.change, decimals)]
        : []),
    ]),
  };
}

const saysOf = ({ rows, period, from, without }: PoorerHealthList): string =>
  listedYearsSentences({
    held: rows.map(({ profile, gap }) => ({
      name: profile.nameInSentence,
      value: gap.now.size,
    })),
    periodLabel: period.label,
    untested: from && (rows[0]?.gap.sinceFirst?.untested ?? null),
    lacking: { life: without.life.length, healthy: without.healthy.length },
  }).join(' ');

/** Whose figures the years are worked out from, each with the page of every area. */
const sourcesOf = ({ indicators }: Setting): Sentence[] =>
  [lifeExpectancy, healthyLifeExpectancy].flatMap((id) => {
    const indicator = indicators.get(id);
    if (!indicator) return [];
    const { name, path, source } = indicator;
    return [
      sentence(
        `${name}: ${shortPublisher(source.publisher)}, ${source.title}. `,
        link('Every area.', path),
      ),
    ];
  });

/** All that the page of years in poorer health shows; null where fewer than three councils have any. */
export function poorerHealthPage(materials: Setting): PoorerHealthPage | null {
  const lists = poorerHealthLists(materials);
  if (lists.length === 0) return null;
  const headline = `How many years of life are spent in poorer health, in ${upperTierInShort()}.`;
  return {
    headline,
    description: headline,
    says: 'Years of life less years in good health, of the same period. We worked this out. What is likely is worked out from good health alone. The whole range is wider, as life expectancy has one too. Where ranges overlap, who stands first may be chance.',
    lists: lists.map((list) => ({
      id: list.sex,
      label: sexLabel(list.sex),
      says: saysOf(list),
      table: tableOf(list),
    })),
    csv: '/data/years-in-poorer-health.csv',
    sources: sourcesOf(materials),
  };
}
