import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { gapAgainst } from '../gaps/against-country.ts';
import { gapBetweenSexes } from '../gaps/between-sexes.ts';
import type { GapBetweenSexes } from '../gaps/between-sexes.ts';
import { gapByDeprivation } from '../gaps/by-deprivation.ts';
import type { DeprivationGap } from '../gaps/by-deprivation.ts';
import type { PairedGap } from '../gaps/gap.ts';
import { readingsOf } from '../gaps/reading.ts';
import { yearsInPoorerHealth } from '../gaps/years-in-poorer-health.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { BySex } from '../indicators/life-indicators.ts';
import { forBothSexes, yearDecimals } from '../indicators/life-indicators.ts';
import { lifeSeriesOf } from './life-figures.ts';
import type { MembersSpread, MembersSpreads } from './spread-of-area.ts';

/** Every gap in length of life that matters for an area; null where the figures for it are not held. */
export interface Gaps {
  /** Life expectancy, area less country. */
  againstCountry: BySex<PairedGap | null>;
  /** Healthy life expectancy, area less country. */
  healthyAgainstCountry: BySex<PairedGap | null>;
  /** The published slope index inside the area. */
  byDeprivation: BySex<DeprivationGap | null>;
  /** Between the members of a system or county; null for areas without members. */
  betweenMembers: BySex<MembersSpread | null>;
  /** Life expectancy, women less men. */
  betweenSexes: GapBetweenSexes | null;
  /** Derived: life expectancy less healthy life expectancy of the same period. */
  poorerHealth: BySex<PairedGap | null>;
}

interface Materials {
  areas: AreaIndex;
  indicators: ReadonlyMap<string, Indicator>;
  spreads: MembersSpreads;
}

const hasMembers = (area: Area): boolean => area.kind === 'ics' || area.kind === 'county';

/** The gaps of one area (content/methods/gaps.mdx). */
export function gapsOf(area: Area, { areas, indicators, spreads }: Materials): Gaps {
  const own = lifeSeriesOf(area, indicators);
  const country = lifeSeriesOf(areas.country, indicators);
  const against = (measure: 'life' | 'healthy') =>
    forBothSexes((sex) =>
      area.kind === 'country'
        ? null
        : gapAgainst(
            readingsOf(own[measure][sex]),
            readingsOf(country[measure][sex]),
            yearDecimals,
          ),
    );
  return {
    againstCountry: against('life'),
    healthyAgainstCountry: against('healthy'),
    byDeprivation: forBothSexes((sex) =>
      gapByDeprivation(readingsOf(own.slope[sex]), yearDecimals),
    ),
    betweenMembers: forBothSexes((sex) => (hasMembers(area) ? spreads.of(area, sex) : null)),
    betweenSexes: gapBetweenSexes(
      readingsOf(own.life.female),
      readingsOf(own.life.male),
      yearDecimals,
    ),
    poorerHealth: forBothSexes((sex) =>
      yearsInPoorerHealth(readingsOf(own.life[sex]), readingsOf(own.healthy[sex]), yearDecimals),
    ),
  };
}
