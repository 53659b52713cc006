/** Five strokes, three of good health and two not, in a box of 26 by 20: the mark beside the name. */
export const brandPath = 'M0 0h3v20H0zM5.5 0h3v20h-3zM11 0h3v20h-3zM16.5 11h3v9h-3zM22 11h3v9h-3z';

const icon = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='-3 -6 32 32'><style>svg{background:#f1f5f2;fill:#14211e}@media(prefers-color-scheme:dark){svg{background:#101816;fill:#eaf1ed}}</style><path d='${brandPath}'/></svg>`;

/** The mark as the icon of a page, in its address: one request fewer on every page. */
export const iconAddress = `data:image/svg+xml,${icon.replace(/[<>#]/g, encodeURIComponent)}`;
