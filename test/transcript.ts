import { call, ownHeaders } from './call.ts';
import { bodyOf, readFixtures } from './fixture-files.ts';
import type { Target } from './targets.ts';

const files = readFixtures();

/** Every documented exchange, in order and on one session, as bytes. */
export async function transcript(target: Target): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { fixture } of files.filter(({ api }) => api === target.api)) {
    const { method, path, headers } = fixture.request;
    const options = { as: fixture.credential, headers, body: bodyOf(fixture.request) };
    const reply = await call(target, `${method} ${path}`, options);
    const own = JSON.stringify(ownHeaders(reply.headers));
    // Links lead to where the client reached the mock.
    const text = reply.text.replaceAll(target.baseUrl, '<base URL>');
    lines.push(`${method} ${path}\n${reply.status} ${own}\n${text}`);
    await target.session().advance(1);
  }
  return lines;
}
