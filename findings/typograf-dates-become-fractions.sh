#!/usr/bin/env bash
# Typograf turns the date 1/4/2021 into ¼/2021, the mark (c) into a copyright, and class 10C into ten degrees.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact typograf@7.8.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
typograf@7.8.0 with the rules of en-GB
Behaviour: 1/2, 1/4 and 3/4 are fractions at the beginning of a date too; (c), which marks a figure as
           confidential, is ©, (r) for a revised one ®; C after a number is degrees Celsius. Between the
           ends of an interval a hyphen in blanks is the long dash of a sentence. (_ is a hard blank.)
Guess:     fractions stand alone between words; a date, a mark in a table and a code are left as they are.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const Typograf = createRequire(import.meta.url)('typograf');
const typograf = new Typograf({ locale: ['en-GB'] });
const texts = ['From 1/4/2021', 'on 1/2/2021', 'on 2/1/2021', '1/4 of all', '79.4 (c)', '79.4 (r)', '79.4 (p)'];
texts.push('Class 10C, then 10D', 'Ages 5 - 9', '79.1 - 79.6', 'from 5 x 9', '2021/22');
for (const text of texts) console.log(`${text} -> ${typograf.execute(text).replaceAll('\u00a0', '_')}`);
JS

seen=$(node try.mjs)
expected='From 1/4/2021 -> From ¼/2021
on 1/2/2021 -> on_½/2021
on 2/1/2021 -> on_2/1/2021
1/4 of all -> ¼ of_all
79.4 (c) -> 79.4 ©
79.4 (r) -> 79.4 ®
79.4 (p) -> 79.4 (p)
Class 10C, then 10D -> Class 10 °C, then 10D
Ages 5 - 9 -> Ages 5_— 9
79.1 - 79.6 -> 79.1_— 79.6
from 5 x 9 -> from 5×9
2021/22 -> 2021/22'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
