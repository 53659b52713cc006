import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readVocabulary } from './vocabulary.ts';

function vocabularyWith(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'vocabulary-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'vocabulary.yaml'), text);
  return readVocabulary(folder);
}

it('lists no codes where an edition says of none what they are of', () => {
  expect(vocabularyWith('plan_words: [plan]\n').codes).toEqual({});
});

it('takes what codes are of by how they begin, a letter and figures', () => {
  expect(vocabularyWith('codes:\n  X47: a league of councils\n').codes).toEqual({
    X47: 'a league of councils',
  });
  expect(() => vocabularyWith('codes:\n  x47: a league of councils\n')).toThrow('codes.x47');
});
