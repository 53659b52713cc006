import { besidePostcode, postcodeIn } from '../postcodes/postcode-in-text.ts';
import { countsFor, narrowResults } from '../search/narrow-results.ts';
import { narrowings } from '../search/page-kinds.ts';
import type { Choices } from '../search/page-kinds.ts';
import {
  countWords,
  droppedWords,
  loadFailureWords,
  nothingFoundWords,
  onlyNamesWords,
  onlyPagesWords,
  unreadWords,
  postcodeWords,
  unknownCodeWords,
} from '../search/result-words.ts';
import type { FoundPage } from '../search/search-record.ts';
import { failureOf } from './failure.ts';
import { findData } from './find-data.ts';
import { inTime } from './in-time.ts';
import { loadIndex } from './load-index.ts';
import { searchAll, type Found } from './search-all.ts';
import { showCard } from './show-card.ts';
import { addressEndOf, isPostcode, stateIn } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { pageOfChoice, showResults, type ToldOfResults } from './show-results.ts';

/** Milliseconds without a key before the search begins. */
const pause = 150;

function part<Kind extends Element>(name: string): Kind {
  const found = document.querySelector<Kind>(`[data-search="${name}"]`);
  if (!found) throw new Error(`The search page has no part “${name}”.`);
  return found;
}

const form = part<HTMLFormElement>('form');
const input = part<HTMLInputElement>('words');
const status = part<HTMLElement>('status');
const advice = part<HTMLElement>('advice');
const narrow = part<HTMLDetailsElement>('narrow');
const clear = part<HTMLButtonElement>('clear');
const list = part<HTMLOListElement>('results');
const more = part<HTMLButtonElement>('more');
const answer = part<HTMLElement>('answer');
const selects = narrowings.map((name) => ({ name, select: part<HTMLSelectElement>(name) }));

function stateNow(): SearchState {
  const choices: Choices = {};
  for (const { name, select } of selects) if (select.value) choices[name] = select.value;
  return { query: input.value, choices };
}

function say(words: string, alsoAdvise = ''): void {
  status.textContent = words;
  advice.textContent = alsoAdvise;
  advice.hidden = alsoAdvise === '';
}

/** Each value of a select with how many pages it would leave; those that would leave none cannot be chosen. */
function showCounts(found: readonly FoundPage[], choices: Choices): void {
  for (const { name, select } of selects) {
    const counts = countsFor(found, choices, name);
    for (const option of select.options) {
      if (option.value === '') continue;
      const count = counts.get(option.value) ?? 0;
      option.textContent = `${option.value} (${count})`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}

/** Letters that outcodes in use begin with; null where the names did not come. */
const postcodeLetters = (): Promise<string[] | null> =>
  findData().then(
    (data) => data.postcodeLetters,
    () => null,
  );

/** The newest question: an answer to an older one that comes late is not shown. */
let newest = 0;

async function search(): Promise<void> {
  const asked = ++newest;
  const state = stateNow();
  const { query, choices } = state;
  const isNarrowed = Object.keys(choices).length > 0;
  const inUse = await postcodeLetters();
  if (asked !== newest) return;
  history.replaceState(null, '', location.pathname + addressEndOf(state, inUse));
  clear.hidden = !isNarrowed;
  if (isPostcode(query, inUse)) return answerPostcode(query, asked);
  if (query.trim() === '' && !isNarrowed) {
    showCard(answer, null);
    return show([], query, () => say(''));
  }
  const found = await searchAll(query);
  if (asked !== newest) return;
  const left = narrowResults(found.pages, choices);
  showCard(answer, isNarrowed ? null : found.card);
  showCounts(found.pages, choices);
  show(left, query, () => say(...wordsFor(found, left, state)), found);
}

/** What is said above the results, and what to do where there are none. */
function wordsFor(
  { dropped, failure, unnamed, unread, unknownCode, card, isNear }: Found,
  left: readonly FoundPage[],
  { query, choices }: SearchState,
): [string, string] {
  const isNarrowed = Object.keys(choices).length > 0;
  if (unknownCode) return [unknownCodeWords(query.trim(), unknownCode.kind), nothingFoundWords()];
  const lost = failure ?? unnamed;
  if (lost && left.length === 0 && !card) return [loadFailureWords(lost), ''];
  const answered = card && !isNarrowed ? `Answered: ${card.title}. ` : '';
  const count = answered + countWords(left.length, query, { isNarrowed, isNear });
  const more = [
    failure && onlyNamesWords(failure),
    unnamed && onlyPagesWords(unnamed),
    !lost && droppedWords(dropped),
  ];
  const noAnswer = unread && !failure ? unreadWords(unread) : '';
  return [
    [count, ...more, noAnswer].filter(Boolean).join(' '),
    left.length > 0 || card ? '' : nothingFoundWords(),
  ];
}

/** A whole postcode, or its first half with a question, is looked up here as the box does it, on this device; a part alone waits for the rest. */
async function answerPostcode(query: string, asked: number): Promise<void> {
  showCard(answer, null);
  const form = postcodeIn(query);
  const isWhole = form?.kind === 'postcode' || besidePostcode(query) !== query.trim();
  if (!form || !isWhole) return show([], query, () => say(postcodeWords()));
  try {
    const { answerForPostcode } = await inTime(() => import('./find-answer.ts'));
    const { sentence, choices, cameBy } = await answerForPostcode(form, query);
    if (asked !== newest) return;
    show(choices.map(pageOfChoice), query, () => say(sentence));
    if (cameBy !== null)
      for (const link of list.querySelectorAll('a'))
        link.addEventListener('click', () => (link.hash = cameBy));
  } catch (fault) {
    if (asked === newest) show([], query, () => say(loadFailureWords(failureOf(fault))));
  }
}

function show(
  pages: readonly FoundPage[],
  query: string,
  tell: () => void,
  told?: ToldOfResults,
): void {
  showResults(list, more, pages, told);
  tell();
  // For whoever waits for the answer to these words, and not to the ones before.
  list.dataset['answers'] = query;
}

function setState({ query, choices }: SearchState): void {
  input.value = query;
  for (const { name, select } of selects) select.value = choices[name] ?? '';
  if (Object.keys(choices).length > 0) narrow.open = true;
}

let timer = 0;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void search();
});
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => void search(), pause);
});
input.addEventListener(
  'focus',
  () => {
    void loadIndex().catch(() => undefined);
    void import('./find-answer.ts').then(({ ready }) => ready()).catch(() => undefined);
  },
  { once: true },
);
for (const { select } of selects) select.addEventListener('change', () => void search());
clear.addEventListener('click', () => {
  setState({ query: input.value, choices: {} });
  input.focus();
  void search();
});

const asked = stateIn(new URLSearchParams(location.search));
// The script came, whatever it waits for now.
say('');
// A reader may have begun to type before this ran.
if (input.value === '' || asked.query !== '') setState(asked);
void search();
