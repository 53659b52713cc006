#!/usr/bin/env bash
# Of two options of one name, a council and a care system, accessible-autocomplete gives the first, whichever is chosen.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact accessible-autocomplete@3.0.1 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
accessible-autocomplete@3.0.1, jsdom@29.1.1
Behaviour: made from a select whose groups tell the two apart, its list shows "Arden" twice
           without the groups, and a choice is looked up again by its words: the value of the
           second can not be sent. Nothing warns.
Guess:     what is chosen is sent, as by the select; the names of the groups are shown.
WORDS

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const code = readFileSync('node_modules/accessible-autocomplete/dist/accessible-autocomplete.min.js', 'utf8');
const later = () => new Promise((resolve) => setTimeout(resolve, 150));
const form = `<form><label for="area">Area</label><select id="area" name="area"><option value=""></option>
<optgroup label="Councils"><option value="council">Arden</option></optgroup>
<optgroup label="Care systems"><option value="system">Arden</option></optgroup></select></form>`;
for (const chosen of [0, 1]) {
  const { window } = new JSDOM(form, { pretendToBeVisual: true, runScripts: 'outside-only' });
  const { document } = window;
  const select = document.querySelector('select');
  const groups = [...select.options].slice(1).map((option) => `${option.text} (${option.parentNode.label})`);
  window.eval(code);
  window.accessibleAutocomplete.enhanceSelectElement({ selectElement: select, minLength: 1 });
  await later();
  const input = document.querySelector('input');
  input.focus();
  input.value = 'ard';
  input.dispatchEvent(new window.Event('input', { bubbles: true }));
  await later();
  const options = [...document.querySelectorAll('[role="option"]')];
  const list = options.map((option) => option.firstChild.textContent).join(', ');
  options[chosen].dispatchEvent(new window.MouseEvent('click', { bubbles: true }));
  await later();
  console.log(`list: ${list}; chosen ${groups[chosen]}; sent ${new window.FormData(document.querySelector('form')).get('area')}`);
}
process.exit(0);
JS

seen=$(node try.mjs)
expected='list: Arden, Arden; chosen Arden (Councils); sent council
list: Arden, Arden; chosen Arden (Care systems); sent council'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
