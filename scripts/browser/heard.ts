import type { ConsoleMessage, Page, Request } from 'playwright-core';

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
  const hearRequest = (request: Request) => requests.push(request.url());
  const hearError = (error: Error) => messages.push(error.message);
  const hearMessage = (message: ConsoleMessage) =>
    messages.push(`${message.type()}: ${message.text()}`);
  page.on('request', hearRequest).on('pageerror', hearError).on('console', hearMessage);
  await act();
  page.off('request', hearRequest).off('pageerror', hearError).off('console', hearMessage);
  const cookies = await page.context().cookies();
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  return { requests, messages, kept: kept + cookies.length };
}
