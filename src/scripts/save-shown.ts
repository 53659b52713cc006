import { areaRows, areaTable, headingOf, linesIn, sayingLine } from './area-rows.ts';
import { inTime } from './in-time.ts';

/** The heading of a column, after that of its sex where the table has several. */
function nameOf(headings: readonly HTMLTableCellElement[], column: number): string {
  const own = headings[column]!.textContent.trim();
  const groups = areaTable?.querySelectorAll<HTMLTableCellElement>('th[scope="colgroup"]') ?? [];
  let last = 0;
  for (const group of groups) {
    last += group.colSpan;
    if (column > 0 && column <= last) return `${group.textContent.trim()}: ${own}`;
  }
  return own;
}

/** Saves the rows of the table that are shown, in their order; the code that writes them comes when it is asked for. */
async function saveShown(headings: readonly HTMLTableCellElement[]): Promise<string> {
  const { saveRows } = await inTime(() => import('./rows-csv.ts'));
  const columns = [
    { name: 'Area', isFigure: false },
    { name: 'Kind or region', isFigure: false },
    ...headings.slice(1).map((heading, place) => ({
      name: nameOf(headings, place + 1),
      isFigure: heading.classList.contains('n'),
    })),
  ];
  const byRow = new Map(areaRows().map((each) => [each.row, each]));
  const shown = [...(areaTable?.querySelectorAll('tr') ?? [])].flatMap((row) => {
    const each = byRow.get(row);
    return each && !row.hidden ? [each] : [];
  });
  const rows = shown.map((each) => [
    linesIn(each, 0),
    [each.row.dataset['region'] ?? headingOf(each.home)],
    ...headings.slice(1).map((_, place) => linesIn(each, place + 1)),
  ]);
  const what = areaTable?.caption?.textContent.trim() ?? '';
  const about = `${what}. Rows of the table at ${location.href}, which says whose figures these are.`;
  const name = location.pathname.split('/').filter(Boolean).slice(1).join('-');
  saveRows({ columns, rows }, about, `${name}-rows.csv`);
  return `Saved: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
}

const place = document.querySelector<HTMLElement>('[data-save-rows]');

/** Makes a button that saves the rows shown, which says beside it how that went; it is gone where none is shown. */
export function startSaving(headings: readonly HTMLTableCellElement[]): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Save these rows (CSV)';
  place?.append(button);
  const says = sayingLine(place);
  button.addEventListener('click', () => {
    says.textContent = '';
    saveShown(headings).then(
      (said) => (says.textContent = said),
      () => (says.textContent = 'That did not work. Load the page again.'),
    );
  });
}

/** Shows the button where there are rows to save, and takes back what it said of others. */
export function canSave(hasRows: boolean): void {
  if (!place) return;
  place.hidden = !hasRows;
  place.querySelector('[role="status"]')!.textContent = '';
}
