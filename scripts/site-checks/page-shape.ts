import { withAttributes, type Token } from './page-tokens.ts';

/**
 * Elements in which it is of no matter to any rule in what order their children stand: not those of which
 * one must come first, and no row of a table, whose cells are counted.
 */
export const inAnyOrder: ReadonlySet<string> = new Set(
  (
    'a article aside b blockquote body button caption cite code dd div em figcaption footer h1 h2 h3 h4 ' +
    'header li main nav ol optgroup p section select small span strong summary svg tbody td th ul'
  ).split(' '),
);

const named =
  /<(?:aside|footer|form|header|input|label|main|map|nav|section|select|textarea|title)\b|\s(?:for|form|headers|list|name|role)=|\sid=(?!"\u0001)/;

/** Whether a part of a shape holds what rules read with the rest of the page: landmarks, what a form holds, and what is named or points at a name. */
export const isReadByName = (part: string): boolean => named.test(part);

/** What a rule may want once beside its like: two of it are kept, as of what has a name of its own. */
const onceOfItsKind = /^<(?:figcaption|summary)|<caption\b/;

/** What of a drawing is read: the rest of it is foreign to HTML. */
const readInDrawings = new Set(['title', 'desc']);

const soundEntities = /&(?:amp|lt|gt|quot|nbsp|#\d+|#x[\da-f]+);/gi;

const isPlain = (text: string): boolean =>
  !text.includes('&') || !text.replace(soundEntities, '').includes('&');

/** Words, of which no rule reads more than that they are there. */
const shapeOfWords = (text: string): string =>
  !isPlain(text) || text.includes('>') ? text : text.trim() === '' ? '' : 'x';

const areSoundClasses = (value: string): boolean => {
  const classes = value.split(' ');
  return /^[\w-]+(?: [\w-]+)*$/.test(value) && new Set(classes).size === classes.length;
};

/** Attributes that must hold something, of which no rule reads what. */
const filled = new Set('content datetime download href src srcset title'.split(' '));

/** Whether no rule reads an attribute, nor whether it is there. */
function isUnread(element: string, name: string, value: string): boolean {
  if (name.startsWith('data-')) return true;
  if (name === 'style') return !/display|visibility/i.test(value);
  if (name === 'class') return areSoundClasses(value);
  return element === 'svg' && (name === 'width' || name === 'height' || name === 'viewBox');
}

/** Signs that stand for a place, for what points at one, and for a name, each unlike all others in the end. */
const signs = { id: '\u0001', 'aria-labelledby': '\u0002', 'aria-label': '\u0003' };

/** Elements whose own name is held against the words of their label. */
const fields = new Set(['input', 'select', 'textarea']);

/** An attribute with what no rule reads made alike, or left out where no rule reads whether it is there. */
function shapeOfAttribute(element: string, name: string, value: string, written: string): string {
  if (value.trim() === '' || !isPlain(value)) return written;
  if (name === 'aria-labelledby') return `${name}="${signs[name]}"`;
  if (name === 'aria-label') return fields.has(element) ? written : `${name}="${signs[name]}"`;
  if (isUnread(element, name, value)) return '';
  if (!filled.has(name) && !(element === 'option' && name === 'value')) return written;
  const quote = /["']$/.exec(written)?.[0] ?? '';
  return `${name}=${quote}x${quote}`;
}

/** An opening tag, but for its end, with all that no rule reads made alike. */
function shapeOfTag(
  { name: element, attributes }: { name: string; attributes: string },
  pointedAt: ReadonlySet<string>,
): string {
  if (attributes === '') return `<${element}`;
  let names = ' ';
  let isTwice = false;
  const shape = withAttributes(attributes, (name, value, written) => {
    isTwice ||= names.includes(` ${name} `);
    names += `${name} `;
    if (name === 'content' && attributes.includes('http-equiv'))
      return written.replace(/^(content="0;\s*url=)[^"&]+"$/, '$1x"');
    if (name === 'id' && value !== '' && !pointedAt.has(value)) return `id="${signs.id}"`;
    return shapeOfAttribute(element, name, value, written);
  });
  return `<${element}${isTwice ? attributes : shape}`;
}

/** An element that is open: its tag, its children as far as they are kept, and how often each was seen. */
interface Open {
  name: string;
  tag: string;
  kept: string[];
  seen: Map<string, number>;
  /** Whether it is part of a drawing, of which only titles are kept. */
  isDrawn: boolean;
  /** Whether its words are read. */
  isRead: boolean;
}

const opened = (name: string, tag: string, isDrawn = false, isRead = false): Open => {
  return { name, tag, kept: [], seen: new Map(), isDrawn, isRead };
};

/** Writes the shape of a page as its parts come. */
class Shape {
  readonly root = opened('', '');
  readonly #open: Open[] = [this.root];
  readonly #pointedAt: ReadonlySet<string>;

  constructor(pointedAt: ReadonlySet<string>) {
    this.#pointedAt = pointedAt;
  }

  get #inner(): Open {
    return this.#open.at(-1)!;
  }

  get isWhole(): boolean {
    return this.#open.length === 1;
  }

  /**
   * Takes a child. One that is like another is left out; two are kept where a rule may be against the second,
   * which is then against the third too.
   */
  #add(part: string): void {
    const { name, kept, seen, isRead } = this.#inner;
    const times = seen.get(part) ?? 0;
    seen.set(part, times + 1);
    const isEnough = times > 1 || (times === 1 && !onceOfItsKind.test(part) && !isReadByName(part));
    if (isEnough && !isRead && (name === 'details' || inAnyOrder.has(name))) return;
    kept.push(part);
  }

  #begin(token: Token & { kind: 'open' }): void {
    const { name, isClosed, written } = token;
    const { isDrawn, isRead } = this.#inner;
    const isKept = !isDrawn || readInDrawings.has(name);
    // Without the space the slash would be the end of a value that has no quotes.
    const end = written.endsWith('/>') ? ' />' : '>';
    const tag = isKept ? shapeOfTag(token, this.#pointedAt) + end : '';
    if (isClosed) this.#add(tag);
    else {
      const isForeign = name === 'svg' || !isKept;
      this.#open.push(opened(name, tag, isForeign, isRead || name === 'label'));
    }
  }

  /** Ends an element; false where another is open. */
  #end(name: string): boolean {
    const { name: ended, tag, kept, isRead } = this.#inner;
    if (ended !== name) return false;
    this.#open.pop();
    const children = inAnyOrder.has(name) && !isRead ? kept.sort() : kept;
    if (tag === '') for (const child of children) this.#add(child);
    else this.#add(`${tag}${children.join('')}</${name}>`);
    return true;
  }

  /** Takes one part; false where a page that has it has no shape. */
  take(token: Token): boolean {
    const { isDrawn, isRead } = this.#inner;
    if (token.kind === 'close') return this.#end(token.name);
    if (token.kind === 'open') this.#begin(token);
    else if (token.kind === 'text') {
      const words = isRead ? token.written : shapeOfWords(token.written);
      if (!isDrawn && words !== '') this.#add(words);
    } else if (isDrawn || token.written.includes('html-validate')) return false;
    else if (token.kind === 'aside') this.#add(token.written);
    else {
      const { name, body } = token;
      // Scripts and styles are no HTML.
      const rest = body.trim() === '' ? '' : 'x';
      this.#add(`${shapeOfTag(token, this.#pointedAt)}>${rest}</${name}>`);
    }
    return true;
  }
}

/** Places that something else than a name points at: these keep their names. */
const pointing = /\s(?:for|form|list|headers)="?([^"\s>]+)/g;

/**
 * The shape of a page: the page without what no rule of HTML reads, so that pages and rows that differ in
 * their words and figures alone have one shape. A page has a fault in its shape, or is doubtful as a whole
 * (page-doubts.ts), or has none. Null where the page is written in a way that has no shape.
 */
export function shapeOf(html: string, tokens: readonly Token[]): string | null {
  const shape = new Shape(new Set(Array.from(html.matchAll(pointing), ([, id]) => id!)));
  return tokens.every((token) => shape.take(token)) && shape.isWhole
    ? shape.root.kept.join('')
    : null;
}

/** A shape as a page that can be read: each sign becomes a name of its own. */
export function pageOfShape(shape: string): string {
  let count = 0;
  return shape.replaceAll(/[\u0001-\u0003]/g, () => `n-${(count += 1)}`);
}
