/** The languages that are read. */
import { english } from './english/index.ts';
import { french } from './french/index.ts';
import type { Language } from './language.ts';

export const languages: readonly Language[] = [english, french];
