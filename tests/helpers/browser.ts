import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const named = process.env['CHROMIUM_PATH'];
const found = [...(named ? [named] : []), ...PLACES].find((path) => existsSync(path));

/** Why tests that need a browser are skipped here; false where they run. For `describe.skipIf`. */
export const NO_BROWSER: string | false = found
  ? false
  : 'no Chromium here: install the package chromium, or name the program in CHROMIUM_PATH';

/** A test group's name with the reason why it is skipped, where it is. */
export const inBrowser = (name: string): string => (NO_BROWSER ? `${name} (${NO_BROWSER})` : name);

/** Nothing but loopback is looked up or reached: a page that asks for more gets an error, and so fails its test. */
const LOOPBACK_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/**
 * A Chromium with an empty profile of its own, which is gone with it. One for a file of tests: starting it costs a second.
 * Whoever opens it closes it.
 */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(found ? { executablePath: found } : {}),
    timeout: 60_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      LOOPBACK_ONLY,
    ],
  });
