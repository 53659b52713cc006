#!/usr/bin/env bash
# Astro MDX: the error a function component throws is lost, and one reads that no renderer was found.
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
Behaviour: a plain function given in components is called once to see whether it is one
           (and again to draw it). What it throws in the first call is kept nowhere: the
           build ends with NoMatchingRenderer, with a hint that says "often", and
           neither its message nor its place is in the log.
Guess:     the build ends with the error thrown: "No indicator gap in the table".
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
import { jsx } from 'astro/jsx-runtime';
import { getCollection, render } from 'astro:content';
const [note] = await getCollection('notes');
const { Content } = await render(note);
function Figure({ id }) {
  console.log('Figure is called');
  if (process.env.WITHOUT) throw new Error(`No indicator ${id} in the table`);
  return jsx('b', { children: id });
}
---
<Content components={{ Figure }} />
PAGE
mkdir one
printf '<Figure id="gap" />\n' >one/note.mdx
times() { grep -c "$1" log || true; }

seen=$(npx astro build >log 2>&1 || echo 'the good page fails'
  echo "good page: Figure is called $(times 'Figure is called') times"
  WITHOUT=1 npx astro build >log 2>&1 || echo 'the bad page fails'
  echo "its own message: $(times 'No indicator gap') times in the log"
  grep -qF 'Unable to render `Figure`' log && echo 'said instead: Unable to render `Figure`' )
expected='good page: Figure is called 2 times
the bad page fails
its own message: 0 times in the log
said instead: Unable to render `Figure`'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
