/** What HTML elements mean for prose. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that part one run of prose from the next. */
export const BLOCKS = words(
  'address article aside audio blockquote body canvas caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li link main menu meta nav ol optgroup option p pre script search section ' +
    'select style summary table tbody td template textarea tfoot th thead title tr ul video',
);

/** Elements without prose, each up to its end tag. */
export const HIDDEN = words('script style pre textarea template iframe svg math xmp select audio video canvas object');

/** Elements within prose whose content is no words, or no longer said. */
export const OBJECTS = words('code kbd samp tt del s strike');

export const HEADINGS = words('h1 h2 h3 h4 h5 h6');
export const LISTS = words('ul ol menu dir dl');
export const CELLS = words('td th');

/** Names in `meta` elements whose content is prose. */
export const PROSE_META = words(
  'description og:title og:description twitter:title twitter:description dc.title dc.description',
);

/** Attributes that we read. */
export const ATTRIBUTES = words('id href alt name property content');
