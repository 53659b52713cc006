#!/usr/bin/env bash
# Speech Rule Engine says "12 times 345" of 12 345 set by Temml with a thin space, and "12 comma 345" of 12,345 by KaTeX.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact speech-rule-engine@4.1.5 temml@0.13.5 katex@0.19.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
speech-rule-engine@4.1.5, temml@0.13.5, katex@0.19.1
Behaviour: Temml makes two numbers and a space of 12\,345, the thousands of SI, and Speech Rule
           Engine, which speaks formulas of MathJax, says a product of them; of the two numbers
           and a comma that KaTeX makes of 12,345 it says both. The years 2019-21, their hyphen set
           as text, are a difference, and a true minus within a number is "minus 0 period 5".
Guess:     figures are spoken as figures: "12 345", "2019 to 21" or "2019 hyphen 21", "0 point 5".
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import katex from 'katex';
const require = createRequire(import.meta.url);
const sre = require('speech-rule-engine');
const temml = require('temml');
await sre.setupEngine({ locale: 'en', domain: 'clearspeak' });
const [byTemml, byKatex] = [
  (tex) => temml.renderToString(tex),
  (tex) => katex.renderToString(tex, { output: 'mathml' }).match(/<math.*<\/math>/s)[0],
].map((write) => (tex) => sre.toSpeech(write(tex)));
for (const tex of ['12345', '12{,}345', '12,345', '12\\,345', '2019\\text{-}21']) {
  console.log(`${tex}: "${byTemml(tex)}" by Temml, "${byKatex(tex)}" by KaTeX`);
}
console.log(`\u22120.5 in one number: "${sre.toSpeech('<math><mn>\u22120.5</mn></math>')}"`);
JS

seen=$(node try.mjs)
expected='12345: "12345" by Temml, "12345" by KaTeX
12{,}345: "12,345" by Temml, "12,345" by KaTeX
12,345: "12,345" by Temml, "12 comma 345" by KaTeX
12\,345: "12 times 345" by Temml, "12 345" by KaTeX
2019\text{-}21: "2019 minus 21" by Temml, "2019 minus 21" by KaTeX
−0.5 in one number: "number minus 0 period 5"'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
