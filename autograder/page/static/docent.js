var ie=()=>[...crypto.getRandomValues(new Uint8Array(8))].map(s=>s.toString(16).padStart(2,"0")).join(""),Ne=["input","s\
elect","textarea","button","a","summary"];function Oe(s){s.stopPropagation(),(s.ctrlKey||s.metaKey)&&s.key==="s"&&s.preventDefault()}
function t(s,e={},...n){let i=document.createElement(s);(Ne.includes(s)||e.tabindex)&&i.addEventListener("keydown",Oe);for(let[
o,a]of Object.entries(e))a==null||a===!1||(typeof a=="function"?i.addEventListener(o,a):o==="value"||o==="checked"?Object.
assign(i,{[o]:a}):i.setAttribute(o,a===!0?"":String(a)));return i.append(...n.flat().filter(Ee)),i}var Ee=s=>s!=null&&s!==
!1;function L(s){return String(s).split(/\n\s*\n/).map(e=>t("span",{class:"ivk-par"},e.split(/(\*\*[^*]+\*\*)/).map(n=>n.startsWith(
"**")&&n.endsWith("**")&&n.length>4?t("strong",{},n.slice(2,-2)):n)))}var Le=document.body.dataset.base??"/",j=class extends Error{constructor(e,n,i){super(e),this.status=n,this.present=i}},
N=s=>`${Le}${s}`,$=(s,e={})=>F(fetch(N(`nakijken/api/${s}?${new URLSearchParams(e)}`))),C=(s,e)=>F(fetch(N(`nakijken/api\
/${s}`),{method:"POST",keepalive:!0,headers:ae(),body:JSON.stringify(e)})),oe=s=>F(fetch(N(`nakijken/api/upload?${new URLSearchParams(
{name:s.name})}`),{method:"POST",headers:ae(),body:s})),T=s=>N(`files/${s.split("/").map(encodeURIComponent).join("/")}`),
ae=()=>({"X-XSRFToken":/(?:^|; )_xsrf=([^;]+)/.exec(document.cookie)?.[1]??""});async function F(s){let e;try{e=await s}catch{
throw new j("De server antwoordt niet. Staat het venster waarin je de cursus startte nog open?",0,null)}let n=await e.json().
catch(()=>({}));if(e.ok)return n;let i="Je bent niet meer aangemeld. Open deze pagina opnieuw vanuit JupyterLab; wat je \
typte, staat er dan nog.";throw new j(e.status===403?i:n.message??"Er ging iets mis.",e.status,n.present)}var Te=500;function D(s){let e=t("p",{role:"status"}),n=t("progress",{hidden:!0,"aria-label":"Hoe ver"}),i=t("button",{type:"\
button",hidden:!0,click:()=>{C("work",{stop:!0})}},"Stop"),o=t("ul",{class:"told"}),a=t("p",{class:"problem",role:"alert"}),
r=t("section",{class:"job","aria-label":"Wat er gebeurt",hidden:!0},t("div",{class:"row"},e,n,i),o,a),c=!0;function p(u){
r.hidden=!u.title;let k=u.total?` (${u.done} van ${u.total})`:"",g=u.problem?"niet klaar":"klaar";e.textContent=u.running?
`Bezig: ${u.step||u.title}${k}${u.stopping?" – stopt zo":""}`:`${u.title}: ${g}`,n.hidden=i.hidden=!u.running,u.total?
Object.assign(n,{max:u.total,value:u.done}):n.removeAttribute("value"),o.replaceChildren(...u.told.map(x=>t("li",{},x))),
a.textContent=u.problem}async function v(){for(;;){let u=await $("work");if(!c)return;if(u.running)p(u);else return f(u);
await new Promise(k=>setTimeout(k,Te))}}async function f(u){await s(),c&&u.title&&p(u)}return{node:r,async resume(){(await $(
"work")).running&&await v()},async start(u,k=[]){try{p(await C("work",{do:u,assignments:k})),r.scrollIntoView({block:"ne\
arest"}),await v()}catch(g){if(!(g instanceof j))throw g;r.hidden=!1,a.textContent=g.message,c&&await s()}},leave:()=>c=
!1}}var Ae=40;function re(s,e){let n=s.map((a,r)=>Ie(a,r+1,e));return{node:t("div",{class:"rubric"},n.map(a=>a.node)),show:(a,r)=>{
for(let[c,p]of n.entries()){p.node.classList.toggle("active",c+1===r);for(let[v,f]of p.buttons)v.setAttribute("aria-pres\
sed",String(a[c+1]===f))}}}}function Ie(s,e,n){let i=new Map;for(let{points:a,text:r}of s.levels){let c=r||"tussen de tw\
ee ernaast",p=t("button",{type:"button","aria-pressed":"false",click:()=>n.give(e,a),focus:()=>n.enter(e)},t("span",{},t(
"strong",{},String(a))," ",t("span",{class:r?null:"between"},c)));p.style.flexGrow=String(Math.max(Ae,c.length)),i.set(p,
a)}return{node:t("fieldset",{class:"criterion"},t("legend",{},`${e}. ${s.title}`),t("div",{class:"levels"},[...i.keys()])),
buttons:i}}function le(s){return[s.model?O("Voorbeeld van een sterk antwoord",t("p",{},L(s.model))):null,s.anchors.length?
O("Voorbeelden met punten",...s.anchors.map(e=>Ve(e,s.criteria))):null,s.notes?O("Meer uit de rubric",G(s.notes)):null]}
function Ve({name:s,points:e,text:n,why:i},o){let a=e.map((r,c)=>`${o[c]?.title??c+1}: ${r}`).join(" · ");return t("sec\
tion",{},t("h4",{},`Voorbeeld ${s}`),t("p",{class:"quiet"},a),t("p",{},L(n)),i?t("p",{},t("em",{},i)):null)}var O=(s,...e)=>t(
"details",{},t("summary",{},s),e);function G(s){let e=t("div",{class:"text"});return e.innerHTML=s,e}function ce(s){let e=t("p",{role:"status"}),n=t("p",{class:"problem",role:"alert"}),i=t("div",{}),o=t("input",{type:"fil\
e",multiple:!0,class:"unseen",change:()=>{r([...o.files??[]])}}),a=t("div",{class:"drop",dragover:l=>(l.preventDefault(),
a.classList.add("over")),dragleave:()=>a.classList.remove("over"),drop:l=>(l.preventDefault(),a.classList.remove("over"),
void r([...l.dataTransfer?.files??[]]))},t("p",{},"Sleep hierheen: de zip uit je leeromgeving, en één keer je klassenlij\
st (CSV)."),t("label",{class:"button choose"},"Of kies bestanden …",o));async function r(l){n.textContent="";let m=[];
for(let b of l){e.textContent=`${b.name} wordt gelezen …`;try{m.push((await oe(b)).told)}catch(w){if(!(w instanceof j))
throw w;n.textContent=w.message}}o.value="",e.textContent=m.join(" "),await v($("plan"))}async function c(){e.textContent=
"",await p($("plan"))}async function p(l){try{f(await l)}catch(m){if(!(m instanceof j))throw m;n.textContent=m.message}}
async function v(l){await p(l),s.changed()}function f(l){let m=l.rows.filter(h=>h.taken).length,b=l.rows.filter(h=>h.open).
length;i.hidden=!l.rows.length&&!l.refused.length;let w=t("datalist",{id:"students"},l.students.map(({number:h,name:y})=>t(
"option",{value:h},y))),z=l.rows.some(h=>h.empty||h.taken&&!h.answered)?g(l):null,S=l.rows.filter(h=>h.taken&&!h.settled&&
!h.told.length),d=l.rows.filter(h=>!S.includes(h));i.replaceChildren(w,t("h3",{},`Voorstel: ${m} opnemen${b?`, ${b} onze\
ker`:""}${l.same?`, ${l.same} al opgehaald`:""}`),l.roster?"":t("p",{},"Er is nog geen klassenlijst; met een lijst is me\
er zeker."),d.length?k("Hier kijk jij even naar",d,l):"",t("div",{class:"row"},z??"",t("button",{type:"button",class:"ma\
in",disabled:!l.rows.length,click:s.everything},"Neem op en doe alles: nakijken, feedback, cijfers"),t("button",{type:"b\
utton",disabled:!l.rows.length,click:s.take},"Alleen opnemen"),t("button",{type:"button",click:()=>{v(C("forget",{}).then(
()=>$("plan")))}},"Leg dit opzij")),S.length?O(`Zeker: ${S.length}. Bekijk wie`,k("Van deze bestanden is zeker van wie z\
e zijn",S,l)):"",l.refused.length?u(l):"")}function u(l){let m=O(`Niet aangenomen (${l.refused.length})`,t("ul",{},l.refused.
map(({file:b,why:w})=>t("li",{},`${b} ${w}`))));return m.open=!l.rows.length,m}function k(l,m,b){let w=["Wat er gebeurt",
"Student","Bestand","Ingeleverd","Beantwoord"];return t("table",{class:"wide plan"},t("caption",{},l),t("thead",{},t("tr",
{},w.map(z=>t("th",{scope:"col"},z)))),t("tbody",{},m.map(z=>x(z,b))))}function g(l){let m=!l.rows.some(w=>w.empty),b=t(
"input",{type:"checkbox",checked:m,change:()=>{v(C("empty",{accept:b.checked}))}});return t("label",{},b," Neem inleveri\
ngen zonder antwoorden op als leeg")}function x(l,m){let b=l.told.length?t("ul",{},l.told.map(w=>t("li",{},w))):null;return t(
"tr",{class:l.open?"open":null},t("td",{},l.decision,b),t("td",{},l.open||l.settled?B(l,m):`${l.student} ${l.name}`.trim()||
"?",t("span",{class:"quiet"},` (${V(l,m)})`)),t("td",{class:"file"},l.file),t("td",{},l.moment),t("td",{},`${l.answered}\
 van ${l.asked}`))}let V=(l,m)=>l.open&&!l.name&&m.roster&&!E(l,m).length?"geen naam of nummer van je klassenlijst gevon\
den":l.why,E=(l,m)=>[...new Set([l.student,...l.candidates])].filter(b=>b&&(!m.roster||m.students.some(w=>w.number===b))).
slice(0,3);function B(l,m){let b=async d=>{await v(C("settle",{file:l.file,receipt:l.receipt,student:d})),(i.querySelector(
"tr.open :is(button, input)")??i.querySelector("button.main"))?.focus()},w=d=>`${d} ${m.students.find(h=>h.number===d)?.
name??""}`.trim();if(l.settled)return t("span",{},`${l.student} ${l.name} `,t("button",{type:"button",click:()=>b("")},"\
Toch niet"));let z=E(l,m),S=t("input",{type:"text",list:"students",size:"14",autocomplete:"off","aria-label":`Studentnum\
mer bij ${l.file}`,change:()=>S.value.trim()&&b(S.value.trim())});return t("span",{class:"row"},z.map(d=>t("button",{type:"\
button",click:()=>b(d)},w(d))),t("label",{},z.length?"of ":"van ",S))}return{node:t("section",{class:"card"},t("h2",{id:"\
ophalen",tabindex:"-1"},"Ophalen"),a,e,n,i),refresh:c}}async function de(s,e){let n=t("section",{class:"card","aria-labelledby":"todo"}),i=t("section",{class:"card"}),o=D(p),a=ce(
{take:()=>{o.start("collect")},everything:()=>{o.start("all")},changed:()=>{c()}}),r=await $("overview");async function c(){
r=await $("overview"),v()}async function p(){await c(),await a.refresh()}function v(){n.replaceChildren(t("h2",{id:"todo"},
"Wat wacht er op jou?"),r.todo.length?t("ol",{},r.todo.map(({text:u,to:k})=>t("li",{},k?t("a",{href:k},u):u))):t("p",{},
r.ready?"Niets. Je bent bij.":"Nog niets: zet eerst de opdrachten klaar."),r.todo.some(u=>u.computer)?t("p",{class:"row"},
t("button",{type:"button",class:"main",click:()=>{o.start("all")}},"Werk alles bij: nakijken, feedback, cijfers")):""),i.
replaceChildren(t("h2",{id:"opdrachten",tabindex:"-1"},"Opdrachten"),r.assignments.length?Be(r):t("p",{},"Er is nog geen\
 opdracht klaargezet."),t("div",{class:"row"},f())),a.node.hidden=!r.assignments.length}let f=()=>[t("button",{type:"but\
ton",class:r.assignments.length?null:"main",click:()=>{o.start("release")}},r.assignments.length?"Zet alle opdrachten op\
nieuw klaar":"Zet de opdrachten klaar"),r.assignments.some(u=>u.graded)?t("button",{type:"button",click:()=>{o.start("ex\
port")}},"Voer de cijfers uit"):"",r.marks?t("a",{href:T("cijfers.csv"),download:"cijfers.csv"},"cijfers.csv"):""];return s.
replaceChildren(t("header",{class:"head"},t("h1",{},"Nakijken"),t("p",{},"Uitdelen, ophalen, nakijken, lezen, feedback e\
n cijfers. Ook in ",t("a",{href:N("lab")},"JupyterLab")," en ",t("a",{href:N("formgrader")},"Formgrader"),". Nieuw hier?\
 Lees de ",t("a",{href:N("nakijken/gids/gids.html")},"gids"),".")),o.node,n,a.node,i),v(),r.assignments.length&&await a.
refresh(),o.resume(),e&&Pe(document.getElementById(e)),o.leave}function Pe(s){requestAnimationFrame(()=>(s?.scrollIntoView(),
s?.focus()))}function Be({assignments:s}){return t("table",{class:"wide"},t("thead",{},t("tr",{},["Opdracht","Ingeleverd",
"Nagekeken","Te lezen","Feedback"].map(n=>t("th",{scope:"col"},n)))),t("tbody",{},s.map(n=>t("tr",{},t("th",{scope:"row"},
t("a",{href:`#opdracht/${n.id}`},n.title)),t("td",{},String(n.received)),t("td",{},n.received?`${n.graded} van ${n.received}`:
"–"),t("td",{},Ke(n)),t("td",{},n.graded?W(n):"–")))))}function Ke({id:s,items:e}){let n=e.filter(i=>i.total);return n.
length?t("ul",{},n.map(i=>t("li",{},t("a",{href:`#lezen/${s}/${i.id}`},i.title),i.waiting?`: ${i.waiting} van ${i.total}\
 te lezen`:": alles gelezen"))):"–"}var W=({pages:s,graded:e,stale:n})=>s?`${s} van ${e}${n?", niet meer actueel":""}`:
