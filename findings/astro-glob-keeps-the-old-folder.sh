#!/usr/bin/env bash
# Astro: after base of a glob() loader changes, MDX of the former folder is still what is rendered.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true, "allowScripts": { "node": true, "esbuild": true } }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact astro@7.3.4 @astrojs/mdx@8.0.2 node@26.10.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }
export PATH="$dir/node_modules/.bin:$PATH" ASTRO_TELEMETRY_DISABLED=1 NO_COLOR=1

cat <<'WORDS'
astro@7.3.4, @astrojs/mdx@8.0.2, node@26.10.0
Behaviour: the store kept between builds tells entries by id and digest of the text
           alone. A file of the same name and text in another folder counts as
           unchanged, its old path is kept, and its relative imports are those of the
           old folder. With that folder gone the build fails.
Guess:     the next build reads the folder that base names now.
WORDS

mkdir -p src/pages
cat >astro.config.mjs <<'JS'
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()] });
JS
cat >src/content.config.ts <<'JS'
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  notes: defineCollection({ loader: glob({ pattern: '*.mdx', base: process.env.NOTES ?? 'one' }) }),
};
JS
cat >src/pages/index.astro <<'PAGE'
---
import { getCollection, render } from 'astro:content';
const [note] = await getCollection('notes');
const { Content } = await render(note);
---
<p>From {note.filePath}.</p><Content />
PAGE
for folder in one two; do
  mkdir $folder
  printf 'import { word } from "./word.js";\n\nThe word is {word}.\n' >$folder/note.mdx
  echo "export const word = '$folder';" >$folder/word.js
done
build() {
  echo "base is $1: $(NOTES=$1 npx astro build >log 2>&1 && sed 's/<!DOCTYPE html>//' dist/index.html || echo 'the build fails')"
}

seen=$(build one; build two; rm -r one; build two; rm -r .astro node_modules/.astro; build two)
expected='base is one: <p>From one/note.mdx.</p><p>The word is one.</p>
base is two: <p>From one/note.mdx.</p><p>The word is one.</p>
base is two: the build fails
base is two: <p>From two/note.mdx.</p><p>The word is two.</p>'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
