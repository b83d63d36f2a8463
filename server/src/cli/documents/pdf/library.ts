/** Loads the library that reads PDF, with its work done in this thread. */
import './no-screen.ts';
// It is written for a browser's worker and has no types.
// @ts-expect-error
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// Where it finds this, it starts no other thread and loads no other file.
(globalThis as Record<string, unknown>).pdfjsWorker = { WorkerMessageHandler };

export { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
