import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileColours } from '../../src/charts/file-looks.ts';

const sheet = join(import.meta.dirname, '..', '..', 'src', 'styles', 'tokens.css');

/** The colours that charts use, by name, in one block of the style sheet. */
function coloursIn(css: string): string {
  const found = [...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)];
  return found
    .filter(([, name]) => name! in fileColours)
    .map(([, name, colour]) => `--${name}:${colour}`)
    .join(';');
}

/** The colours of charts on a page, light and dark, as a style sheet of their own. */
export function pageColours(): string {
  const css = readFileSync(sheet, 'utf8');
  const dark = css.indexOf('@media (prefers-color-scheme: dark)');
  return `:root{color-scheme:light dark;${coloursIn(css.slice(0, dark))}}@media (prefers-color-scheme:dark){:root{${coloursIn(css.slice(dark))}}}`;
}

const names = new Map(
  Object.entries(fileColours)
    .toReversed()
    .map(([name, colour]) => [colour as string, name]),
);

/** A chart drawn as a file, with the colours of the page it stands in instead of its own. */
export const inPageColours = (svg: string): string =>
  svg.replaceAll(/="(#[0-9a-f]{3,6})"/g, (whole, colour: string) => {
    const name = names.get(colour);
    return name === undefined ? whole : `="var(--${name})"`;
  });
