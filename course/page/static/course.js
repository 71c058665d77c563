var at=0,z=t=>`ivk-${t}-${at+=1}-${Math.random().toString(36).slice(2,8)}`,ie=()=>[...crypto.getRandomValues(new Uint8Array(
8))].map(t=>t.toString(16).padStart(2,"0")).join(""),rt=["input","select","textarea","button","a","summary"];function it(t){
t.stopPropagation(),(t.ctrlKey||t.metaKey)&&t.key==="s"&&t.preventDefault()}function e(t,s={},...a){let o=document.createElement(
t);(rt.includes(t)||s.tabindex)&&o.addEventListener("keydown",it);for(let[n,r]of Object.entries(s))r==null||r===!1||(typeof r==
"function"?o.addEventListener(n,r):n==="value"||n==="checked"?Object.assign(o,{[n]:r}):o.setAttribute(n,r===!0?"":String(
r)));return o.append(...a.flat().filter(lt)),o}var lt=t=>t!=null&&t!==!1;function I(t,...s){let a=s.map(n=>n?.id).filter(
Boolean),o=t.getAttribute("aria-describedby");return a.length&&t.setAttribute("aria-describedby",[o,...a].filter(Boolean).
join(" ")),t}var U=(t,s="span")=>e(s,{class:"ivk-help",id:z("help")},L(t));function D(t,s,a=null,o=t){let n=a?U(a):null;
return t.id||=z("field"),I(t,n),e("div",{class:"ivk-form-field"},e("label",{for:t.id},L(s)),n,o)}function le(t,...s){let a=t.
help?U(t.help,"p"):null;return I(e("fieldset",{class:"ivk-form-field"},e("legend",{},L(t.label)),a,s),a)}function L(t){return String(
t).split(/\n\s*\n/).map(s=>e("span",{class:"ivk-par"},s.split(/(\*\*[^*]+\*\*)/).map(a=>a.startsWith("**")&&a.endsWith("\
**")&&a.length>4?e("strong",{},a.slice(2,-2)):a)))}function Z(t,s){let a=z("ask"),o=0,n,r=()=>{},i=(p,g)=>{s.dataset.state=p,s.textContent=g},l=()=>{let p=t.get("saved");if(!(p.
view!==a||p.seq!==o)){if(clearTimeout(n),p.error)return i("error",p.error);i("saved","Klaar"),r(t.get("state"))}};return t.
on("change:saved",l),{say:i,ask(p,g,f){o+=1,r=f,i("saving",g),clearTimeout(n),n=window.setTimeout(i,2e4,"lost","Er is ge\
en verbinding met de cursus. Klik bovenaan op ▶▶ Opnieuw laden en probeer het opnieuw. Er is niets veranderd."),t.set(
"draft",{...p,seq:o,view:a}),t.save_changes()},destroy(){clearTimeout(n),t.off("change:saved",l)}}}function H(t){for(let s of t.querySelectorAll("a"))s.href.startsWith("blob:")&&URL.revokeObjectURL(s.href);t.replaceChildren()}
function K(t){let s=URL.createObjectURL(new Blob([t.content],{type:t.type})),a=e("p",{class:"ivk-actions"});return t.type.
startsWith("text/html")&&a.append(e("a",{class:"ivk-button",href:s,target:"_blank",rel:"noopener"},"Openen om af te druk\
ken",e("span",{class:"ivk-hidden"}," (nieuw tabblad)"))),a.append(e("a",{class:"ivk-button",href:s,download:t.name},`Dow\
nloaden (${t.name})`)),a}function _e({model:t,el:s}){let a=e("summary",{"data-lm-suppress-shortcuts":"true"},"Doe je de cursus zonder docent?");if(!t.
get("spec").offered)return s.append(e("div",{class:"ivk",lang:"nl"},e("details",{class:"ivk-fold"},a,e("p",{},"In deze u\
itgave zit geen uitleg bij de opdrachten: die krijg je van je docent. Werk je alleen? Gebruik dan de hele cursus op je e\
igen computer; daar kun je na het inleveren de uitleg openen.")))),()=>{};let o=e("p",{class:"ivk-status",role:"status"}),
n=e("div",{}),r=Z(t,o),i=()=>r.ask({},"Bezig met de pagina…",({page:l})=>{H(n),r.say("saved",`Je pagina is klaar: ${l.
name}. Zij staat ook naast deze opdracht.`),n.append(K(l)),n.querySelector("a")?.focus()});return s.append(e("div",{class:"\
ivk",lang:"nl"},e("details",{class:"ivk-fold"},a,e("p",{},"Dan lever je in bij jezelf. Druk eerst hierboven op ",e("stro\
ng",{},"Inleveren"),". Daarna maakt deze knop een pagina met jouw antwoorden, je punten en de uitleg bij elke vraag. Bij\
 wat je zelf schreef, krijg je de rubric en voorbeelden."),e("p",{},"Lever je wél in bij een docent? Wacht dan op je beo\
ordeling. In elk bestand dat je inlevert nadat je de uitleg hebt geopend, staat dat je die hebt gezien."),e("div",{class:"\
ivk-actions"},e("button",{type:"button",click:i},"Laat de uitleg zien"),o),n))),()=>{H(n),r.destroy()}}var Te=t=>t.closest(".jp-Notebook")??document;function ct(t,s){let a=Te(t).querySelector(`.ivk[data-question="${CSS.escape(
s)}"]`);a?.dispatchEvent(new Event("ivk-goto",{bubbles:!0})),a?.scrollIntoView({block:"center"}),a?.querySelector("input\
, select, textarea, button")?.focus()}function te(t,s){return e("ul",{class:"ivk-open"},s.map(({id:a,prompt:o,part:n})=>e(
"li",{},e("button",{type:"button",class:"ivk-quiet",click:()=>ct(t,a)},o+(n?" (nog niet af)":"")))))}var dt=["saving","s\
low","lost","error"].map(t=>`[data-state="${t}"]`).join();function ye(t){return[...Te(t).querySelectorAll(".ivk[data-que\
stion]")].filter(a=>a.querySelector(`.ivk-status:is(${dt})`)).map(a=>({id:a.dataset.question??"",prompt:a.querySelector(
".ivk-prompt")?.firstChild?.textContent??""}))}var ut=5e3;function qe({model:t,el:s}){let a=t.get("spec"),o=e("input",{type:"text",autocomplete:"off",value:a.number??""}),
n=e("input",{type:"text",autocomplete:"name",value:a.name??""}),r=e("p",{class:"ivk-status",role:"status"}),i=e("div",{}),
l=e("div",{}),p=z("view"),g=0,f,u=(d,x)=>{r.dataset.state=d,r.textContent=x},h=()=>{g+=1,i.contains(document.activeElement)&&
w.focus(),i.replaceChildren(),u("saving","Bezig met inleveren…"),clearTimeout(f),f=window.setTimeout(u,2e4,"lost","Nog\
 niet ingeleverd: de cursus reageert niet. Klik bovenaan op ▶▶ Opnieuw laden en probeer het opnieuw."),t.set("draft",
{seq:g,view:p,number:o.value,name:n.value}),t.save_changes()},y=async()=>{let d=Date.now()+ut;for(;ye(s).length&&Date.now()<
d;)await new Promise(x=>setTimeout(x,100));return ye(s)},j=async()=>{u("saving","Even kijken of alles is opgeslagen…");
let d=await y(),{open:x}=t.get("state");if(!x.length&&!d.length)return h();b();let E=(O,q,J)=>O.length===1?`Eén vraag ${q}`:
`${O.length} vragen ${J}`,C=e("p",{tabindex:"-1"},x.length?E(x,"is nog niet beantwoord:","zijn nog niet beantwoord:"):"A\
lle vragen zijn beantwoord.");i.replaceChildren(C,te(s,x),...d.length?[e("p",{},e("strong",{},`⚠ ${E(d,"heeft een antw\
oord dat nog niet is opgeslagen","hebben een antwoord dat nog niet is opgeslagen")}. Dat gaat nu niet mee:`)),te(s,d)]:[],
e("p",{},"Je mag nu inleveren en het later nog eens doen: je laatste inlevering telt."),e("div",{class:"ivk-actions"},e(
"button",{type:"button",class:"ivk-main",click:h},"Toch inleveren"))),C.focus()},b=()=>{let d=t.get("receipt");d.file?d.
outdated?u("part",`Ingeleverd op ${d.time}. Daarna heb je nog iets gewijzigd: lever opnieuw in om dat mee te nemen.`):u(
"saved",`Je bestand is klaar, gemaakt op ${d.time}. Geef het nu aan je docent.`):u("unanswered","Nog niet ingeleverd"),l.
dataset.shown!==(d.sha256??"")&&(l.dataset.shown=d.sha256??"",H(l),d.file&&l.append(e("p",{},e("strong",{},"Stuur dit be\
stand aan je docent: "),d.file,d.folder?`. Het staat naast deze opdracht in de map ${d.folder}.`:". Download het eerst, \
met de knop hieronder."),K({name:d.file,type:"application/x-ipynb+json",content:d.content}),e("p",{class:"ivk-receipt"},
`Jouw ontvangstbewijs: ${d.answered} van de ${d.total} vragen beantwoord, ${d.time}, ontvangstcode ${d.sha256}`),e("p",{},
"Bewaar dit bewijs. Wijzig je daarna nog iets? Lever dan opnieuw in.")))},v=()=>{clearTimeout(f);let{error:d}=t.get("sav\
ed");d?u("error",d):b()},w=e("button",{type:"button",class:"ivk-main",click:j},"Inleveren"),c=e("legend",{class:"ivk-leg\
end"},e("span",{class:"ivk-prompt"},"Inleveren")),m=U("Vul in hoe je docent je kent. Lever je in op een plek waar je met\
 je eigen naam bent ingelogd? Dan mag het leeg blijven.","p");return b(),t.on("change:saved",v),t.on("change:receipt",b),
s.append(e("div",{class:"ivk",lang:"nl",tabindex:"-1"},I(e("fieldset",{},c,m,D(o,"Studentnummer"),D(n,"Naam")),m),e("div",
{class:"ivk-actions"},w,r),i,l)),()=>{clearTimeout(f),t.off("change:saved",v),t.off("change:receipt",b)}}function De({model:t,el:s}){let a=e("p",{role:"status"}),o=e("div",{}),n=Z(t,a),r=()=>n.ask({},"Bezig met de pagina…",
({page:i})=>{H(o),n.say("saved","Je pagina is klaar."),o.append(K(i)),o.querySelector("a")?.focus()});return s.append(e(
"div",{class:"ivk",lang:"nl"},e("details",{class:"ivk-fold"},e("summary",{"data-lm-suppress-shortcuts":"true"},"Deze mod\
ule op papier of op je telefoon"),e("p",{},"Deze knop maakt van de module één pagina met jouw antwoorden van nu. Je kunt\
 haar afdrukken, of als bestand bewaren en op je telefoon lezen. Er gaat niets naar buiten."),e("div",{class:"ivk-action\
s"},e("button",{type:"button",click:r},"Maak de pagina"),a),o))),()=>{H(o),n.destroy()}}function Ae({model:t,el:s}){let a=e("p",{}),o=e("div",{}),n=e("summary",{},"Wat staat nog open?"),r=e("details",{},n,o),
i=()=>{let{total:l,open:p}=t.get("state");a.textContent=p.length?`Je hebt ${l-p.length} van de ${l} vragen beantwoord.`:
`Je hebt alle ${l} vragen beantwoord.`;let g=o.contains(document.activeElement);o.replaceChildren(te(s,p)),g&&n.focus(),
r.hidden=p.length===0};return i(),t.on("change:state",i),s.append(e("div",{class:"ivk",lang:"nl"},a,r)),()=>t.off("chang\
e:state",i)}function Ne(t,s){let a={right:["✓","goed"],wrong:["✗","niet goed"],missed:["○","ook goed, niet gekozen"],info:["",
""]};if(t.replaceChildren(),!s||!s.message&&!s.remarks?.length)return;let{fraction:o=null}=s,n=s.again?"again":o===1?"ri\
ght":o===null?"info":o>0?"part":"wrong";t.append(e("p",{class:"ivk-verdict","data-state":n},e("span",{},L(s.message??""))));
let r=s.remarks?.some(l=>l.state!=="info");if(s.remarks?.length&&t.append(e("ul",{class:"ivk-remarks"},s.remarks.map(l=>{
let[p,g]=a[l.state];return e("li",{"data-state":l.state},r&&e("span",{class:"ivk-sign","aria-hidden":"true"},p),e("span",
{class:"ivk-remark"},e("strong",{},l.label),g&&` (${g})`,l.text&&e("span",{class:"ivk-why"},L(l.text))))}))),!s.solution?.
length)return;let i=s.solution.map(([l,p])=>e("li",{},l&&e("strong",{},l),l&&(l.endsWith(".")?" ":": "),L(p)));t.append(
e("p",{class:"ivk-verdict"},"Goed is:"),e("ul",{class:"ivk-solution"},i))}var ne={unanswered:"Nog niet beantwoord",saving:"Bezig met opslaan…",saved:"Opgeslagen",slow:"Nog niet opgeslagen: de \
cursus is nog bezig. Je antwoord staat klaar en wordt zo opgeslagen.",lost:"Nog niet opgeslagen: de cursus reageert niet\
. Je antwoord blijft in deze browser staan. Klik bovenaan op ▶▶ Opnieuw laden; daarna wordt je antwoord teruggezet.",
restored:"Wat je hier de vorige keer deed, was nog niet opgeslagen. Het is teruggezet."},pt=4e3,Me=250,Ce=500,P=(t,s)=>JSON.
stringify(t??null)===JSON.stringify(s??null),Be="inclusief-voor-de-klas:",ft=720*60*60,We=t=>{location.port&&(document.cookie=
`ivk-wacht-${location.port}=1; Path=/; SameSite=Strict; Max-Age=${t?ft:0}`)};function mt(t){let s=`${Be}${t}`,a=o=>{try{
return o()}catch{return null}};return{read:()=>a(()=>JSON.parse(localStorage.getItem(s)??"null")),write:(o,n)=>a(()=>{localStorage.
setItem(s,JSON.stringify({value:o,known:n})),We(!0)}),clear:()=>a(()=>{localStorage.removeItem(s),Object.keys(localStorage).
some(o=>o.startsWith(Be))||We(!1)})}}function Ie(t,s,a){let o=t.get("spec"),n=z("view"),r=mt(`${o.store}:${o.id}`),i=e("\
span",{class:"ivk-hidden",role:"status"});s.setAttribute("aria-hidden","true");let l=0,p=0,g=t.get("value")??null,f=[],u,
h=-Ce,y=-Me,j=null,b=(d,x)=>{s.dataset.state=d,s.textContent=x,d!=="saving"&&i.textContent!==x&&(i.textContent=x)},v=()=>f.
splice(0).forEach(clearTimeout),w=(d,x={})=>{clearTimeout(u),u=void 0,y=performance.now();try{t.set("draft",{value:d??null,
seq:l,view:n,known:g,check:!1,...x}),t.save_changes()}catch{}},c={live:i,save(d,{pause:x=!1,...E}={}){l+=1,j=d??null,r.write(
j,g),b("saving",ne.saving),v(),f=[window.setTimeout(b,pt,"slow",ne.slow),window.setTimeout(b,2e4,"lost",ne.lost)],clearTimeout(
u),h=x?performance.now():-Ce;let C=y+Me-performance.now();x&&C>0?u=window.setTimeout(w,C,d,E):w(d,E)},flush(){u!==void 0&&
w(j)},get pending(){return l>p},show(){let d=t.get("saved"),x=d.time?` om ${d.time}`:"";d.error?b("error",d.error):(t.get(
"value")??null)===null?b("unanswered",ne.unanswered):b(d.complete===!1?"part":"saved",[ne.saved+x,d.note].filter(Boolean).
join(" · "))},destroy(){c.flush(),v(),t.off("change:saved",m)},unsent(){let d=r.read();return d&&P(d.value,t.get("value"))&&
r.clear(),d&&!P(d.value,t.get("value"))?d:null}},m=()=>{let d=t.get("saved");if(d.view!==n){if(c.pending)return;g=t.get(
"value")??null,c.show();return}if((d.seq??0)<l)return;p=l,v(),d.error||(g=t.get("value")??null,r.clear());let x=()=>{c.show(),
a(d)},E=h+Ce-performance.now();E>0?f.push(window.setTimeout(x,E)):x()};return t.on("change:saved",m),c.show(),c}var Je={clearLinks:H,describe:I,fieldGroup:le,h:e,helpText:U,labelled:D,pageLinks:K,rich:L,same:P,uid:z};async function Re(t,s){let a=Date.now()+2e4;for(;!t.has_model(s)&&Date.now()<a;)await new Promise(l=>setTimeout(l,50));let o=await t.
get_model(s),n=o.get("hash"),r=`ivk-style-${n}`;if(!document.getElementById(r)){let l=document.createElement("style");l.
id=r,l.textContent=o.get("style"),document.head.append(l)}let i=globalThis.inclusiefVoorDeKlas??={};return i[n]??=vt(o.get(
"source"))}async function vt(t){let s=URL.createObjectURL(new Blob([t],{type:"text/javascript"}));try{return await import(s)}finally{
URL.revokeObjectURL(s)}}function He(t,s){let a={...Je,controls:t};return async o=>{let{model:n}=o,r=n.get("own_code"),i=r?(await Re(n.widget_manager,
r)).default.control:s[n.get("spec").kind];return gt(o,i,a)}}function gt({model:t,el:s},a,o){let n=t.get("spec"),r=e("p",
{class:"ivk-status"}),i=e("p",{class:"ivk-problem",id:z("problem"),role:"status"}),l=e("div",{class:"ivk-feedback","aria\
-live":"polite"}),p=e("div",{class:"ivk-extra","aria-live":"off"}),g=(_=!1)=>{w=null,f(_)},f=(_=!1)=>{l.replaceChildren(),
y.save(u.get(),{pause:_}),m()},u=a(n,g,t,o),h=(_="")=>{i.textContent!==_&&(i.textContent=_)},y=Ie(t,r,_=>{h(_.problem),u.
field&&u.field.setAttribute("aria-invalid",String(!!_.problem&&n.kind==="number")),_.checked&&Ne(l,t.get("result"))}),j=n.
check&&e("button",{type:"button",class:"ivk-main",click:()=>y.save(u.get(),{check:!0})},n.check),b=j&&e("button",{type:"\
button",class:"ivk-quiet",hidden:!0,click:()=>y.save(u.get(),{check:!0,explain:!0})},"Bekijk de uitleg"),v=()=>{if(!b||!j)
return;let _=!t.get("saved").again;_&&document.activeElement===b&&j.focus(),b.hidden=_},w=null,c=e("button",{type:"butto\
n",class:"ivk-quiet",click:()=>{let _=w;w=_===null?u.get():null,u.set(_),f()}}),m=()=>{c.textContent=w===null?"Antwoord \
wissen":"Zet mijn antwoord terug",c.hidden=n.wipe===!1||w===null&&u.get()===null,d&&(d.hidden=u.get()!==null||w!==null)},
d=n.offer&&e("button",{type:"button",class:"ivk-quiet",click:()=>{u.set(n.offer.value),g(),(u.field??E.querySelector("in\
put, select, textarea"))?.focus()}},n.offer.label),x=[e("span",{class:"ivk-prompt"},L(n.prompt)),n.points?e("span",{class:"\
ivk-points"},n.points===1?"1 punt":`${String(n.points).replace(".",",")} punten`):null],E;u.field?(u.field.id=z("field"),
E=e("div",{class:"ivk-question"},e("label",{class:"ivk-legend",for:u.field.id},x),u.node),I(u.field,i)):(E=e("fieldset",
{class:"ivk-question"},e("legend",{class:"ivk-legend"},x),u.node),I(E,u.help,i));let C=e("div",{class:"ivk",lang:"nl","d\
ata-question":n.id,tabindex:"-1"},E,i,e("div",{class:"ivk-actions"},j,b,d,c,r,y.live),l,p,n.source&&kt(n)),O=()=>{let{html:_,
page:Y}=t.get("extra"),se=()=>[...p.querySelectorAll("a, button, summary")],ae=se().findIndex(ce=>ce===document.activeElement);
H(p),p.innerHTML=_??"",Y&&p.append(K(Y)),se()[ae]?.focus()},q=()=>{!y.pending&&!P(u.get(),t.get("value"))&&(u.set(t.get(
"value")),l.replaceChildren(),w=null,m())},J=()=>y.flush();u.set(t.get("value")),h(t.get("saved").problem),O(),m(),v();let N=y.
unsent();N&&P(N.known,t.get("value"))?(B(N.value),C.insertBefore(e("p",{class:"ivk-help"},ne.restored),i)):N&&G(N.value);
function B(_){u.set(_),g()}function G(_){let Y=(ce,ve,ge)=>e("button",{type:"button",class:ve,click:()=>{ae.remove(),ge(),
se()}},ce),se=()=>E.querySelector("input, select, textarea, button")?.focus(),ae=e("div",{class:"ivk-offer"},e("p",{},"I\
n deze browser staat nog een ander antwoord dat niet was opgeslagen."),typeof _=="string"&&n.kind!=="choice"&&e("blockqu\
ote",{},_),e("div",{class:"ivk-actions"},Y("Zet dat antwoord terug","",()=>B(_)),Y("Houd wat er nu staat","ivk-quiet",g)));
C.insertBefore(ae,i)}return t.on("change:value",q),t.on("change:saved",v),t.on("change:extra",O),window.addEventListener(
"pagehide",J),s.append(C),()=>{y.destroy(),t.off("change:value",q),t.off("change:saved",v),t.off("change:extra",O),window.
removeEventListener("pagehide",J)}}function kt({source:t,about:s}){let a=`Bron: ${t}`;if(!s?.length)return e("p",{class:"\
ivk-source"},a);let o=e("ul",{});return o.innerHTML=s.map(n=>`<li>${n}</li>`).join(""),e("details",{class:"ivk-source"},
e("summary",{"data-lm-suppress-shortcuts":"true"},a),o)}var ht={once:"✓",later:"✓",filled:"✓",again:"↻",unchecked:"○",open:"○"};function Ke({model:t,el:s}){let a=e(
"p",{class:"ivk-prompt"}),o=e("ul",{class:"ivk-recap"}),n=e("div",{class:"ivk",lang:"nl",role:"group","aria-label":"Hoe \
ging dit deel?",tabindex:"-1"},a,o),r=()=>{let i=t.get("state"),l=o.contains(document.activeElement),p=o.querySelector("\
details")?.open;a.textContent=i.line,o.replaceChildren(...i.groups.map(({state:g,text:f,questions:u})=>{let h=u.length>0&&
te(s,u),y=g==="open"?e("details",{open:p},e("summary",{},f),h):e("div",{},f,h);return e("li",{"data-state":g},e("span",{
class:"ivk-sign","aria-hidden":"true"},ht[g]),y)})),l&&n.focus()};return r(),t.on("change:state",r),s.append(n),()=>t.off(
"change:state",r)}function Pe(t,s){let a=Object.entries(s),o={...t,...Object.fromEntries(a.flatMap(([r,{control:i}])=>i?[[r,i]]:[]))},n={question:He(
t,o),paper:De,progress:Ae,recap:Ke,handin:qe,alone:_e,...Object.fromEntries(a.flatMap(([r,{render:i}])=>i?[[r,i]]:[]))};
return r=>n[r.model.get("renderer")](r)}function oe(t,s){let a=z("choice"),o=t.options.map(n=>e("input",{type:"radio",name:a,value:n.id,id:z("o"),change:()=>s()}));
return{node:e("div",{class:"ivk-options"},o.map((n,r)=>e("div",{class:"ivk-option"},n,e("label",{for:n.id},L(t.options[r].
text))))),get:()=>o.find(n=>n.checked)?.value??null,set:n=>o.forEach(r=>r.checked=r.value===n)}}function X(t,s,a){t.addEventListener("input",()=>s(!0)),t.addEventListener("change",()=>s());let o=a?e("span",{class:"iv\
k-unit",id:z("unit")},a):null;return I(t,o),{node:e("div",{class:"ivk-typed"},t,o),field:t,get:()=>t.value.trim()?t.value:
null,set:n=>t.value=n??""}}function ue(t,s){let a=t.options.map(n=>e("input",{type:"checkbox",value:n.id,id:z("o"),change:()=>s()})),o=U(t.kind?"Me\
er antwoorden kunnen goed zijn.":"Je mag er meer dan één kiezen.","p");return{help:o,node:e("div",{class:"ivk-options"},
o,a.map((n,r)=>e("div",{class:"ivk-option"},n,e("label",{for:n.id},L(t.options[r].text))))),get:()=>{let n=a.filter(r=>r.
checked).map(r=>r.value);return n.length?n:null},set:n=>a.forEach(r=>r.checked=(n??[]).includes(r.value))}}function pe(t,s){return X(e("input",{type:"text",inputmode:"decimal",autocomplete:"off",class:"ivk-number"}),s,t.unit)}function Ee(t,s,a=5){return X(e("textarea",{rows:String(a)}),s,t.unit)}var Ve=(t,s)=>Ee(t,s);function fe(t,s){return X(e("input",{type:"text",autocomplete:"off"}),s,t.unit)}function bt(t,s){let a=e("select",{},e("option",{value:""},"— kies —"),t.options.map(o=>e("option",{value:o.id},o.text)));
return a.addEventListener("change",()=>s()),{node:a,field:a,get:()=>a.value||null,set:o=>a.value=o??""}}function wt(t,s){
return t.type==="choice"?bt(t,s):t.type==="text"?Ee(t,s,3):t.type==="number"?pe(t,s):t.type==="date"?X(e("input",{type:"\
date",autocomplete:"off"}),s):fe(t,s)}function ke(t,s){if(t.type==="checks"||t.type==="radios"){let o=t.type==="checks"?
ue(t,s):oe(t,s);return{...o,node:I(le(t,o.node),o.help)}}let a=wt(t,s);return{...a,node:D(a.field,t.label,t.help,a.node)}}function Ue(t,s){let a=t.max??30,o=e("div",{class:"ivk-rows"}),n=e("span",{class:"ivk-hidden",role:"status"}),r=e("butto\
n",{type:"button",click:()=>u(void 0,l.length,"toegevoegd")},"Rij toevoegen"),i=e("button",{type:"button",class:"ivk-qui\
et",click:()=>p&&u(p.value,p.index,"teruggezet")}),l=[],p=null,g=()=>{l.forEach((b,v)=>{b.legend.textContent=`Rij ${v+1}`,
b.which.textContent=` (rij ${v+1})`}),r.disabled=l.length>=a,i.hidden=p===null||r.disabled,i.textContent=p===null?"":`Ze\
t rij ${p.index+1} terug`},f=b=>Object.fromEntries(b.controls.map(({id:v,control:w})=>[v,w.get()]).filter(([,v])=>v!==null)),
u=(b,v,w)=>{b!==void 0&&(p=null),y(b,v),s(),l[v].first?.focus(),n.textContent=`Rij ${v+1} ${w}.`},h=b=>{let v=l.indexOf(
b),w=f(b);Object.keys(w).length&&(p={value:w,index:v}),l.splice(v,1),b.node.remove(),g(),s(),n.textContent=`Rij ${v+1} v\
erwijderd.`,(i.hidden?r:i).focus()},y=(b,v)=>{let w=t.columns.map(C=>({id:C.id,control:ke(C,s)})),c=e("legend",{}),m=e("\
span",{class:"ivk-hidden"}),d=e("button",{type:"button",class:"ivk-quiet",click:()=>h(E)},"Verwijderen",m),x=e("fieldset",
{class:"ivk-form-row"},c,e("div",{class:"ivk-form-columns"},w.map(({control:C})=>C.node),d)),E={node:x,legend:c,which:m,
controls:w,first:x.querySelector("input, select, textarea")};w.forEach(({id:C,control:O})=>O.set(b?.[C]??null)),l.splice(
v,0,E),o.insertBefore(x,o.children[v]??null),g()},j=b=>{l=[],p=null,o.replaceChildren(),(b?.length?b:[{}]).forEach((v,w)=>y(
v,w))};return j(null),{node:le(t,o,e("div",{class:"ivk-actions"},r,i),n),get:()=>{let b=l.map(f);return b.some(v=>Object.
keys(v).length)?b:null},set:j}}var he=(t,s)=>(t.type==="rows"?Ue:ke)(t,s);function Ge(t,s){let a=[],o=r=>{let i=t.fields.filter(g=>g.id.startsWith(`${r.id}_`)).map(g=>({...g,label:g.label.slice(
r.title.length+2)})),l=i.map(g=>{let f=g.type==="choice"?oe(g,s):he(g,s);return g.type==="choice"&&f.node.classList.add(
"ivk-beside"),f.field instanceof HTMLTextAreaElement&&(f.field.rows=2),{ask:g,control:f}}),p=()=>{let g=l.some(({control:f})=>f.
get()!==null);l.forEach(({ask:f,control:u})=>u.node.hidden=f.type==="text"&&!g)};return a.push({parts:l,follow:p}),e("fi\
eldset",{class:"ivk-need",change:p},e("legend",{},r.title,e("span",{class:"ivk-hidden"},`. ${i[0].label}`)),e("p",{class:"\
ivk-help"},L(r.text)),l.map(({control:g})=>g.node))},n=e("div",{},t.groups.map(r=>{let i=e("p",{class:"ivk-group-title",
id:z("group")},r.title);return e("div",{role:"group","aria-labelledby":i.id},i,r.cards.map(o))}));return a.forEach(r=>r.
follow()),{node:n,get:()=>{let r=a.flatMap(i=>i.parts.map(({ask:l,control:p})=>[l.id,p.get()])).filter(([,i])=>i!==null);
return r.length?Object.fromEntries(r):null},set:r=>a.forEach(i=>{i.parts.forEach(({ask:l,control:p})=>p.set(r?.[l.id]??null)),
i.follow()})}}function jt(t,s){let a=t.fields.map(o=>({id:o.id,control:he(o,s)}));return{node:e("div",{class:"ivk-form"},a.map(({control:o})=>o.
node)),get:()=>{let o=a.map(({id:n,control:r})=>[n,r.get()]).filter(([,n])=>n!==null);return o.length?Object.fromEntries(
o):null},set:o=>a.forEach(({id:n,control:r})=>r.set(o?.[n]??null))}}function Se(t,s){return"groups"in t&&t.groups?Ge(t,s):
jt(t,s)}function $e(t,s){let a=new Map,o=null,n=(f,u)=>{let h=e("ul",{class:"ivk-cards"}),y=e("p",{class:"ivk-box-title",id:z("b\
ox")},u),j=e("div",{class:"ivk-box",role:"group","aria-labelledby":y.id},y,h);return j.addEventListener("dragover",b=>{o&&
(b.preventDefault(),j.classList.add("ivk-over"))}),j.addEventListener("dragleave",()=>j.classList.remove("ivk-over")),j.
addEventListener("drop",b=>{j.classList.remove("ivk-over"),o&&(b.preventDefault(),o.select.value=f,i(o),s())}),a.set(f,h),
{box:j,name:y,list:h}},r=t.items.map(f=>{let u=z("card"),h=e("select",{"aria-labelledby":u},e("option",{value:""},"— kie\
s een plek —"),t.targets.map(v=>e("option",{value:v.id},v.text))),y=e("li",{class:"ivk-card",draggable:"true"},e("span",
{id:u,class:"ivk-card-text"},L(f.text)),h),j={id:f.id,select:h,node:y};y.addEventListener("dragstart",v=>{o=j,v.dataTransfer?.
setData("text/plain",f.text)}),y.addEventListener("dragend",()=>o=null);let b=!1;return h.addEventListener("pointerdown",
()=>b=!0),h.addEventListener("keydown",()=>b=!1),h.addEventListener("change",()=>{s();let v=document.activeElement===h;v&&
!b||(i(j),v&&h.focus())}),h.addEventListener("blur",()=>setTimeout(i,0,j)),j}),i=f=>{let u=a.get(f.select.value);f.node.
parentNode!==u&&u?.append(f.node),p.name.textContent=p.list.children.length?"Nog te plaatsen":"Alles is geplaatst."},l=U(
"Sleep elke kaart naar een plek, of kies de plek in de lijst op de kaart.","p"),p=n("","Nog te plaatsen"),g=e("div",{class:"\
ivk-match"},l,p.box,e("div",{class:"ivk-boxes"},t.targets.map(f=>n(f.id,f.text).box)));return r.forEach(i),{node:g,help:l,
get:()=>{let f=r.filter(u=>u.select.value).map(u=>[u.id,u.select.value]);return f.length?Object.fromEntries(f):null},set:f=>r.
forEach(u=>{u.select.value=f?.[u.id]??"",i(u)})}}function ze(t,s){let a=t.items.map(j=>j.id),o=null,n=null,r=e("span",{class:"ivk-hidden",role:"status"}),i=Object.fromEntries(
t.items.map(j=>{let b=(m,d,x)=>e("button",{type:"button","aria-label":`${m}: ${j.text}`,title:m,click:()=>h(j.id,x,!0)},
d),v=b("Omhoog","↑",-1),w=b("Omlaag","↓",1),c=e("li",{draggable:"true"},e("div",{class:"ivk-row"},e("span",{class:"i\
vk-row-text"},L(j.text)),e("span",{class:"ivk-row-buttons"},v,w)));return c.addEventListener("dragstart",m=>{n=j.id,m.dataTransfer?.
setData("text/plain",j.text)}),c.addEventListener("dragend",()=>n=null),c.addEventListener("dragover",m=>{n&&(m.preventDefault(),
c.classList.add("ivk-over"))}),c.addEventListener("dragleave",()=>c.classList.remove("ivk-over")),c.addEventListener("dr\
op",m=>{c.classList.remove("ivk-over"),n&&(m.preventDefault(),h(n,g().indexOf(j.id)-g().indexOf(n),!1))}),[j.id,{node:c,
up:v,down:w,text:j.text}]})),l=e("ol",{class:"ivk-order"}),p=e("button",{type:"button",click:()=>o===null&&f(a),blur:()=>u()}),
g=()=>o??a,f=j=>{o=[...j],u(),s()},u=()=>{let j=g();j.forEach((b,v)=>{let w=i[b];l.children[v]!==w.node&&l.insertBefore(
w.node,l.children[v]??null),w.up.disabled=v===0,w.down.disabled=v===j.length-1}),p.hidden=o!==null&&document.activeElement!==
p,p.setAttribute("aria-disabled",String(o!==null)),p.textContent=o===null?"Deze volgorde is mijn antwoord":"Dit is nu je\
 antwoord"},h=(j,b,v)=>{let w=[...g()],c=w.indexOf(j),m=Math.max(0,Math.min(w.length-1,c+b));if(w.splice(m,0,w.splice(c,
1)[0]),f(w),v){let d=i[j],x=b<0?d.up:d.down;(x.disabled?b<0?d.down:d.up:x).focus(),r.textContent=`${d.text} staat nu op \
plaats ${m+1} van ${w.length}.`}};u();let y=U("Sleep de regels in de goede volgorde, of gebruik de knoppen ↑ en ↓.",
"p");return{node:e("div",{},y,l,p,r),help:y,get:()=>o,set:j=>{o=j??null,u()}}}function me(t,s){let a=[];for(let l=t.scale.min;l<=t.scale.max;l+=1)a.push([l,t.scale.levels[l-t.scale.min]||String(l)]);
let o=a.length;t.unknown&&a.push(["?",t.unknown]);let n=t.scale.levels.length>0,r=t.items.map(l=>{let p=z("rate"),g=a.map(
([b])=>e("input",{type:"radio",name:p,id:z("r"),value:String(b),change:()=>s()})),f=n?{}:{0:t.scale.low,[o-1]:t.scale.high},
u=(b,v)=>e("span",{class:"ivk-level"},b,e("label",{for:b.id},a[v][1],f[v]&&e("span",{class:"ivk-hidden"},`: ${f[v]}`))),
h=b=>!n&&b&&e("span",{class:"ivk-end","aria-hidden":"true"},b),y=g.map(u),j=e("fieldset",{class:"ivk-rating"},e("legend",
{},L(l.text)),e("div",{class:n?"ivk-levels ivk-words":"ivk-levels"},e("span",{class:"ivk-edge"},h(t.scale.low),y[0]),y.slice(
1,o-1),e("span",{class:"ivk-edge"},y[o-1],h(t.scale.high)),y.slice(o)));return{id:l.id,inputs:g,node:j}}),i=l=>l==="?"?l:
Number(l);return{node:e("div",{},r.map(l=>l.node)),get:()=>{let l=r.flatMap(({id:p,inputs:g})=>g.filter(f=>f.checked).map(
f=>[p,i(f.value)]));return l.length?Object.fromEntries(l):null},set:l=>r.forEach(p=>p.inputs.forEach(g=>g.checked=l?.[p.
id]!==void 0&&String(l[p.id])===g.value))}}var xt=4e7;function yt({model:t,el:s}){let a=e("p",{class:"ivk-status",role:"status"}),o=e("div",{"aria-live":"polite"}),
n=e("div",{"aria-live":"polite"}),r=Z(t,a);r.say("unanswered","Nog niets gedaan");let i=h=>e("ul",{},h.map(y=>e("li",{},
y))),l=()=>r.ask({do:"make"},"Bezig met de back-up…",({file:h,parts:y,problems:j})=>{o.replaceChildren(e("p",{},e("str\
ong",{},"Je back-up is klaar. Druk op Downloaden en bewaar het bestand op een plek die alleen jij kunt zien.")),i([...y,
...j]),K(h)),o.querySelector("a")?.focus()}),p=e("input",{type:"file",accept:".json,application/json",change:f}),g="";async function f(){
let h=p.files?.[0];if(n.replaceChildren(),!!h){if(h.size>xt)return r.say("error","Dit bestand is veel te groot voor een \
back-up. Er is niets van gelezen.");try{g=await h.text()}catch{return r.say("error","Dit bestand kon niet worden gelezen\
. Probeer het nog eens.")}r.ask({do:"read",text:g},"Bezig met lezen…",({made:y,parts:j,missing:b,other:v})=>{let w=b>0&&
e("button",{type:"button",class:"ivk-main",click:()=>u(!1)},"Zet terug wat hier ontbreekt"),c=v>0&&e("button",{type:"but\
ton",click:()=>u(!0)},"Zet alles terug, ook wat anders is");n.replaceChildren(e("div",{},e("p",{},e("strong",{},`Deze ba\
ck-up is gemaakt op ${y}. Er is nog niets veranderd.`)),i(j),v>0&&e("p",{},"Kies je voor alles, dan wordt wat hier nu st\
aat niet weggegooid: het blijft bewaard in de map antwoorden."),w||c?e("div",{class:"ivk-actions"},w,c):e("p",{},"Alles \
uit deze back-up heb je hier al."))),n.querySelector("button")?.focus()})}}let u=h=>r.ask({do:"restore",text:g,replace:h},
"Bezig met terugzetten…",({restored:y})=>{let j=e("p",{tabindex:"-1"},e("strong",{},y)," Staat er een andere module op\
en? Klik daar op ▶▶ Opnieuw laden om de antwoorden te zien.");n.replaceChildren(j),p.value="",j.focus()});return s.append(
e("div",{class:"ivk",lang:"nl"},e("div",{},e("p",{class:"ivk-prompt"},"Back-up maken"),e("p",{class:"ivk-help"},"Eén bes\
tand met al je antwoorden, uit alle modules en opdrachten. Er staat ook in wat je over jezelf schreef. Lever dit bestand\
 dus nooit in."),e("div",{class:"ivk-actions"},e("button",{type:"button",class:"ivk-main",click:l},"Maak een back-up")),
o),e("hr",{}),e("div",{},D(p,"Back-up terugzetten","Kies een back-up van deze cursus. Je ziet eerst wat erin staat."),n),
e("div",{class:"ivk-actions"},a))),r.destroy}var Fe={render:yt};function be(t,s){return(a,o)=>{let n=z("ask"),r=()=>{window.clearTimeout(l),t.off("change:reply",i)},i=()=>{let p=t.get(
"reply");p.seq===n&&(r(),o(p))},l=window.setTimeout(()=>{r(),o({error:"De cursus reageert niet. Klik bovenaan op ▶▶ Opni\
euw laden en probeer het opnieuw. Er is niets veranderd."})},2e4);t.on("change:reply",i),t.set("request",{seq:n,value:s(),
...a}),t.save_changes()}}var Ct=4e5;function Et(t,s,a){let o=null,n=be(a,()=>o),r=e("div",{"aria-live":"polite"}),i=e("ul",{}),l=e("p",{role:"sta\
tus",class:"ivk-mentor-told"}),p=e("p",{class:"ivk-mentor-alarm",id:z("problem"),role:"alert"}),g=e("button",{type:"butt\
on",class:"ivk-main",click:()=>{o||(o={id:ie()},v(),s()),n({do:"make"},({error:c,files:m=[]})=>{H(r),r.append(...c?[e("p",
{},c)]:m.map(K))})}},"Maak het blad voor mijn mentor"),f=e("input",{type:"file",accept:".json,application/json",change:async()=>{
let c=f.files?.[0];if(p.textContent=l.textContent="",!!c){if(c.size>Ct)return u(`Het bestand ‘${c.name.slice(0,60)}’ i\
s veel te groot voor het blad van een mentor. Er is niets veranderd.`);try{n({do:"read",text:await c.text()},({error:m,sheet:d})=>d?
h(d):u(m??""))}catch{u("Dit bestand kon niet worden gelezen. Probeer het nog eens. Er is niets veranderd.")}}}}),u=c=>{f.
value="",p.textContent=c},h=c=>{f.value="",o&&(o={...o,sheets:[...(o.sheets??[]).filter(m=>m.sheet!==c.sheet),c]},l.textContent=
`Het blad van ${y(c)} is ingenomen.`,v(),s())},y=c=>c.name||"je mentor",j=c=>{let m=[y(c),c.date,c.lesson].filter(Boolean).
join(", "),d=e("button",{type:"button",class:"ivk-quiet",click:()=>{let x=e("button",{type:"button",click:v},"Nee, laat \
staan"),E=e("button",{type:"button",class:"ivk-quiet",click:()=>{o&&(o={id:o.id,sheets:(o.sheets??[]).filter(C=>C!==c)}),
o?.sheets?.length||delete o?.sheets,l.textContent=`Het blad van ${y(c)} is weg. Het bestand zelf heb je nog.`,v(),s(),f.
focus()}},"Ja, haal weg");d.replaceWith(e("span",{},"Weet je het zeker? ",x,E)),x.focus()}},"Haal dit blad weg",e("span",
{class:"ivk-hidden"},` (${m})`));return e("li",{},e("span",{dir:"auto"},m)," ",d)},b=D(f,"Neem het bestand van je mentor\
 in",`Het bestand begint met ‘observatie’. Hoogstens ${t.most} mentoren.`);b.append(p),I(f,p);function v(){i.replaceChildren(
...(o?.sheets??[]).map(j)),b.hidden=!o}return v(),{node:e("div",{class:"ivk-mentor"},g,r,b,l,i),get:()=>o,set:c=>{o=structuredClone(
c),v()}}}var Ze={control:Et};var St=(t,s)=>t.every(a=>a.startsWith("!")?!s.has(a.slice(1)):s.has(a));function we(t,s){let a=t.also.find(({when:n})=>St(
n,s)),o=Object.entries(a??{}).filter(([n,r])=>n!=="when"&&r!==null&&r!==void 0);return{...t,...Object.fromEntries(o)}}function $t(t,s){
let a=t.case,o=e("div",{class:"ivk-talk"}),n={path:[],earlier:[],own:{}},r=new Set;function i(c,m){let d=a.moments[c];if(!d)
return we(a.endings[c],m);let x=we(d,m);for(let E of d.does)m.add(E);return x}function l(c){let m=new Set,d=[],x=i(a.start,
m);for(let E of c){let C="says"in x?x.says.find(q=>q.id===E):void 0;if(!C||!("says"in x))break;let O=we(C,m);d.push({moment:x,
say:O});for(let q of O.does)m.add(q);x=i(O.to,m)}return{steps:d,here:x,says:"says"in x?x.says.map(E=>we(E,m)):[]}}let p=(c,m)=>m.
every((d,x)=>c[x]===d),g=(c,m)=>c.filter((d,x)=>{let E=[m,...c.filter(C=>!P(C,d))];return c.findIndex(C=>P(C,d))===x&&!E.
some(C=>p(C,d))}),f=()=>{let c=g(n.earlier,n.path),m=Object.fromEntries(Object.entries(n.own).filter(([,x])=>x.trim())),
d=Object.keys(m).length>0;return!n.path.length&&!c.length&&!d?null:{path:n.path,...c.length?{earlier:c}:{},...d?{own:m}:
{}}},u=c=>{c&&P(c,f())||(n={path:[...c?.path??[]],earlier:[...c?.earlier??[]],own:{...c?.own}},w())},h=c=>{let m=l(n.path).
steps.length;m<n.path.length&&(n.earlier=[...n.earlier,n.path]),n.path=[...n.path.slice(0,m),c.id],s(),w(!0)},y=c=>{n={...n,
path:n.path.slice(0,c),earlier:[...n.earlier,n.path]},s(),w(!0)};function j({moment:c,say:m}){let d=n.own[c.id]?.trim();
return[d&&e("p",{class:"ivk-said"},e("strong",{},"In jouw eigen woorden: "),d),e("p",{class:"ivk-said"},e("strong",{},"J\
ij: "),m.text),e("div",{},e("strong",{},"Wat er gebeurt"),L(m.happens)),e("div",{class:"ivk-thinks"},e("strong",{},`Wat ${a.
who} denkt`),L(m.thinks)),e("div",{class:"ivk-why-so"},e("strong",{},"Waarom"),L(m.why),e("span",{class:"ivk-source"},`B\
ron: ${m.source}`))].filter(Boolean)}let b=(c,m)=>e("button",{type:"button",class:"ivk-quiet",click:()=>y(c)},m,e("span",
{class:"ivk-hidden"},` bij stap ${c+1}`));function v(c,m){let d=e("div",{class:"ivk-turn"}),x=(C=!1)=>{r.add(c.id);let O=e(
"ul",{class:"ivk-says"},m.map(J=>e("li",{},e("button",{type:"button",click:()=>h(J)},J.text)))),q=e("p",{class:"ivk-ask",
tabindex:"-1"},"Wat lijkt hier het meest op?");d.replaceChildren(q,O),C&&q.focus()},E=e("textarea",{rows:"2",input:()=>{
n.own={...n.own,[c.id]:E.value},s()}});return E.value=n.own[c.id]??"",r.has(c.id)||E.value.trim()?x():d.replaceChildren(
e("button",{type:"button",click:()=>x(!0)},"Laat zien wat je kunt kiezen")),[e("label",{class:"ivk-own"},"Wat zou jij ze\
ggen of doen? Schrijf het eerst in je eigen woorden.",E),d]}function w(c=!1){let{steps:m,here:d,says:x}=l(n.path),E=m.at(
-1),C=n.path.length-m.length,O=m.slice(0,-1).map((B,G)=>e("li",{},e("details",{},e("summary",{},e("strong",{},B.moment.title),
`: ${B.say.text}`),e("div",{class:"ivk-scene"},L(B.moment.scene)),j(B),b(G,"Kies hier iets anders")))),q=e("h4",{class:"\
ivk-talk-head",tabindex:"-1"},E?`${m.length}. ${E.moment.title}`:a.title),J="says"in d?[e("h4",{},`${m.length+1}. ${d.title}`),
e("div",{class:"ivk-scene"},L(d.scene)),...v(d,x)]:[e("h4",{},`Einde: ${d.title}`),e("div",{class:"ivk-scene"},L(d.text)),
e("div",{class:"ivk-actions"},e("button",{type:"button",click:()=>y(0)},"Begin opnieuw en probeer een andere weg"))],N=[
O.length>0&&e("ol",{class:"ivk-past","aria-label":"Het gesprek tot nu toe"},O),q,!E&&e("div",{class:"ivk-scene"},L(a.intro)),
C>0&&e("p",{class:"ivk-gone"},"Dit gesprek is veranderd sinds je het speelde. Tot hier klopt je weg nog; de rest blijft \
bewaard."),E&&e("div",{class:"ivk-reply"},j(E),b(m.length-1,"Kies hier iets anders")),...J];o.replaceChildren(...N.filter(
B=>B instanceof Node)),c&&q.focus()}return w(),{node:o,get:f,set:u}}var Xe={control:$t};var zt=3e6;function Qe(t,s){let a=be(t,s);function o(r,i,l){let p=e("p",{class:"ivk-share-alarm",id:z("problem"),role:"a\
lert"}),g=h=>{f.value="",h.error?p.textContent=`${h.error} Je eigen blad is nog helemaal in orde.`:l(h)},f=e("input",{type:"\
file",accept:".json,application/json",change:async()=>{let h=f.files?.[0];if(p.textContent="",!!h){if(h.size>zt)return g(
{error:`Het bestand ‘${h.name.slice(0,60)}’ is veel te groot voor een SHARE-blad. Er is niets van gelezen.`});try{a(
{do:"read",text:await h.text()},g)}catch{g({error:"Dit bestand kon niet worden gelezen. Probeer het nog eens."})}}}}),u=D(
f,r,i);return u.append(p),I(f,p),u}function n(r,i,l){let p=e("input",{type:"text",maxlength:"60",autocomplete:"off",value:l}),
g=e("div",{"aria-live":"polite"}),f=e("button",{type:"button",class:"ivk-main",click:()=>a({do:i,name:p.value},u=>{H(g),
g.append(...u.error?[e("p",{},u.error)]:(u.files??[]).map(K))})},r);return e("div",{class:"ivk-share-file"},D(p,"Naam va\
n het bestand (kies zelf)"),f,g)}return{filePicker:o,fileMaker:n}}var Lt=["outcome","text","who"],Q=t=>typeof t=="string"&&t.trim()!=="";function Le(){return{sheet:ie(),name:"",answers:{},
done:!1}}function xe(){return{mode:null,stage:"invullen",own:Le(),partner:null,rows:{},follow:{}}}var je=(t,s)=>Object.fromEntries(
s.filter(a=>Q(t[a])).map(a=>[a,t[a]])),Ye=(t,s)=>({sheet:t.sheet,...je(t,["name"]),answers:je(t.answers,s),...t.done?{done:!0}:
{}});function et(t,s){if(!t.mode)return null;let a=s.map(n=>[n,je(t.rows[n]??{},Lt)]).filter(([,n])=>Object.keys(n).length),
o=je(t.follow,["date","first"]);return{mode:t.mode,stage:t.stage,own:Ye(t.own,s),...t.partner?{partner:Ye(t.partner,s)}:
{},...a.length?{rows:Object.fromEntries(a)}:{},...Object.keys(o).length?{follow:o}:{}}}var Ot={compromis:"Wat is het compromis?",verschil:"Hoe gaan jullie met dit verschil om?",eens:"Wat spreken jullie af? (\
mag kort)"};function _t(t,s,a){let o=t.rows,n=o.map(k=>k.id),r=e("div",{class:"ivk-share"}),i=xe(),l=()=>{},p=()=>et(i,n),
g=k=>{k&&P(k,p())||(i={...xe(),...structuredClone(k??{})},i.own.name??="",m())},{filePicker:f,fileMaker:u}=Qe(a,p),h=(k,S,$="")=>e(
"button",{type:"button",class:$,click:S},k),y=k=>e("h4",{class:"ivk-share-head",tabindex:"-1"},k),j=()=>i.partner,b=()=>e(
"p",{class:"ivk-share-alarm",id:z("problem"),role:"alert"}),v=(k,S)=>Q(k?.name)?k?.name??"":S,w=k=>Q(k)?e("p",{class:"iv\
k-words",dir:"auto"},k):e("p",{class:"ivk-words"},e("em",{},"niet ingevuld")),c=k=>{i.stage=k,s(),m(!0)};function m(k=!1){
l(),l=()=>{};let S={invullen:O,tweede:O,lezen:B,vergelijken:Y};r.replaceChildren(...[d(),...S[i.stage](),x()].filter($=>$ instanceof
Node)),k&&r.querySelector(".ivk-share-head")?.focus()}function d(k={invullen:i.own.done?1:0,tweede:0,lezen:1,vergelijken:3}[i.
stage]){return e("ol",{class:"ivk-steps"},t.steps.map((S,$)=>e("li",{"aria-current":$===k?"step":null},S.title)))}function x(){
if(!i.mode)return null;let k=e("div",{class:"ivk-share-again"}),S=()=>k.replaceChildren(h("Helemaal opnieuw beginnen",$,
"ivk-quiet")),$=()=>{let M=h("Nee, laat alles staan",()=>{S(),k.querySelector("button")?.focus()}),A=h("Ja, wis allebei \
de bladen en de afspraken",()=>{i=xe(),s(),m(),r.querySelector("input, button")?.focus()},"ivk-quiet");k.replaceChildren(
e("p",{},"Weet je het zeker? Dit kan niet ongedaan worden gemaakt."),e("div",{class:"ivk-actions"},M,A)),M.focus()};return S(),
k}function E(k,S){let $=e("input",{type:"text",maxlength:t.max_name,autocomplete:"off",value:k.name??"",input:()=>{k.name=
$.value,s(!0)}});return D($,S)}function C(k,S,$,M=null,A=3){let T=e("span",{class:"ivk-help",role:"status"}),R=e("textar\
ea",{rows:String(A),maxlength:t.max,value:k[S]??"",input:()=>{Object.assign(k,{[S]:R.value}),T.textContent=R.value.length<
t.max?"":`Dit veld is vol: hoogstens ${t.max} tekens. Wat er niet meer in past, is weggevallen.`,s(!0)}}),F=D(R,$,M);return F.
append(T),F}function O(){let k=i.stage==="tweede";if(!i.mode)return[q()];if(!k&&i.own.done)return J();let S=k?j():i.own,
$=i.mode==="laptop",M=$?k?"Nu de ander: vul jouw blad in":"Wie begint, vult alleen het eerste blad in":"Vul je eigen bla\
d in",A=b(),T=()=>{let W=o.filter(de=>!Q(S.answers[de.id])).length;if(!Q(S.name))return R("Vul eerst een naam in, dan we\
ten jullie van wie dit blad is.","input");if(W===o.length)return R("Dit blad is nog leeg. Schrijf bij minstens één vraag\
 iets op.","textarea");if(k&&S.name?.trim()===v(i.own,"").trim())return R("Op het andere blad staat dezelfde naam. Kies \
twee namen die je uit elkaar kunt houden.","input");if(S.done=!0,!$)return c("invullen");if(k)return c("lezen");i.partner=
Le(),c("tweede")},R=(W,de)=>{let re=r.querySelector(`.ivk-form-field ${de}`);A.textContent=W,re&&(re.setAttribute("aria-\
invalid","true"),re.setAttribute("aria-errormessage",A.id),re.addEventListener("input",()=>re.removeAttribute("aria-inva\
lid"),{once:!0}),re.focus())},F="",V=o.flatMap(W=>{let de=W.group&&W.group!==F?[e("p",{class:"ivk-share-group"},W.group)]:
[];return F=W.group,[...de,C(S.answers,W.id,`${W.label}. ${W.title}`,`${W.text} ${W.prompt}`,W.group?2:3)]});return[y(M),
e("p",{},$?"Vul dit blad alleen in. De ander kijkt even niet mee.":"Vul dit alleen in, zonder te overleggen. Je partner \
doet hetzelfde op een eigen computer. Gebruik geen namen van leerlingen."),k&&e("p",{},`Het blad van ${v(i.own,"de eerst\
e")} is verborgen. Dat zie je straks.`),E(S,$?k?"Naam van de tweede":"Naam van de eerste":"Je naam, zoals je partner die\
 mag lezen"),...V,A,e("div",{class:"ivk-actions"},h($&&!k?"Klaar: verberg mijn blad en geef de laptop door":"Mijn blad i\
s af",T,"ivk-main"))]}function q(){let k=S=>{i.mode=S,s(),m(!0)};return e("div",{},e("p",{},"Hoe werken jullie?"),e("div",
{class:"ivk-actions"},h("Ieder op een eigen computer",()=>k("bestanden")),h("Samen achter één laptop",()=>k("laptop"))),
e("p",{class:"ivk-help"},"Op eigen computers sturen jullie elkaar één bestand, bijvoorbeeld per mail. Er is geen account\
 nodig en er gaat niets vanzelf naar iemand toe."))}function J(){let{practice:k}=t;return[y("Wissel de bladen uit"),e("p",
{},"Maak van je blad een bestand en stuur het aan je partner. Zodra je het bestand van je partner hebt, neem je het hier\
 in. Lees het dan eerst helemaal."),u("Maak mijn bestand","sheet",`share-${v(i.own,"").trim()}`),f("Neem het bestand van\
 je partner in","Kies het bestand dat je partner je stuurde (het eindigt op .json).",ve),e("div",{class:"ivk-actions"},h(
"Ik wil eerst nog iets wijzigen",()=>{i.own.done=!1,c("invullen")},"ivk-quiet"),k&&h(`Ik heb nog geen partner: oefen met\
 het blad van ${k.name}`,()=>ge(k),"ivk-quiet"))]}function N(k,S){return e("section",{class:"ivk-sheet"},e("h5",{},S),e(
"dl",{},o.flatMap($=>[e("dt",{},`${$.label}. ${$.title}`),e("dd",{},w(k.answers[$.id]))])))}function B(){let k=i.mode===
"laptop",S=e("div",{class:"ivk-share-pause"}),$=e("p",{role:"status"}),M=h("Ik heb alles gelezen",()=>_(S,$),"ivk-main");
S.append(M);let[A,T]=[v(i.own,"de eerste"),v(i.partner,"je partner")];return[y(k?"Lees elkaars blad, en zeg nog niets":`\
Lees het blad van ${T}, en schrijf of zeg nog niets`),e("p",{},k?`Nu mogen jullie allebei kijken. ${T} leest het eerste \
blad, ${A} het tweede. Reageren komt straks.`:"Je kunt hier nog niets invullen. Dat is met opzet: eerst lezen, dan laten\
 bezinken, dan pas praten."),k&&N(i.own,`Blad van ${A}`),N(j(),`Blad van ${T}`),$,S,G()]}let G=()=>i.mode==="bestanden"&&
e("details",{},e("summary",{},"Mijn eigen blad als bestand"),u("Maak mijn bestand","sheet",`share-${v(i.own,"").trim()}`));
function _(k,S){let $=t.pause,M=e("span",{"aria-hidden":"true"}),A=h("Ga verder naar het vergelijken",()=>{$>0?S.textContent=
`Nog ${$} seconden. Wat verraste je? Wat herken je?`:c("vergelijken")},"ivk-main"),T=()=>{M.textContent=$>0?` Nog ${$} s\
econden.`:"",A.setAttribute("aria-disabled",String($>0)),$<=0&&(clearInterval(R),S.textContent="De pauze is voorbij. Je \
kunt verder."),$-=1},R=setInterval(()=>($>0||($=0),T()),1e3);l=()=>clearInterval(R),r.querySelector(".ivk-steps")?.replaceWith(
d(2)),S.textContent=`Even wachten: ${t.pause} seconden. Wat verraste je? Wat herken je? Zeg nog niets.`,k.replaceChildren(
A,M),T(),A.focus()}function Y(){let[k,S]=[v(i.own,"Ik"),v(i.partner,"Mijn partner")],$=o.filter(T=>Q(i.own.answers[T.id])||
Q(j().answers[T.id])),M=o.filter(T=>!$.includes(T)),A=i.mode==="bestanden";return[y("Leg de bladen naast elkaar en praat\
 erover"),e("p",{},A?"Doe dit samen: naast elkaar, of aan de telefoon. Eén van jullie vult in. De ander neemt aan het ei\
nd de afspraken in.":"Doe dit samen. Kies bij elke rij wat jullie ervan vinden en schrijf op wie wat doet."),e("p",{},"K\
ijk bij 3 en 4 ook kruislings: wat de een graag doet, naast wat de ander van hem of haar hoopt."),...$.map(T=>ce(T,k,S)),
M.length>0&&e("p",{class:"ivk-help"},`Door geen van beiden ingevuld: ${M.map(T=>`${T.label} ${T.title}`).join(", ")}.`),
se("Hoe verder"),C(i.follow,"first","Welke les geven jullie als eerste samen, en wie doet daarin wat?"),ae(),e("div",{class:"\
ivk-share-end"},e("p",{},e("strong",{},"Jullie afspraken als pagina en als bestand"),e("br"),"De pagina is om af te druk\
ken of als pdf te bewaren. Het bestand is voor de ander, die het in de eigen cursus inneemt."),u("Maak de afspraken","ag\
reement",`afspraken-${k.trim()}-${S.trim()}`)),A&&f("Vulde de ander de afspraken in? Neem ze hier in","Kies het bestand \
met de afspraken. Ook het blad van een nieuwe partner kun je hier innemen.",ve),G()]}let se=k=>e("h5",{},k);function ae(){
let k=e("input",{type:"date",value:i.follow.date??"",input:()=>{i.follow.date=k.value,s()}});return D(k,"Wanneer kijken \
jullie terug op deze afspraken?")}function ce(k,S,$){let M=i.rows[k.id]??={},A=z("outcome"),T=e("div",{}),R=()=>{let V=Ot[M.
outcome??""];T.replaceChildren(...V?[C(M,"text",V,null,2),C(M,"who","Wie doet wat?",null,2)]:[])},F=t.outcomes.map(V=>e(
"input",{type:"radio",name:A,id:z("o"),value:V.id,checked:M.outcome===V.id,change:()=>{M.outcome=V.id,R(),s()}}));return R(),
e("fieldset",{class:"ivk-compare"},e("legend",{},e("strong",{},`${k.label}. ${k.title}`)),e("div",{class:"ivk-pair"},[{who:S,
sheet:i.own},{who:$,sheet:j()}].map(({who:V,sheet:W})=>e("div",{},e("p",{class:"ivk-who"},V),w(W.answers[k.id])))),e("di\
v",{class:"ivk-levels"},F.map((V,W)=>e("span",{class:"ivk-level"},V,e("label",{for:V.id,title:t.outcomes[W].text},t.outcomes[W].
title)))),T)}function ve(k){let S=k.partner;if(S){if(!k.agreement)return ge(S);Oe("de afspraken van je partner",()=>{Object.
assign(i,{partner:S,rows:k.rows??{},follow:k.follow??{}}),c("vergelijken")})}}function ge(k){Oe(`het blad van ${v(k,"je \
nieuwe partner")}`,()=>{Object.assign(i,{partner:structuredClone(k),rows:{},follow:{}}),c("lezen")})}function Oe(k,S){let{
rows:$={},follow:M={}}=p()??{},A=Object.keys($).length,T=[A&&`bij ${A===1?"één rij":`${A} rijen`}`,Object.keys(M).length&&
"bij ‘Hoe verder’"].filter(Boolean).join(" en ");if(!T)return S();r.querySelector(".ivk-offer")?.remove();let R=h("N\
ee, laat alles staan",()=>{F.remove(),r.querySelector("input[type=file]")?.focus()}),F=e("div",{class:"ivk-offer"},e("p",
{},`Er staat al iets ingevuld: ${T}. Neem je ${k} over, dan verdwijnt dat. Je eigen blad blijft.`),e("div",{class:"ivk-a\
ctions"},R,h("Ja, neem over",S)));r.append(F),R.focus()}return m(),{node:r,get:p,set:g}}var tt={control:_t};var nt=1e6;function Tt(t,s,a){let o=e("div",{class:"ivk-deck"}),n=null,r=0,i=!1,l=null,p=()=>1+crypto.getRandomValues(new Uint32Array(
1))[0]%nt,g=w=>w.normalize("NFKD").toUpperCase().replace(/[^A-Z0-9]/g,""),f=()=>a.get("deck"),u=()=>n!==null&&f().owner===
n.id,h=w=>n?.[f().form][w.id]??{},y=w=>Object.keys(h(w)).length===f().outcomes.length;function j(){if(t.second)return[e(
"p",{},"Begin eerst hierboven met je eigen stapel. Daarna verschijnen hier drie nieuwe situaties.")];let w=e("input",{type:"\
text",autocomplete:"off",maxlength:"40"}),c=e("input",{type:"text",inputmode:"numeric",autocomplete:"off",class:"ivk-num\
ber"}),m=e("select",{},e("option",{value:""},"— kies —"),t.levels.map(C=>e("option",{value:C.id},C.text))),d=e("p",{
class:"ivk-deck-wrong",id:z("problem"),role:"alert"}),x=(C,O)=>{d.textContent=O,C.setAttribute("aria-invalid","true"),C.
setAttribute("aria-errormessage",d.id),C.focus()},E=()=>{[w,c,m].forEach(J=>J.removeAttribute("aria-invalid"));let C=g(w.
value||"ALLEEN");if(C.length<2||C.length>24)return x(w,"Een klascode heeft 2 tot 24 letters of cijfers, bijvoorbeeld PAB\
O2A.");let O=c.value.trim(),q=O?Number(O):p();if(!Number.isInteger(q)||q<1||q>nt)return x(c,"Je nummer is een heel getal\
, bijvoorbeeld 12. Laat het leeg als je geen nummer hebt.");if(!m.value)return x(m,"Kies eerst waar je lesgeeft of gaat \
lesgeven.");n={version:1,class:C,serial:q,level:m.value,id:ie(),vorm1:{},vorm2:{}},r=0,i=!0,s(),v(!0)};return[e("div",{class:"\
ivk-deck-start"},D(w,"Klascode","Van je docent. Werk je alleen? Laat dit leeg."),D(c,"Jouw nummer","Het nummer dat je in\
 de klas trok. Heb je er geen? Laat dit leeg, dan trekt de cursus er een."),D(m,"Waar geef je les, of ga je lesgeven?","\
Voor het mbo zijn de aantallen hoger."),d,e("div",{},e("button",{type:"button",class:"ivk-main",click:E},"Geef mij mijn \
stapel")))]}function b(w){let{cards:c,outcomes:m,scale:d,question:x}=f(),E=c[r],C=e("p",{role:"status"}),O=()=>{let N=c.
map((G,_)=>y(G)?null:_+1).filter(Boolean),B=N.length?`Helemaal beoordeeld: ${c.length-N.length} van de ${c.length}. Nog \
open: ${N.join(", ")}.`:`Alle ${c.length} situaties zijn beoordeeld.`;C.textContent!==B&&(C.textContent=B)},q=me({scale:{
min:1,max:d.length,levels:d.map((N,B)=>`${B+1} ${N}`)},unknown:"",items:m},()=>{let{form:N}=f(),B=n??w;n={...B,[N]:{...B[N],
[E.id]:q.get()??{}}},O(),s()});q.set(h(E)),O(),l={agrees:()=>P(q.get()??{},h(E)),tell:O};let J=(N,B,G)=>e("button",{type:"\
button",class:G?"ivk-main":null,disabled:!c[r+N],click:()=>{r+=N,v(!0)}},B);return[e("div",{class:"ivk-situation"},e("h4",
{tabindex:"-1"},`Situatie ${r+1} van ${c.length}${E.base?" (het basisvignet, dat iedereen als eerste ziet)":""}`),e("p",
{},E.text)),e("p",{},e("strong",{},x)),q.node,e("div",{class:"ivk-actions"},J(-1,"Vorige situatie",!1),J(1,"Volgende sit\
uatie",!0)),C,!t.second&&e("p",{class:"ivk-help"},`Jouw stapel: klascode ${w.class}, nummer ${w.serial}. Met ‘Antwoord w\
issen’ begin je opnieuw.`)]}function v(w=!1){l=null;let c=n===null?j():u()?b(n):[e("p",{tabindex:"-1"},"Je stapel word\
t gemaakt…")];o.replaceChildren(...c.filter(m=>m instanceof Node)),w&&o.querySelector("[tabindex='-1']")?.focus()}return a.
on("change:deck",()=>{u()&&((i||!l)&&v(i),i=!1)}),v(),{node:o,get:()=>n,set:w=>{let c=w?.id!==n?.id;n=w??null,c&&(r=0),!c&&
l&&u()&&l.agrees()?l.tell():i||v()}}}var ot={control:Tt};function qt({model:t,el:s}){let a=e("p",{class:"ivk-status",role:"status"}),o=e("div",{"aria-live":"polite"}),n=Z(t,a);n.
say("unanswered","Nog niets gewist");let r=e("select",{change:()=>o.replaceChildren()},e("option",{value:""},"— kies een\
 module —"),Object.entries(t.get("spec").modules).map(([f,u])=>e("option",{value:f},u))),i=()=>{let f=r.value;o.replaceChildren(),
n.ask({do:"look",place:f},"Bezig met kijken…",({found:u})=>{let h=e("button",{type:"button",click:l},"Nee, laat alles \
staan");o.replaceChildren(e("p",{},e("strong",{},u)),e("p",{},"Weet je het zeker? Gewist is gewist: zonder back-up komt \
het niet terug. Sluit eerst de pagina van die module, als zij open is."),e("div",{class:"ivk-actions"},h,e("button",{type:"\
button",class:"ivk-main",click:()=>p(f)},"Ja, wis deze antwoorden"))),h.focus()})},l=()=>{o.replaceChildren(),n.say("una\
nswered","Er is niets gewist"),r.focus()},p=f=>n.ask({do:"wipe",place:f},"Bezig met wissen…",({wiped:u,key:h})=>{g(h);
let y=e("p",{tabindex:"-1"},e("strong",{},u));o.replaceChildren(y),r.value="",y.focus()}),g=f=>{try{Object.keys(localStorage).
filter(u=>u.startsWith(`inclusief-voor-de-klas:${f}:`)).forEach(u=>localStorage.removeItem(u))}catch{}};return s.append(
e("div",{class:"ivk",lang:"nl"},D(r,"Wis mijn antwoorden","Kies de module waarvan je de antwoorden van deze computer wil\
t halen."),e("div",{class:"ivk-actions"},e("button",{type:"button",click:i},"Wis deze module…"),a),o)),n.destroy}var st={
render:qt};var Dt={choice:oe,form:Se,match:$e,multiple_choice:ue,number:pe,open_text:Ve,order:ze,rating:me,short_text:fe},At={backup:Fe,
calibration:Ze,conversation:Xe,share:tt,vignettes:ot,wipe:st},bs=Pe(Dt,At);export{bs as render};
