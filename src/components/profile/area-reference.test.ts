import { expect, it } from 'vitest';
import { areaReference } from './area-reference.ts';

it('names site, edition, area and the address that outlives a change of name', () => {
  expect(
    areaReference(
      { code: 'X06000001', name: 'Northmoor' },
      {
        title: 'Arcadia Profiles',
        edition: 'October 2026',
        baseAddress: 'https://arcadia.example',
      },
    ),
  ).toBe(
    'Arcadia Profiles (October 2026) Northmoor: life expectancy and gaps. https://arcadia.example/id/X06000001/',
  );
});
