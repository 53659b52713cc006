import { sortAsked } from '../compare/asked-areas.ts';
import { chosenIndicators } from '../compare/choose-rows.ts';
import { compareRows, type CompareRow } from '../compare/compare-rows.ts';
import { namesInOne } from '../compare/compare-words.ts';
import type { PublicProfile } from '../compare/compared-area.ts';
import { focusIndicator } from '../compare/focus-indicator.ts';
import { toldApart } from '../compare/told-apart.ts';
import { readView, viewPath, type CompareView } from '../compare/view-address.ts';
import { parsePeriod } from '../indicators/period.ts';
import { comparisonHtml } from '../views/compare/comparison-html.ts';
import { focusCharts } from '../views/compare/focus-html.ts';
import { changedPath, shownRows, type ComparedView } from '../views/compare/rows-html.ts';
import { htmlUnder } from '../views/under-sub-path.ts';
import { citeComparison } from './compare-cite.ts';
import { areaFor, profileOf, spreadOf } from './compare-data.ts';
import { areasChosen, choicesIn, choosableIn, setAreas, setChoices } from './compare-form.ts';
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
const choices = choosableIn(form);

function say(...sentences: string[]): void {
  status.textContent = sentences.join(' ');
}

const viewHere = (): CompareView => readView(new URLSearchParams(location.search));

/** The newest question: areas asked for earlier that come late are not shown. */
let newest = 0;

async function compare(): Promise<boolean> {
  const number = ++newest;
  const view = viewHere();
  document.title = siteTitle;
  if (view.codes.length > 0) say('Fetching the figures.');
  const [found, country, against] = await Promise.all([
    Promise.all(view.codes.map(areaFor)),
    view.codes.length > 0 ? profileOf(result.dataset['country'] ?? '') : null,
    view.against ? profileOf(view.against) : null,
  ]);
  if (number !== newest) return false;
  const { areas: sorted, sentences } = sortAsked(found, view.notCodes);
  setAreas(selects, sorted);
  const areas = toldApart(sorted);
  if (areas.length === 0) {
    result.replaceChildren();
    citeComparison(cite);
    say(...sentences);
    return false;
  }
  const shown = { areas, country, against, choices, view };
  await show(shown, sentences, () => number === newest);
  return true;
}

/** Every period in which any of the areas has a figure of the rows in focus, newest first. */
function periodsOf(rows: readonly CompareRow[], areas: readonly PublicProfile[]): string[] {
  const ids = new Set(rows.map(({ indicator }) => indicator.id));
  const held = areas.flatMap(({ indicators, averages }) => [
    ...indicators.filter(({ id }) => ids.has(id)).flatMap(({ observations }) => observations),
    ...averages.filter((each) => ids.has(each.indicator_id)).flatMap(({ periods }) => periods),
  ]);
  return [...new Set(held.map(({ period }) => period))].sort(
    (a, b) => parsePeriod(b).end - parsePeriod(a).end,
  );
}

async function show(
  shown: ComparedView,
  before: readonly string[],
  isNewest: () => boolean,
): Promise<void> {
  const { areas, country, against, view } = shown;
  const setting = { sexes: view.sexes, against, country };
  const rows = shownRows(compareRows(areas, chosenIndicators(choices, view), setting), shown);
  const focus = focusIndicator(view.indicator, rows);
  const inFocus =
    focus === null ? [] : compareRows(areas, [focus], { ...setting, period: view.period });
  const file = focus === null ? null : await spreadOf(focus);
  if (!isNewest()) return;
  const charts = focusCharts(inFocus, shown, file);
  const bases =
    country && !areas.some(({ code }) => code === country.code) ? [...areas, country] : areas;
  setChoices(form, view, { bases, periods: periodsOf(inFocus, areas) });
  result.innerHTML = htmlUnder(comparisonHtml({ rows, inFocus, charts }, shown), sitePath(''));
  citeComparison(cite, areas, { rows: [...rows, ...inFocus], path: changedPath(shown, {}) });
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

/** Shows another view under its own address, and moves there. */
function moveTo(path: string, focus: string): void {
  history.pushState(null, '', path);
  void compareOrSay().then((isShown) => {
    if (isShown) document.getElementById(focus)?.focus();
  });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const codes = areasChosen(selects);
  if (codes.length === 0) return say('Choose at least two areas.');
  moveTo(sitePath(viewPath(codes, choicesIn(form, viewHere()))), 'side-by-side');
});
// Columns are sorted by links, as each order is a view with an address of its own.
result.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-here]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  moveTo(link.getAttribute('href')!, 'side-by-side');
});
addEventListener('popstate', () => void compareOrSay());
void compareOrSay();
