/** A GSS code, by which most addresses are told apart. */
const code = /[A-Z]\d{8}/;

/** An address cut into what it has in common with others, a `*` for its own part, and that part. */
function cut(address: string): [pattern: string, name: string] {
  const own = code.exec(address)?.[0] ?? /([^/.]+)(?:\.[^/]*|\/)?$/.exec(address)?.[1] ?? '';
  const at = own === '' ? address.length : address.lastIndexOf(own);
  return [`${address.slice(0, at)}*${address.slice(at + own.length)}`, own];
}

const mostLetters = 100;

/** Names on lines of readable length, each set in by two spaces. */
function wrapped(names: readonly string[]): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last && last.length + name.length < mostLetters)
      lines[lines.length - 1] = `${last} ${name}`;
    else lines.push(`  ${name}`);
  }
  return lines;
}

/**
 * Addresses as a text to keep and to review: a line for what some have in common, `/cite/*.bib`, and under it
 * what stands in the place of the star. A tenth of the size of a line for each.
 */
export function addressListText(addresses: Iterable<string>): string {
  const cuts = [...new Set(addresses)].sort().map(cut);
  const groups = [...Map.groupBy(cuts, ([pattern]) => pattern)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return groups
    .flatMap(([pattern, group]) => [pattern, ...wrapped(group.map(([, name]) => name))])
    .map((line) => `${line}\n`)
    .join('');
}

/** Reads what `addressListText` wrote. */
export function readAddressList(text: string): string[] {
  let pattern = '';
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('  '))
      return line
        .trim()
        .split(' ')
        .map((name) => pattern.replace('*', name));
    pattern = line;
    return line.includes('*') || line === '' ? [] : [line];
  });
}

/**
 * Files that readers are given no lasting address of: their names change with their content, hosts read them,
 * they tell of one release alone, they are there only where somebody printed them, or only script asks for them, and with them would change.
 */
const notPublished =
  /^\/(?:_|pagefind\/|404\.html$|\.|[\w-]+\.js$|find-index\.json$|boundaries\/|answers\/|compare\/(?:areas|spread)\/|pdf\/|data\/changes-|postcodes\/[^/]+\.json$)/;

/** The address of a file of the site, or null where it has none to be kept. */
export function addressOfFile(file: string): string | null {
  if (notPublished.test(file)) return null;
  return file.replace(/(^|\/)index\.html$/, '$1');
}
