#!/usr/bin/env bash
# web-auto-extractor reads "79 years and 5 months" where microdata say 79.4, and "1 April" for a day.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact web-auto-extractor@1.0.17 @cucumber/microdata@2.2.0 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
web-auto-extractor@1.0.17, @cucumber/microdata@2.2.0, jsdom@29.1.1
Behaviour: of <data>, <meter> and <time> it gives the words that are shown and no value or
           datetime. A span with a content has that content, which in microdata is no value.
Guess:     as by the HTML standard the value of <data> and <meter> and the datetime of <time> are
           the values, the words those of a span.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const WAE = require('web-auto-extractor').default;
const { microdata } = require('@cucumber/microdata');
const { JSDOM } = require('jsdom');
const html = `<div itemscope itemtype="https://schema.org/Observation">
<data itemprop="value" value="79.4">79 years and 5 months</data>
<meter itemprop="marginOfError" value="0.6" max="1">60%</meter>
<time itemprop="observationDate" datetime="2021-04-01">1 April</time>
<span itemprop="description" content="5">fewer than ten</span>
</div>`;
const list = (found) => ['value', 'marginOfError', 'observationDate', 'description'].map((key) => found[key] ?? 'none').join(' | ');
console.log(`web-auto-extractor: ${list(WAE().parse(html).microdata.Observation[0])}`);
console.log(`@cucumber/microdata: ${list(microdata('https://schema.org/Observation', new JSDOM(html).window.document))}`);
JS

seen=$(node try.mjs)
expected='web-auto-extractor: 79 years and 5 months | 60% | 1 April | 5
@cucumber/microdata: 79.4 | 0.6 | 2021-04-01 | fewer than ten'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
