var Qe=0,L=t=>`ivk-${t}-${Qe+=1}-${Math.random().toString(36).slice(2,8)}`,oe=()=>[...crypto.getRandomValues(new Uint8Array(
8))].map(t=>t.toString(16).padStart(2,"0")).join(""),et=["input","select","textarea","button","a","summary"];function tt(t){
t.stopPropagation(),(t.ctrlKey||t.metaKey)&&t.key==="s"&&t.preventDefault()}function e(t,s={},...r){let o=document.createElement(
t);(et.includes(t)||s.tabindex)&&o.addEventListener("keydown",tt);for(let[n,a]of Object.entries(s))a==null||a===!1||(typeof a==
"function"?o.addEventListener(n,a):n==="value"||n==="checked"?Object.assign(o,{[n]:a}):o.setAttribute(n,a===!0?"":String(
a)));return o.append(...r.flat().filter(nt)),o}var nt=t=>t!=null&&t!==!1;function W(t,...s){let r=s.map(n=>n?.id).filter(
Boolean),o=t.getAttribute("aria-describedby");return r.length&&t.setAttribute("aria-describedby",[o,...r].filter(Boolean).
join(" ")),t}var U=(t,s="span")=>e(s,{class:"ivk-help",id:L("help")},O(t));function D(t,s,r=null,o=t){let n=r?U(r):null;
return t.id||=L("field"),W(t,n),e("div",{class:"ivk-form-field"},e("label",{for:t.id},O(s)),n,o)}function se(t,...s){let r=t.
help?U(t.help,"p"):null;return W(e("fieldset",{class:"ivk-form-field"},e("legend",{},O(t.label)),r,s),r)}function O(t){return String(
t).split(/\n\s*\n/).map(s=>e("span",{class:"ivk-par"},s.split(/(\*\*[^*]+\*\*)/).map(r=>r.startsWith("**")&&r.endsWith("\
**")&&r.length>4?e("strong",{},r.slice(2,-2)):r)))}function re(t,s){let r=L("ask"),o=0,n,a=()=>{},i=(u,b)=>{s.dataset.state=u,s.textContent=b},c=()=>{let u=t.get("saved");
if(!(u.view!==r||u.seq!==o)){if(clearTimeout(n),u.error)return i("error",u.error);i("saved","Klaar"),a(t.get("state"))}};
return t.on("change:saved",c),{say:i,ask(u,b,m){o+=1,a=m,i("saving",b),clearTimeout(n),n=window.setTimeout(i,2e4,"lost",
"Er is geen verbinding met de cursus. Klik bovenaan op ▶▶ en probeer het opnieuw. Er is niets veranderd."),t.set("dr\
aft",{...u,seq:o,view:r}),t.save_changes()},destroy(){clearTimeout(n),t.off("change:saved",c)}}}function V(t){for(let s of t.querySelectorAll("a"))s.href.startsWith("blob:")&&URL.revokeObjectURL(s.href);t.replaceChildren()}
function K(t){let s=URL.createObjectURL(new Blob([t.content],{type:t.type})),r=e("p",{class:"ivk-actions"});return t.type.
startsWith("text/html")&&r.append(e("a",{class:"ivk-button",href:s,target:"_blank",rel:"noopener"},"Openen om af te druk\
ken",e("span",{class:"ivk-hidden"}," (nieuw tabblad)"))),r.append(e("a",{class:"ivk-button",href:s,download:t.name},`Dow\
nloaden (${t.name})`)),r}function Oe({model:t,el:s}){let r=e("summary",{"data-lm-suppress-shortcuts":"true"},"Doe je de cursus zonder docent?");if(!t.
get("spec").offered)return s.append(e("div",{class:"ivk",lang:"nl"},e("details",{class:"ivk-fold"},r,e("p",{},"In deze u\
itgave zit geen uitleg bij de opdrachten: die krijg je van je docent. Werk je alleen? Gebruik dan de hele cursus op je e\
igen computer; daar kun je na het inleveren de uitleg openen.")))),()=>{};let o=e("p",{class:"ivk-status",role:"status"}),
n=e("div",{}),a=re(t,o),i=()=>a.ask({},"Bezig met de pagina…",({page:c})=>{V(n),a.say("saved",`Je pagina is klaar: ${c.
name}. Zij staat ook naast deze opdracht.`),n.append(K(c)),n.querySelector("a")?.focus()});return s.append(e("div",{class:"\
ivk",lang:"nl"},e("details",{class:"ivk-fold"},r,e("p",{},"Dan lever je in bij jezelf. Druk eerst hierboven op ",e("stro\
ng",{},"Inleveren"),". Daarna maakt deze knop een pagina met jouw antwoorden, je punten en de uitleg bij elke vraag. Bij\
 wat je zelf schreef, krijg je de rubric en voorbeelden."),e("p",{},"Lever je wél in bij een docent? Wacht dan op je beo\
ordeling. In elk bestand dat je inlevert nadat je de uitleg hebt geopend, staat dat je die hebt gezien."),e("div",{class:"\
ivk-actions"},e("button",{type:"button",click:i},"Laat de uitleg zien"),o),n))),()=>{V(n),a.destroy()}}var _e=t=>t.closest(".jp-Notebook")??document;function ot(t,s){let r=_e(t).querySelector(`.ivk[data-question="${CSS.escape(
s)}"]`);r?.scrollIntoView({block:"center"}),r?.querySelector("input, select, textarea, button")?.focus()}function le(t,s){
return e("ul",{class:"ivk-open"},s.map(({id:r,prompt:o,part:n})=>e("li",{},e("button",{type:"button",class:"ivk-quiet",click:()=>ot(
t,r)},o+(n?" (nog niet af)":"")))))}var st=["saving","slow","lost","error"].map(t=>`[data-state="${t}"]`).join();function je(t){
return[..._e(t).querySelectorAll(".ivk[data-question]")].filter(r=>r.querySelector(`.ivk-status:is(${st})`)).map(r=>({id:r.
dataset.question??"",prompt:r.querySelector(".ivk-prompt")?.firstChild?.textContent??""}))}var rt=5e3;function qe({model:t,el:s}){let r=t.get("spec"),o=e("input",{type:"text",autocomplete:"off",value:r.number??""}),
n=e("input",{type:"text",autocomplete:"name",value:r.name??""}),a=e("p",{class:"ivk-status",role:"status"}),i=e("div",{}),
c=e("div",{}),u=L("view"),b=0,m,d=(f,y)=>{a.dataset.state=f,a.textContent=y},h=()=>{b+=1,i.contains(document.activeElement)&&
w.focus(),i.replaceChildren(),d("saving","Bezig met inleveren…"),clearTimeout(m),m=window.setTimeout(d,2e4,"lost","Nog\
 niet ingeleverd: de cursus reageert niet. Klik bovenaan op ▶▶ en probeer het opnieuw."),t.set("draft",{seq:b,view:u,
number:o.value,name:n.value}),t.save_changes()},x=async()=>{let f=Date.now()+rt;for(;je(s).length&&Date.now()<f;)await new Promise(
y=>setTimeout(y,100));return je(s)},j=async()=>{d("saving","Even kijken of alles is opgeslagen…");let f=await x(),{open:y}=t.
get("state");if(!y.length&&!f.length)return h();k();let S=(q,_,I)=>q.length===1?`Eén vraag ${_}`:`${q.length} vragen ${I}`,
C=e("p",{tabindex:"-1"},y.length?S(y,"is nog niet beantwoord:","zijn nog niet beantwoord:"):"Alle vragen zijn beantwoord\
.");i.replaceChildren(C,le(s,y),...f.length?[e("p",{},e("strong",{},`⚠ ${S(f,"heeft een antwoord dat nog niet is opges\
lagen","hebben een antwoord dat nog niet is opgeslagen")}. Dat gaat nu niet mee:`)),le(s,f)]:[],e("p",{},"Je mag nu inle\
veren en het later nog eens doen: je laatste inlevering telt."),e("div",{class:"ivk-actions"},e("button",{type:"button",
class:"ivk-main",click:h},"Toch inleveren"))),C.focus()},k=()=>{let f=t.get("receipt");f.file?f.outdated?d("part",`Ingel\
everd op ${f.time}. Daarna heb je nog iets gewijzigd: lever opnieuw in om dat mee te nemen.`):d("saved",`Je bestand is k\
laar, gemaakt op ${f.time}. Geef het nu aan je docent.`):d("unanswered","Nog niet ingeleverd"),c.dataset.shown!==(f.sha256??
"")&&(c.dataset.shown=f.sha256??"",V(c),f.file&&c.append(e("p",{},e("strong",{},"Stuur dit bestand aan je docent: "),f.file,
f.folder?`. Het staat naast deze opdracht in de map ${f.folder}.`:". Download het eerst, met de knop hieronder."),K({name:f.
file,type:"application/x-ipynb+json",content:f.content}),e("p",{class:"ivk-receipt"},`Jouw ontvangstbewijs: ${f.answered}\
 van de ${f.total} vragen beantwoord, ${f.time}, ontvangstcode ${f.sha256}`),e("p",{},"Bewaar dit bewijs. Wijzig je daar\
na nog iets? Lever dan opnieuw in.")))},v=()=>{clearTimeout(m);let{error:f}=t.get("saved");f?d("error",f):k()},w=e("butt\
on",{type:"button",class:"ivk-main",click:j},"Inleveren"),l=e("legend",{class:"ivk-legend"},e("span",{class:"ivk-prompt"},
"Inleveren")),p=U("Vul in hoe je docent je kent. Lever je in op een plek waar je met je eigen naam bent ingelogd? Dan ma\
g het leeg blijven.","p");return k(),t.on("change:saved",v),t.on("change:receipt",k),s.append(e("div",{class:"ivk",lang:"\
nl",tabindex:"-1"},W(e("fieldset",{},l,p,D(o,"Studentnummer"),D(n,"Naam")),p),e("div",{class:"ivk-actions"},w,a),i,c)),()=>{
clearTimeout(m),t.off("change:saved",v),t.off("change:receipt",k)}}function Te({model:t,el:s}){let r=e("p",{}),o=e("div",{}),n=e("summary",{},"Wat staat nog open?"),a=e("details",{},n,o),
i=()=>{let{total:c,open:u}=t.get("state");r.textContent=u.length?`Je hebt ${c-u.length} van de ${c} vragen beantwoord.`:
`Je hebt alle ${c} vragen beantwoord.`;let b=o.contains(document.activeElement);o.replaceChildren(le(s,u)),b&&n.focus(),
a.hidden=u.length===0};return i(),t.on("change:state",i),s.append(e("div",{class:"ivk",lang:"nl"},r,a)),()=>t.off("chang\
e:state",i)}function De(t,s){let r={right:["✓","goed"],wrong:["✗","niet goed"],missed:["○","ook goed, niet gekozen"],info:["",
""]};if(t.replaceChildren(),!s||!s.message&&!s.remarks?.length)return;let{fraction:o=null}=s,n=o===1?"right":o===null?"i\
nfo":o>0?"part":"wrong";if(t.append(e("p",{class:"ivk-verdict","data-state":n},O(s.message??""))),!s.remarks?.length)return;
let a=s.remarks.some(i=>i.state!=="info");t.append(e("ul",{class:"ivk-remarks"},s.remarks.map(i=>{let[c,u]=r[i.state];return e(
"li",{"data-state":i.state},a&&e("span",{class:"ivk-sign","aria-hidden":"true"},c),e("span",{class:"ivk-remark"},e("stro\
ng",{},i.label),u&&` (${u})`,i.text&&e("span",{class:"ivk-why"},O(i.text))))})))}var Q={unanswered:"Nog niet beantwoord",saving:"Bezig met opslaan…",saved:"Opgeslagen",slow:"Nog niet opgeslagen: de c\
ursus is nog bezig. Je antwoord staat klaar en wordt zo opgeslagen.",lost:"Nog niet opgeslagen: de cursus reageert niet.\
 Je antwoord blijft in deze browser staan. Klik bovenaan op ▶▶; daarna wordt het teruggezet.",restored:"Wat je hier \
de vorige keer deed, was nog niet opgeslagen. Het is teruggezet."},at=4e3,it=500,R=(t,s)=>JSON.stringify(t??null)===JSON.
stringify(s??null);function lt(t){let s=`inclusief-voor-de-klas:${t}`,r=o=>{try{return o()}catch{return null}};return{read:()=>r(
()=>JSON.parse(localStorage.getItem(s)??"null")),write:(o,n)=>r(()=>localStorage.setItem(s,JSON.stringify({value:o,known:n}))),
clear:()=>r(()=>localStorage.removeItem(s))}}function Ae(t,s,r){let o=t.get("spec"),n=L("view"),a=lt(`${o.store}:${o.id}`),
i=e("span",{class:"ivk-hidden",role:"status"});s.setAttribute("aria-hidden","true");let c=0,u=0,b=t.get("value")??null,m=[],
d,h=null,x=(l,p)=>{s.dataset.state=l,s.textContent=p,l!=="saving"&&i.textContent!==p&&(i.textContent=p)},j=()=>m.splice(
0).forEach(clearTimeout),k=(l,p)=>{clearTimeout(d),d=void 0;try{t.set("draft",{value:l??null,seq:c,view:n,known:b,check:p}),
t.save_changes()}catch{}},v={live:i,save(l,{check:p=!1,pause:f=!1}={}){c+=1,h=l??null,a.write(h,b),x("saving",Q.saving),
j(),m=[window.setTimeout(x,at,"slow",Q.slow),window.setTimeout(x,2e4,"lost",Q.lost)],clearTimeout(d),f?d=window.setTimeout(
k,it,l,p):k(l,p)},flush(){d!==void 0&&k(h,!1)},get pending(){return c>u},show(){let l=t.get("saved"),p=l.time?` om ${l.time}`:
"";l.error?x("error",l.error):(t.get("value")??null)===null?x("unanswered",Q.unanswered):x(l.complete===!1?"part":"saved",
[Q.saved+p,l.note].filter(Boolean).join(" · "))},destroy(){v.flush(),j(),t.off("change:saved",w)},unsent(){let l=a.read();
return l&&R(l.value,t.get("value"))&&a.clear(),l&&!R(l.value,t.get("value"))?l:null}},w=()=>{let l=t.get("saved");if(l.view!==
n){if(v.pending)return;b=t.get("value")??null,v.show();return}(l.seq??0)<c||(u=c,j(),l.error||(b=t.get("value")??null,a.
clear()),v.show(),r(l))};return t.on("change:saved",w),v.show(),v}var Ne={clearLinks:V,describe:W,fieldGroup:se,h:e,helpText:U,labelled:D,pageLinks:K,rich:O,same:R,uid:L};async function Me(t,s){let r=Date.now()+2e4;for(;!t.has_model(s)&&Date.now()<r;)await new Promise(c=>setTimeout(c,50));let o=await t.
get_model(s),n=o.get("hash"),a=`ivk-style-${n}`;if(!document.getElementById(a)){let c=document.createElement("style");c.
id=a,c.textContent=o.get("style"),document.head.append(c)}let i=globalThis.inclusiefVoorDeKlas??={};return i[n]??=ct(o.get(
"source"))}async function ct(t){let s=URL.createObjectURL(new Blob([t],{type:"text/javascript"}));try{return await import(s)}finally{
URL.revokeObjectURL(s)}}function Be(t,s){let r={...Ne,controls:t};return async o=>{let{model:n}=o,a=n.get("own_code"),i=a?(await Me(n.widget_manager,
a)).default.control:s[n.get("spec").kind];return dt(o,i,r)}}function dt({model:t,el:s},r,o){let n=t.get("spec"),a=e("p",
{class:"ivk-status"}),i=e("p",{class:"ivk-problem",id:L("problem"),role:"status"}),c=e("div",{class:"ivk-feedback","aria\
-live":"polite"}),u=e("div",{class:"ivk-extra","aria-live":"off"}),b=(z=!1)=>{k=null,m(z)},m=(z=!1)=>{c.replaceChildren(),
x.save(d.get(),{pause:z}),w()},d=r(n,b,t,o),h=(z="")=>{i.textContent!==z&&(i.textContent=z)},x=Ae(t,a,z=>{h(z.problem),d.
field&&d.field.setAttribute("aria-invalid",String(!!z.problem&&n.kind==="number")),z.checked&&De(c,t.get("result"))}),j=n.
check&&e("button",{type:"button",class:"ivk-main",click:()=>x.save(d.get(),{check:!0})},n.check),k=null,v=e("button",{type:"\
button",class:"ivk-quiet",click:()=>{let z=k;k=z===null?d.get():null,d.set(z),m()}}),w=()=>{v.textContent=k===null?"Antw\
oord wissen":"Zet mijn antwoord terug",v.hidden=n.wipe===!1||k===null&&d.get()===null,l&&(l.hidden=d.get()!==null||k!==null)},
l=n.offer&&e("button",{type:"button",class:"ivk-quiet",click:()=>{d.set(n.offer.value),b(),(d.field??f.querySelector("in\
put, select, textarea"))?.focus()}},n.offer.label),p=[e("span",{class:"ivk-prompt"},O(n.prompt)),n.points?e("span",{class:"\
ivk-points"},n.points===1?"1 punt":`${String(n.points).replace(".",",")} punten`):null],f;d.field?(d.field.id=L("field"),
f=e("div",{class:"ivk-question"},e("label",{class:"ivk-legend",for:d.field.id},p),d.node),W(d.field,i)):(f=e("fieldset",
{class:"ivk-question"},e("legend",{class:"ivk-legend"},p),d.node),W(f,d.help,i));let y=e("div",{class:"ivk",lang:"nl","d\
ata-question":n.id,tabindex:"-1"},f,i,e("div",{class:"ivk-actions"},j,l,v,a,x.live),c,u,n.source&&ut(n)),S=()=>{let{html:z,
page:H}=t.get("extra"),F=()=>[...u.querySelectorAll("a, button, summary")],te=F().findIndex(ae=>ae===document.activeElement);
V(u),u.innerHTML=z??"",H&&u.append(K(H)),F()[te]?.focus()},C=()=>{!x.pending&&!R(d.get(),t.get("value"))&&(d.set(t.get("\
value")),c.replaceChildren(),k=null,w())},q=()=>x.flush();d.set(t.get("value")),h(t.get("saved").problem),S(),w();let _=x.
unsent();_&&R(_.known,t.get("value"))?(I(_.value),y.insertBefore(e("p",{class:"ivk-help"},Q.restored),i)):_&&B(_.value);
function I(z){d.set(z),b()}function B(z){let H=(ae,be,we)=>e("button",{type:"button",class:be,click:()=>{te.remove(),we(),
F()}},ae),F=()=>f.querySelector("input, select, textarea, button")?.focus(),te=e("div",{class:"ivk-offer"},e("p",{},"In \
deze browser staat nog een ander antwoord dat niet was opgeslagen."),typeof z=="string"&&n.kind!=="choice"&&e("blockquot\
e",{},z),e("div",{class:"ivk-actions"},H("Zet dat antwoord terug","",()=>I(z)),H("Houd wat er nu staat","ivk-quiet",b)));
y.insertBefore(te,i)}return t.on("change:value",C),t.on("change:extra",S),window.addEventListener("pagehide",q),s.append(
y),()=>{x.destroy(),t.off("change:value",C),t.off("change:extra",S),window.removeEventListener("pagehide",q)}}function ut({
source:t,about:s}){let r=`Bron: ${t}`;if(!s?.length)return e("p",{class:"ivk-source"},r);let o=e("ul",{});return o.innerHTML=
s.map(n=>`<li>${n}</li>`).join(""),e("details",{class:"ivk-source"},e("summary",{"data-lm-suppress-shortcuts":"true"},r),
o)}function We(t,s){let r=Object.entries(s),o={...t,...Object.fromEntries(r.flatMap(([a,{control:i}])=>i?[[a,i]]:[]))},n={question:Be(
t,o),progress:Te,handin:qe,alone:Oe,...Object.fromEntries(r.flatMap(([a,{render:i}])=>i?[[a,i]]:[]))};return a=>n[a.model.
get("renderer")](a)}function ee(t,s){let r=L("choice"),o=t.options.map(n=>e("input",{type:"radio",name:r,value:n.id,id:L("o"),change:()=>s()}));
return{node:e("div",{class:"ivk-options"},o.map((n,a)=>e("div",{class:"ivk-option"},n,e("label",{for:n.id},O(t.options[a].
text))))),get:()=>o.find(n=>n.checked)?.value??null,set:n=>o.forEach(a=>a.checked=a.value===n)}}function Z(t,s,r){t.addEventListener("input",()=>s(!0)),t.addEventListener("change",()=>s());let o=r?e("span",{class:"iv\
k-unit",id:L("unit")},r):null;return W(t,o),{node:e("div",{class:"ivk-typed"},t,o),field:t,get:()=>t.value.trim()?t.value:
null,set:n=>t.value=n??""}}function ce(t,s){let r=t.options.map(n=>e("input",{type:"checkbox",value:n.id,id:L("o"),change:()=>s()})),o=U(t.kind?"Me\
er antwoorden kunnen goed zijn.":"Je mag er meer dan één kiezen.","p");return{help:o,node:e("div",{class:"ivk-options"},
o,r.map((n,a)=>e("div",{class:"ivk-option"},n,e("label",{for:n.id},O(t.options[a].text))))),get:()=>{let n=r.filter(a=>a.
checked).map(a=>a.value);return n.length?n:null},set:n=>r.forEach(a=>a.checked=(n??[]).includes(a.value))}}function de(t,s){return Z(e("input",{type:"text",inputmode:"decimal",autocomplete:"off",class:"ivk-number"}),s,t.unit)}function xe(t,s,r=5){return Z(e("textarea",{rows:String(r)}),s,t.unit)}var Ie=(t,s)=>xe(t,s);function ue(t,s){return Z(e("input",{type:"text",autocomplete:"off"}),s,t.unit)}function pt(t,s){let r=e("select",{},e("option",{value:""},"— kies —"),t.options.map(o=>e("option",{value:o.id},o.text)));
return r.addEventListener("change",()=>s()),{node:r,field:r,get:()=>r.value||null,set:o=>r.value=o??""}}function ft(t,s){
return t.type==="choice"?pt(t,s):t.type==="text"?xe(t,s,3):t.type==="number"?de(t,s):t.type==="date"?Z(e("input",{type:"\
date",autocomplete:"off"}),s):ue(t,s)}function fe(t,s){if(t.type==="checks"||t.type==="radios"){let o=t.type==="checks"?
ce(t,s):ee(t,s);return{...o,node:W(se(t,o.node),o.help)}}let r=ft(t,s);return{...r,node:D(r.field,t.label,t.help,r.node)}}function Je(t,s){let r=t.max??30,o=e("div",{class:"ivk-rows"}),n=e("span",{class:"ivk-hidden",role:"status"}),a=e("butto\
n",{type:"button",click:()=>d(void 0,c.length,"toegevoegd")},"Rij toevoegen"),i=e("button",{type:"button",class:"ivk-qui\
et",click:()=>u&&d(u.value,u.index,"teruggezet")}),c=[],u=null,b=()=>{c.forEach((k,v)=>{k.legend.textContent=`Rij ${v+1}`,
k.which.textContent=` (rij ${v+1})`}),a.disabled=c.length>=r,i.hidden=u===null||a.disabled,i.textContent=u===null?"":`Ze\
t rij ${u.index+1} terug`},m=k=>Object.fromEntries(k.controls.map(({id:v,control:w})=>[v,w.get()]).filter(([,v])=>v!==null)),
d=(k,v,w)=>{k!==void 0&&(u=null),x(k,v),s(),c[v].first?.focus(),n.textContent=`Rij ${v+1} ${w}.`},h=k=>{let v=c.indexOf(
k),w=m(k);Object.keys(w).length&&(u={value:w,index:v}),c.splice(v,1),k.node.remove(),b(),s(),n.textContent=`Rij ${v+1} v\
erwijderd.`,(i.hidden?a:i).focus()},x=(k,v)=>{let w=t.columns.map(C=>({id:C.id,control:fe(C,s)})),l=e("legend",{}),p=e("\
span",{class:"ivk-hidden"}),f=e("button",{type:"button",class:"ivk-quiet",click:()=>h(S)},"Verwijderen",p),y=e("fieldset",
{class:"ivk-form-row"},l,e("div",{class:"ivk-form-columns"},w.map(({control:C})=>C.node),f)),S={node:y,legend:l,which:p,
controls:w,first:y.querySelector("input, select, textarea")};w.forEach(({id:C,control:q})=>q.set(k?.[C]??null)),c.splice(
v,0,S),o.insertBefore(y,o.children[v]??null),b()},j=k=>{c=[],u=null,o.replaceChildren(),(k?.length?k:[{}]).forEach((v,w)=>x(
v,w))};return j(null),{node:se(t,o,e("div",{class:"ivk-actions"},a,i),n),get:()=>{let k=c.map(m);return k.some(v=>Object.
keys(v).length)?k:null},set:j}}var me=(t,s)=>(t.type==="rows"?Je:fe)(t,s);function Re(t,s){let r=[],o=a=>{let i=t.fields.filter(b=>b.id.startsWith(`${a.id}_`)).map(b=>({...b,label:b.label.slice(
a.title.length+2)})),c=i.map(b=>{let m=b.type==="choice"?ee(b,s):me(b,s);return b.type==="choice"&&m.node.classList.add(
"ivk-beside"),m.field instanceof HTMLTextAreaElement&&(m.field.rows=2),{ask:b,control:m}}),u=()=>{let b=c.some(({control:m})=>m.
get()!==null);c.forEach(({ask:m,control:d})=>d.node.hidden=m.type==="text"&&!b)};return r.push({parts:c,follow:u}),e("fi\
eldset",{class:"ivk-need",change:u},e("legend",{},a.title,e("span",{class:"ivk-hidden"},`. ${i[0].label}`)),e("p",{class:"\
ivk-help"},O(a.text)),c.map(({control:b})=>b.node))},n=e("div",{},t.groups.map(a=>{let i=e("p",{class:"ivk-group-title",
id:L("group")},a.title);return e("div",{role:"group","aria-labelledby":i.id},i,a.cards.map(o))}));return r.forEach(a=>a.
follow()),{node:n,get:()=>{let a=r.flatMap(i=>i.parts.map(({ask:c,control:u})=>[c.id,u.get()])).filter(([,i])=>i!==null);
return a.length?Object.fromEntries(a):null},set:a=>r.forEach(i=>{i.parts.forEach(({ask:c,control:u})=>u.set(a?.[c.id]??null)),
i.follow()})}}function mt(t,s){let r=t.fields.map(o=>({id:o.id,control:me(o,s)}));return{node:e("div",{class:"ivk-form"},r.map(({control:o})=>o.
node)),get:()=>{let o=r.map(({id:n,control:a})=>[n,a.get()]).filter(([,n])=>n!==null);return o.length?Object.fromEntries(
o):null},set:o=>r.forEach(({id:n,control:a})=>a.set(o?.[n]??null))}}function ye(t,s){return"groups"in t&&t.groups?Re(t,s):
mt(t,s)}function Ce(t,s){let r=new Map,o=null,n=(m,d)=>{let h=e("ul",{class:"ivk-cards"}),x=e("p",{class:"ivk-box-title",id:L("b\
ox")},d),j=e("div",{class:"ivk-box",role:"group","aria-labelledby":x.id},x,h);return j.addEventListener("dragover",k=>{o&&
(k.preventDefault(),j.classList.add("ivk-over"))}),j.addEventListener("dragleave",()=>j.classList.remove("ivk-over")),j.
addEventListener("drop",k=>{j.classList.remove("ivk-over"),o&&(k.preventDefault(),o.select.value=m,i(o),s())}),r.set(m,h),
{box:j,name:x,list:h}},a=t.items.map(m=>{let d=L("card"),h=e("select",{"aria-labelledby":d},e("option",{value:""},"— kie\
s een plek —"),t.targets.map(v=>e("option",{value:v.id},v.text))),x=e("li",{class:"ivk-card",draggable:"true"},e("span",
{id:d,class:"ivk-card-text"},O(m.text)),h),j={id:m.id,select:h,node:x};x.addEventListener("dragstart",v=>{o=j,v.dataTransfer?.
setData("text/plain",m.text)}),x.addEventListener("dragend",()=>o=null);let k=!1;return h.addEventListener("pointerdown",
()=>k=!0),h.addEventListener("keydown",()=>k=!1),h.addEventListener("change",()=>{s();let v=document.activeElement===h;v&&
!k||(i(j),v&&h.focus())}),h.addEventListener("blur",()=>setTimeout(i,0,j)),j}),i=m=>{let d=r.get(m.select.value);m.node.
parentNode!==d&&d?.append(m.node),u.name.textContent=u.list.children.length?"Nog te plaatsen":"Alles is geplaatst."},c=U(
"Sleep elke kaart naar een plek, of kies de plek in de lijst op de kaart.","p"),u=n("","Nog te plaatsen"),b=e("div",{class:"\
ivk-match"},c,u.box,e("div",{class:"ivk-boxes"},t.targets.map(m=>n(m.id,m.text).box)));return a.forEach(i),{node:b,help:c,
get:()=>{let m=a.filter(d=>d.select.value).map(d=>[d.id,d.select.value]);return m.length?Object.fromEntries(m):null},set:m=>a.
forEach(d=>{d.select.value=m?.[d.id]??"",i(d)})}}function $e(t,s){let r=t.items.map(j=>j.id),o=null,n=null,a=e("span",{class:"ivk-hidden",role:"status"}),i=Object.fromEntries(
t.items.map(j=>{let k=(p,f,y)=>e("button",{type:"button","aria-label":`${p}: ${j.text}`,title:p,click:()=>h(j.id,y,!0)},
f),v=k("Omhoog","↑",-1),w=k("Omlaag","↓",1),l=e("li",{draggable:"true"},e("div",{class:"ivk-row"},e("span",{class:"i\
vk-row-text"},O(j.text)),e("span",{class:"ivk-row-buttons"},v,w)));return l.addEventListener("dragstart",p=>{n=j.id,p.dataTransfer?.
setData("text/plain",j.text)}),l.addEventListener("dragend",()=>n=null),l.addEventListener("dragover",p=>{n&&(p.preventDefault(),
l.classList.add("ivk-over"))}),l.addEventListener("dragleave",()=>l.classList.remove("ivk-over")),l.addEventListener("dr\
op",p=>{l.classList.remove("ivk-over"),n&&(p.preventDefault(),h(n,b().indexOf(j.id)-b().indexOf(n),!1))}),[j.id,{node:l,
up:v,down:w,text:j.text}]})),c=e("ol",{class:"ivk-order"}),u=e("button",{type:"button",click:()=>o===null&&m(r),blur:()=>d()}),
b=()=>o??r,m=j=>{o=[...j],d(),s()},d=()=>{let j=b();j.forEach((k,v)=>{let w=i[k];c.children[v]!==w.node&&c.insertBefore(
w.node,c.children[v]??null),w.up.disabled=v===0,w.down.disabled=v===j.length-1}),u.hidden=o!==null&&document.activeElement!==
u,u.setAttribute("aria-disabled",String(o!==null)),u.textContent=o===null?"Deze volgorde is mijn antwoord":"Dit is nu je\
 antwoord"},h=(j,k,v)=>{let w=[...b()],l=w.indexOf(j),p=Math.max(0,Math.min(w.length-1,l+k));if(w.splice(p,0,w.splice(l,
1)[0]),m(w),v){let f=i[j],y=k<0?f.up:f.down;(y.disabled?k<0?f.down:f.up:y).focus(),a.textContent=`${f.text} staat nu op \
plaats ${p+1} van ${w.length}.`}};d();let x=U("Sleep de regels in de goede volgorde, of gebruik de knoppen ↑ en ↓.",
"p");return{node:e("div",{},x,c,u,a),help:x,get:()=>o,set:j=>{o=j??null,d()}}}function pe(t,s){let r=[];for(let c=t.scale.min;c<=t.scale.max;c+=1)r.push([c,t.scale.levels[c-t.scale.min]||String(c)]);
let o=r.length;t.unknown&&r.push(["?",t.unknown]);let n=t.scale.levels.length>0,a=t.items.map(c=>{let u=L("rate"),b=r.map(
([k])=>e("input",{type:"radio",name:u,id:L("r"),value:String(k),change:()=>s()})),m=n?{}:{0:t.scale.low,[o-1]:t.scale.high},
d=(k,v)=>e("span",{class:"ivk-level"},k,e("label",{for:k.id},r[v][1],m[v]&&e("span",{class:"ivk-hidden"},`: ${m[v]}`))),
h=k=>!n&&k&&e("span",{class:"ivk-end","aria-hidden":"true"},k),x=b.map(d),j=e("fieldset",{class:"ivk-rating"},e("legend",
{},O(c.text)),e("div",{class:n?"ivk-levels ivk-words":"ivk-levels"},e("span",{class:"ivk-edge"},h(t.scale.low),x[0]),x.slice(
1,o-1),e("span",{class:"ivk-edge"},x[o-1],h(t.scale.high)),x.slice(o)));return{id:c.id,inputs:b,node:j}}),i=c=>c==="?"?c:
Number(c);return{node:e("div",{},a.map(c=>c.node)),get:()=>{let c=a.flatMap(({id:u,inputs:b})=>b.filter(m=>m.checked).map(
m=>[u,i(m.value)]));return c.length?Object.fromEntries(c):null},set:c=>a.forEach(u=>u.inputs.forEach(b=>b.checked=c?.[u.
id]!==void 0&&String(c[u.id])===b.value))}}var vt=4e7;function gt({model:t,el:s}){let r=e("p",{class:"ivk-status",role:"status"}),o=e("div",{"aria-live":"polite"}),
n=e("div",{"aria-live":"polite"}),a=re(t,r);a.say("unanswered","Nog niets gedaan");let i=h=>e("ul",{},h.map(x=>e("li",{},
x))),c=()=>a.ask({do:"make"},"Bezig met de back-up…",({file:h,parts:x,problems:j})=>{o.replaceChildren(e("p",{},e("str\
ong",{},"Je back-up is klaar. Druk op Downloaden en bewaar het bestand op een plek die alleen jij kunt zien.")),i([...x,
...j]),K(h)),o.querySelector("a")?.focus()}),u=e("input",{type:"file",accept:".json,application/json",change:m}),b="";async function m(){
let h=u.files?.[0];if(n.replaceChildren(),!!h){if(h.size>vt)return a.say("error","Dit bestand is veel te groot voor een \
back-up. Er is niets van gelezen.");try{b=await h.text()}catch{return a.say("error","Dit bestand kon niet worden gelezen\
. Probeer het nog eens.")}a.ask({do:"read",text:b},"Bezig met lezen…",({made:x,parts:j,missing:k,other:v})=>{let w=k>0&&
e("button",{type:"button",class:"ivk-main",click:()=>d(!1)},"Zet terug wat hier ontbreekt"),l=v>0&&e("button",{type:"but\
ton",click:()=>d(!0)},"Zet alles terug, ook wat anders is");n.replaceChildren(e("div",{},e("p",{},e("strong",{},`Deze ba\
ck-up is gemaakt op ${x}. Er is nog niets veranderd.`)),i(j),v>0&&e("p",{},"Kies je voor alles, dan wordt wat hier nu st\
aat niet weggegooid: het blijft bewaard in de map antwoorden."),w||l?e("div",{class:"ivk-actions"},w,l):e("p",{},"Alles \
uit deze back-up heb je hier al."))),n.querySelector("button")?.focus()})}}let d=h=>a.ask({do:"restore",text:b,replace:h},
"Bezig met terugzetten…",({restored:x})=>{let j=e("p",{tabindex:"-1"},e("strong",{},x)," Staat er een andere module op\
en? Klik daar op ▶▶ om de antwoorden te zien.");n.replaceChildren(j),u.value="",j.focus()});return s.append(e("div",
{class:"ivk",lang:"nl"},e("div",{},e("p",{class:"ivk-prompt"},"Back-up maken"),e("p",{class:"ivk-help"},"Eén bestand met\
 al je antwoorden, uit alle modules en opdrachten. Er staat ook in wat je over jezelf schreef. Lever dit bestand dus noo\
it in."),e("div",{class:"ivk-actions"},e("button",{type:"button",class:"ivk-main",click:c},"Maak een back-up")),o),e("hr",
{}),e("div",{},D(u,"Back-up terugzetten","Kies een back-up van deze cursus. Je ziet eerst wat erin staat."),n),e("div",{
class:"ivk-actions"},r))),a.destroy}var He={render:gt};function ve(t,s){return(r,o)=>{let n=L("ask"),a=()=>{window.clearTimeout(c),t.off("change:reply",i)},i=()=>{let u=t.get(
"reply");u.seq===n&&(a(),o(u))},c=window.setTimeout(()=>{a(),o({error:"De cursus reageert niet. Klik bovenaan op ▶▶ en p\
robeer het opnieuw. Er is niets veranderd."})},2e4);t.on("change:reply",i),t.set("request",{seq:n,value:s(),...r}),t.save_changes()}}var ht=4e5;function kt(t,s,r){let o=null,n=ve(r,()=>o),a=e("div",{"aria-live":"polite"}),i=e("ul",{}),c=e("p",{role:"sta\
tus",class:"ivk-mentor-told"}),u=e("p",{class:"ivk-mentor-alarm",id:L("problem"),role:"alert"}),b=e("button",{type:"butt\
on",class:"ivk-main",click:()=>{o||(o={id:oe()},v(),s()),n({do:"make"},({error:l,files:p=[]})=>{V(a),a.append(...l?[e("p",
{},l)]:p.map(K))})}},"Maak het blad voor mijn mentor"),m=e("input",{type:"file",accept:".json,application/json",change:async()=>{
let l=m.files?.[0];if(u.textContent=c.textContent="",!!l){if(l.size>ht)return d(`Het bestand ‘${l.name.slice(0,60)}’ i\
s veel te groot voor het blad van een mentor. Er is niets veranderd.`);try{n({do:"read",text:await l.text()},({error:p,sheet:f})=>f?
h(f):d(p??""))}catch{d("Dit bestand kon niet worden gelezen. Probeer het nog eens. Er is niets veranderd.")}}}}),d=l=>{m.
value="",u.textContent=l},h=l=>{m.value="",o&&(o={...o,sheets:[...(o.sheets??[]).filter(p=>p.sheet!==l.sheet),l]},c.textContent=
`Het blad van ${x(l)} is ingenomen.`,v(),s())},x=l=>l.name||"je mentor",j=l=>{let p=[x(l),l.date,l.lesson].filter(Boolean).
join(", "),f=e("button",{type:"button",class:"ivk-quiet",click:()=>{let y=e("button",{type:"button",click:v},"Nee, laat \
staan"),S=e("button",{type:"button",class:"ivk-quiet",click:()=>{o&&(o={id:o.id,sheets:(o.sheets??[]).filter(C=>C!==l)}),
o?.sheets?.length||delete o?.sheets,c.textContent=`Het blad van ${x(l)} is weg. Het bestand zelf heb je nog.`,v(),s(),m.
focus()}},"Ja, haal weg");f.replaceWith(e("span",{},"Weet je het zeker? ",y,S)),y.focus()}},"Haal dit blad weg",e("span",
{class:"ivk-hidden"},` (${p})`));return e("li",{},e("span",{dir:"auto"},p)," ",f)},k=D(m,"Neem het bestand van je mentor\
 in",`Het bestand begint met ‘observatie’. Hoogstens ${t.most} mentoren.`);k.append(u),W(m,u);function v(){i.replaceChildren(
...(o?.sheets??[]).map(j)),k.hidden=!o}return v(),{node:e("div",{class:"ivk-mentor"},b,a,k,c,i),get:()=>o,set:l=>{o=structuredClone(
l),v()}}}var Ke={control:kt};var bt=(t,s)=>t.every(r=>r.startsWith("!")?!s.has(r.slice(1)):s.has(r));function ge(t,s){let r=t.also.find(({when:n})=>bt(
n,s)),o=Object.entries(r??{}).filter(([n,a])=>n!=="when"&&a!==null&&a!==void 0);return{...t,...Object.fromEntries(o)}}function wt(t,s){
let r=t.case,o=e("div",{class:"ivk-talk"}),n={path:[],earlier:[],own:{}},a=new Set;function i(l,p){let f=r.moments[l];if(!f)
return ge(r.endings[l],p);let y=ge(f,p);for(let S of f.does)p.add(S);return y}function c(l){let p=new Set,f=[],y=i(r.start,
p);for(let S of l){let C="says"in y?y.says.find(_=>_.id===S):void 0;if(!C||!("says"in y))break;let q=ge(C,p);f.push({moment:y,
say:q});for(let _ of q.does)p.add(_);y=i(q.to,p)}return{steps:f,here:y,says:"says"in y?y.says.map(S=>ge(S,p)):[]}}let u=(l,p)=>p.
every((f,y)=>l[y]===f),b=(l,p)=>l.filter((f,y)=>{let S=[p,...l.filter(C=>!R(C,f))];return l.findIndex(C=>R(C,f))===y&&!S.
some(C=>u(C,f))}),m=()=>{let l=b(n.earlier,n.path),p=Object.fromEntries(Object.entries(n.own).filter(([,y])=>y.trim())),
f=Object.keys(p).length>0;return!n.path.length&&!l.length&&!f?null:{path:n.path,...l.length?{earlier:l}:{},...f?{own:p}:
{}}},d=l=>{l&&R(l,m())||(n={path:[...l?.path??[]],earlier:[...l?.earlier??[]],own:{...l?.own}},w())},h=l=>{let p=c(n.path).
steps.length;p<n.path.length&&(n.earlier=[...n.earlier,n.path]),n.path=[...n.path.slice(0,p),l.id],s(),w(!0)},x=l=>{n={...n,
path:n.path.slice(0,l),earlier:[...n.earlier,n.path]},s(),w(!0)};function j({moment:l,say:p}){let f=n.own[l.id]?.trim();
return[f&&e("p",{class:"ivk-said"},e("strong",{},"In jouw eigen woorden: "),f),e("p",{class:"ivk-said"},e("strong",{},"J\
ij: "),p.text),e("div",{},e("strong",{},"Wat er gebeurt"),O(p.happens)),e("div",{class:"ivk-thinks"},e("strong",{},`Wat ${r.
who} denkt`),O(p.thinks)),e("div",{class:"ivk-why-so"},e("strong",{},"Waarom"),O(p.why),e("span",{class:"ivk-source"},`B\
ron: ${p.source}`))].filter(Boolean)}let k=(l,p)=>e("button",{type:"button",class:"ivk-quiet",click:()=>x(l)},p,e("span",
{class:"ivk-hidden"},` bij stap ${l+1}`));function v(l,p){let f=e("div",{class:"ivk-turn"}),y=(C=!1)=>{a.add(l.id);let q=e(
"ul",{class:"ivk-says"},p.map(I=>e("li",{},e("button",{type:"button",click:()=>h(I)},I.text)))),_=e("p",{class:"ivk-ask",
tabindex:"-1"},"Wat lijkt hier het meest op?");f.replaceChildren(_,q),C&&_.focus()},S=e("textarea",{rows:"2",input:()=>{
n.own={...n.own,[l.id]:S.value},s()}});return S.value=n.own[l.id]??"",a.has(l.id)||S.value.trim()?y():f.replaceChildren(
e("button",{type:"button",click:()=>y(!0)},"Laat zien wat je kunt kiezen")),[e("label",{class:"ivk-own"},"Wat zou jij ze\
ggen of doen? Schrijf het eerst in je eigen woorden.",S),f]}function w(l=!1){let{steps:p,here:f,says:y}=c(n.path),S=p.at(
-1),C=n.path.length-p.length,q=p.slice(0,-1).map((z,H)=>e("li",{},e("details",{},e("summary",{},e("strong",{},z.moment.title),
`: ${z.say.text}`),e("div",{class:"ivk-scene"},O(z.moment.scene)),j(z),k(H,"Kies hier iets anders")))),_=e("h4",{class:"\
ivk-talk-head",tabindex:"-1"},S?`${p.length}. ${S.moment.title}`:r.title),I="says"in f?[e("h4",{},`${p.length+1}. ${f.title}`),
e("div",{class:"ivk-scene"},O(f.scene)),...v(f,y)]:[e("h4",{},`Einde: ${f.title}`),e("div",{class:"ivk-scene"},O(f.text)),
e("div",{class:"ivk-actions"},e("button",{type:"button",click:()=>x(0)},"Begin opnieuw en probeer een andere weg"))],B=[
q.length>0&&e("ol",{class:"ivk-past","aria-label":"Het gesprek tot nu toe"},q),_,!S&&e("div",{class:"ivk-scene"},O(r.intro)),
C>0&&e("p",{class:"ivk-gone"},"Dit gesprek is veranderd sinds je het speelde. Tot hier klopt je weg nog; de rest blijft \
bewaard."),S&&e("div",{class:"ivk-reply"},j(S),k(p.length-1,"Kies hier iets anders")),...I];o.replaceChildren(...B.filter(
z=>z instanceof Node)),l&&_.focus()}return w(),{node:o,get:m,set:d}}var Pe={control:wt};var jt=3e6;function Ve(t,s){let r=ve(t,s);function o(a,i,c){let u=e("p",{class:"ivk-share-alarm",id:L("problem"),role:"a\
lert"}),b=h=>{m.value="",h.error?u.textContent=`${h.error} Je eigen blad is nog helemaal in orde.`:c(h)},m=e("input",{type:"\
file",accept:".json,application/json",change:async()=>{let h=m.files?.[0];if(u.textContent="",!!h){if(h.size>jt)return b(
{error:`Het bestand ‘${h.name.slice(0,60)}’ is veel te groot voor een SHARE-blad. Er is niets van gelezen.`});try{r(
{do:"read",text:await h.text()},b)}catch{b({error:"Dit bestand kon niet worden gelezen. Probeer het nog eens."})}}}}),d=D(
m,a,i);return d.append(u),W(m,u),d}function n(a,i,c){let u=e("input",{type:"text",maxlength:"60",autocomplete:"off",value:c}),
b=e("div",{"aria-live":"polite"}),m=e("button",{type:"button",class:"ivk-main",click:()=>r({do:i,name:u.value},d=>{V(b),
b.append(...d.error?[e("p",{},d.error)]:(d.files??[]).map(K))})},a);return e("div",{class:"ivk-share-file"},D(u,"Naam va\
n het bestand (kies zelf)"),m,b)}return{filePicker:o,fileMaker:n}}var xt=["outcome","text","who"],X=t=>typeof t=="string"&&t.trim()!=="";function Ee(){return{sheet:oe(),name:"",answers:{},
done:!1}}function ke(){return{mode:null,stage:"invullen",own:Ee(),partner:null,rows:{},follow:{}}}var he=(t,s)=>Object.fromEntries(
s.filter(r=>X(t[r])).map(r=>[r,t[r]])),Ue=(t,s)=>({sheet:t.sheet,...he(t,["name"]),answers:he(t.answers,s),...t.done?{done:!0}:
{}});function Ge(t,s){if(!t.mode)return null;let r=s.map(n=>[n,he(t.rows[n]??{},xt)]).filter(([,n])=>Object.keys(n).length),
o=he(t.follow,["date","first"]);return{mode:t.mode,stage:t.stage,own:Ue(t.own,s),...t.partner?{partner:Ue(t.partner,s)}:
{},...r.length?{rows:Object.fromEntries(r)}:{},...Object.keys(o).length?{follow:o}:{}}}var yt={compromis:"Wat is het compromis?",verschil:"Hoe gaan jullie met dit verschil om?",eens:"Wat spreken jullie af? (\
mag kort)"};function Ct(t,s,r){let o=t.rows,n=o.map(g=>g.id),a=e("div",{class:"ivk-share"}),i=ke(),c=()=>{},u=()=>Ge(i,n),
b=g=>{g&&R(g,u())||(i={...ke(),...structuredClone(g??{})},i.own.name??="",p())},{filePicker:m,fileMaker:d}=Ve(r,u),h=(g,$,E="")=>e(
"button",{type:"button",class:E,click:$},g),x=g=>e("h4",{class:"ivk-share-head",tabindex:"-1"},g),j=()=>i.partner,k=()=>e(
"p",{class:"ivk-share-alarm",id:L("problem"),role:"alert"}),v=(g,$)=>X(g?.name)?g?.name??"":$,w=g=>X(g)?e("p",{class:"iv\
k-words",dir:"auto"},g):e("p",{class:"ivk-words"},e("em",{},"niet ingevuld")),l=g=>{i.stage=g,s(),p(!0)};function p(g=!1){
c(),c=()=>{};let $={invullen:q,tweede:q,lezen:z,vergelijken:te};a.replaceChildren(...[f(),...$[i.stage](),y()].filter(E=>E instanceof
Node)),g&&a.querySelector(".ivk-share-head")?.focus()}function f(g={invullen:i.own.done?1:0,tweede:0,lezen:1,vergelijken:3}[i.
stage]){return e("ol",{class:"ivk-steps"},t.steps.map(($,E)=>e("li",{"aria-current":E===g?"step":null},$.title)))}function y(){
if(!i.mode)return null;let g=e("div",{class:"ivk-share-again"}),$=()=>g.replaceChildren(h("Helemaal opnieuw beginnen",E,
"ivk-quiet")),E=()=>{let N=h("Nee, laat alles staan",()=>{$(),g.querySelector("button")?.focus()}),A=h("Ja, wis allebei \
de bladen en de afspraken",()=>{i=ke(),s(),p(),a.querySelector("input, button")?.focus()},"ivk-quiet");g.replaceChildren(
e("p",{},"Weet je het zeker? Dit kan niet ongedaan worden gemaakt."),e("div",{class:"ivk-actions"},N,A)),N.focus()};return $(),
g}function S(g,$){let E=e("input",{type:"text",maxlength:t.max_name,autocomplete:"off",value:g.name??"",input:()=>{g.name=
E.value,s(!0)}});return D(E,$)}function C(g,$,E,N=null,A=3){let T=e("span",{class:"ivk-help",role:"status"}),J=e("textar\
ea",{rows:String(A),maxlength:t.max,value:g[$]??"",input:()=>{Object.assign(g,{[$]:J.value}),T.textContent=J.value.length<
t.max?"":`Dit veld is vol: hoogstens ${t.max} tekens. Wat er niet meer in past, is weggevallen.`,s(!0)}}),G=D(J,E,N);return G.
append(T),G}function q(){let g=i.stage==="tweede";if(!i.mode)return[_()];if(!g&&i.own.done)return I();let $=g?j():i.own,
E=i.mode==="laptop",N=E?g?"Nu de ander: vul jouw blad in":"Wie begint, vult alleen het eerste blad in":"Vul je eigen bla\
d in",A=k(),T=()=>{let M=o.filter(ie=>!X($.answers[ie.id])).length;if(!X($.name))return J("Vul eerst een naam in, dan we\
ten jullie van wie dit blad is.","input");if(M===o.length)return J("Dit blad is nog leeg. Schrijf bij minstens één vraag\
 iets op.","textarea");if(g&&$.name?.trim()===v(i.own,"").trim())return J("Op het andere blad staat dezelfde naam. Kies \
twee namen die je uit elkaar kunt houden.","input");if($.done=!0,!E)return l("invullen");if(g)return l("lezen");i.partner=
Ee(),l("tweede")},J=(M,ie)=>{let ne=a.querySelector(`.ivk-form-field ${ie}`);A.textContent=M,ne&&(ne.setAttribute("aria-\
invalid","true"),ne.setAttribute("aria-errormessage",A.id),ne.addEventListener("input",()=>ne.removeAttribute("aria-inva\
lid"),{once:!0}),ne.focus())},G="",P=o.flatMap(M=>{let ie=M.group&&M.group!==G?[e("p",{class:"ivk-share-group"},M.group)]:
[];return G=M.group,[...ie,C($.answers,M.id,`${M.label}. ${M.title}`,`${M.text} ${M.prompt}`,M.group?2:3)]});return[x(N),
e("p",{},E?"Vul dit blad alleen in. De ander kijkt even niet mee.":"Vul dit alleen in, zonder te overleggen. Je partner \
doet hetzelfde op een eigen computer. Gebruik geen namen van leerlingen."),g&&e("p",{},`Het blad van ${v(i.own,"de eerst\
e")} is verborgen. Dat zie je straks.`),S($,E?g?"Naam van de tweede":"Naam van de eerste":"Je naam, zoals je partner die\
 mag lezen"),...P,A,e("div",{class:"ivk-actions"},h(E&&!g?"Klaar: verberg mijn blad en geef de laptop door":"Mijn blad i\
s af",T,"ivk-main"))]}function _(){let g=$=>{i.mode=$,s(),p(!0)};return e("div",{},e("p",{},"Hoe werken jullie?"),e("div",
{class:"ivk-actions"},h("Ieder op een eigen computer",()=>g("bestanden")),h("Samen achter één laptop",()=>g("laptop"))),
e("p",{class:"ivk-help"},"Op eigen computers sturen jullie elkaar één bestand, bijvoorbeeld per mail. Er is geen account\
 nodig en er gaat niets vanzelf naar iemand toe."))}function I(){let{practice:g}=t;return[x("Wissel de bladen uit"),e("p",
{},"Maak van je blad een bestand en stuur het aan je partner. Zodra je het bestand van je partner hebt, neem je het hier\
 in. Lees het dan eerst helemaal."),d("Maak mijn bestand","sheet",`share-${v(i.own,"").trim()}`),m("Neem het bestand van\
 je partner in","Kies het bestand dat je partner je stuurde (het eindigt op .json).",Se),e("div",{class:"ivk-actions"},h(
"Ik wil eerst nog iets wijzigen",()=>{i.own.done=!1,l("invullen")},"ivk-quiet"),g&&h(`Ik heb nog geen partner: oefen met\
 het blad van ${g.name}`,()=>ze(g),"ivk-quiet"))]}function B(g,$){return e("section",{class:"ivk-sheet"},e("h5",{},$),e(
"dl",{},o.flatMap(E=>[e("dt",{},`${E.label}. ${E.title}`),e("dd",{},w(g.answers[E.id]))])))}function z(){let g=i.mode===
"laptop",$=e("div",{class:"ivk-share-pause"}),E=e("p",{role:"status"}),N=h("Ik heb alles gelezen",()=>F($,E),"ivk-main");
$.append(N);let[A,T]=[v(i.own,"de eerste"),v(i.partner,"je partner")];return[x(g?"Lees elkaars blad, en zeg nog niets":`\
Lees het blad van ${T}, en schrijf of zeg nog niets`),e("p",{},g?`Nu mogen jullie allebei kijken. ${T} leest het eerste \
blad, ${A} het tweede. Reageren komt straks.`:"Je kunt hier nog niets invullen. Dat is met opzet: eerst lezen, dan laten\
 bezinken, dan pas praten."),g&&B(i.own,`Blad van ${A}`),B(j(),`Blad van ${T}`),E,$,H()]}let H=()=>i.mode==="bestanden"&&
e("details",{},e("summary",{},"Mijn eigen blad als bestand"),d("Maak mijn bestand","sheet",`share-${v(i.own,"").trim()}`));
function F(g,$){let E=t.pause,N=e("span",{"aria-hidden":"true"}),A=h("Ga verder naar het vergelijken",()=>{E>0?$.textContent=
`Nog ${E} seconden. Wat verraste je? Wat herken je?`:l("vergelijken")},"ivk-main"),T=()=>{N.textContent=E>0?` Nog ${E} s\
econden.`:"",A.setAttribute("aria-disabled",String(E>0)),E<=0&&(clearInterval(J),$.textContent="De pauze is voorbij. Je \
kunt verder."),E-=1},J=setInterval(()=>(E>0||(E=0),T()),1e3);c=()=>clearInterval(J),a.querySelector(".ivk-steps")?.replaceWith(
f(2)),$.textContent=`Even wachten: ${t.pause} seconden. Wat verraste je? Wat herken je? Zeg nog niets.`,g.replaceChildren(
A,N),T(),A.focus()}function te(){let[g,$]=[v(i.own,"Ik"),v(i.partner,"Mijn partner")],E=o.filter(T=>X(i.own.answers[T.id])||
X(j().answers[T.id])),N=o.filter(T=>!E.includes(T)),A=i.mode==="bestanden";return[x("Leg de bladen naast elkaar en praat\
 erover"),e("p",{},A?"Doe dit samen: naast elkaar, of aan de telefoon. Eén van jullie vult in. De ander neemt aan het ei\
nd de afspraken in.":"Doe dit samen. Kies bij elke rij wat jullie ervan vinden en schrijf op wie wat doet."),e("p",{},"K\
ijk bij 3 en 4 ook kruislings: wat de een graag doet, naast wat de ander van hem of haar hoopt."),...E.map(T=>we(T,g,$)),
N.length>0&&e("p",{class:"ivk-help"},`Door geen van beiden ingevuld: ${N.map(T=>`${T.label} ${T.title}`).join(", ")}.`),
ae("Hoe verder"),C(i.follow,"first","Welke les geven jullie als eerste samen, en wie doet daarin wat?"),be(),e("div",{class:"\
ivk-share-end"},e("p",{},e("strong",{},"Jullie afspraken als pagina en als bestand"),e("br"),"De pagina is om af te druk\
ken of als pdf te bewaren. Het bestand is voor de ander, die het in de eigen cursus inneemt."),d("Maak de afspraken","ag\
reement",`afspraken-${g.trim()}-${$.trim()}`)),A&&m("Vulde de ander de afspraken in? Neem ze hier in","Kies het bestand \
met de afspraken. Ook het blad van een nieuwe partner kun je hier innemen.",Se),H()]}let ae=g=>e("h5",{},g);function be(){
let g=e("input",{type:"date",value:i.follow.date??"",input:()=>{i.follow.date=g.value,s()}});return D(g,"Wanneer kijken \
jullie terug op deze afspraken?")}function we(g,$,E){let N=i.rows[g.id]??={},A=L("outcome"),T=e("div",{}),J=()=>{let P=yt[N.
outcome??""];T.replaceChildren(...P?[C(N,"text",P,null,2),C(N,"who","Wie doet wat?",null,2)]:[])},G=t.outcomes.map(P=>e(
"input",{type:"radio",name:A,id:L("o"),value:P.id,checked:N.outcome===P.id,change:()=>{N.outcome=P.id,J(),s()}}));return J(),
e("fieldset",{class:"ivk-compare"},e("legend",{},e("strong",{},`${g.label}. ${g.title}`)),e("div",{class:"ivk-pair"},[{who:$,
sheet:i.own},{who:E,sheet:j()}].map(({who:P,sheet:M})=>e("div",{},e("p",{class:"ivk-who"},P),w(M.answers[g.id])))),e("di\
v",{class:"ivk-levels"},G.map((P,M)=>e("span",{class:"ivk-level"},P,e("label",{for:P.id,title:t.outcomes[M].text},t.outcomes[M].
title)))),T)}function Se(g){let $=g.partner;if($){if(!g.agreement)return ze($);Le("de afspraken van je partner",()=>{Object.
assign(i,{partner:$,rows:g.rows??{},follow:g.follow??{}}),l("vergelijken")})}}function ze(g){Le(`het blad van ${v(g,"je \
nieuwe partner")}`,()=>{Object.assign(i,{partner:structuredClone(g),rows:{},follow:{}}),l("lezen")})}function Le(g,$){let{
rows:E={},follow:N={}}=u()??{},A=Object.keys(E).length,T=[A&&`bij ${A===1?"één rij":`${A} rijen`}`,Object.keys(N).length&&
"bij ‘Hoe verder’"].filter(Boolean).join(" en ");if(!T)return $();a.querySelector(".ivk-offer")?.remove();let J=h("N\
ee, laat alles staan",()=>{G.remove(),a.querySelector("input[type=file]")?.focus()}),G=e("div",{class:"ivk-offer"},e("p",
{},`Er staat al iets ingevuld: ${T}. Neem je ${g} over, dan verdwijnt dat. Je eigen blad blijft.`),e("div",{class:"ivk-a\
ctions"},J,h("Ja, neem over",$)));a.append(G),J.focus()}return p(),{node:a,get:u,set:b}}var Fe={control:Ct};var Ze=1e6;function $t(t,s,r){let o=e("div",{class:"ivk-deck"}),n=null,a=0,i=!1,c=null,u=()=>1+crypto.getRandomValues(new Uint32Array(
1))[0]%Ze,b=w=>w.normalize("NFKD").toUpperCase().replace(/[^A-Z0-9]/g,""),m=()=>r.get("deck"),d=()=>n!==null&&m().owner===
n.id,h=w=>n?.[m().form][w.id]??{},x=w=>Object.keys(h(w)).length===m().outcomes.length;function j(){if(t.second)return[e(
"p",{},"Begin eerst hierboven met je eigen stapel. Daarna verschijnen hier drie nieuwe situaties.")];let w=e("input",{type:"\
text",autocomplete:"off",maxlength:"40"}),l=e("input",{type:"text",inputmode:"numeric",autocomplete:"off",class:"ivk-num\
ber"}),p=e("select",{},e("option",{value:""},"— kies —"),t.levels.map(C=>e("option",{value:C.id},C.text))),f=e("p",{
class:"ivk-deck-wrong",id:L("problem"),role:"alert"}),y=(C,q)=>{f.textContent=q,C.setAttribute("aria-invalid","true"),C.
setAttribute("aria-errormessage",f.id),C.focus()},S=()=>{[w,l,p].forEach(I=>I.removeAttribute("aria-invalid"));let C=b(w.
value||"ALLEEN");if(C.length<2||C.length>24)return y(w,"Een klascode heeft 2 tot 24 letters of cijfers, bijvoorbeeld PAB\
O2A.");let q=l.value.trim(),_=q?Number(q):u();if(!Number.isInteger(_)||_<1||_>Ze)return y(l,"Je nummer is een heel getal\
, bijvoorbeeld 12. Laat het leeg als je geen nummer hebt.");if(!p.value)return y(p,"Kies eerst waar je lesgeeft of gaat \
lesgeven.");n={version:1,class:C,serial:_,level:p.value,id:oe(),vorm1:{},vorm2:{}},a=0,i=!0,s(),v(!0)};return[e("div",{class:"\
ivk-deck-start"},D(w,"Klascode","Van je docent. Werk je alleen? Laat dit leeg."),D(l,"Jouw nummer","Het nummer dat je in\
 de klas trok. Heb je er geen? Laat dit leeg, dan trekt de cursus er een."),D(p,"Waar geef je les, of ga je lesgeven?","\
Voor het mbo zijn de aantallen hoger."),f,e("div",{},e("button",{type:"button",class:"ivk-main",click:S},"Geef mij mijn \
stapel")))]}function k(w){let{cards:l,outcomes:p,scale:f,question:y}=m(),S=l[a],C=e("p",{role:"status"}),q=()=>{let B=l.
map((H,F)=>x(H)?null:F+1).filter(Boolean),z=B.length?`Helemaal beoordeeld: ${l.length-B.length} van de ${l.length}. Nog \
open: ${B.join(", ")}.`:`Alle ${l.length} situaties zijn beoordeeld.`;C.textContent!==z&&(C.textContent=z)},_=pe({scale:{
min:1,max:f.length,levels:f.map((B,z)=>`${z+1} ${B}`)},unknown:"",items:p},()=>{let{form:B}=m(),z=n??w;n={...z,[B]:{...z[B],
[S.id]:_.get()??{}}},q(),s()});_.set(h(S)),q(),c={agrees:()=>R(_.get()??{},h(S)),tell:q};let I=(B,z,H)=>e("button",{type:"\
button",class:H?"ivk-main":null,disabled:!l[a+B],click:()=>{a+=B,v(!0)}},z);return[e("div",{class:"ivk-situation"},e("h4",
{tabindex:"-1"},`Situatie ${a+1} van ${l.length}${S.base?" (het basisvignet, dat iedereen als eerste ziet)":""}`),e("p",
{},S.text)),e("p",{},e("strong",{},y)),_.node,e("div",{class:"ivk-actions"},I(-1,"Vorige situatie",!1),I(1,"Volgende sit\
uatie",!0)),C,!t.second&&e("p",{class:"ivk-help"},`Jouw stapel: klascode ${w.class}, nummer ${w.serial}. Met ‘Antwoord w\
issen’ begin je opnieuw.`)]}function v(w=!1){c=null;let l=n===null?j():d()?k(n):[e("p",{tabindex:"-1"},"Je stapel word\
t gemaakt…")];o.replaceChildren(...l.filter(p=>p instanceof Node)),w&&o.querySelector("[tabindex='-1']")?.focus()}return r.
on("change:deck",()=>{d()&&((i||!c)&&v(i),i=!1)}),v(),{node:o,get:()=>n,set:w=>{let l=w?.id!==n?.id;n=w??null,l&&(a=0),!l&&
c&&d()&&c.agrees()?c.tell():i||v()}}}var Xe={control:$t};function Et({model:t,el:s}){let r=e("p",{class:"ivk-status",role:"status"}),o=e("div",{"aria-live":"polite"}),n=re(t,r);
n.say("unanswered","Nog niets gewist");let a=e("select",{change:()=>o.replaceChildren()},e("option",{value:""},"— kies e\
en module —"),Object.entries(t.get("spec").modules).map(([m,d])=>e("option",{value:m},d))),i=()=>{let m=a.value;o.replaceChildren(),
n.ask({do:"look",place:m},"Bezig met kijken…",({found:d})=>{let h=e("button",{type:"button",click:c},"Nee, laat alles \
staan");o.replaceChildren(e("p",{},e("strong",{},d)),e("p",{},"Weet je het zeker? Gewist is gewist: zonder back-up komt \
het niet terug. Sluit eerst de pagina van die module, als zij open is."),e("div",{class:"ivk-actions"},h,e("button",{type:"\
button",class:"ivk-main",click:()=>u(m)},"Ja, wis deze antwoorden"))),h.focus()})},c=()=>{o.replaceChildren(),n.say("una\
nswered","Er is niets gewist"),a.focus()},u=m=>n.ask({do:"wipe",place:m},"Bezig met wissen…",({wiped:d,key:h})=>{b(h);
let x=e("p",{tabindex:"-1"},e("strong",{},d));o.replaceChildren(x),a.value="",x.focus()}),b=m=>{try{Object.keys(localStorage).
filter(d=>d.startsWith(`inclusief-voor-de-klas:${m}:`)).forEach(d=>localStorage.removeItem(d))}catch{}};return s.append(
e("div",{class:"ivk",lang:"nl"},D(a,"Wis mijn antwoorden","Kies de module waarvan je de antwoorden van deze computer wil\
t halen."),e("div",{class:"ivk-actions"},e("button",{type:"button",click:i},"Wis deze module…"),r),o)),n.destroy}var Ye={
render:Et};var St={choice:ee,form:ye,match:Ce,multiple_choice:ce,number:de,open_text:Ie,order:$e,rating:pe,short_text:ue},zt={backup:He,
calibration:Ke,conversation:Pe,share:Fe,vignettes:Xe,wipe:Ye},os=We(St,zt);export{os as render};
