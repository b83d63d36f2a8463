// Hugging Face: the answer of its model API for an id, `GET /api/models/{owner}/{name}`.
// Read are `id`, `createdAt`, `gated`, `disabled`, `private`, `tags`, `cardData` and the names in `siblings`.
import { known } from './osai.mjs';

const ENDPOINT = 'https://huggingface.co';
const WAIT = 20_000;
const MOST_BYTES = 5_000_000;
const WEIGHTS = /\.(?:safetensors|bin|pt|pth|ckpt|gguf|onnx|h5|msgpack|nemo)$/i;

/** Asks for one model. Rejects with a message for people where there is no sound answer. */
export async function fetchModel(id, { endpoint = ENDPOINT, fetch = globalThis.fetch } = {}) {
  if (!/^\w[\w.-]*\/\w[\w.-]*$/.test(id)) throw new Error(`"${id}" is no id such as owner/name`);
  const url = `${endpoint}/api/models/${id}`;
  const response = await fetch(url, {
    signal: AbortSignal.timeout(WAIT),
    headers: { accept: 'application/json' },
  }).catch((error) => {
    throw new Error(`${id}: no answer from ${endpoint} (${error.cause?.code ?? error.name})`);
  });
  if (response.status === 401 || response.status === 404)
    throw new Error(`${id}: there is no such model, or it is private`);
  if (!response.ok) throw new Error(`${id}: the server answered ${response.status}`);
  const text = await response.text();
  if (text.length > MOST_BYTES) throw new Error(`${id}: the answer is too long`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${id}: the answer is not JSON`);
  }
}

/** The record of an answer, in the shape of the other readers, with the base model's id. */
export function readHuggingFace(answer) {
  const tags = Array.isArray(answer.tags) ? answer.tags : [];
  const card = answer.cardData ?? {};
  const files = (answer.siblings ?? []).map(({ rfilename }) => String(rfilename));
  const base = first(card.base_model) ?? tagged(tags, 'base_model:');
  const licence =
    card.license === 'other' ? (card.license_name ?? undefined) : (first(card.license) ?? tagged(tags, 'license:'));
  const [owner, name] = String(answer.id ?? answer.modelId ?? '').split('/');
  return {
    name,
    names: [`${owner}/${name}`, name],
    developer: owner,
    url: `${ENDPOINT}/${owner}/${name}`,
    ...(typeof answer.createdAt === 'string' ? { released: answer.createdAt.slice(0, 10) } : {}),
    ...(base ? { base: base.replace(/^(?:finetune|quantized|adapter|merge):/, '') } : {}),
    facts: known({
      weights: files.some((file) => WEIGHTS.test(file)) ? (answer.gated ? 'gated' : 'open') : undefined,
      licence: licence === 'other' || licence === 'unknown' ? undefined : licence,
      modelCard: files.includes('README.md') ? 'open' : undefined,
    }),
  };
}

const first = (value) =>
  Array.isArray(value) ? value[0] : typeof value === 'string' && value !== '' ? value : undefined;
const tagged = (tags, prefix) => tags.find((tag) => tag.startsWith(prefix))?.slice(prefix.length);
