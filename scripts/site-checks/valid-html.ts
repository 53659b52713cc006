import type { SiteRule } from './problem.ts';

/** Every page keeps to the rules of HTML, as html-validate knows them (html-rules.ts). */
export const validHtml: SiteRule = {
  name: 'valid-html',
  holds: 'every page is valid HTML',
  problemsOf: ({ pages }) =>
    pages.flatMap((page) =>
      page.markup.map(({ ruleId, message, line }) => ({
        page: page.path,
        line,
        what: `${message} (${ruleId})`,
        fix: `See https://html-validate.org/rules/${ruleId}.html.`,
      })),
    ),
};
