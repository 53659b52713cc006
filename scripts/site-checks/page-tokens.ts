/** A part of a page as it is written: a tag that opens, a tag that closes, or what stands between two tags. */
export type Token =
  | { kind: 'open'; written: string; name: string; attributes: string; isClosed: boolean }
  | { kind: 'close'; written: string; name: string }
  /** Words; `written` is never empty. */
  | { kind: 'text'; written: string }
  /** A comment or the doctype, which are told as they stand. */
  | { kind: 'aside'; written: string }
  /** A script or a style with all that is in it. */
  | { kind: 'raw'; written: string; name: string; attributes: string; body: string };

const attribute = String.raw`\s+[^\s=>"'/<]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<=>\`]+))?`;

const part = new RegExp(
  [
    String.raw`(?<aside><!--[\s\S]*?-->|<![dD][oO][cC][tT][yY][pP][eE][^<>]*>)`,
    String.raw`<(?<raw>script|style)(?<rawAttributes>(?:${attribute})*)\s*>(?<body>[\s\S]*?)</\k<raw>>`,
    String.raw`</(?<close>[a-zA-Z][\w-]*)>`,
    String.raw`<(?<open>[a-zA-Z][\w-]*)(?<attributes>(?:${attribute})*)\s*(?<slash>/?)>`,
    String.raw`(?<text>[^<]+)`,
  ].join('|'),
  'gy',
);

/** Elements that have no end. */
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function tokenOf(written: string, groups: Record<string, string | undefined>): Token {
  const { raw, close, open, text, attributes = '' } = groups;
  if (text !== undefined) return { kind: 'text', written };
  if (close !== undefined) return { kind: 'close', written, name: close };
  if (open !== undefined) {
    const isClosed = groups['slash'] === '/' || voids.has(open);
    return { kind: 'open', written, name: open, attributes, isClosed };
  }
  if (raw === undefined) return { kind: 'aside', written };
  const { rawAttributes = '', body = '' } = groups;
  return { kind: 'raw', written, name: raw, attributes: rawAttributes, body };
}

/** The parts of a page, one after another, or null where it is written in another way than pages of ours are. */
export function tokensOf(html: string): Token[] | null {
  const tokens: Token[] = [];
  part.lastIndex = 0;
  while (part.lastIndex < html.length) {
    const found = part.exec(html);
    if (found === null) return null;
    tokens.push(tokenOf(found[0], found.groups!));
  }
  return tokens;
}

const attributePart = /(\s+)([^\s=>"'/<]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'<=>`]+)))?/g;

/** The attributes of a tag written anew, each as `write` says, which is given its value without quotes: empty where it has none. */
export const withAttributes = (
  attributes: string,
  write: (name: string, value: string, written: string) => string,
): string =>
  attributes.replace(
    attributePart,
    (written, space: string, name: string, double?: string, single?: string, bare?: string) => {
      const value = double ?? single ?? bare ?? '';
      return space + write(name, value, written.slice(space.length));
    },
  );

/** The value of an attribute of a tag, or undefined. */
export function valueIn(attributes: string, wanted: string): string | undefined {
  if (!attributes.includes(wanted)) return undefined;
  let found: string | undefined;
  withAttributes(attributes, (name, value, written) => {
    if (name === wanted) found ??= value;
    return written;
  });
  return found;
}
