import { flattenShapes } from '../../src/charts/flat-shapes.ts';
import { embedOfToday } from '../../src/releases/addresses.ts';
import { readBoundaries, type BoundaryFile } from '../../src/tables/boundaries.ts';
import { drawnIndicator } from '../../src/views/indicator/charts-of-indicator.ts';
import { chartedParts } from '../../src/views/profile/charted-parts.ts';
import { namesPublished } from '../files/chart-names.ts';
import type { SiteToMake } from './addresses-made.ts';

/** What `make` gives for each name, made when it is first asked for. */
function remembered<Made>(make: (name: string) => Made): (name: string) => Made {
  const known = new Map<string, Made>();
  return (name) => {
    if (!known.has(name)) known.set(name, make(name));
    return known.get(name)!;
  };
}

type NamesOf = (code: string) => ReadonlySet<string>;

/** Who has charts under a code: the area that has it or had it, or else an indicator; by its code of today. */
function subjectsOf({ areas, indicators }: SiteToMake): (code: string) => string | null {
  const byCode = new Map(
    [areas.country, ...areas.withPage].flatMap(({ code, formerCodes }) =>
      [code, ...formerCodes].map((each) => [each, code]),
    ),
  );
  return (code) => byCode.get(code) ?? (indicators.has(code) ? code : null);
}

/** The names of the charts of an area or an indicator, of which whole pages are put together: asked for once each. */
function namesOfCharts(site: SiteToMake, data: string): NamesOf {
  const boundariesOf = remembered((name) => readBoundaries(data, name as BoundaryFile));
  const flat = remembered((name) => flattenShapes(boundariesOf(name)));
  const chartsOf = (code: string) => {
    const indicator = site.indicators.get(code);
    if (!indicator) return chartedParts(site.areas.get(code), { ...site, boundariesOf }).charts;
    const { areas, tables } = site;
    return drawnIndicator(indicator, { areas, tables, flat: () => flat('local-authorities') })
      .charts;
  };
  return remembered((code) => new Set(chartsOf(code).map(({ id }) => id)));
}

const parsed = (address: string): { code: string; chart: string; isFramed: boolean } | null => {
  const framed = embedOfToday(address);
  if (framed) return { ...framed, isFramed: true };
  const [, code, chart] = /^\/charts\/([^/]+)\/([^/]+)\.(?:svg|csv)$/.exec(address) ?? [];
  return code && chart ? { code, chart, isFramed: false } : null;
};

/** Whether a chart is there to be framed of a subject that has none: what was framed once, and of areas what any has. */
function framedWithout(site: SiteToMake, published: ReadonlySet<string>, namesOf: NamesOf) {
  const country = site.areas.country.code;
  const others = site.areas.withPage.filter(({ code }) => code !== country);
  const isOther = (code: string): boolean => /^[A-Z]\d+$/.test(code) && code !== country;
  const alike = remembered(() => namesPublished(published, isOther));
  const own = remembered((code) => namesPublished(published, (each) => each === code));
  const isAlike = (chart: string): boolean =>
    alike('').has(chart) || others.some((area) => namesOf(area.code).has(chart));
  return (code: string, chart: string): boolean =>
    own(code).has(chart) || (!site.indicators.has(code) && isAlike(chart));
}

/**
 * Whether an edition makes the address of a chart, as a file or to be framed, or that of the page of an
 * indicator's charts. A chart that was framed once is there for as long as the area or indicator is.
 */
export function chartsMade(
  site: SiteToMake,
  data: string,
  published: ReadonlySet<string>,
): (address: string) => boolean {
  const subjectOf = subjectsOf(site);
  const namesOf = namesOfCharts(site, data);
  const isFramedWithout = framedWithout(site, published, namesOf);
  return (address) => {
    const page = /^\/indicators\/([^/]+)\/charts\/$/.exec(address)?.[1];
    if (page !== undefined) return site.indicators.has(page) && namesOf(page).size > 0;
    const asked = parsed(address);
    const code = asked && subjectOf(asked.code);
    if (!asked || code === null) return false;
    if (!asked.isFramed && code !== asked.code) return false;
    if (asked.isFramed && isFramedWithout(code, asked.chart)) return true;
    return namesOf(code).has(asked.chart);
  };
}
