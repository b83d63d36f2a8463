/** How reports look. The page around the content gives the colours, as custom properties. */

/** Colours of a page that stands alone: light, dark, and black on white on paper. */
export const PAGE_COLOURS = `:root {
  color-scheme: light dark;
  --text: #1b1b1b; --soft: #595959; --page: #ffffff; --band: #f3f3f3; --edge: #8a8a8a;
  --good: #1a6b2d; --bad: #a3231c; --middle: #7a4d00; --flag: #a3231c; --link: #0a53a0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e8e8e8; --soft: #b4b4b4; --page: #1b1b1b; --band: #262626; --edge: #7c7c7c;
    --good: #7fd494; --bad: #ff9d94; --middle: #f0c060; --flag: #ff9d94; --link: #8ec2ff;
  }
}
@media print {
  :root {
    --text: #000; --soft: #333; --page: #fff; --band: #fff; --edge: #666;
    --good: #000; --bad: #000; --middle: #000; --flag: #000; --link: #000;
  }
}
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }`;

export const REPORT_STYLE = `body { background: var(--page); color: var(--text); }
h1 { font-size: 1.5em; line-height: 1.25; }
h2 { font-size: 1.2em; margin-top: 1.6em; }
.summary { margin: 0.2em 0; }
.scrolled { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.93em; }
caption { text-align: start; color: var(--soft); padding: 0.3em 0; }
th, td { border: 1px solid var(--edge); padding: 0.3em 0.5em; text-align: start; vertical-align: top; }
thead th { background: var(--band); vertical-align: bottom; }
tbody th { font-weight: 600; }
td p { margin: 0 0 0.3em; }
small { color: var(--soft); display: block; font-weight: normal; }
.matrix th:first-child { background: var(--page); left: 0; position: sticky; }
.matrix td { white-space: nowrap; }
.mark { display: inline-block; min-width: 1em; }
.state-open, .verdict-meets { color: var(--good); }
.state-closed .mark { color: var(--flag); }
.state-closed, .verdict-fails, .severity-error, .severity-warning { color: var(--bad); }
.state-partial, .state-gated, .state-mixed, .verdict-depends { color: var(--middle); }
.state-unknown, .verdict-unknown { color: var(--soft); }
.spread { display: block; max-width: 60rem; width: 100%; }
.spread text { fill: var(--text); font-size: 13px; }
.spread .end { fill: var(--soft); font-size: 11px; }
.spread line { stroke: var(--edge); }
.spread .plain { fill: var(--page); stroke: var(--text); stroke-width: 2; }
.spread .flagged { fill: var(--flag); stroke: var(--page); }
figure { margin: 0.5em 0; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: start; }
button.place { color: var(--link); text-decoration: underline; }
@page { size: landscape; margin: 12mm; }
@media print {
  body { font-size: 9pt; margin: 0; max-width: none; }
  .matrix td { white-space: normal; }
  .matrix th:first-child { position: static; }
  thead { display: table-header-group; }
  tr, figure { break-inside: avoid; }
  .scrolled { overflow: visible; }
}`;
