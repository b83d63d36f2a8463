/** What stands below `.. name::`, and whether it is prose. */

/** Their argument and body are prose. */
export const PROSE = new Set(
  'note,tip,hint,important,warning,caution,attention,danger,error,admonition,seealso,topic,sidebar,abstract,versionadded,versionchanged,deprecated,container,compound,centered,rubric,figure,table,only,versionremoved,dropdown,card,tab-item,grid-item'.split(
    ',',
  ),
);
/** Their body is somebody else's words. */
export const QUOTED = new Set(['epigraph', 'highlights', 'pull-quote', 'parsed-quote']);
/** Their argument is an address or a name, their body a caption or content. */
export const NO_ARGUMENT = new Set([
  'figure',
  'only',
  'container',
  'grid-item',
  'versionadded',
  'versionchanged',
  'deprecated',
  'versionremoved',
]);
