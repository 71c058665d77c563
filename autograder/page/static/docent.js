var ne=()=>[...crypto.getRandomValues(new Uint8Array(8))].map(s=>s.toString(16).padStart(2,"0")).join(""),Ne=["input","s\
elect","textarea","button","a","summary"];function Oe(s){s.stopPropagation(),(s.ctrlKey||s.metaKey)&&s.key==="s"&&s.preventDefault()}
function t(s,e={},...n){let i=document.createElement(s);(Ne.includes(s)||e.tabindex)&&i.addEventListener("keydown",Oe);for(let[
r,o]of Object.entries(e))o==null||o===!1||(typeof o=="function"?i.addEventListener(r,o):r==="value"||r==="checked"?Object.
assign(i,{[r]:o}):i.setAttribute(r,o===!0?"":String(o)));return i.append(...n.flat().filter(Ee)),i}var Ee=s=>s!=null&&s!==
!1;function N(s){return String(s).split(/\n\s*\n/).map(e=>t("span",{class:"ivk-par"},e.split(/(\*\*[^*]+\*\*)/).map(n=>n.startsWith(
"**")&&n.endsWith("**")&&n.length>4?t("strong",{},n.slice(2,-2)):n)))}var Le=document.body.dataset.base??"/",j=class extends Error{constructor(e,n,i){super(e),this.status=n,this.present=i}},
S=s=>`${Le}${s}`,k=(s,e={})=>H(fetch(S(`nakijken/api/${s}?${new URLSearchParams(e)}`))),z=(s,e)=>H(fetch(S(`nakijken/api\
/${s}`),{method:"POST",keepalive:!0,headers:ie(),body:JSON.stringify(e)})),se=s=>H(fetch(S(`nakijken/api/upload?${new URLSearchParams(
{name:s.name})}`),{method:"POST",headers:ie(),body:s})),E=s=>S(`files/${s.split("/").map(encodeURIComponent).join("/")}`),
ie=()=>({"X-XSRFToken":/(?:^|; )_xsrf=([^;]+)/.exec(document.cookie)?.[1]??""});async function H(s){let e;try{e=await s}catch{
throw new j("De server antwoordt niet. Staat het venster waarin je de cursus startte nog open?",0,null)}let n=await e.json().
catch(()=>({}));if(e.ok)return n;let i="Je bent niet meer aangemeld. Open deze pagina opnieuw vanuit JupyterLab; wat je \
typte, staat er dan nog.";throw new j(e.status===403?i:n.message??"Er ging iets mis.",e.status,n.present)}var Te=500;function V(s){let e=t("p",{role:"status"}),n=t("progress",{hidden:!0,"aria-label":"Hoe ver"}),i=t("button",{type:"\
button",hidden:!0,click:()=>{z("work",{stop:!0})}},"Stop"),r=t("ul",{class:"told"}),o=t("p",{class:"problem",role:"alert"}),
c=t("section",{class:"job","aria-label":"Wat er gebeurt",hidden:!0},t("div",{class:"row"},e,n,i),r,o),a=!0;function u(d){
c.hidden=!d.title;let p=d.total?` (${d.done} van ${d.total})`:"",g=d.problem?"niet klaar":"klaar";e.textContent=d.running?
`Bezig: ${d.step||d.title}${p}${d.stopping?" – stopt zo":""}`:`${d.title}: ${g}`,n.hidden=i.hidden=!d.running,d.total?
Object.assign(n,{max:d.total,value:d.done}):n.removeAttribute("value"),r.replaceChildren(...d.told.map(l=>t("li",{},l))),
o.textContent=d.problem}async function f(){for(;;){let d=await k("work");if(!a||(d.title&&u(d),!d.running))return;await new Promise(
p=>setTimeout(p,Te))}}return{node:c,async resume(){(await k("work")).running&&(await f(),a&&s())},async start(d,p=[]){try{
u(await z("work",{do:d,assignments:p})),c.scrollIntoView({block:"nearest"}),await f()}catch(g){if(!(g instanceof j))throw g;
c.hidden=!1,o.textContent=g.message}a&&s()},leave:()=>a=!1}}function oe(s){let e=t("p",{role:"status"}),n=t("p",{class:"problem",role:"alert"}),i=t("div",{}),r=t("input",{type:"fil\
e",multiple:!0,class:"unseen",change:()=>{c([...r.files??[]])}}),o=t("div",{class:"drop",dragover:l=>(l.preventDefault(),
o.classList.add("over")),dragleave:()=>o.classList.remove("over"),drop:l=>(l.preventDefault(),o.classList.remove("over"),
void c([...l.dataTransfer?.files??[]]))},t("p",{},"Sleep hierheen: de zip uit je leeromgeving, en één keer je klassenlij\
st (CSV)."),t("label",{class:"button choose"},"Of kies bestanden …",r));async function c(l){n.textContent="";let b=[];
for(let $ of l){e.textContent=`${$.name} wordt gelezen …`;try{b.push((await se($)).told)}catch(x){if(!(x instanceof j))
throw x;n.textContent=x.message}}r.value="",e.textContent=b.join(" "),await a()}async function a(){await u(k("plan"))}async function u(l){
try{f(await l)}catch(b){if(!(b instanceof j))throw b;n.textContent=b.message}}function f(l){let b=l.rows.filter(v=>v.taken).
length,$=l.rows.filter(v=>v.open).length;i.hidden=!l.rows.length&&!l.refused.length;let x=t("datalist",{id:"students"},l.
students.map(({number:v,name:w})=>t("option",{value:v},w))),C=l.rows.some(v=>v.empty||v.taken&&!v.answered)?d(l):null;i.
replaceChildren(x,t("table",{class:"wide"},t("caption",{},`Voorstel: ${b} opnemen${$?`, ${$} onzeker`:""}${l.same?`, ${l.
same} al opgehaald`:""}${l.roster?"":". Er is nog geen klassenlijst; met een lijst is meer zeker"}`),t("thead",{},t("tr",
{},["Wat er gebeurt","Student","Bestand","Ingeleverd","Beantwoord"].map(v=>t("th",{scope:"col"},v)))),t("tbody",{},l.rows.
map(v=>p(v,l)))),l.refused.length?t("details",{},t("summary",{},`Niet aangenomen (${l.refused.length})`),t("ul",{},l.refused.
map(({file:v,why:w})=>t("li",{},`${v} ${w}`)))):"",t("div",{class:"row"},C??"",t("button",{type:"button",class:"main",disabled:!l.
rows.length,click:s.everything},"Neem op en doe alles: nakijken, feedback, cijfers"),t("button",{type:"button",disabled:!l.
rows.length,click:s.take},"Alleen opnemen"),t("button",{type:"button",click:()=>{u(z("forget",{}).then(()=>k("plan")))}},
"Leg dit opzij")))}function d(l){let b=!l.rows.some(x=>x.empty),$=t("input",{type:"checkbox",checked:b,change:()=>{u(z("\
empty",{accept:$.checked}))}});return t("label",{},$," Neem inleveringen zonder antwoorden op als leeg")}function p(l,b){
let $=l.told.length?t("ul",{},l.told.map(x=>t("li",{},x))):null;return t("tr",{class:l.open?"open":null},t("td",{},l.decision,
$),t("td",{},l.open||l.settled?g(l,b):`${l.student} ${l.name}`.trim()||"?",t("span",{class:"quiet"},` (${l.why})`)),t("t\
d",{},l.file),t("td",{},l.moment),t("td",{},`${l.answered} van ${l.asked}`))}function g(l,b){let $=w=>{u(z("settle",{file:l.
file,receipt:l.receipt,student:w}))},x=w=>`${w} ${b.students.find(O=>O.number===w)?.name??""}`.trim();if(l.settled)return t(
"span",{},`${l.student} ${l.name} `,t("button",{type:"button",click:()=>$("")},"Toch niet"));let C=[...new Set([l.student,
...l.candidates])].filter(w=>w&&(!b.roster||b.students.some(O=>O.number===w))).slice(0,3),v=t("input",{type:"text",list:"\
students",size:"14",autocomplete:"off","aria-label":`Studentnummer bij ${l.file}`,change:()=>v.value.trim()&&$(v.value.trim())});
return t("span",{class:"row"},C.map(w=>t("button",{type:"button",click:()=>$(w)},x(w))),t("label",{},C.length?"of ":"van\
 ",v))}return{node:t("section",{class:"card"},t("h2",{},"Ophalen"),o,e,n,i),refresh:a}}async function re(s){let e=t("section",{class:"card","aria-labelledby":"todo"}),n=t("section",{class:"card"}),i=V(()=>{c()}),
r=oe({take:()=>{i.start("collect")},everything:()=>{i.start("all")}}),o=await k("overview");async function c(){o=await k(
"overview"),a(),await r.refresh()}function a(){e.replaceChildren(t("h2",{id:"todo"},"Wat wacht er op jou?"),o.todo.length?
t("ol",{},o.todo.map(({text:f,to:d})=>t("li",{},d?t("a",{href:d},f):f))):t("p",{},o.ready?"Niets. Je bent bij.":"Nog nie\
ts: zet eerst de opdrachten klaar.")),n.replaceChildren(t("h2",{},"Opdrachten"),o.assignments.length?Ae(o):t("p",{},"Er \
is nog geen opdracht klaargezet."),t("div",{class:"row"},u())),r.node.hidden=!o.assignments.length}let u=()=>[t("button",
{type:"button",class:o.assignments.length?null:"main",click:()=>{i.start("release")}},o.assignments.length?"Zet alle opd\
rachten opnieuw klaar":"Zet de opdrachten klaar"),o.assignments.some(f=>f.graded)?t("button",{type:"button",click:()=>{i.
start("export")}},"Voer de cijfers uit"):"",o.marks?t("a",{href:E("cijfers.csv"),download:"cijfers.csv"},"cijfers.csv"):
""];return s.replaceChildren(t("header",{class:"head"},t("h1",{},"Nakijken"),t("p",{},"Uitdelen, ophalen, nakijken, leze\
n, feedback en cijfers. Ook in ",t("a",{href:S("lab")},"JupyterLab")," en ",t("a",{href:S("formgrader")},"Formgrader"),"\
. Nieuw hier? Lees de ",t("a",{href:S("nakijken/gids/gids.html")},"gids"),".")),i.node,e,r.node,n),a(),o.assignments.length&&
await r.refresh(),i.resume(),i.leave}function Ae({assignments:s}){return t("table",{class:"wide"},t("thead",{},t("tr",{},
["Opdracht","Ingeleverd","Nagekeken","Te lezen","Feedback"].map(n=>t("th",{scope:"col"},n)))),t("tbody",{},s.map(n=>t("t\
r",{},t("th",{scope:"row"},t("a",{href:`#opdracht/${n.id}`},n.title)),t("td",{},String(n.received)),t("td",{},n.received?
`${n.graded} van ${n.received}`:"–"),t("td",{},Ie(n)),t("td",{},n.graded?_(n):"–")))))}function Ie({id:s,items:e}){let n=e.
filter(i=>i.total);return n.length?t("ul",{},n.map(i=>t("li",{},t("a",{href:`#lezen/${s}/${i.id}`},i.title),i.waiting?`:\
 ${i.waiting} van ${i.total} te lezen`:": alles gelezen"))):"–"}var _=({pages:s,graded:e,stale:n})=>s?`${s} van ${e}${n?
", niet meer actueel":""}`:"nog niet gemaakt";async function ae(s,e){let n=t("ol",{class:"steps"}),i=t("section",{class:"card"}),r=V(()=>{c()}),o=await k("assignment",
{assignment:e});async function c(){o=await k("assignment",{assignment:e}),a()}function a(){n.replaceChildren(...Pe(o,u=>{
r.start(u,[e])})),i.replaceChildren(...Ve(o))}return s.replaceChildren(t("header",{class:"head"},t("p",{class:"trail"},t(
"a",{href:"#"},"Nakijken")),t("h1",{},o.title)),r.node,n,i),a(),r.resume(),r.leave}function Pe(s,e){let{id:n,received:i,
graded:r,items:o,zips:c}=s,a=(p,g,l=!1)=>t("button",{type:"button",class:l?"main":null,click:()=>e(p)},g),u=(p,...g)=>t(
"li",{},t("h2",{},p),t("div",{class:"row"},g)),f=p=>c.filter(g=>g.includes("/feedback-")===p).map(g=>t("a",{href:E(g),download:g.
split("/").at(-1)??""},g.split("/").at(-1)??g)),d=i-r;return[u("Uitdelen","Staat klaar. ",...f(!1),a("release","Zet opni\
euw klaar")),u("Ophalen",`${i} ingeleverd. `,t("a",{href:"#"},"Nieuwe inleveringen ophalen")),u("Nakijken",`${r} van ${i}\
 nagekeken door de computer. `,i?a("grade",d?`Kijk ${d} na`:"Kijk opnieuw na wat veranderde",d>0):""),u("Lezen",o.some(p=>p.
total)?t("ul",{},o.filter(p=>p.total).map(p=>t("li",{},t("a",{href:`#lezen/${n}/${p.id}`},p.title),p.waiting?`: ${p.waiting}\
 van ${p.total} te lezen`:": alles gelezen"," · ",t("a",{href:`#lezers/${n}/${p.id}`},"twee lezers vergelijken")))):"No\
g niets om te lezen."),u("Feedback en cijfers",`Feedback: ${_(s)}. `,...f(!0),r?a("feedback","Maak de feedback",s.stale&&
!d&&!s.waiting):"",r?a("export","Voer de cijfers uit"):""),u("Verslag van de klas",s.report?t("a",{href:E(s.report),target:"\
_blank"},"bekijk"):"Nog niet gemaakt. ",r?a("report","Maak het verslag"):"")]}function Ve({students:s,points:e}){if(!s.length)
return[t("h2",{},"Studenten"),t("p",{},"Nog geen. De klassenlijst en de inleveringen brengen hen hier.")];let n=i=>t("tr",
{},t("th",{scope:"row"},i.name||i.number),t("td",{},i.number),t("td",{},i.state+(i.late?", te laat":"")),t("td",{class:"\
number"},i.points),t("td",{},i.page?t("a",{href:E(i.page),target:"_blank"},"bekijk"):""));return[t("h2",{},`Studenten (${s.
length})`),t("table",{class:"wide"},t("thead",{},t("tr",{},["Naam","Nummer","Stand",`Punten van ${e}`,"Feedback"].map(i=>t(
"th",{scope:"col"},i)))),t("tbody",{},s.map(n)))]}async function le(s,e,n){let{fewest:i,readers:r}=await k("agreement",{assignment:e,item:n});s.replaceChildren(t("header",
{class:"head"},t("p",{class:"trail"},t("a",{href:`#opdracht/${e}`},"Terug naar de opdracht")),t("h1",{},"Twee lezers ver\
gelijken")),t("p",{},`Kappa is 1 als twee lezers het altijd eens zijn en 0 bij toeval; één punt verschil weegt licht, vi\
er punten zwaar. Onder ${i} antwoorden zegt zij niets, dan staat zij er niet.`),...r.length?r.map(Ke):[t("p",{},"Nog nie\
mand las deze vraag als tweede lezer. Dat kan bij het lezen, onder Instellingen.")])}function Ke({reader:s,n:e,criteria:n,
differences:i}){let r=a=>`${Math.round(100*a)} %`,o=a=>a===null?"–":a.toFixed(2).replace(".",","),c=(a,u,f)=>t("table",
{class:"wide"},t("caption",{},a),t("thead",{},t("tr",{},u.map(d=>t("th",{scope:"col"},d)))),t("tbody",{},f.map(d=>t("tr",
{},d.map(p=>t("td",{},p))))));return t("section",{class:"card"},t("h2",{},`Met ${s}`),c(`${e} antwoorden die jullie alle\
bei lazen`,["Criterium","Gelijk","Gewogen kappa"],n.map(a=>[a.title,r(a.same),o(a.kappa)])),i.length?c("Waar jullie vers\
chillen, het grootste verschil eerst",["Student","Criterium","Eerste lezer",s],i.map(a=>[a.student,n[a.criterion-1].title,
String(a.first),String(a.second)])):t("p",{},"Jullie gaven overal hetzelfde."))}function ce(s){if(s.blank)return t("p",{class:"blank"},"Niets ingevuld.");let e=s.answers.length>1;return t("div",{},s.why?
t("p",{class:"notice"},`De computer was niet zeker: ${s.why}`):null,s.answers.map(({prompt:n,rows:i})=>t("section",{},e?
t("h4",{},N(n)):null,i.length?Be(i):t("p",{class:"blank"},"Niets ingevuld."))),s.own?t("pre",{},s.own):null)}var Be=s=>t(
"dl",{},s.map(([e,n])=>[e?t("dt",{},e):null,t("dd",{},n)]).flat());var F="ivk-lezen";function de(s){try{return JSON.parse(localStorage.getItem(s)??"null")}catch{return null}}function G(s,e){
try{e===null?localStorage.removeItem(s):localStorage.setItem(s,JSON.stringify(e))}catch{}}function he(){let s={reader:"",
second:!1,hidden:!0,order:"random",keys:!0,seed:ne(),...de(F)};return G(F,s),s}var K=s=>G(F,s),ue=s=>de(`ivk-concept-${s}`),
B=(s,e)=>G(`ivk-concept-${s}`,e);var pe=s=>[...s].reduce((e,n)=>Math.imul(e^(n.codePointAt(0)??0),16777619)>>>0,2166136261);function q(s,{order:e,seed:n}){
let i=o=>`${o.name.split(" ").at(-1)??""} ${o.name}`,r={random:(o,c)=>pe(n+o.student)-pe(n+c.student)||o.student.localeCompare(
c.student),name:(o,c)=>i(o).localeCompare(i(c),"nl")||o.student.localeCompare(c.student),number:(o,c)=>o.student.localeCompare(
c.student)};return[...s].sort(r[e])}function D({judgement:s}){return s.done?"done":s.later?"later":s.points?"again":"ope\
n"}function M(s,e){let n=s.map((r,o)=>(e+1+o)%s.length).filter(r=>r!==e),i=r=>n.find(o=>r(D(s[o])));return i(r=>r==="ope\
n"||r==="again")??i(r=>r==="later")??-1}function W(s){let e=s.map(D);return{total:s.length,done:e.filter(n=>n==="done").
length,later:e.filter(n=>n==="later").length}}function R(s,e){let n=Array.from({length:e},(i,r)=>s[r+1]);return!e||n.some(
i=>i===void 0)?"":String(n.reduce((i,r)=>i+r,0)).replace(".",",")}function Z(s,e,n){let i=e.split(`
`).map(c=>c.trim()),r=(i.at(-1)??"").toLowerCase().split(/\s+/).filter(Boolean);return s.filter(c=>!i.includes(c)&&r.every(
a=>c.toLowerCase().includes(a))).slice(0,n)}function fe(s,e){let n=s.split(`
`),i=(n.at(-1)??"").trim().toLowerCase();return[...i&&i.split(/\s+/).every(c=>e.toLowerCase().includes(c))||!i?n.slice(0,
-1):n,e].join(`
`)}var De=40;function me(s,e){let n=s.map((o,c)=>Me(o,c+1,e));return{node:t("div",{class:"rubric"},n.map(o=>o.node)),show:(o,c)=>{
for(let[a,u]of n.entries()){u.node.classList.toggle("active",a+1===c);for(let[f,d]of u.buttons)f.setAttribute("aria-pres\
sed",String(o[a+1]===d))}}}}function Me(s,e,n){let i=new Map;for(let{points:o,text:c}of s.levels){let a=c||"tussen de tw\
ee ernaast",u=t("button",{type:"button","aria-pressed":"false",click:()=>n.give(e,o),focus:()=>n.enter(e)},t("span",{},t(
"strong",{},String(o))," ",t("span",{class:c?null:"between"},a)));u.style.flexGrow=String(Math.max(De,a.length)),i.set(u,
o)}return{node:t("fieldset",{class:"criterion"},t("legend",{},`${e}. ${s.title}`),t("div",{class:"levels"},[...i.keys()])),
buttons:i}}function ge(s){return[s.model?A("Voorbeeld van een sterk antwoord",t("p",{},N(s.model))):null,s.anchors.length?
A("Voorbeelden met punten",...s.anchors.map(e=>Re(e,s.criteria))):null,s.notes?A("Meer uit de rubric",X(s.notes)):null]}
function Re({name:s,points:e,text:n,why:i},r){let o=e.map((c,a)=>`${r[a]?.title??a+1}: ${c}`).join(" · ");return t("sec\
tion",{},t("h4",{},`Voorbeeld ${s}`),t("p",{class:"quiet"},o),t("p",{},N(n)),i?t("p",{},t("em",{},i)):null)}var A=(s,...e)=>t(
"details",{},t("summary",{},s),e);function X(s){let e=t("div",{class:"text"});return e.innerHTML=s,e}var ve=9;function we(s,e,n){let{criteria:i,item:r}=s,o=1,c=!1,a,u=me(i,{give:(h,m)=>C(h,m),enter:h=>(o=h,x())}),f=t("inp\
ut",{type:"text",inputmode:"decimal",size:"5",autocomplete:"off","data-points":!0,input:()=>c=!0,change:()=>v()}),d=t("t\
extarea",{rows:"3",input:()=>(n.change({comment:d.value},!0),w()),blur:()=>a?.dirty&&n.change({comment:d.value})}),p=t("\
ul",{class:"bank"}),g=t("p",{class:"status",role:"status"}),l=t("p",{class:"problem",role:"alert"}),b=t("div",{class:"co\
nflict",role:"alert",hidden:!0}),$=t("div",{},b,u.node,t("div",{class:"total"},t("div",{class:"row"},t("label",{},"Punte\
n ",f),`van ${be(r.points)}`,t("button",{type:"button",class:"main",click:()=>n.next()},"Volgende (Enter)")),g,l),e?null:
t("div",{class:"comment"},t("label",{},"Opmerking voor de student (o) ",d),p)),x=()=>u.show(a?.given.levels??{},o);function C(h,m){
if(!a)return;let y={...a.given.levels,[h]:m};o=i.findIndex((P,Ce)=>y[Ce+1]===void 0)+1||h,n.change({levels:y,later:!1}),
f.value=a.given.points,l.textContent="",x()}function v(){a&&c&&n.change({points:f.value.trim(),later:!1}),c=!1}function w(){
let h=Z(s.bank,d.value,ve);p.replaceChildren(...h.map((m,y)=>t("li",{},t("button",{type:"button",click:()=>O(y)},t("kbd",
{},`Alt+${y+1}`),` ${m}`))))}function O(h){let m=Z(s.bank,d.value,ve)[h];m===void 0||e||(d.value=fe(d.value,m),n.change(
{comment:d.value}),w())}function ze(){if(!a)return;let{judgement:h,given:m,dirty:y}=a;l.textContent=a.problem?`Nog niet \
bewaard: ${a.problem}`:"";let U=h.reader?` (${h.reader})`:"",P=e?"Bewaard, apart van de eerste lezer":"Bewaard in de cij\
ferlijst";y?g.textContent="Nog niet bewaard …":h.done?g.textContent=`${P}: ${h.points} van ${be(r.points)} punten${U}.`:
m.later?g.textContent="Opzij gelegd voor later.":Object.keys(m.levels).length||m.comment?g.textContent=`Bewaard. ${te()}`:
g.textContent=""}let te=()=>{let h=i.filter((m,y)=>a?.given.levels[y+1]===void 0).map(m=>m.title);return h.length?`Nog t\
e geven: ${h.join(", ")}.`:"Geef eerst punten."};function Se(){let h=a?.conflict;if(b.hidden=!h,!a||!h)return;let m=h.reader||
"iemand anders",y=h.points?`${h.points} punten`:"geen punten";b.replaceChildren(t("p",{},t("strong",{},`Intussen gaf ${m}\
 ${y}.`),h.comment?` Opmerking: ‘${h.comment}’`:"",` Jij gaf ${a.given.points?`${a.given.points} punten`:"nog geen p\
unten"}${a.given.comment?`, met de opmerking: ‘${a.given.comment}’`:""}.`),t("p",{class:"row"},t("button",{type:"but\
ton",click:()=>n.decide(!0)},"Bewaar wat ik gaf"),t("button",{type:"button",click:()=>n.decide(!1)},`Laat staan wat ${m}\
 gaf`)))}return{node:$,missing:()=>te(),comment:()=>d.focus(),flush:v,insert:O,show(h,m){a=h;let{given:y}=h;m&&(c=!1),m&&
(o=i.findIndex((U,P)=>y.levels[P+1]===void 0)+1||1),(m||document.activeElement!==f)&&(f.value=y.points),(m||document.activeElement!==
d)&&(d.value=y.comment),x(),w(),ze(),Se()},digit(h){if(!i.length){f.value=String(h),f.focus();return}let m=i[o-1].levels.
length-1;h>m?l.textContent=`Bij ‘${i[o-1].title}’ kun je 0 tot en met ${m} punten geven.`:C(o,h)},move(h){i.length&&
(o=(o-1+h+i.length)%i.length+1,x())},complain(h){l.textContent=h}}}var be=s=>String(s).replace(".",",");var $e=[["0 … 9","zoveel punten voor het criterium met de streep; daarna is het volgende aan de beurt"],["Enter","bewa\
ren en naar de volgende die je nog niet las"],["↑ en ↓","een ander criterium"],["→ en ←","de volgende en de vori\
ge inlevering"],["b","leeg: 0 punten, en door naar de volgende"],["l","later: opzij leggen, en door naar de volgende"],[
"o","een opmerking typen; Esc is klaar, Ctrl+Enter gaat meteen door"],["Alt+1 … 9","een opmerking die je eerder typte"],
["n","namen laten zien of verbergen"],["?","deze uitleg"]],ke={Enter:"next",ArrowRight:"forward",ArrowLeft:"back",ArrowUp:"\
up",ArrowDown:"down",b:"blank",l:"later",o:"comment",n:"names","?":"help"};function xe(s,e){let n=s.target,i=n.matches("\
textarea, input[type=text], select"),r=/^Digit([0-9])$/.exec(s.code)?.[1]??/^Numpad([0-9])$/.exec(s.code)?.[1];return s.
altKey&&r&&r!=="0"&&!s.ctrlKey?{line:Number(r)}:s.key==="Enter"&&(s.ctrlKey||s.metaKey)?{deed:"next"}:s.ctrlKey||s.metaKey||
s.altKey?null:n.matches("textarea")&&s.key==="Escape"?{deed:"leave"}:n.matches("[data-points]")&&s.key==="Enter"?{deed:"\
next"}:i||!e?null:r?{digit:Number(r)}:s.key==="Enter"&&n.matches("button:not([aria-pressed=true]), a, summary, input")?null:
s.key in ke?{deed:ke[s.key]}:null}var Je=600,Y=class{constructor(e,n){this.told=e,this.criteria=n,this.given=Q(e.judgement),this.dirty=!1,this.problem="",
this.conflict=null}get judgement(){return this.told.judgement}},Q=({levels:s,points:e,comment:n,later:i})=>({levels:{...s},
points:e,comment:n,later:i}),J=class{constructor(e,n,i){this.reading=e,this.habits=n,this.changed=i,this.entries=q(e.cases,
n).map(r=>new Y(r,e.criteria.length));for(let r of this.entries)this.#n(r);this.under=new Map,this.waiting=new Map}get cases(){
return this.entries.map(e=>e.told)}get expected(){return this.entries.map(({told:e,given:{points:n,later:i},dirty:r,conflict:o,
problem:c})=>r&&!o&&!c?{...e,judgement:{...e.judgement,done:!!n&&!i,later:i,points:n}}:e)}async settled(){await Promise.
all(this.under.values())}sort(){let e=new Map(q(this.cases,this.habits).map((n,i)=>[n,i]));this.entries.sort((n,i)=>(e.get(
n.told)??0)-(e.get(i.told)??0))}#e(e){let n=this.habits.second?`-tweede-${this.habits.reader}`:"";return`${this.reading.
assignment.id}-${this.reading.item.id}-${e.told.student}${n}`}#n(e){let n=ue(this.#e(e));if(!n)return;let{seen:i,...r}=n;
e.given=r,e.dirty=!0,i!==e.judgement.version&&(e.conflict=e.judgement)}change(e,n,i=!1){Object.assign(e.given,n),n.levels&&
n.points===void 0&&(e.given.points=R(e.given.levels,e.criteria)),e.dirty=!0,B(this.#e(e),{...e.given,seen:e.judgement.version}),
clearTimeout(this.waiting.get(e)),i?this.waiting.set(e,setTimeout(()=>this.save(e),Je)):this.save(e)}save(e){clearTimeout(
this.waiting.get(e));let i=(this.under.get(e)??Promise.resolve()).then(()=>this.#s(e));return this.under.set(e,i),i}async#s(e){
if(!e.dirty||e.conflict)return;let n=JSON.stringify(e.given);try{let{second:i,reader:r}=this.habits,o={...this.#t(e),...e.
given,seen:e.judgement.version,reader:r,second:i};this.#i(e,await z("judge",o),n),e.problem=""}catch(i){if(!(i instanceof
j))throw i;i.status===409?e.conflict=i.present:e.problem=i.message}this.changed(e)}#i(e,n,i){if(e.told.judgement=n,JSON.
stringify(e.given)===i){e.dirty=!1,B(this.#e(e),null);for(let r of n.comment.split(`
`).map(o=>o.trim()).filter(Boolean))this.reading.bank.includes(r)||this.reading.bank.push(r)}}async refresh(e){if(e.dirty)
return;let n=e.judgement,{second:i,reader:r}=this.habits;try{let o=await k("case",{...this.#t(e),...i?{second:"1",reader:r}:
{}});if(e.dirty||e.judgement!==n||o.version===n.version)return;e.told.judgement=o,e.given=Q(o),this.changed(e)}catch(o){
if(!(o instanceof j))throw o}}decide(e,n){if(e.conflict){if(e.told.judgement=e.conflict,e.conflict=null,n){e.dirty=!0,this.
save(e);return}e.given=Q(e.judgement),e.dirty=!1,B(this.#e(e),null),this.changed(e)}}#t(e){return{assignment:this.reading.
assignment.id,item:this.reading.item.id,notebook:e.told.notebook,student:e.told.student}}};async function ye(s,e,n){let i=he(),r=i.second?{second:"1",reader:i.reader}:{},o=await k("reading",{assignment:e,item:n,
...r}),c=new ee(s,o,i);return document.addEventListener("keydown",c.onKey,!0),()=>{document.removeEventListener("keydown",
c.onKey,!0),c.leave()}}var ee=class{constructor(e,n,i){this.reading=n,this.habits=i,this.pile=new J(n,i,r=>this.#r(r)),this.
at=Math.max(0,M(this.pile.cases,-1)),this.title=t("h2",{tabindex:"-1",class:"case-title"}),this.state=t("span",{class:"s\
tate"}),this.answer=t("div",{class:"answer"}),this.progress=t("p",{class:"progress"}),this.lost=t("div",{role:"alert"}),
this.finished=t("div",{class:"finished",hidden:!0}),this.form=we(n,i.second,{change:(r,o)=>this.#e&&this.pile.change(this.#e,
r,o),decide:r=>this.#e&&this.pile.decide(this.#e,r),next:()=>this.next()}),this.body=t("div",{class:"reading"},this.#i(),
t("section",{class:"judging","aria-label":"Jouw oordeel"},this.form.node,ge(n))),e.replaceChildren(this.#n(),this.lost,this.
finished,this.pile.entries.length?this.body:t("p",{},"Hier is nog niets om te lezen. Laat de inleveringen eerst nakijken\
.")),this.pile.entries.length&&this.show(this.at,!1)}get#e(){return this.pile.entries[this.at]}#n(){let{assignment:e,item:n}=this.
reading;return t("header",{class:"head line"},t("p",{class:"trail"},t("a",{href:"#"},"Nakijken")," › ",e.title),t("h1",
{},n.title),this.progress,this.#s())}#s(){let{habits:e}=this,n=(o,c,a)=>{let u=t("input",{type:"checkbox",checked:e[c],change:()=>(e[c]=
u.checked,K(e),a())});return{input:u,node:t("label",{},u,` ${o}`)}};this.names=n("Namen verbergen","hidden",()=>this.#t());
let i=t("select",{change:()=>this.#a(i.value)});for(let[o,c]of[["random","willekeurig"],["name","op naam"],["number","op\
 nummer"]])i.append(t("option",{value:o,selected:o===e.order},c));let r=t("input",{type:"text",value:e.reader,size:"12",
autocomplete:"off",change:()=>(e.reader=r.value.trim(),K(e),e.second&&location.reload())});return t("details",{class:"ha\
bits"},t("summary",{},"Instellingen en sneltoetsen"),t("div",{class:"row"},this.names.node,t("label",{},"Volgorde ",i),t(
"label",{},"Jouw naam ",r)),t("div",{class:"row"},n("Sneltoetsen aan","keys",()=>{}).node,n("Ik ben tweede lezer: ik zie\
 niets van de eerste, en de cijferlijst verandert niet","second",()=>location.reload()).node),Ue())}#i(){let{task:e}=this.
reading;return t("section",{class:"left","aria-label":"Antwoord"},t("div",{class:"row"},this.title,this.state),t("div",{
class:"row buttons"},L("← Vorige",()=>this.step(-1)),L("Volgende →",()=>this.step(1)),L("Later (l)",()=>this.later()),
L("Leeg: 0 punten (b)",()=>this.blank())),this.answer,e?A("De opdracht, zoals de student haar las",X(e)):null)}show(e,n=!0){
this.at=e;let i=this.#e;i&&(this.finished.hidden=!0,this.body.hidden=!1,this.answer.replaceChildren(ce(i.told)),this.form.
show(i,!0),this.#t(),n&&(this.title.focus({preventScroll:!0}),window.scrollTo(0,0)),this.pile.refresh(i))}#t(){let e=this.#e;
if(!e)return;let{name:n,student:i}=e.told,r=`${this.at+1} van ${this.pile.entries.length}`;this.title.textContent=this.habits.
hidden?`Inlevering ${r}`:`${n||i} (${r})`;let o={done:"gelezen",later:"voor later",again:"antwoord veranderd: kijk opnie\
uw",open:"nog te lezen"},{judgement:c,given:a}=e;this.state.textContent=o[c.done?"done":a.later?"later":c.points?"again":
"open"];let{total:u,done:f,later:d}=W(this.pile.cases);this.progress.textContent=`${f} van ${u} gelezen${d?`, ${d} voor \
later`:""}${this.habits.second?" – als tweede lezer":""}`}#r(e){e===this.#e&&this.form.show(e,!1),this.#t();let n=this.
pile.entries.filter(i=>i!==this.#e&&(i.problem||i.conflict));this.lost.replaceChildren(...n.map(i=>t("p",{class:"problem"},
`Inlevering ${this.pile.entries.indexOf(i)+1} is nog niet bewaard: ${i.problem||"iemand anders heeft haar ook beoordeeld\
."} `,L("Ga erheen",()=>this.show(this.pile.entries.indexOf(i)))))),this.finished.hidden||this.#o()}#o(){let{total:e,done:n}=W(
this.pile.cases);if(this.body.hidden=n===e,this.finished.hidden=n!==e,n!==e)return;let i=L("Bekijk ze nog eens",()=>this.
show(0));this.finished.replaceChildren(t("h2",{tabindex:"-1"},"Alles gelezen"),t("p",{},`Alle ${e} antwoorden hebben pun\
ten.`),t("p",{class:"row"},t("a",{href:"#",class:"button main"},"Verder: feedback en cijfers"),i)),this.finished.querySelector(
"h2")?.focus()}async next(){let e=this.#e;if(!e)return;this.form.flush();let n=e.given.points||R(e.given.levels,e.criteria);
n&&!e.judgement.done&&!e.dirty&&this.pile.change(e,{points:n,later:!1}),this.pile.save(e);let i=M(this.pile.expected,this.
at);if(i>=0)return this.show(i);await this.pile.settled();let r=this.pile.entries.findIndex(o=>D(o.told)!=="done");if(r<
0)return this.#o();r!==this.at?this.show(r):!e.problem&&!e.conflict&&this.form.complain(this.form.missing())}step(e){let{
length:n}=this.pile.entries;this.#e&&this.pile.save(this.#e),this.show((this.at+e+n)%n)}later(){if(!this.#e)return;let e=this.#e;
this.pile.change(e,{later:!0,points:""});let n=M(this.pile.expected,this.at);n>=0&&this.show(n)}blank(){let e=this.#e;if(!e)
return;if(!e.told.blank)return this.form.complain("Hier is wel iets ingevuld. Geef de punten dan per criterium.");let n=Object.
fromEntries(this.reading.criteria.map((i,r)=>[r+1,0]));return this.pile.change(e,{levels:n,points:"0",later:!1}),this.next()}#a(e){
let n=this.#e;this.habits.order=e,K(this.habits),this.pile.sort(),n&&this.show(this.pile.entries.indexOf(n),!1)}onKey=e=>{
let n=xe(e,this.habits.keys);if(!n||!this.pile.entries.length||!this.finished.hidden)return;if(e.preventDefault(),e.stopPropagation(),
"digit"in n)return this.form.digit(n.digit);if("line"in n)return this.form.insert(n.line-1);({next:()=>this.next(),forward:()=>this.
step(1),back:()=>this.step(-1),up:()=>this.form.move(-1),down:()=>this.form.move(1),blank:()=>this.blank(),later:()=>this.
later(),comment:()=>this.form.comment(),leave:()=>this.title.focus({preventScroll:!0}),names:()=>this.names?.input.click(),
help:()=>this.#l()})[n.deed]()};#l(){let e=document.querySelector("details.habits");e&&(e.open=!e.open,e.open&&e.querySelector(
"summary")?.focus())}leave(){this.#e&&this.pile.save(this.#e)}},L=(s,e)=>t("button",{type:"button",click:e},s),Ue=()=>t(
"table",{class:"keys"},t("caption",{},"Toetsen"),t("tbody",{},$e.map(([s,e])=>t("tr",{},t("th",{scope:"row"},t("kbd",{},
s)),t("td",{},N(e))))));var T=document.getElementById("page");location.search&&history.replaceState(null,"",`${location.pathname}${location.hash}`);
var I=()=>{};async function je(){I(),I=()=>{};let[s,...e]=location.hash.slice(1).split("/").map(decodeURIComponent);try{
s==="lezen"&&e.length===2?I=await ye(T,e[0],e[1]):s==="lezers"&&e.length===2?await le(T,e[0],e[1]):s==="opdracht"&&e.length===
1?I=await ae(T,e[0]):I=await re(T)}catch(n){if(!(n instanceof j))throw n;T.replaceChildren(t("h1",{},"Nakijken"),t("p",{
role:"alert",class:"problem"},n.message),t("p",{},t("a",{href:"#"},"Terug naar het begin")))}window.scrollTo(0,0),document.
title=`${T.querySelector("h1")?.textContent??""} – Inclusief voor de klas`}window.addEventListener("hashchange",je);await je();
