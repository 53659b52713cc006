#!/usr/bin/env bash
# citeproc prints data of 2019-21 as "Spring 2019", and of 1 April 2021 to 31 March 2022 as 31 March 2022.
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
Behaviour: of a date as raw text the two figures after a hyphen or a stroke are a season (21 is spring,
           22 summer); of a span with "to" the last date alone is left; "?" and "c" before a year are
           dropped. 25/04/2021 is right, 01/04/2021 is 4 January, with a British locale too.
Guess:     both ends are printed, as with "April 2021 - March 2022", or the text as it stands, as with
           "2021 Q1"; days before months in en-GB.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const CSL = createRequire(import.meta.url)('citeproc');
const head = 'version="1.0" xmlns="http://purl.org/net/xbiblio/csl"';
const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
names.push('October', 'November', 'December');
const month = (name, i) => `<term name="month-${`${i + 1}`.padStart(2, '0')}">${name}</term>`;
const season = (name, i) => `<term name="season-0${i + 1}">${name}</term>`;
const terms = [...names.map(month), ...['Spring', 'Summer', 'Autumn', 'Winter'].map(season)].join('');
const parts = ['day', 'month'].map((name) => `<date-part name="${name}" suffix=" "/>`).join('');
const date = `<date form="text">${parts}<date-part name="year"/></date>`;
const locale = `<locale ${head} xml:lang="en-GB">${date}<terms>${terms}</terms></locale>`;
const layout = '<layout><date variable="issued" form="text"/></layout>';
const style = `<style ${head} class="in-text"><info><title>s</title><id>s</id></info>
<citation>${layout}</citation><bibliography>${layout}</bibliography></style>`;
const texts = ['2019-21', '2021/22', '2021/2022', '2018 to 2020', '1 April 2021 to 31 March 2022'];
texts.push('April 2021 - March 2022', '2021 Q1', '25/04/2021', '01/04/2021', 'c2021', '2021?');
const items = texts.map((raw, row) => ({ id: `${row}`, type: 'dataset', issued: { raw } }));
const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: (id) => items[id] }, style, 'en-GB');
engine.updateItems(items.map(({ id }) => id));
engine.makeBibliography()[1].forEach((line, row) => console.log(`${texts[row]}: ${line.replace(/<[^>]*>/g, '').trim()}`));
JS

seen=$(node try.mjs)
expected='2019-21: Spring 2019
2021/22: Summer 2021
2021/2022: 2021–2022
2018 to 2020: 2020
1 April 2021 to 31 March 2022: 31 March 2022
April 2021 - March 2022: April 2021–March 2022
2021 Q1: 2021 Q1
25/04/2021: 25 April 2021
01/04/2021: 4 January 2021
c2021: 2021
2021?: 2021'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
