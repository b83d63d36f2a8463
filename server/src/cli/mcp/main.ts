/** Entry of the bundle that writing assistants talk to, over standard input and output. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { bundledRegistry } from '../../core/index.ts';
import { createAssistantServer } from './server.ts';

// The bundle is CommonJS; package.json stands above its folder.
const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { version: string };
const today = () => new Date().toISOString().slice(0, 10);

createAssistantServer({ version, registry: bundledRegistry(), today })
  .connect(new StdioServerTransport())
  .catch((error: unknown) => {
    process.stderr.write(`open-claims: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  });
