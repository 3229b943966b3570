import { openModern } from './browsers/modern.ts';
import { serve } from './serve.ts';
const site = { folder: process.argv[2] ?? 'dist', origin: undefined, base: '/' };
const server = await serve(site as never);
const b = await openModern();
for (const [name, path, w, theme, sel] of JSON.parse(process.argv[3] ?? '[]') as [string,string,number,'light'|'dark',string?][]) {
  const p = await b.newPage({ viewport: { width: w, height: 900 }, colorScheme: theme });
  await p.goto(server.url + path);
  if (sel === 'cite') { await p.evaluate(() => { const d = document.querySelector<HTMLDetailsElement>('#cite'); if (d) { d.hidden = false; d.open = true; d.scrollIntoView(); } }); await p.waitForTimeout(300); }
  else if (sel) { await p.evaluate((s) => document.querySelector(s)?.scrollIntoView(), sel); }
  await p.screenshot({ path: `/tmp/${name}.png` });
  const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth); if (over > 0) console.log(path, w, 'overflows', over);
  await p.close();
}
await b.close(); await server.close();
