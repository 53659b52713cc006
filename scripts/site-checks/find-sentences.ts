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
  '.section > header > p',
  'p.note',
  'p.blank',
  '.srow .empty',
  '.measure',
  '#progress .part .list li',
  '.told',
];

/** Elements that hold a few words made from figures, or the text alternative of a picture. */
const fewWords = [
  '.cmp b',
  '.cmp small',
  '.trd',
  '.facts li',
  '.srow .of',
  'caption',
  'figcaption',
];

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
  return found.filter(({ text, hasBasis }, place) => {
    if (text === '') return false;
    return place === found.findIndex((one) => one.text === text && one.hasBasis === hasBasis);
  });
}

const textsOf = (main: Element, selectors: string[], isFragment: boolean): GeneratedText[] =>
  selectors.flatMap((where) =>
    [...main.querySelectorAll(where)].map((element) => ({
      text: visibleText(element),
      where,
      isFragment: isFragment || isOnlyLink(element),
      hasBasis: hasBasis(element),
    })),
  );

const isOnlyLink = (element: Element): boolean =>
  element.querySelector('a')?.textContent.trim() === element.textContent.trim();

const alternativesOf = (main: Element): GeneratedText[] =>
  [...main.querySelectorAll('svg[aria-label]')].map((picture) => ({
    text: picture.getAttribute('aria-label')!,
    where: 'svg[aria-label]',
    isFragment: true,
    hasBasis: false,
  }));

/** The text as a browser shows it: runs of white space are one space, and drawings say nothing. */
function visibleText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('svg, script, style, table')) unseen.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** A comparison names its test; a trend rests on the ranges that its row shows; a sentence names whose test. */
function hasBasis(element: Element): boolean {
  const note = (selector: string) =>
    element.closest('.srow')?.querySelector(selector)?.textContent ?? '';
  if (element.closest('.cmp')) return /[’ ]s? ?test$/.test(note('.cmp small').trim());
  if (element.matches('.trd')) return /\bbetween\b/.test(note('.of'));
  return namedTest.test(element.textContent);
}
