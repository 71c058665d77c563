var Qe=0,z=t=>`ivk-${t}-${Qe+=1}-${Math.random().toString(36).slice(2,8)}`,ae=()=>[...crypto.getRandomValues(new Uint8Array(
8))].map(t=>t.toString(16).padStart(2,"0")).join(""),et=["input","select","textarea","button","a","summary"];function tt(t){
t.stopPropagation(),(t.ctrlKey||t.metaKey)&&t.key==="s"&&t.preventDefault()}function e(t,o={},...a){let s=document.createElement(
t);(et.includes(t)||o.tabindex)&&s.addEventListener("keydown",tt);for(let[n,r]of Object.entries(o))r==null||r===!1||(typeof r==
"function"?s.addEventListener(n,r):n==="value"||n==="checked"?Object.assign(s,{[n]:r}):s.setAttribute(n,r===!0?"":String(
r)));return s.append(...a.flat().filter(nt)),s}var nt=t=>t!=null&&t!==!1;function I(t,...o){let a=o.map(n=>n?.id).filter(
Boolean),s=t.getAttribute("aria-describedby");return a.length&&t.setAttribute("aria-describedby",[s,...a].filter(Boolean).
join(" ")),t}var U=(t,o="span")=>e(o,{class:"ivk-help",id:z("help")},L(t));function D(t,o,a=null,s=t){let n=a?U(a):null;
return t.id||=z("field"),I(t,n),e("div",{class:"ivk-form-field"},e("label",{for:t.id},L(o)),n,s)}function re(t,...o){let a=t.
help?U(t.help,"p"):null;return I(e("fieldset",{class:"ivk-form-field"},e("legend",{},L(t.label)),a,o),a)}function L(t){return String(
t).split(/\n\s*\n/).map(o=>e("span",{class:"ivk-par"},o.split(/(\*\*[^*]+\*\*)/).map(a=>a.startsWith("**")&&a.endsWith("\
**")&&a.length>4?e("strong",{},a.slice(2,-2)):a)))}function ie(t,o){let a=z("ask"),s=0,n,r=()=>{},l=(u,h)=>{o.dataset.state=u,o.textContent=h},c=()=>{let u=t.get("saved");
if(!(u.view!==a||u.seq!==s)){if(clearTimeout(n),u.error)return l("error",u.error);l("saved","Klaar"),r(t.get("state"))}};
return t.on("change:saved",c),{say:l,ask(u,h,m){s+=1,r=m,l("saving",h),clearTimeout(n),n=window.setTimeout(l,2e4,"lost",
"Er is geen verbinding met de cursus. Klik bovenaan op ▶▶ en probeer het opnieuw. Er is niets veranderd."),t.set("dr\
aft",{...u,seq:s,view:a}),t.save_changes()},destroy(){clearTimeout(n),t.off("change:saved",c)}}}function V(t){for(let o of t.querySelectorAll("a"))o.href.startsWith("blob:")&&URL.revokeObjectURL(o.href);t.replaceChildren()}
function K(t){let o=URL.createObjectURL(new Blob([t.content],{type:t.type})),a=e("p",{class:"ivk-actions"});return t.type.
startsWith("text/html")&&a.append(e("a",{class:"ivk-button",href:o,target:"_blank",rel:"noopener"},"Openen om af te druk\
ken",e("span",{class:"ivk-hidden"}," (nieuw tabblad)"))),a.append(e("a",{class:"ivk-button",href:o,download:t.name},`Dow\
nloaden (${t.name})`)),a}function Oe({model:t,el:o}){let a=e("summary",{"data-lm-suppress-shortcuts":"true"},"Doe je de cursus zonder docent?");if(!t.
get("spec").offered)return o.append(e("div",{class:"ivk",lang:"nl"},e("details",{class:"ivk-fold"},a,e("p",{},"In deze u\
itgave zit geen uitleg bij de opdrachten: die krijg je van je docent. Werk je alleen? Gebruik dan de hele cursus op je e\
igen computer; daar kun je na het inleveren de uitleg openen.")))),()=>{};let s=e("p",{class:"ivk-status",role:"status"}),
n=e("div",{}),r=ie(t,s),l=()=>r.ask({},"Bezig met de pagina…",({page:c})=>{V(n),r.say("saved",`Je pagina is klaar: ${c.
name}. Zij staat ook naast deze opdracht.`),n.append(K(c)),n.querySelector("a")?.focus()});return o.append(e("div",{class:"\
ivk",lang:"nl"},e("details",{class:"ivk-fold"},a,e("p",{},"Dan lever je in bij jezelf. Druk eerst hierboven op ",e("stro\
ng",{},"Inleveren"),". Daarna maakt deze knop een pagina met jouw antwoorden, je punten en de uitleg bij elke vraag. Bij\
 wat je zelf schreef, krijg je de rubric en voorbeelden."),e("p",{},"Lever je wél in bij een docent? Wacht dan op je beo\
ordeling. In elk bestand dat je inlevert nadat je de uitleg hebt geopend, staat dat je die hebt gezien."),e("div",{class:"\
ivk-actions"},e("button",{type:"button",click:l},"Laat de uitleg zien"),s),n))),()=>{V(n),r.destroy()}}var _e=t=>t.closest(".jp-Notebook")??document;function ot(t,o){let a=_e(t).querySelector(`.ivk[data-question="${CSS.escape(
o)}"]`);a?.scrollIntoView({block:"center"}),a?.querySelector("input, select, textarea, button")?.focus()}function de(t,o){
return e("ul",{class:"ivk-open"},o.map(({id:a,prompt:s,part:n})=>e("li",{},e("button",{type:"button",class:"ivk-quiet",click:()=>ot(
t,a)},s+(n?" (nog niet af)":"")))))}var st=["saving","slow","lost","error"].map(t=>`[data-state="${t}"]`).join();function ye(t){
return[..._e(t).querySelectorAll(".ivk[data-question]")].filter(a=>a.querySelector(`.ivk-status:is(${st})`)).map(a=>({id:a.
dataset.question??"",prompt:a.querySelector(".ivk-prompt")?.firstChild?.textContent??""}))}var at=5e3;function qe({model:t,el:o}){let a=t.get("spec"),s=e("input",{type:"text",autocomplete:"off",value:a.number??""}),
n=e("input",{type:"text",autocomplete:"name",value:a.name??""}),r=e("p",{class:"ivk-status",role:"status"}),l=e("div",{}),
c=e("div",{}),u=z("view"),h=0,m,d=(f,y)=>{r.dataset.state=f,r.textContent=y},k=()=>{h+=1,l.contains(document.activeElement)&&
b.focus(),l.replaceChildren(),d("saving","Bezig met inleveren…"),clearTimeout(m),m=window.setTimeout(d,2e4,"lost","Nog\
 niet ingeleverd: de cursus reageert niet. Klik bovenaan op ▶▶ en probeer het opnieuw."),t.set("draft",{seq:h,view:u,
number:s.value,name:n.value}),t.save_changes()},x=async()=>{let f=Date.now()+at;for(;ye(o).length&&Date.now()<f;)await new Promise(
y=>setTimeout(y,100));return ye(o)},j=async()=>{d("saving","Even kijken of alles is opgeslagen…");let f=await x(),{open:y}=t.
get("state");if(!y.length&&!f.length)return k();w();let E=(O,T,J)=>O.length===1?`Eén vraag ${T}`:`${O.length} vragen ${J}`,
C=e("p",{tabindex:"-1"},y.length?E(y,"is nog niet beantwoord:","zijn nog niet beantwoord:"):"Alle vragen zijn beantwoord\
.");l.replaceChildren(C,de(o,y),...f.length?[e("p",{},e("strong",{},`⚠ ${E(f,"heeft een antwoord dat nog niet is opges\
lagen","hebben een antwoord dat nog niet is opgeslagen")}. Dat gaat nu niet mee:`)),de(o,f)]:[],e("p",{},"Je mag nu inle\
veren en het later nog eens doen: je laatste inlevering telt."),e("div",{class:"ivk-actions"},e("button",{type:"button",
class:"ivk-main",click:k},"Toch inleveren"))),C.focus()},w=()=>{let f=t.get("receipt");f.file?f.outdated?d("part",`Ingel\
everd op ${f.time}. Daarna heb je nog iets gewijzigd: lever opnieuw in om dat mee te nemen.`):d("saved",`Je bestand is k\
laar, gemaakt op ${f.time}. Geef het nu aan je docent.`):d("unanswered","Nog niet ingeleverd"),c.dataset.shown!==(f.sha256??
"")&&(c.dataset.shown=f.sha256??"",V(c),f.file&&c.append(e("p",{},e("strong",{},"Stuur dit bestand aan je docent: "),f.file,
f.folder?`. Het staat naast deze opdracht in de map ${f.folder}.`:". Download het eerst, met de knop hieronder."),K({name:f.
file,type:"application/x-ipynb+json",content:f.content}),e("p",{class:"ivk-receipt"},`Jouw ontvangstbewijs: ${f.answered}\
 van de ${f.total} vragen beantwoord, ${f.time}, ontvangstcode ${f.sha256}`),e("p",{},"Bewaar dit bewijs. Wijzig je daar\
na nog iets? Lever dan opnieuw in.")))},v=()=>{clearTimeout(m);let{error:f}=t.get("saved");f?d("error",f):w()},b=e("butt\
on",{type:"button",class:"ivk-main",click:j},"Inleveren"),i=e("legend",{class:"ivk-legend"},e("span",{class:"ivk-prompt"},
"Inleveren")),p=U("Vul in hoe je docent je kent. Lever je in op een plek waar je met je eigen naam bent ingelogd? Dan ma\
g het leeg blijven.","p");return w(),t.on("change:saved",v),t.on("change:receipt",w),o.append(e("div",{class:"ivk",lang:"\
nl",tabindex:"-1"},I(e("fieldset",{},i,p,D(s,"Studentnummer"),D(n,"Naam")),p),e("div",{class:"ivk-actions"},b,r),l,c)),()=>{
clearTimeout(m),t.off("change:saved",v),t.off("change:receipt",w)}}function Te({model:t,el:o}){let a=e("p",{}),s=e("div",{}),n=e("summary",{},"Wat staat nog open?"),r=e("details",{},n,s),
l=()=>{let{total:c,open:u}=t.get("state");a.textContent=u.length?`Je hebt ${c-u.length} van de ${c} vragen beantwoord.`:
`Je hebt alle ${c} vragen beantwoord.`;let h=s.contains(document.activeElement);s.replaceChildren(de(o,u)),h&&n.focus(),
r.hidden=u.length===0};return l(),t.on("change:state",l),o.append(e("div",{class:"ivk",lang:"nl"},a,r)),()=>t.off("chang\
e:state",l)}function De(t,o){let a={right:["✓","goed"],wrong:["✗","niet goed"],missed:["○","ook goed, niet gekozen"],info:["",
""]};if(t.replaceChildren(),!o||!o.message&&!o.remarks?.length)return;let{fraction:s=null}=o,n=o.again?"again":s===1?"ri\
ght":s===null?"info":s>0?"part":"wrong";t.append(e("p",{class:"ivk-verdict","data-state":n},e("span",{},L(o.message??""))));
let r=o.remarks?.some(c=>c.state!=="info");if(o.remarks?.length&&t.append(e("ul",{class:"ivk-remarks"},o.remarks.map(c=>{
let[u,h]=a[c.state];return e("li",{"data-state":c.state},r&&e("span",{class:"ivk-sign","aria-hidden":"true"},u),e("span",
{class:"ivk-remark"},e("strong",{},c.label),h&&` (${h})`,c.text&&e("span",{class:"ivk-why"},L(c.text))))}))),!o.solution?.
length)return;let l=o.solution.map(([c,u])=>e("li",{},c&&e("strong",{},c),c&&(c.endsWith(".")?" ":": "),L(u)));t.append(
e("p",{class:"ivk-verdict"},"Goed is:"),e("ul",{class:"ivk-solution"},l))}var ee={unanswered:"Nog niet beantwoord",saving:"Bezig met opslaan…",saved:"Opgeslagen",slow:"Nog niet opgeslagen: de \
cursus is nog bezig. Je antwoord staat klaar en wordt zo opgeslagen.",lost:"Nog niet opgeslagen: de cursus reageert niet\
. Je antwoord blijft in deze browser staan. Klik bovenaan op ▶▶; daarna wordt het teruggezet.",restored:"Wat je hier\
 de vorige keer deed, was nog niet opgeslagen. Het is teruggezet."},rt=4e3,it=500,H=(t,o)=>JSON.stringify(t??null)===JSON.
