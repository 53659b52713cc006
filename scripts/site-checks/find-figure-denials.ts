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

const blocks = 'p, li, small, figcaption, dd, .blank';

const sentencesOf = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?])\s+(?=[A-Z“])/);

/** Where a sentence stands: the nearest part with an `id`, or the label of what has none. */
const partOf = (element: Element): string => element.closest('[id]')?.id ?? '';

function indicatorOf(element: Element): string | null {
  const row = element.closest('.srow');
  const address = row?.querySelector('.ind a')?.getAttribute('href') ?? '';
  return /^\/indicators\/([^/]+)\/$/.exec(address)?.[1] ?? null;
}

/** Every sentence of the main part of a page that denies figures, their ranges or a test. */
export function findFigureDenials(document: Document, html: string): FigureDenial[] {
  if (!denied.test(html)) return [];
  return [...document.querySelectorAll(blocks)].flatMap((element) => {
    if (!element.closest('main') || element.querySelector(blocks)) return [];
    return sentencesOf(element.textContent)
      .filter((text) => denied.test(text))
      .map((text) => ({ text, part: partOf(element), indicator: indicatorOf(element) }));
  });
}
