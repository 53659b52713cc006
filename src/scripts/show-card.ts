import type { AnswerCard, CardList } from '../views/answer/card.ts';
import { element } from './element.ts';
import { sitePath } from './site-path.ts';

function tableOf({ caption, columns, rows }: CardList): HTMLElement {
  const head = element(
    'tr',
    '',
    ...columns.map((column) => {
      const cell = element('th', '', column);
      cell.scope = 'col';
      return cell;
    }),
  );
  const body = rows.map(({ name, href, cells }) => {
    const link = href === null ? name : element('a', '', name);
    if (typeof link !== 'string' && href !== null) link.href = sitePath(href);
    const first = element('th', '', link);
    first.scope = 'row';
    return element('tr', '', first, ...cells.map((cell) => element('td', '', cell)));
  });
  const table = element(
    'table',
    '',
    element('caption', '', caption),
    element('thead', '', head),
    element('tbody', '', ...body),
  );
  const scroller = element('section', 'scroll', table);
  scroller.tabIndex = 0;
  scroller.setAttribute('aria-label', caption);
  return scroller;
}

/** Puts an answer in its place on the search page, its links left to the list of results; nothing for none. */
export function showCard(place: HTMLElement, answer: AnswerCard | null): void {
  place.hidden = answer === null;
  if (!answer) return place.replaceChildren();
  const { title, sentences, lists, notes } = answer;
  place.replaceChildren(
    element('h2', '', title),
    ...sentences.map((sentence) => element('p', '', sentence)),
    ...lists.map(tableOf),
    ...notes.map((note) => element('p', 'note', note)),
  );
}
