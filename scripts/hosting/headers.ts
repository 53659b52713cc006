import { onceEach } from '../../src/tables/once.ts';

/** One rule of a `_headers` file: a path, in which `*` stands for anything, and its headers. */
export interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/**
 * The rules of a `_headers` file in order. A path stands at the start of a line, its headers are
 * indented below it, and `#` begins a comment. Throws on a line that is neither.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push(parseHeader(line, index + 1));
  }
  return rules;
}

function parseHeader(line: string, number: number): [string, string] {
  const colon = line.indexOf(':');
  if (!/^\s/.test(line) || colon < 0) {
    throw new Error(`_headers:${number}: expected a path, or an indented "Name: value"`);
  }
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/** The headers of one path; where several rules give the same header their values are joined. */
export function headersFor(rules: HeaderRule[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  const matching = rules.filter((rule) => patternOf(rule.path).test(path));
  for (const [name, value] of matching.flatMap((rule) => rule.headers)) {
    found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
  }
  return found;
}

/** Asked of every rule for every request. */
const patternOf = onceEach((path: string): RegExp => {
  const escaped = path.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`);
});
