import { kindLine, namedInPlansLine } from '../search/result-words.ts';
import type { FoundPage } from '../search/search-record.ts';
import type { Choice } from '../search/suggest.ts';
import { element } from './element.ts';
import { sitePath } from './site-path.ts';

/** Results shown at first, and added by each press of the button. */
const atOnce = 10;

/** What is told of results beside what their pages say. */
export interface ToldOfResults {
  /** Of areas: what their plans name of what was asked for. */
  named?: ReadonlyMap<FoundPage, readonly string[]>;
  /** By address: why a page was found, where its title does not say so. */
  why?: ReadonlyMap<string, string | null>;
}

function resultOf(page: FoundPage, { named, why }: ToldOfResults): HTMLLIElement {
  const inPlans = named?.get(page) ?? [];
  const because = why?.get(page.url);
  const link = element('a', '', page.title);
  link.href = sitePath(page.url);
  return element(
    'li',
    '',
    element('h2', '', link),
    ...(because ? [element('p', 'small', because)] : []),
    element('p', 'small', kindLine(page)),
    ...(inPlans.length === 0 ? [] : [element('p', 'named', namedInPlansLine(inPlans))]),
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
 * puts the focus on the first that is new.
 */
export function showResults(
  list: HTMLOListElement,
  more: HTMLButtonElement,
  pages: readonly FoundPage[],
  told: ToldOfResults = {},
): void {
  const add = (from: number): void => {
    const next = pages.slice(from, from + atOnce);
    list.append(...next.map((page) => resultOf(page, told)));
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
