import { lstatSync, readFileSync, statSync } from 'node:fs';
import type { Problem } from './problem.ts';

/** No table of an edition comes near this; a file beyond it is one put there by mistake. */
const mostBytes = 50_000_000;

type Read<Value> = Value | { problem: Problem } | { problem: Problem; missing: true };

/**
 * The text of a file in UTF-8 without byte order mark, or the problem why there is none: the file
 * is missing, is none, cannot be read, is beyond all reason, or was saved in another encoding (told
 * with the line of the first wrong letter).
 */
export function readText(file: string): Read<{ text: string }> {
  const read = readBytes(file);
  return 'problem' in read ? read : textOf(file, read.bytes);
}

/** The text of the bytes of a file, as `readText`. */
export function textOf(file: string, bytes: Buffer): { text: string } | { problem: Problem } {
  const place = { file, line: null, column: null, value: null };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const wrong = unprintableProblem(file, text) ?? repositoryProblem(file, text);
    return wrong ? { problem: wrong } : { text };
  } catch {
    const rule = 'The file is not in UTF-8';
    const fix = `Save it again as ${utf8Of(file)}.`;
    return { problem: { ...place, line: firstWrongLine(bytes), rule, fix } };
  }
}

/** Whether a file that can be read begins with the mark by which some programs tell UTF-8. */
export function isMarked(file: string): boolean {
  const read = readBytes(file);
  return 'bytes' in read && read.bytes.subarray(0, 3).toString('latin1') === 'ï»¿';
}

/**
 * The bytes of a file, or the problem why there are none. A pipe is never opened, for it would be
 * waited on for ever, and a file beyond all reason is not read.
 */
export function readBytes(file: string): Read<{ bytes: Buffer }> {
  const problem = (rule: string, fix: string): { problem: Problem } => ({
    problem: { file, line: null, column: null, value: null, rule, fix },
  });
  try {
    const found = statSync(file);
    if (!found.isFile()) {
      const fix = 'Put the file itself in its place.';
      return problem(`There is ${found.isDirectory() ? 'a folder' : 'no file'} of this name`, fix);
    }
    if (found.size > mostBytes) {
      const fix = `It has ${megabytes(found.size)}; nothing of an edition has more than ${megabytes(mostBytes)}.`;
      return problem('The file is too large to be part of an edition', fix);
    }
    return { bytes: readFileSync(file) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A link that leads to nothing is there: an edition did not mean to do without it.
    const isNamed = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
    if (code === 'ENOENT' && isNamed)
      return problem('The link leads nowhere', 'Put the file itself in its place.');
    const told = problem(...unreadable(code));
    return code === 'ENOENT' ? { ...told, missing: true } : told;
  }
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

function unreadable(code: string | undefined): [rule: string, fix: string] {
  if (code === 'ENOENT') {
    const fix = 'Every edition needs it. data/README.md says what each table holds.';
    return ['The file is missing', fix];
  }
  if (code === 'ELOOP')
    return ['The file is a link that leads back to itself', 'Put the file itself in its place.'];
  if (code === 'EACCES' || code === 'EPERM') {
    return ['The file may not be read', 'Give yourself the right to read it.'];
  }
  return [
    `The file cannot be read (${code ?? 'for a reason not known'})`,
    'See that its disk and its folder are whole.',
  ];
}

/**
 * What has no place in words or figures: control characters, marks that turn the direction of what
 * follows (so that a line reads otherwise than it is), a byte order mark in the middle.
 */
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/;

/** What programs call the encoding where a file is saved. */
const utf8Of = (file: string): string => (file.endsWith('.csv') ? '"CSV UTF-8"' : 'UTF-8');

/** Half the bytes of plain letters in UTF-16 are zero, and without a mark at its start it reads as UTF-8. */
const utf16 = /^(?:\0[^\0]){4}|^(?:[^\0]\0){4}/;

function unprintableProblem(file: string, text: string): Problem | null {
  const at = text.search(unprintable);
  if (at < 0) return null;
  if (utf16.test(text)) {
    const fix = `It is in UTF-16. Save it again as ${utf8Of(file)}.`;
    return { file, line: 1, column: null, value: null, rule: 'The file is not in UTF-8', fix };
  }
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  const line = text.slice(0, at).split('\n').length;
  const rule = 'The file holds a character that cannot be seen';
  const fix = `It is U+${code}. Delete it: it often comes from copying out of another program.`;
  return { file, line, column: null, value: null, rule, fix };
}

/** What a repository puts in the place of a file, or of a part of it: both sides of a merge, a pointer to it. */
function repositoryProblem(file: string, text: string): Problem | null {
  const place = { file, column: null, value: null };
  if (text.startsWith('version https://git-lfs.github.com/')) {
    const rule = 'The file is a pointer to one that Git LFS keeps';
    return { ...place, line: 1, rule, fix: 'Fetch the file itself: git lfs pull.' };
  }
  const at = text.search(/^(?:<{7}|>{7}) /m);
  if (at < 0) return null;
  const line = text.slice(0, at).split('\n').length;
  const rule = 'The file holds both sides of a merge';
  const fix = 'Choose what is right, and take the lines with <<<<<<<, ======= and >>>>>>> out.';
  return { ...place, line, rule, fix };
}

/** The line (from 1) of the first letter that is not in UTF-8: it becomes U+FFFD, and the line breaks before it are counted. */
export function firstWrongLine(bytes: Buffer): number {
  const before = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0]!;
  return before.split('\n').length;
}
