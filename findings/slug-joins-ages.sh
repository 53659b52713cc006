#!/usr/bin/env bash
# slug makes "aged-14" of "Aged 1–4", slug and slugify "type-12" of "Type 1/2": the address of another page.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact slug@12.0.1 slugify@1.6.9 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
slug@12.0.1, slugify@1.6.9
Behaviour: characters they do not know are left out, not put as a hyphen: for slug also the en dash,
           which stands in spans of ages and years; for both the stroke of 2019/20.
Guess:     whatever parts two figures becomes a hyphen, as with letters in "Under 5".
WORDS

cat >try.mjs <<'JS'
import slug from 'slug';
import slugify from 'slugify';
for (const name of ['Aged 1–4', 'Aged 14', 'Deaths 2019/20', 'Type 1/2', 'Type 12']) {
  console.log(`${name}: slug ${slug(name)}, slugify ${slugify(name, { lower: true })}`);
}
JS

seen=$(node try.mjs)
expected='Aged 1–4: slug aged-14, slugify aged-1-4
Aged 14: slug aged-14, slugify aged-14
Deaths 2019/20: slug deaths-201920, slugify deaths-201920
Type 1/2: slug type-12, slugify type-12
Type 12: slug type-12, slugify type-12'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
