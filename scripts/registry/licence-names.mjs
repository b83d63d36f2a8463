// From a licence as others spell it to an id of ours.
const key = (text) =>
  text
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:licen[cs]e|agreement|the|version|v)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export function licenceFinder(registry) {
  const byName = new Map();
  for (const licence of registry.licences)
    for (const name of [licence.id, ...licence.names]) byName.set(key(name), licence.id);
  return (text) => byName.get(key(text));
}
