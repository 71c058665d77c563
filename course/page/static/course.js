var et=0,z=t=>`ivk-${t}-${et+=1}-${Math.random().toString(36).slice(2,8)}`,re=()=>[...crypto.getRandomValues(new Uint8Array(
8))].map(t=>t.toString(16).padStart(2,"0")).join(""),tt=["input","select","textarea","button","a","summary"];function nt(t){
t.stopPropagation(),(t.ctrlKey||t.metaKey)&&t.key==="s"&&t.preventDefault()}function e(t,s={},...a){let o=document.createElement(
t);(tt.includes(t)||s.tabindex)&&o.addEventListener("keydown",nt);for(let[n,r]of Object.entries(s))r==null||r===!1||(typeof r==
"function"?o.addEventListener(n,r):n==="value"||n==="checked"?Object.assign(o,{[n]:r}):o.setAttribute(n,r===!0?"":String(
r)));return o.append(...a.flat().filter(ot)),o}var ot=t=>t!=null&&t!==!1;function I(t,...s){let a=s.map(n=>n?.id).filter(
Boolean),o=t.getAttribute("aria-describedby");return a.length&&t.setAttribute("aria-describedby",[o,...a].filter(Boolean).
join(" ")),t}var G=(t,s="span")=>e(s,{class:"ivk-help",id:z("help")},L(t));function D(t,s,a=null,o=t){let n=a?G(a):null;
return t.id||=z("field"),I(t,n),e("div",{class:"ivk-form-field"},e("label",{for:t.id},L(s)),n,o)}function ie(t,...s){let a=t.
help?G(t.help,"p"):null;return I(e("fieldset",{class:"ivk-form-field"},e("legend",{},L(t.label)),a,s),a)}function L(t){return String(
t).split(/\n\s*\n/).map(s=>e("span",{class:"ivk-par"},s.split(/(\*\*[^*]+\*\*)/).map(a=>a.startsWith("**")&&a.endsWith("\
**")&&a.length>4?e("strong",{},a.slice(2,-2)):a)))}function le(t,s){let a=z("ask"),o=0,n,r=()=>{},l=(u,g)=>{s.dataset.state=u,s.textContent=g},c=()=>{let u=t.get("saved");
if(!(u.view!==a||u.seq!==o)){if(clearTimeout(n),u.error)return l("error",u.error);l("saved","Klaar"),r(t.get("state"))}};
return t.on("change:saved",c),{say:l,ask(u,g,p){o+=1,r=p,l("saving",g),clearTimeout(n),n=window.setTimeout(l,2e4,"lost",
"Er is geen verbinding met de cursus. Klik bovenaan op ▶▶ en probeer het opnieuw. Er is niets veranderd."),t.set("dr\
aft",{...u,seq:o,view:a}),t.save_changes()},destroy(){clearTimeout(n),t.off("change:saved",c)}}}function V(t){for(let s of t.querySelectorAll("a"))s.href.startsWith("blob:")&&URL.revokeObjectURL(s.href);t.replaceChildren()}
function K(t){let s=URL.createObjectURL(new Blob([t.content],{type:t.type})),a=e("p",{class:"ivk-actions"});return t.type.
startsWith("text/html")&&a.append(e("a",{class:"ivk-button",href:s,target:"_blank",rel:"noopener"},"Openen om af te druk\
ken",e("span",{class:"ivk-hidden"}," (nieuw tabblad)"))),a.append(e("a",{class:"ivk-button",href:s,download:t.name},`Dow\
nloaden (${t.name})`)),a}function Oe({model:t,el:s}){let a=e("summary",{"data-lm-suppress-shortcuts":"true"},"Doe je de cursus zonder docent?");if(!t.
get("spec").offered)return s.append(e("div",{class:"ivk",lang:"nl"},e("details",{class:"ivk-fold"},a,e("p",{},"In deze u\
itgave zit geen uitleg bij de opdrachten: die krijg je van je docent. Werk je alleen? Gebruik dan de hele cursus op je e\
igen computer; daar kun je na het inleveren de uitleg openen.")))),()=>{};let o=e("p",{class:"ivk-status",role:"status"}),
n=e("div",{}),r=le(t,o),l=()=>r.ask({},"Bezig met de pagina…",({page:c})=>{V(n),r.say("saved",`Je pagina is klaar: ${c.
name}. Zij staat ook naast deze opdracht.`),n.append(K(c)),n.querySelector("a")?.focus()});return s.append(e("div",{class:"\
ivk",lang:"nl"},e("details",{class:"ivk-fold"},a,e("p",{},"Dan lever je in bij jezelf. Druk eerst hierboven op ",e("stro\
ng",{},"Inleveren"),". Daarna maakt deze knop een pagina met jouw antwoorden, je punten en de uitleg bij elke vraag. Bij\
 wat je zelf schreef, krijg je de rubric en voorbeelden."),e("p",{},"Lever je wél in bij een docent? Wacht dan op je beo\
ordeling. In elk bestand dat je inlevert nadat je de uitleg hebt geopend, staat dat je die hebt gezien."),e("div",{class:"\
ivk-actions"},e("button",{type:"button",click:l},"Laat de uitleg zien"),o),n))),()=>{V(n),r.destroy()}}var _e=t=>t.closest(".jp-Notebook")??document;function st(t,s){let a=_e(t).querySelector(`.ivk[data-question="${CSS.escape(
s)}"]`);a?.scrollIntoView({block:"center"}),a?.querySelector("input, select, textarea, button")?.focus()}function ee(t,s){
return e("ul",{class:"ivk-open"},s.map(({id:a,prompt:o,part:n})=>e("li",{},e("button",{type:"button",class:"ivk-quiet",click:()=>st(
t,a)},o+(n?" (nog niet af)":"")))))}var at=["saving","slow","lost","error"].map(t=>`[data-state="${t}"]`).join();function ye(t){
return[..._e(t).querySelectorAll(".ivk[data-question]")].filter(a=>a.querySelector(`.ivk-status:is(${at})`)).map(a=>({id:a.
dataset.question??"",prompt:a.querySelector(".ivk-prompt")?.firstChild?.textContent??""}))}var rt=5e3;function qe({model:t,el:s}){let a=t.get("spec"),o=e("input",{type:"text",autocomplete:"off",value:a.number??""}),
n=e("input",{type:"text",autocomplete:"name",value:a.name??""}),r=e("p",{class:"ivk-status",role:"status"}),l=e("div",{}),
c=e("div",{}),u=z("view"),g=0,p,d=(m,y)=>{r.dataset.state=m,r.textContent=y},k=()=>{g+=1,l.contains(document.activeElement)&&
b.focus(),l.replaceChildren(),d("saving","Bezig met inleveren…"),clearTimeout(p),p=window.setTimeout(d,2e4,"lost","Nog\
 niet ingeleverd: de cursus reageert niet. Klik bovenaan op ▶▶ en probeer het opnieuw."),t.set("draft",{seq:g,view:u,
number:o.value,name:n.value}),t.save_changes()},x=async()=>{let m=Date.now()+rt;for(;ye(s).length&&Date.now()<m;)await new Promise(
y=>setTimeout(y,100));return ye(s)},j=async()=>{d("saving","Even kijken of alles is opgeslagen…");let m=await x(),{open:y}=t.
get("state");if(!y.length&&!m.length)return k();w();let $=(O,T,R)=>O.length===1?`Eén vraag ${T}`:`${O.length} vragen ${R}`,
C=e("p",{tabindex:"-1"},y.length?$(y,"is nog niet beantwoord:","zijn nog niet beantwoord:"):"Alle vragen zijn beantwoord\
.");l.replaceChildren(C,ee(s,y),...m.length?[e("p",{},e("strong",{},`⚠ ${$(m,"heeft een antwoord dat nog niet is opges\
lagen","hebben een antwoord dat nog niet is opgeslagen")}. Dat gaat nu niet mee:`)),ee(s,m)]:[],e("p",{},"Je mag nu inle\
veren en het later nog eens doen: je laatste inlevering telt."),e("div",{class:"ivk-actions"},e("button",{type:"button",
class:"ivk-main",click:k},"Toch inleveren"))),C.focus()},w=()=>{let m=t.get("receipt");m.file?m.outdated?d("part",`Ingel\
everd op ${m.time}. Daarna heb je nog iets gewijzigd: lever opnieuw in om dat mee te nemen.`):d("saved",`Je bestand is k\
laar, gemaakt op ${m.time}. Geef het nu aan je docent.`):d("unanswered","Nog niet ingeleverd"),c.dataset.shown!==(m.sha256??
"")&&(c.dataset.shown=m.sha256??"",V(c),m.file&&c.append(e("p",{},e("strong",{},"Stuur dit bestand aan je docent: "),m.file,
m.folder?`. Het staat naast deze opdracht in de map ${m.folder}.`:". Download het eerst, met de knop hieronder."),K({name:m.
file,type:"application/x-ipynb+json",content:m.content}),e("p",{class:"ivk-receipt"},`Jouw ontvangstbewijs: ${m.answered}\
 van de ${m.total} vragen beantwoord, ${m.time}, ontvangstcode ${m.sha256}`),e("p",{},"Bewaar dit bewijs. Wijzig je daar\
na nog iets? Lever dan opnieuw in.")))},v=()=>{clearTimeout(p);let{error:m}=t.get("saved");m?d("error",m):w()},b=e("butt\
on",{type:"button",class:"ivk-main",click:j},"Inleveren"),i=e("legend",{class:"ivk-legend"},e("span",{class:"ivk-prompt"},
"Inleveren")),f=G("Vul in hoe je docent je kent. Lever je in op een plek waar je met je eigen naam bent ingelogd? Dan ma\
g het leeg blijven.","p");return w(),t.on("change:saved",v),t.on("change:receipt",w),s.append(e("div",{class:"ivk",lang:"\
nl",tabindex:"-1"},I(e("fieldset",{},i,f,D(o,"Studentnummer"),D(n,"Naam")),f),e("div",{class:"ivk-actions"},b,r),l,c)),()=>{
clearTimeout(p),t.off("change:saved",v),t.off("change:receipt",w)}}function Te({model:t,el:s}){let a=e("p",{}),o=e("div",{}),n=e("summary",{},"Wat staat nog open?"),r=e("details",{},n,o),
l=()=>{let{total:c,open:u}=t.get("state");a.textContent=u.length?`Je hebt ${c-u.length} van de ${c} vragen beantwoord.`:
`Je hebt alle ${c} vragen beantwoord.`;let g=o.contains(document.activeElement);o.replaceChildren(ee(s,u)),g&&n.focus(),
r.hidden=u.length===0};return l(),t.on("change:state",l),s.append(e("div",{class:"ivk",lang:"nl"},a,r)),()=>t.off("chang\
e:state",l)}function De(t,s){let a={right:["✓","goed"],wrong:["✗","niet goed"],missed:["○","ook goed, niet gekozen"],info:["",
""]};if(t.replaceChildren(),!s||!s.message&&!s.remarks?.length)return;let{fraction:o=null}=s,n=s.again?"again":o===1?"ri\
ght":o===null?"info":o>0?"part":"wrong";t.append(e("p",{class:"ivk-verdict","data-state":n},e("span",{},L(s.message??""))));
let r=s.remarks?.some(c=>c.state!=="info");if(s.remarks?.length&&t.append(e("ul",{class:"ivk-remarks"},s.remarks.map(c=>{
let[u,g]=a[c.state];return e("li",{"data-state":c.state},r&&e("span",{class:"ivk-sign","aria-hidden":"true"},u),e("span",
{class:"ivk-remark"},e("strong",{},c.label),g&&` (${g})`,c.text&&e("span",{class:"ivk-why"},L(c.text))))}))),!s.solution?.
length)return;let l=s.solution.map(([c,u])=>e("li",{},c&&e("strong",{},c),c&&(c.endsWith(".")?" ":": "),L(u)));t.append(
e("p",{class:"ivk-verdict"},"Goed is:"),e("ul",{class:"ivk-solution"},l))}var te={unanswered:"Nog niet beantwoord",saving:"Bezig met opslaan…",saved:"Opgeslagen",slow:"Nog niet opgeslagen: de \
cursus is nog bezig. Je antwoord staat klaar en wordt zo opgeslagen.",lost:"Nog niet opgeslagen: de cursus reageert niet\
. Je antwoord blijft in deze browser staan. Klik bovenaan op ▶▶; daarna wordt het teruggezet.",restored:"Wat je hier\
 de vorige keer deed, was nog niet opgeslagen. Het is teruggezet."},it=4e3,lt=500,H=(t,s)=>JSON.stringify(t??null)===JSON.
