import { describe, expect, it } from 'vitest';
import { arcadia, copyArcadia } from '../../scripts/fixtures/arcadia.ts';
import { problemsOf } from '../../scripts/fixtures/problems-of.ts';
import { readSettings } from './settings.ts';

const afterChange = (from: string, to: string): string[] =>
  problemsOf(({ change }) => change('content/site.yaml', from, to));

const keys =
  'The keys are: title, headline, description, independence, publisher, contact, corrections, base_address, areas_to_cover, colours.';

describe('the settings of an edition', () => {
  it('are read in the words of the code', () => {
    expect(readSettings(arcadia)).toEqual({
      title: 'Arcadia Profiles',
      headline: 'How long people live in Arcadia, a country that is not there.',
      description: 'A small invented edition that tests are run on.',
      independence: 'is made of invented figures and belongs to no one.',
      publisher: 'The Arcadian Office of Health',
      contact: 'profiles@arcadia.example',
      corrections: null,
      baseAddress: 'https://arcadia.example',
      areasToCover: null,
      colours: null,
      release: {
        id: '2026-11',
        date: '2026-11-22',
        notes: 'The first release of figures that are made up.',
      },
    });
  });

  it('have every key and no other', () => {
    expect(afterChange('publisher:', 'publsher:')).toEqual([
      `content/site.yaml:1, key "publisher": the key is missing. Add it. ${keys}`,
      `content/site.yaml:5, key "publsher": the key is not known here. Did you mean "publisher"? ${keys}`,
    ]);
  });

  it('are refused with the line of a wrong address, contact or text', () => {
    expect(afterChange('https://arcadia.example', 'https://arcadia.example/')).toEqual([
      'content/site.yaml:7, key "base_address": "https://arcadia.example/" is not the base address of a site. Write it without a final stroke, such as https://profiles.example.org or https://example.org/health.',
    ]);
    expect(afterChange('profiles@arcadia.example', 'by post')).toEqual([
      'content/site.yaml:6, key "contact": "by post" is not an email or web address. Write name@example.org or https://example.org/contact.',
    ]);
  });

  it('may name colours of its own, where each is seen well enough on what lies under it', () => {
    const copy = copyArcadia();
    const own =
      'colours:\n  light:\n    women: "#8A1550"\n  dark:\n    paper: "#000"\nbase_address:';
    copy.change('content/site.yaml', 'base_address:', own);
    expect(readSettings(copy).colours).toEqual({
      light: { women: '#8a1550' },
      dark: { paper: '#000000' },
    });
  });

  it('refuse a colour that could not be read, with its line, its contrast and what is needed', () => {
    const own =
      'colours:\n  light:\n    women: "#ff9d5c"\n    rule: red\n    mem: "#000"\n  dark:\n    paper: "#777777"\nbase_address:';
    const told = afterChange('base_address:', own);
    const ofDark = told.filter((line) => line.includes('colours.dark.paper'));
    expect(ofDark).toHaveLength(9);
    expect(ofDark.at(-1)).toBe(
      'content/site.yaml:13, key "colours.dark.paper": "#777777" has too little contrast with second, which is #84998f. It is 1.47 to 1; lines and marks need 3 to 1: make one of the two lighter or darker.',
    );
    expect(told.filter((line) => !ofDark.includes(line))).toEqual([
      'content/site.yaml:10, key "colours.light.rule": "red" is not a colour. Write three or six digits or letters from a to f after a #, such as "#b5450b".',
      'content/site.yaml:11, key "colours.light.mem": "#000" is given to no colour of the pages. Did you mean "men"? They are: paper, land, ink, ink-2, rule, hair, women, men, better, worse, similar, first, second, foot, foot-ink.',
      'content/site.yaml:9, key "colours.light.women": "#ff9d5c" has too little contrast with paper, which is #f1f5f2. It is 1.86 to 1; what is read needs 4.5 to 1: make one of the two lighter or darker.',
      'content/site.yaml:9, key "colours.light.women": "#ff9d5c" has too little contrast with land, which is #fff. It is 2.05 to 1; what is read needs 4.5 to 1: make one of the two lighter or darker.',
    ]);
  });

  it('may name where corrections of lists go, by an address that can be one', () => {
    const copy = copyArcadia();
    copy.change(
      'content/site.yaml',
      'base_address:',
      'corrections: priorities@arcadia.example\nbase_address:',
    );
    expect(readSettings(copy).corrections).toBe('priorities@arcadia.example');
    expect(afterChange('base_address:', 'corrections: by post\nbase_address:')).toEqual([
      'content/site.yaml:7, key "corrections": "by post" is not an email or web address. Write name@example.org or https://example.org/contact.',
    ]);
  });

  it('stop the build with every problem when they are wrong or missing', () => {
    const copy = copyArcadia();
    copy.remove('content/site.yaml');
    expect(() => readSettings(copy)).toThrow('site.yaml: The file is missing.');
  });
});
