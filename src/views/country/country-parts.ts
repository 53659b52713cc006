import { forBothSexes, inequalityInLifeExpectancy } from '../../indicators/life-indicators.ts';
import type { Materials } from '../../indicators/materials.ts';
import { gapsInside } from '../../profiles/gaps-inside.ts';
import { healthyLifeAndInactivity } from '../../profiles/healthy-life-and-inactivity.ts';
import { slopeIndexChecks } from '../../profiles/slope-index-check.ts';
import { slopeCheckView, type CheckView } from '../methods/checks-view.ts';
import { gapsInsideSection, type GapsInsideSection } from './gaps-inside-view.ts';
import { inactivityView, type InactivityView } from './inactivity-view.ts';
import { tenthsView, type TenthsView } from './tenths-view.ts';

/** What only the page of the country shows; each null where the edition does not hold it. */
export interface CountryPartsView {
  tenths: TenthsView | null;
  /** The slope index worked out from the tenths beside the published one. */
  slopeCheck: CheckView;
  inside: GapsInsideSection | null;
  inactivity: InactivityView | null;
}

interface Setting extends Materials {
  tables: Parameters<typeof tenthsView>[1];
}

/** The tenths of the country, the gaps inside its local authorities, and good health beside sickness. */
export function countryPartsView({ areas, indicators, tables }: Setting): CountryPartsView {
  const slope = indicators.get(inequalityInLifeExpectancy);
  const inside = forBothSexes((sex) => gapsInside({ areas, indicators }, sex));
  const inactivity = forBothSexes((sex) => healthyLifeAndInactivity({ areas, indicators }, sex));
  return {
    tenths: tenthsView(areas.country, tables),
    slopeCheck: slopeCheckView(
      slopeIndexChecks(tables.deprivationDeciles, areas.country.code, indicators),
    ),
    inside: slope ? gapsInsideSection(inside, slope) : null,
    inactivity: inactivityView(inactivity),
  };
}
