import { hexPlace } from '../charts/shaded-map.ts';
import { areaRows, areaTable, firstColumns, linesIn, type AreaRow } from './area-rows.ts';

const svg = 'http://www.w3.org/2000/svg';
const maps = [...document.querySelectorAll<SVGSVGElement>('.hex-map svg.hexes')];
/** How far from its middle a hexagon reaches, in units of the map. */
const reach = 8;

const middleOf = ({ dataset: { hex } }: HTMLElement): { x: number; y: number } | null => {
  const [column, row] = (hex ?? '').split(',').map(Number);
  return column === undefined || row === undefined ? null : hexPlace({ column, row });
};

let read: { each: AreaRow; x: number; y: number }[] | null = null;

/** Where the areas of the table lie on the map; read when the first is pointed at. */
const places = (): readonly { each: AreaRow; x: number; y: number }[] =>
  (read ??= areaRows().flatMap((each) => {
    const middle = middleOf(each.row);
    return middle ? [{ each, ...middle }] : [];
  }));

/** The area under the pointer. */
function areaAt(map: SVGSVGElement, { clientX, clientY }: MouseEvent): AreaRow | undefined {
  const onMap = new DOMPoint(clientX, clientY).matrixTransform(map.getScreenCTM()?.inverse());
  return places().find(({ x, y }) => Math.hypot(x - onMap.x, y - onMap.y) < reach)?.each;
}

/** Draws the edge of the hexagon of a row on every map. */
export function lightHex(row: HTMLElement): void {
  const middle = middleOf(row);
  if (!middle) return;
  for (const map of maps) {
    const edge = document.createElementNS(svg, 'path');
    edge.setAttribute('class', 'lit');
    edge.setAttribute('d', `M${middle.x} ${middle.y - 8}l7 4v8l-7 4-7-4v-8z`);
    map.append(edge);
  }
}

/** Says of the area under the pointer what the table says, and leads to its page: for the eye, as the table is for all. */
function startPointing(map: SVGSVGElement, column: number): void {
  const says = document.createElement('p');
  says.className = 'small map-says';
  says.setAttribute('aria-hidden', 'true');
  map.parentElement?.querySelector('.hex-legend')?.append(says);
  map.addEventListener('pointermove', (event) => {
    const area = areaAt(map, event);
    map.classList.toggle('leads', area !== undefined);
    const lines = area ? linesIn(area, column) : [];
    const name = area?.row.cells[0]?.textContent ?? '';
    says.textContent = [name, lines.join(', ') || 'no figure'].join(': ');
    if (!area) says.textContent = '';
  });
  map.addEventListener('click', (event) => {
    areaAt(map, event)?.row.querySelector('a')?.click();
  });
}

if (areaTable?.querySelector('[data-hex]'))
  firstColumns().forEach((column, at) => {
    if (maps[at]) startPointing(maps[at], column);
  });
