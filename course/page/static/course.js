var tt=0,z=t=>`ivk-${t}-${tt+=1}-${Math.random().toString(36).slice(2,8)}`,ie=()=>[...crypto.getRandomValues(new Uint8Array(
8))].map(t=>t.toString(16).padStart(2,"0")).join(""),nt=["input","select","textarea","button","a","summary"];function ot(t){
t.stopPropagation(),(t.ctrlKey||t.metaKey)&&t.key==="s"&&t.preventDefault()}function e(t,s={},...a){let o=document.createElement(
t);(nt.includes(t)||s.tabindex)&&o.addEventListener("keydown",ot);for(let[n,r]of Object.entries(s))r==null||r===!1||(typeof r==
"function"?o.addEventListener(n,r):n==="value"||n==="checked"?Object.assign(o,{[n]:r}):o.setAttribute(n,r===!0?"":String(
r)));return o.append(...a.flat().filter(st)),o}var st=t=>t!=null&&t!==!1;function I(t,...s){let a=s.map(n=>n?.id).filter(
Boolean),o=t.getAttribute("aria-describedby");return a.length&&t.setAttribute("aria-describedby",[o,...a].filter(Boolean).
join(" ")),t}var G=(t,s="span")=>e(s,{class:"ivk-help",id:z("help")},L(t));function D(t,s,a=null,o=t){let n=a?G(a):null;
return t.id||=z("field"),I(t,n),e("div",{class:"ivk-form-field"},e("label",{for:t.id},L(s)),n,o)}function le(t,...s){let a=t.
help?G(t.help,"p"):null;return I(e("fieldset",{class:"ivk-form-field"},e("legend",{},L(t.label)),a,s),a)}function L(t){return String(
t).split(/\n\s*\n/).map(s=>e("span",{class:"ivk-par"},s.split(/(\*\*[^*]+\*\*)/).map(a=>a.startsWith("**")&&a.endsWith("\
**")&&a.length>4?e("strong",{},a.slice(2,-2)):a)))}function Z(t,s){let a=z("ask"),o=0,n,r=()=>{},i=(u,g)=>{s.dataset.state=u,s.textContent=g},c=()=>{let u=t.get("saved");if(!(u.
view!==a||u.seq!==o)){if(clearTimeout(n),u.error)return i("error",u.error);i("saved","Klaar"),r(t.get("state"))}};return t.
on("change:saved",c),{say:i,ask(u,g,p){o+=1,r=p,i("saving",g),clearTimeout(n),n=window.setTimeout(i,2e4,"lost","Er is ge\
en verbinding met de cursus. Klik bovenaan op ▶▶ en probeer het opnieuw. Er is niets veranderd."),t.set("draft",{...u,
seq:o,view:a}),t.save_changes()},destroy(){clearTimeout(n),t.off("change:saved",c)}}}function H(t){for(let s of t.querySelectorAll("a"))s.href.startsWith("blob:")&&URL.revokeObjectURL(s.href);t.replaceChildren()}
function K(t){let s=URL.createObjectURL(new Blob([t.content],{type:t.type})),a=e("p",{class:"ivk-actions"});return t.type.
startsWith("text/html")&&a.append(e("a",{class:"ivk-button",href:s,target:"_blank",rel:"noopener"},"Openen om af te druk\
ken",e("span",{class:"ivk-hidden"}," (nieuw tabblad)"))),a.append(e("a",{class:"ivk-button",href:s,download:t.name},`Dow\
nloaden (${t.name})`)),a}function Oe({model:t,el:s}){let a=e("summary",{"data-lm-suppress-shortcuts":"true"},"Doe je de cursus zonder docent?");if(!t.
get("spec").offered)return s.append(e("div",{class:"ivk",lang:"nl"},e("details",{class:"ivk-fold"},a,e("p",{},"In deze u\
itgave zit geen uitleg bij de opdrachten: die krijg je van je docent. Werk je alleen? Gebruik dan de hele cursus op je e\
igen computer; daar kun je na het inleveren de uitleg openen.")))),()=>{};let o=e("p",{class:"ivk-status",role:"status"}),
n=e("div",{}),r=Z(t,o),i=()=>r.ask({},"Bezig met de pagina…",({page:c})=>{H(n),r.say("saved",`Je pagina is klaar: ${c.
name}. Zij staat ook naast deze opdracht.`),n.append(K(c)),n.querySelector("a")?.focus()});return s.append(e("div",{class:"\
ivk",lang:"nl"},e("details",{class:"ivk-fold"},a,e("p",{},"Dan lever je in bij jezelf. Druk eerst hierboven op ",e("stro\
ng",{},"Inleveren"),". Daarna maakt deze knop een pagina met jouw antwoorden, je punten en de uitleg bij elke vraag. Bij\
 wat je zelf schreef, krijg je de rubric en voorbeelden."),e("p",{},"Lever je wél in bij een docent? Wacht dan op je beo\
ordeling. In elk bestand dat je inlevert nadat je de uitleg hebt geopend, staat dat je die hebt gezien."),e("div",{class:"\
ivk-actions"},e("button",{type:"button",click:i},"Laat de uitleg zien"),o),n))),()=>{H(n),r.destroy()}}var _e=t=>t.closest(".jp-Notebook")??document;function at(t,s){let a=_e(t).querySelector(`.ivk[data-question="${CSS.escape(
s)}"]`);a?.scrollIntoView({block:"center"}),a?.querySelector("input, select, textarea, button")?.focus()}function te(t,s){
return e("ul",{class:"ivk-open"},s.map(({id:a,prompt:o,part:n})=>e("li",{},e("button",{type:"button",class:"ivk-quiet",click:()=>at(
t,a)},o+(n?" (nog niet af)":"")))))}var rt=["saving","slow","lost","error"].map(t=>`[data-state="${t}"]`).join();function ye(t){
return[..._e(t).querySelectorAll(".ivk[data-question]")].filter(a=>a.querySelector(`.ivk-status:is(${rt})`)).map(a=>({id:a.
dataset.question??"",prompt:a.querySelector(".ivk-prompt")?.firstChild?.textContent??""}))}var it=5e3;function qe({model:t,el:s}){let a=t.get("spec"),o=e("input",{type:"text",autocomplete:"off",value:a.number??""}),
n=e("input",{type:"text",autocomplete:"name",value:a.name??""}),r=e("p",{class:"ivk-status",role:"status"}),i=e("div",{}),
c=e("div",{}),u=z("view"),g=0,p,d=(m,y)=>{r.dataset.state=m,r.textContent=y},h=()=>{g+=1,i.contains(document.activeElement)&&
b.focus(),i.replaceChildren(),d("saving","Bezig met inleveren…"),clearTimeout(p),p=window.setTimeout(d,2e4,"lost","Nog\
 niet ingeleverd: de cursus reageert niet. Klik bovenaan op ▶▶ en probeer het opnieuw."),t.set("draft",{seq:g,view:u,
number:o.value,name:n.value}),t.save_changes()},x=async()=>{let m=Date.now()+it;for(;ye(s).length&&Date.now()<m;)await new Promise(
y=>setTimeout(y,100));return ye(s)},j=async()=>{d("saving","Even kijken of alles is opgeslagen…");let m=await x(),{open:y}=t.
get("state");if(!y.length&&!m.length)return h();w();let $=(O,T,J)=>O.length===1?`Eén vraag ${T}`:`${O.length} vragen ${J}`,
C=e("p",{tabindex:"-1"},y.length?$(y,"is nog niet beantwoord:","zijn nog niet beantwoord:"):"Alle vragen zijn beantwoord\
.");i.replaceChildren(C,te(s,y),...m.length?[e("p",{},e("strong",{},`⚠ ${$(m,"heeft een antwoord dat nog niet is opges\
lagen","hebben een antwoord dat nog niet is opgeslagen")}. Dat gaat nu niet mee:`)),te(s,m)]:[],e("p",{},"Je mag nu inle\
veren en het later nog eens doen: je laatste inlevering telt."),e("div",{class:"ivk-actions"},e("button",{type:"button",
class:"ivk-main",click:h},"Toch inleveren"))),C.focus()},w=()=>{let m=t.get("receipt");m.file?m.outdated?d("part",`Ingel\
everd op ${m.time}. Daarna heb je nog iets gewijzigd: lever opnieuw in om dat mee te nemen.`):d("saved",`Je bestand is k\
laar, gemaakt op ${m.time}. Geef het nu aan je docent.`):d("unanswered","Nog niet ingeleverd"),c.dataset.shown!==(m.sha256??
"")&&(c.dataset.shown=m.sha256??"",H(c),m.file&&c.append(e("p",{},e("strong",{},"Stuur dit bestand aan je docent: "),m.file,
m.folder?`. Het staat naast deze opdracht in de map ${m.folder}.`:". Download het eerst, met de knop hieronder."),K({name:m.
file,type:"application/x-ipynb+json",content:m.content}),e("p",{class:"ivk-receipt"},`Jouw ontvangstbewijs: ${m.answered}\
 van de ${m.total} vragen beantwoord, ${m.time}, ontvangstcode ${m.sha256}`),e("p",{},"Bewaar dit bewijs. Wijzig je daar\
na nog iets? Lever dan opnieuw in.")))},v=()=>{clearTimeout(p);let{error:m}=t.get("saved");m?d("error",m):w()},b=e("butt\
on",{type:"button",class:"ivk-main",click:j},"Inleveren"),l=e("legend",{class:"ivk-legend"},e("span",{class:"ivk-prompt"},
"Inleveren")),f=G("Vul in hoe je docent je kent. Lever je in op een plek waar je met je eigen naam bent ingelogd? Dan ma\
g het leeg blijven.","p");return w(),t.on("change:saved",v),t.on("change:receipt",w),s.append(e("div",{class:"ivk",lang:"\
nl",tabindex:"-1"},I(e("fieldset",{},l,f,D(o,"Studentnummer"),D(n,"Naam")),f),e("div",{class:"ivk-actions"},b,r),i,c)),()=>{
clearTimeout(p),t.off("change:saved",v),t.off("change:receipt",w)}}function Te({model:t,el:s}){let a=e("p",{role:"status"}),o=e("div",{}),n=Z(t,a),r=()=>n.ask({},"Bezig met de pagina…",
({page:i})=>{H(o),n.say("saved","Je pagina is klaar."),o.append(K(i)),o.querySelector("a")?.focus()});return s.append(e(
"div",{class:"ivk",lang:"nl"},e("details",{class:"ivk-fold"},e("summary",{"data-lm-suppress-shortcuts":"true"},"Deze mod\
ule op papier of op je telefoon"),e("p",{},"Deze knop maakt van de module één pagina met jouw antwoorden van nu. Je kunt\
 haar afdrukken, of als bestand bewaren en op je telefoon lezen. Er gaat niets naar buiten."),e("div",{class:"ivk-action\
s"},e("button",{type:"button",click:r},"Maak de pagina"),a),o))),()=>{H(o),n.destroy()}}function De({model:t,el:s}){let a=e("p",{}),o=e("div",{}),n=e("summary",{},"Wat staat nog open?"),r=e("details",{},n,o),
i=()=>{let{total:c,open:u}=t.get("state");a.textContent=u.length?`Je hebt ${c-u.length} van de ${c} vragen beantwoord.`:
`Je hebt alle ${c} vragen beantwoord.`;let g=o.contains(document.activeElement);o.replaceChildren(te(s,u)),g&&n.focus(),
r.hidden=u.length===0};return i(),t.on("change:state",i),s.append(e("div",{class:"ivk",lang:"nl"},a,r)),()=>t.off("chang\
e:state",i)}function Ae(t,s){let a={right:["✓","goed"],wrong:["✗","niet goed"],missed:["○","ook goed, niet gekozen"],info:["",
""]};if(t.replaceChildren(),!s||!s.message&&!s.remarks?.length)return;let{fraction:o=null}=s,n=s.again?"again":o===1?"ri\
ght":o===null?"info":o>0?"part":"wrong";t.append(e("p",{class:"ivk-verdict","data-state":n},e("span",{},L(s.message??""))));
let r=s.remarks?.some(c=>c.state!=="info");if(s.remarks?.length&&t.append(e("ul",{class:"ivk-remarks"},s.remarks.map(c=>{
let[u,g]=a[c.state];return e("li",{"data-state":c.state},r&&e("span",{class:"ivk-sign","aria-hidden":"true"},u),e("span",
{class:"ivk-remark"},e("strong",{},c.label),g&&` (${g})`,c.text&&e("span",{class:"ivk-why"},L(c.text))))}))),!s.solution?.
length)return;let i=s.solution.map(([c,u])=>e("li",{},c&&e("strong",{},c),c&&(c.endsWith(".")?" ":": "),L(u)));t.append(
e("p",{class:"ivk-verdict"},"Goed is:"),e("ul",{class:"ivk-solution"},i))}var ne={unanswered:"Nog niet beantwoord",saving:"Bezig met opslaan…",saved:"Opgeslagen",slow:"Nog niet opgeslagen: de \
cursus is nog bezig. Je antwoord staat klaar en wordt zo opgeslagen.",lost:"Nog niet opgeslagen: de cursus reageert niet\
. Je antwoord blijft in deze browser staan. Klik bovenaan op ▶▶; daarna wordt het teruggezet.",restored:"Wat je hier\
 de vorige keer deed, was nog niet opgeslagen. Het is teruggezet."},lt=4e3,ct=500,P=(t,s)=>JSON.stringify(t??null)===JSON.
