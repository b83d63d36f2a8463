/** Which files are documents rather than texts, by their names. */
import { basename } from 'node:path';

export type DocumentKind = 'docx' | 'odt' | 'pdf';

const KINDS: Readonly<Record<string, DocumentKind>> = {
  docx: 'docx',
  docm: 'docx',
  odt: 'odt',
  ott: 'odt',
  pdf: 'pdf',
};

export const DOCUMENT_PHRASES: Readonly<Record<DocumentKind, string>> = {
  docx: 'a Word document',
  odt: 'an OpenDocument text',
  pdf: 'a PDF',
};

/** Kinds that can't be read, and what to do. */
const ADVICE: Readonly<Record<string, string>> = {
  doc: 'is an old Word document; save it as .docx to have it checked',
  rtf: 'is rich text; save it as .docx or .odt to have it checked',
  pages: 'is a Pages document; export it as .docx to have it checked',
};

/** Undefined for all other files, and for those with which editors mark an open document. */
export function documentKindOf(name: string): DocumentKind | undefined {
  return isLock(name) ? undefined : KINDS[endingOf(name)];
}

/** Whether files of this name are checked where only their folder is named: a PDF is mostly made of a text that is there as well. */
export function isFoundInFolders(name: string): boolean {
  const kind = documentKindOf(name);
  return kind !== undefined && kind !== 'pdf';
}

/** The bundle that reads documents of this kind. Most runs need none of them. */
export function documentBundle(kind: DocumentKind): string {
  return kind === 'pdf' ? './pdf.cjs' : './documents.cjs';
}

/** Why a file of this name is not checked; undefined where it may be. */
export function unreadableKind(name: string): string | undefined {
  return ADVICE[endingOf(name)];
}

function endingOf(name: string): string {
  return /\.(\w{2,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** "~$draft.docx", ".~lock.draft.odt#" */
function isLock(name: string): boolean {
  return /^(?:~\$|\.~lock\.)/.test(basename(name));
}
