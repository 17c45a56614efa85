import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

interface Candidate {
  from: string;
  executablePath: string;
  args: string[];
}

/** What axe is to tell of: everything is looked at, but only what fails comes back with every element that does. */
export const FAILURES_ONLY = { resultTypes: ['violations' as const] };

/**
 * Starts a headless Chromium: one named by CHROME_PATH or PLAYWRIGHT_CHROMIUM_PATH, an installed one, or the one that
 * comes with @sparticuz/chromium (Linux).
 * @throws Error that lists what was tried
 */
export async function launchChromium(): Promise<Browser> {
  const failures: string[] = [];
  for await (const { from, executablePath, args } of candidates()) {
    try {
      return await chromium.launch({ executablePath, args, headless: true });
    } catch (error) {
      failures.push(`${from} (${executablePath}): ${(error as Error).message.split('\n')[0] ?? ''}`);
    }
  }
  const tried = failures.length > 0 ? `\nTried:\n${failures.join('\n')}` : '';
  throw new Error(`No Chromium could be started. Install Chrome or Chromium, or set CHROME_PATH to one.${tried}`);
}

async function* candidates(): AsyncGenerator<Candidate> {
  for (const name of ['CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_PATH']) {
    const executablePath = process.env[name];
    if (executablePath !== undefined && executablePath !== '')
      yield { from: name, executablePath, args: sandboxArgs() };
  }
  for (const executablePath of usualPaths()) {
    if (existsSync(executablePath)) yield { from: 'installed', executablePath, args: sandboxArgs() };
  }
  if (process.platform !== 'linux') return;
  const { default: bundled } = await import('@sparticuz/chromium');
  yield { from: '@sparticuz/chromium', executablePath: await bundled.executablePath(), args: ['--no-sandbox'] };
}

/** Chromium refuses its sandbox to root, which is what containers run as. */
const sandboxArgs = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

function usualPaths(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
      );
    case 'win32':
      return [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap(
        (root) =>
          root === undefined
            ? []
            : [
                path.join(root, 'Google/Chrome/Application/chrome.exe'),
                path.join(root, 'Microsoft/Edge/Application/msedge.exe'),
              ],
      );
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
        (name) => `/usr/bin/${name}`,
      );
  }
}
