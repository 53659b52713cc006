import { describe, expect, it } from 'vitest';
import { subPathOf, wholeAddress } from './whole-address.ts';

describe('the address of a page', () => {
  it('keeps the folder of the host that the site lies in', () => {
    expect(wholeAddress('/areas/#n', 'https://arcadia.example/health')).toBe(
      'https://arcadia.example/health/areas/#n',
    );
    expect(wholeAddress('/', 'https://arcadia.example')).toBe('https://arcadia.example/');
  });

  it('tells that folder', () => {
    expect(subPathOf('https://arcadia.example/public/health')).toBe('/public/health');
    expect(subPathOf('https://arcadia.example')).toBe('');
  });
});
