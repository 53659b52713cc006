import { lettersOf } from '../words/letters.ts';
import {
  areaRows,
  firstColumns,
  hasRows,
  headingOf,
  labelled,
  linesIn,
  numberIn,
  sayingLine,
  type AreaRow,
} from './area-rows.ts';
import { keepInAddress } from './keep-in-address.ts';
import { lightHex } from './point-at-map.ts';

const place = document.querySelector<HTMLElement>('[data-light]');
const spreads = [...document.querySelectorAll<HTMLElement>('[data-low]')];
const svg = 'http://www.w3.org/2000/svg';

/** The row of a picture that stands for a region; of ungrouped areas there is but one. */
function stripOf(spread: HTMLElement, region: string): Element | null {
  const rows = [...spread.querySelectorAll('.chart-row')].filter((row) => row.querySelector('b'));
  const own = rows.find((row) => row.querySelector('b')?.textContent === region);
  return (own ?? (rows.length === 1 ? rows[0] : undefined))?.querySelector('svg.full') ?? null;
}

/** Draws one area over the ticks of its region; nothing where its figure is of another period. */
function lightIn(spread: HTMLElement, each: AreaRow, column: number): void {
  const [text = '', ...notes] = linesIn(each, column);
  const { low = '0', high = '1' } = spread.dataset;
  const share = (numberIn(text) - Number(low)) / (Number(high) - Number(low));
  if (Number.isNaN(share) || notes.some((note) => note.startsWith('in '))) return;
  const line = document.createElementNS(svg, 'line');
  const x = `${(share * 100).toFixed(2)}%`;
  for (const [name, value] of Object.entries({ class: 'lit', x1: x, x2: x, y1: '10%', y2: '90%' }))
    line.setAttribute(name, value);
  stripOf(spread, each.row.dataset['region'] ?? headingOf(each.home))?.append(line);
}

/** `Blackpool: 79.3 years, 78.9 to 79.7; worse` of each sex, as the table has it. */
function saidOf(each: AreaRow): string {
  const sexes = [...document.querySelectorAll('.area-table th[scope="colgroup"]')];
  const figures = firstColumns().map((column, at, columns) => {
    const next = columns[at + 1] ?? column + 2;
    const own = Array.from({ length: next - column }, (_, i) => column + i);
    const lines = own.flatMap((place) => linesIn(each, place));
    return [sexes[at]?.textContent.trim(), lines.join(', ')].filter(Boolean).join(' ');
  });
  return `${each.row.cells[0]?.textContent ?? ''}: ${figures.join('; ')}.`;
}

/** The area whose name was typed: the same name first, else the first that begins so. */
const named = (typed: string): AreaRow | undefined =>
  areaRows().find(({ name }) => name === typed) ??
  areaRows().find(({ name }) => name.startsWith(typed));

/** Lights the area that is typed in every picture, and keeps it in the address. */
function startLighting(): void {
  const box = labelled(place, 'Show an area', document.createElement('input'));
  box.type = 'search';
  box.autocomplete = 'off';
  const says = sayingLine(place);
  const light = (): void => {
    const typed = lettersOf(box.value.trim());
    const found = typed === '' ? undefined : named(typed);
    for (const lit of document.querySelectorAll('.lit')) lit.remove();
    if (found) {
      firstColumns().forEach((column, at) => {
        if (spreads[at]) lightIn(spreads[at], found, column);
      });
      lightHex(found.row);
    }
    says.textContent = found
      ? saidOf(found)
      : typed === ''
        ? ''
        : `No area begins with “${box.value}”.`;
    keepInAddress({ area: found ? box.value.trim() : '' });
  };
  box.addEventListener('input', light);
  box.value = new URLSearchParams(location.search).get('area') ?? '';
  if (box.value) light();
}

if (place && spreads.length > 0 && hasRows) {
  startLighting();
  place.hidden = false;
}
