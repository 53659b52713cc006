import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bibtexText } from '../../src/citations/bibtex.ts';
import { citationOf } from '../../src/citations/citation.ts';
import { cslJsonText } from '../../src/citations/csl-json.ts';
import { risText } from '../../src/citations/ris.ts';
import { wordsAfter } from '../steps/words-after.ts';
import { readSiteReferences } from './reference-readers.ts';
import { siteReferences } from './site-references.ts';

/**
 * What bibutils and pandoc, which npm does not have, make of references: `npm run trial:references`
 * after `apt-get install bibutils pandoc`; and what they, Citation.js and biblatex-csl-converter make of every
 * reference that a built site offers: `npm run trial:references -- dist`. Ends with 1 where a name, title, day,
 * address or publisher is lost.
 */
const [site = 'dist'] = wordsAfter({
  usage: 'npm run trial:references -- [site]',
  words: 1,
}).positionals;
const read = '2026-05-10';
const address = 'https://arcadia.example/id/X54000001/';
const folder = mkdtempSync(join(tmpdir(), 'references-'));

const citationBy = (title: string) =>
  citationOf(
    {
      id: 'X54000001',
      title: 'Moor & Vale: life expectancy and gaps',
      path: '/id/X54000001/',
      sources: [{ publisher: 'Office of the Ledger (OL)' }],
    },
    {
      title,
      publisher: title,
      baseAddress: 'https://arcadia.example',
      release: { id: '2026-04', date: '2026-04-09', notes: 'The first.' },
    },
  );

/** The output of a program; spaces that do not break and the comma that is none as they look on paper. */
const run = (program: string, ...given: string[]): string =>
  execFileSync(program, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .replaceAll('\u00A0', ' ')
    .replaceAll('\u201A', ',');

/** What each program says of a reference, and what must be in it. */
function trialsOf(author: string): [reader: string, says: string, wanted: string[]][] {
  const citation = citationBy(author);
  const files = { bib: bibtexText, ris: risText, json: cslJsonText };
  const [bib = '', ris = '', json = ''] = Object.entries(files).map(([ending, text]) => {
    const file = join(folder, `reference.${ending}`);
    writeFileSync(file, text(citation, read));
    return file;
  });
  const inXml = `<namePart>${author.replace('&', '&amp;')}</namePart>`;
  const chicago = [`${author.replace(/\.$/, '')}. 2026. `, 'April 9, 2026', address];
  const csl = [`"literal": "${author}"`, address, 'Figures: Office of the Ledger (OL)'];
  return [
    ['ris2xml (bibutils)', run('ris2xml', ris), [inXml, '2026-04-09', address]],
    ['bib2xml (bibutils)', run('bib2xml', bib), [inXml, '2026-04-09', address]],
    ['pandoc, BibTeX', run('pandoc', '-f', 'bibtex', '-t', 'csljson', bib), csl],
    ['pandoc, BibLaTeX', run('pandoc', '-f', 'biblatex', '-t', 'csljson', bib), csl],
    [
      'pandoc, Chicago',
      run('pandoc', '-f', 'csljson', '--citeproc', '-t', 'plain', '--wrap=none', json),
      chicago,
    ],
  ];
}

for (const author of ['Arcadia Profiles', 'Moor, Vale & Mere'])
  for (const [reader, says, wanted] of trialsOf(author)) {
    const lost = wanted.filter((words) => !says.includes(words));
    console.log(`${reader}, ${author}: ${lost.length === 0 ? 'whole' : `lost ${lost.join('; ')}`}`);
    if (lost.length > 0) {
      console.log(says);
      process.exitCode = 1;
    }
  }

if (existsSync(site)) {
  const faults = readSiteReferences(siteReferences(site), folder, (line) => console.log(line));
  for (const fault of faults.slice(0, 50)) console.log(fault);
  if (faults.length > 0) process.exitCode = 1;
} else console.log(`${site} holds no site, so that no reference of one was read.`);
rmSync(folder, { recursive: true });
