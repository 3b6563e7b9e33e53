import { gzipSync } from 'node:zlib';
import { openStore } from '@/db/client';
import { district, areasOfLevel, childAreas } from '@/db/places';
import { mapOf } from '@/db/queries/map-shapes';
import { mapDrawing } from '@/lib/drawing/map';
import { svgText } from '@/lib/drawing/svg-text';
for (const c of ['62.02','64.02','64.08','64.71','64.74']) for (const kind of ['', 'b-']) {
  const store = openStore(kind ? `/tmp/x-geo/b-${c}.db` : c==='62.02'?'/tmp/x-geo/pws.db':`/tmp/x-geo/${c}.db`);
  const d = district(store)!;
  const draw=(label:string, list:any[], level:any)=>{ const map=mapOf(store,d,level)!; const areas=list.flatMap((a,i)=>{const shape=map.shapes.get(a.code);return shape?[{shape,name:a.name,href:list.length<=40?`/wilayah/${a.code}?periode=2026-02`:null,measure:{state:'reported',numerator:i%11,denominator:11} as any}]:[]});
   const t=performance.now(); const s=svgText(mapDrawing({areas,title:'x',description:'y',note:map.note,example:false}),'p'); const ms=performance.now()-t;
   return `${label} ${areas.length}/${list.length} ${s.length}B gz ${gzipSync(s).length} ${ms.toFixed(0)}ms`; };
  const kec=areasOfLevel(store,d,'kecamatan');
  console.log(c,kind||'ind', draw('kec',kec,'kecamatan'), '|', draw('desa',areasOfLevel(store,d,'desa'),'desa'));
  console.log('   per kec', kec.map(k=>draw('',childAreas(store,k.id),'desa').replace(/^ (\S+) (\d+)B gz (\d+) (\d+)ms/,'$1:$2:$3:$4')).join(' '));
}
