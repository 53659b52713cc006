/** The end of an address with words put in or, where they are blank, taken out; what else stands there stays. */
export function queryWith(search: string, asked: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(asked))
    if (value === '') parameters.delete(name);
    else parameters.set(name, value);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** Keeps what is asked for in the address of the page, so that it can be linked; no step back leads out of it. */
export function keepInAddress(asked: Readonly<Record<string, string>>): void {
  const query = queryWith(location.search, asked);
  history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
}
