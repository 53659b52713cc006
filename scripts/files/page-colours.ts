import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileColours } from '../../src/charts/file-looks.ts';
import type { OwnColours } from '../../src/tables/palette.ts';
import { ownColoursCss } from '../../src/views/own-colours.ts';

const sheet = join(import.meta.dirname, '..', '..', 'src', 'styles', 'tokens.css');

/** The colours that charts use, by name, in one block of the style sheet. */
function coloursIn(css: string): string {
  const found = [...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)];
  return found
    .filter(([, name]) => name! in fileColours)
    .map(([, name, colour]) => `--${name}:${colour}`)
    .join(';');
}

/** The colours of charts on a page, light and dark, and those an edition chose instead, as a style sheet of their own. */
export function pageColours(own: OwnColours | null): string {
  const css = readFileSync(sheet, 'utf8');
  const dark = css.indexOf('@media (prefers-color-scheme: dark)');
  return `:root{color-scheme:light dark;${coloursIn(css.slice(0, dark))}}@media (prefers-color-scheme:dark){:root{${coloursIn(css.slice(dark))}}}${ownColoursCss(own)}`;
}

/** A chart drawn as a file, with the colours of the page it stands in instead of its own. */
export function inPageColours(svg: string): string {
  const named = Object.entries(fileColours).toReversed();
  const names = new Map(named.map(([name, colour]) => [colour, name]));
  return svg.replaceAll(/="(#[0-9a-f]{3,6})"/gi, (whole, colour: string) => {
    const name = names.get(colour);
    return name === undefined ? whole : `="var(--${name})"`;
  });
}
