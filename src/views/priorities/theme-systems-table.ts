import { hasEnded } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { formatValue } from '../../indicators/number-format.ts';
import { titleOf, type Drawn } from './theme-drawn.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';

/** Every system of the pictures with its figures, ready to print. */
export interface SystemsTable {
  caption: string;
  columns: string[];
  rows: (string | { text: string; href: string | null })[][];
}

/** Every system with a figure, those in force first, and what is drawn of each. */
export function systemsTable(drawn: readonly Drawn[], areas: AreaIndex): SystemsTable {
  const held = new Map(
    drawn.flatMap(({ held: { figures } }, place) =>
      figures.map(({ area, value }) => [`${place} ${area.code}`, value] as const),
    ),
  );
  const cell = (place: number, indicator: Indicator, code: string): string => {
    const value = held.get(`${place} ${code}`);
    return value === undefined ? 'not held' : formatValue(value, indicator);
  };
  const systems = [...areas.systems, ...areas.endedSystems].filter(({ code }) =>
    drawn.some((_, place) => held.has(`${place} ${code}`)),
  );
  return {
    caption: `Every ${called('system').one} and its figures, by name`,
    columns: [
      capitalised(called('system').one),
      ...drawn.map((each) => {
        const { held: of, indicator } = each;
        const unit = indicator.unit === '%' ? '' : indicator.unit;
        const worked = of.isDerived ? 'average worked out here' : '';
        return [titleOf(each), unit, of.period.label, worked].filter(Boolean).join('; ');
      }),
    ],
    rows: systems.map((area) => [
      { text: hasEnded(area) ? `${area.name} (ended)` : area.name, href: area.path },
      ...drawn.map(({ indicator }, place) => cell(place, indicator, area.code)),
    ]),
  };
}
