import { parseHTML } from '../site-checks/parse-page.ts';

/**
 * Parts of a page that hold no sentences of the site to its readers: rows, keys, links, references and sources, what
 * is folded away (the careful version, a click further), what only a script shows, and what others wrote.
 */
const leftOut = [
  'table, svg, nav, form, figure, dl, details, script, style, template, noscript, [hidden]',
  '.visually-hidden, .facts, .hex-legend, .inline, .letters, .chart-row, .scroll',
  '.explain, .cited, .cited-figures, .found, .found-list, #cite, #take, #sources, #gap-sources, #studies',
].join();

const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Whether an element is a link and nothing else. */
const isLink = (element: Element): boolean =>
  words(element) === [...element.querySelectorAll('a')].map(words).join(' ');

/** Whose figures stand there, in the names of publishers and tables, or a row of postcodes. */
const isCredit = (text: string): boolean => /^Sources?: |, counted from |^[A-Z]{1,2}\d/.test(text);

const isSentence = (text: string): boolean =>
  /[.!?][”’")]*$/.test(text) && text.split(' ').length >= 4 && !isCredit(text);

/** The sentences that stand open in the main part of a page, one paragraph or item of a list a line. */
export function proseOfPage(html: string): string {
  const { document } = parseHTML(html);
  const main = document.querySelector('main');
  if (!main) return '';
  for (const element of main.querySelectorAll(leftOut)) element.remove();
  // What is small stands on a line of its own, and ends what is said before it.
  for (const small of main.querySelectorAll('small')) small.remove();
  return [...main.querySelectorAll('p, li')]
    .filter((element) => !element.querySelector('p, li') && !isLink(element))
    .map(words)
    .filter(isSentence)
    .join('\n');
}
