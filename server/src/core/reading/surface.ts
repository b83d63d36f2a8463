/** How names go on in prose: sizes, variants, versions that the registry doesn't list, and words that turn a name into another thing. */
import type { Token } from '../text/tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Variants of a model that carry its facts. */
const VARIANTS = words(
  'instruct chat base it hf gguf awq gptq preview turbo mini nano micro small medium large xl xxl pro max plus ultra lite light flash fast thinking reasoning vision vl audio omni coder code math multilingual distill exp experimental latest beta alpha long hd dev guard sonnet opus haiku reasoner tiny dense moe next versatile instant tts asr embedding reranker image caption merged pretrain pretrained reward rm prm onnx mlx ggml v',
);
/** Variants that stay attached when a space stands before them, if written with a capital letter. */
const SPACED_VARIANTS = words(
  'instruct chat base preview turbo thinking vision large medium small mini nano micro pro max plus ultra lite flash coder vl omni guard sonnet opus haiku scout maverick reasoning',
);
/** What makes a tool, a service or a place of a model's name. */
const PRODUCTS = words(
  'code cli stack sdk studio desktop hub index cloud workspace extension plugin cowork framework cpp js py api-key app store enterprise business platform team foundation conference agent agents recipes cookbook playground console factory tools cookbooks observatory heavy',
);
/** Suffixes behind a hyphen that make an adjective: what they describe is something else. */
const DERIVING = words(
  'based like style powered derived compatible level class inspired driven enabled trained generated tuned finetuned specific native only friendly ready related type first style sized esque',
);
const UNIT_WORDS = words(
  'million millions billion billions thousand times days weeks months years hours minutes seconds percent users dollars euros points people of milliards jours semaines mois ans heures fois mille',
);
const SIZE = /^\d+(?:[.,]\d+)?(?:[bmkt]|x\d+b?)$/;
const ACTIVE = /^\d+(?:[.,]\d+)?b$/;
const VERSION = /^\d{1,2}(?:\.\d{1,2}){0,2}$/;

/** Whether a name may go on with a word of this form. */
export function mayContinueName(norm: string): boolean {
  return norm.length === 1 || VARIANTS.has(norm) || SPACED_VARIANTS.has(norm);
}

export interface Continuation {
  /** Index behind the last token of the mention. */
  readonly end: number;
  /** A version number that stands behind a family's name. */
  readonly version: string | undefined;
  /** The name only describes something else ("Llama-based"). */
  readonly derived: boolean;
  /** The name is part of another thing's name ("Claude Code"). */
  readonly product: boolean;
}

/** Follows a name that ends before `start`. `versioned` names already hold their number. */
export function followName(tokens: readonly Token[], start: number, versioned: boolean): Continuation {
  let end = start;
  let version: string | undefined;
  for (;;) {
    const hyphen = isHyphen(tokens, end);
    const at = hyphen ? end + 1 : end;
    const next = tokens[at];
    const behind = tokens[at + 1];
    if (!next) break;
    const copied = behindFileWords(tokens, end);
    if (copied > end) {
      end = copied;
      continue;
    }
    const attached = hyphen || next.tight;
    // "Gemma 4 26B A4B": how many parameters are active.
    if (next.norm === 'a' && next.capital && behind?.tight && ACTIVE.test(behind.norm)) {
      end = at + 2;
      continue;
    }
    if (next.kind === 'number' && !versioned && version === undefined && isVersion(tokens, at)) {
      version = next.norm;
    } else if (next.norm === 'v' && behind?.kind === 'number' && behind.tight) {
      if (!versioned && version === undefined) version = behind.norm;
      end = at + 2;
      continue;
    } else if (hyphen && DERIVING.has(next.norm) && !next.capital) {
      return { end, version, derived: true, product: false };
    } else if (!continues(tokens, at, attached)) break;
    end = at + 1;
  }
  return { end, version, derived: false, product: isProduct(tokens, end) };
}

