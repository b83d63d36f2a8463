/** Tells English that was left over in what is to be French, by words that every English sentence has and French never. */

const WORDS = `the is are was were be been not of and with without which who this that these those its it has have had for from
  by to in into if you your there here where what when how than more most only any all each every can can’t cannot does don’t doesn’t
  must may should would will nobody somebody none no yes between under about because unless until while whose whether`;
const ENGLISH = new Set(WORDS.split(/\s+/));

/** The English words of a text, with some letters around them. `names` are names that stay as they are in every language. */
export function englishIn(text: string, names: readonly string[] = []): readonly string[] {
  const own = withoutNames(text, names).replace(FOREIGN, ' ');
  return [...own.matchAll(/(?<![\p{L}\p{N}-])[\p{L}’]+(?![\p{L}\p{N}-])/gu)]
    .filter(([word]) => ENGLISH.has(word.toLowerCase().replace(/^’|’$/g, '')))
    .map(({ 0: word, index }) => `${word}: …${own.slice(Math.max(index - 40, 0), index + 40).replace(/\s+/g, ' ')}…`);
}

/** Addresses and names of hosts, code, what stands in quotation marks or in straight ones. */
const FOREIGN = /https?:\/\/[^\s)\]>"]+|[\w-]+(?:\.[\w-]+)+|`[^`\n]*`|«[^«»]*»|“[^“”]*”|"[^"\n]*"/g;

function withoutNames(text: string, names: readonly string[]): string {
  // As Markdown has it.
  const unescaped = text.replace(/\\(?=[^\w\s])/g, '');
  return names
    .filter((name) => /\s/.test(name))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), unescaped);
}
