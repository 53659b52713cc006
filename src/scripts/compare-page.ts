import type { CompareRow } from '../compare/compare-rows.ts';
import {
  figuresSideBySide,
  namesInOne,
  namesSideBySide,
  noFocusSentence,
} from '../compare/compare-words.ts';
import type { PublicProfile } from '../compare/compared-area.ts';
import { readView, viewPath, type CompareView } from '../compare/view-address.ts';
import { healthyLifeExpectancy } from '../indicators/life-indicators.ts';
import { parsePeriod } from '../indicators/period.ts';
import { whyNotFetched } from '../search/why-not-fetched.ts';
import { comparisonHtml, type Compared } from '../views/compare/comparison-html.ts';
import { changedPath, type ComparedView } from '../views/compare/rows-html.ts';
import { embedPath } from '../views/compare/take-html.ts';
import { htmlUnder } from '../views/under-sub-path.ts';
import { citeComparison } from './compare-cite.ts';
import {
  addSelects,
  areasChosen,
  choicesIn,
  choosableIn,
  setAreas,
  setChoices,
} from './compare-form.ts';
import { compareAsked, fetchAsked } from './compare-load.ts';
import { startTaking, type Taken } from './compare-take.ts';
import { failureOf } from './failure.ts';
import { heightLines } from './height-lines.ts';
import { keepRoles } from './keep-roles.ts';
import { pauseUnless } from './pause.ts';
import { sitePath } from './site-path.ts';

function part<Kind extends HTMLElement>(name: string): Kind {
  const found = document.querySelector<Kind>(`[data-compare="${name}"]`);
  if (!found) throw new Error(`The page has no part “${name}”.`);
  return found;
}

const form = part<HTMLFormElement>('form');
const status = part('status');
const result = part('result');
const cite = part('cite');
const siteTitle = document.title;
const choices = choosableIn(form);
/** What is in focus where nothing else is asked for and most areas have it. */
const usualFocus = choices.find(({ id }) => id === healthyLifeExpectancy)?.id ?? null;

function say(...sentences: string[]): void {
  status.textContent = sentences.join(' ');
}

const viewHere = (): CompareView => readView(new URLSearchParams(location.search));

/** The newest question: what was asked earlier and comes late is not shown. */
let newest: AbortController | null = null;

/** Controls changed since it began: what it is answered with leaves them alone. */
const changed = new Set<EventTarget | null>();

async function compare(signal: AbortSignal, isFirst: boolean): Promise<boolean> {
  const view = viewHere();
  document.title = siteTitle;
  if (view.codes.length > 0) say('Fetching the figures.');
  const asked = await fetchAsked(
    view,
    result.dataset['country'] ?? '',
    view.indicator ?? usualFocus,
  );
  signal.throwIfAborted();
  // What was chosen before this script came stays, where the address names nothing else.
  if (!isFirst || view.codes.length > 0) setAreas(form, asked.sorted, changed);
  if (asked.sorted.length === 0) {
    result.replaceChildren();
    taken = null;
    citeComparison(cite);
    say(...asked.sentences);
    return false;
  }
  const found = await compareAsked(asked, view, choices, signal);
  await pauseUnless(signal);
  const now = takenOf(found);
  const html = htmlUnder(
    comparisonHtml(found.compared, found.shown, heightLines(location.origin)),
    sitePath(''),
  );
  await pauseUnless(signal);
  taken = now;
  show(now, html, asked.sentences);
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

/** The view that stands in the page, for the buttons that take it. */
let taken: Taken | null = null;

/** What the buttons would take of a view. */
function takenOf({ shown, compared }: { shown: ComparedView; compared: Compared }): Taken {
  // A frame shows the indicator in focus alone, whichever that is here.
  const indicator = compared.inFocus[0]?.indicator.id ?? null;
  const framed = new URL(sitePath(embedPath(changedPath(shown, { indicator }))), location.href);
  return { shown, compared, framed: framed.href, release: result.dataset['release'] ?? '' };
}

function show({ shown, compared }: Taken, html: string, before: readonly string[]): void {
  const { areas, country, view } = shown;
  const { rows, inFocus } = compared;
  const isAmong = areas.some(({ code }) => code === country?.code);
  const bases = country && !isAmong ? [...areas, country] : areas;
  setChoices(form, view, { bases, periods: periodsOf(inFocus, areas) }, changed);
  result.innerHTML = html;
  keepRoles(result);
  citeComparison(cite, areas, { rows: [...rows, ...inFocus], path: changedPath(shown, {}) });
  document.title = `${namesSideBySide(areas)} | ${siteTitle}`;
  const counted =
    areas.length === 1
      ? 'Choose a second area to compare it with.'
      : `${namesInOne(areas)}: ${figuresSideBySide(rows.length, areas)}.`;
  const without =
    view.indicator !== null && inFocus.length === 0
      ? [noFocusSentence(view.indicator, choices, areas)]
      : [];
  say(...before, ...without, counted);
}

async function compareOrSay(): Promise<boolean> {
  const isFirst = newest === null;
  newest?.abort();
  newest = new AbortController();
  changed.clear();
  const { signal } = newest;
  try {
    return await compare(signal, isFirst);
  } catch (fault) {
    if (!signal.aborted) say('The figures did not arrive.', whyNotFetched[failureOf(fault)]);
    return false;
  }
}

/** Shows another view under its own address, and moves there. */
function moveTo(path: string): void {
  history.pushState(null, '', path);
  void compareOrSay().then((isShown) => {
    if (isShown) document.getElementById('side-by-side')?.focus();
  });
}

// Lists of every area are long: those of the fold are made when it is opened, which may have been before this ran.
const fold = form.querySelector('details');
if (fold?.open) addSelects(form);
fold?.addEventListener('toggle', () => addSelects(form), { once: true });
form.addEventListener('input', ({ target }) => changed.add(target));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const codes = areasChosen(form);
  if (codes.length === 0) return say('Choose at least two areas.');
  moveTo(sitePath(viewPath(codes, choicesIn(form, viewHere()))));
});
// Columns are sorted by links, as each order is a view with an address of its own.
result.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-here]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  moveTo(link.getAttribute('href')!);
});
startTaking(result, () => taken);
addEventListener('popstate', () => void compareOrSay());
void compareOrSay();