/** "-Q8_0.gguf", ".Q4_K_M.gguf", ".safetensors": a file that holds the model in some precision. */
function behindFileWords(tokens: readonly Token[], start: number): number {
  if (!isJoint(tokens, start) || !FILE_STARTS.has(tokens[start + 1]?.norm ?? '')) return start;
  let end = start + 2;
  while (isJoint(tokens, end) || tokens[end]?.tight) {
    const at = isJoint(tokens, end) ? end + 1 : end;
    if (tokens[at]?.kind !== 'number' && !FILE_WORDS.has(tokens[at]?.norm ?? '')) break;
    end = at + 1;
  }
  return end;
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.tight === true && ['.', '-', '_'].includes(tokens[at]?.norm ?? '') && tokens[at + 1]?.tight === true
  );
}

const FILE_STARTS = words('q iq fp bf int gguf ggml safetensors onnx');
const FILE_WORDS = words('q iq k m s l xs xxs fp bf int f gguf ggml safetensors bin onnx mlx awq gptq');

function isHyphen(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index]?.norm;
  if (!(tokens[index]?.tight && tokens[index + 1]?.tight)) return false;
  return mark === '-' || mark === '‑' || mark === '_' || mark === ':';
}

function continues(tokens: readonly Token[], index: number, attached: boolean): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.kind === 'number') return SIZE.test(token.norm) || (attached && tokens[index - 1]?.kind === 'mark');
  if (token.kind !== 'word') return false;
  if (attached)
    return (
      VARIANTS.has(token.norm) ||
      (token.norm.length === 1 && tokens[index + 1]?.tight === true && SIZE.test(tokens[index + 1]?.norm ?? ''))
    );
  return token.capital && SPACED_VARIANTS.has(token.norm);
}

/** "Llama 9" names a version; "Llama 2 million" does not. */
function isVersion(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !VERSION.test(token.norm)) return false;
  // "the open one got 38 right, ChatGPT 41": a score.
  if (/^[2-9]\d$/.test(token.norm) && !token.tight && tokens[index - 1]?.kind === 'word') return false;
  if (next?.tight && (next.norm === '%' || next.norm === '°')) return false;
  return next?.norm !== '%' ? !UNIT_WORDS.has(next?.norm ?? '') : false;
}

function isProduct(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index];
  const joined = mark?.tight === true && (mark.norm === '.' || mark.norm === '-') && tokens[index + 1]?.tight === true;
  const next = tokens[joined ? index + 1 : index];
  // "GPT4All": the name goes on inside the word.
  if (mark?.tight && mark.kind !== 'mark' && !/^[\u2e80-\uffff']/.test(mark.norm)) return true;
  if (next?.kind !== 'word') return false;
  // "llama.cpp", "OLMo-core": what is tied on makes another name.
  // "Llama 3.x" stands for its versions.
  if (joined && next.norm === 'x') return false;
  if (joined) return true;
  return PRODUCTS.has(next.norm) && next.capital;
}

/** "What Stable Diffusion Does": where most words are capital, a capital letter tells nothing. */
function isTitle(tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST_TITLE) return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length > 3 && words.filter(({ capital }) => capital).length >= words.length * TITLE_SHARE;
}

const LONGEST_TITLE = 20;
const TITLE_SHARE = 0.7;

/** Words that may follow a name with a capital letter in titles and tables without changing what it names. */
const TITLE_WORDS = new Set(
  'model models llm llms ai is as and or vs in on for with the a an by from to open closed family series license licence language api community model’s gets still modèle est et ou de en'.split(
    ' ',
  ),
);

/** "Claude Shannon", "Falcon Heavy", "DeepSeek Harness": a capitalised word behind it that is no title word makes another name. */
export function isOtherName(tokens: readonly Token[], end: number, strict = false): boolean {
  const next = tokens[end];
  if (!next?.capital || next.kind !== 'word' || TITLE_WORDS.has(next.norm)) return false;
  return strict || !isTitle(tokens);
}
