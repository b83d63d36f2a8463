/** What the extension is called, by programs and by people. */

/** Also the prefix of the settings, as the library looks for `openClaims.trace.server`. */
export const CLIENT_ID = 'openClaims';
export const CLIENT_NAME = 'Open Claims';
