import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolders } from '../build/folders.ts';
import { serveFolder } from '../hosting/static-server.ts';
import { wordsAfter } from '../steps/words-after.ts';

/** A browser spoken to by the W3C's WebDriver protocol, with the few commands that a journey needs. */
interface Driven {
  go: (address: string) => Promise<void>;
  /** Types into the first element that a selector finds; U+E007 is Enter. */
  type: (selector: string, text: string) => Promise<void>;
  /** The value of an expression in the page, asked again until it is true, for twenty seconds at most. */
  until: (expression: string) => Promise<boolean>;
  close: () => Promise<void>;
}

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const longestWait = 20_000;

/** Opens a browser through the driver at an address. Throws what the driver says is wrong. */
async function driveBrowser(driver: string, capabilities: object): Promise<Driven> {
  const send = async (method: string, path: string, body?: object): Promise<any> => {
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(`${driver}${path}`, { method, ...text });
    const { value } = (await answer.json()) as { value: any };
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await send('POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `/session/${sessionId}`;
  const until = async (expression: string): Promise<boolean> => {
    const last = Date.now() + longestWait;
    const script = `return Boolean(${expression})`;
    while (Date.now() < last) {
      if (await send('POST', `${session}/execute/sync`, { script, args: [] })) return true;
    }
    return false;
  };
  return {
    go: (url) => send('POST', `${session}/url`, { url }),
    type: async (selector, text) => {
      const found = await send('POST', `${session}/element`, {
        using: 'css selector',
        value: selector,
      });
      await send('POST', `${session}/element/${found[elementKey]}/value`, { text });
    },
    until,
    close: () => send('DELETE', session),
  };
}

/**
 * Finds, searches and compares on the built site in WebKit, the engine of Safari, as Debian ships it:
 * `apt-get install webkit2gtk-driver xvfb`, `npm run build`, `npm run trial:webkit`. Ends with 1 where a
 * journey does not arrive. Not part of `npm test`, as few machines have it.
 */
wordsAfter({ usage: 'npm run trial:webkit' });
const enter = '\uE007';
const driverPort = 4477;

/** A journey of a reader: its name, the steps, and what must then be true in the page. */
interface Journey {
  name: string;
  walk: (browser: Driven, site: string) => Promise<boolean>;
}

const journeys: Journey[] = [
  {
    name: 'find a council by its name',
    walk: async (browser, site) => {
      await browser.go(site);
      await browser.type('#find-q', 'blackpool');
      if (!(await browser.until(`document.querySelector('[role=option]')`))) return false;
      await browser.type('#find-q', enter);
      return browser.until(`location.pathname === '/local-authorities/blackpool/'`);
    },
  },
  {
    name: 'search for a subject',
    walk: async (browser, site) => {
      await browser.go(`${site}search/?q=smoking`);
      return browser.until(`document.querySelector('main ol h2 a[href="/indicators/smoking/"]')`);
    },
  },
  {
    name: 'compare two councils',
    walk: async (browser, site) => {
      await browser.go(`${site}compare/?areas=E06000009,E06000041`);
      return browser.until(`document.querySelectorAll('.compare-table tr').length > 3`);
    },
  },
  {
    name: 'read a profile without scrolling sideways',
    walk: async (browser, site) => {
      await browser.go(`${site}local-authorities/blackpool/`);
      return browser.until(
        `document.querySelector('h1') && document.documentElement.scrollWidth <= innerWidth`,
      );
    },
  },
];

const { out } = siteFolders(join(import.meta.dirname, '..', '..'), process.env);
if (!existsSync(join(out, 'index.html'))) {
  throw new Error(`There is no site in ${out}. Make it with: npm run build`);
}
const server = await serveFolder(out, { port: 0 });
// A group of its own, so that the display and the browser end with the driver.
const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${driverPort}`], {
  detached: true,
  stdio: 'ignore',
});
driver.on('error', () => {
  console.error('There is no xvfb-run: apt-get install xvfb webkit2gtk-driver');
  process.exit(2);
});

/** The driver answers a moment after it is started. */
async function waitForDriver(): Promise<string> {
  const address = `http://127.0.0.1:${driverPort}`;
  const last = Date.now() + 20_000;
  while (Date.now() < last) {
    const answer = await fetch(`${address}/status`).catch(() => null);
    if (answer?.ok) return address;
  }
  throw new Error('WebKitWebDriver does not answer: apt-get install webkit2gtk-driver xvfb');
}

try {
  const browser = await driveBrowser(await waitForDriver(), { browserName: 'MiniBrowser' });
  for (const { name, walk } of journeys) {
    const arrived = await walk(browser, server.address);
    console.log(`${arrived ? '✓' : '✗'} ${name}`);
    if (!arrived) process.exitCode = 1;
  }
  await browser.close();
} finally {
  if (driver.pid !== undefined) process.kill(-driver.pid);
  await server.close();
}
