/** Hides the rows of the matrix that were not asked for; without script the table is whole. */
const part = (role: string) => document.querySelector<HTMLElement>(`[data-matrix="${role}"]`);
const form = part('form');
const says = part('says');
const nameBox = form?.querySelector('input');
const themeBox = form?.querySelector('select');
const rows = [...(part('table')?.querySelectorAll<HTMLElement>('tr[data-name]') ?? [])];

function filter(): void {
  const words = nameBox?.value.trim().toLowerCase() ?? '';
  const wanted = themeBox?.value ?? '';
  for (const row of rows) {
    const themes = row.dataset['themes']?.split(' ') ?? [];
    const fits = wanted === '' || themes.includes(wanted);
    row.hidden = !fits || !(row.dataset['name'] ?? '').includes(words);
  }
  const shown = rows.filter((row) => !row.hidden).length;
  if (says) says.textContent = `${shown} of ${rows.length} systems shown.`;
}

if (form) form.hidden = false;
form?.addEventListener('input', filter);
filter();

export {};
