import { describe, expect, it } from 'vitest';
import { fictionalPage } from './fixtures/fictional-pages.ts';
import { orderResults, plainName } from './order-results.ts';

const titles = (pages: { title: string }[]): string[] => pages.map((page) => page.title);

describe('the order of results', () => {
  it('puts a page before others when the whole of a name was typed', () => {
    const found = [fictionalPage('Moor Valley'), fictionalPage('Northmoor', { names: ['Moor'] })];
    expect(titles(orderResults(found, 'moor'))).toEqual(['Northmoor', 'Moor Valley']);
  });

  it('puts a title before another name', () => {
    const found = [fictionalPage('Northmoor', { names: ['Fenwick'] }), fictionalPage('Fenwick')];
    expect(titles(orderResults(found, 'Fenwick'))).toEqual(['Fenwick', 'Northmoor']);
  });

  it('puts an ended area after every area in force that bears the name', () => {
    const ended = fictionalPage('Fenland', { ended: true });
    const inForce = fictionalPage('Fens and Moors', { names: ['Fenland'] });
    const other = fictionalPage('Fenland Edge');
    expect(titles(orderResults([ended, other, inForce], 'fenland'))).toEqual([
      'Fens and Moors',
      'Fenland',
      'Fenland Edge',
    ]);
  });

  it('is otherwise that of the index', () => {
    const found = [fictionalPage('B'), fictionalPage('A')];
    expect(titles(orderResults(found, 'x'))).toEqual(['B', 'A']);
  });
});

it('reads names that sound the same as the same', () => {
  for (const name of ["St. Ivo's & Upper-Moor", 'st ivos and upper moor'])
    expect(plainName(name)).toBe('st ivos and upper moor');
});

it('puts a page first that bears the name but for the words of a council or a question', () => {
  const found = [
    fictionalPage('Moor'),
    fictionalPage('Walking', { names: ['How far people walk'] }),
  ];
  const first = (query: string) => orderResults([fictionalPage('A'), ...found], query)[0]?.title;
  expect(first('moor district council')).toBe('Moor');
  expect(first('how far do people walk')).toBe('Walking');
});
