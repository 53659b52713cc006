import type { ConfigData } from 'html-validate';

/** How pages are held to HTML's own rules: html-validate's recommended and accessibility sets. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  root: true,
  rules: {
    // Lengths of bars and places of dots come from the figures, so they stand in style attributes.
    'no-inline-style': 'off',
    // Astro writes the doctype in capitals; both are right.
    'doctype-style': 'off',
    // Astro closes void elements, which HTML allows, and drops quotes it does not need.
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // The lists that areas are chosen from send them all under one name, as HTML allows.
    'form-dup-name': 'off',
    // Long titles are cut by search engines, not by readers; names of some areas are long.
    'long-title': 'off',
    // White space at line ends is invisible, and goes in compression.
    'no-trailing-whitespace': 'off',
  },
};
