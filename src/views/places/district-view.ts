import type { AreaIndex } from '../../areas/area-index.ts';
import { inArea } from '../../areas/in-area.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { listOf } from '../../words/list.ts';
import type { CountInArea, District } from '../../postcodes/districts.ts';
import type { LinkInLine } from '../link-in-line.ts';
import { councilLinks } from './link-line.ts';
import { nameWithKind } from '../../words/kind-of-area.ts';

/** A district as it is shown. */
export interface DistrictView {
  outcode: string;
  /** Its place on the page: `fy1`. */
  anchor: string;
  councils: LinkInLine[];
  systems: LinkInLine[];
  /** Where the next figure narrows it down: `FY5 1 and 2: Wyre; FY5 3: Wyre or Blackpool.` Else null. */
  sectors: string | null;
  /** How much of it is in the country, where some is not; else null. */
  border: string | null;
}

/** Areas with how many postcodes lie in each, where there are several: `Fylde in Lancashire (63 postcodes); …`. */
function linksOf(counts: readonly CountInArea[], areas: AreaIndex): LinkInLine[] {
  const known = counts.flatMap(({ code, postcodes }) => {
    const area = areas.find(code);
    return area ? [{ area, postcodes }] : [];
  });
  const councils = known.map(({ area, postcodes }, place) => ({
    council: area,
    name: nameWithKind(area),
    county: areas.countyOf(area) ?? null,
    after:
      known.length > 1 ? ` (${formatNumber(postcodes, 0)}${place === 0 ? ' postcodes' : ''})` : '',
  }));
  return councilLinks('', councils, '; ', ' in ');
}

function sectorWords({ outcode, sectors }: District, areas: AreaIndex): string | null {
  const parts = sectors.map((alike) => {
    const names = alike.councils.flatMap((code) => areas.find(code)?.name ?? []);
    return `${outcode} ${listOf(alike.sectors)}: ${names.join(' or ')}`;
  });
  return parts.length > 0 ? `${parts.join('; ')}.` : null;
}

function borderWords({ inCountry, elsewhere }: District, country: string): string | null {
  if (elsewhere.length === 0) return null;
  const all = elsewhere.reduce((sum, { postcodes }) => sum + postcodes, inCountry);
  const verb = inCountry === 1 ? 'is' : 'are';
  const others = elsewhere.map(({ nation }) => inArea(nation)).join(' and ');
  return `${formatNumber(inCountry, 0)} of its ${formatNumber(all, 0)} postcodes ${verb} ${inArea(country)}, the rest ${others}.`;
}

/** A district with its areas named and linked; areas that the edition does not have are left out. */
export const districtView = (district: District, areas: AreaIndex): DistrictView => ({
  outcode: district.outcode,
  anchor: district.outcode.toLowerCase(),
  councils: linksOf(district.councils, areas),
  systems: linksOf(district.systems, areas),
  sectors: sectorWords(district, areas),
  border: borderWords(district, areas.country.nameInSentence),
});
