// Texts that the benchmarks read: made up, always the same, and no two paragraphs alike.

/** Numbers that look random and are the same in each run. */
function createChance(seed) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  return { below: (limit) => Math.floor(next() * limit), pick: (items) => items[Math.floor(next() * items.length)] };
}

const SUBJECTS = 'the council,the clerk,a reader,our office,the committee,each member,the library,a visitor'.split(',');
const VERBS = 'reads,copies,signs,files,prints,checks,moves,opens,sends,keeps'.split(',');
const OBJECTS = 'minutes,budget,letter,chart,report,list,plan,notice,draft,folder'.split(',');
const PLACES = 'in the morning,at the desk,before lunch,with some care,near the river,for the archive'.split(',');
const MODELS = ['Llama 3', 'Mistral 7B', 'OLMo 2', 'Qwen2.5', 'Gemma 2', 'GPT-4', 'Falcon 40B', 'Phi-3'];
const CLAIMS = [
  (model) => `${model} is an open-source model.`,
  (model) => `The office runs open-source models such as ${model}.`,
  (model) => `${model} was released under the MIT licence.`,
  (model) => `We rely on ${model}, which is open source.`,
];

const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

function sentence({ pick, below }) {
  return `${capital(pick(SUBJECTS))} ${pick(VERBS)} the ${pick(OBJECTS)} ${below(900)} ${pick(PLACES)}, and ${pick(SUBJECTS)} ${pick(VERBS)} another ${pick(OBJECTS)}.`;
}

const sentences = (chance, count) => Array.from({ length: count }, () => sentence(chance)).join(' ');

function fill(length, paragraph) {
  const parts = [];
  for (let size = 0; size < length; ) {
    const part = paragraph(parts.length);
    parts.push(part);
    size += part.length + 2;
  }
  return parts.join('\n\n');
}

/** Prose without a claim. */
export function plainProse(length) {
  const chance = createChance(1);
  return fill(length, () => sentences(chance, 5));
}

/** A claim in each second sentence. */
export function denseProse(length) {
  const chance = createChance(2);
  const pair = () => `${chance.pick(CLAIMS)(chance.pick(MODELS))} ${sentence(chance)}`;
  return fill(length, () => [pair(), pair(), pair()].join(' '));
}

/** Documentation in Markdown: headings, lists, code, links, and a claim in every thirtieth paragraph, or as many as `every` says. */
export function documentation(length, every = 30) {
  const chance = createChance(3);
  return fill(length, (i) => {
    if (i % every === 7) return `${sentence(chance)} ${chance.pick(CLAIMS)(chance.pick(MODELS))}`;
    if (i % 9 === 0) return `## ${capital(chance.pick(OBJECTS))} ${i}`;
    if (i % 9 === 4)
      return Array.from(
        { length: 4 },
        () => `- \`option_${i}\`: ${chance.pick(OBJECTS)} of ${chance.pick(SUBJECTS)}`,
      ).join('\n');
    if (i % 9 === 6) return `\`\`\`js\nconst value${i} = read('${chance.pick(OBJECTS)}');\n\`\`\``;
    return `${sentences(chance, 3)} See [the ${chance.pick(OBJECTS)}](https://example.org/${i}) and **${chance.pick(OBJECTS)}**.`;
  });
}