stringify(s??null);function ct(t){let s=`inclusief-voor-de-klas:${t}`,a=o=>{try{return o()}catch{return null}};return{read:()=>a(
()=>JSON.parse(localStorage.getItem(s)??"null")),write:(o,n)=>a(()=>localStorage.setItem(s,JSON.stringify({value:o,known:n}))),
clear:()=>a(()=>localStorage.removeItem(s))}}function Ae(t,s,a){let o=t.get("spec"),n=z("view"),r=ct(`${o.store}:${o.id}`),
l=e("span",{class:"ivk-hidden",role:"status"});s.setAttribute("aria-hidden","true");let c=0,u=0,g=t.get("value")??null,p=[],
d,k=null,x=(i,f)=>{s.dataset.state=i,s.textContent=f,i!=="saving"&&l.textContent!==f&&(l.textContent=f)},j=()=>p.splice(
0).forEach(clearTimeout),w=(i,f={})=>{clearTimeout(d),d=void 0;try{t.set("draft",{value:i??null,seq:c,view:n,known:g,check:!1,
...f}),t.save_changes()}catch{}},v={live:l,save(i,{pause:f=!1,...m}={}){c+=1,k=i??null,r.write(k,g),x("saving",te.saving),
j(),p=[window.setTimeout(x,it,"slow",te.slow),window.setTimeout(x,2e4,"lost",te.lost)],clearTimeout(d),f?d=window.setTimeout(
w,lt,i,m):w(i,m)},flush(){d!==void 0&&w(k)},get pending(){return c>u},show(){let i=t.get("saved"),f=i.time?` om ${i.time}`:
"";i.error?x("error",i.error):(t.get("value")??null)===null?x("unanswered",te.unanswered):x(i.complete===!1?"part":"save\
d",[te.saved+f,i.note].filter(Boolean).join(" · "))},destroy(){v.flush(),j(),t.off("change:saved",b)},unsent(){let i=r.
read();return i&&H(i.value,t.get("value"))&&r.clear(),i&&!H(i.value,t.get("value"))?i:null}},b=()=>{let i=t.get("saved");
if(i.view!==n){if(v.pending)return;g=t.get("value")??null,v.show();return}(i.seq??0)<c||(u=c,j(),i.error||(g=t.get("valu\
e")??null,r.clear()),v.show(),a(i))};return t.on("change:saved",b),v.show(),v}var Ne={clearLinks:V,describe:I,fieldGroup:ie,h:e,helpText:G,labelled:D,pageLinks:K,rich:L,same:H,uid:z};async function Be(t,s){let a=Date.now()+2e4;for(;!t.has_model(s)&&Date.now()<a;)await new Promise(c=>setTimeout(c,50));let o=await t.
get_model(s),n=o.get("hash"),r=`ivk-style-${n}`;if(!document.getElementById(r)){let c=document.createElement("style");c.
id=r,c.textContent=o.get("style"),document.head.append(c)}let l=globalThis.inclusiefVoorDeKlas??={};return l[n]??=dt(o.get(
"source"))}async function dt(t){let s=URL.createObjectURL(new Blob([t],{type:"text/javascript"}));try{return await import(s)}finally{
URL.revokeObjectURL(s)}}function Me(t,s){let a={...Ne,controls:t};return async o=>{let{model:n}=o,r=n.get("own_code"),l=r?(await Be(n.widget_manager,
r)).default.control:s[n.get("spec").kind];return ut(o,l,a)}}function ut({model:t,el:s},a,o){let n=t.get("spec"),r=e("p",
{class:"ivk-status"}),l=e("p",{class:"ivk-problem",id:z("problem"),role:"status"}),c=e("div",{class:"ivk-feedback","aria\
-live":"polite"}),u=e("div",{class:"ivk-extra","aria-live":"off"}),g=(_=!1)=>{b=null,p(_)},p=(_=!1)=>{c.replaceChildren(),
x.save(d.get(),{pause:_}),f()},d=a(n,g,t,o),k=(_="")=>{l.textContent!==_&&(l.textContent=_)},x=Ae(t,r,_=>{k(_.problem),d.
field&&d.field.setAttribute("aria-invalid",String(!!_.problem&&n.kind==="number")),_.checked&&De(c,t.get("result"))}),j=n.
check&&e("button",{type:"button",class:"ivk-main",click:()=>x.save(d.get(),{check:!0})},n.check),w=j&&e("button",{type:"\
button",class:"ivk-quiet",hidden:!0,click:()=>x.save(d.get(),{check:!0,explain:!0})},"Bekijk de uitleg"),v=()=>{if(!w||!j)
return;let _=!t.get("saved").again;_&&document.activeElement===w&&j.focus(),w.hidden=_},b=null,i=e("button",{type:"butto\
n",class:"ivk-quiet",click:()=>{let _=b;b=_===null?d.get():null,d.set(_),p()}}),f=()=>{i.textContent=b===null?"Antwoord \
wissen":"Zet mijn antwoord terug",i.hidden=n.wipe===!1||b===null&&d.get()===null,m&&(m.hidden=d.get()!==null||b!==null)},
m=n.offer&&e("button",{type:"button",class:"ivk-quiet",click:()=>{d.set(n.offer.value),g(),(d.field??$.querySelector("in\
put, select, textarea"))?.focus()}},n.offer.label),y=[e("span",{class:"ivk-prompt"},L(n.prompt)),n.points?e("span",{class:"\
ivk-points"},n.points===1?"1 punt":`${String(n.points).replace(".",",")} punten`):null],$;d.field?(d.field.id=z("field"),
$=e("div",{class:"ivk-question"},e("label",{class:"ivk-legend",for:d.field.id},y),d.node),I(d.field,l)):($=e("fieldset",
{class:"ivk-question"},e("legend",{class:"ivk-legend"},y),d.node),I($,d.help,l));let C=e("div",{class:"ivk",lang:"nl","d\
ata-question":n.id,tabindex:"-1"},$,l,e("div",{class:"ivk-actions"},j,w,m,i,r,x.live),c,u,n.source&&pt(n)),O=()=>{let{html:_,
page:Y}=t.get("extra"),oe=()=>[...u.querySelectorAll("a, button, summary")],se=oe().findIndex(ce=>ce===document.activeElement);
V(u),u.innerHTML=_??"",Y&&u.append(K(Y)),oe()[se]?.focus()},T=()=>{!x.pending&&!H(d.get(),t.get("value"))&&(d.set(t.get(
"value")),c.replaceChildren(),b=null,f())},R=()=>x.flush();d.set(t.get("value")),k(t.get("saved").problem),O(),f(),v();let N=x.
unsent();N&&H(N.known,t.get("value"))?(M(N.value),C.insertBefore(e("p",{class:"ivk-help"},te.restored),l)):N&&U(N.value);
function M(_){d.set(_),g()}function U(_){let Y=(ce,ve,ge)=>e("button",{type:"button",class:ve,click:()=>{se.remove(),ge(),
oe()}},ce),oe=()=>$.querySelector("input, select, textarea, button")?.focus(),se=e("div",{class:"ivk-offer"},e("p",{},"I\
n deze browser staat nog een ander antwoord dat niet was opgeslagen."),typeof _=="string"&&n.kind!=="choice"&&e("blockqu\
ote",{},_),e("div",{class:"ivk-actions"},Y("Zet dat antwoord terug","",()=>M(_)),Y("Houd wat er nu staat","ivk-quiet",g)));
C.insertBefore(se,l)}return t.on("change:value",T),t.on("change:saved",v),t.on("change:extra",O),window.addEventListener(
"pagehide",R),s.append(C),()=>{x.destroy(),t.off("change:value",T),t.off("change:saved",v),t.off("change:extra",O),window.
removeEventListener("pagehide",R)}}function pt({source:t,about:s}){let a=`Bron: ${t}`;if(!s?.length)return e("p",{class:"\
ivk-source"},a);let o=e("ul",{});return o.innerHTML=s.map(n=>`<li>${n}</li>`).join(""),e("details",{class:"ivk-source"},
e("summary",{"data-lm-suppress-shortcuts":"true"},a),o)}var ft={once:"✓",later:"✓",filled:"✓",again:"↻",unchecked:"○",open:"○"};function We({model:t,el:s}){let a=e(
"p",{class:"ivk-prompt"}),o=e("ul",{class:"ivk-recap"}),n=e("div",{class:"ivk",lang:"nl",role:"group","aria-label":"Hoe \
ging dit deel?",tabindex:"-1"},a,o),r=()=>{let l=t.get("state"),c=o.contains(document.activeElement),u=o.querySelector("\
details")?.open;a.textContent=l.line,o.replaceChildren(...l.groups.map(({state:g,text:p,questions:d})=>{let k=d.length>0&&
ee(s,d),x=g==="open"?e("details",{open:u},e("summary",{},p),k):e("div",{},p,k);return e("li",{"data-state":g},e("span",{
class:"ivk-sign","aria-hidden":"true"},ft[g]),x)})),c&&n.focus()};return r(),t.on("change:state",r),s.append(n),()=>t.off(
"change:state",r)}function Ie(t,s){let a=Object.entries(s),o={...t,...Object.fromEntries(a.flatMap(([r,{control:l}])=>l?[[r,l]]:[]))},n={question:Me(
t,o),progress:Te,recap:We,handin:qe,alone:Oe,...Object.fromEntries(a.flatMap(([r,{render:l}])=>l?[[r,l]]:[]))};return r=>n[r.
model.get("renderer")](r)}function ne(t,s){let a=z("choice"),o=t.options.map(n=>e("input",{type:"radio",name:a,value:n.id,id:z("o"),change:()=>s()}));
return{node:e("div",{class:"ivk-options"},o.map((n,r)=>e("div",{class:"ivk-option"},n,e("label",{for:n.id},L(t.options[r].
text))))),get:()=>o.find(n=>n.checked)?.value??null,set:n=>o.forEach(r=>r.checked=r.value===n)}}function Z(t,s,a){t.addEventListener("input",()=>s(!0)),t.addEventListener("change",()=>s());let o=a?e("span",{class:"iv\
k-unit",id:z("unit")},a):null;return I(t,o),{node:e("div",{class:"ivk-typed"},t,o),field:t,get:()=>t.value.trim()?t.value:
null,set:n=>t.value=n??""}}function ue(t,s){let a=t.options.map(n=>e("input",{type:"checkbox",value:n.id,id:z("o"),change:()=>s()})),o=G(t.kind?"Me\
er antwoorden kunnen goed zijn.":"Je mag er meer dan één kiezen.","p");return{help:o,node:e("div",{class:"ivk-options"},
o,a.map((n,r)=>e("div",{class:"ivk-option"},n,e("label",{for:n.id},L(t.options[r].text))))),get:()=>{let n=a.filter(r=>r.
checked).map(r=>r.value);return n.length?n:null},set:n=>a.forEach(r=>r.checked=(n??[]).includes(r.value))}}function pe(t,s){return Z(e("input",{type:"text",inputmode:"decimal",autocomplete:"off",class:"ivk-number"}),s,t.unit)}function Ce(t,s,a=5){return Z(e("textarea",{rows:String(a)}),s,t.unit)}var Re=(t,s)=>Ce(t,s);function fe(t,s){return Z(e("input",{type:"text",autocomplete:"off"}),s,t.unit)}function mt(t,s){let a=e("select",{},e("option",{value:""},"— kies —"),t.options.map(o=>e("option",{value:o.id},o.text)));
return a.addEventListener("change",()=>s()),{node:a,field:a,get:()=>a.value||null,set:o=>a.value=o??""}}function vt(t,s){
return t.type==="choice"?mt(t,s):t.type==="text"?Ce(t,s,3):t.type==="number"?pe(t,s):t.type==="date"?Z(e("input",{type:"\
date",autocomplete:"off"}),s):fe(t,s)}function he(t,s){if(t.type==="checks"||t.type==="radios"){let o=t.type==="checks"?
ue(t,s):ne(t,s);return{...o,node:I(ie(t,o.node),o.help)}}let a=vt(t,s);return{...a,node:D(a.field,t.label,t.help,a.node)}}function Je(t,s){let a=t.max??30,o=e("div",{class:"ivk-rows"}),n=e("span",{class:"ivk-hidden",role:"status"}),r=e("butto\
n",{type:"button",click:()=>d(void 0,c.length,"toegevoegd")},"Rij toevoegen"),l=e("button",{type:"button",class:"ivk-qui\
et",click:()=>u&&d(u.value,u.index,"teruggezet")}),c=[],u=null,g=()=>{c.forEach((w,v)=>{w.legend.textContent=`Rij ${v+1}`,
w.which.textContent=` (rij ${v+1})`}),r.disabled=c.length>=a,l.hidden=u===null||r.disabled,l.textContent=u===null?"":`Ze\
t rij ${u.index+1} terug`},p=w=>Object.fromEntries(w.controls.map(({id:v,control:b})=>[v,b.get()]).filter(([,v])=>v!==null)),
d=(w,v,b)=>{w!==void 0&&(u=null),x(w,v),s(),c[v].first?.focus(),n.textContent=`Rij ${v+1} ${b}.`},k=w=>{let v=c.indexOf(
w),b=p(w);Object.keys(b).length&&(u={value:b,index:v}),c.splice(v,1),w.node.remove(),g(),s(),n.textContent=`Rij ${v+1} v\
erwijderd.`,(l.hidden?r:l).focus()},x=(w,v)=>{let b=t.columns.map(C=>({id:C.id,control:he(C,s)})),i=e("legend",{}),f=e("\
span",{class:"ivk-hidden"}),m=e("button",{type:"button",class:"ivk-quiet",click:()=>k($)},"Verwijderen",f),y=e("fieldset",
{class:"ivk-form-row"},i,e("div",{class:"ivk-form-columns"},b.map(({control:C})=>C.node),m)),$={node:y,legend:i,which:f,
controls:b,first:y.querySelector("input, select, textarea")};b.forEach(({id:C,control:O})=>O.set(w?.[C]??null)),c.splice(
v,0,$),o.insertBefore(y,o.children[v]??null),g()},j=w=>{c=[],u=null,o.replaceChildren(),(w?.length?w:[{}]).forEach((v,b)=>x(
v,b))};return j(null),{node:ie(t,o,e("div",{class:"ivk-actions"},r,l),n),get:()=>{let w=c.map(p);return w.some(v=>Object.
keys(v).length)?w:null},set:j}}var ke=(t,s)=>(t.type==="rows"?Je:he)(t,s);function He(t,s){let a=[],o=r=>{let l=t.fields.filter(g=>g.id.startsWith(`${r.id}_`)).map(g=>({...g,label:g.label.slice(
r.title.length+2)})),c=l.map(g=>{let p=g.type==="choice"?ne(g,s):ke(g,s);return g.type==="choice"&&p.node.classList.add(
"ivk-beside"),p.field instanceof HTMLTextAreaElement&&(p.field.rows=2),{ask:g,control:p}}),u=()=>{let g=c.some(({control:p})=>p.
get()!==null);c.forEach(({ask:p,control:d})=>d.node.hidden=p.type==="text"&&!g)};return a.push({parts:c,follow:u}),e("fi\
eldset",{class:"ivk-need",change:u},e("legend",{},r.title,e("span",{class:"ivk-hidden"},`. ${l[0].label}`)),e("p",{class:"\
ivk-help"},L(r.text)),c.map(({control:g})=>g.node))},n=e("div",{},t.groups.map(r=>{let l=e("p",{class:"ivk-group-title",
id:z("group")},r.title);return e("div",{role:"group","aria-labelledby":l.id},l,r.cards.map(o))}));return a.forEach(r=>r.
follow()),{node:n,get:()=>{let r=a.flatMap(l=>l.parts.map(({ask:c,control:u})=>[c.id,u.get()])).filter(([,l])=>l!==null);
return r.length?Object.fromEntries(r):null},set:r=>a.forEach(l=>{l.parts.forEach(({ask:c,control:u})=>u.set(r?.[c.id]??null)),
l.follow()})}}function gt(t,s){let a=t.fields.map(o=>({id:o.id,control:ke(o,s)}));return{node:e("div",{class:"ivk-form"},a.map(({control:o})=>o.
node)),get:()=>{let o=a.map(({id:n,control:r})=>[n,r.get()]).filter(([,n])=>n!==null);return o.length?Object.fromEntries(
o):null},set:o=>a.forEach(({id:n,control:r})=>r.set(o?.[n]??null))}}function Ee(t,s){return"groups"in t&&t.groups?He(t,s):
gt(t,s)}function $e(t,s){let a=new Map,o=null,n=(p,d)=>{let k=e("ul",{class:"ivk-cards"}),x=e("p",{class:"ivk-box-title",id:z("b\
ox")},d),j=e("div",{class:"ivk-box",role:"group","aria-labelledby":x.id},x,k);return j.addEventListener("dragover",w=>{o&&
(w.preventDefault(),j.classList.add("ivk-over"))}),j.addEventListener("dragleave",()=>j.classList.remove("ivk-over")),j.
addEventListener("drop",w=>{j.classList.remove("ivk-over"),o&&(w.preventDefault(),o.select.value=p,l(o),s())}),a.set(p,k),
{box:j,name:x,list:k}},r=t.items.map(p=>{let d=z("card"),k=e("select",{"aria-labelledby":d},e("option",{value:""},"— kie\
s een plek —"),t.targets.map(v=>e("option",{value:v.id},v.text))),x=e("li",{class:"ivk-card",draggable:"true"},e("span",
{id:d,class:"ivk-card-text"},L(p.text)),k),j={id:p.id,select:k,node:x};x.addEventListener("dragstart",v=>{o=j,v.dataTransfer?.
setData("text/plain",p.text)}),x.addEventListener("dragend",()=>o=null);let w=!1;return k.addEventListener("pointerdown",
()=>w=!0),k.addEventListener("keydown",()=>w=!1),k.addEventListener("change",()=>{s();let v=document.activeElement===k;v&&
!w||(l(j),v&&k.focus())}),k.addEventListener("blur",()=>setTimeout(l,0,j)),j}),l=p=>{let d=a.get(p.select.value);p.node.
parentNode!==d&&d?.append(p.node),u.name.textContent=u.list.children.length?"Nog te plaatsen":"Alles is geplaatst."},c=G(
"Sleep elke kaart naar een plek, of kies de plek in de lijst op de kaart.","p"),u=n("","Nog te plaatsen"),g=e("div",{class:"\
ivk-match"},c,u.box,e("div",{class:"ivk-boxes"},t.targets.map(p=>n(p.id,p.text).box)));return r.forEach(l),{node:g,help:c,
get:()=>{let p=r.filter(d=>d.select.value).map(d=>[d.id,d.select.value]);return p.length?Object.fromEntries(p):null},set:p=>r.
forEach(d=>{d.select.value=p?.[d.id]??"",l(d)})}}function Se(t,s){let a=t.items.map(j=>j.id),o=null,n=null,r=e("span",{class:"ivk-hidden",role:"status"}),l=Object.fromEntries(
t.items.map(j=>{let w=(f,m,y)=>e("button",{type:"button","aria-label":`${f}: ${j.text}`,title:f,click:()=>k(j.id,y,!0)},
m),v=w("Omhoog","↑",-1),b=w("Omlaag","↓",1),i=e("li",{draggable:"true"},e("div",{class:"ivk-row"},e("span",{class:"i\
vk-row-text"},L(j.text)),e("span",{class:"ivk-row-buttons"},v,b)));return i.addEventListener("dragstart",f=>{n=j.id,f.dataTransfer?.
setData("text/plain",j.text)}),i.addEventListener("dragend",()=>n=null),i.addEventListener("dragover",f=>{n&&(f.preventDefault(),
i.classList.add("ivk-over"))}),i.addEventListener("dragleave",()=>i.classList.remove("ivk-over")),i.addEventListener("dr\
op",f=>{i.classList.remove("ivk-over"),n&&(f.preventDefault(),k(n,g().indexOf(j.id)-g().indexOf(n),!1))}),[j.id,{node:i,
up:v,down:b,text:j.text}]})),c=e("ol",{class:"ivk-order"}),u=e("button",{type:"button",click:()=>o===null&&p(a),blur:()=>d()}),
g=()=>o??a,p=j=>{o=[...j],d(),s()},d=()=>{let j=g();j.forEach((w,v)=>{let b=l[w];c.children[v]!==b.node&&c.insertBefore(
b.node,c.children[v]??null),b.up.disabled=v===0,b.down.disabled=v===j.length-1}),u.hidden=o!==null&&document.activeElement!==
u,u.setAttribute("aria-disabled",String(o!==null)),u.textContent=o===null?"Deze volgorde is mijn antwoord":"Dit is nu je\
 antwoord"},k=(j,w,v)=>{let b=[...g()],i=b.indexOf(j),f=Math.max(0,Math.min(b.length-1,i+w));if(b.splice(f,0,b.splice(i,
1)[0]),p(b),v){let m=l[j],y=w<0?m.up:m.down;(y.disabled?w<0?m.down:m.up:y).focus(),r.textContent=`${m.text} staat nu op \
plaats ${f+1} van ${b.length}.`}};d();let x=G("Sleep de regels in de goede volgorde, of gebruik de knoppen ↑ en ↓.",
"p");return{node:e("div",{},x,c,u,r),help:x,get:()=>o,set:j=>{o=j??null,d()}}}function me(t,s){let a=[];for(let c=t.scale.min;c<=t.scale.max;c+=1)a.push([c,t.scale.levels[c-t.scale.min]||String(c)]);
let o=a.length;t.unknown&&a.push(["?",t.unknown]);let n=t.scale.levels.length>0,r=t.items.map(c=>{let u=z("rate"),g=a.map(
([w])=>e("input",{type:"radio",name:u,id:z("r"),value:String(w),change:()=>s()})),p=n?{}:{0:t.scale.low,[o-1]:t.scale.high},
d=(w,v)=>e("span",{class:"ivk-level"},w,e("label",{for:w.id},a[v][1],p[v]&&e("span",{class:"ivk-hidden"},`: ${p[v]}`))),
k=w=>!n&&w&&e("span",{class:"ivk-end","aria-hidden":"true"},w),x=g.map(d),j=e("fieldset",{class:"ivk-rating"},e("legend",
{},L(c.text)),e("div",{class:n?"ivk-levels ivk-words":"ivk-levels"},e("span",{class:"ivk-edge"},k(t.scale.low),x[0]),x.slice(
1,o-1),e("span",{class:"ivk-edge"},x[o-1],k(t.scale.high)),x.slice(o)));return{id:c.id,inputs:g,node:j}}),l=c=>c==="?"?c:
Number(c);return{node:e("div",{},r.map(c=>c.node)),get:()=>{let c=r.flatMap(({id:u,inputs:g})=>g.filter(p=>p.checked).map(
p=>[u,l(p.value)]));return c.length?Object.fromEntries(c):null},set:c=>r.forEach(u=>u.inputs.forEach(g=>g.checked=c?.[u.
id]!==void 0&&String(c[u.id])===g.value))}}var ht=4e7;function kt({model:t,el:s}){let a=e("p",{class:"ivk-status",role:"status"}),o=e("div",{"aria-live":"polite"}),
n=e("div",{"aria-live":"polite"}),r=le(t,a);r.say("unanswered","Nog niets gedaan");let l=k=>e("ul",{},k.map(x=>e("li",{},
x))),c=()=>r.ask({do:"make"},"Bezig met de back-up…",({file:k,parts:x,problems:j})=>{o.replaceChildren(e("p",{},e("str\
ong",{},"Je back-up is klaar. Druk op Downloaden en bewaar het bestand op een plek die alleen jij kunt zien.")),l([...x,
...j]),K(k)),o.querySelector("a")?.focus()}),u=e("input",{type:"file",accept:".json,application/json",change:p}),g="";async function p(){
let k=u.files?.[0];if(n.replaceChildren(),!!k){if(k.size>ht)return r.say("error","Dit bestand is veel te groot voor een \
back-up. Er is niets van gelezen.");try{g=await k.text()}catch{return r.say("error","Dit bestand kon niet worden gelezen\
. Probeer het nog eens.")}r.ask({do:"read",text:g},"Bezig met lezen…",({made:x,parts:j,missing:w,other:v})=>{let b=w>0&&
e("button",{type:"button",class:"ivk-main",click:()=>d(!1)},"Zet terug wat hier ontbreekt"),i=v>0&&e("button",{type:"but\
ton",click:()=>d(!0)},"Zet alles terug, ook wat anders is");n.replaceChildren(e("div",{},e("p",{},e("strong",{},`Deze ba\
ck-up is gemaakt op ${x}. Er is nog niets veranderd.`)),l(j),v>0&&e("p",{},"Kies je voor alles, dan wordt wat hier nu st\
aat niet weggegooid: het blijft bewaard in de map antwoorden."),b||i?e("div",{class:"ivk-actions"},b,i):e("p",{},"Alles \
uit deze back-up heb je hier al."))),n.querySelector("button")?.focus()})}}let d=k=>r.ask({do:"restore",text:g,replace:k},
"Bezig met terugzetten…",({restored:x})=>{let j=e("p",{tabindex:"-1"},e("strong",{},x)," Staat er een andere module op\
en? Klik daar op ▶▶ om de antwoorden te zien.");n.replaceChildren(j),u.value="",j.focus()});return s.append(e("div",
{class:"ivk",lang:"nl"},e("div",{},e("p",{class:"ivk-prompt"},"Back-up maken"),e("p",{class:"ivk-help"},"Eén bestand met\
 al je antwoorden, uit alle modules en opdrachten. Er staat ook in wat je over jezelf schreef. Lever dit bestand dus noo\
it in."),e("div",{class:"ivk-actions"},e("button",{type:"button",class:"ivk-main",click:c},"Maak een back-up")),o),e("hr",
{}),e("div",{},D(u,"Back-up terugzetten","Kies een back-up van deze cursus. Je ziet eerst wat erin staat."),n),e("div",{
class:"ivk-actions"},a))),r.destroy}var Ke={render:kt};function be(t,s){return(a,o)=>{let n=z("ask"),r=()=>{window.clearTimeout(c),t.off("change:reply",l)},l=()=>{let u=t.get(
"reply");u.seq===n&&(r(),o(u))},c=window.setTimeout(()=>{r(),o({error:"De cursus reageert niet. Klik bovenaan op ▶▶ en p\
robeer het opnieuw. Er is niets veranderd."})},2e4);t.on("change:reply",l),t.set("request",{seq:n,value:s(),...a}),t.save_changes()}}var bt=4e5;function wt(t,s,a){let o=null,n=be(a,()=>o),r=e("div",{"aria-live":"polite"}),l=e("ul",{}),c=e("p",{role:"sta\
tus",class:"ivk-mentor-told"}),u=e("p",{class:"ivk-mentor-alarm",id:z("problem"),role:"alert"}),g=e("button",{type:"butt\
on",class:"ivk-main",click:()=>{o||(o={id:re()},v(),s()),n({do:"make"},({error:i,files:f=[]})=>{V(r),r.append(...i?[e("p",
{},i)]:f.map(K))})}},"Maak het blad voor mijn mentor"),p=e("input",{type:"file",accept:".json,application/json",change:async()=>{
let i=p.files?.[0];if(u.textContent=c.textContent="",!!i){if(i.size>bt)return d(`Het bestand ‘${i.name.slice(0,60)}’ i\
s veel te groot voor het blad van een mentor. Er is niets veranderd.`);try{n({do:"read",text:await i.text()},({error:f,sheet:m})=>m?
k(m):d(f??""))}catch{d("Dit bestand kon niet worden gelezen. Probeer het nog eens. Er is niets veranderd.")}}}}),d=i=>{p.
value="",u.textContent=i},k=i=>{p.value="",o&&(o={...o,sheets:[...(o.sheets??[]).filter(f=>f.sheet!==i.sheet),i]},c.textContent=
`Het blad van ${x(i)} is ingenomen.`,v(),s())},x=i=>i.name||"je mentor",j=i=>{let f=[x(i),i.date,i.lesson].filter(Boolean).
join(", "),m=e("button",{type:"button",class:"ivk-quiet",click:()=>{let y=e("button",{type:"button",click:v},"Nee, laat \
staan"),$=e("button",{type:"button",class:"ivk-quiet",click:()=>{o&&(o={id:o.id,sheets:(o.sheets??[]).filter(C=>C!==i)}),
o?.sheets?.length||delete o?.sheets,c.textContent=`Het blad van ${x(i)} is weg. Het bestand zelf heb je nog.`,v(),s(),p.
focus()}},"Ja, haal weg");m.replaceWith(e("span",{},"Weet je het zeker? ",y,$)),y.focus()}},"Haal dit blad weg",e("span",
{class:"ivk-hidden"},` (${f})`));return e("li",{},e("span",{dir:"auto"},f)," ",m)},w=D(p,"Neem het bestand van je mentor\
 in",`Het bestand begint met ‘observatie’. Hoogstens ${t.most} mentoren.`);w.append(u),I(p,u);function v(){l.replaceChildren(
...(o?.sheets??[]).map(j)),w.hidden=!o}return v(),{node:e("div",{class:"ivk-mentor"},g,r,w,c,l),get:()=>o,set:i=>{o=structuredClone(
i),v()}}}var Pe={control:wt};var jt=(t,s)=>t.every(a=>a.startsWith("!")?!s.has(a.slice(1)):s.has(a));function we(t,s){let a=t.also.find(({when:n})=>jt(
n,s)),o=Object.entries(a??{}).filter(([n,r])=>n!=="when"&&r!==null&&r!==void 0);return{...t,...Object.fromEntries(o)}}function xt(t,s){
let a=t.case,o=e("div",{class:"ivk-talk"}),n={path:[],earlier:[],own:{}},r=new Set;function l(i,f){let m=a.moments[i];if(!m)
return we(a.endings[i],f);let y=we(m,f);for(let $ of m.does)f.add($);return y}function c(i){let f=new Set,m=[],y=l(a.start,
f);for(let $ of i){let C="says"in y?y.says.find(T=>T.id===$):void 0;if(!C||!("says"in y))break;let O=we(C,f);m.push({moment:y,
say:O});for(let T of O.does)f.add(T);y=l(O.to,f)}return{steps:m,here:y,says:"says"in y?y.says.map($=>we($,f)):[]}}let u=(i,f)=>f.
every((m,y)=>i[y]===m),g=(i,f)=>i.filter((m,y)=>{let $=[f,...i.filter(C=>!H(C,m))];return i.findIndex(C=>H(C,m))===y&&!$.
some(C=>u(C,m))}),p=()=>{let i=g(n.earlier,n.path),f=Object.fromEntries(Object.entries(n.own).filter(([,y])=>y.trim())),
m=Object.keys(f).length>0;return!n.path.length&&!i.length&&!m?null:{path:n.path,...i.length?{earlier:i}:{},...m?{own:f}:
{}}},d=i=>{i&&H(i,p())||(n={path:[...i?.path??[]],earlier:[...i?.earlier??[]],own:{...i?.own}},b())},k=i=>{let f=c(n.path).
steps.length;f<n.path.length&&(n.earlier=[...n.earlier,n.path]),n.path=[...n.path.slice(0,f),i.id],s(),b(!0)},x=i=>{n={...n,
path:n.path.slice(0,i),earlier:[...n.earlier,n.path]},s(),b(!0)};function j({moment:i,say:f}){let m=n.own[i.id]?.trim();
return[m&&e("p",{class:"ivk-said"},e("strong",{},"In jouw eigen woorden: "),m),e("p",{class:"ivk-said"},e("strong",{},"J\
ij: "),f.text),e("div",{},e("strong",{},"Wat er gebeurt"),L(f.happens)),e("div",{class:"ivk-thinks"},e("strong",{},`Wat ${a.
who} denkt`),L(f.thinks)),e("div",{class:"ivk-why-so"},e("strong",{},"Waarom"),L(f.why),e("span",{class:"ivk-source"},`B\
ron: ${f.source}`))].filter(Boolean)}let w=(i,f)=>e("button",{type:"button",class:"ivk-quiet",click:()=>x(i)},f,e("span",
{class:"ivk-hidden"},` bij stap ${i+1}`));function v(i,f){let m=e("div",{class:"ivk-turn"}),y=(C=!1)=>{r.add(i.id);let O=e(
"ul",{class:"ivk-says"},f.map(R=>e("li",{},e("button",{type:"button",click:()=>k(R)},R.text)))),T=e("p",{class:"ivk-ask",
tabindex:"-1"},"Wat lijkt hier het meest op?");m.replaceChildren(T,O),C&&T.focus()},$=e("textarea",{rows:"2",input:()=>{
n.own={...n.own,[i.id]:$.value},s()}});return $.value=n.own[i.id]??"",r.has(i.id)||$.value.trim()?y():m.replaceChildren(
e("button",{type:"button",click:()=>y(!0)},"Laat zien wat je kunt kiezen")),[e("label",{class:"ivk-own"},"Wat zou jij ze\
ggen of doen? Schrijf het eerst in je eigen woorden.",$),m]}function b(i=!1){let{steps:f,here:m,says:y}=c(n.path),$=f.at(
-1),C=n.path.length-f.length,O=f.slice(0,-1).map((M,U)=>e("li",{},e("details",{},e("summary",{},e("strong",{},M.moment.title),
`: ${M.say.text}`),e("div",{class:"ivk-scene"},L(M.moment.scene)),j(M),w(U,"Kies hier iets anders")))),T=e("h4",{class:"\
ivk-talk-head",tabindex:"-1"},$?`${f.length}. ${$.moment.title}`:a.title),R="says"in m?[e("h4",{},`${f.length+1}. ${m.title}`),
e("div",{class:"ivk-scene"},L(m.scene)),...v(m,y)]:[e("h4",{},`Einde: ${m.title}`),e("div",{class:"ivk-scene"},L(m.text)),
e("div",{class:"ivk-actions"},e("button",{type:"button",click:()=>x(0)},"Begin opnieuw en probeer een andere weg"))],N=[
O.length>0&&e("ol",{class:"ivk-past","aria-label":"Het gesprek tot nu toe"},O),T,!$&&e("div",{class:"ivk-scene"},L(a.intro)),
C>0&&e("p",{class:"ivk-gone"},"Dit gesprek is veranderd sinds je het speelde. Tot hier klopt je weg nog; de rest blijft \
bewaard."),$&&e("div",{class:"ivk-reply"},j($),w(f.length-1,"Kies hier iets anders")),...R];o.replaceChildren(...N.filter(
M=>M instanceof Node)),i&&T.focus()}return b(),{node:o,get:p,set:d}}var Ve={control:xt};var yt=3e6;function Ge(t,s){let a=be(t,s);function o(r,l,c){let u=e("p",{class:"ivk-share-alarm",id:z("problem"),role:"a\
lert"}),g=k=>{p.value="",k.error?u.textContent=`${k.error} Je eigen blad is nog helemaal in orde.`:c(k)},p=e("input",{type:"\
file",accept:".json,application/json",change:async()=>{let k=p.files?.[0];if(u.textContent="",!!k){if(k.size>yt)return g(
{error:`Het bestand ‘${k.name.slice(0,60)}’ is veel te groot voor een SHARE-blad. Er is niets van gelezen.`});try{a(
{do:"read",text:await k.text()},g)}catch{g({error:"Dit bestand kon niet worden gelezen. Probeer het nog eens."})}}}}),d=D(
p,r,l);return d.append(u),I(p,u),d}function n(r,l,c){let u=e("input",{type:"text",maxlength:"60",autocomplete:"off",value:c}),
g=e("div",{"aria-live":"polite"}),p=e("button",{type:"button",class:"ivk-main",click:()=>a({do:l,name:u.value},d=>{V(g),
g.append(...d.error?[e("p",{},d.error)]:(d.files??[]).map(K))})},r);return e("div",{class:"ivk-share-file"},D(u,"Naam va\
n het bestand (kies zelf)"),p,g)}return{filePicker:o,fileMaker:n}}var Ct=["outcome","text","who"],X=t=>typeof t=="string"&&t.trim()!=="";function ze(){return{sheet:re(),name:"",answers:{},
done:!1}}function xe(){return{mode:null,stage:"invullen",own:ze(),partner:null,rows:{},follow:{}}}var je=(t,s)=>Object.fromEntries(
s.filter(a=>X(t[a])).map(a=>[a,t[a]])),Ue=(t,s)=>({sheet:t.sheet,...je(t,["name"]),answers:je(t.answers,s),...t.done?{done:!0}:
{}});function Fe(t,s){if(!t.mode)return null;let a=s.map(n=>[n,je(t.rows[n]??{},Ct)]).filter(([,n])=>Object.keys(n).length),
o=je(t.follow,["date","first"]);return{mode:t.mode,stage:t.stage,own:Ue(t.own,s),...t.partner?{partner:Ue(t.partner,s)}:
{},...a.length?{rows:Object.fromEntries(a)}:{},...Object.keys(o).length?{follow:o}:{}}}var Et={compromis:"Wat is het compromis?",verschil:"Hoe gaan jullie met dit verschil om?",eens:"Wat spreken jullie af? (\
mag kort)"};function $t(t,s,a){let o=t.rows,n=o.map(h=>h.id),r=e("div",{class:"ivk-share"}),l=xe(),c=()=>{},u=()=>Fe(l,n),
g=h=>{h&&H(h,u())||(l={...xe(),...structuredClone(h??{})},l.own.name??="",f())},{filePicker:p,fileMaker:d}=Ge(a,u),k=(h,E,S="")=>e(
"button",{type:"button",class:S,click:E},h),x=h=>e("h4",{class:"ivk-share-head",tabindex:"-1"},h),j=()=>l.partner,w=()=>e(
"p",{class:"ivk-share-alarm",id:z("problem"),role:"alert"}),v=(h,E)=>X(h?.name)?h?.name??"":E,b=h=>X(h)?e("p",{class:"iv\
k-words",dir:"auto"},h):e("p",{class:"ivk-words"},e("em",{},"niet ingevuld")),i=h=>{l.stage=h,s(),f(!0)};function f(h=!1){
c(),c=()=>{};let E={invullen:O,tweede:O,lezen:M,vergelijken:Y};r.replaceChildren(...[m(),...E[l.stage](),y()].filter(S=>S instanceof
Node)),h&&r.querySelector(".ivk-share-head")?.focus()}function m(h={invullen:l.own.done?1:0,tweede:0,lezen:1,vergelijken:3}[l.
stage]){return e("ol",{class:"ivk-steps"},t.steps.map((E,S)=>e("li",{"aria-current":S===h?"step":null},E.title)))}function y(){
if(!l.mode)return null;let h=e("div",{class:"ivk-share-again"}),E=()=>h.replaceChildren(k("Helemaal opnieuw beginnen",S,
"ivk-quiet")),S=()=>{let B=k("Nee, laat alles staan",()=>{E(),h.querySelector("button")?.focus()}),A=k("Ja, wis allebei \
de bladen en de afspraken",()=>{l=xe(),s(),f(),r.querySelector("input, button")?.focus()},"ivk-quiet");h.replaceChildren(
e("p",{},"Weet je het zeker? Dit kan niet ongedaan worden gemaakt."),e("div",{class:"ivk-actions"},B,A)),B.focus()};return E(),
h}function $(h,E){let S=e("input",{type:"text",maxlength:t.max_name,autocomplete:"off",value:h.name??"",input:()=>{h.name=
S.value,s(!0)}});return D(S,E)}function C(h,E,S,B=null,A=3){let q=e("span",{class:"ivk-help",role:"status"}),J=e("textar\
ea",{rows:String(A),maxlength:t.max,value:h[E]??"",input:()=>{Object.assign(h,{[E]:J.value}),q.textContent=J.value.length<
t.max?"":`Dit veld is vol: hoogstens ${t.max} tekens. Wat er niet meer in past, is weggevallen.`,s(!0)}}),F=D(J,S,B);return F.
append(q),F}function O(){let h=l.stage==="tweede";if(!l.mode)return[T()];if(!h&&l.own.done)return R();let E=h?j():l.own,
S=l.mode==="laptop",B=S?h?"Nu de ander: vul jouw blad in":"Wie begint, vult alleen het eerste blad in":"Vul je eigen bla\
d in",A=w(),q=()=>{let W=o.filter(de=>!X(E.answers[de.id])).length;if(!X(E.name))return J("Vul eerst een naam in, dan we\
ten jullie van wie dit blad is.","input");if(W===o.length)return J("Dit blad is nog leeg. Schrijf bij minstens één vraag\
 iets op.","textarea");if(h&&E.name?.trim()===v(l.own,"").trim())return J("Op het andere blad staat dezelfde naam. Kies \
twee namen die je uit elkaar kunt houden.","input");if(E.done=!0,!S)return i("invullen");if(h)return i("lezen");l.partner=
ze(),i("tweede")},J=(W,de)=>{let ae=r.querySelector(`.ivk-form-field ${de}`);A.textContent=W,ae&&(ae.setAttribute("aria-\
invalid","true"),ae.setAttribute("aria-errormessage",A.id),ae.addEventListener("input",()=>ae.removeAttribute("aria-inva\
lid"),{once:!0}),ae.focus())},F="",P=o.flatMap(W=>{let de=W.group&&W.group!==F?[e("p",{class:"ivk-share-group"},W.group)]:
[];return F=W.group,[...de,C(E.answers,W.id,`${W.label}. ${W.title}`,`${W.text} ${W.prompt}`,W.group?2:3)]});return[x(B),
e("p",{},S?"Vul dit blad alleen in. De ander kijkt even niet mee.":"Vul dit alleen in, zonder te overleggen. Je partner \
doet hetzelfde op een eigen computer. Gebruik geen namen van leerlingen."),h&&e("p",{},`Het blad van ${v(l.own,"de eerst\
e")} is verborgen. Dat zie je straks.`),$(E,S?h?"Naam van de tweede":"Naam van de eerste":"Je naam, zoals je partner die\
 mag lezen"),...P,A,e("div",{class:"ivk-actions"},k(S&&!h?"Klaar: verberg mijn blad en geef de laptop door":"Mijn blad i\
s af",q,"ivk-main"))]}function T(){let h=E=>{l.mode=E,s(),f(!0)};return e("div",{},e("p",{},"Hoe werken jullie?"),e("div",
{class:"ivk-actions"},k("Ieder op een eigen computer",()=>h("bestanden")),k("Samen achter één laptop",()=>h("laptop"))),
e("p",{class:"ivk-help"},"Op eigen computers sturen jullie elkaar één bestand, bijvoorbeeld per mail. Er is geen account\
 nodig en er gaat niets vanzelf naar iemand toe."))}function R(){let{practice:h}=t;return[x("Wissel de bladen uit"),e("p",
{},"Maak van je blad een bestand en stuur het aan je partner. Zodra je het bestand van je partner hebt, neem je het hier\
 in. Lees het dan eerst helemaal."),d("Maak mijn bestand","sheet",`share-${v(l.own,"").trim()}`),p("Neem het bestand van\
 je partner in","Kies het bestand dat je partner je stuurde (het eindigt op .json).",ve),e("div",{class:"ivk-actions"},k(
"Ik wil eerst nog iets wijzigen",()=>{l.own.done=!1,i("invullen")},"ivk-quiet"),h&&k(`Ik heb nog geen partner: oefen met\
 het blad van ${h.name}`,()=>ge(h),"ivk-quiet"))]}function N(h,E){return e("section",{class:"ivk-sheet"},e("h5",{},E),e(
"dl",{},o.flatMap(S=>[e("dt",{},`${S.label}. ${S.title}`),e("dd",{},b(h.answers[S.id]))])))}function M(){let h=l.mode===
"laptop",E=e("div",{class:"ivk-share-pause"}),S=e("p",{role:"status"}),B=k("Ik heb alles gelezen",()=>_(E,S),"ivk-main");
E.append(B);let[A,q]=[v(l.own,"de eerste"),v(l.partner,"je partner")];return[x(h?"Lees elkaars blad, en zeg nog niets":`\
Lees het blad van ${q}, en schrijf of zeg nog niets`),e("p",{},h?`Nu mogen jullie allebei kijken. ${q} leest het eerste \
blad, ${A} het tweede. Reageren komt straks.`:"Je kunt hier nog niets invullen. Dat is met opzet: eerst lezen, dan laten\
 bezinken, dan pas praten."),h&&N(l.own,`Blad van ${A}`),N(j(),`Blad van ${q}`),S,E,U()]}let U=()=>l.mode==="bestanden"&&
e("details",{},e("summary",{},"Mijn eigen blad als bestand"),d("Maak mijn bestand","sheet",`share-${v(l.own,"").trim()}`));
function _(h,E){let S=t.pause,B=e("span",{"aria-hidden":"true"}),A=k("Ga verder naar het vergelijken",()=>{S>0?E.textContent=
`Nog ${S} seconden. Wat verraste je? Wat herken je?`:i("vergelijken")},"ivk-main"),q=()=>{B.textContent=S>0?` Nog ${S} s\
econden.`:"",A.setAttribute("aria-disabled",String(S>0)),S<=0&&(clearInterval(J),E.textContent="De pauze is voorbij. Je \
kunt verder."),S-=1},J=setInterval(()=>(S>0||(S=0),q()),1e3);c=()=>clearInterval(J),r.querySelector(".ivk-steps")?.replaceWith(
m(2)),E.textContent=`Even wachten: ${t.pause} seconden. Wat verraste je? Wat herken je? Zeg nog niets.`,h.replaceChildren(
A,B),q(),A.focus()}function Y(){let[h,E]=[v(l.own,"Ik"),v(l.partner,"Mijn partner")],S=o.filter(q=>X(l.own.answers[q.id])||
X(j().answers[q.id])),B=o.filter(q=>!S.includes(q)),A=l.mode==="bestanden";return[x("Leg de bladen naast elkaar en praat\
 erover"),e("p",{},A?"Doe dit samen: naast elkaar, of aan de telefoon. Eén van jullie vult in. De ander neemt aan het ei\
nd de afspraken in.":"Doe dit samen. Kies bij elke rij wat jullie ervan vinden en schrijf op wie wat doet."),e("p",{},"K\
ijk bij 3 en 4 ook kruislings: wat de een graag doet, naast wat de ander van hem of haar hoopt."),...S.map(q=>ce(q,h,E)),
B.length>0&&e("p",{class:"ivk-help"},`Door geen van beiden ingevuld: ${B.map(q=>`${q.label} ${q.title}`).join(", ")}.`),
oe("Hoe verder"),C(l.follow,"first","Welke les geven jullie als eerste samen, en wie doet daarin wat?"),se(),e("div",{class:"\
ivk-share-end"},e("p",{},e("strong",{},"Jullie afspraken als pagina en als bestand"),e("br"),"De pagina is om af te druk\
ken of als pdf te bewaren. Het bestand is voor de ander, die het in de eigen cursus inneemt."),d("Maak de afspraken","ag\
reement",`afspraken-${h.trim()}-${E.trim()}`)),A&&p("Vulde de ander de afspraken in? Neem ze hier in","Kies het bestand \
met de afspraken. Ook het blad van een nieuwe partner kun je hier innemen.",ve),U()]}let oe=h=>e("h5",{},h);function se(){
let h=e("input",{type:"date",value:l.follow.date??"",input:()=>{l.follow.date=h.value,s()}});return D(h,"Wanneer kijken \
jullie terug op deze afspraken?")}function ce(h,E,S){let B=l.rows[h.id]??={},A=z("outcome"),q=e("div",{}),J=()=>{let P=Et[B.
outcome??""];q.replaceChildren(...P?[C(B,"text",P,null,2),C(B,"who","Wie doet wat?",null,2)]:[])},F=t.outcomes.map(P=>e(
"input",{type:"radio",name:A,id:z("o"),value:P.id,checked:B.outcome===P.id,change:()=>{B.outcome=P.id,J(),s()}}));return J(),
e("fieldset",{class:"ivk-compare"},e("legend",{},e("strong",{},`${h.label}. ${h.title}`)),e("div",{class:"ivk-pair"},[{who:E,
sheet:l.own},{who:S,sheet:j()}].map(({who:P,sheet:W})=>e("div",{},e("p",{class:"ivk-who"},P),b(W.answers[h.id])))),e("di\
v",{class:"ivk-levels"},F.map((P,W)=>e("span",{class:"ivk-level"},P,e("label",{for:P.id,title:t.outcomes[W].text},t.outcomes[W].
title)))),q)}function ve(h){let E=h.partner;if(E){if(!h.agreement)return ge(E);Le("de afspraken van je partner",()=>{Object.
assign(l,{partner:E,rows:h.rows??{},follow:h.follow??{}}),i("vergelijken")})}}function ge(h){Le(`het blad van ${v(h,"je \
nieuwe partner")}`,()=>{Object.assign(l,{partner:structuredClone(h),rows:{},follow:{}}),i("lezen")})}function Le(h,E){let{
rows:S={},follow:B={}}=u()??{},A=Object.keys(S).length,q=[A&&`bij ${A===1?"één rij":`${A} rijen`}`,Object.keys(B).length&&
"bij ‘Hoe verder’"].filter(Boolean).join(" en ");if(!q)return E();r.querySelector(".ivk-offer")?.remove();let J=k("N\
ee, laat alles staan",()=>{F.remove(),r.querySelector("input[type=file]")?.focus()}),F=e("div",{class:"ivk-offer"},e("p",
{},`Er staat al iets ingevuld: ${q}. Neem je ${h} over, dan verdwijnt dat. Je eigen blad blijft.`),e("div",{class:"ivk-a\
ctions"},J,k("Ja, neem over",E)));r.append(F),J.focus()}return f(),{node:r,get:u,set:g}}var Ze={control:$t};var Xe=1e6;function St(t,s,a){let o=e("div",{class:"ivk-deck"}),n=null,r=0,l=!1,c=null,u=()=>1+crypto.getRandomValues(new Uint32Array(
1))[0]%Xe,g=b=>b.normalize("NFKD").toUpperCase().replace(/[^A-Z0-9]/g,""),p=()=>a.get("deck"),d=()=>n!==null&&p().owner===
n.id,k=b=>n?.[p().form][b.id]??{},x=b=>Object.keys(k(b)).length===p().outcomes.length;function j(){if(t.second)return[e(
"p",{},"Begin eerst hierboven met je eigen stapel. Daarna verschijnen hier drie nieuwe situaties.")];let b=e("input",{type:"\
text",autocomplete:"off",maxlength:"40"}),i=e("input",{type:"text",inputmode:"numeric",autocomplete:"off",class:"ivk-num\
ber"}),f=e("select",{},e("option",{value:""},"— kies —"),t.levels.map(C=>e("option",{value:C.id},C.text))),m=e("p",{
class:"ivk-deck-wrong",id:z("problem"),role:"alert"}),y=(C,O)=>{m.textContent=O,C.setAttribute("aria-invalid","true"),C.
setAttribute("aria-errormessage",m.id),C.focus()},$=()=>{[b,i,f].forEach(R=>R.removeAttribute("aria-invalid"));let C=g(b.
value||"ALLEEN");if(C.length<2||C.length>24)return y(b,"Een klascode heeft 2 tot 24 letters of cijfers, bijvoorbeeld PAB\
O2A.");let O=i.value.trim(),T=O?Number(O):u();if(!Number.isInteger(T)||T<1||T>Xe)return y(i,"Je nummer is een heel getal\
, bijvoorbeeld 12. Laat het leeg als je geen nummer hebt.");if(!f.value)return y(f,"Kies eerst waar je lesgeeft of gaat \
lesgeven.");n={version:1,class:C,serial:T,level:f.value,id:re(),vorm1:{},vorm2:{}},r=0,l=!0,s(),v(!0)};return[e("div",{class:"\
ivk-deck-start"},D(b,"Klascode","Van je docent. Werk je alleen? Laat dit leeg."),D(i,"Jouw nummer","Het nummer dat je in\
 de klas trok. Heb je er geen? Laat dit leeg, dan trekt de cursus er een."),D(f,"Waar geef je les, of ga je lesgeven?","\
Voor het mbo zijn de aantallen hoger."),m,e("div",{},e("button",{type:"button",class:"ivk-main",click:$},"Geef mij mijn \
stapel")))]}function w(b){let{cards:i,outcomes:f,scale:m,question:y}=p(),$=i[r],C=e("p",{role:"status"}),O=()=>{let N=i.
map((U,_)=>x(U)?null:_+1).filter(Boolean),M=N.length?`Helemaal beoordeeld: ${i.length-N.length} van de ${i.length}. Nog \
open: ${N.join(", ")}.`:`Alle ${i.length} situaties zijn beoordeeld.`;C.textContent!==M&&(C.textContent=M)},T=me({scale:{
min:1,max:m.length,levels:m.map((N,M)=>`${M+1} ${N}`)},unknown:"",items:f},()=>{let{form:N}=p(),M=n??b;n={...M,[N]:{...M[N],
[$.id]:T.get()??{}}},O(),s()});T.set(k($)),O(),c={agrees:()=>H(T.get()??{},k($)),tell:O};let R=(N,M,U)=>e("button",{type:"\
button",class:U?"ivk-main":null,disabled:!i[r+N],click:()=>{r+=N,v(!0)}},M);return[e("div",{class:"ivk-situation"},e("h4",
{tabindex:"-1"},`Situatie ${r+1} van ${i.length}${$.base?" (het basisvignet, dat iedereen als eerste ziet)":""}`),e("p",
{},$.text)),e("p",{},e("strong",{},y)),T.node,e("div",{class:"ivk-actions"},R(-1,"Vorige situatie",!1),R(1,"Volgende sit\
uatie",!0)),C,!t.second&&e("p",{class:"ivk-help"},`Jouw stapel: klascode ${b.class}, nummer ${b.serial}. Met ‘Antwoord w\
issen’ begin je opnieuw.`)]}function v(b=!1){c=null;let i=n===null?j():d()?w(n):[e("p",{tabindex:"-1"},"Je stapel word\
t gemaakt…")];o.replaceChildren(...i.filter(f=>f instanceof Node)),b&&o.querySelector("[tabindex='-1']")?.focus()}return a.
on("change:deck",()=>{d()&&((l||!c)&&v(l),l=!1)}),v(),{node:o,get:()=>n,set:b=>{let i=b?.id!==n?.id;n=b??null,i&&(r=0),!i&&
c&&d()&&c.agrees()?c.tell():l||v()}}}var Ye={control:St};function zt({model:t,el:s}){let a=e("p",{class:"ivk-status",role:"status"}),o=e("div",{"aria-live":"polite"}),n=le(t,a);
n.say("unanswered","Nog niets gewist");let r=e("select",{change:()=>o.replaceChildren()},e("option",{value:""},"— kies e\
en module —"),Object.entries(t.get("spec").modules).map(([p,d])=>e("option",{value:p},d))),l=()=>{let p=r.value;o.replaceChildren(),
n.ask({do:"look",place:p},"Bezig met kijken…",({found:d})=>{let k=e("button",{type:"button",click:c},"Nee, laat alles \
staan");o.replaceChildren(e("p",{},e("strong",{},d)),e("p",{},"Weet je het zeker? Gewist is gewist: zonder back-up komt \
het niet terug. Sluit eerst de pagina van die module, als zij open is."),e("div",{class:"ivk-actions"},k,e("button",{type:"\
button",class:"ivk-main",click:()=>u(p)},"Ja, wis deze antwoorden"))),k.focus()})},c=()=>{o.replaceChildren(),n.say("una\
nswered","Er is niets gewist"),r.focus()},u=p=>n.ask({do:"wipe",place:p},"Bezig met wissen…",({wiped:d,key:k})=>{g(k);
let x=e("p",{tabindex:"-1"},e("strong",{},d));o.replaceChildren(x),r.value="",x.focus()}),g=p=>{try{Object.keys(localStorage).
filter(d=>d.startsWith(`inclusief-voor-de-klas:${p}:`)).forEach(d=>localStorage.removeItem(d))}catch{}};return s.append(
e("div",{class:"ivk",lang:"nl"},D(r,"Wis mijn antwoorden","Kies de module waarvan je de antwoorden van deze computer wil\
t halen."),e("div",{class:"ivk-actions"},e("button",{type:"button",click:l},"Wis deze module…"),a),o)),n.destroy}var Qe={
render:zt};var Lt={choice:ne,form:Ee,match:$e,multiple_choice:ue,number:pe,open_text:Re,order:Se,rating:me,short_text:fe},Ot={backup:Ke,
calibration:Pe,conversation:Ve,share:Ze,vignettes:Ye,wipe:Qe},cs=Ie(Lt,Ot);export{cs as render};
