import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/tables/settings.ts';

/** Static files only: every page is a folder with an index.html, for any host. */
export default defineConfig({
  site: readSettings().baseAddress,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx()],
});
