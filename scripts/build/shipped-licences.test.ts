import { describe, expect, it } from 'vitest';
import { licencesText, packageOf } from './shipped-licences.ts';

describe('the licences of what readers are sent', () => {
  it('are those of packages, told from our own files by their path', () => {
    const modules = '/srv/site/node_modules';
    expect(packageOf(`${modules}/@github/combobox-nav/dist/index.js?v=1`)).toEqual([
      '@github/combobox-nav',
    ]);
    expect(packageOf(`${modules}/a/node_modules/b/index.js`)).toEqual(['b']);
    expect(packageOf('/srv/site/src/scripts/find.ts')).toEqual([]);
  });

  it('give name, version and the whole text, and the copyright in it', () => {
    const text = licencesText(['@fontsource/besley', 'pagefind']);
    expect(text).toMatch(/@fontsource\/besley \d+\.\d+\.\d+ \(OFL-1\.1\)/);
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(text).toMatch(/pagefind \d+\.\d+\.\d+ \(MIT\)[\s\S]*Permission is hereby granted/);
  });

  it('are not passed over where a package has none', () => {
    expect(() => licencesText(['no-such-package'])).toThrow('no-such-package');
  });
});
