import { openModern } from './browsers/modern.ts';
import { readFileSync, existsSync } from 'node:fs';
const b = await openModern();
const c = await b.newContext({viewport:{width:1280,height:900}});
const p = await c.newPage();
const O='http://localhost:4321';
p.on('pageerror',e=>console.log('ERR',e.message));
// parallel
await p.goto(O+'/en/wenzhou-2018/s3.8/');
const views=await p.$$eval('header a, header button',e=>e.map(x=>[x.textContent,x.getAttribute('href'),x.tagName]));console.log(JSON.stringify(views));
await p.screenshot({path:'/tmp/fresh/en-s38-1280.png'});
await p.getByText('Parallel',{exact:true}).first().click(); await p.waitForTimeout(500); console.log(p.url());
await p.screenshot({path:'/tmp/fresh/par-s38-1280.png'});
await p.setViewportSize({width:360,height:740}); await p.screenshot({path:'/tmp/fresh/par-s38-360.png'});
console.log('over',await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth));
await p.setViewportSize({width:1280,height:900});
// history page
await p.goto(O+'/id/wenzhou-2018/s3.8/'); await p.waitForTimeout(300);
await p.screenshot({path:'/tmp/fresh/id-full.png',fullPage:true});
await p.goto(O+'/en/changes/'); const n=await p.$$eval('main a',e=>e.slice(0,8).map(x=>[x.textContent?.trim().slice(0,60),x.getAttribute('href')]));console.log(JSON.stringify(n));
// diff words cut mid-word
const cuts=await p.evaluate(()=>{let c=0;const ex:string[]=[];for(const d of document.querySelectorAll('main del, main ins')){const a=(d.previousSibling?.textContent??''),z=(d.nextSibling?.textContent??''),t=d.textContent??'';if((/\w$/.test(t)&&/^\w/.test(z))||(/\w$/.test(a)&&/^\w/.test(t))){c++;if(ex.length<12)ex.push(a.slice(-12)+'['+t.slice(0,40)+']'+z.slice(0,12));}}return [c,document.querySelectorAll('main del, main ins').length,ex];});
console.log(JSON.stringify(cuts,null,1));
// links crawl
const seen=new Set<string>(); 
for(const start of ['/en/','/en/wenzhou-2018/','/en/glossary/','/en/abbreviations/','/en/topics/ten-methods/','/en/topics/six-tasks/','/en/topics/at-a-glance/','/en/topics/eight-eight/','/en/changes/','/en/data/','/en/apparatus/','/id/wenzhou-2018/s3.8/','/en/wenzhou-2018/s3.8/','/en/wenzhou-2018/r2.5/','/en/wenzhou-2018/whole/']){
 await p.goto(O+start);
 const ids=new Set(await p.$$eval('[id]',e=>e.map(x=>x.id)));
 for(const h of await p.$$eval('a[href]',e=>e.map(x=>(x as HTMLAnchorElement).href))){
  if(!h.startsWith(O))continue; const u=new URL(h); const k=u.pathname+u.hash; if(seen.has(k))continue; seen.add(k);
  let f='dist'+decodeURIComponent(u.pathname); if(f.endsWith('/'))f+='index.html';
  if(!existsSync(f)){console.log('BROKEN',start,k);continue;}
  if(u.hash&&f.endsWith('.html')){const t=readFileSync(f,'utf8');const id=decodeURIComponent(u.hash.slice(1)); if(!t.includes(`id="${id}"`)&&!t.includes(`id=${id} `)&&!t.includes(`id=${id}>`))console.log('NOANCHOR',start,k);}
 }}
console.log('links',seen.size);
await b.close();
