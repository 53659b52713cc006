/** A text that the site makes from figures, as a reader meets it on the page. */
export interface GeneratedText {
  text: string;
  /** The element it stands in, as a selector. */
  where: string;
  /** A few words beside a figure, of which no full stop is asked. */
  isFragment: boolean;
  /** A test stands behind it, so that it may say better or worse. */
  hasBasis: boolean;
}

/** Elements of a profile that hold whole sentences made from figures. */
const wholeSentences = [
  '.headline',
  '.notice p',
  '.explain p',
  '.say p',
  '.core p:not(.small)',
  '.section > .titled > p',
  'p.note',
  'p.blank',
  '.srow .empty',
  '.measure',
  '.on-paper p:first-child',
  '#progress .part .list li',
  '.told',
].join();

/** Elements that hold a few words made from figures, or the text alternative of a picture. */
const fewWords = [
  '.cmp b',
  '.cmp small',
  '.trd',
  '.facts li',
  '.srow .of',
  '.plan p.small',
  'caption',
  'figcaption',
].join();

/** How a test is named in a sentence: the publisher's, or ours. */
const namedTest = /test finds|(?:\bour|\bown|’s) test\b/i;

/** Every text made from figures in the main part of a page; a text found twice is given once. */
export function findSentences(document: Document): GeneratedText[] {
  const main = document.querySelector('main');
  // Only a profile has a scorecard; other pages hold prose that people wrote.
  if (!main?.querySelector('#scorecard')) return [];
  const found = [
    ...textsOf(main, wholeSentences, false),
    ...textsOf(main, fewWords, true),
    ...alternativesOf(main),
  ];
  const known = new Set<string>();
  return found.filter(({ text, isFragment, hasBasis }) => {
    const key = `${isFragment} ${hasBasis} ${text}`;
    if (text === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** Elements of all selectors at once: each search walks the whole page. */
const textsOf = (main: Element, selectors: string, isFragment: boolean): GeneratedText[] =>
  [...main.querySelectorAll(selectors)].map((element) => ({
    text: visibleText(element),
    where: selectorOf(element),
    isFragment: isFragment || isOnlyLink(element),
    hasBasis: hasBasis(element),
  }));

/** Name and classes of an element, after those of its parent where it has none of its own. */
function selectorOf({ localName, classList, parentElement }: Element): string {
  if (classList.length > 0 || !parentElement?.className) return [localName, ...classList].join('.');
  return `${selectorOf(parentElement)} ${localName}`;
}

const isOnlyLink = (element: Element): boolean =>
  element.querySelector('a')?.textContent.trim() === element.textContent.trim();

const alternativesOf = (main: Element): GeneratedText[] =>
  [...main.querySelectorAll('svg[aria-label]')].map((picture) => ({
    text: picture.getAttribute('aria-label')!,
    where: 'svg[aria-label]',
    isFragment: true,
    hasBasis: false,
  }));

const unseen = ['svg', 'script', 'style', 'table'];

const textIn = (node: Node): string => {
  if (node.nodeType === 3) return node.textContent ?? '';
  return unseen.includes((node as Element).localName) ? '' : shownIn(node);
};

const shownIn = (node: Node): string => [...node.childNodes].map(textIn).join('');

/** The text as a browser shows it: runs of white space are one space, and drawings say nothing. */
const visibleText = (element: Element): string => shownIn(element).replace(/\s+/g, ' ').trim();

/** A comparison names its test; a trend rests on the ranges that its row shows; a sentence names whose test; a document is as it was called. */
function hasBasis(element: Element): boolean {
  if (element.matches('.plan .small')) return true;
  const note = (selector: string) =>
    element.closest('.srow')?.querySelector(selector)?.textContent ?? '';
  if (element.closest('.cmp'))
    return /[’ ]s? ?test(?:; already counted: .+)?$/.test(note('.cmp small').trim());
  if (element.matches('.trd')) return /\bbetween\b/.test(note('.of'));
  return namedTest.test(element.textContent);
}
