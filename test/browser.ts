import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import manifest from '../package.json' with { type: 'json' };

/** A real browser, without a window. Whoever opens it closes it: `await using browser = await openBrowser();` */
export const openBrowser = async (): Promise<Browser> => chromium.launch(await browserOptions());

/** Where the browser is, and how it starts. */
export async function browserOptions() {
  const folder = await unpacked();
  return {
    executablePath: join(folder, 'chromium'),
    // Containers run as root, where its sandbox does not work; it opens our own pages only.
    args: ['--no-sandbox', '--disable-gpu'],
    // The libraries that come with it, as a small system has not all of them.
    env: {
      ...environment(),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

const archives = fileURLToPath(
  new URL('../node_modules/@sparticuz/chromium/bin/', import.meta.url),
);

/**
 * The folder of the browser that the package holds packed. It is unpacked once for a version, beside its final place,
 * as several test files may want it at the same time.
 */
async function unpacked(): Promise<string> {
  const version = manifest.devDependencies['@sparticuz/chromium'].replace(/\W/g, '-');
  const folder = join(tmpdir(), `parley-chromium${version}`);
  if (existsSync(folder)) return folder;
  const making = mkdtempSync(`${folder}-`);
  const { TMPDIR } = process.env;
  // The package unpacks to the system's folder for temporary files, and nowhere else.
  process.env.TMPDIR = making;
  try {
    await Promise.all(
      ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => inflate(join(archives, name))),
    );
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  writeFileSync(
    join(making, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  try {
    renameSync(making, folder);
  } catch {
    // Another was faster; theirs is the same.
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}
