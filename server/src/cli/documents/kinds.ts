/** Which files are word processors' documents, by their names. */
import { basename } from 'node:path';

export type DocumentKind = 'docx' | 'odt';

const KINDS: Readonly<Record<string, DocumentKind>> = { docx: 'docx', docm: 'docx', odt: 'odt', ott: 'odt' };

export const DOCUMENT_PHRASES: Readonly<Record<DocumentKind, string>> = {
  docx: 'a Word document',
  odt: 'an OpenDocument text',
};

/** Kinds that can't be read, and what to do. */
const ADVICE: Readonly<Record<string, string>> = {
  doc: 'is an old Word document; save it as .docx to have it checked',
  rtf: 'is rich text; save it as .docx or .odt to have it checked',
  pages: 'is a Pages document; export it as .docx to have it checked',
  pdf: 'is a PDF, which holds letters in places rather than paragraphs; check the document that it was made from',
};

/** Undefined for all other files, and for those with which editors mark an open document. */
export function documentKindOf(name: string): DocumentKind | undefined {
  return isLock(name) ? undefined : KINDS[endingOf(name)];
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
