// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { allEarlyScripts } from './scripts/build/early-scripts.ts';
import { refuseFaultyWords } from './scripts/build/refuse-faulty-words.ts';
import { shippedLicences } from './scripts/build/shipped-licences.ts';
import { shortPreload } from './scripts/build/short-preload.ts';
import { cutFonts } from './scripts/build/cut-fonts.ts';
import { siteMap } from './scripts/build/templates/site-map.ts';
import { templatesApart } from './scripts/build/templates/templates-apart.ts';
import { editionInDev } from './scripts/hosting/edition-in-dev.ts';
import { filesInDev } from './scripts/hosting/files-in-dev.ts';
import { lastSiteInDev } from './scripts/hosting/last-site-in-dev.ts';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { subPathOf } from './src/citations/whole-address.ts';
import { editionFolders } from './src/tables/folders.ts';
import { readTerms } from './src/tables/terms.ts';
import { readSettings } from './src/tables/settings.ts';

const { baseAddress, colours } = readSettings();

/** Where `npm run build` wants the compiled templates, with which it writes the pages itself. */
const templates = process.env.SYSTEM_PROFILES_TEMPLATES;

/** The scripts of every page, and what the bundler adds to load others. */
const everyPage = {
  name: 'every-page',
  test: /Page\.astro\?astro&type=script|preload-helper|scripts\/(?:every-page|find-box|copy-text|save-picture|save-file|as-png|button-answer|cite|contents|in-time)\.ts/,
};

/** Static files only: every page is a folder with an index.html, for any host. */
export default defineConfig({
  site: new URL(baseAddress).origin,
  base: subPathOf(baseAddress) || '/',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // What Astro keeps of words names the files they came from: editions must not share it.
  cacheDir: `./node_modules/.astro/${createHash('sha256')
    .update(resolve(editionFolders(process.env).content))
    .digest('hex')
    .slice(0, 12)}`,
  devToolbar: { enabled: false },
  // Small scripts too stay files of their own: the policy of the site allows none inside a page.
  vite: {
    build: {
      assetsInlineLimit: 0,
      // What every page runs is one file, though other scripts use parts of it: one request.
      rolldownOptions: { output: { codeSplitting: { groups: [everyPage] } } },
    },
    plugins: [refuseFaultyWords(), shortPreload()],
    // What browsers cannot read: what the country calls things (src/words/terms.ts), and its colours.
    define: {
      builtTerms: JSON.stringify(readTerms(editionFolders(process.env).content)),
      builtColours: JSON.stringify(colours),
      // As short as what the bundler makes: readers fetch it before they see a page.
      builtEarly: JSON.stringify(allEarlyScripts()),
    },
  },
  // Formulas are set as plain text: each word in a colour would be a style more in the page.
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    templates ? templatesApart(templates) : siteMap(baseAddress),
    shippedLicences(),
    cutFonts(editionFolders(process.env)),
    filesInDev(subPathOf(baseAddress)),
    editionInDev(editionFolders(process.env)),
    lastSiteInDev(subPathOf(baseAddress)),
  ],
});
