/** Heads of sortable tables sort by their column, numbers as numbers; a second press turns the order round. */
export function connectTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable'))
    table.querySelectorAll('th').forEach((head, column) => {
      head.querySelector('button')?.addEventListener('click', () => sort(table, head, column));
    });
}

function sort(table: HTMLTableElement, head: HTMLTableCellElement, column: number): void {
  const descending = head.getAttribute('aria-sort') === 'ascending';
  for (const other of table.querySelectorAll('th')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  const [body] = table.tBodies;
  if (!body) return;
  const text = (row: HTMLTableRowElement) => row.cells[column]?.textContent?.trim() ?? '';
  const order = new Intl.Collator(undefined, { numeric: true });
  const rows = [...body.rows].sort((a, b) => order.compare(text(a), text(b)));
  body.append(...(descending ? rows.reverse() : rows));
}
