// SPDX-License-Identifier: EUPL-1.2
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

/** How every page of a test is opened: dates and figures as people here see them. */
export const pageOptions = { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' } as const;

/** Starts a browser that test files connect to. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  const { env, ...found } = await findBrowser();
  return await chromium.launchServer({
    ...found,
    env: { ...process.env, ...dutch, ...env },
    args: [...flags],
    headless: true,
  });
}

// Date fields follow the language of the process, not that of the page.
const dutch = { LANG: 'nl_NL.UTF-8', LANGUAGE: 'nl_NL' };

// Not the flags of the package: those switch off web security.
const flags = [
  '--headless=shell',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

async function findBrowser(): Promise<LaunchOptions> {
  const own = process.env['INKOOPREGIE_CHROME'];
  if (own) return { executablePath: own };
  if (process.platform === 'linux' && process.arch === 'x64') return await unpackedChromium();
  return { channel: 'chrome' };
}

/** The Chromium that came with the packages, unpacked once per version; safe when several processes begin at once. */
export async function unpackedChromium(cache = resolve('node_modules/.cache')): Promise<LaunchOptions> {
  const bin = packageFolder();
  const { version } = JSON.parse(await readFile(join(bin, '..', 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(bin, cache, folder);
  const executablePath = join(folder, 'chromium');
  if (!lacksLibraries(executablePath)) return { executablePath };
  const libraries = [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return { executablePath, env: { LD_LIBRARY_PATH: libraries } };
}

// The package exports only its own launcher; its binaries lie beside that.
const require = createRequire(import.meta.url);
const packageFolder = () => resolve(require.resolve('@sparticuz/chromium'), '../../bin');

// Unpacked in a folder of its own and then renamed: who comes second throws its copy away.
async function unpack(bin: string, cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'chromium-new-'));
  const executable = join(fresh, 'chromium');
  await writeFile(executable, await decompress(join(bin, 'chromium.br')));
  await chmod(executable, 0o755);
  execFileSync('tar', ['-x', '-C', fresh], { input: await decompress(join(bin, 'al2023.tar.br')) });
  await chmod(fresh, 0o755);
  try {
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

const decompress = async (file: string): Promise<Buffer> => await promisify(brotliDecompress)(await readFile(file));

// A bare system has no libnss3, and then it does not even tell its version; the package carries what is missing.
const lacksLibraries = (executable: string): boolean => spawnSync(executable, ['--version']).status !== 0;
