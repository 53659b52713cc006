import type { Page } from 'playwright-core';

/** What was heard of a page while something was done: its requests, messages and what it kept. */
export interface Heard {
  requests: string[];
  /** Messages, errors, refusals of its own policy. */
  messages: string[];
  /** How many things it kept on the device. */
  kept: number;
}

/** Does something on a page that has gone nowhere yet, and gives what was heard meanwhile. */
export async function hearWhile(page: Page, act: () => Promise<unknown>): Promise<Heard> {
  const requests: string[] = [];
  const messages: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  await act();
  const cookies = await page.context().cookies();
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  return { requests: [...requests], messages: [...messages], kept: kept + cookies.length };
}
