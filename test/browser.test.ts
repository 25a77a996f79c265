import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { serveTarget } from './served-target.ts';

test('the browser that comes from the registry opens a page, runs its script and shows its text in a font of its own', async () => {
  const page =
    '<title>T</title><p>old</p><script>document.querySelector("p").textContent = "new"</script>';
  await using server = await serveTarget(
    async () => new Response(page, { headers: { 'Content-Type': 'text/html' } }),
  );
  await using browser = await openBrowser();
  const [first, second] = [await browser.newPage(), await browser.newPage()];
  for (const it of [first, second]) {
    await it.goto(server.origin);
    expect(await it.textContent('p')).toBe('new');
    const box = await it.locator('p').boundingBox();
    expect(box?.height).toBeGreaterThan(10);
  }
}, 60_000);
