#!/usr/bin/env bash
# A list that begins with priority 3 begins at 1 in Word by remark-docx, and what is done looks like what is not.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true, "allowScripts": { "node": true } }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact remark-docx@0.3.29 unified@11.0.5 remark-parse@11.0.0 remark-gfm@4.0.1 jszip@3.10.2 node@26.10.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }
export PATH="$dir/node_modules/.bin:$PATH"

cat <<'WORDS'
remark-docx@0.3.29, unified@11.0.5, remark-parse@11.0.0, remark-gfm@4.0.1, jszip@3.10.2, node@26.10.0
Behaviour: the first number of a list is lost: each begins at 1, so that a list that goes on after a
           paragraph counts anew. The boxes of "- [x]" and "- [ ]" are left out without a word: both
           are points of a plain list. The first row of a table is no head to Word, so that it is
           neither read as one nor printed again on the next page.
Guess:     Word has first numbers, boxes and heads of tables: 3 stays 3, done stays done.
WORDS

cat >try.mjs <<'JS'
import JSZip from 'jszip';
import remarkDocx from 'remark-docx';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
const write = async (markdown) => {
  const file = await unified().use(remarkParse).use(remarkGfm).use(remarkDocx, { output: 'buffer' }).process(markdown);
  return JSZip.loadAsync(await file.result);
};
const part = async (zip, name) => zip.file(`word/${name}.xml`).async('string');
const list = await write('3. Smoking\n4. Housing\n');
const [, used] = (await part(list, 'document')).match(/<w:numId w:val="(\d+)"/);
const [, first] = (await part(list, 'numbering')).match(new RegExp(`<w:num w:numId="${used}".*?startOverride w:val="(\\d+)"`));
console.log(`a list from 3 begins at ${first}`);
const tasks = await part(await write('- [x] Smoking\n- [ ] Housing\n'), 'document');
const [done, open] = tasks.match(/<w:p>.*?<\/w:p>/g).map((point) => point.replace(/Smoking|Housing|<w:numId[^>]*>/g, ''));
console.log(`done and not done are ${done === open ? 'one and the same' : 'not the same'}`);
const table = await part(await write('| Area | Years |\n| --- | --- |\n| Arden | 79.4 |\n'), 'document');
console.log(`heads of a table: ${(table.match(/<w:tblHeader/g) ?? []).length}`);
JS

seen=$(node --no-warnings try.mjs)
expected='a list from 3 begins at 1
done and not done are one and the same
heads of a table: 0'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
