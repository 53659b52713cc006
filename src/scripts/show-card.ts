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

/** Draws the charts of an answer where they belong, once they have come; without them the answer stands as it is. */
async function drawCharts(room: HTMLElement, { draw }: AnswerCard): Promise<void> {
  const charts = await draw();
  if (charts.length === 0) return;
  const { toHtml } = await import('../charts/to-html.ts');
  room.innerHTML = charts.map((chart) => toHtml(chart, 'titled')).join('');
}

/** Puts an answer in its place on the search page, its links left to the list of results; nothing for none. */
export function showCard(place: HTMLElement, answer: AnswerCard | null): void {
  place.hidden = answer === null;
  if (!answer) return place.replaceChildren();
  const { title, sentences, lists, notes, source } = answer;
  const charts = element('div', 'drawn');
  place.replaceChildren(
    element('h2', '', title),
    ...sentences.map((sentence) => element('p', '', sentence)),
    charts,
    ...lists.map(tableOf),
    ...notes.map((note) => element('p', 'note', note)),
    ...(source === null ? [] : [element('p', 'note', `Source: ${source}.`)]),
  );
  // What was asked is answered in words: a chart that does not come is no failure of the answer.
  drawCharts(charts, answer).catch(() => charts.remove());
}
