/** A short draft to try the extension on, as a document that nobody has saved. */
import { env, window, workspace } from 'vscode';

const ENGLISH = `# Buying AI for the town hall

*A draft to try Open Claims on. Some of its sentences are wrong on purpose.*

Three councils already summarise their minutes with open-source models such as Llama 3.1, Mistral 7B and OLMo 2.

Llama 3.1 is an open-source model, so no licence fee is due. GPT-4, by contrast, is proprietary.

DeepSeek-R1 is an open model. Its weights can be downloaded.

Meta calls Llama 3.1 "open source"; that is their word, not ours.

Prefer OLMo 2, which is open source, wherever its quality suffices.
`;

const FRENCH = `# Quelle intelligence artificielle pour la mairie ?

*Un brouillon pour essayer Open Claims. Certaines phrases sont fausses à dessein.*

Trois communes résument déjà leurs débats avec des modèles open source comme Llama 3.1, Mistral 7B ou OLMo 2.

Llama 3.1 est un modèle open source : aucune redevance n’est donc due. GPT-4, lui, est propriétaire.

DeepSeek-R1 est un modèle ouvert. Ses poids sont téléchargeables.

Selon Meta, Llama 3.1 est open source ; c’est leur mot, pas le nôtre.

Préférer OLMo 2, qui est open source, partout où sa qualité suffit.
`;

/** In French where the editor is. */
export async function openExample(): Promise<void> {
  const content = /^fr\b/i.test(env.language) ? FRENCH : ENGLISH;
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}
