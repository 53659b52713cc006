import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';

describe('cutting CSV into cells', () => {
  it('takes quoted commas, doubled quotes, CRLF and a byte order mark', () => {
    const { header, rows, lines, problems } = parseCsv(
      't.csv',
      '\uFEFFa,b\r\n"x, y","say ""z"""\r\n1,2',
    );
    expect({ header, rows, lines, problems }).toEqual({
      header: ['a', 'b'],
      rows: [
        ['x, y', 'say "z"'],
        ['1', '2'],
      ],
      lines: [2, 3],
      problems: [],
    });
  });

  it('never guesses another delimiter', () => {
    expect(parseCsv('t.csv', 'a;b\n1;2\n').header).toEqual(['a;b']);
  });

  it('starts the row after a quoted line break on the line an editor shows', () => {
    expect(parseCsv('t.csv', 'a,b\n"one\ntwo\n",1\nx,y\n').lines).toEqual([2, 5]);
  });

  it('tells an empty line, but not the end of the last one', () => {
    const { rows, problems } = parseCsv('t.csv', 'a,b\n\n1,2\n');
    expect(rows).toEqual([['1', '2']]);
    expect(problems).toEqual([
      {
        file: 't.csv',
        line: 2,
        column: null,
        value: null,
        rule: 'The line is empty',
        fix: 'Delete the line.',
      },
    ]);
  });

  it('tells a quotation mark that does not close, and reads nothing after it', () => {
    const { rows, problems } = parseCsv('t.csv', 'a,b\n1,2\n"3,4\n5,6\n');
    expect(rows).toEqual([]);
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual([
      [3, 'The row has a quotation mark that does not pair up'],
    ]);
  });

  it('tells lines that end with a carriage return alone in one problem, whatever they hold', () => {
    const { rows, problems } = parseCsv('old.csv', 'code,kind\rX01,a\rX02\r'.repeat(1000));
    expect([rows.length, problems.length]).toEqual([0, 1]);
    expect(problems[0]!.rule).toBe('The lines end as on Macs of before 2001');
  });
});
