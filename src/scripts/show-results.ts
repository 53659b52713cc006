import { kindLine, namedInPlansLine } from '../search/result-words.ts';
import type { FoundPage } from '../search/search-record.ts';
import type { Choice } from '../search/suggest.ts';
import { element } from './element.ts';
import { sitePath } from './site-path.ts';

/** Results shown at first, and added by each press of the button. */
const atOnce = 10;

function resultOf(page: FoundPage, named: readonly string[]): HTMLLIElement {
  const link = element('a', '', page.title);
  link.href = sitePath(page.url);
  return element(
    'li',
    '',
    element('h2', '', link),
    element('p', 'small', kindLine(page)),
    ...(named.length === 0 ? [] : [element('p', 'named', namedInPlansLine(named))]),
    ...(page.summary === '' ? [] : [element('p', '', page.summary)]),
  );
}

/** A line of the find box as a result of the search. */
export const pageOfChoice = ({ label, detail, path }: Choice): FoundPage => ({
  url: path,
  title: label,
  code: null,
  summary: '',
  kind: detail,
  areaKind: null,
  region: null,
  ended: false,
  names: [],
});

/**
 * Shows the first results in the list, and the button for the rest where there are more. Pressing it
 * puts the focus on the first that is new. `named` tells of areas what their plans name of what was asked for.
 */
export function showResults(
  list: HTMLOListElement,
  more: HTMLButtonElement,
  pages: readonly FoundPage[],
  named: ReadonlyMap<FoundPage, readonly string[]> = new Map(),
): void {
  const add = (from: number): void => {
    const next = pages.slice(from, from + atOnce);
    list.append(...next.map((page) => resultOf(page, named.get(page) ?? [])));
    const left = pages.length - list.children.length;
    more.hidden = left === 0;
    more.textContent = `Show ${Math.min(left, atOnce)} more`;
  };
  list.replaceChildren();
  add(0);
  more.onclick = () => {
    const from = list.children.length;
    add(from);
    list.children[from]?.querySelector('a')?.focus();
  };
}
