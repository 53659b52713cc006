import type { Failure } from '../search/result-words.ts';

/** A script that a newer site no longer has, as browsers say it. */
const noModule = /dynamically imported module|importing a module|module script/i;

/** Why something did not load, as far as a browser tells. */
export function failureOf(fault: unknown): Failure {
  if (!navigator.onLine) return 'offline';
  if (fault instanceof Error && noModule.test(fault.message)) return 'older-page';
  if (typeof WebAssembly === 'undefined') return 'no-webassembly';
  return 'not-fetched';
}
