import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** The same answers by a web framework: `hono.js <folder> <port>`. */
const [folder = '', port] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const page = read('page.json');
const sent = read('sent.json');

const app = new Hono();
app.get('/conversations', (context) => context.json(page));
app.post('/messages/send', async (context) => {
  const message = await context.req.json();
  if (message.conversationId === undefined) return context.json({ error: 'No conversation' }, 400);
  return context.json(sent);
});
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(port) });
