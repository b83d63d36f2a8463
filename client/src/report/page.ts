/** The page around a report: tools, places for messages, and a policy that lets nothing in but our own two files. */
import { env, l10n, Uri, type Webview } from 'vscode';

const FOLDER = 'dist';

/** The only folder that a page may load from. */
export function pageFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, FOLDER);
}

export function pageHtml(webview: Webview, extension: Uri): string {
  const nonce = crypto.randomUUID();
  const file = (name: string) => attribute(webview.asWebviewUri(Uri.joinPath(extension, FOLDER, name)).toString());
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${attribute(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Open Claims</title>
<link rel="stylesheet" href="${file('report-look.css')}">
</head>
<body>
<header>
<div class="tools" role="group" aria-label="${attribute(l10n.t('Report'))}">
${tool('again', l10n.t('Read Again'))}
${tool('export:markdown', l10n.t('Export as Markdown'))}
${tool('export:csv', l10n.t('Export as CSV…'))}
${tool('export:json', l10n.t('Export as JSON…'))}
${tool('export:html', l10n.t('Export as HTML…'))}
</div>
<p id="progress" hidden><span></span> ${tool('stop', l10n.t('Stop'))}</p>
<p id="status" role="status" data-ascending="${attribute(l10n.t('Sorted by “{0}”, ascending'))}" data-descending="${attribute(l10n.t('Sorted by “{0}”, descending'))}"></p>
</header>
<main></main>
<script nonce="${nonce}" src="${file('report.js')}"></script>
</body>
</html>`;
}

function tool(action: string, label: string): string {
  return `<button type="button" data-action="${action}">${attribute(label)}</button>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
