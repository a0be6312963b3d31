import { test as base, expect, type BrowserContext } from '@playwright/test';

/**
 * Collects what a careful developer would see in the console and in the network panel: errors,
 * warnings, failed requests, and requests to another host or outside the base path.
 */
function watch(context: BrowserContext, home: string): string[] {
  const complaints: string[] = [];
  const { origin, pathname: base } = new URL(home);
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => {
    complaints.push(`uncaught: ${error.error().stack ?? String(error.error())}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) {
      complaints.push(`request to another host: ${request.url()}`);
    } else if (url.origin === origin && !url.pathname.startsWith(base)) {
      complaints.push(`request outside ${base}: ${request.url()}`);
    }
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The page itself gives up a request when the reader moves on.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} failed: ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  return complaints;
}

interface Options {
  /** Complaints that a test is about; whatever matches does not fail it. */
  expectedComplaints: RegExp | undefined;
}

/** Fails any test whose page complains in the console or asks another host. */
export const test = base.extend<Options & { complaints: string[] }>({
  expectedComplaints: [undefined, { option: true }],
  complaints: [
    async ({ context, baseURL, expectedComplaints }, use) => {
      const complaints = watch(context, baseURL!);
      await use(complaints);
      const unexpected = complaints.filter((one) => expectedComplaints?.test(one) !== true);
      expect(unexpected, 'errors and warnings of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
