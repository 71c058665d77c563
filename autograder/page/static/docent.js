var ne=()=>[...crypto.getRandomValues(new Uint8Array(8))].map(s=>s.toString(16).padStart(2,"0")).join(""),Ne=["input","s\
elect","textarea","button","a","summary"];function Ee(s){s.stopPropagation(),(s.ctrlKey||s.metaKey)&&s.key==="s"&&s.preventDefault()}
function t(s,e={},...n){let i=document.createElement(s);(Ne.includes(s)||e.tabindex)&&i.addEventListener("keydown",Ee);for(let[
o,r]of Object.entries(e))r==null||r===!1||(typeof r=="function"?i.addEventListener(o,r):o==="value"||o==="checked"?Object.
assign(i,{[o]:r}):i.setAttribute(o,r===!0?"":String(r)));return i.append(...n.flat().filter(Oe)),i}var Oe=s=>s!=null&&s!==
!1;function N(s){return String(s).split(/\n\s*\n/).map(e=>t("span",{class:"ivk-par"},e.split(/(\*\*[^*]+\*\*)/).map(n=>n.startsWith(
"**")&&n.endsWith("**")&&n.length>4?t("strong",{},n.slice(2,-2)):n)))}var Le=document.body.dataset.base??"/",j=class extends Error{constructor(e,n,i){super(e),this.status=n,this.present=i}},
S=s=>`${Le}${s}`,w=(s,e={})=>H(fetch(S(`nakijken/api/${s}?${new URLSearchParams(e)}`))),z=(s,e)=>H(fetch(S(`nakijken/api\
/${s}`),{method:"POST",keepalive:!0,headers:ie(),body:JSON.stringify(e)})),se=s=>H(fetch(S(`nakijken/api/upload?${new URLSearchParams(
{name:s.name})}`),{method:"POST",headers:ie(),body:s})),O=s=>S(`files/${s.split("/").map(encodeURIComponent).join("/")}`),
ie=()=>({"X-XSRFToken":/(?:^|; )_xsrf=([^;]+)/.exec(document.cookie)?.[1]??""});async function H(s){let e;try{e=await s}catch{
throw new j("De server antwoordt niet. Staat het venster waarin je de cursus startte nog open?",0,null)}let n=await e.json().
catch(()=>({}));if(e.ok)return n;let i="Je bent niet meer aangemeld. Open deze pagina opnieuw vanuit JupyterLab; wat je \
typte, staat er dan nog.";throw new j(e.status===403?i:n.message??"Er ging iets mis.",e.status,n.present)}var Te=500;function V(s){let e=t("p",{role:"status"}),n=t("progress",{hidden:!0,"aria-label":"Hoe ver"}),i=t("button",{type:"\
button",hidden:!0,click:()=>{z("work",{stop:!0})}},"Stop"),o=t("ul",{class:"told"}),r=t("p",{class:"problem",role:"alert"}),
a=t("section",{class:"job","aria-label":"Wat er gebeurt",hidden:!0},t("div",{class:"row"},e,n,i),o,r),l=!0;function u(d){
a.hidden=!d.title;let p=d.total?` (${d.done} van ${d.total})`:"",m=d.problem?"niet klaar":"klaar";e.textContent=d.running?
`Bezig: ${d.step||d.title}${p}${d.stopping?" – stopt zo":""}`:`${d.title}: ${m}`,n.hidden=i.hidden=!d.running,d.total?
Object.assign(n,{max:d.total,value:d.done}):n.removeAttribute("value"),o.replaceChildren(...d.told.map(c=>t("li",{},c))),
r.textContent=d.problem}async function g(){for(;;){let d=await w("work");if(!l||(d.title&&u(d),!d.running))return;await new Promise(
p=>setTimeout(p,Te))}}return{node:a,async resume(){(await w("work")).running&&(await g(),l&&s())},async start(d,p=[]){try{
u(await z("work",{do:d,assignments:p})),a.scrollIntoView({block:"nearest"}),await g()}catch(m){if(!(m instanceof j))throw m;
a.hidden=!1,r.textContent=m.message}l&&s()},leave:()=>l=!1}}function oe(s){let e=t("p",{role:"status"}),n=t("p",{class:"problem",role:"alert"}),i=t("div",{}),o=t("input",{type:"fil\
e",multiple:!0,class:"unseen",change:()=>{a([...o.files??[]])}}),r=t("div",{class:"drop",dragover:c=>(c.preventDefault(),
r.classList.add("over")),dragleave:()=>r.classList.remove("over"),drop:c=>(c.preventDefault(),r.classList.remove("over"),
void a([...c.dataTransfer?.files??[]]))},t("p",{},"Sleep hierheen: de zip uit je leeromgeving, en één keer je klassenlij\
st (CSV)."),t("label",{class:"button choose"},"Of kies bestanden …",o));async function a(c){n.textContent="";let b=[];
for(let $ of c){e.textContent=`${$.name} wordt gelezen …`;try{b.push((await se($)).told)}catch(x){if(!(x instanceof j))
throw x;n.textContent=x.message}}o.value="",e.textContent=b.join(" "),await l()}async function l(){await u(w("plan"))}async function u(c){
try{g(await c)}catch(b){if(!(b instanceof j))throw b;n.textContent=b.message}}function g(c){let b=c.rows.filter(v=>v.taken).
length,$=c.rows.filter(v=>v.open).length;i.hidden=!c.rows.length&&!c.refused.length;let x=t("datalist",{id:"students"},c.
students.map(({number:v,name:k})=>t("option",{value:v},k))),C=c.rows.some(v=>v.empty||v.taken&&!v.answered)?d(c):null;i.
replaceChildren(x,t("table",{class:"wide"},t("caption",{},`Voorstel: ${b} opnemen${$?`, ${$} onzeker`:""}${c.same?`, ${c.
same} al opgehaald`:""}${c.roster?"":". Er is nog geen klassenlijst; met een lijst is meer zeker"}`),t("thead",{},t("tr",
{},["Wat er gebeurt","Student","Bestand","Ingeleverd","Beantwoord"].map(v=>t("th",{scope:"col"},v)))),t("tbody",{},c.rows.
map(v=>p(v,c)))),c.refused.length?t("details",{},t("summary",{},`Niet aangenomen (${c.refused.length})`),t("ul",{},c.refused.
map(({file:v,why:k})=>t("li",{},`${v} ${k}`)))):"",t("div",{class:"row"},C??"",t("button",{type:"button",class:"main",disabled:!c.
rows.length,click:s.everything},"Neem op en doe alles: nakijken, feedback, cijfers"),t("button",{type:"button",disabled:!c.
rows.length,click:s.take},"Alleen opnemen"),t("button",{type:"button",click:()=>{u(z("forget",{}).then(()=>w("plan")))}},
"Leg dit opzij")))}function d(c){let b=!c.rows.some(x=>x.empty),$=t("input",{type:"checkbox",checked:b,change:()=>{u(z("\
empty",{accept:$.checked}))}});return t("label",{},$," Neem inleveringen zonder antwoorden op als leeg")}function p(c,b){
let $=c.told.length?t("ul",{},c.told.map(x=>t("li",{},x))):null;return t("tr",{class:c.open?"open":null},t("td",{},c.decision,
$),t("td",{},c.open||c.settled?m(c,b):`${c.student} ${c.name}`.trim()||"?",t("span",{class:"quiet"},` (${c.why})`)),t("t\
d",{},c.file),t("td",{},c.moment),t("td",{},`${c.answered} van ${c.asked}`))}function m(c,b){let $=k=>{u(z("settle",{file:c.
file,receipt:c.receipt,student:k}))},x=k=>`${k} ${b.students.find(E=>E.number===k)?.name??""}`.trim();if(c.settled)return t(
"span",{},`${c.student} ${c.name} `,t("button",{type:"button",click:()=>$("")},"Toch niet"));let C=[...new Set([c.student,
...c.candidates])].filter(k=>k&&(!b.roster||b.students.some(E=>E.number===k))).slice(0,3),v=t("input",{type:"text",list:"\
students",size:"14",autocomplete:"off","aria-label":`Studentnummer bij ${c.file}`,change:()=>v.value.trim()&&$(v.value.trim())});
return t("span",{class:"row"},C.map(k=>t("button",{type:"button",click:()=>$(k)},x(k))),t("label",{},C.length?"of ":"van\
 ",v))}return{node:t("section",{class:"card"},t("h2",{id:"ophalen",tabindex:"-1"},"Ophalen"),r,e,n,i),refresh:l}}async function re(s,e){let n=t("section",{class:"card","aria-labelledby":"todo"}),i=t("section",{class:"card"}),o=V(()=>{
l()}),r=oe({take:()=>{o.start("collect")},everything:()=>{o.start("all")}}),a=await w("overview");async function l(){a=await w(
"overview"),u(),await r.refresh()}function u(){n.replaceChildren(t("h2",{id:"todo"},"Wat wacht er op jou?"),a.todo.length?
t("ol",{},a.todo.map(({text:d,to:p})=>t("li",{},p?t("a",{href:p},d):d))):t("p",{},a.ready?"Niets. Je bent bij.":"Nog nie\
ts: zet eerst de opdrachten klaar."),a.todo.some(d=>d.computer)?t("p",{class:"row"},t("button",{type:"button",class:"mai\
n",click:()=>{o.start("all")}},"Werk alles bij: nakijken, feedback, cijfers")):""),i.replaceChildren(t("h2",{id:"opdrach\
ten",tabindex:"-1"},"Opdrachten"),a.assignments.length?Ie(a):t("p",{},"Er is nog geen opdracht klaargezet."),t("div",{class:"\
row"},g())),r.node.hidden=!a.assignments.length}let g=()=>[t("button",{type:"button",class:a.assignments.length?null:"ma\
in",click:()=>{o.start("release")}},a.assignments.length?"Zet alle opdrachten opnieuw klaar":"Zet de opdrachten klaar"),
a.assignments.some(d=>d.graded)?t("button",{type:"button",click:()=>{o.start("export")}},"Voer de cijfers uit"):"",a.marks?
t("a",{href:O("cijfers.csv"),download:"cijfers.csv"},"cijfers.csv"):""];return s.replaceChildren(t("header",{class:"head"},
t("h1",{},"Nakijken"),t("p",{},"Uitdelen, ophalen, nakijken, lezen, feedback en cijfers. Ook in ",t("a",{href:S("lab")},
"JupyterLab")," en ",t("a",{href:S("formgrader")},"Formgrader"),". Nieuw hier? Lees de ",t("a",{href:S("nakijken/gids/gi\
ds.html")},"gids"),".")),o.node,n,r.node,i),u(),a.assignments.length&&await r.refresh(),o.resume(),e&&Ae(document.getElementById(
e)),o.leave}function Ae(s){requestAnimationFrame(()=>(s?.scrollIntoView(),s?.focus()))}function Ie({assignments:s}){return t(
"table",{class:"wide"},t("thead",{},t("tr",{},["Opdracht","Ingeleverd","Nagekeken","Te lezen","Feedback"].map(n=>t("th",
{scope:"col"},n)))),t("tbody",{},s.map(n=>t("tr",{},t("th",{scope:"row"},t("a",{href:`#opdracht/${n.id}`},n.title)),t("t\
d",{},String(n.received)),t("td",{},n.received?`${n.graded} van ${n.received}`:"–"),t("td",{},Pe(n)),t("td",{},n.graded?
_(n):"–")))))}function Pe({id:s,items:e}){let n=e.filter(i=>i.total);return n.length?t("ul",{},n.map(i=>t("li",{},t("a",
{href:`#lezen/${s}/${i.id}`},i.title),i.waiting?`: ${i.waiting} van ${i.total} te lezen`:": alles gelezen"))):"–"}var _=({
pages:s,graded:e,stale:n})=>s?`${s} van ${e}${n?", niet meer actueel":""}`:"nog niet gemaakt";async function ae(s,e){let n=t("ol",{class:"steps"}),i=t("section",{class:"card"}),o=V(()=>{a()}),r=await w("assignment",
{assignment:e});async function a(){r=await w("assignment",{assignment:e}),l()}function l(){n.replaceChildren(...Ve(r,u=>{
o.start(u,[e])})),i.replaceChildren(...Be(r))}return s.replaceChildren(t("header",{class:"head"},t("p",{class:"trail"},t(
"a",{href:"#"},"Nakijken")),t("h1",{},r.title)),o.node,n,i),l(),o.resume(),o.leave}function Ve(s,e){let{id:n,received:i,
graded:o,items:r,zips:a}=s,l=(p,m,c=!1)=>t("button",{type:"button",class:c?"main":null,click:()=>e(p)},m),u=(p,...m)=>t(
"li",{},t("h2",{},p),t("div",{class:"row"},m)),g=p=>a.filter(m=>m.includes("/feedback-")===p).map(m=>t("a",{href:O(m),download:m.
split("/").at(-1)??""},m.split("/").at(-1)??m)),d=i-o;return[u("Uitdelen","Staat klaar. ",...g(!1),l("release","Zet opni\
euw klaar")),u("Ophalen",`${i} ingeleverd. `,t("a",{href:"#"},"Nieuwe inleveringen ophalen")),u("Nakijken",`${o} van ${i}\
 nagekeken door de computer. `,i?l("grade",d?`Kijk ${d} na`:"Kijk opnieuw na wat veranderde",d>0):""),u("Lezen",r.some(p=>p.
total)?t("ul",{},r.filter(p=>p.total).map(p=>t("li",{},t("a",{href:`#lezen/${n}/${p.id}`},p.title),p.waiting?`: ${p.waiting}\
 van ${p.total} te lezen`:": alles gelezen"," · ",t("a",{href:`#lezers/${n}/${p.id}`},"twee lezers vergelijken")))):"No\
g niets om te lezen."),u("Feedback en cijfers",`Feedback: ${_(s)}. `,...g(!0),o?l("feedback","Maak de feedback",s.stale&&
!d&&!s.waiting):"",o?l("export","Voer de cijfers uit"):""),u("Verslag van de klas",s.report?t("a",{href:O(s.report),target:"\
_blank"},"bekijk"):"Nog niet gemaakt. ",o?l("report","Maak het verslag"):"")]}function Be({students:s,points:e}){if(!s.length)
return[t("h2",{},"Studenten"),t("p",{},"Nog geen. De klassenlijst en de inleveringen brengen hen hier.")];let n=i=>t("tr",
{},t("th",{scope:"row"},i.name||i.number),t("td",{},i.number),t("td",{},i.state+(i.late?", te laat":"")),t("td",{class:"\
number"},i.points),t("td",{},i.page?t("a",{href:O(i.page),target:"_blank"},"bekijk"):""));return[t("h2",{},`Studenten (${s.
length})`),t("table",{class:"wide"},t("thead",{},t("tr",{},["Naam","Nummer","Stand",`Punten van ${e}`,"Feedback"].map(i=>t(
"th",{scope:"col"},i)))),t("tbody",{},s.map(n)))]}async function le(s,e,n){let{fewest:i,readers:o}=await w("agreement",{assignment:e,item:n});s.replaceChildren(t("header",
{class:"head"},t("p",{class:"trail"},t("a",{href:`#opdracht/${e}`},"Terug naar de opdracht")),t("h1",{},"Twee lezers ver\
gelijken")),t("p",{},`Kappa is 1 als twee lezers het altijd eens zijn en 0 bij toeval; één punt verschil weegt licht, vi\
er punten zwaar. Onder ${i} antwoorden zegt zij niets, dan staat zij er niet.`),...o.length?o.map(Ke):[t("p",{},"Nog nie\
mand las deze vraag als tweede lezer. Dat kan bij het lezen, onder Instellingen.")])}function Ke({reader:s,n:e,criteria:n,
differences:i}){let o=l=>`${Math.round(100*l)} %`,r=l=>l===null?"–":l.toFixed(2).replace(".",","),a=(l,u,g)=>t("table",
{class:"wide"},t("caption",{},l),t("thead",{},t("tr",{},u.map(d=>t("th",{scope:"col"},d)))),t("tbody",{},g.map(d=>t("tr",
{},d.map(p=>t("td",{},p))))));return t("section",{class:"card"},t("h2",{},`Met ${s}`),a(`${e} antwoorden die jullie alle\
bei lazen`,["Criterium","Gelijk","Gewogen kappa"],n.map(l=>[l.title,o(l.same),r(l.kappa)])),i.length?a("Waar jullie vers\
chillen, het grootste verschil eerst",["Student","Criterium","Eerste lezer",s],i.map(l=>[l.student,n[l.criterion-1].title,
String(l.first),String(l.second)])):t("p",{},"Jullie gaven overal hetzelfde."))}function ce(s){if(s.blank)return t("p",{class:"blank"},"Niets ingevuld.");let e=s.answers.length>1;return t("div",{},s.why?
t("p",{class:"notice"},`De computer was niet zeker: ${s.why}`):null,s.answers.map(({prompt:n,rows:i})=>t("section",{},e?
t("h4",{},N(n)):null,i.length?De(i):t("p",{class:"blank"},"Niets ingevuld."))),s.own?t("pre",{},s.own):null)}var De=s=>t(
"dl",{},s.map(([e,n])=>[e?t("dt",{},e):null,t("dd",{},n)]).flat());var F="ivk-lezen";function de(s){try{return JSON.parse(localStorage.getItem(s)??"null")}catch{return null}}function q(s,e){
try{e===null?localStorage.removeItem(s):localStorage.setItem(s,JSON.stringify(e))}catch{}}function he(){let s={reader:"",
second:!1,hidden:!0,order:"random",keys:!0,seed:ne(),...de(F)};return q(F,s),s}var B=s=>q(F,s),ue=s=>de(`ivk-concept-${s}`),
K=(s,e)=>q(`ivk-concept-${s}`,e);var pe=s=>[...s].reduce((e,n)=>Math.imul(e^(n.codePointAt(0)??0),16777619)>>>0,2166136261);function G(s,{order:e,seed:n}){
let i=r=>`${r.name.split(" ").at(-1)??""} ${r.name}`,o={random:(r,a)=>pe(n+r.student)-pe(n+a.student)||r.student.localeCompare(
a.student),name:(r,a)=>i(r).localeCompare(i(a),"nl")||r.student.localeCompare(a.student),number:(r,a)=>r.student.localeCompare(
a.student)};return[...s].sort(o[e])}function D({judgement:s}){return s.done?"done":s.later?"later":s.points?"again":"ope\
n"}function M(s,e){let n=s.map((o,r)=>(e+1+r)%s.length).filter(o=>o!==e),i=o=>n.find(r=>o(D(s[r])));return i(o=>o==="ope\
n"||o==="again")??i(o=>o==="later")??-1}function W(s){let e=s.map(D);return{total:s.length,done:e.filter(n=>n==="done").
length,later:e.filter(n=>n==="later").length}}function R(s,e){let n=Array.from({length:e},(i,o)=>s[o+1]);return!e||n.some(
i=>i===void 0)?"":String(n.reduce((i,o)=>i+o,0)).replace(".",",")}function Z(s,e,n){let i=e.split(`
`).map(a=>a.trim()),o=(i.at(-1)??"").toLowerCase().split(/\s+/).filter(Boolean);return s.filter(a=>!i.includes(a)&&o.every(
l=>a.toLowerCase().includes(l))).slice(0,n)}function fe(s,e){let n=s.split(`
`),i=(n.at(-1)??"").trim().toLowerCase();return[...i&&i.split(/\s+/).every(a=>e.toLowerCase().includes(a))||!i?n.slice(0,
-1):n,e].join(`
`)}var Me=40;function me(s,e){let n=s.map((r,a)=>Re(r,a+1,e));return{node:t("div",{class:"rubric"},n.map(r=>r.node)),show:(r,a)=>{
for(let[l,u]of n.entries()){u.node.classList.toggle("active",l+1===a);for(let[g,d]of u.buttons)g.setAttribute("aria-pres\
sed",String(r[l+1]===d))}}}}function Re(s,e,n){let i=new Map;for(let{points:r,text:a}of s.levels){let l=a||"tussen de tw\
ee ernaast",u=t("button",{type:"button","aria-pressed":"false",click:()=>n.give(e,r),focus:()=>n.enter(e)},t("span",{},t(
"strong",{},String(r))," ",t("span",{class:a?null:"between"},l)));u.style.flexGrow=String(Math.max(Me,l.length)),i.set(u,
r)}return{node:t("fieldset",{class:"criterion"},t("legend",{},`${e}. ${s.title}`),t("div",{class:"levels"},[...i.keys()])),
buttons:i}}function ge(s){return[s.model?A("Voorbeeld van een sterk antwoord",t("p",{},N(s.model))):null,s.anchors.length?
A("Voorbeelden met punten",...s.anchors.map(e=>Je(e,s.criteria))):null,s.notes?A("Meer uit de rubric",X(s.notes)):null]}
function Je({name:s,points:e,text:n,why:i},o){let r=e.map((a,l)=>`${o[l]?.title??l+1}: ${a}`).join(" · ");return t("sec\
tion",{},t("h4",{},`Voorbeeld ${s}`),t("p",{class:"quiet"},r),t("p",{},N(n)),i?t("p",{},t("em",{},i)):null)}var A=(s,...e)=>t(
"details",{},t("summary",{},s),e);function X(s){let e=t("div",{class:"text"});return e.innerHTML=s,e}var ve=9;function ke(s,e,n){let{criteria:i,item:o}=s,r=1,a=!1,l,u=me(i,{give:(h,f)=>C(h,f),enter:h=>(r=h,x())}),g=t("inp\
ut",{type:"text",inputmode:"decimal",size:"5",autocomplete:"off","data-points":!0,input:()=>a=!0,change:()=>v()}),d=t("t\
extarea",{rows:"3",input:()=>(n.change({comment:d.value},!0),k()),blur:()=>l?.dirty&&n.change({comment:d.value})}),p=t("\
ul",{class:"bank"}),m=t("p",{class:"status",role:"status"}),c=t("p",{class:"problem",role:"alert"}),b=t("div",{class:"co\
nflict",role:"alert",hidden:!0}),$=t("div",{},b,u.node,t("div",{class:"total"},t("div",{class:"row"},t("label",{},"Punte\
n ",g),`van ${be(o.points)}`,t("button",{type:"button",class:"main",click:()=>n.next()},"Volgende (Enter)")),m,c),e?null:
t("div",{class:"comment"},t("label",{},"Opmerking voor de student (o) ",d),p)),x=()=>u.show(l?.given.levels??{},r);function C(h,f){
if(!l)return;let y={...l.given.levels,[h]:f};r=i.findIndex((P,Ce)=>y[Ce+1]===void 0)+1||h,n.change({levels:y,later:!1}),
g.value=l.given.points,c.textContent="",x()}function v(){l&&a&&n.change({points:g.value.trim(),later:!1}),a=!1}function k(){
let h=Z(s.bank,d.value,ve);p.replaceChildren(...h.map((f,y)=>t("li",{},t("button",{type:"button",click:()=>E(y)},t("kbd",
{},`Alt+${y+1}`),` ${f}`))))}function E(h){let f=Z(s.bank,d.value,ve)[h];f===void 0||e||(d.value=fe(d.value,f),n.change(
{comment:d.value}),k())}function ze(){if(!l)return;let{judgement:h,given:f,dirty:y}=l;c.textContent=l.problem?`Nog niet \
bewaard: ${l.problem}`:"";let U=h.reader?` (${h.reader})`:"",P=e?"Bewaard, apart van de eerste lezer":"Bewaard in de cij\
ferlijst";y?m.textContent="Nog niet bewaard …":h.done?m.textContent=`${P}: ${h.points} van ${be(o.points)} punten${U}.`:
f.later?m.textContent="Opzij gelegd voor later.":Object.keys(f.levels).length||f.comment?m.textContent=`Bewaard. ${te()}`:
m.textContent=""}let te=()=>{let h=i.filter((f,y)=>l?.given.levels[y+1]===void 0).map(f=>f.title);return h.length?`Nog t\
e geven: ${h.join(", ")}.`:"Geef eerst punten."};function Se(){let h=l?.conflict;if(b.hidden=!h,!l||!h)return;let f=h.reader||
"iemand anders",y=h.points?`${h.points} punten`:"geen punten";b.replaceChildren(t("p",{},t("strong",{},`Intussen gaf ${f}\
 ${y}.`),h.comment?` Opmerking: ‘${h.comment}’`:"",` Jij gaf ${l.given.points?`${l.given.points} punten`:"nog geen p\
unten"}${l.given.comment?`, met de opmerking: ‘${l.given.comment}’`:""}.`),t("p",{class:"row"},t("button",{type:"but\
ton",click:()=>n.decide(!0)},"Bewaar wat ik gaf"),t("button",{type:"button",click:()=>n.decide(!1)},`Laat staan wat ${f}\
 gaf`)))}return{node:$,missing:()=>te(),comment:()=>d.focus(),flush:v,insert:E,show(h,f){l=h;let{given:y}=h;f&&(a=!1),f&&
(r=i.findIndex((U,P)=>y.levels[P+1]===void 0)+1||1),(f||document.activeElement!==g)&&(g.value=y.points),(f||document.activeElement!==
d)&&(d.value=y.comment),x(),k(),ze(),Se()},digit(h){if(!i.length){g.value=String(h),g.focus();return}let f=i[r-1].levels.
length-1;h>f?c.textContent=`Bij ‘${i[r-1].title}’ kun je 0 tot en met ${f} punten geven.`:C(r,h)},move(h){i.length&&
(r=(r-1+h+i.length)%i.length+1,x())},complain(h){c.textContent=h}}}var be=s=>String(s).replace(".",",");var $e=[["0 … 9","zoveel punten voor het criterium met de streep; daarna is het volgende aan de beurt"],["Enter","bewa\
ren en naar de volgende die je nog niet las"],["↑ en ↓","een ander criterium"],["→ en ←","de volgende en de vori\
ge inlevering"],["b","leeg: 0 punten, en door naar de volgende"],["l","later: opzij leggen, en door naar de volgende"],[
"o","een opmerking typen; Esc is klaar, Ctrl+Enter gaat meteen door"],["Alt+1 … 9","een opmerking die je eerder typte"],
["n","namen laten zien of verbergen"],["?","deze uitleg"]],we={Enter:"next",ArrowRight:"forward",ArrowLeft:"back",ArrowUp:"\
up",ArrowDown:"down",b:"blank",l:"later",o:"comment",n:"names","?":"help"};function xe(s,e){let n=s.target,i=n.matches("\
textarea, input[type=text], select"),o=/^Digit([0-9])$/.exec(s.code)?.[1]??/^Numpad([0-9])$/.exec(s.code)?.[1];return s.
altKey&&o&&o!=="0"&&!s.ctrlKey?{line:Number(o)}:s.key==="Enter"&&(s.ctrlKey||s.metaKey)?{deed:"next"}:s.ctrlKey||s.metaKey||
s.altKey?null:n.matches("textarea")&&s.key==="Escape"?{deed:"leave"}:n.matches("[data-points]")&&s.key==="Enter"?{deed:"\
next"}:i||!e?null:o?{digit:Number(o)}:s.key==="Enter"&&n.matches("button:not([aria-pressed=true]), a, summary, input")?null:
s.key in we?{deed:we[s.key]}:null}var Ue=600,Y=class{constructor(e,n){this.told=e,this.criteria=n,this.given=Q(e.judgement),this.dirty=!1,this.problem="",
this.conflict=null}get judgement(){return this.told.judgement}},Q=({levels:s,points:e,comment:n,later:i})=>({levels:{...s},
points:e,comment:n,later:i}),J=class{constructor(e,n,i){this.reading=e,this.habits=n,this.changed=i,this.entries=G(e.cases,
n).map(o=>new Y(o,e.criteria.length));for(let o of this.entries)this.#n(o);this.under=new Map,this.waiting=new Map}get cases(){
return this.entries.map(e=>e.told)}get expected(){return this.entries.map(({told:e,given:{points:n,later:i},dirty:o,conflict:r,
problem:a})=>o&&!r&&!a?{...e,judgement:{...e.judgement,done:!!n&&!i,later:i,points:n}}:e)}async settled(){await Promise.
all(this.under.values())}sort(){let e=new Map(G(this.cases,this.habits).map((n,i)=>[n,i]));this.entries.sort((n,i)=>(e.get(
n.told)??0)-(e.get(i.told)??0))}#e(e){let n=this.habits.second?`-tweede-${this.habits.reader}`:"";return`${this.reading.
assignment.id}-${this.reading.item.id}-${e.told.student}${n}`}#n(e){let n=ue(this.#e(e));if(!n)return;let{seen:i,...o}=n;
e.given=o,e.dirty=!0,i!==e.judgement.version&&(e.conflict=e.judgement)}change(e,n,i=!1){Object.assign(e.given,n),n.levels&&
n.points===void 0&&(e.given.points=R(e.given.levels,e.criteria)),e.dirty=!0,K(this.#e(e),{...e.given,seen:e.judgement.version}),
clearTimeout(this.waiting.get(e)),i?this.waiting.set(e,setTimeout(()=>this.save(e),Ue)):this.save(e)}save(e){clearTimeout(
this.waiting.get(e));let i=(this.under.get(e)??Promise.resolve()).then(()=>this.#s(e));return this.under.set(e,i),i}async#s(e){
if(!e.dirty||e.conflict)return;let n=JSON.stringify(e.given);try{let{second:i,reader:o}=this.habits,r={...this.#t(e),...e.
given,seen:e.judgement.version,reader:o,second:i};this.#i(e,await z("judge",r),n),e.problem=""}catch(i){if(!(i instanceof
j))throw i;i.status===409?e.conflict=i.present:e.problem=i.message}this.changed(e)}#i(e,n,i){if(e.told.judgement=n,JSON.
stringify(e.given)===i){e.dirty=!1,K(this.#e(e),null);for(let o of n.comment.split(`
`).map(r=>r.trim()).filter(Boolean))this.reading.bank.includes(o)||this.reading.bank.push(o)}}async refresh(e){if(e.dirty)
return;let n=e.judgement,{second:i,reader:o}=this.habits;try{let r=await w("case",{...this.#t(e),...i?{second:"1",reader:o}:
{}});if(e.dirty||e.judgement!==n||r.version===n.version)return;e.told.judgement=r,e.given=Q(r),this.changed(e)}catch(r){
if(!(r instanceof j))throw r}}decide(e,n){if(e.conflict){if(e.told.judgement=e.conflict,e.conflict=null,n){e.dirty=!0,this.
save(e);return}e.given=Q(e.judgement),e.dirty=!1,K(this.#e(e),null),this.changed(e)}}#t(e){return{assignment:this.reading.
assignment.id,item:this.reading.item.id,notebook:e.told.notebook,student:e.told.student}}};async function ye(s,e,n){let i=he(),o=i.second?{second:"1",reader:i.reader}:{},r=await w("reading",{assignment:e,item:n,
...o}),a=new ee(s,r,i);return document.addEventListener("keydown",a.onKey,!0),()=>{document.removeEventListener("keydown",
a.onKey,!0),a.leave()}}var ee=class{constructor(e,n,i){this.reading=n,this.habits=i,this.pile=new J(n,i,o=>this.#r(o)),this.
at=Math.max(0,M(this.pile.cases,-1)),this.title=t("h2",{tabindex:"-1",class:"case-title"}),this.state=t("span",{class:"s\
tate"}),this.answer=t("div",{class:"answer"}),this.progress=t("p",{class:"progress"}),this.lost=t("div",{role:"alert"}),
this.finished=t("div",{class:"finished",hidden:!0}),this.form=ke(n,i.second,{change:(o,r)=>this.#e&&this.pile.change(this.#e,
o,r),decide:o=>this.#e&&this.pile.decide(this.#e,o),next:()=>this.next()}),this.body=t("div",{class:"reading"},this.#i(),
t("section",{class:"judging","aria-label":"Jouw oordeel"},this.form.node,ge(n))),e.replaceChildren(this.#n(),this.lost,this.
finished,this.pile.entries.length?this.body:t("p",{},"Hier is nog niets om te lezen. Laat de inleveringen eerst nakijken\
.")),this.pile.entries.length&&this.show(this.at,!1)}get#e(){return this.pile.entries[this.at]}#n(){let{assignment:e,item:n}=this.
reading;return t("header",{class:"head line"},t("p",{class:"trail"},t("a",{href:"#"},"Nakijken")," › ",e.title),t("h1",
{},n.title),this.progress,this.#s())}#s(){let{habits:e}=this,n=(r,a,l)=>{let u=t("input",{type:"checkbox",checked:e[a],change:()=>(e[a]=
u.checked,B(e),l())});return{input:u,node:t("label",{},u,` ${r}`)}};this.names=n("Namen verbergen","hidden",()=>this.#t());
let i=t("select",{change:()=>this.#a(i.value)});for(let[r,a]of[["random","willekeurig"],["name","op naam"],["number","op\
 nummer"]])i.append(t("option",{value:r,selected:r===e.order},a));let o=t("input",{type:"text",value:e.reader,size:"12",
autocomplete:"off",change:()=>(e.reader=o.value.trim(),B(e),e.second&&location.reload())});return t("details",{class:"ha\
bits"},t("summary",{},"Instellingen en sneltoetsen"),t("div",{class:"row"},this.names.node,t("label",{},"Volgorde ",i),t(
"label",{},"Jouw naam ",o)),t("div",{class:"row"},n("Sneltoetsen aan","keys",()=>{}).node,n("Ik ben tweede lezer: ik zie\
 niets van de eerste, en de cijferlijst verandert niet","second",()=>location.reload()).node),He())}#i(){let{task:e}=this.
reading;return t("section",{class:"left","aria-label":"Antwoord"},t("div",{class:"row"},this.title,this.state),t("div",{
class:"row buttons"},L("← Vorige",()=>this.step(-1)),L("Volgende →",()=>this.step(1)),L("Later (l)",()=>this.later()),
L("Leeg: 0 punten (b)",()=>this.blank())),this.answer,e?A("De opdracht, zoals de student haar las",X(e)):null)}show(e,n=!0){
this.at=e;let i=this.#e;i&&(this.finished.hidden=!0,this.body.hidden=!1,this.answer.replaceChildren(ce(i.told)),this.form.
show(i,!0),this.#t(),n&&(this.title.focus({preventScroll:!0}),window.scrollTo(0,0)),this.pile.refresh(i))}#t(){let e=this.#e;
if(!e)return;let{name:n,student:i}=e.told,o=`${this.at+1} van ${this.pile.entries.length}`;this.title.textContent=this.habits.
hidden?`Inlevering ${o}`:`${n||i} (${o})`;let r={done:"gelezen",later:"voor later",again:"antwoord veranderd: kijk opnie\
uw",open:"nog te lezen"},{judgement:a,given:l}=e;this.state.textContent=r[a.done?"done":l.later?"later":a.points?"again":
"open"];let{total:u,done:g,later:d}=W(this.pile.cases);this.progress.textContent=`${g} van ${u} gelezen${d?`, ${d} voor \
later`:""}${this.habits.second?" – als tweede lezer":""}`}#r(e){e===this.#e&&this.form.show(e,!1),this.#t();let n=this.
pile.entries.filter(i=>i!==this.#e&&(i.problem||i.conflict));this.lost.replaceChildren(...n.map(i=>t("p",{class:"problem"},
`Inlevering ${this.pile.entries.indexOf(i)+1} is nog niet bewaard: ${i.problem||"iemand anders heeft haar ook beoordeeld\
."} `,L("Ga erheen",()=>this.show(this.pile.entries.indexOf(i)))))),this.finished.hidden||this.#o()}#o(){let{total:e,done:n}=W(
this.pile.cases);if(this.body.hidden=n===e,this.finished.hidden=n!==e,n!==e)return;let i=L("Bekijk ze nog eens",()=>this.
show(0));this.finished.replaceChildren(t("h2",{tabindex:"-1"},"Alles gelezen"),t("p",{},`Alle ${e} antwoorden hebben pun\
ten.`),t("p",{class:"row"},t("a",{href:"#",class:"button main"},"Verder: feedback en cijfers"),i)),this.finished.querySelector(
"h2")?.focus()}async next(){let e=this.#e;if(!e)return;this.form.flush();let n=e.given.points||R(e.given.levels,e.criteria);
n&&!e.judgement.done&&!e.dirty&&this.pile.change(e,{points:n,later:!1}),this.pile.save(e);let i=M(this.pile.expected,this.
at);if(i>=0)return this.show(i);await this.pile.settled();let o=this.pile.entries.findIndex(r=>D(r.told)!=="done");if(o<
0)return this.#o();o!==this.at?this.show(o):!e.problem&&!e.conflict&&this.form.complain(this.form.missing())}step(e){let{
length:n}=this.pile.entries;this.#e&&this.pile.save(this.#e),this.show((this.at+e+n)%n)}later(){if(!this.#e)return;let e=this.#e;
this.pile.change(e,{later:!0,points:""});let n=M(this.pile.expected,this.at);n>=0&&this.show(n)}blank(){let e=this.#e;if(!e)
return;if(!e.told.blank)return this.form.complain("Hier is wel iets ingevuld. Geef de punten dan per criterium.");let n=Object.
fromEntries(this.reading.criteria.map((i,o)=>[o+1,0]));return this.pile.change(e,{levels:n,points:"0",later:!1}),this.next()}#a(e){
let n=this.#e;this.habits.order=e,B(this.habits),this.pile.sort(),n&&this.show(this.pile.entries.indexOf(n),!1)}onKey=e=>{
let n=xe(e,this.habits.keys);if(!n||!this.pile.entries.length||!this.finished.hidden)return;if(e.preventDefault(),e.stopPropagation(),
"digit"in n)return this.form.digit(n.digit);if("line"in n)return this.form.insert(n.line-1);({next:()=>this.next(),forward:()=>this.
step(1),back:()=>this.step(-1),up:()=>this.form.move(-1),down:()=>this.form.move(1),blank:()=>this.blank(),later:()=>this.
later(),comment:()=>this.form.comment(),leave:()=>this.title.focus({preventScroll:!0}),names:()=>this.names?.input.click(),
help:()=>this.#l()})[n.deed]()};#l(){let e=document.querySelector("details.habits");e&&(e.open=!e.open,e.open&&e.querySelector(
"summary")?.focus())}leave(){this.#e&&this.pile.save(this.#e)}},L=(s,e)=>t("button",{type:"button",click:e},s),He=()=>t(
"table",{class:"keys"},t("caption",{},"Toetsen"),t("tbody",{},$e.map(([s,e])=>t("tr",{},t("th",{scope:"row"},t("kbd",{},
s)),t("td",{},N(e))))));var T=document.getElementById("page");location.search&&history.replaceState(null,"",`${location.pathname}${location.hash}`);
var I=()=>{};async function je(){I(),I=()=>{};let[s,...e]=location.hash.slice(1).split("/").map(decodeURIComponent);try{
s==="lezen"&&e.length===2?I=await ye(T,e[0],e[1]):s==="lezers"&&e.length===2?await le(T,e[0],e[1]):s==="opdracht"&&e.length===
1?I=await ae(T,e[0]):I=await re(T,s)}catch(n){if(!(n instanceof j))throw n;T.replaceChildren(t("h1",{},"Nakijken"),t("p",
{role:"alert",class:"problem"},n.message),t("p",{},t("a",{href:"#"},"Terug naar het begin")))}window.scrollTo(0,0),document.
title=`${T.querySelector("h1")?.textContent??""} – Inclusief voor de klas`}window.addEventListener("hashchange",je);await je();
