import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kebabCase, listOf, orBlank, text } from './cells.ts';
import { columnTable, withColumnTables } from './column-table.ts';
import { oneOf } from './one-of.ts';
import { column, table } from './schema.ts';

const page = readFileSync(join(import.meta.dirname, '../../data/README.md'), 'utf8');

describe('the page on the tables', () => {
  it('lists the columns as the schemas have them (npm run write:columns)', () => {
    expect(page).toBe(withColumnTables(page));
  });

  it('has a place for every table', () => {
    const without = page.replace('<!-- columns of places.csv -->', '');
    expect(() => withColumnTables(without)).toThrow('places.csv');
  });

  it('says of a column what it means, what it may hold and whether it may be blank', () => {
    const towers = table({
      file: 'towers.csv',
      key: ['id'],
      columns: {
        id: column('id', kebabCase, 'The key.'),
        kind: column('kind', orBlank(oneOf(['round', 'square'])), 'Its shape.'),
        names: column('names', listOf(text), 'Its names; blank: none.'),
      },
    });
    expect(columnTable(towers as unknown as Parameters<typeof columnTable>[0])).toBe(
      '| Column | Meaning |\n|---|---|\n| `id` | The key. |\n' +
        '| `kind` | Its shape. One of `round`, `square`. May be blank. |\n' +
        '| `names` | Its names; blank: none. A list. |\n\nKey: `id`.',
    );
  });
});
