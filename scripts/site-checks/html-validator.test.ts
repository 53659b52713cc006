import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
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

/** Rules that were on when page-shape.ts was written: it leaves out of a page what none of them reads. */
const knownRules = `
  area-alt aria-hidden-body aria-label-misuse attr-case attr-delimiter attr-spacing
  attribute-allowed-values attribute-misuse autocomplete-password close-attr close-order
  deprecated deprecated-rule doctype-html element-case element-name
  element-permitted-content element-permitted-occurrences element-permitted-order
  element-permitted-parent element-required-ancestor element-required-attributes
  element-required-content empty-heading empty-title hidden-focusable input-attributes
  map-dup-name map-id-name meta-refresh multiple-labeled-controls no-abstract-role
  no-autoplay no-conditional-comment no-deprecated-attr no-dup-attr no-dup-class
  no-dup-id no-implicit-button-type no-implicit-close no-implicit-input-type
  no-multiple-main no-raw-characters no-redundant-aria-label no-redundant-for
  no-redundant-role no-self-closing no-unused-disable no-utf8-bom prefer-button
  prefer-native-element prefer-tbody presentation-role-style script-element script-type
  tel-non-breaking text-content unique-landmark unrecognized-char-ref valid-autocomplete
  valid-for valid-id void-content wcag/h30 wcag/h32 wcag/h36 wcag/h37 wcag/h63 wcag/h67
  wcag/h71
`;

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

it('a rule that page-shape.ts does not know is on only once someone has looked at what it reads', () => {
  const config = new HtmlValidate(new StaticConfigLoader(htmlRules)).getConfigForSync('page.html');
  const on = Object.entries((config.getConfigData() as ConfigData).rules ?? {})
    .filter(([, given]) => ![given].flat().includes('off'))
    .map(([name]) => name);
  expect(on.sort()).toEqual(knownRules.trim().split(/\s+/));
});
