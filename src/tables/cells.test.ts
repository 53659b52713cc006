import { describe, expect, it } from 'vitest';
import * as cells from './cells.ts';
import type { Cell } from './cells.ts';
import { Fault } from './fault.ts';

const ruleOf = <Value>(cell: Cell<Value>, text: string) => {
  const read = cell(text);
  return read instanceof Fault ? read.rule : read;
};

describe('a number cell', () => {
  it.each([
    ['0', 0],
    ['-0.5', -0.5],
    ['79.10', 79.1],
  ])('reads %s', (text, value) => expect(cells.number(text)).toBe(value));

  it('tells a space, which may be one that cannot be seen, and an error of a spreadsheet', () => {
    for (const cell of [' 1', '1\u00A0234'])
      expect(cells.number(cell)).toMatchObject({
        rule: 'has a space in it, which may be one that cannot be seen',
      });
    expect(cells.number('#REF!')).toMatchObject({ rule: 'is an error of a spreadsheet' });
  });

  it.each(['1,234', '12%', '1e3', '.5', '5.', '+1', 'n/a', '012', 'Infinity', '１'])(
    'refuses %s',
    (text) => expect(ruleOf(cells.number, text)).toBe('is not a number'),
  );

  it('never reads a blank as 0', () => {
    expect(ruleOf(cells.number, '')).toBe('is blank');
    expect(cells.orBlank(cells.number)('')).toBeNull();
  });
});

describe('other cells', () => {
  it('read a day only if the calendar has it', () => {
    expect(cells.date('2024-02-29')).toBe('2024-02-29');
    expect(ruleOf(cells.date, '2025-02-29')).toBe('is not a date');
    expect(ruleOf(cells.date, '29/02/2024')).toBe('is not a date');
    expect(cells.dateOrMonth('2026-04')).toBe('2026-04');
    expect(ruleOf(cells.dateOrMonth, '2026-13')).toBe('is not a date or month');
  });

  it('read a list item by item', () => {
    const list = cells.listOf(cells.text);
    expect(list('')).toEqual([]);
    expect(list('one | two')).toEqual(['one', 'two']);
    expect(ruleOf(list, 'one|two')).toBe('has a bar without a space on each side');
    expect(ruleOf(list, 'one | one')).toBe('names an item twice');
    expect(ruleOf(list, 'one | ')).toBe('has an item that is blank');
    expect(ruleOf(cells.listOf(cells.gssCode), 'X1')).toBe('has an item that is not a GSS code');
  });

  it('refuse what a spreadsheet would reckon with when it opens the file', () => {
    for (const cell of ['=1+1', '+44', '-Northmoor', '@here'])
      expect(ruleOf(cells.text, cell)).toBe('begins as a formula does');
    expect(cells.text('Northmoor - West')).toBe('Northmoor - West');
  });

  it('refuse digits beyond those of any figure, and take all that a publisher may give', () => {
    // oxlint-disable-next-line no-loss-of-precision -- as long as figures are published
    expect(cells.number('0.000028639129999999998')).toBe(0.000028639129999999998);
    expect(ruleOf(cells.number, '1'.repeat(18))).toBe('has more digits than any figure has');
    expect(ruleOf(cells.number, `0.${'0'.repeat(400)}1`)).toBe(
      'has more digits than any figure has',
    );
    expect(ruleOf(cells.wholeNumber, '9'.repeat(400))).toBe('has more digits than any figure has');
  });

  it('refuse what is left of letters that could not be read, spaces that do not break and HTML', () => {
    const misread = 'holds letters that came apart when the file was read as of another encoding';
    for (const cell of ['Ynys MÃ´n', 'MoorÂ\u00a0head', 'Ynys M\ufffdn', 'Moorâ€™s End'])
      expect(ruleOf(cells.text, cell)).toBe(misread);
    expect(ruleOf(cells.text, 'Moor\u00a0head')).toBe('holds a space that does not break');
    for (const cell of [
      'Moor &amp; Mere',
      '<b>Moor</b>',
      'Moor&#39;s End',
      'Moor&#x27;s End',
      '1 &lt; 2',
    ])
      expect(ruleOf(cells.text, cell)).toBe('holds marks of HTML');
    expect(cells.text('See the Q&As; they say more')).toBe('See the Q&As; they say more');
    for (const cell of ['Ynys Môn', 'Âme & Co.', 'less than 5 (<5)', 'Vale <5; Mere >6', 'â'])
      expect(cells.text(cell)).toBe(cell);
  });

  it('refuse text with spaces around it', () => {
    expect(ruleOf(cells.text, 'Vale ')).toBe('has a space or line break at its start or end');
    expect(ruleOf(cells.text, 'East\tVale')).toBe('holds a line break or tab');
  });

  it('read whole numbers, yes or no, web addresses and ids as their tables ask', () => {
    expect(ruleOf(cells.wholeNumber, '1.5')).toBe('is not a whole number');
    expect(ruleOf(cells.between(1, 10, cells.wholeNumber), '11')).toBe('is out of range');
    expect([cells.yesOrNo('yes'), cells.yesOrNo('no')]).toEqual([true, false]);
    expect(ruleOf(cells.yesOrNo, 'TRUE')).toBe('is not yes or no');
    expect(ruleOf(cells.webAddress, 'www.ons.gov.uk')).toBe('is not a web address');
    expect(ruleOf(cells.webAddress, 'http://172.16.4.1/')).toContain('nobody else can reach');
    expect(cells.webAddress('http://172.32.4.1/')).toBe('http://172.32.4.1/');
    expect(ruleOf(cells.kebabCase, 'two--words')).toBe('is not in kebab-case');
  });
});
