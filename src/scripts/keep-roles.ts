/** Roles that tables have of themselves, kept where a narrow page lays their rows out as blocks. */
export function keepRoles(result: HTMLElement): void {
  const roles = {
    'thead, tbody': 'rowgroup',
    tr: 'row',
    td: 'cell',
    'th[scope=col]': 'columnheader',
    'th[scope=row], th[scope=rowgroup]': 'rowheader',
  };
  for (const table of result.querySelectorAll<HTMLElement>('.folding, .ranged')) {
    table.setAttribute('role', 'table');
    for (const [selector, role] of Object.entries(roles))
      for (const part of table.querySelectorAll(selector)) part.setAttribute('role', role);
  }
}
