import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** Where the licences are in the built site. */
export const licencesFile = 'licences.txt';

/** Copied into the site by the search index, and by no bundle. */
const copied = ['pagefind'];

const modules = join(import.meta.dirname, '..', '..', 'node_modules');

/**
 * For Astro: writes `licences.txt`, the licence of every package of which something is sent to readers,
 * fonts among them. Which those are is not typed anywhere: the bundler says what went in.
 */
export function shippedLicences(): AstroIntegration {
  const shipped = new Set<string>(copied);
  return {
    name: 'shipped-licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteShipped(shipped)] } });
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(join(fileURLToPath(dir), licencesFile), licencesText([...shipped].sort()));
      },
    },
  };
}

/** Notes the package of each script that goes to browsers, and of each font. */
function noteShipped(shipped: Set<string>): Plugin {
  return {
    name: 'note-shipped-packages',
    generateBundle(_, bundle) {
      const isForBrowsers = this.environment.name === 'client';
      for (const piece of Object.values(bundle)) {
        const files = piece.type === 'asset' ? piece.originalFileNames : Object.keys(piece.modules);
        if (piece.type === 'chunk' && !isForBrowsers) continue;
        for (const name of files.flatMap(packageOf)) shipped.add(name);
      }
    },
  };
}

/** The package a file belongs to; none for one of our own. */
export function packageOf(file: string): string[] {
  const name = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'))?.[1];
  return name === undefined ? [] : [name];
}

/** Name, version and licence of packages, each with the whole text. Throws where one has none. */
export function licencesText(names: readonly string[]): string {
  const head =
    'Fonts and programs of others that these pages send to a browser, each with its licence.\n';
  return [head, ...names.map(licenceOf)].join(`\n${'-'.repeat(79)}\n\n`);
}

function licenceOf(name: string): string {
  const folder = join(modules, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const texts = readdirSync(folder)
    .filter((file) => /^licen[cs]e(?:\.|$)/i.test(file))
    .flatMap((file) => textsIn(join(folder, file)));
  if (texts.length === 0) throw new Error(`${name} is sent to readers and has no licence to send.`);
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`;
}

/** The text of a file, or of every file in a folder: Pagefind keeps its licences in one. */
function textsIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [readFileSync(path, 'utf8').trim()];
  return readdirSync(path)
    .sort()
    .flatMap((name) => textsIn(join(path, name)));
}
