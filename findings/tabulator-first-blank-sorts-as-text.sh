#!/usr/bin/env bash
# Where the first area has a blank, Tabulator sorts the figures of all as text: 100.2, 79.4, 9.5.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact tabulator-tables@6.5.3 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
tabulator-tables@6.5.3, jsdom@29.1.1
Behaviour: how a column is sorted is told from its first row alone: a blank there makes text of
           it, so that 100.2 comes before 9.5, though all others are numbers. The mean below the
           column counts the blank as 0, and rounds to two decimals: rates of 0.0012 and 0.0014
           have the mean 0.
Guess:     the kind of most figures, or of the first that there is; the mean of three, 63.03,
           and of the rates, 0.0013.
WORDS

cat >try.mjs <<'JS'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('', { pretendToBeVisual: true });
class Observer { observe() {} unobserve() {} disconnect() {} }
for (const name of ['document', 'HTMLElement', 'Element', 'Node', 'Event', 'CustomEvent', 'MouseEvent', 'KeyboardEvent', 'DOMParser', 'requestAnimationFrame', 'getComputedStyle']) globalThis[name] = window[name];
Object.assign(globalThis, { window, ResizeObserver: Observer, IntersectionObserver: Observer });
Object.assign(window, { ResizeObserver: Observer, IntersectionObserver: Observer });
Object.defineProperty(globalThis, 'navigator', { configurable: true, value: window.navigator });
const { TabulatorFull } = await import('tabulator-tables');
const shown = async (figures) => {
  document.body.innerHTML = '<div id="table"></div>';
  const table = new TabulatorFull('#table', { columns: [{ bottomCalc: 'avg', field: 'figure', title: 'Figure' }], data: figures.map((figure) => ({ figure })), renderVertical: 'basic' });
  await new Promise((resolve) => table.on('tableBuilt', resolve));
  table.setSort('figure', 'asc');
  const rising = table.getData('active').map((row) => (row.figure === '' ? 'blank' : row.figure));
  return `rising ${rising.join(', ')}; mean ${table.getCalcResults().bottom.figure}`;
};
console.log('blank first:', await shown(['', 79.4, 9.5, 100.2]));
console.log('blank last:', await shown([79.4, 9.5, 100.2, '']));
console.log('small rates:', await shown([0.0012, 0.0014]));
process.exit(0);
JS

seen=$(node try.mjs)
expected='blank first: rising blank, 100.2, 79.4, 9.5; mean 47.28
blank last: rising blank, 9.5, 79.4, 100.2; mean 47.28
small rates: rising 0.0012, 0.0014; mean 0'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