"nog niet gemaakt";async function he(s,e){let n=t("ol",{class:"steps"}),i=t("section",{class:"card"}),o=D(r),a=await $("assignment",{assignment:e});
async function r(){a=await $("assignment",{assignment:e}),c()}function c(){n.replaceChildren(...De(a,p=>{o.start(p,[e])})),
i.replaceChildren(...Me(a))}return s.replaceChildren(t("header",{class:"head"},t("p",{class:"trail"},t("a",{href:"#"},"N\
akijken")),t("h1",{},a.title)),o.node,n,i),c(),o.resume(),o.leave}function De(s,e){let{id:n,received:i,graded:o,items:a,
zips:r}=s,c=(g,x,V=!1)=>t("button",{type:"button",class:V?"main":null,click:()=>e(g)},x),p=(g,...x)=>t("li",{},t("h2",{},
g),t("div",{class:"row"},x)),v=g=>r.filter(x=>x.includes("/feedback-")===g).map(x=>t("a",{href:T(x),download:x.split("/").
at(-1)??""},x.split("/").at(-1)??x)),f=i-o,u=t("input",{type:"checkbox",checked:s.keys}),k=t("button",{type:"button",class:s.
stale&&!f&&!s.waiting?"main":null,click:()=>e(u.checked?"feedback":"closed")},"Maak de feedback");return[p("Uitdelen","S\
taat klaar. ",...v(!1),c("release","Zet opnieuw klaar")),p("Ophalen",`${i} ingeleverd. `,t("a",{href:"#"},"Nieuwe inleve\
ringen ophalen")),p("Nakijken",`${o} van ${i} nagekeken door de computer. `,i?c("grade",f?`Kijk ${f} na`:"Kijk opnieuw n\
a wat veranderde",f>0):""),p("Lezen",a.some(g=>g.total)?t("ul",{},a.filter(g=>g.total).map(g=>t("li",{},t("a",{href:`#le\
zen/${n}/${g.id}`},g.title),g.waiting?`: ${g.waiting} van ${g.total} te lezen`:": alles gelezen"," · ",t("a",{href:`#le\
zers/${n}/${g.id}`},"twee lezers vergelijken")))):"Nog niets om te lezen."),p("Feedback en cijfers",`Feedback: ${W(s)}. `,
...v(!0),...o?[k,t("label",{},u," met de goede antwoorden en uitleg")]:[],o?c("export","Voer de cijfers uit"):"",s.marks?
t("a",{href:T("cijfers.csv"),download:"cijfers.csv"},"cijfers.csv"):""),p("Verslag van de klas",s.report?t("a",{href:T(s.
report),target:"_blank"},"Bekijk het verslag"):"Nog niet gemaakt. ",o?c("report","Maak het verslag"):"")]}function Me({students:s,
points:e}){if(!s.length)return[t("h2",{},"Studenten"),t("p",{},"Nog geen. De klassenlijst en de inleveringen brengen hen\
 hier.")];let n=i=>t("tr",{},t("th",{scope:"row"},i.name||i.number),t("td",{},i.number),t("td",{},i.state+(i.late?", te \
laat":"")),t("td",{class:"number"},i.points),t("td",{},i.page?t("a",{href:T(i.page),target:"_blank","aria-label":`bekijk\
 de feedback van ${i.name||i.number}`},"bekijk"):""));return[t("h2",{},`Studenten (${s.length})`),t("table",{class:"wide"},
t("thead",{},t("tr",{},["Naam","Nummer","Stand",`Punten van ${e}`,"Feedback"].map(i=>t("th",{scope:"col"},i)))),t("tbody",
{},s.map(n)))]}async function ue(s,e,n){let{fewest:i,readers:o}=await $("agreement",{assignment:e,item:n});s.replaceChildren(t("header",
{class:"head"},t("p",{class:"trail"},t("a",{href:`#opdracht/${e}`},"Terug naar de opdracht")),t("h1",{},"Twee lezers ver\
gelijken")),t("p",{},`Kappa is 1 als twee lezers het altijd eens zijn en 0 bij toeval; één punt verschil weegt licht, vi\
er punten zwaar. Onder ${i} antwoorden zegt zij niets, dan staat zij er niet.`),...o.length?o.map(Re):[t("p",{},"Nog nie\
mand las deze vraag als tweede lezer. Dat kan bij het lezen, onder Instellingen.")])}function Re({reader:s,n:e,criteria:n,
differences:i}){let o=c=>`${Math.round(100*c)} %`,a=c=>c===null?"–":c.toFixed(2).replace(".",","),r=(c,p,v)=>t("table",
{class:"wide"},t("caption",{},c),t("thead",{},t("tr",{},p.map(f=>t("th",{scope:"col"},f)))),t("tbody",{},v.map(f=>t("tr",
{},f.map(u=>t("td",{},u))))));return t("section",{class:"card"},t("h2",{},`Met ${s}`),r(`${e} antwoorden die jullie alle\
bei lazen`,["Criterium","Gelijk","Gewogen kappa"],n.map(c=>[c.title,o(c.same),a(c.kappa)])),i.length?r("Waar jullie vers\
chillen, het grootste verschil eerst",["Student","Criterium","Eerste lezer",s],i.map(c=>[c.student,n[c.criterion-1].title,
String(c.first),String(c.second)])):t("p",{},"Jullie gaven overal hetzelfde."))}function pe(s){if(s.blank)return t("p",{class:"blank"},"Niets ingevuld.");let e=s.answers.length>1;return t("div",{},s.why?
t("p",{class:"notice"},`De computer was niet zeker: ${s.why}`):null,s.answers.map(({prompt:n,rows:i})=>t("section",{},e?
t("h4",{},L(n)):null,i.length?Je(i):t("p",{class:"blank"},"Niets ingevuld."))),s.own?t("pre",{},s.own):null)}var Je=s=>t(
"dl",{},s.map(([e,n])=>[e?t("dt",{},e):null,t("dd",{},n)]).flat());var Z="ivk-lezen";function fe(s){try{return JSON.parse(localStorage.getItem(s)??"null")}catch{return null}}function X(s,e){
try{e===null?localStorage.removeItem(s):localStorage.setItem(s,JSON.stringify(e))}catch{}}function me(){let s={reader:"",
second:!1,hidden:!0,order:"random",keys:!0,seed:ie(),...fe(Z)};return X(Z,s),s}var M=s=>X(Z,s),ge=s=>fe(`ivk-concept-${s}`),
R=(s,e)=>X(`ivk-concept-${s}`,e);var ve=s=>[...s].reduce((e,n)=>Math.imul(e^(n.codePointAt(0)??0),16777619)>>>0,2166136261);function Y(s,{order:e,seed:n}){
let i=a=>`${a.name.split(" ").at(-1)??""} ${a.name}`,o={random:(a,r)=>ve(n+a.student)-ve(n+r.student)||a.student.localeCompare(
r.student),name:(a,r)=>i(a).localeCompare(i(r),"nl")||a.student.localeCompare(r.student),number:(a,r)=>a.student.localeCompare(
r.student)};return[...s].sort(o[e])}function J({judgement:s}){return s.done?"done":s.later?"later":s.points?"again":"ope\
n"}function H(s,e){let n=s.map((o,a)=>(e+1+a)%s.length).filter(o=>o!==e),i=o=>n.find(a=>o(J(s[a])));return i(o=>o==="ope\
n"||o==="again")??i(o=>o==="later")??-1}function Q(s){let e=s.map(J);return{total:s.length,done:e.filter(n=>n==="done").
length,later:e.filter(n=>n==="later").length}}function U(s,e){let n=Array.from({length:e},(i,o)=>s[o+1]);return!e||n.some(
i=>i===void 0)?"":String(n.reduce((i,o)=>i+o,0)).replace(".",",")}function ee(s,e,n){let i=e.split(`
`).map(r=>r.trim()),o=(i.at(-1)??"").toLowerCase().split(/\s+/).filter(Boolean);return s.filter(r=>!i.includes(r)&&o.every(
c=>r.toLowerCase().includes(c))).slice(0,n)}function be(s,e){let n=s.split(`
`),i=(n.at(-1)??"").trim().toLowerCase();return[...i&&i.split(/\s+/).every(r=>e.toLowerCase().includes(r))||!i?n.slice(0,
-1):n,e].join(`
`)}var ke=9;function $e(s,e,n){let{criteria:i,item:o}=s,a=1,r=!1,c,p=re(i,{give:(d,h)=>B(d,h),enter:d=>(a=d,E())}),v=t("inp\
ut",{type:"text",inputmode:"decimal",size:"5",autocomplete:"off","data-points":!0,input:()=>r=!0,change:()=>l()}),f=t("t\
extarea",{rows:"3",input:()=>(n.change({comment:f.value},!0),m()),blur:()=>c?.dirty&&n.change({comment:f.value})}),u=t("\
ul",{class:"bank"}),k=t("p",{class:"status",role:"status"}),g=t("p",{class:"problem",role:"alert"}),x=t("div",{class:"co\
nflict",role:"alert",hidden:!0}),V=t("div",{},x,p.node,t("div",{class:"total"},t("div",{class:"row"},t("label",{},"Punte\
n ",v),`van ${we(o.points)}`,t("button",{type:"button",class:"main",click:()=>n.next()},"Volgende (Enter)")),k,g),e?null:
t("div",{class:"comment"},t("label",{},"Opmerking voor de student (o) ",f),u)),E=()=>p.show(c?.given.levels??{},a);function B(d,h){
if(!c)return;let y={...c.given.levels,[d]:h};a=i.findIndex((K,Ce)=>y[Ce+1]===void 0)+1||d,n.change({levels:y,later:!1}),
v.value=c.given.points,g.textContent="",E()}function l(){c&&r&&n.change({points:v.value.trim(),later:!1}),r=!1}function m(){
let d=ee(s.bank,f.value,ke);u.replaceChildren(...d.map((h,y)=>t("li",{},t("button",{type:"button",click:()=>b(y)},t("kbd",
{},`Alt+${y+1}`),` ${h}`))))}function b(d){let h=ee(s.bank,f.value,ke)[d];h===void 0||e||(f.value=be(f.value,h),n.change(
{comment:f.value}),m())}function w(){if(!c)return;let{judgement:d,given:h,dirty:y}=c;g.textContent=c.problem?`Nog niet b\
ewaard: ${c.problem}`:"";let q=d.reader?` (${d.reader})`:"",K=e?"Bewaard, apart van de eerste lezer":"Bewaard in de cijf\
erlijst";y?k.textContent="Nog niet bewaard …":d.done?k.textContent=`${K}: ${d.points} van ${we(o.points)} punten${q}.`:
h.later?k.textContent="Opzij gelegd voor later.":Object.keys(h.levels).length||h.comment?k.textContent=`Bewaard. ${z()}`:
k.textContent=""}let z=()=>{let d=i.filter((h,y)=>c?.given.levels[y+1]===void 0).map(h=>h.title);return d.length?`Nog te\
 geven: ${d.join(", ")}.`:"Geef eerst punten."};function S(){let d=c?.conflict;if(x.hidden=!d,!c||!d)return;let h=d.reader||
"iemand anders",y=d.points?`${d.points} punten`:"geen punten";x.replaceChildren(t("p",{},t("strong",{},`Intussen gaf ${h}\
 ${y}.`),d.comment?` Opmerking: ‘${d.comment}’`:"",` Jij gaf ${c.given.points?`${c.given.points} punten`:"nog geen p\
unten"}${c.given.comment?`, met de opmerking: ‘${c.given.comment}’`:""}.`),t("p",{class:"row"},t("button",{type:"but\
ton",click:()=>n.decide(!0)},"Bewaar wat ik gaf"),t("button",{type:"button",click:()=>n.decide(!1)},`Laat staan wat ${h}\
 gaf`)))}return{node:V,missing:()=>z(),comment:()=>f.focus(),flush:l,insert:b,show(d,h){c=d;let{given:y}=d;h&&(r=!1),h&&
(a=i.findIndex((q,K)=>y.levels[K+1]===void 0)+1||1),(h||document.activeElement!==v)&&(v.value=y.points),(h||document.activeElement!==
f)&&(f.value=y.comment),E(),m(),w(),S()},digit(d){if(!i.length){v.value=String(d),v.focus();return}let h=i[a-1].levels.length-
1;d>h?g.textContent=`Bij ‘${i[a-1].title}’ kun je 0 tot en met ${h} punten geven.`:B(a,d)},move(d){i.length&&(a=(a-1+
d+i.length)%i.length+1,E())},complain(d){g.textContent=d}}}var we=s=>String(s).replace(".",",");var ye=[["0 … 9","zoveel punten voor het criterium met de streep; daarna is het volgende aan de beurt"],["Enter","bewa\
ren en naar de volgende die je nog niet las"],["↑ en ↓","een ander criterium"],["→ en ←","de volgende en de vori\
ge inlevering"],["b","leeg: 0 punten, en door naar de volgende"],["l","later: opzij leggen, en door naar de volgende"],[
"o","een opmerking typen; Esc is klaar, Ctrl+Enter gaat meteen door"],["Alt+1 … 9","een opmerking die je eerder typte"],
["n","namen laten zien of verbergen"],["?","deze uitleg"]],xe={Enter:"next",ArrowRight:"forward",ArrowLeft:"back",ArrowUp:"\
up",ArrowDown:"down",b:"blank",l:"later",o:"comment",n:"names","?":"help"};function je(s,e){let n=s.target,i=n.matches("\
textarea, input[type=text], select"),o=/^Digit([0-9])$/.exec(s.code)?.[1]??/^Numpad([0-9])$/.exec(s.code)?.[1];return s.
altKey&&o&&o!=="0"&&!s.ctrlKey?{line:Number(o)}:s.key==="Enter"&&(s.ctrlKey||s.metaKey)?{deed:"next"}:s.ctrlKey||s.metaKey||
s.altKey?null:n.matches("textarea")&&s.key==="Escape"?{deed:"leave"}:n.matches("[data-points]")&&s.key==="Enter"?{deed:"\
next"}:i||!e?null:o?{digit:Number(o)}:s.key==="Enter"&&n.matches("button:not([aria-pressed=true]), a, summary, input")?null:
s.key in xe?{deed:xe[s.key]}:null}var He=600,te=class{constructor(e,n){this.told=e,this.criteria=n,this.given=ne(e.judgement),this.dirty=!1,this.problem="",
this.conflict=null}get judgement(){return this.told.judgement}},ne=({levels:s,points:e,comment:n,later:i})=>({levels:{...s},
points:e,comment:n,later:i}),_=class{constructor(e,n,i){this.reading=e,this.habits=n,this.changed=i,this.entries=Y(e.cases,
n).map(o=>new te(o,e.criteria.length));for(let o of this.entries)this.#n(o);this.under=new Map,this.waiting=new Map}get cases(){
return this.entries.map(e=>e.told)}get expected(){return this.entries.map(({told:e,given:{points:n,later:i},dirty:o,conflict:a,
problem:r})=>o&&!a&&!r?{...e,judgement:{...e.judgement,done:!!n&&!i,later:i,points:n}}:e)}async settled(){await Promise.
all(this.under.values())}sort(){let e=new Map(Y(this.cases,this.habits).map((n,i)=>[n,i]));this.entries.sort((n,i)=>(e.get(
n.told)??0)-(e.get(i.told)??0))}#e(e){let n=this.habits.second?`-tweede-${this.habits.reader}`:"";return`${this.reading.
assignment.id}-${this.reading.item.id}-${e.told.student}${n}`}#n(e){let n=ge(this.#e(e));if(!n)return;let{seen:i,...o}=n;
e.given=o,e.dirty=!0,i!==e.judgement.version&&(e.conflict=e.judgement)}change(e,n,i=!1){Object.assign(e.given,n),n.levels&&
n.points===void 0&&(e.given.points=U(e.given.levels,e.criteria)),e.dirty=!0,R(this.#e(e),{...e.given,seen:e.judgement.version}),
clearTimeout(this.waiting.get(e)),i?this.waiting.set(e,setTimeout(()=>this.save(e),He)):this.save(e)}save(e){clearTimeout(
this.waiting.get(e));let i=(this.under.get(e)??Promise.resolve()).then(()=>this.#s(e));return this.under.set(e,i),i}async#s(e){
if(!e.dirty||e.conflict)return;let n=JSON.stringify(e.given);try{let{second:i,reader:o}=this.habits,a={...this.#t(e),...e.
given,seen:e.judgement.version,reader:o,second:i};this.#i(e,await C("judge",a),n),e.problem=""}catch(i){if(!(i instanceof
j))throw i;i.status===409?e.conflict=i.present:e.problem=i.message}this.changed(e)}#i(e,n,i){if(e.told.judgement=n,JSON.
stringify(e.given)===i){e.dirty=!1,R(this.#e(e),null);for(let o of n.comment.split(`
`).map(a=>a.trim()).filter(Boolean))this.reading.bank.includes(o)||this.reading.bank.push(o)}}async refresh(e){if(e.dirty)
return;let n=e.judgement,{second:i,reader:o}=this.habits;try{let a=await $("case",{...this.#t(e),...i?{second:"1",reader:o}:
{}});if(e.dirty||e.judgement!==n||a.version===n.version)return;e.told.judgement=a,e.given=ne(a),this.changed(e)}catch(a){
if(!(a instanceof j))throw a}}decide(e,n){if(e.conflict){if(e.told.judgement=e.conflict,e.conflict=null,n){e.dirty=!0,this.
save(e);return}e.given=ne(e.judgement),e.dirty=!1,R(this.#e(e),null),this.changed(e)}}#t(e){return{assignment:this.reading.
assignment.id,item:this.reading.item.id,notebook:e.told.notebook,student:e.told.student}}};async function ze(s,e,n){let i=me(),o=i.second?{second:"1",reader:i.reader}:{},a=await $("reading",{assignment:e,item:n,
...o}),r=new se(s,a,i);return document.addEventListener("keydown",r.onKey,!0),()=>{document.removeEventListener("keydown",
r.onKey,!0),r.leave()}}var se=class{constructor(e,n,i){this.reading=n,this.habits=i,this.pile=new _(n,i,o=>this.#a(o)),this.
at=Math.max(0,H(this.pile.cases,-1)),this.title=t("h2",{tabindex:"-1",class:"case-title"}),this.state=t("span",{class:"s\
tate"}),this.answer=t("div",{class:"answer"}),this.progress=t("p",{class:"progress"}),this.lost=t("div",{role:"alert"}),
this.finished=t("div",{class:"finished",hidden:!0}),this.form=$e(n,i.second,{change:(o,a)=>this.#e&&this.pile.change(this.#e,
o,a),decide:o=>this.#e&&this.pile.decide(this.#e,o),next:()=>this.next()}),this.body=t("div",{class:"reading"},this.#i(),
t("section",{class:"judging","aria-label":"Jouw oordeel"},this.form.node,le(n))),e.replaceChildren(this.#n(),this.lost,this.
finished,this.pile.entries.length?this.body:t("p",{},"Hier is nog niets om te lezen. Laat de inleveringen eerst nakijken\
.")),this.pile.entries.length&&this.show(this.at,!1)}get#e(){return this.pile.entries[this.at]}#n(){let{assignment:e,item:n}=this.
reading;return t("header",{class:"head line"},t("p",{class:"trail"},t("a",{href:"#"},"Nakijken")," › ",e.title),t("h1",
{},n.title),this.progress,this.#s())}#s(){let{habits:e}=this,n=(a,r,c)=>{let p=t("input",{type:"checkbox",checked:e[r],change:()=>(e[r]=
p.checked,M(e),c())});return{input:p,node:t("label",{},p,` ${a}`)}};this.names=n("Namen verbergen","hidden",()=>this.#t());
let i=t("select",{change:()=>this.#r(i.value)});for(let[a,r]of[["random","willekeurig"],["name","op naam"],["number","op\
 nummer"]])i.append(t("option",{value:a,selected:a===e.order},r));let o=t("input",{type:"text",value:e.reader,size:"12",
autocomplete:"off",change:()=>(e.reader=o.value.trim(),M(e),e.second&&location.reload())});return t("details",{class:"ha\
bits"},t("summary",{},"Instellingen en sneltoetsen"),t("div",{class:"row"},this.names.node,t("label",{},"Volgorde ",i),t(
"label",{},"Jouw naam ",o)),t("div",{class:"row"},n("Sneltoetsen aan","keys",()=>{}).node,n("Ik ben tweede lezer: ik zie\
 niets van de eerste, en de cijferlijst verandert niet","second",()=>location.reload()).node),Ue())}#i(){let{task:e}=this.
reading;return t("section",{class:"left","aria-label":"Antwoord"},t("div",{class:"row"},this.title,this.state),t("div",{
class:"row buttons"},A("← Vorige",()=>this.step(-1)),A("Volgende →",()=>this.step(1)),A("Later (l)",()=>this.later()),
A("Leeg: 0 punten (b)",()=>this.blank())),this.answer,e?O("De opdracht, zoals de student haar las",G(e)):null)}show(e,n=!0){
this.at=e;let i=this.#e;i&&(this.finished.hidden=!0,this.body.hidden=!1,this.answer.replaceChildren(pe(i.told)),this.form.
show(i,!0),this.#t(),n&&(this.title.focus({preventScroll:!0}),window.scrollTo(0,0)),this.pile.refresh(i))}#t(){let e=this.#e;
if(!e)return;let{name:n,student:i}=e.told,o=`${this.at+1} van ${this.pile.entries.length}`;this.title.textContent=this.habits.
hidden?`Inlevering ${o}`:`${n||i} (${o})`;let a={done:"gelezen",later:"voor later",again:"antwoord veranderd: kijk opnie\
uw",open:"nog te lezen"},{judgement:r,given:c}=e;this.state.textContent=a[r.done?"done":c.later?"later":r.points?"again":
"open"];let{total:p,done:v,later:f}=Q(this.pile.cases);this.progress.textContent=`${v} van ${p} gelezen${f?`, ${f} voor \
later`:""}${this.habits.second?" – als tweede lezer":""}`}#a(e){e===this.#e&&this.form.show(e,!1),this.#t();let n=this.
pile.entries.filter(i=>i!==this.#e&&(i.problem||i.conflict));this.lost.replaceChildren(...n.map(i=>t("p",{class:"problem"},
`Inlevering ${this.pile.entries.indexOf(i)+1} is nog niet bewaard: ${i.problem||"iemand anders heeft haar ook beoordeeld\
."} `,A("Ga erheen",()=>this.show(this.pile.entries.indexOf(i)))))),this.finished.hidden||this.#o()}#o(){let{total:e,done:n}=Q(
this.pile.cases);if(this.body.hidden=n===e,this.finished.hidden=n!==e,n!==e)return;let i=A("Bekijk ze nog eens",()=>this.
show(0)),{assignment:o,item:a}=this.reading,[r,c]=this.habits.second?[`#lezers/${o.id}/${a.id}`,"Verder: twee lezers ver\
gelijken"]:["#","Verder: feedback en cijfers"];this.finished.replaceChildren(t("h2",{tabindex:"-1"},"Alles gelezen"),t("\
p",{},`Alle ${e} antwoorden hebben punten.`),t("p",{class:"row"},t("a",{href:r,class:"button main"},c),i)),this.finished.
querySelector("h2")?.focus()}async next(){let e=this.#e;if(!e)return;this.form.flush();let n=e.given.points||U(e.given.levels,
e.criteria);n&&!e.judgement.done&&!e.dirty&&this.pile.change(e,{points:n,later:!1}),this.pile.save(e);let i=H(this.pile.
expected,this.at);if(i>=0)return this.show(i);await this.pile.settled();let o=this.pile.entries.findIndex(a=>J(a.told)!==
"done");if(o<0)return this.#o();o!==this.at?this.show(o):!e.problem&&!e.conflict&&this.form.complain(this.form.missing())}step(e){
let{length:n}=this.pile.entries;this.#e&&this.pile.save(this.#e),this.show((this.at+e+n)%n)}later(){if(!this.#e)return;let e=this.#e;
this.pile.change(e,{later:!0,points:""});let n=H(this.pile.expected,this.at);n>=0&&this.show(n)}blank(){let e=this.#e;if(!e)
return;if(!e.told.blank)return this.form.complain("Hier is wel iets ingevuld. Geef de punten dan per criterium.");let n=Object.
fromEntries(this.reading.criteria.map((i,o)=>[o+1,0]));return this.pile.change(e,{levels:n,points:"0",later:!1}),this.next()}#r(e){
let n=this.#e;this.habits.order=e,M(this.habits),this.pile.sort(),n&&this.show(this.pile.entries.indexOf(n),!1)}onKey=e=>{
let n=je(e,this.habits.keys);if(!n||!this.pile.entries.length||!this.finished.hidden)return;if(e.preventDefault(),e.stopPropagation(),
"digit"in n)return this.form.digit(n.digit);if("line"in n)return this.form.insert(n.line-1);({next:()=>this.next(),forward:()=>this.
step(1),back:()=>this.step(-1),up:()=>this.form.move(-1),down:()=>this.form.move(1),blank:()=>this.blank(),later:()=>this.
later(),comment:()=>this.form.comment(),leave:()=>this.title.focus({preventScroll:!0}),names:()=>this.names?.input.click(),
help:()=>this.#l()})[n.deed]()};#l(){let e=document.querySelector("details.habits");e&&(e.open=!e.open,e.open&&e.querySelector(
"summary")?.focus())}leave(){this.#e&&this.pile.save(this.#e)}},A=(s,e)=>t("button",{type:"button",click:e},s),Ue=()=>t(
"table",{class:"keys"},t("caption",{},"Toetsen"),t("tbody",{},ye.map(([s,e])=>t("tr",{},t("th",{scope:"row"},t("kbd",{},
s)),t("td",{},L(e))))));var I=document.getElementById("page");location.search&&history.replaceState(null,"",`${location.pathname}${location.hash}`);
var P=()=>{};async function Se(){P(),P=()=>{};let[s,...e]=location.hash.slice(1).split("/").map(decodeURIComponent);try{
s==="lezen"&&e.length===2?P=await ze(I,e[0],e[1]):s==="lezers"&&e.length===2?await ue(I,e[0],e[1]):s==="opdracht"&&e.length===
1?P=await he(I,e[0]):P=await de(I,s)}catch(n){if(!(n instanceof j))throw n;I.replaceChildren(t("h1",{},"Nakijken"),t("p",
{role:"alert",class:"problem"},n.message),t("p",{},t("a",{href:"#"},"Terug naar het begin")))}window.scrollTo(0,0),document.
title=`${I.querySelector("h1")?.textContent??""} – Inclusief voor de klas`}window.addEventListener("hashchange",Se);await Se();
