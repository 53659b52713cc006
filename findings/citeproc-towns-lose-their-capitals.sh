#!/usr/bin/env bash
# In sentence case citeproc writes "People in st helens" and "a&e": it takes capitals from towns, countries and NHS.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact citeproc@2.4.63 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
citeproc@2.4.63
Behaviour: every word after the first is put in small letters, also in a title that is written in
           mixed case; of one all in capitals the first word stays so. Title case of the same words
           leaves their capitals alone.
Guess:     as the specification of CSL has it: only a title all in capitals is put in small letters; in
           others the first letter is made a capital, and all other words stay as they are.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const CSL = createRequire(import.meta.url)('citeproc');
const head = 'version="1.0" xmlns="http://purl.org/net/xbiblio/csl"';
const locale = `<locale ${head} xml:lang="en-GB"><terms><term name="and">and</term></terms></locale>`;
const title = (textCase) => `<text variable="title" text-case="${textCase}"/>`;
const style = `<style ${head} class="in-text"><info><title>s</title><id>s</id></info>
<citation><layout>${title('title')}</layout></citation>
<bibliography><layout delimiter=" | ">${title('sentence')}<text value=" / "/>${title('title')}</layout></bibliography></style>`;
const titles = ['People in St Helens and King\u2019s Lynn', 'Deaths in England by ICD-10 code'];
titles.push('Waits for the NHS in the North East: state of 2021', 'DEATHS IN ENGLAND');
const items = titles.map((title, row) => ({ id: `${row}`, type: 'dataset', title }));
const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: (id) => items[id] }, style, 'en-GB');
engine.updateItems(items.map(({ id }) => id));
for (const line of engine.makeBibliography()[1]) console.log(line.replace(/<[^>]*>/g, '').trim());
JS

seen=$(node try.mjs)
expected='People in st helens and king’s lynn / People in St Helens and King’s Lynn
Deaths in england by icd-10 code / Deaths in England by ICD-10 Code
Waits for the nhs in the north east: state of 2021 / Waits for the NHS in the North East: State of 2021
DEATHS in england / DEATHS IN ENGLAND'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
