// From a licence as others spell it to an id of ours.
/** Letters of all alphabets count; words that any licence's name may hold don't, nor does the "v" of a version. */
const key = (text) =>
  text
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bv(?=\d)/g, ' ')
    .replace(/\b(?:licen[cs]e|agreement|the|version|v)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export function licenceFinder(registry) {
  const byName = new Map();
  for (const licence of registry.licences)
    for (const name of [licence.id, ...licence.names]) if (key(name) !== '') byName.set(key(name), licence.id);
  return (text) => (typeof text === 'string' ? byName.get(key(text)) : undefined);
}
