import { inAnyOrder, isReadByName } from './page-shape.ts';
import { tokensOf } from './page-tokens.ts';

/** What a rule reads beside other parts of the page, as it does what has a name: the order of headings, and buttons. */
const readWithOthers = /<(?:h[1-6]|button)\b/;

/** What is read with what stands beside it: what may be there once, or must come first, and rows, whose cells are counted. */
const readWithSiblings = /^<(?:caption|figcaption|summary|tr)\b/;

/** An element of a shape that is open: where it stands, and its children, all of them and those that are left in. */
interface Open {
  name: string;
  tag: string;
  /** The tags that it stands in, and its own. */
  way: string;
  whole: string[];
  left: string[];
  /** The first child that was left out. */
  known: string | null;
}

/** Whether what stands in an element may be left out of it once it was found sound. */
const isPart = (parent: Open, whole: string): boolean =>
  whole.startsWith('<') &&
  inAnyOrder.has(parent.name) &&
  !readWithOthers.test(whole) &&
  !isReadByName(whole) &&
  !readWithSiblings.test(whole);

/** A shape without parts that were sound elsewhere, and the keys of the parts that it has. */
export interface ShapeLeft {
  left: string;
  parts: string[];
}

/**
 * Leaves out of a shape (page-shape.ts) the elements that a sound page has had inside the same tags, where no rule
 * reads them with what stands elsewhere: by the same reason for which one of two rows that are alike is left out.
 * An element keeps one child at least, so that none is found empty that is not. A shape whose tags do not read back
 * as a whole is given as it is: of what was not understood nothing may be left out.
 */
export function withoutKnown(shape: string, known: ReadonlySet<string>): ShapeLeft {
  const open: Open[] = [{ name: '', tag: '', way: '', whole: [], left: [], known: null }];
  const parts: string[] = [];
  const add = (whole: string, left: string): void => {
    const parent = open.at(-1)!;
    parent.whole.push(whole);
    const key = isPart(parent, whole) ? `${parent.way}\n${whole}` : null;
    if (key !== null) parts.push(key);
    if (key !== null && known.has(key)) parent.known ??= left;
    else parent.left.push(left);
  };
  const end = (): void => {
    const { name, tag, whole, left, known } = open.pop()!;
    const kept = left.length === 0 && known !== null ? [known] : left;
    add(`${tag}${whole.join('')}</${name}>`, `${tag}${kept.join('')}</${name}>`);
  };
  const asItIs = { left: shape, parts: [] };
  const tokens = tokensOf(shape);
  if (tokens === null) return asItIs;
  for (const token of tokens) {
    const { written } = token;
    if (token.kind === 'close') {
      if (token.name !== open.at(-1)!.name) return asItIs;
      end();
    } else if (token.kind !== 'open' || token.isClosed) add(written, written);
    else {
      const way = open.at(-1)!.way + written;
      open.push({ name: token.name, tag: written, way, whole: [], left: [], known: null });
    }
  }
  return open.length === 1 ? { left: open[0]!.left.join(''), parts } : asItIs;
}
