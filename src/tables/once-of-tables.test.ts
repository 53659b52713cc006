import { expect, it } from 'vitest';
import { onceOfTables } from './once-of-tables.ts';

it('makes what is asked of the same tables once, and anew where any of them is another', () => {
  let made = 0;
  const rowsOf = onceOfTables((one: { rows: number }, other: { rows: number }) => {
    made += 1;
    return one.rows + other.rows;
  });
  const [smoking, areas] = [{ rows: 2 }, { rows: 40 }];
  expect([rowsOf(smoking, areas), rowsOf(smoking, areas), made]).toEqual([42, 42, 1]);
  expect([rowsOf({ rows: 3 }, areas), rowsOf(smoking, { rows: 50 }), made]).toEqual([43, 52, 3]);
  expect([rowsOf(areas, smoking), made]).toEqual([42, 4]);
});

it('remembers also that nothing was found', () => {
  let made = 0;
  const found = onceOfTables((_: object) => {
    made += 1;
    return undefined;
  });
  const table = {};
  expect([found(table), found(table), made]).toEqual([undefined, undefined, 1]);
});
