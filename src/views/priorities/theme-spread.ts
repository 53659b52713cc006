import { hasEnded, isLocalAuthority } from '../../tables/area-kinds.ts';
import { peerKindOf, type Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { figuresAt, leadingSex, newestPeriod, type Indicator } from '../../indicators/indicator.ts';
import { fewestAreas } from '../../priorities/worst-fifth.ts';
import { formatWithUnit } from '../../indicators/number-format.ts';
import { bothSexes } from '../../indicators/life-indicators.ts';
import { publishedAt, type Published } from '../../indicators/series.ts';
import { rangeAfter } from '../../words/range.ts';
import { sexIfOne } from '../../words/sex.ts';
import type { Sex } from '../../tables/edition.ts';
import { called } from '../../words/kind-of-area.ts';
import type { TableRow } from '../../charts/figures-table.ts';

type PeerKind = ReturnType<typeof peerKindOf>;

const kinds = (): { kind: PeerKind; words: string }[] => [
  { kind: 'lower-tier', words: called('local-authority').many },
  { kind: 'county', words: called('county').shortMany },
  { kind: 'ics', words: called('system').many },
];

function endInWords(named: readonly Area[], value: string): string {
  const others = named.length - 1;
  return `${named[0]?.name ?? ''}${others > 0 ? ` and ${others} more` : ''}: ${value}`;
}

/** The range of a figure that one area alone holds, in brackets; nothing where none was published. */
function rangeInWords(held: readonly { observation: Published }[], decimals: number): string {
  const [only, second] = held;
  return !only || second ? '' : rangeAfter(only.observation, decimals);
}

function rowFor(
  indicator: Indicator,
  sex: Sex,
  areas: AreaIndex,
  kind: ReturnType<typeof kinds>[number],
): TableRow | null {
  const peers = areas.all.filter(
    (area) => peerKindOf(area) === kind.kind && !(isLocalAuthority(area) && hasEnded(area)),
  );
  const period = newestPeriod(indicator, peers, sex);
  if (!period) return null;
  const codes = peers.map(({ code }) => code);
  const figures = figuresAt(indicator, codes, sex, period.text);
  if (figures.length < fewestAreas) return null;
  const values = figures.map(({ observation }) => observation.value);
  const end = (value: number) => {
    const held = figures.filter((each) => each.observation.value === value);
    return endInWords(
      held.map((each) => areas.get(each.areaCode)),
      formatWithUnit(value, indicator) + rangeInWords(held, indicator.decimals),
    );
  };
  const whole = publishedAt(indicator.series.of(areas.country.code, sex), period.text);
  const hasFormer = figures.some(({ areaCode }) => hasEnded(areas.get(areaCode)));
  return [
    { text: indicator.name + sexIfOne(sex, ', '), href: indicator.path },
    `${figures.length} ${kind.words}${hasFormer ? ', as they were' : ''}, ${period.label}`,
    end(Math.min(...values)),
    end(Math.max(...values)),
    whole ? formatWithUnit(whole.value, indicator) : 'not held',
  ];
}

/** The spread of an indicator, women and men apart where it is published for them, across local authorities where it is held for them, else across systems; empty where neither. */
export function spreadRows(indicator: Indicator, areas: AreaIndex): TableRow[] {
  const leading = leadingSex(indicator, areas.country.code);
  const sexes: readonly Sex[] = leading === 'persons' ? [leading] : bothSexes;
  for (const kind of kinds()) {
    const rows = sexes
      .map((sex) => rowFor(indicator, sex, areas, kind))
      .filter((row) => row !== null);
    if (rows.length > 0) return rows;
  }
  return [];
}
