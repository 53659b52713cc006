import { closestWith, hasClass } from './classes.ts';
import type { Elements } from './elements-of.ts';

/** A sentence that says of figures that they are not held, not published, without a range or not tested. */
export interface FigureDenial {
  text: string;
  /** The `id` of the part of the page it stands in: `gap-life`. */
  part: string;
  /** Of a row of the scorecard: the indicator it is about. */
  indicator: string | null;
}

const denied =
  /\bno (?:[a-z]+ ){0,3}?(?:ranges?|intervals?|figures?|expectancy|slope index)\b|\bnot (?:held|published|tested)\b|\bnone (?:is|was|were) (?:held|published)\b/i;

/** What all of those hold: most blocks of a page need no more than this look. */
const mayDeny = /\b(?:no|not|none)\s/i;

const blocks = ['p', 'li', 'small', 'figcaption', 'dd'];
const inside = [...blocks, '.blank'].join();

const blocksOf = ({ named, having }: Elements): Element[] => [
  ...blocks.flatMap(named),
  ...having('class').filter(
    (element) => hasClass(element, 'blank') && !blocks.includes(element.localName),
  ),
];

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=[A-Z“])/);

/** Where a sentence stands: the nearest part with an `id`, or the label of what has none. */
const partOf = (element: Element): string => element.closest('[id]')?.id ?? '';

function indicatorOf(element: Element): string | null {
  const row = closestWith(element, 'srow');
  const address = row?.querySelector('.ind a')?.getAttribute('href') ?? '';
  return /^\/indicators\/([^/]+)\/$/.exec(address)?.[1] ?? null;
}

/** Every sentence of the main part of a page that denies figures, their ranges or a test. */
export function findFigureDenials(elements: Elements, html: string): FigureDenial[] {
  if (!denied.test(html)) return [];
  return blocksOf(elements).flatMap((element) => {
    const text = element.textContent;
    if (!mayDeny.test(text)) return [];
    const words = text.replace(/\s+/g, ' ').trim();
    if (!denied.test(words) || !element.closest('main') || element.querySelector(inside)) return [];
    return sentencesOf(words)
      .filter((text) => denied.test(text))
      .map((text) => ({ text, part: partOf(element), indicator: indicatorOf(element) }));
  });
}
