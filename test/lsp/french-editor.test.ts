/** Nothing English is left in what a French editor shows: every feature is asked, and its words are looked through. */
import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  type Diagnostic,
  type DocumentSymbol,
  DocumentSymbolRequest,
  InlayHintRequest,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bundledRegistry, REPORT_FORMATS, RULE_IDS, rules } from '../../server/src/core/index.ts';
import { bundledHost } from '../../server/src/lsp/host.ts';
import {
  ENTRY_REQUEST,
  type EntryTexts,
  EXPLAIN_REQUEST,
  type ExplainResult,
  FINDING_REQUEST,
  type FindingResult,
  IGNORE_MODEL_COMMAND,
  INVENTORY_REQUEST,
  REGISTRY_REQUEST,
  REPORT_REQUEST,
  type RegistryTree,
  type ReportResult,
} from '../../server/src/lsp/requests.ts';
import { englishIn } from '../support/english-words.ts';
import { type Editor, startEditor } from './support/editor.ts';
import { createManualTimers } from './support/timers.ts';

const registry = bundledRegistry();
const NAMES = [...registry.entries, ...registry.licences].map(({ name }) => name);

/** French passages on which every rule speaks, in each way that the facts allow. */
const FRENCH = `---
open-claims-as-of: bientôt
---

# Les modèles

Llama 3 est un modèle open source. GPT-4 est open source. Falcon est open source. Qwen est open source.

## Les autres

Llama 3 est un modèle ouvert. OLMo 2 n’est pas open source. Plus loin, Llama 3 est un modèle à poids ouverts.

Llama 3 est publié sous licence Apache 2.0. Llama 9 est open source. Llama 3 est un logiciel libre.

Llama 3 est un modèle propriétaire. Mistral est open source. WuDao 2.0 est open source. DeepSeek-R1 est open source.

Les modèles open source comme Llama 3.1, Mistral 7B, Gemma 2 et Phi-3 sont rapides.

Llama 3 est open-weight[^note]. Selon Meta, Llama 3.1 est open source. GPT-4 est un modèle à poids ouverts.

OLMo 2 est un modèle ouvert. <!-- open-claims-ignore overclam --> <!-- open-claims-ignore -->

Llama 3 est à 

[^note]: Une note.
`;
const ENGLISH = rules
  .flatMap(({ examples }) => examples.reported)
  .concat('Llama 9 is open source.', 'Falcon is open source.', 'GPT-4 is an open-weight model.', 'Llama 3 is ')
  .join('\n\n');

const documents = { 'file:///note.md': FRENCH, 'file:///brief.md': ENGLISH };

/** What was shown, by the feature that shows it. */
type Shown = [feature: string, text: string][];

const editors = {
  'in a French editor': { locale: 'fr', messages: 'auto' },
  'where French is set': { locale: 'en', messages: 'fr' },
};