stringify(s??null);function dt(t){let s=`inclusief-voor-de-klas:${t}`,a=o=>{try{return o()}catch{return null}};return{read:()=>a(
()=>JSON.parse(localStorage.getItem(s)??"null")),write:(o,n)=>a(()=>localStorage.setItem(s,JSON.stringify({value:o,known:n}))),
clear:()=>a(()=>localStorage.removeItem(s))}}function Ne(t,s,a){let o=t.get("spec"),n=z("view"),r=dt(`${o.store}:${o.id}`),
i=e("span",{class:"ivk-hidden",role:"status"});s.setAttribute("aria-hidden","true");let c=0,u=0,g=t.get("value")??null,p=[],
d,h=null,x=(l,f)=>{s.dataset.state=l,s.textContent=f,l!=="saving"&&i.textContent!==f&&(i.textContent=f)},j=()=>p.splice(
0).forEach(clearTimeout),w=(l,f={})=>{clearTimeout(d),d=void 0;try{t.set("draft",{value:l??null,seq:c,view:n,known:g,check:!1,
...f}),t.save_changes()}catch{}},v={live:i,save(l,{pause:f=!1,...m}={}){c+=1,h=l??null,r.write(h,g),x("saving",ne.saving),
j(),p=[window.setTimeout(x,lt,"slow",ne.slow),window.setTimeout(x,2e4,"lost",ne.lost)],clearTimeout(d),f?d=window.setTimeout(
w,ct,l,m):w(l,m)},flush(){d!==void 0&&w(h)},get pending(){return c>u},show(){let l=t.get("saved"),f=l.time?` om ${l.time}`:
"";l.error?x("error",l.error):(t.get("value")??null)===null?x("unanswered",ne.unanswered):x(l.complete===!1?"part":"save\
d",[ne.saved+f,l.note].filter(Boolean).join(" · "))},destroy(){v.flush(),j(),t.off("change:saved",b)},unsent(){let l=r.
read();return l&&P(l.value,t.get("value"))&&r.clear(),l&&!P(l.value,t.get("value"))?l:null}},b=()=>{let l=t.get("saved");
if(l.view!==n){if(v.pending)return;g=t.get("value")??null,v.show();return}(l.seq??0)<c||(u=c,j(),l.error||(g=t.get("valu\
e")??null,r.clear()),v.show(),a(l))};return t.on("change:saved",b),v.show(),v}var Be={clearLinks:H,describe:I,fieldGroup:le,h:e,helpText:G,labelled:D,pageLinks:K,rich:L,same:P,uid:z};async function Me(t,s){let a=Date.now()+2e4;for(;!t.has_model(s)&&Date.now()<a;)await new Promise(c=>setTimeout(c,50));let o=await t.
get_model(s),n=o.get("hash"),r=`ivk-style-${n}`;if(!document.getElementById(r)){let c=document.createElement("style");c.
id=r,c.textContent=o.get("style"),document.head.append(c)}let i=globalThis.inclusiefVoorDeKlas??={};return i[n]??=ut(o.get(
"source"))}async function ut(t){let s=URL.createObjectURL(new Blob([t],{type:"text/javascript"}));try{return await import(s)}finally{
URL.revokeObjectURL(s)}}function We(t,s){let a={...Be,controls:t};return async o=>{let{model:n}=o,r=n.get("own_code"),i=r?(await Me(n.widget_manager,
r)).default.control:s[n.get("spec").kind];return pt(o,i,a)}}function pt({model:t,el:s},a,o){let n=t.get("spec"),r=e("p",
{class:"ivk-status"}),i=e("p",{class:"ivk-problem",id:z("problem"),role:"status"}),c=e("div",{class:"ivk-feedback","aria\
-live":"polite"}),u=e("div",{class:"ivk-extra","aria-live":"off"}),g=(_=!1)=>{b=null,p(_)},p=(_=!1)=>{c.replaceChildren(),
x.save(d.get(),{pause:_}),f()},d=a(n,g,t,o),h=(_="")=>{i.textContent!==_&&(i.textContent=_)},x=Ne(t,r,_=>{h(_.problem),d.
field&&d.field.setAttribute("aria-invalid",String(!!_.problem&&n.kind==="number")),_.checked&&Ae(c,t.get("result"))}),j=n.
check&&e("button",{type:"button",class:"ivk-main",click:()=>x.save(d.get(),{check:!0})},n.check),w=j&&e("button",{type:"\
button",class:"ivk-quiet",hidden:!0,click:()=>x.save(d.get(),{check:!0,explain:!0})},"Bekijk de uitleg"),v=()=>{if(!w||!j)
return;let _=!t.get("saved").again;_&&document.activeElement===w&&j.focus(),w.hidden=_},b=null,l=e("button",{type:"butto\
n",class:"ivk-quiet",click:()=>{let _=b;b=_===null?d.get():null,d.set(_),p()}}),f=()=>{l.textContent=b===null?"Antwoord \
wissen":"Zet mijn antwoord terug",l.hidden=n.wipe===!1||b===null&&d.get()===null,m&&(m.hidden=d.get()!==null||b!==null)},
m=n.offer&&e("button",{type:"button",class:"ivk-quiet",click:()=>{d.set(n.offer.value),g(),(d.field??$.querySelector("in\
put, select, textarea"))?.focus()}},n.offer.label),y=[e("span",{class:"ivk-prompt"},L(n.prompt)),n.points?e("span",{class:"\
ivk-points"},n.points===1?"1 punt":`${String(n.points).replace(".",",")} punten`):null],$;d.field?(d.field.id=z("field"),
$=e("div",{class:"ivk-question"},e("label",{class:"ivk-legend",for:d.field.id},y),d.node),I(d.field,i)):($=e("fieldset",
{class:"ivk-question"},e("legend",{class:"ivk-legend"},y),d.node),I($,d.help,i));let C=e("div",{class:"ivk",lang:"nl","d\
ata-question":n.id,tabindex:"-1"},$,i,e("div",{class:"ivk-actions"},j,w,m,l,r,x.live),c,u,n.source&&ft(n)),O=()=>{let{html:_,
page:Q}=t.get("extra"),se=()=>[...u.querySelectorAll("a, button, summary")],ae=se().findIndex(ce=>ce===document.activeElement);
H(u),u.innerHTML=_??"",Q&&u.append(K(Q)),se()[ae]?.focus()},T=()=>{!x.pending&&!P(d.get(),t.get("value"))&&(d.set(t.get(
"value")),c.replaceChildren(),b=null,f())},J=()=>x.flush();d.set(t.get("value")),h(t.get("saved").problem),O(),f(),v();let N=x.
unsent();N&&P(N.known,t.get("value"))?(M(N.value),C.insertBefore(e("p",{class:"ivk-help"},ne.restored),i)):N&&U(N.value);
function M(_){d.set(_),g()}function U(_){let Q=(ce,ve,ge)=>e("button",{type:"button",class:ve,click:()=>{ae.remove(),ge(),
se()}},ce),se=()=>$.querySelector("input, select, textarea, button")?.focus(),ae=e("div",{class:"ivk-offer"},e("p",{},"I\
n deze browser staat nog een ander antwoord dat niet was opgeslagen."),typeof _=="string"&&n.kind!=="choice"&&e("blockqu\
ote",{},_),e("div",{class:"ivk-actions"},Q("Zet dat antwoord terug","",()=>M(_)),Q("Houd wat er nu staat","ivk-quiet",g)));
C.insertBefore(ae,i)}return t.on("change:value",T),t.on("change:saved",v),t.on("change:extra",O),window.addEventListener(
"pagehide",J),s.append(C),()=>{x.destroy(),t.off("change:value",T),t.off("change:saved",v),t.off("change:extra",O),window.
removeEventListener("pagehide",J)}}function ft({source:t,about:s}){let a=`Bron: ${t}`;if(!s?.length)return e("p",{class:"\
ivk-source"},a);let o=e("ul",{});return o.innerHTML=s.map(n=>`<li>${n}</li>`).join(""),e("details",{class:"ivk-source"},
e("summary",{"data-lm-suppress-shortcuts":"true"},a),o)}var mt={once:"✓",later:"✓",filled:"✓",again:"↻",unchecked:"○",open:"○"};function Ie({model:t,el:s}){let a=e(
"p",{class:"ivk-prompt"}),o=e("ul",{class:"ivk-recap"}),n=e("div",{class:"ivk",lang:"nl",role:"group","aria-label":"Hoe \
ging dit deel?",tabindex:"-1"},a,o),r=()=>{let i=t.get("state"),c=o.contains(document.activeElement),u=o.querySelector("\
details")?.open;a.textContent=i.line,o.replaceChildren(...i.groups.map(({state:g,text:p,questions:d})=>{let h=d.length>0&&
te(s,d),x=g==="open"?e("details",{open:u},e("summary",{},p),h):e("div",{},p,h);return e("li",{"data-state":g},e("span",{
class:"ivk-sign","aria-hidden":"true"},mt[g]),x)})),c&&n.focus()};return r(),t.on("change:state",r),s.append(n),()=>t.off(
"change:state",r)}function Je(t,s){let a=Object.entries(s),o={...t,...Object.fromEntries(a.flatMap(([r,{control:i}])=>i?[[r,i]]:[]))},n={question:We(
t,o),paper:Te,progress:De,recap:Ie,handin:qe,alone:Oe,...Object.fromEntries(a.flatMap(([r,{render:i}])=>i?[[r,i]]:[]))};
return r=>n[r.model.get("renderer")](r)}function oe(t,s){let a=z("choice"),o=t.options.map(n=>e("input",{type:"radio",name:a,value:n.id,id:z("o"),change:()=>s()}));
return{node:e("div",{class:"ivk-options"},o.map((n,r)=>e("div",{class:"ivk-option"},n,e("label",{for:n.id},L(t.options[r].
text))))),get:()=>o.find(n=>n.checked)?.value??null,set:n=>o.forEach(r=>r.checked=r.value===n)}}function X(t,s,a){t.addEventListener("input",()=>s(!0)),t.addEventListener("change",()=>s());let o=a?e("span",{class:"iv\
k-unit",id:z("unit")},a):null;return I(t,o),{node:e("div",{class:"ivk-typed"},t,o),field:t,get:()=>t.value.trim()?t.value:
null,set:n=>t.value=n??""}}function ue(t,s){let a=t.options.map(n=>e("input",{type:"checkbox",value:n.id,id:z("o"),change:()=>s()})),o=G(t.kind?"Me\
er antwoorden kunnen goed zijn.":"Je mag er meer dan één kiezen.","p");return{help:o,node:e("div",{class:"ivk-options"},
o,a.map((n,r)=>e("div",{class:"ivk-option"},n,e("label",{for:n.id},L(t.options[r].text))))),get:()=>{let n=a.filter(r=>r.
checked).map(r=>r.value);return n.length?n:null},set:n=>a.forEach(r=>r.checked=(n??[]).includes(r.value))}}function pe(t,s){return X(e("input",{type:"text",inputmode:"decimal",autocomplete:"off",class:"ivk-number"}),s,t.unit)}function Ce(t,s,a=5){return X(e("textarea",{rows:String(a)}),s,t.unit)}var Re=(t,s)=>Ce(t,s);function fe(t,s){return X(e("input",{type:"text",autocomplete:"off"}),s,t.unit)}function vt(t,s){let a=e("select",{},e("option",{value:""},"— kies —"),t.options.map(o=>e("option",{value:o.id},o.text)));
return a.addEventListener("change",()=>s()),{node:a,field:a,get:()=>a.value||null,set:o=>a.value=o??""}}function gt(t,s){
return t.type==="choice"?vt(t,s):t.type==="text"?Ce(t,s,3):t.type==="number"?pe(t,s):t.type==="date"?X(e("input",{type:"\
date",autocomplete:"off"}),s):fe(t,s)}function ke(t,s){if(t.type==="checks"||t.type==="radios"){let o=t.type==="checks"?
ue(t,s):oe(t,s);return{...o,node:I(le(t,o.node),o.help)}}let a=gt(t,s);return{...a,node:D(a.field,t.label,t.help,a.node)}}function He(t,s){let a=t.max??30,o=e("div",{class:"ivk-rows"}),n=e("span",{class:"ivk-hidden",role:"status"}),r=e("butto\
n",{type:"button",click:()=>d(void 0,c.length,"toegevoegd")},"Rij toevoegen"),i=e("button",{type:"button",class:"ivk-qui\
et",click:()=>u&&d(u.value,u.index,"teruggezet")}),c=[],u=null,g=()=>{c.forEach((w,v)=>{w.legend.textContent=`Rij ${v+1}`,
w.which.textContent=` (rij ${v+1})`}),r.disabled=c.length>=a,i.hidden=u===null||r.disabled,i.textContent=u===null?"":`Ze\
t rij ${u.index+1} terug`},p=w=>Object.fromEntries(w.controls.map(({id:v,control:b})=>[v,b.get()]).filter(([,v])=>v!==null)),
d=(w,v,b)=>{w!==void 0&&(u=null),x(w,v),s(),c[v].first?.focus(),n.textContent=`Rij ${v+1} ${b}.`},h=w=>{let v=c.indexOf(
w),b=p(w);Object.keys(b).length&&(u={value:b,index:v}),c.splice(v,1),w.node.remove(),g(),s(),n.textContent=`Rij ${v+1} v\
erwijderd.`,(i.hidden?r:i).focus()},x=(w,v)=>{let b=t.columns.map(C=>({id:C.id,control:ke(C,s)})),l=e("legend",{}),f=e("\
span",{class:"ivk-hidden"}),m=e("button",{type:"button",class:"ivk-quiet",click:()=>h($)},"Verwijderen",f),y=e("fieldset",
{class:"ivk-form-row"},l,e("div",{class:"ivk-form-columns"},b.map(({control:C})=>C.node),m)),$={node:y,legend:l,which:f,
controls:b,first:y.querySelector("input, select, textarea")};b.forEach(({id:C,control:O})=>O.set(w?.[C]??null)),c.splice(
v,0,$),o.insertBefore(y,o.children[v]??null),g()},j=w=>{c=[],u=null,o.replaceChildren(),(w?.length?w:[{}]).forEach((v,b)=>x(
v,b))};return j(null),{node:le(t,o,e("div",{class:"ivk-actions"},r,i),n),get:()=>{let w=c.map(p);return w.some(v=>Object.
keys(v).length)?w:null},set:j}}var he=(t,s)=>(t.type==="rows"?He:ke)(t,s);function Ke(t,s){let a=[],o=r=>{let i=t.fields.filter(g=>g.id.startsWith(`${r.id}_`)).map(g=>({...g,label:g.label.slice(
r.title.length+2)})),c=i.map(g=>{let p=g.type==="choice"?oe(g,s):he(g,s);return g.type==="choice"&&p.node.classList.add(
"ivk-beside"),p.field instanceof HTMLTextAreaElement&&(p.field.rows=2),{ask:g,control:p}}),u=()=>{let g=c.some(({control:p})=>p.
get()!==null);c.forEach(({ask:p,control:d})=>d.node.hidden=p.type==="text"&&!g)};return a.push({parts:c,follow:u}),e("fi\
eldset",{class:"ivk-need",change:u},e("legend",{},r.title,e("span",{class:"ivk-hidden"},`. ${i[0].label}`)),e("p",{class:"\
ivk-help"},L(r.text)),c.map(({control:g})=>g.node))},n=e("div",{},t.groups.map(r=>{let i=e("p",{class:"ivk-group-title",
id:z("group")},r.title);return e("div",{role:"group","aria-labelledby":i.id},i,r.cards.map(o))}));return a.forEach(r=>r.
follow()),{node:n,get:()=>{let r=a.flatMap(i=>i.parts.map(({ask:c,control:u})=>[c.id,u.get()])).filter(([,i])=>i!==null);
return r.length?Object.fromEntries(r):null},set:r=>a.forEach(i=>{i.parts.forEach(({ask:c,control:u})=>u.set(r?.[c.id]??null)),
i.follow()})}}function kt(t,s){let a=t.fields.map(o=>({id:o.id,control:he(o,s)}));return{node:e("div",{class:"ivk-form"},a.map(({control:o})=>o.
node)),get:()=>{let o=a.map(({id:n,control:r})=>[n,r.get()]).filter(([,n])=>n!==null);return o.length?Object.fromEntries(
o):null},set:o=>a.forEach(({id:n,control:r})=>r.set(o?.[n]??null))}}function Ee(t,s){return"groups"in t&&t.groups?Ke(t,s):
kt(t,s)}function $e(t,s){let a=new Map,o=null,n=(p,d)=>{let h=e("ul",{class:"ivk-cards"}),x=e("p",{class:"ivk-box-title",id:z("b\
ox")},d),j=e("div",{class:"ivk-box",role:"group","aria-labelledby":x.id},x,h);return j.addEventListener("dragover",w=>{o&&
(w.preventDefault(),j.classList.add("ivk-over"))}),j.addEventListener("dragleave",()=>j.classList.remove("ivk-over")),j.
addEventListener("drop",w=>{j.classList.remove("ivk-over"),o&&(w.preventDefault(),o.select.value=p,i(o),s())}),a.set(p,h),
{box:j,name:x,list:h}},r=t.items.map(p=>{let d=z("card"),h=e("select",{"aria-labelledby":d},e("option",{value:""},"— kie\
s een plek —"),t.targets.map(v=>e("option",{value:v.id},v.text))),x=e("li",{class:"ivk-card",draggable:"true"},e("span",
{id:d,class:"ivk-card-text"},L(p.text)),h),j={id:p.id,select:h,node:x};x.addEventListener("dragstart",v=>{o=j,v.dataTransfer?.
setData("text/plain",p.text)}),x.addEventListener("dragend",()=>o=null);let w=!1;return h.addEventListener("pointerdown",
()=>w=!0),h.addEventListener("keydown",()=>w=!1),h.addEventListener("change",()=>{s();let v=document.activeElement===h;v&&
!w||(i(j),v&&h.focus())}),h.addEventListener("blur",()=>setTimeout(i,0,j)),j}),i=p=>{let d=a.get(p.select.value);p.node.
parentNode!==d&&d?.append(p.node),u.name.textContent=u.list.children.length?"Nog te plaatsen":"Alles is geplaatst."},c=G(
"Sleep elke kaart naar een plek, of kies de plek in de lijst op de kaart.","p"),u=n("","Nog te plaatsen"),g=e("div",{class:"\
ivk-match"},c,u.box,e("div",{class:"ivk-boxes"},t.targets.map(p=>n(p.id,p.text).box)));return r.forEach(i),{node:g,help:c,
get:()=>{let p=r.filter(d=>d.select.value).map(d=>[d.id,d.select.value]);return p.length?Object.fromEntries(p):null},set:p=>r.
forEach(d=>{d.select.value=p?.[d.id]??"",i(d)})}}function Se(t,s){let a=t.items.map(j=>j.id),o=null,n=null,r=e("span",{class:"ivk-hidden",role:"status"}),i=Object.fromEntries(
t.items.map(j=>{let w=(f,m,y)=>e("button",{type:"button","aria-label":`${f}: ${j.text}`,title:f,click:()=>h(j.id,y,!0)},
m),v=w("Omhoog","↑",-1),b=w("Omlaag","↓",1),l=e("li",{draggable:"true"},e("div",{class:"ivk-row"},e("span",{class:"i\
vk-row-text"},L(j.text)),e("span",{class:"ivk-row-buttons"},v,b)));return l.addEventListener("dragstart",f=>{n=j.id,f.dataTransfer?.
setData("text/plain",j.text)}),l.addEventListener("dragend",()=>n=null),l.addEventListener("dragover",f=>{n&&(f.preventDefault(),
l.classList.add("ivk-over"))}),l.addEventListener("dragleave",()=>l.classList.remove("ivk-over")),l.addEventListener("dr\
op",f=>{l.classList.remove("ivk-over"),n&&(f.preventDefault(),h(n,g().indexOf(j.id)-g().indexOf(n),!1))}),[j.id,{node:l,
up:v,down:b,text:j.text}]})),c=e("ol",{class:"ivk-order"}),u=e("button",{type:"button",click:()=>o===null&&p(a),blur:()=>d()}),
g=()=>o??a,p=j=>{o=[...j],d(),s()},d=()=>{let j=g();j.forEach((w,v)=>{let b=i[w];c.children[v]!==b.node&&c.insertBefore(
b.node,c.children[v]??null),b.up.disabled=v===0,b.down.disabled=v===j.length-1}),u.hidden=o!==null&&document.activeElement!==
u,u.setAttribute("aria-disabled",String(o!==null)),u.textContent=o===null?"Deze volgorde is mijn antwoord":"Dit is nu je\
 antwoord"},h=(j,w,v)=>{let b=[...g()],l=b.indexOf(j),f=Math.max(0,Math.min(b.length-1,l+w));if(b.splice(f,0,b.splice(l,
1)[0]),p(b),v){let m=i[j],y=w<0?m.up:m.down;(y.disabled?w<0?m.down:m.up:y).focus(),r.textContent=`${m.text} staat nu op \
plaats ${f+1} van ${b.length}.`}};d();let x=G("Sleep de regels in de goede volgorde, of gebruik de knoppen ↑ en ↓.",
"p");return{node:e("div",{},x,c,u,r),help:x,get:()=>o,set:j=>{o=j??null,d()}}}function me(t,s){let a=[];for(let c=t.scale.min;c<=t.scale.max;c+=1)a.push([c,t.scale.levels[c-t.scale.min]||String(c)]);
let o=a.length;t.unknown&&a.push(["?",t.unknown]);let n=t.scale.levels.length>0,r=t.items.map(c=>{let u=z("rate"),g=a.map(
([w])=>e("input",{type:"radio",name:u,id:z("r"),value:String(w),change:()=>s()})),p=n?{}:{0:t.scale.low,[o-1]:t.scale.high},
d=(w,v)=>e("span",{class:"ivk-level"},w,e("label",{for:w.id},a[v][1],p[v]&&e("span",{class:"ivk-hidden"},`: ${p[v]}`))),
h=w=>!n&&w&&e("span",{class:"ivk-end","aria-hidden":"true"},w),x=g.map(d),j=e("fieldset",{class:"ivk-rating"},e("legend",
{},L(c.text)),e("div",{class:n?"ivk-levels ivk-words":"ivk-levels"},e("span",{class:"ivk-edge"},h(t.scale.low),x[0]),x.slice(
1,o-1),e("span",{class:"ivk-edge"},x[o-1],h(t.scale.high)),x.slice(o)));return{id:c.id,inputs:g,node:j}}),i=c=>c==="?"?c:
Number(c);return{node:e("div",{},r.map(c=>c.node)),get:()=>{let c=r.flatMap(({id:u,inputs:g})=>g.filter(p=>p.checked).map(
p=>[u,i(p.value)]));return c.length?Object.fromEntries(c):null},set:c=>r.forEach(u=>u.inputs.forEach(g=>g.checked=c?.[u.
id]!==void 0&&String(c[u.id])===g.value))}}var ht=4e7;function bt({model:t,el:s}){let a=e("p",{class:"ivk-status",role:"status"}),o=e("div",{"aria-live":"polite"}),
n=e("div",{"aria-live":"polite"}),r=Z(t,a);r.say("unanswered","Nog niets gedaan");let i=h=>e("ul",{},h.map(x=>e("li",{},
x))),c=()=>r.ask({do:"make"},"Bezig met de back-up…",({file:h,parts:x,problems:j})=>{o.replaceChildren(e("p",{},e("str\
ong",{},"Je back-up is klaar. Druk op Downloaden en bewaar het bestand op een plek die alleen jij kunt zien.")),i([...x,
...j]),K(h)),o.querySelector("a")?.focus()}),u=e("input",{type:"file",accept:".json,application/json",change:p}),g="";async function p(){
let h=u.files?.[0];if(n.replaceChildren(),!!h){if(h.size>ht)return r.say("error","Dit bestand is veel te groot voor een \
back-up. Er is niets van gelezen.");try{g=await h.text()}catch{return r.say("error","Dit bestand kon niet worden gelezen\
. Probeer het nog eens.")}r.ask({do:"read",text:g},"Bezig met lezen…",({made:x,parts:j,missing:w,other:v})=>{let b=w>0&&
e("button",{type:"button",class:"ivk-main",click:()=>d(!1)},"Zet terug wat hier ontbreekt"),l=v>0&&e("button",{type:"but\
ton",click:()=>d(!0)},"Zet alles terug, ook wat anders is");n.replaceChildren(e("div",{},e("p",{},e("strong",{},`Deze ba\
ck-up is gemaakt op ${x}. Er is nog niets veranderd.`)),i(j),v>0&&e("p",{},"Kies je voor alles, dan wordt wat hier nu st\
aat niet weggegooid: het blijft bewaard in de map antwoorden."),b||l?e("div",{class:"ivk-actions"},b,l):e("p",{},"Alles \
uit deze back-up heb je hier al."))),n.querySelector("button")?.focus()})}}let d=h=>r.ask({do:"restore",text:g,replace:h},
"Bezig met terugzetten…",({restored:x})=>{let j=e("p",{tabindex:"-1"},e("strong",{},x)," Staat er een andere module op\
en? Klik daar op ▶▶ om de antwoorden te zien.");n.replaceChildren(j),u.value="",j.focus()});return s.append(e("div",
{class:"ivk",lang:"nl"},e("div",{},e("p",{class:"ivk-prompt"},"Back-up maken"),e("p",{class:"ivk-help"},"Eén bestand met\
 al je antwoorden, uit alle modules en opdrachten. Er staat ook in wat je over jezelf schreef. Lever dit bestand dus noo\
it in."),e("div",{class:"ivk-actions"},e("button",{type:"button",class:"ivk-main",click:c},"Maak een back-up")),o),e("hr",
{}),e("div",{},D(u,"Back-up terugzetten","Kies een back-up van deze cursus. Je ziet eerst wat erin staat."),n),e("div",{
class:"ivk-actions"},a))),r.destroy}var Pe={render:bt};function be(t,s){return(a,o)=>{let n=z("ask"),r=()=>{window.clearTimeout(c),t.off("change:reply",i)},i=()=>{let u=t.get(
"reply");u.seq===n&&(r(),o(u))},c=window.setTimeout(()=>{r(),o({error:"De cursus reageert niet. Klik bovenaan op ▶▶ en p\
robeer het opnieuw. Er is niets veranderd."})},2e4);t.on("change:reply",i),t.set("request",{seq:n,value:s(),...a}),t.save_changes()}}var wt=4e5;function jt(t,s,a){let o=null,n=be(a,()=>o),r=e("div",{"aria-live":"polite"}),i=e("ul",{}),c=e("p",{role:"sta\
tus",class:"ivk-mentor-told"}),u=e("p",{class:"ivk-mentor-alarm",id:z("problem"),role:"alert"}),g=e("button",{type:"butt\
on",class:"ivk-main",click:()=>{o||(o={id:ie()},v(),s()),n({do:"make"},({error:l,files:f=[]})=>{H(r),r.append(...l?[e("p",
{},l)]:f.map(K))})}},"Maak het blad voor mijn mentor"),p=e("input",{type:"file",accept:".json,application/json",change:async()=>{
let l=p.files?.[0];if(u.textContent=c.textContent="",!!l){if(l.size>wt)return d(`Het bestand ‘${l.name.slice(0,60)}’ i\
s veel te groot voor het blad van een mentor. Er is niets veranderd.`);try{n({do:"read",text:await l.text()},({error:f,sheet:m})=>m?
h(m):d(f??""))}catch{d("Dit bestand kon niet worden gelezen. Probeer het nog eens. Er is niets veranderd.")}}}}),d=l=>{p.
value="",u.textContent=l},h=l=>{p.value="",o&&(o={...o,sheets:[...(o.sheets??[]).filter(f=>f.sheet!==l.sheet),l]},c.textContent=
`Het blad van ${x(l)} is ingenomen.`,v(),s())},x=l=>l.name||"je mentor",j=l=>{let f=[x(l),l.date,l.lesson].filter(Boolean).
join(", "),m=e("button",{type:"button",class:"ivk-quiet",click:()=>{let y=e("button",{type:"button",click:v},"Nee, laat \
staan"),$=e("button",{type:"button",class:"ivk-quiet",click:()=>{o&&(o={id:o.id,sheets:(o.sheets??[]).filter(C=>C!==l)}),
o?.sheets?.length||delete o?.sheets,c.textContent=`Het blad van ${x(l)} is weg. Het bestand zelf heb je nog.`,v(),s(),p.
focus()}},"Ja, haal weg");m.replaceWith(e("span",{},"Weet je het zeker? ",y,$)),y.focus()}},"Haal dit blad weg",e("span",
{class:"ivk-hidden"},` (${f})`));return e("li",{},e("span",{dir:"auto"},f)," ",m)},w=D(p,"Neem het bestand van je mentor\
 in",`Het bestand begint met ‘observatie’. Hoogstens ${t.most} mentoren.`);w.append(u),I(p,u);function v(){i.replaceChildren(
...(o?.sheets??[]).map(j)),w.hidden=!o}return v(),{node:e("div",{class:"ivk-mentor"},g,r,w,c,i),get:()=>o,set:l=>{o=structuredClone(
l),v()}}}var Ve={control:jt};var xt=(t,s)=>t.every(a=>a.startsWith("!")?!s.has(a.slice(1)):s.has(a));function we(t,s){let a=t.also.find(({when:n})=>xt(
n,s)),o=Object.entries(a??{}).filter(([n,r])=>n!=="when"&&r!==null&&r!==void 0);return{...t,...Object.fromEntries(o)}}function yt(t,s){
let a=t.case,o=e("div",{class:"ivk-talk"}),n={path:[],earlier:[],own:{}},r=new Set;function i(l,f){let m=a.moments[l];if(!m)
return we(a.endings[l],f);let y=we(m,f);for(let $ of m.does)f.add($);return y}function c(l){let f=new Set,m=[],y=i(a.start,
f);for(let $ of l){let C="says"in y?y.says.find(T=>T.id===$):void 0;if(!C||!("says"in y))break;let O=we(C,f);m.push({moment:y,
say:O});for(let T of O.does)f.add(T);y=i(O.to,f)}return{steps:m,here:y,says:"says"in y?y.says.map($=>we($,f)):[]}}let u=(l,f)=>f.
every((m,y)=>l[y]===m),g=(l,f)=>l.filter((m,y)=>{let $=[f,...l.filter(C=>!P(C,m))];return l.findIndex(C=>P(C,m))===y&&!$.
some(C=>u(C,m))}),p=()=>{let l=g(n.earlier,n.path),f=Object.fromEntries(Object.entries(n.own).filter(([,y])=>y.trim())),
m=Object.keys(f).length>0;return!n.path.length&&!l.length&&!m?null:{path:n.path,...l.length?{earlier:l}:{},...m?{own:f}:
{}}},d=l=>{l&&P(l,p())||(n={path:[...l?.path??[]],earlier:[...l?.earlier??[]],own:{...l?.own}},b())},h=l=>{let f=c(n.path).
steps.length;f<n.path.length&&(n.earlier=[...n.earlier,n.path]),n.path=[...n.path.slice(0,f),l.id],s(),b(!0)},x=l=>{n={...n,
path:n.path.slice(0,l),earlier:[...n.earlier,n.path]},s(),b(!0)};function j({moment:l,say:f}){let m=n.own[l.id]?.trim();
return[m&&e("p",{class:"ivk-said"},e("strong",{},"In jouw eigen woorden: "),m),e("p",{class:"ivk-said"},e("strong",{},"J\
ij: "),f.text),e("div",{},e("strong",{},"Wat er gebeurt"),L(f.happens)),e("div",{class:"ivk-thinks"},e("strong",{},`Wat ${a.
who} denkt`),L(f.thinks)),e("div",{class:"ivk-why-so"},e("strong",{},"Waarom"),L(f.why),e("span",{class:"ivk-source"},`B\
ron: ${f.source}`))].filter(Boolean)}let w=(l,f)=>e("button",{type:"button",class:"ivk-quiet",click:()=>x(l)},f,e("span",
{class:"ivk-hidden"},` bij stap ${l+1}`));function v(l,f){let m=e("div",{class:"ivk-turn"}),y=(C=!1)=>{r.add(l.id);let O=e(
"ul",{class:"ivk-says"},f.map(J=>e("li",{},e("button",{type:"button",click:()=>h(J)},J.text)))),T=e("p",{class:"ivk-ask",
tabindex:"-1"},"Wat lijkt hier het meest op?");m.replaceChildren(T,O),C&&T.focus()},$=e("textarea",{rows:"2",input:()=>{
n.own={...n.own,[l.id]:$.value},s()}});return $.value=n.own[l.id]??"",r.has(l.id)||$.value.trim()?y():m.replaceChildren(
e("button",{type:"button",click:()=>y(!0)},"Laat zien wat je kunt kiezen")),[e("label",{class:"ivk-own"},"Wat zou jij ze\
ggen of doen? Schrijf het eerst in je eigen woorden.",$),m]}function b(l=!1){let{steps:f,here:m,says:y}=c(n.path),$=f.at(
-1),C=n.path.length-f.length,O=f.slice(0,-1).map((M,U)=>e("li",{},e("details",{},e("summary",{},e("strong",{},M.moment.title),
`: ${M.say.text}`),e("div",{class:"ivk-scene"},L(M.moment.scene)),j(M),w(U,"Kies hier iets anders")))),T=e("h4",{class:"\
ivk-talk-head",tabindex:"-1"},$?`${f.length}. ${$.moment.title}`:a.title),J="says"in m?[e("h4",{},`${f.length+1}. ${m.title}`),
e("div",{class:"ivk-scene"},L(m.scene)),...v(m,y)]:[e("h4",{},`Einde: ${m.title}`),e("div",{class:"ivk-scene"},L(m.text)),
e("div",{class:"ivk-actions"},e("button",{type:"button",click:()=>x(0)},"Begin opnieuw en probeer een andere weg"))],N=[
O.length>0&&e("ol",{class:"ivk-past","aria-label":"Het gesprek tot nu toe"},O),T,!$&&e("div",{class:"ivk-scene"},L(a.intro)),
C>0&&e("p",{class:"ivk-gone"},"Dit gesprek is veranderd sinds je het speelde. Tot hier klopt je weg nog; de rest blijft \
bewaard."),$&&e("div",{class:"ivk-reply"},j($),w(f.length-1,"Kies hier iets anders")),...J];o.replaceChildren(...N.filter(
M=>M instanceof Node)),l&&T.focus()}return b(),{node:o,get:p,set:d}}var Ge={control:yt};var Ct=3e6;function Ue(t,s){let a=be(t,s);function o(r,i,c){let u=e("p",{class:"ivk-share-alarm",id:z("problem"),role:"a\
lert"}),g=h=>{p.value="",h.error?u.textContent=`${h.error} Je eigen blad is nog helemaal in orde.`:c(h)},p=e("input",{type:"\
file",accept:".json,application/json",change:async()=>{let h=p.files?.[0];if(u.textContent="",!!h){if(h.size>Ct)return g(
{error:`Het bestand ‘${h.name.slice(0,60)}’ is veel te groot voor een SHARE-blad. Er is niets van gelezen.`});try{a(
{do:"read",text:await h.text()},g)}catch{g({error:"Dit bestand kon niet worden gelezen. Probeer het nog eens."})}}}}),d=D(
p,r,i);return d.append(u),I(p,u),d}function n(r,i,c){let u=e("input",{type:"text",maxlength:"60",autocomplete:"off",value:c}),
g=e("div",{"aria-live":"polite"}),p=e("button",{type:"button",class:"ivk-main",click:()=>a({do:i,name:u.value},d=>{H(g),
g.append(...d.error?[e("p",{},d.error)]:(d.files??[]).map(K))})},r);return e("div",{class:"ivk-share-file"},D(u,"Naam va\
n het bestand (kies zelf)"),p,g)}return{filePicker:o,fileMaker:n}}var Et=["outcome","text","who"],Y=t=>typeof t=="string"&&t.trim()!=="";function ze(){return{sheet:ie(),name:"",answers:{},
done:!1}}function xe(){return{mode:null,stage:"invullen",own:ze(),partner:null,rows:{},follow:{}}}var je=(t,s)=>Object.fromEntries(
s.filter(a=>Y(t[a])).map(a=>[a,t[a]])),Fe=(t,s)=>({sheet:t.sheet,...je(t,["name"]),answers:je(t.answers,s),...t.done?{done:!0}:
{}});function Ze(t,s){if(!t.mode)return null;let a=s.map(n=>[n,je(t.rows[n]??{},Et)]).filter(([,n])=>Object.keys(n).length),
o=je(t.follow,["date","first"]);return{mode:t.mode,stage:t.stage,own:Fe(t.own,s),...t.partner?{partner:Fe(t.partner,s)}:
{},...a.length?{rows:Object.fromEntries(a)}:{},...Object.keys(o).length?{follow:o}:{}}}var $t={compromis:"Wat is het compromis?",verschil:"Hoe gaan jullie met dit verschil om?",eens:"Wat spreken jullie af? (\
mag kort)"};function St(t,s,a){let o=t.rows,n=o.map(k=>k.id),r=e("div",{class:"ivk-share"}),i=xe(),c=()=>{},u=()=>Ze(i,n),
g=k=>{k&&P(k,u())||(i={...xe(),...structuredClone(k??{})},i.own.name??="",f())},{filePicker:p,fileMaker:d}=Ue(a,u),h=(k,E,S="")=>e(
"button",{type:"button",class:S,click:E},k),x=k=>e("h4",{class:"ivk-share-head",tabindex:"-1"},k),j=()=>i.partner,w=()=>e(
"p",{class:"ivk-share-alarm",id:z("problem"),role:"alert"}),v=(k,E)=>Y(k?.name)?k?.name??"":E,b=k=>Y(k)?e("p",{class:"iv\
k-words",dir:"auto"},k):e("p",{class:"ivk-words"},e("em",{},"niet ingevuld")),l=k=>{i.stage=k,s(),f(!0)};function f(k=!1){
c(),c=()=>{};let E={invullen:O,tweede:O,lezen:M,vergelijken:Q};r.replaceChildren(...[m(),...E[i.stage](),y()].filter(S=>S instanceof
Node)),k&&r.querySelector(".ivk-share-head")?.focus()}function m(k={invullen:i.own.done?1:0,tweede:0,lezen:1,vergelijken:3}[i.
stage]){return e("ol",{class:"ivk-steps"},t.steps.map((E,S)=>e("li",{"aria-current":S===k?"step":null},E.title)))}function y(){
if(!i.mode)return null;let k=e("div",{class:"ivk-share-again"}),E=()=>k.replaceChildren(h("Helemaal opnieuw beginnen",S,
"ivk-quiet")),S=()=>{let B=h("Nee, laat alles staan",()=>{E(),k.querySelector("button")?.focus()}),A=h("Ja, wis allebei \
de bladen en de afspraken",()=>{i=xe(),s(),f(),r.querySelector("input, button")?.focus()},"ivk-quiet");k.replaceChildren(
e("p",{},"Weet je het zeker? Dit kan niet ongedaan worden gemaakt."),e("div",{class:"ivk-actions"},B,A)),B.focus()};return E(),
k}function $(k,E){let S=e("input",{type:"text",maxlength:t.max_name,autocomplete:"off",value:k.name??"",input:()=>{k.name=
S.value,s(!0)}});return D(S,E)}function C(k,E,S,B=null,A=3){let q=e("span",{class:"ivk-help",role:"status"}),R=e("textar\
ea",{rows:String(A),maxlength:t.max,value:k[E]??"",input:()=>{Object.assign(k,{[E]:R.value}),q.textContent=R.value.length<
t.max?"":`Dit veld is vol: hoogstens ${t.max} tekens. Wat er niet meer in past, is weggevallen.`,s(!0)}}),F=D(R,S,B);return F.
append(q),F}function O(){let k=i.stage==="tweede";if(!i.mode)return[T()];if(!k&&i.own.done)return J();let E=k?j():i.own,
S=i.mode==="laptop",B=S?k?"Nu de ander: vul jouw blad in":"Wie begint, vult alleen het eerste blad in":"Vul je eigen bla\
d in",A=w(),q=()=>{let W=o.filter(de=>!Y(E.answers[de.id])).length;if(!Y(E.name))return R("Vul eerst een naam in, dan we\
ten jullie van wie dit blad is.","input");if(W===o.length)return R("Dit blad is nog leeg. Schrijf bij minstens één vraag\
 iets op.","textarea");if(k&&E.name?.trim()===v(i.own,"").trim())return R("Op het andere blad staat dezelfde naam. Kies \
twee namen die je uit elkaar kunt houden.","input");if(E.done=!0,!S)return l("invullen");if(k)return l("lezen");i.partner=
ze(),l("tweede")},R=(W,de)=>{let re=r.querySelector(`.ivk-form-field ${de}`);A.textContent=W,re&&(re.setAttribute("aria-\
invalid","true"),re.setAttribute("aria-errormessage",A.id),re.addEventListener("input",()=>re.removeAttribute("aria-inva\
lid"),{once:!0}),re.focus())},F="",V=o.flatMap(W=>{let de=W.group&&W.group!==F?[e("p",{class:"ivk-share-group"},W.group)]:
[];return F=W.group,[...de,C(E.answers,W.id,`${W.label}. ${W.title}`,`${W.text} ${W.prompt}`,W.group?2:3)]});return[x(B),
e("p",{},S?"Vul dit blad alleen in. De ander kijkt even niet mee.":"Vul dit alleen in, zonder te overleggen. Je partner \
doet hetzelfde op een eigen computer. Gebruik geen namen van leerlingen."),k&&e("p",{},`Het blad van ${v(i.own,"de eerst\
e")} is verborgen. Dat zie je straks.`),$(E,S?k?"Naam van de tweede":"Naam van de eerste":"Je naam, zoals je partner die\
 mag lezen"),...V,A,e("div",{class:"ivk-actions"},h(S&&!k?"Klaar: verberg mijn blad en geef de laptop door":"Mijn blad i\
s af",q,"ivk-main"))]}function T(){let k=E=>{i.mode=E,s(),f(!0)};return e("div",{},e("p",{},"Hoe werken jullie?"),e("div",
{class:"ivk-actions"},h("Ieder op een eigen computer",()=>k("bestanden")),h("Samen achter één laptop",()=>k("laptop"))),
e("p",{class:"ivk-help"},"Op eigen computers sturen jullie elkaar één bestand, bijvoorbeeld per mail. Er is geen account\
 nodig en er gaat niets vanzelf naar iemand toe."))}function J(){let{practice:k}=t;return[x("Wissel de bladen uit"),e("p",
{},"Maak van je blad een bestand en stuur het aan je partner. Zodra je het bestand van je partner hebt, neem je het hier\
 in. Lees het dan eerst helemaal."),d("Maak mijn bestand","sheet",`share-${v(i.own,"").trim()}`),p("Neem het bestand van\
 je partner in","Kies het bestand dat je partner je stuurde (het eindigt op .json).",ve),e("div",{class:"ivk-actions"},h(
"Ik wil eerst nog iets wijzigen",()=>{i.own.done=!1,l("invullen")},"ivk-quiet"),k&&h(`Ik heb nog geen partner: oefen met\
 het blad van ${k.name}`,()=>ge(k),"ivk-quiet"))]}function N(k,E){return e("section",{class:"ivk-sheet"},e("h5",{},E),e(
"dl",{},o.flatMap(S=>[e("dt",{},`${S.label}. ${S.title}`),e("dd",{},b(k.answers[S.id]))])))}function M(){let k=i.mode===
"laptop",E=e("div",{class:"ivk-share-pause"}),S=e("p",{role:"status"}),B=h("Ik heb alles gelezen",()=>_(E,S),"ivk-main");
E.append(B);let[A,q]=[v(i.own,"de eerste"),v(i.partner,"je partner")];return[x(k?"Lees elkaars blad, en zeg nog niets":`\
Lees het blad van ${q}, en schrijf of zeg nog niets`),e("p",{},k?`Nu mogen jullie allebei kijken. ${q} leest het eerste \
blad, ${A} het tweede. Reageren komt straks.`:"Je kunt hier nog niets invullen. Dat is met opzet: eerst lezen, dan laten\
 bezinken, dan pas praten."),k&&N(i.own,`Blad van ${A}`),N(j(),`Blad van ${q}`),S,E,U()]}let U=()=>i.mode==="bestanden"&&
e("details",{},e("summary",{},"Mijn eigen blad als bestand"),d("Maak mijn bestand","sheet",`share-${v(i.own,"").trim()}`));
function _(k,E){let S=t.pause,B=e("span",{"aria-hidden":"true"}),A=h("Ga verder naar het vergelijken",()=>{S>0?E.textContent=
`Nog ${S} seconden. Wat verraste je? Wat herken je?`:l("vergelijken")},"ivk-main"),q=()=>{B.textContent=S>0?` Nog ${S} s\
econden.`:"",A.setAttribute("aria-disabled",String(S>0)),S<=0&&(clearInterval(R),E.textContent="De pauze is voorbij. Je \
kunt verder."),S-=1},R=setInterval(()=>(S>0||(S=0),q()),1e3);c=()=>clearInterval(R),r.querySelector(".ivk-steps")?.replaceWith(
m(2)),E.textContent=`Even wachten: ${t.pause} seconden. Wat verraste je? Wat herken je? Zeg nog niets.`,k.replaceChildren(
A,B),q(),A.focus()}function Q(){let[k,E]=[v(i.own,"Ik"),v(i.partner,"Mijn partner")],S=o.filter(q=>Y(i.own.answers[q.id])||
Y(j().answers[q.id])),B=o.filter(q=>!S.includes(q)),A=i.mode==="bestanden";return[x("Leg de bladen naast elkaar en praat\
 erover"),e("p",{},A?"Doe dit samen: naast elkaar, of aan de telefoon. Eén van jullie vult in. De ander neemt aan het ei\
nd de afspraken in.":"Doe dit samen. Kies bij elke rij wat jullie ervan vinden en schrijf op wie wat doet."),e("p",{},"K\
ijk bij 3 en 4 ook kruislings: wat de een graag doet, naast wat de ander van hem of haar hoopt."),...S.map(q=>ce(q,k,E)),
B.length>0&&e("p",{class:"ivk-help"},`Door geen van beiden ingevuld: ${B.map(q=>`${q.label} ${q.title}`).join(", ")}.`),
se("Hoe verder"),C(i.follow,"first","Welke les geven jullie als eerste samen, en wie doet daarin wat?"),ae(),e("div",{class:"\
ivk-share-end"},e("p",{},e("strong",{},"Jullie afspraken als pagina en als bestand"),e("br"),"De pagina is om af te druk\
ken of als pdf te bewaren. Het bestand is voor de ander, die het in de eigen cursus inneemt."),d("Maak de afspraken","ag\
reement",`afspraken-${k.trim()}-${E.trim()}`)),A&&p("Vulde de ander de afspraken in? Neem ze hier in","Kies het bestand \
met de afspraken. Ook het blad van een nieuwe partner kun je hier innemen.",ve),U()]}let se=k=>e("h5",{},k);function ae(){
let k=e("input",{type:"date",value:i.follow.date??"",input:()=>{i.follow.date=k.value,s()}});return D(k,"Wanneer kijken \
jullie terug op deze afspraken?")}function ce(k,E,S){let B=i.rows[k.id]??={},A=z("outcome"),q=e("div",{}),R=()=>{let V=$t[B.
outcome??""];q.replaceChildren(...V?[C(B,"text",V,null,2),C(B,"who","Wie doet wat?",null,2)]:[])},F=t.outcomes.map(V=>e(
"input",{type:"radio",name:A,id:z("o"),value:V.id,checked:B.outcome===V.id,change:()=>{B.outcome=V.id,R(),s()}}));return R(),
e("fieldset",{class:"ivk-compare"},e("legend",{},e("strong",{},`${k.label}. ${k.title}`)),e("div",{class:"ivk-pair"},[{who:E,
sheet:i.own},{who:S,sheet:j()}].map(({who:V,sheet:W})=>e("div",{},e("p",{class:"ivk-who"},V),b(W.answers[k.id])))),e("di\
v",{class:"ivk-levels"},F.map((V,W)=>e("span",{class:"ivk-level"},V,e("label",{for:V.id,title:t.outcomes[W].text},t.outcomes[W].
title)))),q)}function ve(k){let E=k.partner;if(E){if(!k.agreement)return ge(E);Le("de afspraken van je partner",()=>{Object.
assign(i,{partner:E,rows:k.rows??{},follow:k.follow??{}}),l("vergelijken")})}}function ge(k){Le(`het blad van ${v(k,"je \
nieuwe partner")}`,()=>{Object.assign(i,{partner:structuredClone(k),rows:{},follow:{}}),l("lezen")})}function Le(k,E){let{
rows:S={},follow:B={}}=u()??{},A=Object.keys(S).length,q=[A&&`bij ${A===1?"één rij":`${A} rijen`}`,Object.keys(B).length&&
"bij ‘Hoe verder’"].filter(Boolean).join(" en ");if(!q)return E();r.querySelector(".ivk-offer")?.remove();let R=h("N\
ee, laat alles staan",()=>{F.remove(),r.querySelector("input[type=file]")?.focus()}),F=e("div",{class:"ivk-offer"},e("p",
{},`Er staat al iets ingevuld: ${q}. Neem je ${k} over, dan verdwijnt dat. Je eigen blad blijft.`),e("div",{class:"ivk-a\
ctions"},R,h("Ja, neem over",E)));r.append(F),R.focus()}return f(),{node:r,get:u,set:g}}var Xe={control:St};var Ye=1e6;function zt(t,s,a){let o=e("div",{class:"ivk-deck"}),n=null,r=0,i=!1,c=null,u=()=>1+crypto.getRandomValues(new Uint32Array(
1))[0]%Ye,g=b=>b.normalize("NFKD").toUpperCase().replace(/[^A-Z0-9]/g,""),p=()=>a.get("deck"),d=()=>n!==null&&p().owner===
n.id,h=b=>n?.[p().form][b.id]??{},x=b=>Object.keys(h(b)).length===p().outcomes.length;function j(){if(t.second)return[e(
"p",{},"Begin eerst hierboven met je eigen stapel. Daarna verschijnen hier drie nieuwe situaties.")];let b=e("input",{type:"\
text",autocomplete:"off",maxlength:"40"}),l=e("input",{type:"text",inputmode:"numeric",autocomplete:"off",class:"ivk-num\
ber"}),f=e("select",{},e("option",{value:""},"— kies —"),t.levels.map(C=>e("option",{value:C.id},C.text))),m=e("p",{
class:"ivk-deck-wrong",id:z("problem"),role:"alert"}),y=(C,O)=>{m.textContent=O,C.setAttribute("aria-invalid","true"),C.
setAttribute("aria-errormessage",m.id),C.focus()},$=()=>{[b,l,f].forEach(J=>J.removeAttribute("aria-invalid"));let C=g(b.
value||"ALLEEN");if(C.length<2||C.length>24)return y(b,"Een klascode heeft 2 tot 24 letters of cijfers, bijvoorbeeld PAB\
O2A.");let O=l.value.trim(),T=O?Number(O):u();if(!Number.isInteger(T)||T<1||T>Ye)return y(l,"Je nummer is een heel getal\
, bijvoorbeeld 12. Laat het leeg als je geen nummer hebt.");if(!f.value)return y(f,"Kies eerst waar je lesgeeft of gaat \
lesgeven.");n={version:1,class:C,serial:T,level:f.value,id:ie(),vorm1:{},vorm2:{}},r=0,i=!0,s(),v(!0)};return[e("div",{class:"\
ivk-deck-start"},D(b,"Klascode","Van je docent. Werk je alleen? Laat dit leeg."),D(l,"Jouw nummer","Het nummer dat je in\
 de klas trok. Heb je er geen? Laat dit leeg, dan trekt de cursus er een."),D(f,"Waar geef je les, of ga je lesgeven?","\
Voor het mbo zijn de aantallen hoger."),m,e("div",{},e("button",{type:"button",class:"ivk-main",click:$},"Geef mij mijn \
stapel")))]}function w(b){let{cards:l,outcomes:f,scale:m,question:y}=p(),$=l[r],C=e("p",{role:"status"}),O=()=>{let N=l.
map((U,_)=>x(U)?null:_+1).filter(Boolean),M=N.length?`Helemaal beoordeeld: ${l.length-N.length} van de ${l.length}. Nog \
open: ${N.join(", ")}.`:`Alle ${l.length} situaties zijn beoordeeld.`;C.textContent!==M&&(C.textContent=M)},T=me({scale:{
min:1,max:m.length,levels:m.map((N,M)=>`${M+1} ${N}`)},unknown:"",items:f},()=>{let{form:N}=p(),M=n??b;n={...M,[N]:{...M[N],
[$.id]:T.get()??{}}},O(),s()});T.set(h($)),O(),c={agrees:()=>P(T.get()??{},h($)),tell:O};let J=(N,M,U)=>e("button",{type:"\
button",class:U?"ivk-main":null,disabled:!l[r+N],click:()=>{r+=N,v(!0)}},M);return[e("div",{class:"ivk-situation"},e("h4",
{tabindex:"-1"},`Situatie ${r+1} van ${l.length}${$.base?" (het basisvignet, dat iedereen als eerste ziet)":""}`),e("p",
{},$.text)),e("p",{},e("strong",{},y)),T.node,e("div",{class:"ivk-actions"},J(-1,"Vorige situatie",!1),J(1,"Volgende sit\
uatie",!0)),C,!t.second&&e("p",{class:"ivk-help"},`Jouw stapel: klascode ${b.class}, nummer ${b.serial}. Met ‘Antwoord w\
issen’ begin je opnieuw.`)]}function v(b=!1){c=null;let l=n===null?j():d()?w(n):[e("p",{tabindex:"-1"},"Je stapel word\
t gemaakt…")];o.replaceChildren(...l.filter(f=>f instanceof Node)),b&&o.querySelector("[tabindex='-1']")?.focus()}return a.
on("change:deck",()=>{d()&&((i||!c)&&v(i),i=!1)}),v(),{node:o,get:()=>n,set:b=>{let l=b?.id!==n?.id;n=b??null,l&&(r=0),!l&&
c&&d()&&c.agrees()?c.tell():i||v()}}}var Qe={control:zt};function Lt({model:t,el:s}){let a=e("p",{class:"ivk-status",role:"status"}),o=e("div",{"aria-live":"polite"}),n=Z(t,a);n.
say("unanswered","Nog niets gewist");let r=e("select",{change:()=>o.replaceChildren()},e("option",{value:""},"— kies een\
 module —"),Object.entries(t.get("spec").modules).map(([p,d])=>e("option",{value:p},d))),i=()=>{let p=r.value;o.replaceChildren(),
n.ask({do:"look",place:p},"Bezig met kijken…",({found:d})=>{let h=e("button",{type:"button",click:c},"Nee, laat alles \
staan");o.replaceChildren(e("p",{},e("strong",{},d)),e("p",{},"Weet je het zeker? Gewist is gewist: zonder back-up komt \
het niet terug. Sluit eerst de pagina van die module, als zij open is."),e("div",{class:"ivk-actions"},h,e("button",{type:"\
button",class:"ivk-main",click:()=>u(p)},"Ja, wis deze antwoorden"))),h.focus()})},c=()=>{o.replaceChildren(),n.say("una\
nswered","Er is niets gewist"),r.focus()},u=p=>n.ask({do:"wipe",place:p},"Bezig met wissen…",({wiped:d,key:h})=>{g(h);
let x=e("p",{tabindex:"-1"},e("strong",{},d));o.replaceChildren(x),r.value="",x.focus()}),g=p=>{try{Object.keys(localStorage).
filter(d=>d.startsWith(`inclusief-voor-de-klas:${p}:`)).forEach(d=>localStorage.removeItem(d))}catch{}};return s.append(
e("div",{class:"ivk",lang:"nl"},D(r,"Wis mijn antwoorden","Kies de module waarvan je de antwoorden van deze computer wil\
t halen."),e("div",{class:"ivk-actions"},e("button",{type:"button",click:i},"Wis deze module…"),a),o)),n.destroy}var et={
render:Lt};var Ot={choice:oe,form:Ee,match:$e,multiple_choice:ue,number:pe,open_text:Re,order:Se,rating:me,short_text:fe},_t={backup:Pe,
calibration:Ve,conversation:Ge,share:Xe,vignettes:Qe,wipe:et},vs=Je(Ot,_t);export{vs as render};
