import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/**
 * `node:http` and nothing else: `bare.js <ready | stringify> <folder> <port>`. Answers a GET with the page, as a ready
 * string or stringified each time, and a POST, whose JSON it reads, with the sent message.
 */
const [manner, folder = '', port] = process.argv.slice(2);
const ready = readFileSync(join(folder, 'page.json'), 'utf8');
const page = JSON.parse(ready);
const sent = JSON.parse(readFileSync(join(folder, 'sent.json'), 'utf8'));

createServer((incoming, outgoing) => {
  const answer = (body) => {
    const length = Buffer.byteLength(body);
    outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': length });
    outgoing.end(body);
  };
  if (incoming.method !== 'POST') return answer(manner === 'ready' ? ready : JSON.stringify(page));
  let text = '';
  incoming.setEncoding('utf8');
  incoming.on('data', (part) => {
    text += part;
  });
  incoming.on('end', () => {
    const message = JSON.parse(text);
    if (message.conversationId === undefined) throw new Error('No conversation is named.');
    answer(JSON.stringify(sent));
  });
}).listen(Number(port), '127.0.0.1');
