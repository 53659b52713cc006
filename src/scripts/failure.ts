import type { Failure } from '../search/why-not-fetched.ts';

/** A script that a newer site no longer has, as browsers say it. */
const noModule = /dynamically imported module|importing a module|module script/i;

/** A part of the search index that a newer site no longer has. */
export class LostPart extends Error {}

/** Why something did not load, as far as a browser tells. */
export function failureOf(fault: unknown): Failure {
  if (!navigator.onLine) return 'offline';
  if (fault instanceof LostPart) return 'older-page';
  if (fault instanceof Error && noModule.test(fault.message)) return 'older-page';
  return 'not-fetched';
}

/** The same of the search of whole pages, which some browsers cannot run. */
export function failureToSearch(fault: unknown): Failure {
  const failure = failureOf(fault);
  const cannot = failure === 'not-fetched' && typeof WebAssembly === 'undefined';
  return cannot ? 'no-webassembly' : failure;
}
