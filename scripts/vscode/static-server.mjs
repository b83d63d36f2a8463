// Serves folders of this machine to a workbench that has no server: its own files, the extension, and a workspace.
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const mediaTypes = {
  '.css': 'text/css',
  '.cjs': 'text/javascript',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * Starts a server on a free port. `mounts` are pairs of a path on the server and a folder; `pages(path, host)` may answer
 * first, with `{ type, body }`. Resolves to the server's host and a function that stops it.
 */
export async function startStaticServer(mounts, pages) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://server');
    const host = request.headers.host;
    const wanted = decodeURIComponent(pathname);
    const page = pages(wanted, host);
    if (page !== undefined) return send(response, 200, page.type, page.body);
    const file = fileFor(mounts, wanted);
    if (file === undefined) return send(response, 404, 'text/plain', 'Not found.');
    if (searchParams.has('stat')) return sendJson(response, () => describeFile(file));
    if (searchParams.has('readdir')) return sendJson(response, () => listFolder(file));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return send(response, 404, 'text/plain', 'Not found.');
    response.writeHead(200, headers(mediaTypes[path.extname(file)] ?? 'application/octet-stream'));
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { host: `127.0.0.1:${server.address().port}`, stop };
}

function fileFor(mounts, wanted) {
  for (const [prefix, folder] of mounts) {
    if (wanted !== prefix && !wanted.startsWith(`${prefix}/`)) continue;
    const file = path.join(folder, wanted.slice(prefix.length));
    // A path with ".." must not leave the folder.
    if (file === folder || file === `${folder}${path.sep}` || file.startsWith(folder + path.sep)) return file;
  }
  return undefined;
}

// The numbers and fields that the file system extension of @vscode/test-web expects.
function describeFile(file) {
  const stats = statSync(file);
  return { type: kindOf(stats), ctime: stats.ctimeMs, mtime: stats.mtimeMs, size: stats.size };
}

function listFolder(folder) {
  return readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, type: kindOf(entry) }));
}

function kindOf(entry) {
  if (entry.isFile()) return 1;
  return entry.isDirectory() ? 2 : 0;
}

function sendJson(response, value) {
  let body;
  try {
    body = value();
  } catch (error) {
    body = { error: error.code };
  }
  send(response, 200, 'application/json', JSON.stringify(body));
}

function send(response, status, type, body) {
  response.writeHead(status, headers(type));
  response.end(body);
}

function headers(type) {
  return { 'content-type': type, 'cache-control': 'no-store', 'cross-origin-resource-policy': 'cross-origin' };
}
