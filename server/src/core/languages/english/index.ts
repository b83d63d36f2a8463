/** English. */
import type { Language } from '../language.ts';
import { claims } from './claims.ts';
import { cues } from './cues.ts';
import { nouns } from './nouns.ts';

export const english: Language = {
  id: 'en',
  roles: { ...nouns, ...cues },
  claims,
  strengthening: 'fully|full|truly|completely|totally|entirely|genuinely|really|100% |purely|wholly|actually',
  weakening: 'partly|partially|semi|somewhat|half|quasi|largely|mostly|pseudo|nearly|almost|kind of|sort of',
  traits:
    'free|free to use|free of charge|cheap|inexpensive|low-cost|affordable|fast|quick|small|tiny|large|big|compact|light|lightweight|powerful|strong|capable|efficient|multilingual|bilingual|multimodal|popular|reliable|robust|flexible|transparent|accessible|modern|new|recent|innovative|state-of-the-art|high-performance|high-quality|customisable|customizable|modular|private|secure|local|self-hosted|self-hostable|downloadable|sovereign|european|french|chinese|american|general-purpose|permissive|commercially usable|easy to use|multilanguage|offline|conversational',
  common:
    'the|of|and|to|in|is|that|for|it|with|as|are|was|this|by|be|from|have|has|not|but|they|which|its|their|an|on|at|we|you|can|will|more|or|model|models|would|were|had|these|those|such|than|like|other|most|some',
  topic:
    'speech recognition|speech-to-text|text-to-speech|automatic speech recognition|natural language processing|computer vision|image generation|text generation|ai|llm|llms|genai|artificial intelligence|language model|language models|machine learning|deep learning|chatbot|chatbots|neural network|neural networks|foundation model|foundation models|ai model|ai models|generative|diffusion model|text-to-image|gpu|gpus|fine-tuning|fine-tuned|open-weight|open-weights|open weights|tokens|prompt|prompts|inference|hugging face|huggingface',
  neighbours:
    'llm|llms|weights|parameters|chatbot|open-weight|closed-source|prompt|prompts|checkpoint|transcribe|transcribes|transcribed|transcribing',
  modelWords: 'model|models|family|api|apis',
  facets:
    'about|access|advantages|availability|background|benefits|capabilities|characteristics|description|details|facts|features|general|highlights|info|information|introduction|key|licence|license|licensing|model|openness|overview|points|positioning|pricing|profile|pros|release|specifications|specs|status|strengths|summary|what|why',
  examples:
    'example|examples|e.g|models|includes|including|members|options|candidates|picks|choices|choice|players|names|name|notable models|popular models',
  asking: "pros and cons of|the pros and cons of|what is|what are|what's|who is|meet|about|introducing",
  exampleNouns: 'example|examples',
  exampleLeads:
    'popular|notable|prominent|leading|well|known|best|some|famous|current|recent|typical|important|available|several|few|a few|early|more|prime|key|major|other|good|such|them|these',
  exampleVerbs: 'comprise|range',
  exampleOpenings:
    'the most popular of them is|the most popular of them remains|the best known of them is|the best known of them remains|the best known|the best-known|the most popular|the most famous|two of them|several of them, including|some of them, such as|some of them, including|several of them|four of them|five of them|three of them|two of these|three of these|this is the case for|this is the case with|this is true of|such is the case of|such is the case with|that is the case of|take|these include|they include|among them are|among them is|among them|among these are|among these|think of|the best known are|the best-known are|the best known is|the best-known is|the most popular are|the most popular is|the most famous are|the most famous is|the most notable are|the main ones are|well-known ones are|popular ones are|popular ones include|notable ones include|the most popular ones are|the best known ones are|the best-known ones are|the leading ones are|the main ones include|the best known include|the best-known include|the most popular include|one of them is|one of these is|one such model is|one example is',
  peoples: {
    american: 'United States',
    arabic: 'Saudi Arabia',
    brazilian: 'Brazil',
    chinese: 'China',
    dutch: 'Netherlands',
    french: 'France',
    german: 'Germany',
    hindi: 'India',
    indian: 'India',
    italian: 'Italy',
    japanese: 'Japan',
    korean: 'South Korea',
    polish: 'Poland',
    portuguese: 'Portugal',
    russian: 'Russia',
    spanish: 'Spain',
    swedish: 'Sweden',
    turkish: 'Turkey',
    vietnamese: 'Vietnam',
  },
  abbreviations:
    'e.g|a.k.a|aka|i.e|eg|ie|vs|etc|cf|mr|mrs|ms|dr|prof|st|no|fig|al|inc|ltd|co|corp|approx|dept|est|jr|sr|u.s|u.k',
  adjectiveBehind: false,
};
