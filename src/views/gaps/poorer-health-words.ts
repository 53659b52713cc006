import type { PoorerHealthList } from '../../profiles/poorer-health-list.ts';
import { yearDecimals } from '../../indicators/life-indicators.ts';
import { fromTo } from '../../words/ends.ts';
import { countedAreas, upperTierWords } from '../../words/kind-of-area.ts';
import { untestedChangeSentence } from '../../words/test.ts';

const style = { decimals: yearDecimals, unit: 'years' };

/** What one length of life is called where it is not held. */
const lengths = { life: 'life expectancy', healthy: 'healthy life expectancy' } as const;

const withoutSentence = (
  without: PoorerHealthList['without'],
  lacking: keyof PoorerHealthList['without'],
): string[] => {
  const count = without[lacking].length;
  if (count === 0) return [];
  const are = count === 1 ? 'is' : 'are';
  return [
    `${countedAreas(count, { one: 'area', many: 'areas' })} ${are} not in the list: no ${lengths[lacking]} is held for ${count === 1 ? 'it' : 'them'}.`,
  ];
};

/** What the list of one sex shows: its ends, how the change is not tested, and who is not in it. */
export function poorerHealthListSentences(list: PoorerHealthList): string[] {
  const { rows, period, from, without } = list;
  const held = rows.map(({ profile, gap }) => ({
    name: profile.nameInSentence,
    value: gap.now.size,
  }));
  const why = rows.flatMap(({ gap }) => gap.sinceFirst?.untested ?? [])[0];
  return [
    `${rows.length} ${upperTierWords()}, ${period.label}.`,
    fromTo(held, style),
    ...(from && why ? [untestedChangeSentence(why)] : []),
    ...withoutSentence(without, 'life'),
    ...withoutSentence(without, 'healthy'),
  ];
}
