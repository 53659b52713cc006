import { inTime } from './in-time.ts';
import { sitePath } from './site-path.ts';

/** What was asked for before, by its path. */
const fetched = new Map<string, Promise<unknown>>();

async function fetchJson(path: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(sitePath(path), { signal });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.json();
}

/** The data at a path of the site, or null where there is none; fetched once, and again after a fault, which is thrown; that it does not come in time is one. */
export function jsonAt<Content>(path: string): Promise<Content | null> {
  const asked = fetched.get(path) ?? inTime((signal) => fetchJson(path, signal));
  fetched.set(path, asked);
  asked.catch(() => fetched.delete(path));
  return asked as Promise<Content | null>;
}

/** The same of what is there in every edition: that it is not is a fault too. */
export async function heldAt<Content>(path: string): Promise<Content> {
  const data = await jsonAt<Content>(path);
  if (data === null) throw new Error(`There is nothing at ${path}.`);
  return data;
}
