/** A browser spoken to by the W3C's WebDriver protocol, with the few commands that a journey needs. */
export interface Driven {
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
export async function driveBrowser(driver: string, capabilities: object): Promise<Driven> {
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
