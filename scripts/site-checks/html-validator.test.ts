import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { htmlRules } from './html-rules.ts';
import { htmlValidator } from './html-validator.ts';

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;

/** A page without a fault, and others each with faults that rules find by looking through the whole page. */
const pages = {
  sound: page('<main><h1>Northmoor</h1><nav aria-label="Parts"><a href="/">All</a></nav></main>'),
  landmarks: page('<nav></nav><nav></nav><main></main><main></main>'),
  hidden: page('<div aria-hidden="true"><a href="/">All</a><button type="button">x</button></div>'),
  twice: page('<p id="a"></p><p id="a"></p><label for="b">x</label><input id="c" type="text">'),
  form: page('<form><input name="q" type="text"><input name="q" type="text"></form>'),
  drawing: page('<svg role="img"><G ID="x"></G><path d="M0 0"/></svg><img src="/a.png">'),
  heading: page('<h1></h1><h3>Too deep</h3><p>A & b &nosuch;</p><div><p><div></div></p></div>'),
  map: page('<map name="m"><area href="/a"><area alt="x"></map>'),
};

const found = async (validator: HtmlValidate, html: string) => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => ({ ruleId, message, line, column })),
  );
};

describe('html-validate with its short cuts', () => {
  const quick = htmlValidator();
  const plain = new HtmlValidate(new StaticConfigLoader([], htmlRules));

  it.each(Object.entries(pages))(
    'finds in a page (%s) what it finds without them',
    async (name, html) => {
      const faults = await found(quick, html);
      expect(faults).toEqual(await found(plain, html));
      expect(faults.length > 0).toBe(name !== 'sound');
    },
  );

  it('finds the same in a page that comes after others', async () => {
    const before = await found(quick, pages.landmarks);
    for (const html of Object.values(pages)) await found(quick, html);
    expect(await found(quick, pages.landmarks)).toEqual(before);
  });
});
