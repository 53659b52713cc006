import { askedAreas, askedProblems, mostAreas } from '../compare/asked-areas.ts';
import { compareRows } from '../compare/compare-rows.ts';
import { namesInOne } from '../compare/compare-words.ts';
import { isPublicProfile } from '../compare/compared-area.ts';
import type { PublicProfile } from '../compare/compared-area.ts';
import { comparePath } from '../search/suggest.ts';
import { compareTable } from './compare-table.ts';

function part<Kind extends HTMLElement>(name: string): Kind {
  const found = document.querySelector<Kind>(`[data-compare="${name}"]`);
  if (!found) throw new Error(`The page has no part “${name}”.`);
  return found;
}

const form = part<HTMLFormElement>('form');
const selects = part('selects');
const status = part('status');
const result = part('result');
const siteTitle = document.title;

const places = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];

const chosen = (): HTMLSelectElement[] => [...selects.querySelectorAll('select')];

/** As many lists as there are areas and one more, from two to six, each set to its area. */
function setSelects(codes: readonly string[]): void {
  const wanted = Math.min(mostAreas, Math.max(2, codes.length + (codes.length > 1 ? 1 : 0)));
  while (chosen().length > wanted) selects.lastElementChild?.remove();
  while (chosen().length < wanted) addSelect(chosen().length);
  chosen().forEach((select, place) => (select.value = codes[place] ?? ''));
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
  const response = await fetch(`/data/areas/${code}.json`);
  if (response.status === 404) return null;
  const data: unknown = await response.json();
  if (!response.ok || !isPublicProfile(data)) throw new Error(`No profile came for ${code}.`);
  return data;
}

function say(...sentences: string[]): void {
  status.textContent = sentences.join(' ');
}

/** The newest question: areas asked for earlier that come late are not shown. */
let newest = 0;

async function compare(): Promise<boolean> {
  const number = ++newest;
  const query = new URLSearchParams(location.search);
  const asked = askedAreas(query);
  setSelects(asked.codes);
  document.title = siteTitle;
  if (asked.codes.length > 0) say('Fetching the figures.');
  const found = await Promise.all(asked.codes.map(fetchProfile));
  if (number !== newest) return false;
  const areas = found.filter((area) => area !== null);
  const unknown = asked.codes.filter((_, place) => found[place] === null);
  const problems = askedProblems(asked, unknown);
  if (areas.length === 0) {
    result.replaceChildren();
    say(...problems);
    return false;
  }
  show(areas, query.get('indicator'), problems);
  return true;
}

function show(areas: readonly PublicProfile[], indicator: string | null, problems: string[]): void {
  const headline = (result.dataset['headline'] ?? '').split(' ');
  const rows = compareRows(areas, [...new Set([...(indicator ? [indicator] : []), ...headline])]);
  result.replaceChildren(...compareTable(areas, rows));
  document.title = `${namesInOne(areas)} side by side | ${siteTitle}`;
  const more = areas.length === 1 ? ['Choose a second area to compare it with.'] : [];
  say(...problems, `${namesInOne(areas)}: ${rows.length} figures side by side.`, ...more);
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
  history.pushState(null, '', comparePath(codes));
  void compareOrSay().then((isShown) => {
    if (isShown) document.getElementById('side-by-side')?.focus();
  });
});
addEventListener('popstate', () => void compareOrSay());
void compareOrSay();
