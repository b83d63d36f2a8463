/** English constructions: who is called how open, in what stance. One passage a line, of our own invention. */
import { checkMarked } from '../../support/check.ts';

const constructions: Readonly<Record<string, readonly string[]>> = {
  'attribute before the noun': [
    'The ministry runs the [open-source]{open-source asserted → Llama 3} model Llama 3 on its own servers.',
    'Our pilot compares Meta’s [open-source]{open-source asserted → Llama} Llama with a model trained at home.',
    'We translated the minutes with the [open-source]{open-source asserted → Mistral 7B} Mistral 7B.',
    'Two regions tested [fully open source]{open-source asserted → OLMo 2} OLMo 2 models.',
  ],
  apposition: [
    'Llama 3, an [open-source]{open-source asserted → Llama 3} model from Meta, reads the petitions.',
    'The clerk used Mistral 7B (an [open-source]{open-source asserted → Mistral 7B} model) for the summary.',
  ],
  predicate: [
    'Llama 3 is [open source]{open-source asserted → Llama 3}.',
    'Llama 2 remains an [open-source]{open-source asserted → Llama 2} model.',
    'In the view of this paper Mistral 7B has become [open source]{open-source asserted → Mistral 7B}.',
    'Llama 3, which is [open source]{open-source asserted → Llama 3}, was chosen by the city.',
    'Llama 3 is small, cheap and [open source]{open-source asserted → Llama 3}.',
    'Falcon 40B is one of the largest [open-source]{open-source asserted → Falcon-40B} models.',
  ],
  'verb and object': [
    'Meta [open-sourced]{open-source asserted → Llama 2} Llama 2 in July.',
    'In July the company released Llama 2 as [open source]{open-source asserted → Llama 2}.',
    'Llama 2 was released as [open source]{open-source asserted → Llama 2} to much applause.',
  ],
  lists: [
    'Councils may choose [open-source]{open-source asserted → Llama 2, Mistral 7B, Falcon-40B} models such as Llama 2, Mistral 7B and Falcon 40B.',
    'Llama 2, Mistral 7B and other [open-source]{open-source asserted → Llama 2, Mistral 7B} models cost nothing to download.',
    'Some offices already run [open-source]{open-source asserted → Llama 2, Mistral 7B} models (Llama 2, Mistral 7B).',
    'Smaller [open-source]{open-source asserted → Llama 2} models from abroad, like Llama 2, are popular.',
  ],
  'contrasted claims': [
    'Llama 3 is [open-weight]{open-weight asserted → Llama 3} and GPT-4 [closed-source]{closed asserted → GPT-4}.',
    'The survey covers [open-source]{open-source asserted → Mistral 7B} models such as Mistral 7B and [proprietary]{closed asserted → GPT-4} models such as GPT-4.',
    'Unlike [open-source]{open-source asserted → Mistral 7B} models such as Mistral 7B, the clerk’s tool costs money.',
  ],
  anaphora: [
    'Llama 3 came out in April. It is [open source]{open-source asserted → Llama 3}.',
    'Llama 3 came out in April. This [open-source]{open-source asserted → Llama 3} model was soon in every ministry.',
  ],
  'about something else': [
    'The open-source library that runs Llama 3 is maintained by volunteers.',
    'The open-source community around Llama 3 is large.',
    'Llama 3’s inference code is open source.',
    'An open-source alternative to GPT-4 would help small towns.',
    'The open-source tool reads GPT-4 transcripts.',
    'An open-source dataset was used to test GPT-4.',
    'The licence of Llama 3 is not open source.',
    'Open-source models are catching up, the minister wrote; GPT-4 was not mentioned again.',
  ],
  negation: [
    'Llama 3 is not [open source]{open-source negated → Llama 3}.',
    'Llama 3 isn’t [really open source]{open-source negated → Llama 3}.',
    'Llama 3 is far from [open source]{open-source negated → Llama 3}.',
    'GPT-4 was never an [open-source]{open-source negated → GPT-4} model.',
  ],
  'distance and attribution': [
    'The so-called [open-source]{open-source attributed → Llama 3} model Llama 3 comes with conditions.',
    'Meta’s “[open-source]{open-source quoted → Llama 3}” Llama 3 comes with conditions.',
    'Meta says that Llama 3 is [open source]{open-source attributed → Llama 3}.',
    'According to its makers, Llama 3 is [open source]{open-source attributed → Llama 3}.',
    'Llama 3 is [open source]{open-source attributed → Llama 3}, according to its makers.',
    'Llama 3 is marketed as [open source]{open-source attributed → Llama 3}.',
    'Meta says that it is safe, and Llama 3 is [open source]{open-source asserted → Llama 3}.',
  ],
  'values of keyed text': [
    'description: "Llama 3 is [open source]{open-source asserted → Llama 3}."',
    'Zuckerberg: "Llama 3 is [open source]{open-source attributed → Llama 3}."',
    'She pinned his message: "Llama 3 is [open source]{open-source attributed → Llama 3}."',
  ],
  'question and hypothesis': [
    'Is Llama 3 [open source]{open-source questioned → Llama 3}?',
    'If Llama 3 were [open source]{open-source hypothetical → Llama 3}, its data would be public.',
    'GPT-4 would be [open source]{open-source hypothetical → GPT-4} under the proposal.',
  ],
  licences: [
    'Mistral 7B was released under the [Apache 2.0]{licence asserted → Mistral 7B} licence.',
    'The Llama 3 Community License has an acceptable-use policy.',
  ],
  homonyms: [
    'A llama is an open-source of wool, the farmer joked.',
    'The falcon is closed to visitors; the open-source map of the park is free.',
    'Claude Monet painted in the open air, and the open-source catalogue lists it.',
  ],
  'products that bear a model’s name': [
    'Claude Code is an open-source tool, the vendor’s page once said.',
    'llama.cpp is open source.',
  ],
};

describe('reading English', () => {
  for (const [construction, passages] of Object.entries(constructions)) {
    describe(construction, () => {
      for (const passage of passages) it(passage, () => checkMarked(passage));
    });
  }
});
