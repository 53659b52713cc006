/**
 * Hides the rows that were not asked for, of systems and of councils; without script all are there. What was
 * asked for stands in the address, so that it can be kept and sent: `?name=leeds&theme=housing`, and with a
 * minus before the theme those whose reading does not mention it.
 */
const form = document.querySelector<HTMLElement>('[data-matrix="form"]');
const says = document.querySelector<HTMLElement>('[data-matrix="says"]');
const nameBox = form?.querySelector('input');
const themeBox = form?.querySelector('select');
const kinds = [...document.querySelectorAll<HTMLElement>('[data-matrix="rows"]')].map((part) => ({
  of: part.dataset['of'] ?? '',
  rows: [...part.querySelectorAll<HTMLElement>('[data-name]')],
  groups: [...part.querySelectorAll<HTMLElement>('[data-group]')],
}));

function fits(row: HTMLElement, words: string, wanted: string): boolean {
  const themes = row.dataset['themes']?.split(' ') ?? [];
  const isWithout = wanted.startsWith('-');
  const hasTheme = isWithout
    ? row.dataset['unread'] === undefined && !themes.includes(wanted.slice(1))
    : wanted === '' || themes.includes(wanted);
  return hasTheme && (row.dataset['name'] ?? '').includes(words);
}

function unfold(group: HTMLElement): void {
  for (const fold of group.querySelectorAll('details')) fold.open = true;
}

function filter(): void {
  const words = nameBox?.value.trim().toLowerCase() ?? '';
  const wanted = themeBox?.value ?? '';
  const counts = kinds.map(({ of, rows, groups }) => {
    for (const row of rows) row.hidden = !fits(row, words, wanted);
    for (const group of groups) group.hidden = !group.querySelector('[data-name]:not([hidden])');
    // What was asked for is not left folded.
    if (words || wanted) for (const group of groups) unfold(group);
    return `${rows.filter((row) => !row.hidden).length} of ${rows.length} ${of}`;
  });
  if (says) says.textContent = `${counts.join(' and ')} shown.`;
}

/** The address of what is asked for now. */
function keep(): void {
  const asked = new URLSearchParams();
  if (nameBox?.value.trim()) asked.set('name', nameBox.value.trim());
  if (themeBox?.value) asked.set('theme', themeBox.value);
  const query = asked.size > 0 ? `?${asked}` : '';
  history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
}

const asked = new URLSearchParams(location.search);
if (nameBox) nameBox.value = asked.get('name') ?? '';
if (themeBox) {
  themeBox.value = asked.get('theme') ?? '';
  // A theme that is not in the list leaves the box empty, which would find nothing.
  if (themeBox.selectedIndex < 0) themeBox.value = '';
}
if (form) form.hidden = false;
form?.addEventListener('input', () => {
  filter();
  keep();
});
filter();

export {};
