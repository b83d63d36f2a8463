/** Makes the safe fixes of each text: in its file, on standard output, or only as a diff. */
import { relative, resolve, sep } from 'node:path';
import { type Analysis, fixText, safeFixes } from '../../core/index.ts';
import type { Checkers } from '../checkers.ts';
import { DOCUMENT_PHRASES, type DocumentKind } from '../documents/kinds.ts';
import { realPath } from '../folders.ts';
import type { Host } from '../host.ts';
import type { InputText } from '../inputs.ts';
import { shownName } from '../result.ts';
import { sourceOf, type Treated, type Treatment } from '../treatment.ts';
import type { FixMode } from './fix-mode.ts';
import { obstacleTo } from './obstacle.ts';
import { replaceFile } from './replace-file.ts';

export function createMender(fixing: FixMode, checkers: Checkers, host: Host): Treatment {
  const deliver = fixing === 'write' ? write : showDiff;
  return {
    fixing,
    async apply(text) {
      const checker = checkers.of(text);
      const source = sourceOf(text);
      if (text.documentKind) return leaveDocument(checker.check(source), text.documentKind);
      const fixed = fixText(checker, source);
      const obstacle = await deliver(text, fixed.text, host);
      // What could not be changed is reported as it stands.
      return obstacle === undefined ? fixed : { analysis: checker.check(source), mended: 0, obstacle };
    },
  };
}

/** Its text is known, but not how to write it back without losing the document's looks. */
function leaveDocument(analysis: Analysis, kind: DocumentKind): Treated {
  const mendable = safeFixes(analysis.findings).mended.length;
  if (mendable === 0) return { analysis, mended: 0 };
  const obstacle = `--fix changes texts only, and this is ${DOCUMENT_PHRASES[kind]}; make the changes in the program that it was written with`;
  return { analysis, mended: 0, obstacle };
}

/** The obstacle, if there is one. A text without a file goes on to standard output, changed or not. */
async function write({ text, file }: InputText, mended: string, host: Host): Promise<string | undefined> {
  if (file !== undefined)
    return host.uninterrupted(() => (mended === text ? undefined : replaceFile(file, text, mended)));
  await host.write(mended);
  return undefined;
}

/** The obstacle that writing would meet, if there is one. */
async function showDiff(input: InputText, mended: string, host: Host): Promise<string | undefined> {
  const { text, file } = input;
  if (mended === text) return undefined;
  const obstacle = file === undefined ? undefined : obstacleTo(file);
  if (obstacle !== undefined) return obstacle;
  const { unifiedDiff } = await import('./unified-diff.ts');
  const home = realPath(host.workingDirectory);
  const path = relative(home, file ?? resolve(home, shownName(input.identity)));
  await host.write(unifiedDiff(path.split(sep).join('/'), text, mended));
  return undefined;
}
