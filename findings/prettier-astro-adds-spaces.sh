#!/usr/bin/env bash
# Prettier for Astro adds spaces that a page shows, where astro.config.mjs has compressHTML: true.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true, "allowScripts": { "node": true, "esbuild": true } }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact prettier@3.10.1 prettier-plugin-astro@1.1.0 astro@7.3.4 node@26.10.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }
export PATH="$dir/node_modules/.bin:$PATH" ASTRO_TELEMETRY_DISABLED=1 NO_COLOR=1

cat <<'WORDS'
prettier@3.10.1, prettier-plugin-astro@1.1.0, astro@7.3.4, node@26.10.0
Behaviour: the plugin does not read astro.config.mjs. It takes for granted that Astro
           drops line breaks as JSX does, so a long link in running text is opened out
           over lines; with compressHTML true (or false) its words get a space on both
           sides, inside the link, and one before the comma. An option of the plugin,
           astroCompressHTML, has to say the same as the site's own setting.
Guess:     whitespace that is shown is kept, as Prettier does in HTML, or the site's own
           setting is read.
WORDS

mkdir -p src/pages
echo 'export default { compressHTML: true };' >astro.config.mjs
source='<p>Some running text that goes on for a good while, see <a href="/a" class="b">the words</a>, and then more.</p>'
echo "$source" >src/pages/index.astro
echo "$source" >src/pages/plain.astro
echo "$source" >src/pages/told.astro
shown() { tr -s ' \n' ' ' <"dist/$1" | grep -o '<a.*more'; }
format() { npx prettier --plugin prettier-plugin-astro --write "$@" >log; }

seen=$(format src/pages/plain.astro; format --astro-compress-html html src/pages/told.astro; npx astro build >log 2>&1
  echo "as written: $(shown index.html)"
  echo "formatted:  $(shown plain/index.html)"
  echo "told so:    $(shown told/index.html)")
expected='as written: <a href="/a" class="b">the words</a>, and then more
formatted:  <a href="/a" class="b"> the words </a> , and then more
told so:    <a href="/a" class="b">the words</a>, and then more'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
