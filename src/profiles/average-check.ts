import type { Area } from '../areas/area.ts';
import { hasEnded, isLowerTier, isUpperTier } from '../tables/area-kinds.ts';
import { averageAgainstOfficial } from '../gaps/average-against-official.ts';
import type { AverageErrors, DerivedBesideOfficial } from '../gaps/average-against-official.ts';
import { averageOfMembers } from '../gaps/average-of-members.ts';
import { residentsAt } from '../indicators/residents.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { bothSexes, healthyLifeExpectancy, lifeExpectancy } from '../indicators/life-indicators.ts';
import { isPublished, publishedAt } from '../indicators/series.ts';
import type { Materials } from '../indicators/materials.ts';

/** An area whose official figure is known, and the local authorities it is made of. */
interface Whole {
  area: Area;
  members: Area[];
}

/** How far averages of local authorities lie from official figures of an indicator; errors null where nothing can be checked. */
export interface AverageCheck {
  indicatorId: typeof lifeExpectancy | typeof healthyLifeExpectancy;
  errors: AverageErrors | null;
}

/** Both checks: life expectancy of the country, healthy life expectancy of the regions. */
export interface AverageChecks {
  country: AverageCheck;
  regions: AverageCheck;
}

function cellsOf(indicator: Indicator, whole: Whole, materials: Materials) {
  return bothSexes.flatMap((sex) =>
    indicator.series
      .of(whole.area.code, sex)
      .filter(isPublished)
      .flatMap(({ period, value: official }): DerivedBesideOfficial[] => {
        const members = whole.members.map((member) => ({
          value: publishedAt(indicator.series.of(member.code, sex), period.text)?.value ?? null,
          residentsInside:
            residentsAt({ code: member.code, sex, by: 'everyone', period }, materials.indicators) ??
            0,
        }));
        const derived = averageOfMembers(members).value;
        return derived === null ? [] : [{ derived, official }];
      }),
  );
}

function checkOf(
  indicatorId: AverageCheck['indicatorId'],
  wholes: readonly Whole[],
  materials: Materials,
): AverageCheck {
  const indicator = materials.indicators.get(indicatorId);
  const cells = indicator ? wholes.flatMap((each) => cellsOf(indicator, each, materials)) : [];
  return { indicatorId, errors: averageAgainstOfficial(cells) };
}

/**
 * The average of local authorities beside official figures, over every period and sex (content/methods/average-of-local-authorities.mdx):
 * life expectancy of the country, healthy life expectancy of the regions.
 */
export function averageChecks(materials: Materials): AverageChecks {
  const { areas } = materials;
  const inForce = areas.all.filter((area) => !hasEnded(area));
  const upperTier = inForce.filter(isUpperTier);
  const country = { area: areas.country, members: inForce.filter(isLowerTier) };
  const regions = areas.regions.map((area) => ({
    area,
    members: upperTier.filter((member) => member.regionCode === area.code),
  }));
  return {
    country: checkOf(lifeExpectancy, [country], materials),
    regions: checkOf(healthyLifeExpectancy, regions, materials),
  };
}
