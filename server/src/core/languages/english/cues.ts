/** English words that hold a sentence together: who, what about, in what mood. */
import type { Language } from '../language.ts';

export const cues: Language['roles'] = {
  determiner:
    'a|an|some|any|each|every|another|several|many|most|few|all|both|its|their|our|his|her|my|your|various|multiple|numerous|no',
  demonstrative: 'this|these|that|those',
  definite: 'the',
  pronoun: `the former|the latter|both|all three|the two|it|they|he|she|which one`,
  relative: 'which|who|whose|that is|that are|which is|which are|that was|that were',
  copula: `takes the form of|comes in the form of|ranks as|rank as|ranked as|that is|that are|which is|which are|that was|that were|has established itself as|have established themselves as|has positioned itself as|positions itself as|has proven to be|has proved to be|serves as|serve as|acts as|functions as|becoming|remaining|emerged as|stands as|stands out as|establishes itself as|happens to be|has the advantage of being|has the merit of being|turns out to be|proves to be|stays|looks|look|is considered|are considered|is|are|was|were|be|been|being|remain|remains|remained|become|becomes|became|stay|stays|stayed|'s|'re|isn't|aren't|wasn't|weren't|belongs to|belong to|counts among|count among|ranks among|rank among|is part of|are part of|seems|seem|appears|went|goes|counts as|qualifies as`,
  'release-verb':
    'released|releases|release it|releasing|published|publishes|publishing|launched|launches|launching|made|makes|making|made available|offered|offers|distributed|shipped|ships|shared|shares|put out|unveiled|unveils|introduced|introduces|announced|announces|dropped|debuted|opened|licensed|available|provided|issued',
  have: 'has|have|had|having',
  preposition:
    'in|on|at|by|for|from|with|without|into|onto|over|under|through|via|across|against|between|within|behind|about|around|after|before|during|to|upon|beyond|alongside|off|using|per|toward|towards',
  of: 'of',
  as: 'as|as an|as a',
  and: 'and|&|plus|as well as|along with|together with',
  or: 'or',
  but: 'but|whereas|while|although|though|yet|even though',
  'list-intro': `among them|among which|amongst them|chief among them|first among them|above all|in particular|such as|like|including|includes|include|e.g|eg|for example|for instance|namely|notably|especially|particularly|i.e|ie|ranging from|for example the|starting with|beginning with`,
  named: 'called|named|dubbed|known as|titled|codenamed',
  contrast: `except|except for|apart from|aside from|besides|other than|excluding|with the exception of|but for|everything but|everyone but|all but|beyond|alternatives to|unlike|rather than|instead of|compared with|compared to|in contrast to|as opposed to|in contrast with|versus|vs|against|over|contrary to|in comparison to|relative to|than|not just|alternative to|alternatives to|competitor to|competitors to|rival to|rivals to|equivalent to|equivalent of|answer to|response to|version of|replacement for|similar to|comparable to|akin to|on par with|equal to|close to|closer to|on a par with`,
  derived:
    'based on|built on|built upon|built on top of|fine-tuned from|fine-tuned on|fine tuned from|finetuned from|finetuned on|derived from|trained on|distilled from|a fine-tuned|a fine tuned|fine-tuned version of|derivative of|fine-tune of|fork of|adapted from|on top of|powered by|uses|using|runs|running|run|supports|supporting|works with|built with|compatible with|initialized from|fine-tuned|finetuned|distillation of',
  other: 'other|others|many more|another|similar|comparable',
  'one-of':
    'an example of|a good example of|a prime example of|another example of|the best example of|examples of|one such|one of|among|amongst|some of|part of',
  'compare-verb':
    'outperform|outperforms|outperformed|outperforming|beat|beats|beating|surpass|surpasses|surpassed|surpassing|exceed|exceeds|rival|rivals|rivalling|rivaling|match|matches|matching|compete with|competes with|trails|trail|lags behind|lag behind|leads|leading|tops|top|replace|replaces|replacing|compare|comparing',
  negation: `no evidence|no proof|no such thing|stopped being|hardly be|anything but|yet to|refused to|refuses to|failed to|fails to|declined to|ceased to|did not|does not|do not|has not|have not|had not|not|n't|never|no longer|neither|nor|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hardly|scarcely|barely|far from|anything but|fails to be|fail to be|cannot|can't|can not|without being|stops short of|falls short of|instead of being|nothing`,
  'not-only': 'not only|not just|not merely|not simply',
  adverb: `to date|by far|at the moment|to this day|without doubt|without a doubt|no doubt|in my opinion|arguably|currently|possibly|hands down|after all|of course|in fact|for now|at last|by the way|so far|in short|indeed|however|moreover|therefore|really|truly|fully|completely|entirely|totally|actually|also|now|still|already|currently|officially|largely|mostly|essentially|technically|strictly|very|more|most|less|just|only|merely|simply|even|first|increasingly|widely|recently|newly|quite|rather|always|often|probably|clearly|both|definitely|certainly|again|finally|today|since|soon`,
  distance: `mistaken as|mistaken for|misrepresented as|passed off as|masquerades as|masquerade as|poses as|pose as|passes as|pretends to be|pretend to be|treated as|seen as|viewed as|classified as|hailed as|claim to be|claims to be|claiming to be|purport to be|purports to be|presenting|pitched|fake|faux|bogus|wrongly|falsely|mistakenly|erroneously|improperly|misleadingly|seems|seem|appears|appear|looks|look|wrongly called|is considered|are considered|pseudo|so-called|so called|self-styled|self-proclaimed|self-described|supposedly|supposed|allegedly|alleged|purportedly|purported|ostensibly|nominally|marketed as|branded as|billed as|touted as|advertised as|sold as|portrayed as|presented as|pitched as|described as|labelled as|labeled as|labelled|labeled|termed|regarded as|considered|deemed|reportedly|in name only|claimed to be|said to be|believed to be|thought to be|masquerading as|calling|call itself|calls itself|call themselves|styled as|quote unquote`,
  presented: `described|presented|portrayed|marketed|advertised|billed|touted|promoted|labelled|labeled|branded|sold|pitched|announced`,
  speech: `teased|teases|teasing|hyped|hypes|pretending|pretend|pretends|adds|assume|assumes|assumed|think|thinks|thought|doubt|doubts|deny|denies|denied|allege|presents|present|regards|regard|treats|treat|classifies|ranks|portrays|advertised|rejects|reject|concluded|concludes|accept|accepts|repeats|insist|maintain|pretended|hear|heard|read that|supposes|imagines|they say|it is said|says|said|say|claims|claimed|claim|claiming|calls|called it|call|describes|described|describe|argues|argued|argue|asserts|asserted|insists|insisted|maintains|maintained|believes|believe|believed|states|stated|noted|notes|clarified|clarifies|added|stressed|pointed out|points out|reiterated|stresses|contends|contended|alleges|alleged|testified|joked|hailed|hails|writes|wrote|tweeted|suggests|suggested|reports|reported|touts|touted|bills|brands|markets|labels|labelled it|promotes|highlighted|mentioned|considers|consider|declared|declares|boasts|boasted|refers to|referred to|explains|explained|told|announced that|confirmed that|emphasized|emphasised|advertises|praised`,
  according: `in the view of|in the opinion of|in the eyes of|by the standards of|to hear|by the definition of|by the lights of|in the telling of|according to|in the words of|as described by|by its own account|per`,
  if: 'if|unless|assuming|suppose|provided that|even if|were it|imagine|when and if',
  hypothetical: `planned|cancelled|canceled|upcoming|promised|future|delayed|forthcoming|proposed|forced to|urged to|asked to|called on|pressure to|ought|would|could|might|may|should|will|shall|'ll|'d|can|plans to|plan to|planned to|plans for|intends to|intend to|intended to|wants to|want to|hopes to|hope to|aims to|aim to|promises to|promised to|considers|considering|consider|going to|to be|must|needs to|need to|expected to|rumored to|rumoured to|potential|potentially|perhaps|maybe|possibly|once|until|as if|ought to|hypothetical|pledged to|vowed to|wish|wishes|refused to|declined to|decided not to`,
  question: 'whether|why|wonder if|asks if|asked if|asking if|debate over whether|question of whether',
  subordinator: 'that|because|since|so that|when|where|after|before|until|so',
  metalinguistic:
    'means|meaning of|the term|the word|the phrase|the label|defined as|definition of|what counts as|to mean|stands for|is defined|refers to a|by definition|concept of|notion of',
  factive: `no doubt|doubtless|there is no doubt|little doubt|fact|facts|proof|know|knows|known|show|shows|shown|showed|reveals|revealed|confirms|discovered|found|given|now|so|such|clear|obvious|means|recall|remember|remind|note|notes|see|saw|learned|decided|decides|decision|chose|chosen|chooses|choice|proud|excited|pleased|happy|delighted|glad|thrilled|thank|thanks|thankful|grateful|after|since|by|managed|began|started|continues|continued|praised|lauded|for|thus|finally|able`,
  retraction: `is up for debate|is debated|remains disputed|is open to question|is disputed|is contested|is questionable|is debatable|is doubtful|in name only|only if|on paper|in theory|or so|except in name|at first sight|at first glance|if you ignore|in the loose sense|loosely speaking`,
  falsehood: `myth|myths|false|misconception|misconceptions|falsehood|wrong|untrue|rumour|rumor|true or false|claim|claims|allegation|lie`,
  listing: `here are|there are|here is|these are|we tested|we use|we used|we support|supports|support|includes|covers|the following|following|choose from|choose|recommended|available|supported|popular|featured|notable|consider|try|i use|i tested`,
};
