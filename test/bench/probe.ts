import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What a script of `probes`, in a process of its own that can collect its garbage, prints as JSON. */
export async function probed(
  name: string,
  args: readonly (string | number)[] = [],
): Promise<Readonly<Record<string, number>>> {
  const script = fileURLToPath(new URL(`probes/${name}.ts`, import.meta.url));
  const command = ['--expose-gc', script, ...args.map(String)];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  return JSON.parse(stdout);
}
