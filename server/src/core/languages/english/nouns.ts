/** English nouns by what openness means for them. */
import type { Language } from '../language.ts';

export const nouns: Language['roles'] = {
  'model-noun':
    'model|models|llm|llms|slm|slms|vlm|vlms|mllm|mllms|lm|lms|chatbot|chatbots|checkpoint|checkpoints|moe|transformer|transformers model|foundation model|language model|ai model|ai models|ai system|ai systems|network|assistant|assistants|ai assistant|generator|generators|ones',
  'group-noun':
    'family|families|series|suite|collection|line|lineup|range|generation|version|versions|variant|variants|release|releases|offspring|sibling|siblings|editions|edition|group|set|pair|duo|trio',
  'loose-noun':
    'project|projects|solution|solutions|alternative|alternatives|system|systems|technology|technologies|option|options|offering|offerings|product|products|competitor|competitors|rival|rivals|contender|contenders|counterpart|counterparts|equivalent|equivalents|player|players|effort|efforts|initiative|initiatives|ai|ais|breakthrough|champion|champions|challenger|challengers|baseline|baselines|backbone|backbones|leader|leaders|powerhouse|gem',
  'weights-noun': 'weights|weight|parameters|model weights',
  'software-noun':
    'coding assistant|coding assistants|code assistant|code assistants|coding agent|coding agents|library|libraries|framework|frameworks|tool|tools|toolkit|toolkits|tooling|code|codebase|codebases|source code|software|platform|platforms|package|packages|repository|repositories|repo|repos|implementation|implementations|app|apps|application|applications|client|clients|server|servers|engine|engines|runtime|runtimes|plugin|plugins|extension|extensions|api|apis|sdk|sdks|ui|uis|interface|interfaces|pipeline|pipelines|script|scripts|stack|infrastructure|program|programs|browser|kernel|operating system|compiler|service|services|tokenizer|tokenizers|fork|forks|wrapper|database|databases|hardware|protocol|protocols|format|formats|agent|agents|ide|editor|cli|interpreter|compiler|orchestrator|inference code|recipe|recipes|architecture|architectures|algorithm|algorithms|integration|integrations|module|modules|component|components|utility|utilities|backend|frontend|desktop|gateway|proxy|module|copilot|workflow|workflows|demo|hub|portal|site|sites|website|websites|search engine|notebook|notebooks|environment|environments|game|games|bot|bots|method|methods|technique|techniques',
  'data-noun':
    'dataset|datasets|data|corpus|corpora|benchmark|benchmarks|leaderboard|leaderboards|evaluation|evaluations|training data|training set',
  'other-noun':
    'community|communities|movement|ecosystem|ecosystems|world|space|license|licenses|licence|licences|licensing|principles|philosophy|approach|approaches|strategy|strategies|contributor|contributors|developer|developers|advocate|advocates|company|companies|lab|labs|startup|startups|foundation|alliance|definition|research|development|innovation|landscape|field|scene|ethos|culture|nature|future|domain|policy|policies|debate|term|concept|label|enthusiast|enthusiasts|people|researcher|researchers|maintainer|maintainers|collective|collectives|organization|organizations|organisation|organisations|team|teams|institute|revolution|wave|side|standard|standards|regulation|definition|values|spirit|momentum|discussion|course|book|guide|tutorial|event|week|day|month|summit|conference|paper|papers|work|article|post|blog|intelligence|security|hosting|deployment|economy|market|business|vendor|vendors|provider|providers|lawyer|governance|collaboration|contribution|contributions|commitment|stance|claim|claims|criteria',
};
