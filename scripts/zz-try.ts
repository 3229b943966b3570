import { readEditions, readHome, readConcepts } from './content.ts';
import { toNames, toSoundData, toTermsData } from '#search/encode/encode.ts';
import { textPagesOf } from '#search/encode/many/chunks.ts';
import { decodeVariants } from '#search/decode.ts';
import { fold, foldText } from '#text/fold.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
const folder = process.argv[2]!; const out=process.argv[3]!;
const all = readEditions(folder+'/content'); const home=readHome(folder+'/content');
const editions=[...all.filter(e=>e.slug===home),...all.filter(e=>e.slug!==home)];
const concepts=readConcepts(folder+'/content');
const put=(n:string,v:unknown)=>writeFileSync(`${out}/${n}.json`,JSON.stringify(v));
const terms=toTermsData(editions,concepts,[]);
put('terms',terms); put('sound',toSoundData(editions,concepts,[],[editions[0]!])); put('names.zh',toNames(editions,concepts,'zh')); put('names.en',toNames(editions,concepts,'en')); put('figures',{kinds:{},figures:[]});
const variants=decodeVariants(terms.traditional);
const pages=editions.flatMap(e=>textPagesOf(e).map(p=>({report:e.slug,id:p.id,folded:fold(p.sentences.map(s=>s.zh).join(''),variants).text})));
// fetch stub
let log:{path:string,bytes:number}[]=[]; const sizes=new Map<string,number>();
(globalThis as any).fetch=async (url:string)=>{ const m=/\/src\/host\/web\/(.*)$/.exec(decodeURIComponent(String(url))); const path=m?.[1]??url; const b=readFileSync(`${out}/${path}`); let size=sizes.get(path); if(size===undefined) sizes.set(path,size=brotliCompressSync(b).length); log.push({path,bytes:size}); return new Response(b); };
const engine=await import('#search/engine/many/index.ts');
let s=12345; const rnd=(n:number)=>{ s=(Math.imul(s,1103515245)+12345)>>>0; return (s>>>8)%n; };
const queries:string[]=["数字经济",'经济','改革','高质量发展','习近平新时代中国特色社会主义思想','八八战略','经济 改革','乡村振兴 数字','高質量發展','７．９％','的','标准地','十四五'];
for(let i=0;i<180;i++){ const p=pages[rnd(pages.length)]!; const len=1+i%12; if(p.folded.length<=len) continue; const at=rnd(p.folded.length-len); queries.push(p.folded.slice(at,at+len)); }
const occ=(t:string,q:string)=>{let n=0;for(let a=t.indexOf(q);a>=0;a=t.indexOf(q,a+q.length))n++;return n;};
let bad=0; const later:number[]=[]; const times:number[]=[]; let first=0;
for(const q of queries){ log=[]; const t=performance.now(); const sv=await engine.survey!(q,{}); const found=await engine.search(q,{}); times.push(performance.now()-t); const bytes=log.reduce((a,b)=>a+b.bytes,0); if(!first) first=bytes; else later.push(bytes);
 const toks=q.split(' ').map(x=>foldText(x,variants)); const hits=pages.filter(p=>toks.every(k=>p.folded.includes(k)));
 const places=hits.reduce((a,p)=>a+toks.reduce((b,k)=>b+occ(p.folded,k),0),0);
 const ok=sv.pages===hits.length && (toks.length>1||sv.places===places);
 if(!ok||bytes>110000){ if(!ok) bad++; console.log(ok?'BIG':'BAD',JSON.stringify(q),{survey:{...sv,reports:sv.reports.length},scan:[places,hits.length],found:found.length,kb:Math.round(bytes/1000),files:log.length}); }
}
later.sort((a,b)=>a-b); times.sort((a,b)=>a-b);
console.log({queries:queries.length,bad,first,p50:later[later.length>>1],p95:later[Math.floor(later.length*.95)],max:later.at(-1),t50:times[times.length>>1],t95:times[Math.floor(times.length*.95)],tmax:times.at(-1)});
for(const q of ['gaozhiliang','standard land','biaozhundi','温州2018·报告·二（三）2','坚持以习近平新时代中国特色社会主义思想为指导,再造改革开放新优势','亩均税收30万']){ log=[]; console.log(q, (await engine.search(q,{})).slice(0,3).map(f=>f.report+'/'+f.unit+' '+f.how+' '+f.hits.length), (await engine.findAddress(q)).map(a=>a.url), (await engine.checkQuotation(q))?.printed, (await engine.suggest(q)).map(m=>m.zh), log.reduce((a,b)=>a+b.bytes,0)); }
