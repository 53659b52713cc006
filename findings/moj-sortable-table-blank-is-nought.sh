#!/usr/bin/env bash
# In the sortable table of MoJ Frontend a blank is 0 among gaps, and 1,230 deaths come before 99.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @ministryofjustice/frontend@11.1.0 govuk-frontend@6.6.0 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@ministryofjustice/frontend@11.1.0, govuk-frontend@6.6.0, jsdom@29.1.1
Behaviour: a cell without a figure is read as the number 0: it stands between gaps below and
           above nought, and lowest among counts, ahead of the lowest that there is. Figures
           with a comma for thousands or a percent sign are text, and compared as text with all
           others.
Guess:     blanks last (or first) in both directions; 99, 845, 1,230.
WORDS

cat >try.mjs <<'JS'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<body class="govuk-frontend-supported"></body>');
window.HTMLScriptElement.prototype.noModule = true;
for (const name of ['window', 'document', 'HTMLElement', 'HTMLScriptElement', 'HTMLButtonElement', 'HTMLTableElement', 'HTMLTableCellElement', 'HTMLTableSectionElement', 'HTMLTableRowElement', 'Element', 'Event', 'MouseEvent']) {
  globalThis[name] = window[name];
}
const { SortableTable } = await import('@ministryofjustice/frontend/moj/components/sortable-table/sortable-table.mjs');
const sorted = (values) => {
  const rows = values.map((value) => `<tr><td>${value}</td></tr>`).join('');
  document.body.innerHTML = `<table><thead><tr><th aria-sort="none">Gap</th></tr></thead><tbody>${rows}</tbody></table>`;
  new SortableTable(document.querySelector('table'));
  return ['rising', 'falling'].map((way) => {
    document.querySelector('button').click();
    return `${way} ${[...document.querySelectorAll('td')].map((cell) => cell.textContent || 'blank').join(' | ')}`;
  });
};
for (const values of [['0.5', '', '-1.5', '2'], ['845', '1,230', '99'], ['9%', '12.5%', '100%']]) console.log(sorted(values).join('; '));
JS

seen=$(node try.mjs)
expected='rising -1.5 | blank | 0.5 | 2; falling 2 | 0.5 | blank | -1.5
rising 1,230 | 99 | 845; falling 845 | 99 | 1,230
rising 100% | 12.5% | 9%; falling 9% | 12.5% | 100%'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
