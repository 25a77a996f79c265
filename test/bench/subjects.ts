import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { HttpRequest } from './load.ts';
import { credential, listRequest, type Material, size } from './material.ts';
import { startParley } from './parley.ts';
import type { Field } from './rows/row.ts';
import { type Server, startServer } from './server.ts';

/** A running server that is compared, and how it takes the requests of `material.ts`. */
export interface Subject extends Server {
  readonly name: string;
  asked(request: HttpRequest): HttpRequest;
}

/** What rates are a multiple of. */
export const bare = 'node:http, stringifying';
export const parley = 'Parley';

/** In JavaScript, so that their start is not charged with taking types away. */
const script = (name: string) => fileURLToPath(new URL(`subjects/${name}.js`, import.meta.url));
const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli');
const quiet = ['--verboseLevel', 'silent'];

type Commands = Readonly<Record<string, (material: Material, port: number) => readonly string[]>>;

/** By name, what Node is called with. */
export const commands: Commands = {
  'node:http, ready string': ({ folder }, port) => [script('bare'), 'ready', folder, String(port)],
  [bare]: ({ folder }, port) => [script('bare'), 'stringify', folder, String(port)],
  Hono: ({ folder }, port) => [script('hono'), folder, String(port)],
  'Prism, static': ({ folder }, port) => [
    ...[prism, 'mock', `${folder}/contract.json`, '--port', String(port), ...quiet],
  ],
  'Prism, dynamic': ({ folder }, port) => [
    ...[prism, 'mock', `${folder}/contract.json`, '--port', String(port), ...quiet, '--dynamic'],
  ],
  "Scalar's mock server": ({ folder }, port) => [
    ...[script('scalar'), `${folder}/contract.json`, String(port)],
  ],
};

/** Peers take paths as the contract has them, without the base path. */
export const askedOfPeer = (request: HttpRequest): HttpRequest => ({
  ...request,
  headers: { 'Content-Type': 'application/json', ...credential },
});

/** Starts the one of this name; `Parley --strict` is Parley that holds its own answers to the contract. */
export async function startSubject({ material, settings }: Field, name: string): Promise<Subject> {
  settings.tell(`  starting ${name}`);
  const command = commands[name];
  if (command) {
    const { path, headers } = askedOfPeer(listRequest);
    const server = await startServer({ command: (port) => command(material, port), path, headers });
    return { ...server, name, asked: askedOfPeer };
  }
  const [, ...flags] = name.split(' ');
  const server = await startParley(settings, ['--size', String(size), ...flags]);
  return { ...server, name, asked: (request) => server.asked('icecore', request) };
}
