import { askedAreas, mostAreas, sortAsked } from '../compare/asked-areas.ts';
import type { AskedArea } from '../compare/asked-areas.ts';
import { compareRows } from '../compare/compare-rows.ts';
import { namesInOne } from '../compare/compare-words.ts';
import { isPublicProfile } from '../compare/compared-area.ts';
import type { PublicProfile } from '../compare/compared-area.ts';
import { toldApart } from '../compare/told-apart.ts';
import { comparePath } from '../search/suggest.ts';
import { citeComparison } from './compare-cite.ts';
import { compareTable } from './compare-table.ts';
import { findData } from './find-data.ts';
import { sitePath } from './site-path.ts';

function part<Kind extends HTMLElement>(name: string): Kind {
  const found = document.querySelector<Kind>(`[data-compare="${name}"]`);
  if (!found) throw new Error(`The page has no part “${name}”.`);
  return found;
}

const form = part<HTMLFormElement>('form');
const selects = part('selects');
const status = part('status');
const result = part('result');
const cite = part('cite');
const siteTitle = document.title;

const places = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];

const chosen = (): HTMLSelectElement[] => [...selects.querySelectorAll('select')];

/** As many lists as there are areas and one more, from two to six, each set to its area. */
function setSelects(areas: readonly Pick<PublicProfile, 'code' | 'name'>[]): void {
  const wanted = Math.min(mostAreas, Math.max(2, areas.length + (areas.length > 1 ? 1 : 0)));
  while (chosen().length > wanted) selects.lastElementChild?.remove();
  while (chosen().length < wanted) addSelect(chosen().length);
  chosen().forEach((select, place) => setTo(select, areas[place]));
}

/** Areas that have ended are in no list until they are asked for. */
function setTo(
  select: HTMLSelectElement,
  area: Pick<PublicProfile, 'code' | 'name'> | undefined,
): void {
  if (area && ![...select.options].some(({ value }) => value === area.code))
    select.add(new Option(area.name, area.code));
  select.value = area?.code ?? '';
}

function addSelect(place: number): void {
  const copy = selects.firstElementChild?.cloneNode(true) as HTMLElement;
  const label = copy.querySelector('label');
  const select = copy.querySelector('select');
  if (!label || !select) return;
  select.id = label.htmlFor = `area-${place + 1}`;
  label.textContent = `${places[place] ?? ''} area`;
  selects.append(copy);
}

/** The public profile of an area, or null where there is none; throws when it cannot be fetched. */
async function fetchProfile(code: string): Promise<PublicProfile | null> {
  const response = await fetch(sitePath(`/data/areas/${code}.json`));
  if (response.status === 404) return null;
  const data: unknown = await response.json();
  if (!response.ok || !isPublicProfile(data)) throw new Error(`No profile came for ${code}.`);
  return data;
}

/** The area of a code, also of one it had before or of a council that merged into it, as `/id/` knows them. */
async function areaFor(asked: string): Promise<AskedArea<PublicProfile>> {
  const area = await fetchProfile(asked);
  if (area) return { asked, area };
  const { areas } = await findData();
  const now = [...areas.values()].find(({ codes }) => codes.includes(asked));
  return { asked, area: now ? await fetchProfile(now.code) : null };
}

function say(...sentences: string[]): void {
  status.textContent = sentences.join(' ');
}

/** The newest question: areas asked for earlier that come late are not shown. */
let newest = 0;

async function compare(): Promise<boolean> {
  const number = ++newest;
  const query = new URLSearchParams(location.search);
  const { codes, notCodes } = askedAreas(query);
  document.title = siteTitle;
  if (codes.length > 0) say('Fetching the figures.');
  const found = await Promise.all(codes.map(areaFor));
  if (number !== newest) return false;
  const { areas: sorted, sentences } = sortAsked(found, notCodes);
  setSelects(sorted);
  const areas = toldApart(sorted);
  if (areas.length === 0) {
    result.replaceChildren();
    citeComparison(cite);
    say(...sentences);
    return false;
  }
  show(areas, query.get('indicator'), sentences);
  return true;
}

function show(areas: readonly PublicProfile[], indicator: string | null, before: string[]): void {
  const { headline = '', country = '' } = result.dataset;
  const ids = new Set([...(indicator ? [indicator] : []), ...headline.split(' ')]);
  const rows = compareRows(areas, [...ids]);
  result.replaceChildren(...compareTable(areas, rows, country));
  const path = comparePath(areas.map(({ code }) => code));
  citeComparison(cite, areas, { rows, path });
  document.title = `${namesInOne(areas)} side by side | ${siteTitle}`;
  const counted =
    areas.length === 1
      ? 'Choose a second area to compare it with.'
      : `${namesInOne(areas)}: ${rows.length} figures side by side.`;
  say(...before, counted);
}

async function compareOrSay(): Promise<boolean> {
  try {
    return await compare();
  } catch {
    say('The figures did not arrive. Check your connection and try again.');
    return false;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const codes = [...new Set(chosen().map(({ value }) => value))].filter((code) => code !== '');
  if (codes.length === 0) return say('Choose at least two areas.');
  history.pushState(null, '', sitePath(comparePath(codes)));
  void compareOrSay().then((isShown) => {
    if (isShown) document.getElementById('side-by-side')?.focus();
  });
});
addEventListener('popstate', () => void compareOrSay());
void compareOrSay();
