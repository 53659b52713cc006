/** One page of each kind, and the areas that are hardest to show. */
export const pages = [
  '/',
  '/areas/',
  '/ics/lancashire-and-south-cumbria/',
  '/ics/frimley/',
  '/ics/surrey-and-sussex/',
  '/ics/norfolk-and-suffolk/history/',
  '/local-authorities/blackpool/',
  '/local-authorities/lancashire/',
  '/local-authorities/city-of-london/',
  '/local-authorities/hart/',
  '/england/',
  '/places/',
  '/places/f/',
  '/postcodes/',
  '/postcodes/sy/',
  '/indicators/',
  '/indicators/smoking/',
  '/indicators/smoking/systems/',
  '/indicators/life-expectancy/changes/',
  '/indicators/life-expectancy/charts/',
  '/priorities/',
  '/priorities/smoking/',
  '/gaps/',
  '/progress/',
  '/data/',
  '/changes/',
  '/methods/',
  '/methods/comparison-with-england/',
  '/about/',
  '/accessibility/',
  '/privacy/',
  '/search/',
  '/404.html',
];

/** Widths in CSS pixels: the narrowest phone, a common phone, a tablet, a desk. */
export const widths = [320, 390, 768, 1280] as const;

/** How tall a page may be on a common phone, in CSS pixels. */
export const mostPixelsTall = (address: string): number =>
  address === '/local-authorities/blackpool/' ? 9_500 : 14_000;

/** What axe is asked in: each width in one of the two colour schemes: rules of layout and of contrast are then both asked of every page. */
export const views = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;
