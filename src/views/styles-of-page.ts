/** A selector, and the classes that an element or those around it must have for it to meet it. */
interface Selector {
  written: string;
  asks: string[];
}

/** A rule of a style sheet: its selectors and what it sets, or an at-rule, which may have rules of its own. */
interface Rule {
  head: string;
  body: string;
  /** None of an at-rule. */
  selectors: Selector[];
  /** Of `@media` and its kind. */
  rules: Rule[] | null;
}

/** Classes that scripts give to what is on a page, or to a line that they add to it. */
export const setByScripts = ['usable', 'small', 'lit', 'leads', 'map-says', 'is-empty'] as const;

/** Classes of what no script draws: rules of them alone are of no use where scripts draw the rest. */
export const neverDrawn: ReadonlySet<string> = new Set([
  'core',
  'decile-counts',
  'decile-ends',
  'decile-stack',
  'gap-strokes',
  'ghead',
  'hero',
  'in-country',
  'leader',
  'locator',
  'locator-map',
  'neighbourhood-map',
  'of-plan',
  'on-paper',
  'opening',
  'srow',
  'target-line',
]);

const holdsRules = /^@(?:media|supports|container|layer)\b/;

/** Where the block that is opened before `from` is closed. */
function endOfBlock(css: string, from: number): number {
  let open = 1;
  let at = from;
  for (; open > 0 && at < css.length; at += 1) {
    if (css[at] === '{') open += 1;
    if (css[at] === '}') open -= 1;
  }
  if (open > 0)
    throw new Error(`A block of a style sheet has no end: ${css.slice(from - 40, from)}`);
  return at - 1;
}

/** The rules of a style sheet that has no comments, and no brace in a text. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (css.indexOf('{', at) >= 0) {
    const opens = css.indexOf('{', at);
    const closes = endOfBlock(css, opens + 1);
    const head = css.slice(at, opens).trim();
    const body = css.slice(opens + 1, closes);
    const selectors = head.startsWith('@') ? [] : selectorsOf(head);
    rules.push({ head, body, selectors, rules: holdsRules.test(head) ? rulesOf(body) : null });
    at = closes + 1;
  }
  return rules;
}

/** The classes that a selector asks for. */
function asked(selector: string): string[] {
  const plain = selector.replaceAll(/\([^()]*\)|\[[^\]]*\]/g, '');
  if (plain !== selector) return asked(plain);
  return [...plain.matchAll(/\.([a-z][\w-]*)/gi)].map((match) => match[1]!);
}

const isOpen = (text: string): boolean => text.split(/[([]/).length > text.split(/[)\]]/).length;

/** A list of selectors by its commas, but for those in brackets. */
const selectorsOf = (head: string): Selector[] =>
  head
    .split(',')
    .reduce<string[]>((whole, piece) => {
      const last = whole.at(-1);
      return last !== undefined && isOpen(last)
        ? whole.with(-1, `${last},${piece}`)
        : [...whole, piece];
    }, [])
    .map((written) => ({ written, asks: asked(written) }));

/** The rules that may meet an element of a page with these classes, in their order. */
function rulesFor(rules: readonly Rule[], classes: Pick<ReadonlySet<string>, 'has'>): string {
  return rules
    .map(({ head, body, selectors, rules: inner }) => {
      if (inner) {
        const its = rulesFor(inner, classes);
        return its && `${head}{${its}}`;
      }
      if (head.startsWith('@')) return `${head}{${body}}`;
      const met = selectors.filter(({ asks }) => asks.every((one) => classes.has(one)));
      return met.length > 0 ? `${met.map(({ written }) => written).join()}{${body}}` : '';
    })
    .join('');
}

const read = new Map<string, Rule[]>();

function readOnce(css: string): Rule[] {
  const rules = read.get(css) ?? rulesOf(css.replaceAll(/\/\*[^]*?\*\//g, ''));
  read.set(css, rules);
  return rules;
}

function classesIn(html: string): Set<string> {
  const found = html.matchAll(/\sclass=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g);
  const names = [...found].flatMap((match) =>
    (match[1] ?? match[2] ?? match[3] ?? '').split(/\s+/),
  );
  return new Set([...setByScripts, ...names]);
}

/** Styles without the custom properties that neither they nor the page around them use: the shades of a map that is not there. */
function withoutUnused(css: string, around: string): string {
  const used = new Set([...`${css}${around}`.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const left = css.replaceAll(/(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (set, name: string) =>
    used.has(name) ? set : '',
  );
  // What a property that goes was made of may now be used by none.
  return left === css ? css : withoutUnused(left, around);
}

/**
 * A page with those styles alone that may meet something on it: in `<style data-own>` its layout puts the whole
 * sheet, and of that go the rules whose classes the page has nowhere. What a script of the page draws is not on it
 * yet: of such pages, with `<style data-own="drawn">`, go those alone whose classes no script gives, and no custom property.
 */
export function withOwnStyles(html: string): string {
  const [begin, isDrawn] = /<style data-own(="?drawn"?)?>/.exec(html) ?? [];
  if (begin === undefined) return html;
  const from = html.indexOf(begin);
  const to = html.indexOf('</style>', from);
  const css = html.slice(from + begin.length, to);
  const [before, after] = [html.slice(0, from), html.slice(to)];
  const found = classesIn(before + after);
  const may = isDrawn ? { has: (name: string) => !neverDrawn.has(name) || found.has(name) } : found;
  const own = rulesFor(readOnce(css), may);
  return `${before}<style>${isDrawn ? own : withoutUnused(own, before + after)}${after}`;
}
