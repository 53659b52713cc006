import type { Area } from '../../areas/area.ts';
import { peerKindOf } from '../../areas/area.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { OverlookedGap } from '../../priorities/overlooked-gaps.ts';
import { overlookedGapSentence } from '../../priorities/sentences.ts';
import type { ThemeIndex } from '../../priorities/theme.ts';

const peerWords = {
  country: 'countries',
  region: 'regions',
  ics: 'systems',
  county: 'counties',
  'lower-tier': 'local authorities',
} as const;

interface Setting {
  area: Area;
  country: Area;
  indicators: ReadonlyMap<string, Indicator>;
  themes: ThemeIndex;
}

const byGround = (a: OverlookedGap, b: OverlookedGap): number =>
  Number(a.basis === 'worst-fifth') - Number(b.basis === 'worst-fifth');

/** Overlooked gaps in words, those that rest on a test first, each with a link to its indicator. */
export const overlookedSentences = (
  gaps: readonly OverlookedGap[],
  { area, country, indicators, themes }: Setting,
): { text: string; href: string; name: string }[] =>
  [...gaps].sort(byGround).flatMap((gap) => {
    const indicator = indicators.get(gap.indicatorId);
    if (!indicator) return [];
    const figure = {
      gap,
      indicatorName: indicator.name,
      polarity: indicator.polarity,
      themeNames: gap.themeIds.map((id) => themes.get(id).name),
      peers: peerWords[peerKindOf(area)],
    };
    const text = overlookedGapSentence(figure, country);
    return [{ text, href: indicator.path, name: `All areas: ${indicator.shortName}.` }];
  });
