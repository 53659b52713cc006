/** The colours of the pages in the light and in the dark, by their names in `styles/tokens.css`. */
export const shippedColours = {
  light: {
    paper: '#f1f5f2',
    land: '#fff',
    ink: '#14211e',
    'ink-2': '#4a5853',
    rule: '#7c8a84',
    hair: '#c3cec8',
    women: '#b5450b',
    men: '#0a6f6b',
    better: '#12436d',
    worse: '#8a1550',
    similar: '#5b6863',
    first: '#14211e',
    second: '#5c776c',
    foot: '#14211e',
    'foot-ink': '#eaf1ed',
  },
  dark: {
    paper: '#101816',
    land: '#1b2623',
    ink: '#eaf1ed',
    'ink-2': '#aab8b2',
    rule: '#71807a',
    hair: '#35433e',
    women: '#ff9d5c',
    men: '#5ccdc0',
    better: '#93c5f2',
    worse: '#f59cc4',
    similar: '#a3b1ab',
    first: '#eaf1ed',
    second: '#84998f',
    foot: '#1b2623',
    'foot-ink': '#eaf1ed',
  },
} as const;

/** The name of a colour that an edition may choose. */
export type ColourName = keyof (typeof shippedColours)['light'];

/** In the light or in the dark. */
export type Scheme = keyof typeof shippedColours;

/** The colours that an edition chose itself. */
export type OwnColours = Record<Scheme, Partial<Record<ColourName, string>>>;