stringify(o??null);function lt(t){let o=`inclusief-voor-de-klas:${t}`,a=s=>{try{return s()}catch{return null}};return{read:()=>a(
()=>JSON.parse(localStorage.getItem(o)??"null")),write:(s,n)=>a(()=>localStorage.setItem(o,JSON.stringify({value:s,known:n}))),
clear:()=>a(()=>localStorage.removeItem(o))}}function Ae(t,o,a){let s=t.get("spec"),n=z("view"),r=lt(`${s.store}:${s.id}`),
l=e("span",{class:"ivk-hidden",role:"status"});o.setAttribute("aria-hidden","true");let c=0,u=0,h=t.get("value")??null,m=[],
d,k=null,x=(i,p)=>{o.dataset.state=i,o.textContent=p,i!=="saving"&&l.textContent!==p&&(l.textContent=p)},j=()=>m.splice(
0).forEach(clearTimeout),w=(i,p={})=>{clearTimeout(d),d=void 0;try{t.set("draft",{value:i??null,seq:c,view:n,known:h,check:!1,
...p}),t.save_changes()}catch{}},v={live:l,save(i,{pause:p=!1,...f}={}){c+=1,k=i??null,r.write(k,h),x("saving",ee.saving),
j(),m=[window.setTimeout(x,rt,"slow",ee.slow),window.setTimeout(x,2e4,"lost",ee.lost)],clearTimeout(d),p?d=window.setTimeout(
w,it,i,f):w(i,f)},flush(){d!==void 0&&w(k)},get pending(){return c>u},show(){let i=t.get("saved"),p=i.time?` om ${i.time}`:
"";i.error?x("error",i.error):(t.get("value")??null)===null?x("unanswered",ee.unanswered):x(i.complete===!1?"part":"save\
d",[ee.saved+p,i.note].filter(Boolean).join(" · "))},destroy(){v.flush(),j(),t.off("change:saved",b)},unsent(){let i=r.
read();return i&&H(i.value,t.get("value"))&&r.clear(),i&&!H(i.value,t.get("value"))?i:null}},b=()=>{let i=t.get("saved");
if(i.view!==n){if(v.pending)return;h=t.get("value")??null,v.show();return}(i.seq??0)<c||(u=c,j(),i.error||(h=t.get("valu\
e")??null,r.clear()),v.show(),a(i))};return t.on("change:saved",b),v.show(),v}var Ne={clearLinks:V,describe:I,fieldGroup:re,h:e,helpText:U,labelled:D,pageLinks:K,rich:L,same:H,uid:z};async function Be(t,o){let a=Date.now()+2e4;for(;!t.has_model(o)&&Date.now()<a;)await new Promise(c=>setTimeout(c,50));let s=await t.
get_model(o),n=s.get("hash"),r=`ivk-style-${n}`;if(!document.getElementById(r)){let c=document.createElement("style");c.
id=r,c.textContent=s.get("style"),document.head.append(c)}let l=globalThis.inclusiefVoorDeKlas??={};return l[n]??=ct(s.get(
"source"))}async function ct(t){let o=URL.createObjectURL(new Blob([t],{type:"text/javascript"}));try{return await import(o)}finally{
URL.revokeObjectURL(o)}}function Me(t,o){let a={...Ne,controls:t};return async s=>{let{model:n}=s,r=n.get("own_code"),l=r?(await Be(n.widget_manager,
r)).default.control:o[n.get("spec").kind];return dt(s,l,a)}}function dt({model:t,el:o},a,s){let n=t.get("spec"),r=e("p",
{class:"ivk-status"}),l=e("p",{class:"ivk-problem",id:z("problem"),role:"status"}),c=e("div",{class:"ivk-feedback","aria\
-live":"polite"}),u=e("div",{class:"ivk-extra","aria-live":"off"}),h=(_=!1)=>{b=null,m(_)},m=(_=!1)=>{c.replaceChildren(),
x.save(d.get(),{pause:_}),p()},d=a(n,h,t,s),k=(_="")=>{l.textContent!==_&&(l.textContent=_)},x=Ae(t,r,_=>{k(_.problem),d.
field&&d.field.setAttribute("aria-invalid",String(!!_.problem&&n.kind==="number")),_.checked&&De(c,t.get("result"))}),j=n.
check&&e("button",{type:"button",class:"ivk-main",click:()=>x.save(d.get(),{check:!0})},n.check),w=j&&e("button",{type:"\
button",class:"ivk-quiet",hidden:!0,click:()=>x.save(d.get(),{check:!0,explain:!0})},"Bekijk de uitleg"),v=()=>{if(!w||!j)
return;let _=!t.get("saved").again;_&&document.activeElement===w&&j.focus(),w.hidden=_},b=null,i=e("button",{type:"butto\
n",class:"ivk-quiet",click:()=>{let _=b;b=_===null?d.get():null,d.set(_),m()}}),p=()=>{i.textContent=b===null?"Antwoord \
wissen":"Zet mijn antwoord terug",i.hidden=n.wipe===!1||b===null&&d.get()===null,f&&(f.hidden=d.get()!==null||b!==null)},
f=n.offer&&e("button",{type:"button",class:"ivk-quiet",click:()=>{d.set(n.offer.value),h(),(d.field??E.querySelector("in\
put, select, textarea"))?.focus()}},n.offer.label),y=[e("span",{class:"ivk-prompt"},L(n.prompt)),n.points?e("span",{class:"\
ivk-points"},n.points===1?"1 punt":`${String(n.points).replace(".",",")} punten`):null],E;d.field?(d.field.id=z("field"),
E=e("div",{class:"ivk-question"},e("label",{class:"ivk-legend",for:d.field.id},y),d.node),I(d.field,l)):(E=e("fieldset",
{class:"ivk-question"},e("legend",{class:"ivk-legend"},y),d.node),I(E,d.help,l));let C=e("div",{class:"ivk",lang:"nl","d\
ata-question":n.id,tabindex:"-1"},E,l,e("div",{class:"ivk-actions"},j,w,f,i,r,x.live),c,u,n.source&&ut(n)),O=()=>{let{html:_,
page:Y}=t.get("extra"),ne=()=>[...u.querySelectorAll("a, button, summary")],oe=ne().findIndex(le=>le===document.activeElement);
V(u),u.innerHTML=_??"",Y&&u.append(K(Y)),ne()[oe]?.focus()},T=()=>{!x.pending&&!H(d.get(),t.get("value"))&&(d.set(t.get(
"value")),c.replaceChildren(),b=null,p())},J=()=>x.flush();d.set(t.get("value")),k(t.get("saved").problem),O(),p(),v();let N=x.
unsent();N&&H(N.known,t.get("value"))?(M(N.value),C.insertBefore(e("p",{class:"ivk-help"},ee.restored),l)):N&&G(N.value);
function M(_){d.set(_),h()}function G(_){let Y=(le,ve,ge)=>e("button",{type:"button",class:ve,click:()=>{oe.remove(),ge(),
ne()}},le),ne=()=>E.querySelector("input, select, textarea, button")?.focus(),oe=e("div",{class:"ivk-offer"},e("p",{},"I\
n deze browser staat nog een ander antwoord dat niet was opgeslagen."),typeof _=="string"&&n.kind!=="choice"&&e("blockqu\
ote",{},_),e("div",{class:"ivk-actions"},Y("Zet dat antwoord terug","",()=>M(_)),Y("Houd wat er nu staat","ivk-quiet",h)));
C.insertBefore(oe,l)}return t.on("change:value",T),t.on("change:saved",v),t.on("change:extra",O),window.addEventListener(
"pagehide",J),o.append(C),()=>{x.destroy(),t.off("change:value",T),t.off("change:saved",v),t.off("change:extra",O),window.
removeEventListener("pagehide",J)}}function ut({source:t,about:o}){let a=`Bron: ${t}`;if(!o?.length)return e("p",{class:"\
ivk-source"},a);let s=e("ul",{});return s.innerHTML=o.map(n=>`<li>${n}</li>`).join(""),e("details",{class:"ivk-source"},
e("summary",{"data-lm-suppress-shortcuts":"true"},a),s)}function We(t,o){let a=Object.entries(o),s={...t,...Object.fromEntries(a.flatMap(([r,{control:l}])=>l?[[r,l]]:[]))},n={question:Me(
t,s),progress:Te,handin:qe,alone:Oe,...Object.fromEntries(a.flatMap(([r,{render:l}])=>l?[[r,l]]:[]))};return r=>n[r.model.
get("renderer")](r)}function te(t,o){let a=z("choice"),s=t.options.map(n=>e("input",{type:"radio",name:a,value:n.id,id:z("o"),change:()=>o()}));
return{node:e("div",{class:"ivk-options"},s.map((n,r)=>e("div",{class:"ivk-option"},n,e("label",{for:n.id},L(t.options[r].
text))))),get:()=>s.find(n=>n.checked)?.value??null,set:n=>s.forEach(r=>r.checked=r.value===n)}}function Z(t,o,a){t.addEventListener("input",()=>o(!0)),t.addEventListener("change",()=>o());let s=a?e("span",{class:"iv\
k-unit",id:z("unit")},a):null;return I(t,s),{node:e("div",{class:"ivk-typed"},t,s),field:t,get:()=>t.value.trim()?t.value:
null,set:n=>t.value=n??""}}function ue(t,o){let a=t.options.map(n=>e("input",{type:"checkbox",value:n.id,id:z("o"),change:()=>o()})),s=U(t.kind?"Me\
er antwoorden kunnen goed zijn.":"Je mag er meer dan één kiezen.","p");return{help:s,node:e("div",{class:"ivk-options"},
s,a.map((n,r)=>e("div",{class:"ivk-option"},n,e("label",{for:n.id},L(t.options[r].text))))),get:()=>{let n=a.filter(r=>r.
checked).map(r=>r.value);return n.length?n:null},set:n=>a.forEach(r=>r.checked=(n??[]).includes(r.value))}}function pe(t,o){return Z(e("input",{type:"text",inputmode:"decimal",autocomplete:"off",class:"ivk-number"}),o,t.unit)}function Ce(t,o,a=5){return Z(e("textarea",{rows:String(a)}),o,t.unit)}var Ie=(t,o)=>Ce(t,o);function fe(t,o){return Z(e("input",{type:"text",autocomplete:"off"}),o,t.unit)}function pt(t,o){let a=e("select",{},e("option",{value:""},"— kies —"),t.options.map(s=>e("option",{value:s.id},s.text)));
return a.addEventListener("change",()=>o()),{node:a,field:a,get:()=>a.value||null,set:s=>a.value=s??""}}function ft(t,o){
return t.type==="choice"?pt(t,o):t.type==="text"?Ce(t,o,3):t.type==="number"?pe(t,o):t.type==="date"?Z(e("input",{type:"\
date",autocomplete:"off"}),o):fe(t,o)}function he(t,o){if(t.type==="checks"||t.type==="radios"){let s=t.type==="checks"?
ue(t,o):te(t,o);return{...s,node:I(re(t,s.node),s.help)}}let a=ft(t,o);return{...a,node:D(a.field,t.label,t.help,a.node)}}function Je(t,o){let a=t.max??30,s=e("div",{class:"ivk-rows"}),n=e("span",{class:"ivk-hidden",role:"status"}),r=e("butto\
n",{type:"button",click:()=>d(void 0,c.length,"toegevoegd")},"Rij toevoegen"),l=e("button",{type:"button",class:"ivk-qui\
et",click:()=>u&&d(u.value,u.index,"teruggezet")}),c=[],u=null,h=()=>{c.forEach((w,v)=>{w.legend.textContent=`Rij ${v+1}`,
w.which.textContent=` (rij ${v+1})`}),r.disabled=c.length>=a,l.hidden=u===null||r.disabled,l.textContent=u===null?"":`Ze\
t rij ${u.index+1} terug`},m=w=>Object.fromEntries(w.controls.map(({id:v,control:b})=>[v,b.get()]).filter(([,v])=>v!==null)),
d=(w,v,b)=>{w!==void 0&&(u=null),x(w,v),o(),c[v].first?.focus(),n.textContent=`Rij ${v+1} ${b}.`},k=w=>{let v=c.indexOf(
w),b=m(w);Object.keys(b).length&&(u={value:b,index:v}),c.splice(v,1),w.node.remove(),h(),o(),n.textContent=`Rij ${v+1} v\
erwijderd.`,(l.hidden?r:l).focus()},x=(w,v)=>{let b=t.columns.map(C=>({id:C.id,control:he(C,o)})),i=e("legend",{}),p=e("\
span",{class:"ivk-hidden"}),f=e("button",{type:"button",class:"ivk-quiet",click:()=>k(E)},"Verwijderen",p),y=e("fieldset",
{class:"ivk-form-row"},i,e("div",{class:"ivk-form-columns"},b.map(({control:C})=>C.node),f)),E={node:y,legend:i,which:p,
controls:b,first:y.querySelector("input, select, textarea")};b.forEach(({id:C,control:O})=>O.set(w?.[C]??null)),c.splice(
v,0,E),s.insertBefore(y,s.children[v]??null),h()},j=w=>{c=[],u=null,s.replaceChildren(),(w?.length?w:[{}]).forEach((v,b)=>x(
v,b))};return j(null),{node:re(t,s,e("div",{class:"ivk-actions"},r,l),n),get:()=>{let w=c.map(m);return w.some(v=>Object.
keys(v).length)?w:null},set:j}}var ke=(t,o)=>(t.type==="rows"?Je:he)(t,o);function Re(t,o){let a=[],s=r=>{let l=t.fields.filter(h=>h.id.startsWith(`${r.id}_`)).map(h=>({...h,label:h.label.slice(
r.title.length+2)})),c=l.map(h=>{let m=h.type==="choice"?te(h,o):ke(h,o);return h.type==="choice"&&m.node.classList.add(
"ivk-beside"),m.field instanceof HTMLTextAreaElement&&(m.field.rows=2),{ask:h,control:m}}),u=()=>{let h=c.some(({control:m})=>m.
get()!==null);c.forEach(({ask:m,control:d})=>d.node.hidden=m.type==="text"&&!h)};return a.push({parts:c,follow:u}),e("fi\
eldset",{class:"ivk-need",change:u},e("legend",{},r.title,e("span",{class:"ivk-hidden"},`. ${l[0].label}`)),e("p",{class:"\
ivk-help"},L(r.text)),c.map(({control:h})=>h.node))},n=e("div",{},t.groups.map(r=>{let l=e("p",{class:"ivk-group-title",
id:z("group")},r.title);return e("div",{role:"group","aria-labelledby":l.id},l,r.cards.map(s))}));return a.forEach(r=>r.
follow()),{node:n,get:()=>{let r=a.flatMap(l=>l.parts.map(({ask:c,control:u})=>[c.id,u.get()])).filter(([,l])=>l!==null);
return r.length?Object.fromEntries(r):null},set:r=>a.forEach(l=>{l.parts.forEach(({ask:c,control:u})=>u.set(r?.[c.id]??null)),
l.follow()})}}function mt(t,o){let a=t.fields.map(s=>({id:s.id,control:ke(s,o)}));return{node:e("div",{class:"ivk-form"},a.map(({control:s})=>s.
node)),get:()=>{let s=a.map(({id:n,control:r})=>[n,r.get()]).filter(([,n])=>n!==null);return s.length?Object.fromEntries(
s):null},set:s=>a.forEach(({id:n,control:r})=>r.set(s?.[n]??null))}}function $e(t,o){return"groups"in t&&t.groups?Re(t,o):
mt(t,o)}function Ee(t,o){let a=new Map,s=null,n=(m,d)=>{let k=e("ul",{class:"ivk-cards"}),x=e("p",{class:"ivk-box-title",id:z("b\
ox")},d),j=e("div",{class:"ivk-box",role:"group","aria-labelledby":x.id},x,k);return j.addEventListener("dragover",w=>{s&&
(w.preventDefault(),j.classList.add("ivk-over"))}),j.addEventListener("dragleave",()=>j.classList.remove("ivk-over")),j.
addEventListener("drop",w=>{j.classList.remove("ivk-over"),s&&(w.preventDefault(),s.select.value=m,l(s),o())}),a.set(m,k),
{box:j,name:x,list:k}},r=t.items.map(m=>{let d=z("card"),k=e("select",{"aria-labelledby":d},e("option",{value:""},"— kie\
s een plek —"),t.targets.map(v=>e("option",{value:v.id},v.text))),x=e("li",{class:"ivk-card",draggable:"true"},e("span",
{id:d,class:"ivk-card-text"},L(m.text)),k),j={id:m.id,select:k,node:x};x.addEventListener("dragstart",v=>{s=j,v.dataTransfer?.
setData("text/plain",m.text)}),x.addEventListener("dragend",()=>s=null);let w=!1;return k.addEventListener("pointerdown",
()=>w=!0),k.addEventListener("keydown",()=>w=!1),k.addEventListener("change",()=>{o();let v=document.activeElement===k;v&&
!w||(l(j),v&&k.focus())}),k.addEventListener("blur",()=>setTimeout(l,0,j)),j}),l=m=>{let d=a.get(m.select.value);m.node.
parentNode!==d&&d?.append(m.node),u.name.textContent=u.list.children.length?"Nog te plaatsen":"Alles is geplaatst."},c=U(
"Sleep elke kaart naar een plek, of kies de plek in de lijst op de kaart.","p"),u=n("","Nog te plaatsen"),h=e("div",{class:"\
ivk-match"},c,u.box,e("div",{class:"ivk-boxes"},t.targets.map(m=>n(m.id,m.text).box)));return r.forEach(l),{node:h,help:c,
get:()=>{let m=r.filter(d=>d.select.value).map(d=>[d.id,d.select.value]);return m.length?Object.fromEntries(m):null},set:m=>r.
forEach(d=>{d.select.value=m?.[d.id]??"",l(d)})}}function Se(t,o){let a=t.items.map(j=>j.id),s=null,n=null,r=e("span",{class:"ivk-hidden",role:"status"}),l=Object.fromEntries(
t.items.map(j=>{let w=(p,f,y)=>e("button",{type:"button","aria-label":`${p}: ${j.text}`,title:p,click:()=>k(j.id,y,!0)},
f),v=w("Omhoog","↑",-1),b=w("Omlaag","↓",1),i=e("li",{draggable:"true"},e("div",{class:"ivk-row"},e("span",{class:"i\
vk-row-text"},L(j.text)),e("span",{class:"ivk-row-buttons"},v,b)));return i.addEventListener("dragstart",p=>{n=j.id,p.dataTransfer?.
setData("text/plain",j.text)}),i.addEventListener("dragend",()=>n=null),i.addEventListener("dragover",p=>{n&&(p.preventDefault(),
i.classList.add("ivk-over"))}),i.addEventListener("dragleave",()=>i.classList.remove("ivk-over")),i.addEventListener("dr\
op",p=>{i.classList.remove("ivk-over"),n&&(p.preventDefault(),k(n,h().indexOf(j.id)-h().indexOf(n),!1))}),[j.id,{node:i,
up:v,down:b,text:j.text}]})),c=e("ol",{class:"ivk-order"}),u=e("button",{type:"button",click:()=>s===null&&m(a),blur:()=>d()}),
h=()=>s??a,m=j=>{s=[...j],d(),o()},d=()=>{let j=h();j.forEach((w,v)=>{let b=l[w];c.children[v]!==b.node&&c.insertBefore(
b.node,c.children[v]??null),b.up.disabled=v===0,b.down.disabled=v===j.length-1}),u.hidden=s!==null&&document.activeElement!==
u,u.setAttribute("aria-disabled",String(s!==null)),u.textContent=s===null?"Deze volgorde is mijn antwoord":"Dit is nu je\
 antwoord"},k=(j,w,v)=>{let b=[...h()],i=b.indexOf(j),p=Math.max(0,Math.min(b.length-1,i+w));if(b.splice(p,0,b.splice(i,
1)[0]),m(b),v){let f=l[j],y=w<0?f.up:f.down;(y.disabled?w<0?f.down:f.up:y).focus(),r.textContent=`${f.text} staat nu op \
plaats ${p+1} van ${b.length}.`}};d();let x=U("Sleep de regels in de goede volgorde, of gebruik de knoppen ↑ en ↓.",
"p");return{node:e("div",{},x,c,u,r),help:x,get:()=>s,set:j=>{s=j??null,d()}}}function me(t,o){let a=[];for(let c=t.scale.min;c<=t.scale.max;c+=1)a.push([c,t.scale.levels[c-t.scale.min]||String(c)]);
let s=a.length;t.unknown&&a.push(["?",t.unknown]);let n=t.scale.levels.length>0,r=t.items.map(c=>{let u=z("rate"),h=a.map(
([w])=>e("input",{type:"radio",name:u,id:z("r"),value:String(w),change:()=>o()})),m=n?{}:{0:t.scale.low,[s-1]:t.scale.high},
d=(w,v)=>e("span",{class:"ivk-level"},w,e("label",{for:w.id},a[v][1],m[v]&&e("span",{class:"ivk-hidden"},`: ${m[v]}`))),
k=w=>!n&&w&&e("span",{class:"ivk-end","aria-hidden":"true"},w),x=h.map(d),j=e("fieldset",{class:"ivk-rating"},e("legend",
{},L(c.text)),e("div",{class:n?"ivk-levels ivk-words":"ivk-levels"},e("span",{class:"ivk-edge"},k(t.scale.low),x[0]),x.slice(
1,s-1),e("span",{class:"ivk-edge"},x[s-1],k(t.scale.high)),x.slice(s)));return{id:c.id,inputs:h,node:j}}),l=c=>c==="?"?c:
Number(c);return{node:e("div",{},r.map(c=>c.node)),get:()=>{let c=r.flatMap(({id:u,inputs:h})=>h.filter(m=>m.checked).map(
m=>[u,l(m.value)]));return c.length?Object.fromEntries(c):null},set:c=>r.forEach(u=>u.inputs.forEach(h=>h.checked=c?.[u.
id]!==void 0&&String(c[u.id])===h.value))}}var vt=4e7;function gt({model:t,el:o}){let a=e("p",{class:"ivk-status",role:"status"}),s=e("div",{"aria-live":"polite"}),
n=e("div",{"aria-live":"polite"}),r=ie(t,a);r.say("unanswered","Nog niets gedaan");let l=k=>e("ul",{},k.map(x=>e("li",{},
x))),c=()=>r.ask({do:"make"},"Bezig met de back-up…",({file:k,parts:x,problems:j})=>{s.replaceChildren(e("p",{},e("str\
ong",{},"Je back-up is klaar. Druk op Downloaden en bewaar het bestand op een plek die alleen jij kunt zien.")),l([...x,
...j]),K(k)),s.querySelector("a")?.focus()}),u=e("input",{type:"file",accept:".json,application/json",change:m}),h="";async function m(){
let k=u.files?.[0];if(n.replaceChildren(),!!k){if(k.size>vt)return r.say("error","Dit bestand is veel te groot voor een \
back-up. Er is niets van gelezen.");try{h=await k.text()}catch{return r.say("error","Dit bestand kon niet worden gelezen\
. Probeer het nog eens.")}r.ask({do:"read",text:h},"Bezig met lezen…",({made:x,parts:j,missing:w,other:v})=>{let b=w>0&&
e("button",{type:"button",class:"ivk-main",click:()=>d(!1)},"Zet terug wat hier ontbreekt"),i=v>0&&e("button",{type:"but\
ton",click:()=>d(!0)},"Zet alles terug, ook wat anders is");n.replaceChildren(e("div",{},e("p",{},e("strong",{},`Deze ba\
ck-up is gemaakt op ${x}. Er is nog niets veranderd.`)),l(j),v>0&&e("p",{},"Kies je voor alles, dan wordt wat hier nu st\
aat niet weggegooid: het blijft bewaard in de map antwoorden."),b||i?e("div",{class:"ivk-actions"},b,i):e("p",{},"Alles \
uit deze back-up heb je hier al."))),n.querySelector("button")?.focus()})}}let d=k=>r.ask({do:"restore",text:h,replace:k},
"Bezig met terugzetten…",({restored:x})=>{let j=e("p",{tabindex:"-1"},e("strong",{},x)," Staat er een andere module op\
en? Klik daar op ▶▶ om de antwoorden te zien.");n.replaceChildren(j),u.value="",j.focus()});return o.append(e("div",
{class:"ivk",lang:"nl"},e("div",{},e("p",{class:"ivk-prompt"},"Back-up maken"),e("p",{class:"ivk-help"},"Eén bestand met\
 al je antwoorden, uit alle modules en opdrachten. Er staat ook in wat je over jezelf schreef. Lever dit bestand dus noo\
it in."),e("div",{class:"ivk-actions"},e("button",{type:"button",class:"ivk-main",click:c},"Maak een back-up")),s),e("hr",
{}),e("div",{},D(u,"Back-up terugzetten","Kies een back-up van deze cursus. Je ziet eerst wat erin staat."),n),e("div",{
class:"ivk-actions"},a))),r.destroy}var He={render:gt};function be(t,o){return(a,s)=>{let n=z("ask"),r=()=>{window.clearTimeout(c),t.off("change:reply",l)},l=()=>{let u=t.get(
"reply");u.seq===n&&(r(),s(u))},c=window.setTimeout(()=>{r(),s({error:"De cursus reageert niet. Klik bovenaan op ▶▶ en p\
robeer het opnieuw. Er is niets veranderd."})},2e4);t.on("change:reply",l),t.set("request",{seq:n,value:o(),...a}),t.save_changes()}}var ht=4e5;function kt(t,o,a){let s=null,n=be(a,()=>s),r=e("div",{"aria-live":"polite"}),l=e("ul",{}),c=e("p",{role:"sta\
tus",class:"ivk-mentor-told"}),u=e("p",{class:"ivk-mentor-alarm",id:z("problem"),role:"alert"}),h=e("button",{type:"butt\
on",class:"ivk-main",click:()=>{s||(s={id:ae()},v(),o()),n({do:"make"},({error:i,files:p=[]})=>{V(r),r.append(...i?[e("p",
{},i)]:p.map(K))})}},"Maak het blad voor mijn mentor"),m=e("input",{type:"file",accept:".json,application/json",change:async()=>{
let i=m.files?.[0];if(u.textContent=c.textContent="",!!i){if(i.size>ht)return d(`Het bestand ‘${i.name.slice(0,60)}’ i\
s veel te groot voor het blad van een mentor. Er is niets veranderd.`);try{n({do:"read",text:await i.text()},({error:p,sheet:f})=>f?
k(f):d(p??""))}catch{d("Dit bestand kon niet worden gelezen. Probeer het nog eens. Er is niets veranderd.")}}}}),d=i=>{m.
value="",u.textContent=i},k=i=>{m.value="",s&&(s={...s,sheets:[...(s.sheets??[]).filter(p=>p.sheet!==i.sheet),i]},c.textContent=
`Het blad van ${x(i)} is ingenomen.`,v(),o())},x=i=>i.name||"je mentor",j=i=>{let p=[x(i),i.date,i.lesson].filter(Boolean).
join(", "),f=e("button",{type:"button",class:"ivk-quiet",click:()=>{let y=e("button",{type:"button",click:v},"Nee, laat \
staan"),E=e("button",{type:"button",class:"ivk-quiet",click:()=>{s&&(s={id:s.id,sheets:(s.sheets??[]).filter(C=>C!==i)}),
s?.sheets?.length||delete s?.sheets,c.textContent=`Het blad van ${x(i)} is weg. Het bestand zelf heb je nog.`,v(),o(),m.
focus()}},"Ja, haal weg");f.replaceWith(e("span",{},"Weet je het zeker? ",y,E)),y.focus()}},"Haal dit blad weg",e("span",
{class:"ivk-hidden"},` (${p})`));return e("li",{},e("span",{dir:"auto"},p)," ",f)},w=D(m,"Neem het bestand van je mentor\
 in",`Het bestand begint met ‘observatie’. Hoogstens ${t.most} mentoren.`);w.append(u),I(m,u);function v(){l.replaceChildren(
...(s?.sheets??[]).map(j)),w.hidden=!s}return v(),{node:e("div",{class:"ivk-mentor"},h,r,w,c,l),get:()=>s,set:i=>{s=structuredClone(
i),v()}}}var Ke={control:kt};var bt=(t,o)=>t.every(a=>a.startsWith("!")?!o.has(a.slice(1)):o.has(a));function we(t,o){let a=t.also.find(({when:n})=>bt(
n,o)),s=Object.entries(a??{}).filter(([n,r])=>n!=="when"&&r!==null&&r!==void 0);return{...t,...Object.fromEntries(s)}}function wt(t,o){
let a=t.case,s=e("div",{class:"ivk-talk"}),n={path:[],earlier:[],own:{}},r=new Set;function l(i,p){let f=a.moments[i];if(!f)
return we(a.endings[i],p);let y=we(f,p);for(let E of f.does)p.add(E);return y}function c(i){let p=new Set,f=[],y=l(a.start,
p);for(let E of i){let C="says"in y?y.says.find(T=>T.id===E):void 0;if(!C||!("says"in y))break;let O=we(C,p);f.push({moment:y,
say:O});for(let T of O.does)p.add(T);y=l(O.to,p)}return{steps:f,here:y,says:"says"in y?y.says.map(E=>we(E,p)):[]}}let u=(i,p)=>p.
every((f,y)=>i[y]===f),h=(i,p)=>i.filter((f,y)=>{let E=[p,...i.filter(C=>!H(C,f))];return i.findIndex(C=>H(C,f))===y&&!E.
some(C=>u(C,f))}),m=()=>{let i=h(n.earlier,n.path),p=Object.fromEntries(Object.entries(n.own).filter(([,y])=>y.trim())),
f=Object.keys(p).length>0;return!n.path.length&&!i.length&&!f?null:{path:n.path,...i.length?{earlier:i}:{},...f?{own:p}:
{}}},d=i=>{i&&H(i,m())||(n={path:[...i?.path??[]],earlier:[...i?.earlier??[]],own:{...i?.own}},b())},k=i=>{let p=c(n.path).
steps.length;p<n.path.length&&(n.earlier=[...n.earlier,n.path]),n.path=[...n.path.slice(0,p),i.id],o(),b(!0)},x=i=>{n={...n,
path:n.path.slice(0,i),earlier:[...n.earlier,n.path]},o(),b(!0)};function j({moment:i,say:p}){let f=n.own[i.id]?.trim();
return[f&&e("p",{class:"ivk-said"},e("strong",{},"In jouw eigen woorden: "),f),e("p",{class:"ivk-said"},e("strong",{},"J\
ij: "),p.text),e("div",{},e("strong",{},"Wat er gebeurt"),L(p.happens)),e("div",{class:"ivk-thinks"},e("strong",{},`Wat ${a.
who} denkt`),L(p.thinks)),e("div",{class:"ivk-why-so"},e("strong",{},"Waarom"),L(p.why),e("span",{class:"ivk-source"},`B\
ron: ${p.source}`))].filter(Boolean)}let w=(i,p)=>e("button",{type:"button",class:"ivk-quiet",click:()=>x(i)},p,e("span",
{class:"ivk-hidden"},` bij stap ${i+1}`));function v(i,p){let f=e("div",{class:"ivk-turn"}),y=(C=!1)=>{r.add(i.id);let O=e(
"ul",{class:"ivk-says"},p.map(J=>e("li",{},e("button",{type:"button",click:()=>k(J)},J.text)))),T=e("p",{class:"ivk-ask",
tabindex:"-1"},"Wat lijkt hier het meest op?");f.replaceChildren(T,O),C&&T.focus()},E=e("textarea",{rows:"2",input:()=>{
n.own={...n.own,[i.id]:E.value},o()}});return E.value=n.own[i.id]??"",r.has(i.id)||E.value.trim()?y():f.replaceChildren(
e("button",{type:"button",click:()=>y(!0)},"Laat zien wat je kunt kiezen")),[e("label",{class:"ivk-own"},"Wat zou jij ze\
ggen of doen? Schrijf het eerst in je eigen woorden.",E),f]}function b(i=!1){let{steps:p,here:f,says:y}=c(n.path),E=p.at(
-1),C=n.path.length-p.length,O=p.slice(0,-1).map((M,G)=>e("li",{},e("details",{},e("summary",{},e("strong",{},M.moment.title),
`: ${M.say.text}`),e("div",{class:"ivk-scene"},L(M.moment.scene)),j(M),w(G,"Kies hier iets anders")))),T=e("h4",{class:"\
ivk-talk-head",tabindex:"-1"},E?`${p.length}. ${E.moment.title}`:a.title),J="says"in f?[e("h4",{},`${p.length+1}. ${f.title}`),
e("div",{class:"ivk-scene"},L(f.scene)),...v(f,y)]:[e("h4",{},`Einde: ${f.title}`),e("div",{class:"ivk-scene"},L(f.text)),
e("div",{class:"ivk-actions"},e("button",{type:"button",click:()=>x(0)},"Begin opnieuw en probeer een andere weg"))],N=[
O.length>0&&e("ol",{class:"ivk-past","aria-label":"Het gesprek tot nu toe"},O),T,!E&&e("div",{class:"ivk-scene"},L(a.intro)),
C>0&&e("p",{class:"ivk-gone"},"Dit gesprek is veranderd sinds je het speelde. Tot hier klopt je weg nog; de rest blijft \
bewaard."),E&&e("div",{class:"ivk-reply"},j(E),w(p.length-1,"Kies hier iets anders")),...J];s.replaceChildren(...N.filter(
M=>M instanceof Node)),i&&T.focus()}return b(),{node:s,get:m,set:d}}var Pe={control:wt};var jt=3e6;function Ve(t,o){let a=be(t,o);function s(r,l,c){let u=e("p",{class:"ivk-share-alarm",id:z("problem"),role:"a\
lert"}),h=k=>{m.value="",k.error?u.textContent=`${k.error} Je eigen blad is nog helemaal in orde.`:c(k)},m=e("input",{type:"\
file",accept:".json,application/json",change:async()=>{let k=m.files?.[0];if(u.textContent="",!!k){if(k.size>jt)return h(
{error:`Het bestand ‘${k.name.slice(0,60)}’ is veel te groot voor een SHARE-blad. Er is niets van gelezen.`});try{a(
{do:"read",text:await k.text()},h)}catch{h({error:"Dit bestand kon niet worden gelezen. Probeer het nog eens."})}}}}),d=D(
m,r,l);return d.append(u),I(m,u),d}function n(r,l,c){let u=e("input",{type:"text",maxlength:"60",autocomplete:"off",value:c}),
h=e("div",{"aria-live":"polite"}),m=e("button",{type:"button",class:"ivk-main",click:()=>a({do:l,name:u.value},d=>{V(h),
h.append(...d.error?[e("p",{},d.error)]:(d.files??[]).map(K))})},r);return e("div",{class:"ivk-share-file"},D(u,"Naam va\
n het bestand (kies zelf)"),m,h)}return{filePicker:s,fileMaker:n}}var xt=["outcome","text","who"],X=t=>typeof t=="string"&&t.trim()!=="";function ze(){return{sheet:ae(),name:"",answers:{},
done:!1}}function xe(){return{mode:null,stage:"invullen",own:ze(),partner:null,rows:{},follow:{}}}var je=(t,o)=>Object.fromEntries(
o.filter(a=>X(t[a])).map(a=>[a,t[a]])),Ue=(t,o)=>({sheet:t.sheet,...je(t,["name"]),answers:je(t.answers,o),...t.done?{done:!0}:
{}});function Ge(t,o){if(!t.mode)return null;let a=o.map(n=>[n,je(t.rows[n]??{},xt)]).filter(([,n])=>Object.keys(n).length),
s=je(t.follow,["date","first"]);return{mode:t.mode,stage:t.stage,own:Ue(t.own,o),...t.partner?{partner:Ue(t.partner,o)}:
{},...a.length?{rows:Object.fromEntries(a)}:{},...Object.keys(s).length?{follow:s}:{}}}var yt={compromis:"Wat is het compromis?",verschil:"Hoe gaan jullie met dit verschil om?",eens:"Wat spreken jullie af? (\
mag kort)"};function Ct(t,o,a){let s=t.rows,n=s.map(g=>g.id),r=e("div",{class:"ivk-share"}),l=xe(),c=()=>{},u=()=>Ge(l,n),
h=g=>{g&&H(g,u())||(l={...xe(),...structuredClone(g??{})},l.own.name??="",p())},{filePicker:m,fileMaker:d}=Ve(a,u),k=(g,$,S="")=>e(
"button",{type:"button",class:S,click:$},g),x=g=>e("h4",{class:"ivk-share-head",tabindex:"-1"},g),j=()=>l.partner,w=()=>e(
"p",{class:"ivk-share-alarm",id:z("problem"),role:"alert"}),v=(g,$)=>X(g?.name)?g?.name??"":$,b=g=>X(g)?e("p",{class:"iv\
k-words",dir:"auto"},g):e("p",{class:"ivk-words"},e("em",{},"niet ingevuld")),i=g=>{l.stage=g,o(),p(!0)};function p(g=!1){
c(),c=()=>{};let $={invullen:O,tweede:O,lezen:M,vergelijken:Y};r.replaceChildren(...[f(),...$[l.stage](),y()].filter(S=>S instanceof
Node)),g&&r.querySelector(".ivk-share-head")?.focus()}function f(g={invullen:l.own.done?1:0,tweede:0,lezen:1,vergelijken:3}[l.
stage]){return e("ol",{class:"ivk-steps"},t.steps.map(($,S)=>e("li",{"aria-current":S===g?"step":null},$.title)))}function y(){
if(!l.mode)return null;let g=e("div",{class:"ivk-share-again"}),$=()=>g.replaceChildren(k("Helemaal opnieuw beginnen",S,
"ivk-quiet")),S=()=>{let B=k("Nee, laat alles staan",()=>{$(),g.querySelector("button")?.focus()}),A=k("Ja, wis allebei \
de bladen en de afspraken",()=>{l=xe(),o(),p(),r.querySelector("input, button")?.focus()},"ivk-quiet");g.replaceChildren(
e("p",{},"Weet je het zeker? Dit kan niet ongedaan worden gemaakt."),e("div",{class:"ivk-actions"},B,A)),B.focus()};return $(),
g}function E(g,$){let S=e("input",{type:"text",maxlength:t.max_name,autocomplete:"off",value:g.name??"",input:()=>{g.name=
S.value,o(!0)}});return D(S,$)}function C(g,$,S,B=null,A=3){let q=e("span",{class:"ivk-help",role:"status"}),R=e("textar\
ea",{rows:String(A),maxlength:t.max,value:g[$]??"",input:()=>{Object.assign(g,{[$]:R.value}),q.textContent=R.value.length<
t.max?"":`Dit veld is vol: hoogstens ${t.max} tekens. Wat er niet meer in past, is weggevallen.`,o(!0)}}),F=D(R,S,B);return F.
append(q),F}function O(){let g=l.stage==="tweede";if(!l.mode)return[T()];if(!g&&l.own.done)return J();let $=g?j():l.own,
S=l.mode==="laptop",B=S?g?"Nu de ander: vul jouw blad in":"Wie begint, vult alleen het eerste blad in":"Vul je eigen bla\
d in",A=w(),q=()=>{let W=s.filter(ce=>!X($.answers[ce.id])).length;if(!X($.name))return R("Vul eerst een naam in, dan we\
ten jullie van wie dit blad is.","input");if(W===s.length)return R("Dit blad is nog leeg. Schrijf bij minstens één vraag\
 iets op.","textarea");if(g&&$.name?.trim()===v(l.own,"").trim())return R("Op het andere blad staat dezelfde naam. Kies \
twee namen die je uit elkaar kunt houden.","input");if($.done=!0,!S)return i("invullen");if(g)return i("lezen");l.partner=
ze(),i("tweede")},R=(W,ce)=>{let se=r.querySelector(`.ivk-form-field ${ce}`);A.textContent=W,se&&(se.setAttribute("aria-\
invalid","true"),se.setAttribute("aria-errormessage",A.id),se.addEventListener("input",()=>se.removeAttribute("aria-inva\
lid"),{once:!0}),se.focus())},F="",P=s.flatMap(W=>{let ce=W.group&&W.group!==F?[e("p",{class:"ivk-share-group"},W.group)]:
[];return F=W.group,[...ce,C($.answers,W.id,`${W.label}. ${W.title}`,`${W.text} ${W.prompt}`,W.group?2:3)]});return[x(B),
e("p",{},S?"Vul dit blad alleen in. De ander kijkt even niet mee.":"Vul dit alleen in, zonder te overleggen. Je partner \
doet hetzelfde op een eigen computer. Gebruik geen namen van leerlingen."),g&&e("p",{},`Het blad van ${v(l.own,"de eerst\
e")} is verborgen. Dat zie je straks.`),E($,S?g?"Naam van de tweede":"Naam van de eerste":"Je naam, zoals je partner die\
 mag lezen"),...P,A,e("div",{class:"ivk-actions"},k(S&&!g?"Klaar: verberg mijn blad en geef de laptop door":"Mijn blad i\
s af",q,"ivk-main"))]}function T(){let g=$=>{l.mode=$,o(),p(!0)};return e("div",{},e("p",{},"Hoe werken jullie?"),e("div",
{class:"ivk-actions"},k("Ieder op een eigen computer",()=>g("bestanden")),k("Samen achter één laptop",()=>g("laptop"))),
e("p",{class:"ivk-help"},"Op eigen computers sturen jullie elkaar één bestand, bijvoorbeeld per mail. Er is geen account\
 nodig en er gaat niets vanzelf naar iemand toe."))}function J(){let{practice:g}=t;return[x("Wissel de bladen uit"),e("p",
{},"Maak van je blad een bestand en stuur het aan je partner. Zodra je het bestand van je partner hebt, neem je het hier\
 in. Lees het dan eerst helemaal."),d("Maak mijn bestand","sheet",`share-${v(l.own,"").trim()}`),m("Neem het bestand van\
 je partner in","Kies het bestand dat je partner je stuurde (het eindigt op .json).",ve),e("div",{class:"ivk-actions"},k(
"Ik wil eerst nog iets wijzigen",()=>{l.own.done=!1,i("invullen")},"ivk-quiet"),g&&k(`Ik heb nog geen partner: oefen met\
 het blad van ${g.name}`,()=>ge(g),"ivk-quiet"))]}function N(g,$){return e("section",{class:"ivk-sheet"},e("h5",{},$),e(
"dl",{},s.flatMap(S=>[e("dt",{},`${S.label}. ${S.title}`),e("dd",{},b(g.answers[S.id]))])))}function M(){let g=l.mode===
"laptop",$=e("div",{class:"ivk-share-pause"}),S=e("p",{role:"status"}),B=k("Ik heb alles gelezen",()=>_($,S),"ivk-main");
$.append(B);let[A,q]=[v(l.own,"de eerste"),v(l.partner,"je partner")];return[x(g?"Lees elkaars blad, en zeg nog niets":`\
Lees het blad van ${q}, en schrijf of zeg nog niets`),e("p",{},g?`Nu mogen jullie allebei kijken. ${q} leest het eerste \
blad, ${A} het tweede. Reageren komt straks.`:"Je kunt hier nog niets invullen. Dat is met opzet: eerst lezen, dan laten\
 bezinken, dan pas praten."),g&&N(l.own,`Blad van ${A}`),N(j(),`Blad van ${q}`),S,$,G()]}let G=()=>l.mode==="bestanden"&&
e("details",{},e("summary",{},"Mijn eigen blad als bestand"),d("Maak mijn bestand","sheet",`share-${v(l.own,"").trim()}`));
function _(g,$){let S=t.pause,B=e("span",{"aria-hidden":"true"}),A=k("Ga verder naar het vergelijken",()=>{S>0?$.textContent=
`Nog ${S} seconden. Wat verraste je? Wat herken je?`:i("vergelijken")},"ivk-main"),q=()=>{B.textContent=S>0?` Nog ${S} s\
econden.`:"",A.setAttribute("aria-disabled",String(S>0)),S<=0&&(clearInterval(R),$.textContent="De pauze is voorbij. Je \
kunt verder."),S-=1},R=setInterval(()=>(S>0||(S=0),q()),1e3);c=()=>clearInterval(R),r.querySelector(".ivk-steps")?.replaceWith(
f(2)),$.textContent=`Even wachten: ${t.pause} seconden. Wat verraste je? Wat herken je? Zeg nog niets.`,g.replaceChildren(
A,B),q(),A.focus()}function Y(){let[g,$]=[v(l.own,"Ik"),v(l.partner,"Mijn partner")],S=s.filter(q=>X(l.own.answers[q.id])||
X(j().answers[q.id])),B=s.filter(q=>!S.includes(q)),A=l.mode==="bestanden";return[x("Leg de bladen naast elkaar en praat\
 erover"),e("p",{},A?"Doe dit samen: naast elkaar, of aan de telefoon. Eén van jullie vult in. De ander neemt aan het ei\
nd de afspraken in.":"Doe dit samen. Kies bij elke rij wat jullie ervan vinden en schrijf op wie wat doet."),e("p",{},"K\
ijk bij 3 en 4 ook kruislings: wat de een graag doet, naast wat de ander van hem of haar hoopt."),...S.map(q=>le(q,g,$)),
B.length>0&&e("p",{class:"ivk-help"},`Door geen van beiden ingevuld: ${B.map(q=>`${q.label} ${q.title}`).join(", ")}.`),
ne("Hoe verder"),C(l.follow,"first","Welke les geven jullie als eerste samen, en wie doet daarin wat?"),oe(),e("div",{class:"\
ivk-share-end"},e("p",{},e("strong",{},"Jullie afspraken als pagina en als bestand"),e("br"),"De pagina is om af te druk\
ken of als pdf te bewaren. Het bestand is voor de ander, die het in de eigen cursus inneemt."),d("Maak de afspraken","ag\
reement",`afspraken-${g.trim()}-${$.trim()}`)),A&&m("Vulde de ander de afspraken in? Neem ze hier in","Kies het bestand \
met de afspraken. Ook het blad van een nieuwe partner kun je hier innemen.",ve),G()]}let ne=g=>e("h5",{},g);function oe(){
let g=e("input",{type:"date",value:l.follow.date??"",input:()=>{l.follow.date=g.value,o()}});return D(g,"Wanneer kijken \
jullie terug op deze afspraken?")}function le(g,$,S){let B=l.rows[g.id]??={},A=z("outcome"),q=e("div",{}),R=()=>{let P=yt[B.
outcome??""];q.replaceChildren(...P?[C(B,"text",P,null,2),C(B,"who","Wie doet wat?",null,2)]:[])},F=t.outcomes.map(P=>e(
"input",{type:"radio",name:A,id:z("o"),value:P.id,checked:B.outcome===P.id,change:()=>{B.outcome=P.id,R(),o()}}));return R(),
e("fieldset",{class:"ivk-compare"},e("legend",{},e("strong",{},`${g.label}. ${g.title}`)),e("div",{class:"ivk-pair"},[{who:$,
sheet:l.own},{who:S,sheet:j()}].map(({who:P,sheet:W})=>e("div",{},e("p",{class:"ivk-who"},P),b(W.answers[g.id])))),e("di\
v",{class:"ivk-levels"},F.map((P,W)=>e("span",{class:"ivk-level"},P,e("label",{for:P.id,title:t.outcomes[W].text},t.outcomes[W].
title)))),q)}function ve(g){let $=g.partner;if($){if(!g.agreement)return ge($);Le("de afspraken van je partner",()=>{Object.
assign(l,{partner:$,rows:g.rows??{},follow:g.follow??{}}),i("vergelijken")})}}function ge(g){Le(`het blad van ${v(g,"je \
nieuwe partner")}`,()=>{Object.assign(l,{partner:structuredClone(g),rows:{},follow:{}}),i("lezen")})}function Le(g,$){let{
rows:S={},follow:B={}}=u()??{},A=Object.keys(S).length,q=[A&&`bij ${A===1?"één rij":`${A} rijen`}`,Object.keys(B).length&&
"bij ‘Hoe verder’"].filter(Boolean).join(" en ");if(!q)return $();r.querySelector(".ivk-offer")?.remove();let R=k("N\
ee, laat alles staan",()=>{F.remove(),r.querySelector("input[type=file]")?.focus()}),F=e("div",{class:"ivk-offer"},e("p",
{},`Er staat al iets ingevuld: ${q}. Neem je ${g} over, dan verdwijnt dat. Je eigen blad blijft.`),e("div",{class:"ivk-a\
ctions"},R,k("Ja, neem over",$)));r.append(F),R.focus()}return p(),{node:r,get:u,set:h}}var Fe={control:Ct};var Ze=1e6;function $t(t,o,a){let s=e("div",{class:"ivk-deck"}),n=null,r=0,l=!1,c=null,u=()=>1+crypto.getRandomValues(new Uint32Array(
1))[0]%Ze,h=b=>b.normalize("NFKD").toUpperCase().replace(/[^A-Z0-9]/g,""),m=()=>a.get("deck"),d=()=>n!==null&&m().owner===
n.id,k=b=>n?.[m().form][b.id]??{},x=b=>Object.keys(k(b)).length===m().outcomes.length;function j(){if(t.second)return[e(
"p",{},"Begin eerst hierboven met je eigen stapel. Daarna verschijnen hier drie nieuwe situaties.")];let b=e("input",{type:"\
text",autocomplete:"off",maxlength:"40"}),i=e("input",{type:"text",inputmode:"numeric",autocomplete:"off",class:"ivk-num\
ber"}),p=e("select",{},e("option",{value:""},"— kies —"),t.levels.map(C=>e("option",{value:C.id},C.text))),f=e("p",{
class:"ivk-deck-wrong",id:z("problem"),role:"alert"}),y=(C,O)=>{f.textContent=O,C.setAttribute("aria-invalid","true"),C.
setAttribute("aria-errormessage",f.id),C.focus()},E=()=>{[b,i,p].forEach(J=>J.removeAttribute("aria-invalid"));let C=h(b.
value||"ALLEEN");if(C.length<2||C.length>24)return y(b,"Een klascode heeft 2 tot 24 letters of cijfers, bijvoorbeeld PAB\
O2A.");let O=i.value.trim(),T=O?Number(O):u();if(!Number.isInteger(T)||T<1||T>Ze)return y(i,"Je nummer is een heel getal\
, bijvoorbeeld 12. Laat het leeg als je geen nummer hebt.");if(!p.value)return y(p,"Kies eerst waar je lesgeeft of gaat \
lesgeven.");n={version:1,class:C,serial:T,level:p.value,id:ae(),vorm1:{},vorm2:{}},r=0,l=!0,o(),v(!0)};return[e("div",{class:"\
ivk-deck-start"},D(b,"Klascode","Van je docent. Werk je alleen? Laat dit leeg."),D(i,"Jouw nummer","Het nummer dat je in\
 de klas trok. Heb je er geen? Laat dit leeg, dan trekt de cursus er een."),D(p,"Waar geef je les, of ga je lesgeven?","\
Voor het mbo zijn de aantallen hoger."),f,e("div",{},e("button",{type:"button",class:"ivk-main",click:E},"Geef mij mijn \
stapel")))]}function w(b){let{cards:i,outcomes:p,scale:f,question:y}=m(),E=i[r],C=e("p",{role:"status"}),O=()=>{let N=i.
map((G,_)=>x(G)?null:_+1).filter(Boolean),M=N.length?`Helemaal beoordeeld: ${i.length-N.length} van de ${i.length}. Nog \
open: ${N.join(", ")}.`:`Alle ${i.length} situaties zijn beoordeeld.`;C.textContent!==M&&(C.textContent=M)},T=me({scale:{
min:1,max:f.length,levels:f.map((N,M)=>`${M+1} ${N}`)},unknown:"",items:p},()=>{let{form:N}=m(),M=n??b;n={...M,[N]:{...M[N],
[E.id]:T.get()??{}}},O(),o()});T.set(k(E)),O(),c={agrees:()=>H(T.get()??{},k(E)),tell:O};let J=(N,M,G)=>e("button",{type:"\
button",class:G?"ivk-main":null,disabled:!i[r+N],click:()=>{r+=N,v(!0)}},M);return[e("div",{class:"ivk-situation"},e("h4",
{tabindex:"-1"},`Situatie ${r+1} van ${i.length}${E.base?" (het basisvignet, dat iedereen als eerste ziet)":""}`),e("p",
{},E.text)),e("p",{},e("strong",{},y)),T.node,e("div",{class:"ivk-actions"},J(-1,"Vorige situatie",!1),J(1,"Volgende sit\
uatie",!0)),C,!t.second&&e("p",{class:"ivk-help"},`Jouw stapel: klascode ${b.class}, nummer ${b.serial}. Met ‘Antwoord w\
issen’ begin je opnieuw.`)]}function v(b=!1){c=null;let i=n===null?j():d()?w(n):[e("p",{tabindex:"-1"},"Je stapel word\
t gemaakt…")];s.replaceChildren(...i.filter(p=>p instanceof Node)),b&&s.querySelector("[tabindex='-1']")?.focus()}return a.
on("change:deck",()=>{d()&&((l||!c)&&v(l),l=!1)}),v(),{node:s,get:()=>n,set:b=>{let i=b?.id!==n?.id;n=b??null,i&&(r=0),!i&&
c&&d()&&c.agrees()?c.tell():l||v()}}}var Xe={control:$t};function Et({model:t,el:o}){let a=e("p",{class:"ivk-status",role:"status"}),s=e("div",{"aria-live":"polite"}),n=ie(t,a);
n.say("unanswered","Nog niets gewist");let r=e("select",{change:()=>s.replaceChildren()},e("option",{value:""},"— kies e\
en module —"),Object.entries(t.get("spec").modules).map(([m,d])=>e("option",{value:m},d))),l=()=>{let m=r.value;s.replaceChildren(),
n.ask({do:"look",place:m},"Bezig met kijken…",({found:d})=>{let k=e("button",{type:"button",click:c},"Nee, laat alles \
staan");s.replaceChildren(e("p",{},e("strong",{},d)),e("p",{},"Weet je het zeker? Gewist is gewist: zonder back-up komt \
het niet terug. Sluit eerst de pagina van die module, als zij open is."),e("div",{class:"ivk-actions"},k,e("button",{type:"\
button",class:"ivk-main",click:()=>u(m)},"Ja, wis deze antwoorden"))),k.focus()})},c=()=>{s.replaceChildren(),n.say("una\
nswered","Er is niets gewist"),r.focus()},u=m=>n.ask({do:"wipe",place:m},"Bezig met wissen…",({wiped:d,key:k})=>{h(k);
let x=e("p",{tabindex:"-1"},e("strong",{},d));s.replaceChildren(x),r.value="",x.focus()}),h=m=>{try{Object.keys(localStorage).
filter(d=>d.startsWith(`inclusief-voor-de-klas:${m}:`)).forEach(d=>localStorage.removeItem(d))}catch{}};return o.append(
e("div",{class:"ivk",lang:"nl"},D(r,"Wis mijn antwoorden","Kies de module waarvan je de antwoorden van deze computer wil\
t halen."),e("div",{class:"ivk-actions"},e("button",{type:"button",click:l},"Wis deze module…"),a),s)),n.destroy}var Ye={
render:Et};var St={choice:te,form:$e,match:Ee,multiple_choice:ue,number:pe,open_text:Ie,order:Se,rating:me,short_text:fe},zt={backup:He,
calibration:Ke,conversation:Pe,share:Fe,vignettes:Xe,wipe:Ye},os=We(St,zt);export{os as render};