for (const [name, { locale, messages }] of Object.entries(editors)) {
  describe(`No English is shown ${name}`, () => {
    let editor: Editor;
    before(async () => {
      const settings = { messages, inlayHints: true, codeLens: true, outline: true };
      editor = await startEditor(
        bundledHost(createManualTimers(), () => '2026-11-22'),
        { locale, settings: () => settings, initializationOptions: { commands: [IGNORE_MODEL_COMMAND] } },
      );
      for (const [uri, text] of Object.entries(documents)) editor.open(uri, text);
    });
    const assertFrench = (shown: Shown, least: number) => {
      assert.ok(shown.length >= least, `only ${shown.length} texts were shown`);
      const english = shown.flatMap(([feature, text]) => englishIn(text, NAMES).map((word) => `${feature}: ${word}`));
      assert.deepEqual([...new Set(english)], []);
      const cramped = shown.flatMap(([feature, text]) => spacesOf(text).map((place) => `${feature}: ${place}`));
      assert.deepEqual([...new Set(cramped)], []);
    };
    const both = async (shownIn: (uri: string, document: TextDocument) => Promise<Shown>, least: number) => {
      const shown = await Promise.all(
        Object.entries(documents).map(([uri, text]) => shownIn(uri, TextDocument.create(uri, 'markdown', 1, text))),
      );
      assertFrench(shown.flat(), least);
    };
    const send = <T>(method: string, params: object) => editor.connection.sendRequest<T>(method, params);

    it('in diagnostics', () =>
      both(async (uri) => {
        const items = await editor.items(uri);
        assert.deepEqual(
          RULE_IDS.filter((rule) => !items.some(({ code }) => code === rule)),
          [],
        );
        return items.flatMap(
          ({ code, message, relatedInformation = [] }): Shown => [
            [`${code}`, String(message)],
            ...relatedInformation.map((related): [string, string] => [`${code}, related`, related.message]),
          ],
        );
      }, 40));

    it('in hovers, on each word', () =>
      both(async (uri, document) => {
        const shown: Shown = [];
        for (const { index } of document.getText().matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
          const { line, character } = document.positionAt(index);
          const hover = await editor.hover(uri, line, character);
          if (hover) shown.push(['hover', (hover.contents as MarkupContent).value]);
        }
        return shown;
      }, 80));

    it('in code actions', () =>
      both(async (uri, document) => {
        const shown: Shown = [];
        const items = await editor.items(uri);
        const ask = async (range: Diagnostic['range'], diagnostics: Diagnostic[], only?: string[]) => {
          const context = { diagnostics, ...(only ? { only } : {}) };
          const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
            textDocument: { uri },
            range,
            context,
          });
          for (const { title } of actions ?? []) shown.push(['action', title]);
        };
        for (const item of items) await ask(item.range, [item]);
        const whole = { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
        await ask(whole, [], ['source.fixAll']);
        return shown;
      }, 100));

    it('in hints, lenses and the outline', () =>
      both(async (uri) => {
        const textDocument = { uri };
        const range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
        const hints = (await editor.connection.sendRequest(InlayHintRequest.type, { textDocument, range })) ?? [];
        const lenses = (await editor.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
        const symbols = (await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? [];
        assert.ok(hints.length > 5 && symbols.length > 3);
        return [
          ...hints.flatMap(
            ({ label, tooltip }): Shown => [
              ['hint', String(label)],
              ['hint’s tooltip', (tooltip as MarkupContent).value],
            ],
          ),
          ...lenses.map(({ command }): [string, string] => ['lens', command?.title ?? '']),
          ...(symbols as DocumentSymbol[]).map(({ detail }): [string, string] => ['outline', detail ?? '']),
        ];
      }, 60));

    it('in completion', () =>
      both(async (uri, document) => {
        const shown: Shown = [];
        const text = document.getText();
        const places = [...text.matchAll(/Llama 3 (?:est à|is) (?=\n|$)|\[\^/g)].map(
          ({ 0: found, index }) => index + found.length,
        );
        for (const offset of places) {
          const params = { textDocument: { uri }, position: document.positionAt(offset) };
          const items = await editor.connection.sendRequest(CompletionRequest.type, params);
          for (const { detail = '' } of Array.isArray(items) ? items : []) shown.push(['completion', detail]);
        }
        return shown;
      }, 3));

    it('on pages on findings', () =>
      both(async (uri) => {
        const shown: Shown = [];
        for (const { range } of await editor.items(uri)) {
          const params = { textDocument: { uri }, position: range.start, language: locale };
          const result = await send<FindingResult | null>(FINDING_REQUEST, params);
          if (result) shown.push(['page', result.page]);
        }
        return shown;
      }, 40));

    it('in reports, whatever their form', async () => {
      const shown: Shown = [];
      const params = {
        textDocument: { uri: 'file:///note.md' },
        name: 'note.md',
        languageId: 'markdown',
        text: FRENCH,
      };
      const inventory = await send(INVENTORY_REQUEST, params);
      for (const format of [...REPORT_FORMATS, 'view'].filter((format) => format !== 'json')) {
        const scan = { files: 3, read: 2, unread: ['x.md'], stopped: true };
        for (const given of [{}, { scan }]) {
          const result = await send<ReportResult>(REPORT_REQUEST, {
            inventories: [inventory],
            format,
            language: locale,
            ...given,
          });
          const text = result?.text ?? '';
          shown.push([format, text.replace(/<style>[\s\S]*?<\/style>/g, ' ').replace(/<[^>]*>/g, ' ')]);
          for (const [, words = ''] of text.matchAll(/(?:aria-label|title|alt)="([^"]*)"/g))
            shown.push([format, words]);
        }
      }
      assertFrench(shown, 8);
    });

    it('in the registry', async () => {
      const { statuses, developers } = await send<RegistryTree>(REGISTRY_REQUEST, { language: locale });
      const families = developers.flatMap(({ families }) => families);
      assertFrench(
        [
          ...statuses.map(({ words }): [string, string] => ['status', words]),
          ...families.flatMap((family) =>
            [family, ...family.versions].map(({ name, hint }): [string, string] => [`hint on ${name}`, hint]),
          ),
        ],
        1000,
      );
    });

    it('on the page of each entry, in citations and texts on wrong facts', async () => {
      const shown: Shown = [];
      for (const { id } of registry.entries) {
        const page = await send<ExplainResult>(EXPLAIN_REQUEST, { name: id, language: locale });
        const { citation, wrongFact } = await send<EntryTexts>(ENTRY_REQUEST, { name: id, language: locale });
        shown.push(
          [`page on ${id}`, page.markdown],
          [`citation of ${id}`, citation],
          [`wrong fact of ${id}`, wrongFact],
        );
      }
      assertFrench(shown, 3000);
    });
  });
}

describe('What looks for English', () => {
  it('finds it in an English editor', async () => {
    const editor = await startEditor(
      bundledHost(createManualTimers(), () => '2026-11-22'),
      { locale: 'en', settings: () => ({ messages: 'en' }) },
    );
    const uri = 'file:///brief.md';
    editor.open(uri, ENGLISH);
    const items = await editor.items(uri);
    const missed = items.filter(({ message }) => englishIn(String(message), NAMES).length === 0);
    assert.deepEqual(
      missed.map(({ message }) => message),
      [],
    );
  });

  it('leaves names, addresses, code and quotations alone', () => {
    const text =
      'Le modèle « the » de <https://of.example/the/is> [dev.to](https://x) `not` “are” OPT \\(125M to 66B\\).';
    assert.deepEqual(englishIn(text, ['OPT (125M to 66B)']), []);
    assert.equal(englishIn('Le modèle is not ouvert').length, 2);
  });
});

/** Places with a plain space where French has one that doesn't break. Addresses and code aside. */
function spacesOf(text: string): readonly string[] {
  const own = text.replace(/https?:\/\/\S+|`[^`\n]*`|<!--[\s\S]*?-->/g, '').replace(/:?-{3,}:?/g, '');
  return [...own.matchAll(/[\p{L}\p{N})»] [;:!?»]|« (?=[\p{L}\p{N}])|[\p{L}\p{N})]: (?=[\p{L}])/gu)].map(({ index }) =>
    own.slice(Math.max(index - 30, 0), index + 30).replace(/\s+/g, ' '),
  );
}
