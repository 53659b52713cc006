import type { AreaIndex } from '../../areas/area-index.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { latestOf } from '../../indicators/series.ts';
import { groupIndicators } from '../../profiles/indicator-groups.ts';
import { indicatorTable } from '../../profiles/indicator-table.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { called, systemMeans } from '../../words/kind-of-area.ts';
import { coverageWords } from './coverage.ts';
import { unitName } from '../../words/unit.ts';

/** One indicator in the list of all. */
export interface ListedIndicator {
  name: string;
  shortName: string;
  href: string;
  csv: string;
  summary: string;
  /** Newest period, unit and which areas: `2024; per cent; England and 290 local authorities`. */
  facts: string;
}

/** A group of indicators under one heading. */
export interface ListedGroup {
  id: string;
  title: string;
  indicators: ListedIndicator[];
}

function listed(indicator: Indicator, areas: AreaIndex, summary: string): ListedIndicator {
  const table = indicatorTable(indicator, areas);
  const period = table.period?.label ?? 'no figures';
  const facts = [period, unitName(indicator.unit), coverageWords(table, 'short')];
  return {
    name: indicator.name,
    shortName: indicator.shortName,
    href: indicator.path,
    csv: `/data/indicators/${indicator.id}.csv`,
    summary,
    facts: `${facts.filter(Boolean).join('; ')}.`,
  };
}

/** What a system is, and for how many indicators one in force has a figure of its own: `Of the 52 measures, 10 have figures of ICSs themselves.` Nothing where there is none. */
export function heldForSystems(
  indicators: readonly Indicator[],
  { systems }: Pick<AreaIndex, 'systems'>,
): string {
  if (systems.length === 0) return '';
  const codes = systems.map(({ code }) => code);
  const held = indicators.filter(({ series }) =>
    codes.some((code) => series.sexesOf(code).some((sex) => latestOf(series.of(code, sex)))),
  );
  const all = formatNumber(indicators.length, 0);
  return `${systemMeans()}. Of the ${all} measures, ${held.length === 0 ? 'none' : formatNumber(held.length, 0)} ${held.length === 1 ? 'has' : 'have'} figures of ${called('ics').shortMany} themselves.`;
}

/** Every indicator in its group, each with its sentence from the prose of the edition. */
export const listIndicators = (
  indicators: Iterable<Indicator>,
  areas: AreaIndex,
  summaryOf: (id: string) => string,
): ListedGroup[] =>
  groupIndicators(indicators).map(({ group, title, indicators: members }) => ({
    id: group,
    title,
    indicators: members.map((each) => listed(each, areas, summaryOf(each.id))),
  }));
