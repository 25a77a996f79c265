import { writeSync } from 'node:fs';
import { registerHooks } from 'node:module';

/** Begun with this (`--import`), a process tells on standard error which files it loads, and at its end what of Node's HTTP. */
const tell = (name: string): void => void writeSync(2, `loaded ${name}\n`);

registerHooks({
  load(url, context, next) {
    tell(url);
    return next(url, context);
  },
});

process.on('exit', () => {
  const { moduleLoadList } = process as unknown as { moduleLoadList: readonly string[] };
  // More would not fit in a pipe that nobody empties any more.
  for (const name of moduleLoadList) if (/ http$|undici\/undici$/.test(name)) tell(name);
});
