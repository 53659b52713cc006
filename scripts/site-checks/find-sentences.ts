import { closestWith, hasClass, isInside } from './classes.ts';
import type { Elements } from './elements-of.ts';

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

/** Whether an element is one of a form. */
type IsOfForm = (element: Element) => boolean;

const of =
  (name: string): IsOfForm =>
  ({ localName }) =>
    localName === name;

const withClass =
  (name: string): IsOfForm =>
  (element) =>
    hasClass(element, name);

const inside =
  (name: string): IsOfForm =>
  (element) =>
    isInside(element, name);

const both =
  (...forms: IsOfForm[]): IsOfForm =>
  (element) =>
    forms.every((is) => is(element));

const isFirst: IsOfForm = ({ previousElementSibling: before }) => before === null;

/** `.section > .titled > p` */
const isUnderTitle: IsOfForm = ({ localName, parentElement: parent }) =>
  localName === 'p' &&
  parent?.parentElement != null &&
  hasClass(parent, 'titled') &&
  hasClass(parent.parentElement, 'section');

/** `#progress .part .list li` */
const isOfProgress: IsOfForm = (element) => {
  const part = closestWith(
    closestWith(element.parentElement, 'list')?.parentElement ?? null,
    'part',
  );
  return element.localName === 'li' && !!part?.parentElement?.closest('#progress');
};

/** Elements of a profile that hold whole sentences made from figures. */
const wholeSentences: readonly IsOfForm[] = [
  withClass('headline'),
  both(of('p'), inside('notice')),
  both(of('p'), inside('explain')),
  both(of('p'), inside('say')),
  both(of('p'), inside('core'), (element) => !hasClass(element, 'small')),
  isUnderTitle,
  both(of('p'), withClass('note')),
  both(of('p'), withClass('blank')),
  both(withClass('empty'), inside('srow')),
  withClass('measure'),
  both(of('p'), isFirst, inside('on-paper')),
  isOfProgress,
  withClass('told'),
];

/** Elements that hold a few words made from figures, or the text alternative of a picture. */
const fewWords: readonly IsOfForm[] = [
  both(of('b'), inside('cmp')),
  both(of('small'), inside('cmp')),
  withClass('trd'),
  both(of('li'), inside('facts')),
  both(withClass('of'), inside('srow')),
  both(of('p'), withClass('small'), inside('plan')),
  of('caption'),
  of('figcaption'),
];

/** Names and classes of those forms: of a hundred elements all but a few are of none. */
const names = new Set(['p', 'li', 'b', 'small', 'caption', 'figcaption']);
const classes = /\b(?:headline|empty|measure|told|trd|of)\b/;

const mayBeOfForm = (element: Element): boolean =>
  names.has(element.localName) || classes.test(element.getAttribute('class') ?? '');

/** How a test is named in a sentence: the publisher's, or ours. */
const namedTest = /test finds|(?:\bour|\bown|’s) test\b/i;

/** Every text made from figures in the main part of a page; a text found twice is given once. */
export function findSentences({ all, named, having }: Elements): GeneratedText[] {
  const [main] = named('main');
  // Only a profile has a scorecard; other pages hold prose that people wrote.
  if (!having('id').some((each) => each.id === 'scorecard' && main?.contains(each))) return [];
  const isInMain = (each: Element): boolean => each !== main && main!.contains(each);
  const elements = all.filter((each) => mayBeOfForm(each) && isInMain(each));
  const found = [
    ...textsOf(elements, wholeSentences, false),
    ...textsOf(elements, fewWords, true),
    ...alternativesOf(named('svg').filter(isInMain)),
  ];
  const known = new Set<string>();
  return found.filter(({ text, isFragment, hasBasis }) => {
    const key = `${isFragment} ${hasBasis} ${text}`;
    if (text === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** Elements of any of some forms, in the order they stand. */
const textsOf = (
  elements: readonly Element[],
  forms: readonly IsOfForm[],
  isFragment: boolean,
): GeneratedText[] =>
  elements
    .filter((element) => forms.some((is) => is(element)))
    .map((element) => ({
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

const alternativesOf = (elements: readonly Element[]): GeneratedText[] =>
  elements
    .filter((each) => each.hasAttribute('aria-label'))
    .map((picture) => ({
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
  if (hasClass(element, 'small') && isInside(element, 'plan')) return true;
  const note = (selector: string) =>
    closestWith(element, 'srow')?.querySelector(selector)?.textContent ?? '';
  if (closestWith(element, 'cmp'))
    return /[’ ]s? ?test(?:; already counted: .+)?$/.test(note('.cmp small').trim());
  if (hasClass(element, 'trd')) return /\bbetween\b/.test(note('.of'));
  return namedTest.test(element.textContent);
}
