import { join } from 'node:path';
import { preview } from 'vite';

/** The built site, served until it is closed; `address` ends with a slash. */
export async function serveSite(headers: Record<string, string> = {}) {
  const server = await preview({
    configFile: false,
    root: join(import.meta.dirname, '..'),
    logLevel: 'warn',
    appType: 'mpa',
    preview: { host: 'localhost', port: 0, headers },
  });
  return { address: server.resolvedUrls!.local[0]!, close: () => server.close() };
}
