import { describe, expect, it } from 'vitest';
import { tellUsAddress } from './tell-us.ts';

const about = {
  area: { name: 'Vale', code: 'X10000001' },
  list: 'Three aims & one more',
  documentIds: ['vale-council-strategy', 'vale-council-summary'],
};

describe('the address for a correction', () => {
  it('opens an email about the list, with its rows written', () => {
    const address = tellUsAddress('priorities@arcadia.example', about)!;
    const { protocol, pathname, searchParams } = new URL(address);
    expect([protocol, pathname]).toEqual(['mailto:', 'priorities@arcadia.example']);
    expect(searchParams.get('subject')).toBe('Priorities of Vale: Three aims & one more');
    expect(searchParams.get('body')).toBe(
      'Area: Vale (X10000001)\nList: Three aims & one more\nRow of documents.csv: vale-council-strategy\nRow of documents.csv: vale-council-summary\nWhat is wrong or out of date:\nAddress of the page that says it:\n',
    );
  });

  it('opens a page with title and body, also where its address asks something already', () => {
    const address = new URL(tellUsAddress('https://arcadia.example/new?labels=data', about)!);
    expect(address.searchParams.get('labels')).toBe('data');
    expect(address.searchParams.get('title')).toMatch(/^Priorities of Vale/);
    expect(address.searchParams.get('body')).toContain('vale-council-summary');
  });

  it('is none where the edition names none', () => {
    expect(tellUsAddress(null, about)).toBeNull();
  });
});
