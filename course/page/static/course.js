var it=0,z=t=>`ivk-${t}-${it+=1}-${Math.random().toString(36).slice(2,8)}`,le=()=>[...crypto.getRandomValues(new Uint8Array(
8))].map(t=>t.toString(16).padStart(2,"0")).join(""),lt=["input","select","textarea","button","a","summary"];function ct(t){
t.stopPropagation(),(t.ctrlKey||t.metaKey)&&t.key==="s"&&t.preventDefault()}function e(t,s={},...a){let o=document.createElement(
t);(lt.includes(t)||s.tabindex)&&o.addEventListener("keydown",ct);for(let[n,r]of Object.entries(s))r==null||r===!1||(typeof r==
"function"?o.addEventListener(n,r):n==="value"||n==="checked"?Object.assign(o,{[n]:r}):o.setAttribute(n,r===!0?"":String(
r)));return o.append(...a.flat().filter(dt)),o}var dt=t=>t!=null&&t!==!1;function I(t,...s){let a=s.map(n=>n?.id).filter(
Boolean),o=t.getAttribute("aria-describedby");return a.length&&t.setAttribute("aria-describedby",[o,...a].filter(Boolean).
join(" ")),t}var U=(t,s="span")=>e(s,{class:"ivk-help",id:z("help")},L(t));function D(t,s,a=null,o=t){let n=a?U(a):null;
return t.id||=z("field"),I(t,n),e("div",{class:"ivk-form-field"},e("label",{for:t.id},L(s)),n,o)}function ce(t,...s){let a=t.
help?U(t.help,"p"):null;return I(e("fieldset",{class:"ivk-form-field"},e("legend",{},L(t.label)),a,s),a)}function L(t){return String(
t).split(/\n\s*\n/).map(s=>e("span",{class:"ivk-par"},s.split(/(\*\*[^*]+\*\*)/).map(a=>a.startsWith("**")&&a.endsWith("\
**")&&a.length>4?e("strong",{},a.slice(2,-2)):a)))}function Z(t,s){let a=z("ask"),o=0,n,r=()=>{},i=(p,g)=>{s.dataset.state=p,s.textContent=g},l=()=>{let p=t.get("saved");if(!(p.
view!==a||p.seq!==o)){if(clearTimeout(n),p.error)return i("error",p.error);i("saved","Klaar"),r(t.get("state"))}};return t.
on("change:saved",l),{say:i,ask(p,g,f){o+=1,r=f,i("saving",g),clearTimeout(n),n=window.setTimeout(i,2e4,"lost","Er is ge\
en verbinding met de cursus. Klik bovenaan op ▶▶ Opnieuw laden en probeer het opnieuw. Er is niets veranderd."),t.set(
"draft",{...p,seq:o,view:a}),t.save_changes()},destroy(){clearTimeout(n),t.off("change:saved",l)}}}function H(t){for(let s of t.querySelectorAll("a"))s.href.startsWith("blob:")&&URL.revokeObjectURL(s.href);t.replaceChildren()}
function K(t){let s=t.type.startsWith("text/html"),a=e("p",{class:"ivk-actions"});s&&a.append(e("a",{class:"ivk-button",
target:"_blank",rel:"noopener"},"Openen om af te drukken",e("span",{class:"ivk-hidden"}," (nieuw tabblad)"))),a.append(e(
"a",{class:"ivk-button",download:t.name},`Downloaden (${t.name})`));let o=s&&t.content.includes(_e),n=()=>{let r=o&&ke?t.
content.replace(_e,ke):t.content,i=URL.createObjectURL(new Blob([r],{type:t.type}));for(let l of a.querySelectorAll("a"))
l.href=i};return n(),o&&!ke&&(ut??=pt()).then(r=>{ke=r,r&&a.isConnected&&n()}),a}var _e='local("Atkinson Hyperlegible Ne\
xt")',ut,ke="";async function pt(){try{let t=[...document.styleSheets].flatMap(ft).find(({style:o})=>/Atkinson Hyperlegible Next/.
test(o.getPropertyValue("font-family"))&&o.getPropertyValue("font-style")!=="italic"&&/U\+0*-0*FF\b/i.test(o.getPropertyValue(
"unicode-range"))),[,s]=t?.style.getPropertyValue("src").match(/url\("?([^")]+)"?\)/)??[];if(!s)return"";let a=await(await fetch(
s)).blob();return await new Promise(o=>{let n=new FileReader;n.onload=()=>o(`url(${n.result}) format("woff2")`),n.onerror=
()=>o(""),n.readAsDataURL(a)})}catch{return""}}function ft(t){try{return[...t.cssRules].filter(s=>s instanceof CSSFontFaceRule)}catch{
return[]}}function qe({model:t,el:s}){let a=e("summary",{"data-lm-suppress-shortcuts":"true"},"Doe je de cursus zonder docent?");if(!t.
get("spec").offered)return s.append(e("div",{class:"ivk",lang:"nl"},e("details",{class:"ivk-fold"},a,e("p",{},"In deze u\
itgave zit geen uitleg bij de opdrachten: die krijg je van je docent. Werk je alleen? Gebruik dan de hele cursus op je e\
igen computer; daar kun je na het inleveren de uitleg openen.")))),()=>{};let o=e("p",{class:"ivk-status",role:"status"}),
n=e("div",{}),r=Z(t,o),i=()=>r.ask({},"Bezig met de pagina…",({page:l})=>{H(n),r.say("saved",`Je pagina is klaar: ${l.
name}. Zij staat ook naast deze opdracht.`),n.append(K(l)),n.querySelector("a")?.focus()});return s.append(e("div",{class:"\
ivk",lang:"nl"},e("details",{class:"ivk-fold"},a,e("p",{},"Dan lever je in bij jezelf. Druk eerst hierboven op ",e("stro\
ng",{},"Inleveren"),". Daarna maakt deze knop een pagina met jouw antwoorden, je punten en de uitleg bij elke vraag. Bij\
 wat je zelf schreef, krijg je de rubric en voorbeelden."),e("p",{},"Lever je wél in bij een docent? Wacht dan op je beo\
ordeling. In elk bestand dat je inlevert nadat je de uitleg hebt geopend, staat dat je die hebt gezien."),e("div",{class:"\
ivk-actions"},e("button",{type:"button",click:i},"Laat de uitleg zien"),o),n))),()=>{H(n),r.destroy()}}var Ae=t=>t.closest(".jp-Notebook")??document;function mt(t,s){let a=Ae(t).querySelector(`.ivk[data-question="${CSS.escape(
s)}"]`);a?.dispatchEvent(new Event("ivk-goto",{bubbles:!0})),a?.scrollIntoView({block:"center"}),a?.querySelector("input\
, select, textarea, button")?.focus()}function te(t,s){return e("ul",{class:"ivk-open"},s.map(({id:a,prompt:o,part:n})=>e(
"li",{},e("button",{type:"button",class:"ivk-quiet",click:()=>mt(t,a)},o+(n?" (nog niet af)":"")))))}var vt=["saving","s\
low","lost","error"].map(t=>`[data-state="${t}"]`).join();function Se(t){return[...Ae(t).querySelectorAll(".ivk[data-que\
stion]")].filter(a=>a.querySelector(`.ivk-status:is(${vt})`)).map(a=>({id:a.dataset.question??"",prompt:a.querySelector(
".ivk-prompt")?.firstChild?.textContent??""}))}var gt=5e3;function De({model:t,el:s}){let a=t.get("spec"),o=e("input",{type:"text",autocomplete:"off",value:a.number??""}),
n=e("input",{type:"text",autocomplete:"name",value:a.name??""}),r=e("p",{class:"ivk-status",role:"status"}),i=e("div",{}),
l=e("div",{}),p=z("view"),g=0,f,u=(d,y)=>{r.dataset.state=d,r.textContent=y},k=()=>{g+=1,i.contains(document.activeElement)&&
j.focus(),i.replaceChildren(),u("saving","Bezig met inleveren…"),clearTimeout(f),f=window.setTimeout(u,2e4,"lost","Nog\
 niet ingeleverd: de cursus reageert niet. Klik bovenaan op ▶▶ Opnieuw laden en probeer het opnieuw."),t.set("draft",
{seq:g,view:p,number:o.value,name:n.value}),t.save_changes()},C=async()=>{let d=Date.now()+gt;for(;Se(s).length&&Date.now()<
d;)await new Promise(y=>setTimeout(y,100));return Se(s)},w=async()=>{u("saving","Even kijken of alles is opgeslagen…");
let d=await C(),{open:y}=t.get("state");if(!y.length&&!d.length)return k();b();let E=(O,q,R)=>O.length===1?`Eén vraag ${q}`:
`${O.length} vragen ${R}`,x=e("p",{tabindex:"-1"},y.length?E(y,"is nog niet beantwoord:","zijn nog niet beantwoord:"):"A\
lle vragen zijn beantwoord.");i.replaceChildren(x,te(s,y),...d.length?[e("p",{},e("strong",{},`⚠ ${E(d,"heeft een antw\
oord dat nog niet is opgeslagen","hebben een antwoord dat nog niet is opgeslagen")}. Dat gaat nu niet mee:`)),te(s,d)]:[],
e("p",{},"Je mag nu inleveren en het later nog eens doen: je laatste inlevering telt."),e("div",{class:"ivk-actions"},e(
"button",{type:"button",class:"ivk-main",click:k},"Toch inleveren"))),x.focus()},b=()=>{let d=t.get("receipt");d.file?d.
outdated?u("part",`Ingeleverd op ${d.time}. Daarna heb je nog iets gewijzigd: lever opnieuw in om dat mee te nemen.`):u(
"saved",`Je bestand is klaar, gemaakt op ${d.time}. Geef het nu aan je docent.`):u("unanswered","Nog niet ingeleverd"),l.
dataset.shown!==(d.sha256??"")&&(l.dataset.shown=d.sha256??"",H(l),d.file&&l.append(e("p",{},e("strong",{},"Stuur dit be\
stand aan je docent: "),d.file,d.folder?`. Het staat naast deze opdracht in de map ${d.folder}.`:". Download het eerst, \
met de knop hieronder."),K({name:d.file,type:"application/x-ipynb+json",content:d.content}),e("p",{class:"ivk-receipt"},
`Jouw ontvangstbewijs: ${d.answered} van de ${d.total} vragen beantwoord, ${d.time}, ontvangstcode ${d.sha256}`),e("p",{},
"Bewaar dit bewijs. Wijzig je daarna nog iets? Lever dan opnieuw in.")))},v=()=>{clearTimeout(f);let{error:d}=t.get("sav\
ed");d?u("error",d):b()},j=e("button",{type:"button",class:"ivk-main",click:w},"Inleveren"),c=e("legend",{class:"ivk-leg\
end"},e("span",{class:"ivk-prompt"},"Inleveren")),m=U("Vul in hoe je docent je kent. Lever je in op een plek waar je met\
 je eigen naam bent ingelogd? Dan mag het leeg blijven.","p");return b(),t.on("change:saved",v),t.on("change:receipt",b),
s.append(e("div",{class:"ivk",lang:"nl",tabindex:"-1"},I(e("fieldset",{},c,m,D(o,"Studentnummer"),D(n,"Naam")),m),e("div",
{class:"ivk-actions"},j,r),i,l)),()=>{clearTimeout(f),t.off("change:saved",v),t.off("change:receipt",b)}}function Ne({model:t,el:s}){let a=e("p",{role:"status"}),o=e("div",{}),n=Z(t,a),r=()=>n.ask({},"Bezig met de pagina…",
({page:i})=>{H(o),n.say("saved","Je pagina is klaar."),o.append(K(i)),o.querySelector("a")?.focus()});return s.append(e(
"div",{class:"ivk",lang:"nl"},e("details",{class:"ivk-fold"},e("summary",{"data-lm-suppress-shortcuts":"true"},"Deze mod\
ule op papier of op je telefoon"),e("p",{},"Deze knop maakt van de module één pagina met jouw antwoorden van nu. Je kunt\
 haar afdrukken, of als bestand bewaren en op je telefoon lezen. Er gaat niets naar buiten."),e("div",{class:"ivk-action\
s"},e("button",{type:"button",click:r},"Maak de pagina"),a),o))),()=>{H(o),n.destroy()}}function Me({model:t,el:s}){let a=e("p",{}),o=e("div",{}),n=e("summary",{},"Wat staat nog open?"),r=e("details",{},n,o),
i=()=>{let{total:l,open:p}=t.get("state");a.textContent=p.length?`Je hebt ${l-p.length} van de ${l} vragen beantwoord.`:
`Je hebt alle ${l} vragen beantwoord.`;let g=o.contains(document.activeElement);o.replaceChildren(te(s,p)),g&&n.focus(),
r.hidden=p.length===0};return i(),t.on("change:state",i),s.append(e("div",{class:"ivk",lang:"nl"},a,r)),()=>t.off("chang\
e:state",i)}function Be(t,s){let a={right:["✓","goed"],wrong:["✗","niet goed"],missed:["○","ook goed, niet gekozen"],info:["",
""]};if(t.replaceChildren(),!s||!s.message&&!s.remarks?.length)return;let{fraction:o=null}=s,n=s.again?"again":o===1?"ri\
ght":o===null?"info":o>0?"part":"wrong";t.append(e("p",{class:"ivk-verdict","data-state":n},e("span",{},L(s.message??""))));
let r=s.remarks?.some(l=>l.state!=="info");if(s.remarks?.length&&t.append(e("ul",{class:"ivk-remarks"},s.remarks.map(l=>{
let[p,g]=a[l.state];return e("li",{"data-state":l.state},r&&e("span",{class:"ivk-sign","aria-hidden":"true"},p),e("span",
{class:"ivk-remark"},e("strong",{},l.label),g&&` (${g})`,l.text&&e("span",{class:"ivk-why"},L(l.text))))}))),!s.solution?.
length)return;let i=s.solution.map(([l,p])=>e("li",{},l&&e("strong",{},l),l&&(l.endsWith(".")?" ":": "),L(p)));t.append(
e("p",{class:"ivk-verdict"},"Goed is:"),e("ul",{class:"ivk-solution"},i))}var ne={unanswered:"Nog niet beantwoord",saving:"Bezig met opslaan…",saved:"Opgeslagen",slow:"Nog niet opgeslagen: de \
cursus is nog bezig. Je antwoord staat klaar en wordt zo opgeslagen.",lost:"Nog niet opgeslagen: de cursus reageert niet\
. Je antwoord blijft in deze browser staan. Klik bovenaan op ▶▶ Opnieuw laden; daarna wordt je antwoord teruggezet.",
restored:"Wat je hier de vorige keer deed, was nog niet opgeslagen. Het is teruggezet."},ht=4e3,We=250,Ee=500,P=(t,s)=>JSON.
stringify(t??null)===JSON.stringify(s??null),Ie="inclusief-voor-de-klas:",kt=720*60*60,Re=t=>{location.port&&(document.cookie=
`ivk-wacht-${location.port}=1; Path=/; SameSite=Strict; Max-Age=${t?kt:0}`)};function bt(t){let s=`${Ie}${t}`,a=o=>{try{
return o()}catch{return null}};return{read:()=>a(()=>JSON.parse(localStorage.getItem(s)??"null")),write:(o,n)=>a(()=>{localStorage.
setItem(s,JSON.stringify({value:o,known:n})),Re(!0)}),clear:()=>a(()=>{localStorage.removeItem(s),Object.keys(localStorage).
some(o=>o.startsWith(Ie))||Re(!1)})}}function Je(t,s,a){let o=t.get("spec"),n=z("view"),r=bt(`${o.store}:${o.id}`),i=e("\
span",{class:"ivk-hidden",role:"status"});s.setAttribute("aria-hidden","true");let l=0,p=0,g=t.get("value")??null,f=[],u,
k=-Ee,C=-We,w=null,b=(d,y)=>{s.dataset.state=d,s.textContent=y,d!=="saving"&&i.textContent!==y&&(i.textContent=y)},v=()=>f.
splice(0).forEach(clearTimeout),j=(d,y={})=>{clearTimeout(u),u=void 0,C=performance.now();try{t.set("draft",{value:d??null,
seq:l,view:n,known:g,check:!1,...y}),t.save_changes()}catch{}},c={live:i,save(d,{pause:y=!1,...E}={}){l+=1,w=d??null,r.write(
w,g),b("saving",ne.saving),v(),f=[window.setTimeout(b,ht,"slow",ne.slow),window.setTimeout(b,2e4,"lost",ne.lost)],clearTimeout(
u),k=y?performance.now():-Ee;let x=C+We-performance.now();y&&x>0?u=window.setTimeout(j,x,d,E):j(d,E)},flush(){u!==void 0&&
j(w)},get pending(){return l>p},show(){let d=t.get("saved"),y=d.time?` om ${d.time}`:"";d.error?b("error",d.error):(t.get(
"value")??null)===null?b("unanswered",ne.unanswered):b(d.complete===!1?"part":"saved",[ne.saved+y,d.note].filter(Boolean).
join(" · "))},destroy(){c.flush(),v(),t.off("change:saved",m)},unsent(){let d=r.read();return d&&P(d.value,t.get("value"))&&
r.clear(),d&&!P(d.value,t.get("value"))?d:null}},m=()=>{let d=t.get("saved");if(d.view!==n){if(c.pending)return;g=t.get(
"value")??null,c.show();return}if((d.seq??0)<l)return;p=l,v(),d.error||(g=t.get("value")??null,r.clear());let y=()=>{c.show(),
a(d)},E=k+Ee-performance.now();E>0?f.push(window.setTimeout(y,E)):y()};return t.on("change:saved",m),c.show(),c}var He={clearLinks:H,describe:I,fieldGroup:ce,h:e,helpText:U,labelled:D,pageLinks:K,rich:L,same:P,uid:z};async function Ke(t,s){let a=Date.now()+2e4;for(;!t.has_model(s)&&Date.now()<a;)await new Promise(l=>setTimeout(l,50));let o=await t.
get_model(s),n=o.get("hash"),r=`ivk-style-${n}`;if(!document.getElementById(r)){let l=document.createElement("style");l.
id=r,l.textContent=o.get("style"),document.head.append(l)}let i=globalThis.inclusiefVoorDeKlas??={};return i[n]??=wt(o.get(
"source"))}async function wt(t){let s=URL.createObjectURL(new Blob([t],{type:"text/javascript"}));try{return await import(s)}finally{
URL.revokeObjectURL(s)}}function Pe(t,s){let a={...He,controls:t};return async o=>{let{model:n}=o,r=n.get("own_code"),i=r?(await Ke(n.widget_manager,
r)).default.control:s[n.get("spec").kind];return jt(o,i,a)}}function jt({model:t,el:s},a,o){let n=t.get("spec"),r=e("p",
{class:"ivk-status"}),i=e("p",{class:"ivk-problem",id:z("problem"),role:"status"}),l=e("div",{class:"ivk-feedback","aria\
-live":"polite"}),p=e("div",{class:"ivk-extra","aria-live":"off"}),g=(T=!1)=>{c=null,f(T)},f=(T=!1)=>{l.replaceChildren(),
w.save(u.get(),{pause:T}),d()},u=a(n,g,t,o),k=(T={})=>{u.settle?.(),w.save(u.get(),{check:!0,...T}),d()},C=(T="")=>{i.textContent!==
T&&(i.textContent=T)},w=Je(t,r,T=>{C(T.problem),u.field&&u.field.setAttribute("aria-invalid",String(!!T.problem&&n.kind===
"number")),T.checked&&Be(l,t.get("result"))}),b=n.check&&e("button",{type:"button",class:"ivk-main",click:()=>k()},n.check),
v=b&&e("button",{type:"button",class:"ivk-quiet",hidden:!0,click:()=>k({explain:!0})},"Bekijk de uitleg"),j=()=>{if(!v||
!b)return;let T=!t.get("saved").again;T&&document.activeElement===v&&b.focus(),v.hidden=T},c=null,m=e("button",{type:"bu\
tton",class:"ivk-quiet",click:()=>{let T=c;c=T===null?u.get():null,u.set(T),f()}}),d=()=>{m.textContent=c===null?"Antwoo\
rd wissen":"Zet mijn antwoord terug",m.hidden=n.wipe===!1||c===null&&u.get()===null,y&&(y.hidden=u.get()!==null||c!==null)},
y=n.offer&&e("button",{type:"button",class:"ivk-quiet",click:()=>{u.set(n.offer.value),g(),(u.field??x.querySelector("in\
put, select, textarea"))?.focus()}},n.offer.label),E=[e("span",{class:"ivk-prompt"},L(n.prompt)),n.points?e("span",{class:"\
ivk-points"},n.points===1?"1 punt":`${String(n.points).replace(".",",")} punten`):null],x;u.field?(u.field.id=z("field"),
x=e("div",{class:"ivk-question"},e("label",{class:"ivk-legend",for:u.field.id},E),u.node),I(u.field,i)):(x=e("fieldset",
{class:"ivk-question"},e("legend",{class:"ivk-legend"},E),u.node),I(x,u.help,i));let O=e("div",{class:"ivk",lang:"nl","d\
ata-question":n.id,tabindex:"-1"},x,i,e("div",{class:"ivk-actions"},b,v,y,m,r,w.live),l,p,n.source&&yt(n)),q=()=>{let{html:T,
page:Y}=t.get("extra"),se=()=>[...p.querySelectorAll("a, button, summary")],ae=se().findIndex(re=>re===document.activeElement);
H(p),p.innerHTML=T??"",Y&&p.append(K(Y)),se()[ae]?.focus()},R=()=>{!w.pending&&!P(u.get(),t.get("value"))&&(u.set(t.get(
"value")),l.replaceChildren(),c=null,d())},B=()=>w.flush();u.set(t.get("value")),C(t.get("saved").problem),q(),d(),j();let A=w.
unsent();A&&P(A.known,t.get("value"))?(F(A.value),O.insertBefore(e("p",{class:"ivk-help"},ne.restored),i)):A&&de(A.value);
function F(T){u.set(T),g()}function de(T){let Y=(re,ge,he)=>e("button",{type:"button",class:ge,click:()=>{ae.remove(),he(),
se()}},re),se=()=>x.querySelector("input, select, textarea, button")?.focus(),ae=e("div",{class:"ivk-offer"},e("p",{},"I\
n deze browser staat nog een ander antwoord dat niet was opgeslagen."),typeof T=="string"&&n.kind!=="choice"&&e("blockqu\
ote",{},T),e("div",{class:"ivk-actions"},Y("Zet dat antwoord terug","",()=>F(T)),Y("Houd wat er nu staat","ivk-quiet",g)));
O.insertBefore(ae,i)}return t.on("change:value",R),t.on("change:saved",j),t.on("change:extra",q),window.addEventListener(
"pagehide",B),s.append(O),()=>{w.destroy(),t.off("change:value",R),t.off("change:saved",j),t.off("change:extra",q),window.
removeEventListener("pagehide",B)}}function yt({source:t,about:s}){let a=`Bron: ${t}`;if(!s?.length)return e("p",{class:"\
ivk-source"},a);let o=e("ul",{});return o.innerHTML=s.map(n=>`<li>${n}</li>`).join(""),e("details",{class:"ivk-source"},
e("summary",{"data-lm-suppress-shortcuts":"true"},a),o)}var xt={once:"✓",later:"✓",filled:"✓",again:"↻",unchecked:"○",open:"○"};function Ve({model:t,el:s}){let a=e(
"p",{class:"ivk-prompt"}),o=e("ul",{class:"ivk-recap"}),n=e("div",{class:"ivk",lang:"nl",role:"group","aria-label":"Hoe \
ging dit deel?",tabindex:"-1"},a,o),r=()=>{let i=t.get("state"),l=o.contains(document.activeElement),p=o.querySelector("\
details")?.open;a.textContent=i.line,n.hidden=!i.line,o.replaceChildren(...i.groups.map(({state:g,text:f,questions:u})=>{
let k=u.length>0&&te(s,u),C=g==="open"?e("details",{open:p},e("summary",{},f),k):e("div",{},f,k);return e("li",{"data-st\
ate":g},e("span",{class:"ivk-sign","aria-hidden":"true"},xt[g]),C)})),l&&n.focus()};return r(),t.on("change:state",r),s.
append(n),()=>t.off("change:state",r)}function Ue(t,s){let a=Object.entries(s),o={...t,...Object.fromEntries(a.flatMap(([r,{control:i}])=>i?[[r,i]]:[]))},n={question:Pe(
t,o),paper:Ne,progress:Me,recap:Ve,handin:De,alone:qe,...Object.fromEntries(a.flatMap(([r,{render:i}])=>i?[[r,i]]:[]))};
return r=>n[r.model.get("renderer")](r)}function oe(t,s){let a=z("choice"),o=t.options.map(n=>e("input",{type:"radio",name:a,value:n.id,id:z("o"),change:()=>s()}));
return{node:e("div",{class:"ivk-options"},o.map((n,r)=>e("div",{class:"ivk-option"},n,e("label",{for:n.id},L(t.options[r].
text))))),get:()=>o.find(n=>n.checked)?.value??null,set:n=>o.forEach(r=>r.checked=r.value===n)}}function X(t,s,a){t.addEventListener("input",()=>s(!0)),t.addEventListener("change",()=>s());let o=a?e("span",{class:"iv\
k-unit",id:z("unit")},a):null;return I(t,o),{node:e("div",{class:"ivk-typed"},t,o),field:t,get:()=>t.value.trim()?t.value:
null,set:n=>t.value=n??""}}function pe(t,s){let a=t.options.map(n=>e("input",{type:"checkbox",value:n.id,id:z("o"),change:()=>s()})),o=U(t.kind?"Me\
er antwoorden kunnen goed zijn.":"Je mag er meer dan één kiezen.","p");return{help:o,node:e("div",{class:"ivk-options"},
o,a.map((n,r)=>e("div",{class:"ivk-option"},n,e("label",{for:n.id},L(t.options[r].text))))),get:()=>{let n=a.filter(r=>r.
checked).map(r=>r.value);return n.length?n:null},set:n=>a.forEach(r=>r.checked=(n??[]).includes(r.value))}}function fe(t,s){return X(e("input",{type:"text",inputmode:"decimal",autocomplete:"off",class:"ivk-number"}),s,t.unit)}function $e(t,s,a=5){return X(e("textarea",{rows:String(a)}),s,t.unit)}var Fe=(t,s)=>$e(t,s);function me(t,s){return X(e("input",{type:"text",autocomplete:"off"}),s,t.unit)}function Ct(t,s){let a=e("select",{},e("option",{value:""},"— kies —"),t.options.map(o=>e("option",{value:o.id},o.text)));
return a.addEventListener("change",()=>s()),{node:a,field:a,get:()=>a.value||null,set:o=>a.value=o??""}}function St(t,s){
return t.type==="choice"?Ct(t,s):t.type==="text"?$e(t,s,3):t.type==="number"?fe(t,s):t.type==="date"?X(e("input",{type:"\
date",autocomplete:"off"}),s):me(t,s)}function be(t,s){if(t.type==="checks"||t.type==="radios"){let o=t.type==="checks"?
pe(t,s):oe(t,s);return{...o,node:I(ce(t,o.node),o.help)}}let a=St(t,s);return{...a,node:D(a.field,t.label,t.help,a.node)}}function Ge(t,s){let a=t.max??30,o=e("div",{class:"ivk-rows"}),n=e("span",{class:"ivk-hidden",role:"status"}),r=e("butto\
n",{type:"button",click:()=>u(void 0,l.length,"toegevoegd")},"Rij toevoegen"),i=e("button",{type:"button",class:"ivk-qui\
et",click:()=>p&&u(p.value,p.index,"teruggezet")}),l=[],p=null,g=()=>{l.forEach((b,v)=>{b.legend.textContent=`Rij ${v+1}`,
b.which.textContent=` (rij ${v+1})`}),r.disabled=l.length>=a,i.hidden=p===null||r.disabled,i.textContent=p===null?"":`Ze\
t rij ${p.index+1} terug`},f=b=>Object.fromEntries(b.controls.map(({id:v,control:j})=>[v,j.get()]).filter(([,v])=>v!==null)),
u=(b,v,j)=>{b!==void 0&&(p=null),C(b,v),s(),l[v].first?.focus(),n.textContent=`Rij ${v+1} ${j}.`},k=b=>{let v=l.indexOf(
b),j=f(b);Object.keys(j).length&&(p={value:j,index:v}),l.splice(v,1),b.node.remove(),g(),s(),n.textContent=`Rij ${v+1} v\
erwijderd.`,(i.hidden?r:i).focus()},C=(b,v)=>{let j=t.columns.map(x=>({id:x.id,control:be(x,s)})),c=e("legend",{}),m=e("\
span",{class:"ivk-hidden"}),d=e("button",{type:"button",class:"ivk-quiet",click:()=>k(E)},"Verwijderen",m),y=e("fieldset",
{class:"ivk-form-row"},c,e("div",{class:"ivk-form-columns"},j.map(({control:x})=>x.node),d)),E={node:y,legend:c,which:m,
controls:j,first:y.querySelector("input, select, textarea")};j.forEach(({id:x,control:O})=>O.set(b?.[x]??null)),l.splice(
v,0,E),o.insertBefore(y,o.children[v]??null),g()},w=b=>{l=[],p=null,o.replaceChildren(),(b?.length?b:[{}]).forEach((v,j)=>C(
v,j))};return w(null),{node:ce(t,o,e("div",{class:"ivk-actions"},r,i),n),get:()=>{let b=l.map(f);return b.some(v=>Object.
keys(v).length)?b:null},set:w}}var we=(t,s)=>(t.type==="rows"?Ge:be)(t,s);function Ze(t,s){let a=[],o=r=>{let i=t.fields.filter(g=>g.id.startsWith(`${r.id}_`)).map(g=>({...g,label:g.label.slice(
r.title.length+2)})),l=i.map(g=>{let f=g.type==="choice"?oe(g,s):we(g,s);return g.type==="choice"&&f.node.classList.add(
"ivk-beside"),f.field instanceof HTMLTextAreaElement&&(f.field.rows=2),{ask:g,control:f}}),p=()=>{let g=l.some(({control:f})=>f.
get()!==null);l.forEach(({ask:f,control:u})=>u.node.hidden=f.type==="text"&&!g)};return a.push({parts:l,follow:p}),e("fi\
eldset",{class:"ivk-need",change:p},e("legend",{},r.title,e("span",{class:"ivk-hidden"},`. ${i[0].label}`)),e("p",{class:"\
ivk-help"},L(r.text)),l.map(({control:g})=>g.node))},n=e("div",{},t.groups.map(r=>{let i=e("p",{class:"ivk-group-title",
id:z("group")},r.title);return e("div",{role:"group","aria-labelledby":i.id},i,r.cards.map(o))}));return a.forEach(r=>r.
follow()),{node:n,get:()=>{let r=a.flatMap(i=>i.parts.map(({ask:l,control:p})=>[l.id,p.get()])).filter(([,i])=>i!==null);
return r.length?Object.fromEntries(r):null},set:r=>a.forEach(i=>{i.parts.forEach(({ask:l,control:p})=>p.set(r?.[l.id]??null)),
i.follow()})}}function Et(t,s){let a=t.fields.map(o=>({id:o.id,control:we(o,s)}));return{node:e("div",{class:"ivk-form"},a.map(({control:o})=>o.
node)),get:()=>{let o=a.map(({id:n,control:r})=>[n,r.get()]).filter(([,n])=>n!==null);return o.length?Object.fromEntries(
o):null},set:o=>a.forEach(({id:n,control:r})=>r.set(o?.[n]??null))}}function ze(t,s){return"groups"in t&&t.groups?Ze(t,s):
Et(t,s)}function Le(t,s){let a=new Map,o=null,n=(f,u)=>{let k=e("ul",{class:"ivk-cards"}),C=e("p",{class:"ivk-box-title",id:z("b\
ox")},u),w=e("div",{class:"ivk-box",role:"group","aria-labelledby":C.id},C,k);return w.addEventListener("dragover",b=>{o&&
(b.preventDefault(),w.classList.add("ivk-over"))}),w.addEventListener("dragleave",()=>w.classList.remove("ivk-over")),w.
addEventListener("drop",b=>{w.classList.remove("ivk-over"),o&&(b.preventDefault(),o.select.value=f,i(o),s())}),a.set(f,k),
{box:w,name:C,list:k}},r=t.items.map(f=>{let u=z("card"),k=e("select",{"aria-labelledby":u},e("option",{value:""},"— kie\
s een plek —"),t.targets.map(v=>e("option",{value:v.id},v.text))),C=e("li",{class:"ivk-card",draggable:"true"},e("span",
{id:u,class:"ivk-card-text"},L(f.text)),k),w={id:f.id,select:k,node:C};C.addEventListener("dragstart",v=>{o=w,v.dataTransfer?.
setData("text/plain",f.text)}),C.addEventListener("dragend",()=>o=null);let b=!1;return k.addEventListener("pointerdown",
()=>b=!0),k.addEventListener("keydown",()=>b=!1),k.addEventListener("change",()=>{s();let v=document.activeElement===k;v&&
!b||(i(w),v&&k.focus())}),k.addEventListener("blur",()=>setTimeout(i,0,w)),w}),i=f=>{let u=a.get(f.select.value);f.node.
parentNode!==u&&u?.append(f.node),p.name.textContent=p.list.children.length?"Nog te plaatsen":"Alles is geplaatst."},l=U(
"Sleep elke kaart naar een plek, of kies de plek in de lijst op de kaart.","p"),p=n("","Nog te plaatsen"),g=e("div",{class:"\
ivk-match"},l,p.box,e("div",{class:"ivk-boxes"},t.targets.map(f=>n(f.id,f.text).box)));return r.forEach(i),{node:g,help:l,
get:()=>{let f=r.filter(u=>u.select.value).map(u=>[u.id,u.select.value]);return f.length?Object.fromEntries(f):null},set:f=>r.
forEach(u=>{u.select.value=f?.[u.id]??"",i(u)})}}function Oe(t,s){let a=t.items.map(w=>w.id),o=null,n=null,r=e("span",{class:"ivk-hidden",role:"status"}),i=Object.fromEntries(
t.items.map(w=>{let b=(m,d,y)=>e("button",{type:"button","aria-label":`${m}: ${w.text}`,title:m,click:()=>k(w.id,y,!0)},
d),v=b("Omhoog","↑",-1),j=b("Omlaag","↓",1),c=e("li",{draggable:"true"},e("div",{class:"ivk-row"},e("span",{class:"i\
vk-row-text"},L(w.text)),e("span",{class:"ivk-row-buttons"},v,j)));return c.addEventListener("dragstart",m=>{n=w.id,m.dataTransfer?.
setData("text/plain",w.text)}),c.addEventListener("dragend",()=>n=null),c.addEventListener("dragover",m=>{n&&(m.preventDefault(),
c.classList.add("ivk-over"))}),c.addEventListener("dragleave",()=>c.classList.remove("ivk-over")),c.addEventListener("dr\
op",m=>{c.classList.remove("ivk-over"),n&&(m.preventDefault(),k(n,g().indexOf(w.id)-g().indexOf(n),!1))}),[w.id,{node:c,
up:v,down:j,text:w.text}]})),l=e("ol",{class:"ivk-order"}),p=e("button",{type:"button",click:()=>o===null&&f(a),blur:()=>u()}),
g=()=>o??a,f=w=>{o=[...w],u(),s()},u=()=>{let w=g();w.forEach((b,v)=>{let j=i[b];l.children[v]!==j.node&&l.insertBefore(
j.node,l.children[v]??null),j.up.disabled=v===0,j.down.disabled=v===w.length-1}),p.hidden=!!t.check||o!==null&&document.
activeElement!==p,p.setAttribute("aria-disabled",String(o!==null)),p.textContent=o===null?"Deze volgorde is mijn antwoor\
d":"Dit is nu je antwoord"},k=(w,b,v)=>{let j=[...g()],c=j.indexOf(w),m=Math.max(0,Math.min(j.length-1,c+b));if(j.splice(
m,0,j.splice(c,1)[0]),f(j),v){let d=i[w],y=b<0?d.up:d.down;(y.disabled?b<0?d.down:d.up:y).focus(),r.textContent=`${d.text}\
 staat nu op plaats ${m+1} van ${j.length}.`}};u();let C=U("Sleep de regels in de goede volgorde, of gebruik de knoppen \
↑ en ↓.","p");return{node:e("div",{},C,l,p,r),help:C,get:()=>o,settle:()=>o??=[...a],set:w=>{o=w??null,u()}}}function ve(t,s){let a=[];for(let l=t.scale.min;l<=t.scale.max;l+=1)a.push([l,t.scale.levels[l-t.scale.min]||String(l)]);
let o=a.length;t.unknown&&a.push(["?",t.unknown]);let n=t.scale.levels.length>0,r=t.items.map(l=>{let p=z("rate"),g=a.map(
([b])=>e("input",{type:"radio",name:p,id:z("r"),value:String(b),change:()=>s()})),f=n?{}:{0:t.scale.low,[o-1]:t.scale.high},
u=(b,v)=>e("span",{class:"ivk-level"},b,e("label",{for:b.id},a[v][1],f[v]&&e("span",{class:"ivk-hidden"},`: ${f[v]}`))),
k=b=>!n&&b&&e("span",{class:"ivk-end","aria-hidden":"true"},b),C=g.map(u),w=e("fieldset",{class:"ivk-rating"},e("legend",
{},L(l.text)),e("div",{class:n?"ivk-levels ivk-words":"ivk-levels"},e("span",{class:"ivk-edge"},k(t.scale.low),C[0]),C.slice(
1,o-1),e("span",{class:"ivk-edge"},C[o-1],k(t.scale.high)),C.slice(o)));return{id:l.id,inputs:g,node:w}}),i=l=>l==="?"?l:
Number(l);return{node:e("div",{},r.map(l=>l.node)),get:()=>{let l=r.flatMap(({id:p,inputs:g})=>g.filter(f=>f.checked).map(
f=>[p,i(f.value)]));return l.length?Object.fromEntries(l):null},set:l=>r.forEach(p=>p.inputs.forEach(g=>g.checked=l?.[p.
id]!==void 0&&String(l[p.id])===g.value))}}var $t=4e7;function zt({model:t,el:s}){let a=e("p",{class:"ivk-status",role:"status"}),o=e("div",{"aria-live":"polite"}),
n=e("div",{"aria-live":"polite"}),r=Z(t,a);r.say("unanswered","Nog niets gedaan");let i=k=>e("ul",{},k.map(C=>e("li",{},
C))),l=()=>r.ask({do:"make"},"Bezig met de back-up…",({file:k,parts:C,problems:w})=>{o.replaceChildren(e("p",{},e("str\
ong",{},"Je back-up is klaar. Druk op Downloaden en bewaar het bestand op een plek die alleen jij kunt zien.")),i([...C,
...w]),K(k)),o.querySelector("a")?.focus()}),p=e("input",{type:"file",accept:".json,application/json",change:f}),g="";async function f(){
let k=p.files?.[0];if(n.replaceChildren(),!!k){if(k.size>$t)return r.say("error","Dit bestand is veel te groot voor een \
back-up. Er is niets van gelezen.");try{g=await k.text()}catch{return r.say("error","Dit bestand kon niet worden gelezen\
. Probeer het nog eens.")}r.ask({do:"read",text:g},"Bezig met lezen…",({made:C,parts:w,missing:b,other:v})=>{let j=b>0&&
e("button",{type:"button",class:"ivk-main",click:()=>u(!1)},"Zet terug wat hier ontbreekt"),c=v>0&&e("button",{type:"but\
ton",click:()=>u(!0)},"Zet alles terug, ook wat anders is");n.replaceChildren(e("div",{},e("p",{},e("strong",{},`Deze ba\
ck-up is gemaakt op ${C}. Er is nog niets veranderd.`)),i(w),v>0&&e("p",{},"Kies je voor alles, dan wordt wat hier nu st\
aat niet weggegooid: het blijft bewaard in de map antwoorden."),j||c?e("div",{class:"ivk-actions"},j,c):e("p",{},"Alles \
uit deze back-up heb je hier al."))),n.querySelector("button")?.focus()})}}let u=k=>r.ask({do:"restore",text:g,replace:k},
"Bezig met terugzetten…",({restored:C})=>{let w=e("p",{tabindex:"-1"},e("strong",{},C)," Staat er een andere module op\
en? Klik daar op ▶▶ Opnieuw laden om de antwoorden te zien.");n.replaceChildren(w),p.value="",w.focus()});return s.append(
e("div",{class:"ivk",lang:"nl"},e("div",{},e("p",{class:"ivk-prompt"},"Back-up maken"),e("p",{class:"ivk-help"},"Eén bes\
tand met al je antwoorden, uit alle modules en opdrachten. Er staat ook in wat je over jezelf schreef. Lever dit bestand\
 dus nooit in."),e("div",{class:"ivk-actions"},e("button",{type:"button",class:"ivk-main",click:l},"Maak een back-up")),
o),e("hr",{}),e("div",{},D(p,"Back-up terugzetten","Kies een back-up van deze cursus. Je ziet eerst wat erin staat."),n),
e("div",{class:"ivk-actions"},a))),r.destroy}var Xe={render:zt};function je(t,s){return(a,o)=>{let n=z("ask"),r=()=>{window.clearTimeout(l),t.off("change:reply",i)},i=()=>{let p=t.get(
"reply");p.seq===n&&(r(),o(p))},l=window.setTimeout(()=>{r(),o({error:"De cursus reageert niet. Klik bovenaan op ▶▶ Opni\
euw laden en probeer het opnieuw. Er is niets veranderd."})},2e4);t.on("change:reply",i),t.set("request",{seq:n,value:s(),
...a}),t.save_changes()}}var Lt=4e5;function Ot(t,s,a){let o=null,n=je(a,()=>o),r=e("div",{"aria-live":"polite"}),i=e("ul",{}),l=e("p",{role:"sta\
tus",class:"ivk-mentor-told"}),p=e("p",{class:"ivk-mentor-alarm",id:z("problem"),role:"alert"}),g=e("button",{type:"butt\
on",class:"ivk-main",click:()=>{o||(o={id:le()},v(),s()),n({do:"make"},({error:c,files:m=[]})=>{H(r),r.append(...c?[e("p",
{},c)]:m.map(K))})}},"Maak het blad voor mijn mentor"),f=e("input",{type:"file",accept:".json,application/json",change:async()=>{
let c=f.files?.[0];if(p.textContent=l.textContent="",!!c){if(c.size>Lt)return u(`Het bestand ‘${c.name.slice(0,60)}’ i\
s veel te groot voor het blad van een mentor. Er is niets veranderd.`);try{n({do:"read",text:await c.text()},({error:m,sheet:d})=>d?
k(d):u(m??""))}catch{u("Dit bestand kon niet worden gelezen. Probeer het nog eens. Er is niets veranderd.")}}}}),u=c=>{f.
value="",p.textContent=c},k=c=>{f.value="",o&&(o={...o,sheets:[...(o.sheets??[]).filter(m=>m.sheet!==c.sheet),c]},l.textContent=
`Het blad van ${C(c)} is ingenomen.`,v(),s())},C=c=>c.name||"je mentor",w=c=>{let m=[C(c),c.date,c.lesson].filter(Boolean).
join(", "),d=e("button",{type:"button",class:"ivk-quiet",click:()=>{let y=e("button",{type:"button",click:v},"Nee, laat \
staan"),E=e("button",{type:"button",class:"ivk-quiet",click:()=>{o&&(o={id:o.id,sheets:(o.sheets??[]).filter(x=>x!==c)}),
o?.sheets?.length||delete o?.sheets,l.textContent=`Het blad van ${C(c)} is weg. Het bestand zelf heb je nog.`,v(),s(),f.
focus()}},"Ja, haal weg");d.replaceWith(e("span",{},"Weet je het zeker? ",y,E)),y.focus()}},"Haal dit blad weg",e("span",
{class:"ivk-hidden"},` (${m})`));return e("li",{},e("span",{dir:"auto"},m)," ",d)},b=D(f,"Neem het bestand van je mentor\
 in",`Het bestand begint met ‘observatie’. Hoogstens ${t.most} mentoren.`);b.append(p),I(f,p);function v(){i.replaceChildren(
...(o?.sheets??[]).map(w)),b.hidden=!o}return v(),{node:e("div",{class:"ivk-mentor"},g,r,b,l,i),get:()=>o,set:c=>{o=structuredClone(
c),v()}}}var Qe={control:Ot};var Tt=(t,s)=>t.every(a=>a.startsWith("!")?!s.has(a.slice(1)):s.has(a));function ye(t,s){let a=t.also.find(({when:n})=>Tt(
n,s)),o=Object.entries(a??{}).filter(([n,r])=>n!=="when"&&r!==null&&r!==void 0);return{...t,...Object.fromEntries(o)}}function _t(t,s){
let a=t.case,o=e("div",{class:"ivk-talk"}),n={path:[],earlier:[],own:{}},r=new Set;function i(c,m){let d=a.moments[c];if(!d)
return ye(a.endings[c],m);let y=ye(d,m);for(let E of d.does)m.add(E);return y}function l(c){let m=new Set,d=[],y=i(a.start,
m);for(let E of c){let x="says"in y?y.says.find(q=>q.id===E):void 0;if(!x||!("says"in y))break;let O=ye(x,m);d.push({moment:y,
say:O});for(let q of O.does)m.add(q);y=i(O.to,m)}return{steps:d,here:y,says:"says"in y?y.says.map(E=>ye(E,m)):[]}}let p=(c,m)=>m.
every((d,y)=>c[y]===d),g=(c,m)=>c.filter((d,y)=>{let E=[m,...c.filter(x=>!P(x,d))];return c.findIndex(x=>P(x,d))===y&&!E.
some(x=>p(x,d))}),f=()=>{let c=g(n.earlier,n.path),m=Object.fromEntries(Object.entries(n.own).filter(([,y])=>y.trim())),
d=Object.keys(m).length>0;return!n.path.length&&!c.length&&!d?null:{path:n.path,...c.length?{earlier:c}:{},...d?{own:m}:
{}}},u=c=>{c&&P(c,f())||(n={path:[...c?.path??[]],earlier:[...c?.earlier??[]],own:{...c?.own}},j())},k=c=>{let m=l(n.path).
steps.length;m<n.path.length&&(n.earlier=[...n.earlier,n.path]),n.path=[...n.path.slice(0,m),c.id],s(),j(!0)},C=c=>{n={...n,
path:n.path.slice(0,c),earlier:[...n.earlier,n.path]},s(),j(!0)};function w({moment:c,say:m}){let d=n.own[c.id]?.trim();
return[d&&e("p",{class:"ivk-said"},e("strong",{},"In jouw eigen woorden: "),d),e("p",{class:"ivk-said"},e("strong",{},"J\
ij: "),m.text),e("div",{},e("strong",{},"Wat er gebeurt"),L(m.happens)),e("div",{class:"ivk-thinks"},e("strong",{},`Wat ${a.
who} denkt`),L(m.thinks)),e("div",{class:"ivk-why-so"},e("strong",{},"Waarom"),L(m.why),e("span",{class:"ivk-source"},`B\
ron: ${m.source}`))].filter(Boolean)}let b=(c,m)=>e("button",{type:"button",class:"ivk-quiet",click:()=>C(c)},m,e("span",
{class:"ivk-hidden"},` bij stap ${c+1}`));function v(c,m){let d=e("div",{class:"ivk-turn"}),y=(x=!1)=>{r.add(c.id);let O=e(
"ul",{class:"ivk-says"},m.map(R=>e("li",{},e("button",{type:"button",click:()=>k(R)},R.text)))),q=e("p",{class:"ivk-ask",
tabindex:"-1"},"Wat lijkt hier het meest op?");d.replaceChildren(q,O),x&&q.focus()},E=e("textarea",{rows:"2",input:()=>{
n.own={...n.own,[c.id]:E.value},s()}});return E.value=n.own[c.id]??"",r.has(c.id)||E.value.trim()?y():d.replaceChildren(
e("button",{type:"button",click:()=>y(!0)},"Laat zien wat je kunt kiezen")),[e("label",{class:"ivk-own"},"Wat zou jij ze\
ggen of doen? Schrijf het eerst in je eigen woorden.",E),d]}function j(c=!1){let{steps:m,here:d,says:y}=l(n.path),E=m.at(
-1),x=n.path.length-m.length,O=m.slice(0,-1).map((A,F)=>e("li",{},e("details",{},e("summary",{},e("strong",{},A.moment.title),
`: ${A.say.text}`),e("div",{class:"ivk-scene"},L(A.moment.scene)),w(A),b(F,"Kies hier iets anders")))),q=e("h4",{class:"\
ivk-talk-head",tabindex:"-1"},E?`${m.length}. ${E.moment.title}`:a.title),R="says"in d?[e("h4",{},`${m.length+1}. ${d.title}`),
e("div",{class:"ivk-scene"},L(d.scene)),...v(d,y)]:[e("h4",{},`Einde: ${d.title}`),e("div",{class:"ivk-scene"},L(d.text)),
e("div",{class:"ivk-actions"},e("button",{type:"button",click:()=>C(0)},"Begin opnieuw en probeer een andere weg"))],B=[
O.length>0&&e("ol",{class:"ivk-past","aria-label":"Het gesprek tot nu toe"},O),q,!E&&e("div",{class:"ivk-scene"},L(a.intro)),
x>0&&e("p",{class:"ivk-gone"},"Dit gesprek is veranderd sinds je het speelde. Tot hier klopt je weg nog; de rest blijft \
bewaard."),E&&e("div",{class:"ivk-reply"},w(E),b(m.length-1,"Kies hier iets anders")),...R];o.replaceChildren(...B.filter(
A=>A instanceof Node)),c&&q.focus()}return j(),{node:o,get:f,set:u}}var Ye={control:_t};var qt=3e6;function et(t,s){let a=je(t,s);function o(r,i,l){let p=e("p",{class:"ivk-share-alarm",id:z("problem"),role:"a\
lert"}),g=k=>{f.value="",k.error?p.textContent=`${k.error} Je eigen blad is nog helemaal in orde.`:l(k)},f=e("input",{type:"\
file",accept:".json,application/json",change:async()=>{let k=f.files?.[0];if(p.textContent="",!!k){if(k.size>qt)return g(
{error:`Het bestand ‘${k.name.slice(0,60)}’ is veel te groot voor een SHARE-blad. Er is niets van gelezen.`});try{a(
{do:"read",text:await k.text()},g)}catch{g({error:"Dit bestand kon niet worden gelezen. Probeer het nog eens."})}}}}),u=D(
f,r,i);return u.append(p),I(f,p),u}function n(r,i,l){let p=e("input",{type:"text",maxlength:"60",autocomplete:"off",value:l}),
g=e("div",{"aria-live":"polite"}),f=e("button",{type:"button",class:"ivk-main",click:()=>a({do:i,name:p.value},u=>{H(g),
g.append(...u.error?[e("p",{},u.error)]:(u.files??[]).map(K))})},r);return e("div",{class:"ivk-share-file"},D(p,"Naam va\
n het bestand (kies zelf)"),f,g)}return{filePicker:o,fileMaker:n}}var At=["outcome","text","who"],Q=t=>typeof t=="string"&&t.trim()!=="";function Te(){return{sheet:le(),name:"",answers:{},
done:!1}}function Ce(){return{mode:null,stage:"invullen",own:Te(),partner:null,rows:{},follow:{}}}var xe=(t,s)=>Object.fromEntries(
s.filter(a=>Q(t[a])).map(a=>[a,t[a]])),tt=(t,s)=>({sheet:t.sheet,...xe(t,["name"]),answers:xe(t.answers,s),...t.done?{done:!0}:
{}});function nt(t,s){if(!t.mode)return null;let a=s.map(n=>[n,xe(t.rows[n]??{},At)]).filter(([,n])=>Object.keys(n).length),
o=xe(t.follow,["date","first"]);return{mode:t.mode,stage:t.stage,own:tt(t.own,s),...t.partner?{partner:tt(t.partner,s)}:
{},...a.length?{rows:Object.fromEntries(a)}:{},...Object.keys(o).length?{follow:o}:{}}}var Dt={compromis:"Wat is het compromis?",verschil:"Hoe gaan jullie met dit verschil om?",eens:"Wat spreken jullie af? (\
mag kort)"};function Nt(t,s,a){let o=t.rows,n=o.map(h=>h.id),r=e("div",{class:"ivk-share"}),i=Ce(),l=()=>{},p=()=>nt(i,n),
g=h=>{h&&P(h,p())||(i={...Ce(),...structuredClone(h??{})},i.own.name??="",m())},{filePicker:f,fileMaker:u}=et(a,p),k=(h,S,$="")=>e(
"button",{type:"button",class:$,click:S},h),C=h=>e("h4",{class:"ivk-share-head",tabindex:"-1"},h),w=()=>i.partner,b=()=>e(
"p",{class:"ivk-share-alarm",id:z("problem"),role:"alert"}),v=(h,S)=>Q(h?.name)?h?.name??"":S,j=h=>Q(h)?e("p",{class:"iv\
k-words",dir:"auto"},h):e("p",{class:"ivk-words"},e("em",{},"niet ingevuld")),c=h=>{i.stage=h,s(),m(!0)};function m(h=!1){
l(),l=()=>{};let S={invullen:O,tweede:O,lezen:A,vergelijken:T};r.replaceChildren(...[d(),...S[i.stage](),y()].filter($=>$ instanceof
Node)),h&&r.querySelector(".ivk-share-head")?.focus()}function d(h={invullen:i.own.done?1:0,tweede:0,lezen:1,vergelijken:3}[i.
stage]){return e("ol",{class:"ivk-steps"},t.steps.map((S,$)=>e("li",{"aria-current":$===h?"step":null},S.title)))}function y(){
if(!i.mode)return null;let h=e("div",{class:"ivk-share-again"}),S=()=>h.replaceChildren(k("Helemaal opnieuw beginnen",$,
"ivk-quiet")),$=()=>{let M=k("Nee, laat alles staan",()=>{S(),h.querySelector("button")?.focus()}),N=k("Ja, wis allebei \
de bladen en de afspraken",()=>{i=Ce(),s(),m(),r.querySelector("input, button")?.focus()},"ivk-quiet");h.replaceChildren(
e("p",{},"Weet je het zeker? Dit kan niet ongedaan worden gemaakt."),e("div",{class:"ivk-actions"},M,N)),M.focus()};return S(),
h}function E(h,S){let $=e("input",{type:"text",maxlength:t.max_name,autocomplete:"off",value:h.name??"",input:()=>{h.name=
$.value,s(!0)}});return D($,S)}function x(h,S,$,M=null,N=3){let _=e("span",{class:"ivk-help",role:"status"}),J=e("textar\
ea",{rows:String(N),maxlength:t.max,value:h[S]??"",input:()=>{Object.assign(h,{[S]:J.value}),_.textContent=J.value.length<
t.max?"":`Dit veld is vol: hoogstens ${t.max} tekens. Wat er niet meer in past, is weggevallen.`,s(!0)}}),G=D(J,$,M);return G.
append(_),G}function O(){let h=i.stage==="tweede";if(!i.mode)return[q()];if(!h&&i.own.done)return R();let S=h?w():i.own,
$=i.mode==="laptop",M=$?h?"Nu de ander: vul jouw blad in":"Wie begint, vult alleen het eerste blad in":"Vul je eigen bla\
d in",N=b(),_=()=>{let W=o.filter(ue=>!Q(S.answers[ue.id])).length;if(!Q(S.name))return J("Vul eerst een naam in, dan we\
ten jullie van wie dit blad is.","input");if(W===o.length)return J("Dit blad is nog leeg. Schrijf bij minstens één vraag\
 iets op.","textarea");if(h&&S.name?.trim()===v(i.own,"").trim())return J("Op het andere blad staat dezelfde naam. Kies \
twee namen die je uit elkaar kunt houden.","input");if(S.done=!0,!$)return c("invullen");if(h)return c("lezen");i.partner=
Te(),c("tweede")},J=(W,ue)=>{let ie=r.querySelector(`.ivk-form-field ${ue}`);N.textContent=W,ie&&(ie.setAttribute("aria-\
invalid","true"),ie.setAttribute("aria-errormessage",N.id),ie.addEventListener("input",()=>ie.removeAttribute("aria-inva\
lid"),{once:!0}),ie.focus())},G="",V=o.flatMap(W=>{let ue=W.group&&W.group!==G?[e("p",{class:"ivk-share-group"},W.group)]:
[];return G=W.group,[...ue,x(S.answers,W.id,`${W.label}. ${W.title}`,`${W.text} ${W.prompt}`,W.group?2:3)]});return[C(M),
e("p",{},$?"Vul dit blad alleen in. De ander kijkt even niet mee.":"Vul dit alleen in, zonder te overleggen. Je partner \
doet hetzelfde op een eigen computer. Gebruik geen namen van leerlingen."),h&&e("p",{},`Het blad van ${v(i.own,"de eerst\
e")} is verborgen. Dat zie je straks.`),E(S,$?h?"Naam van de tweede":"Naam van de eerste":"Je naam, zoals je partner die\
 mag lezen"),...V,N,e("div",{class:"ivk-actions"},k($&&!h?"Klaar: verberg mijn blad en geef de laptop door":"Mijn blad i\
s af",_,"ivk-main"))]}function q(){let h=S=>{i.mode=S,s(),m(!0)};return e("div",{},e("p",{},"Hoe werken jullie?"),e("div",
{class:"ivk-actions"},k("Ieder op een eigen computer",()=>h("bestanden")),k("Samen achter één laptop",()=>h("laptop"))),
e("p",{class:"ivk-help"},"Op eigen computers sturen jullie elkaar één bestand, bijvoorbeeld per mail. Er is geen account\
 nodig en er gaat niets vanzelf naar iemand toe."))}function R(){let{practice:h}=t;return[C("Wissel de bladen uit"),e("p",
{},"Maak van je blad een bestand en stuur het aan je partner. Zodra je het bestand van je partner hebt, neem je het hier\
 in. Lees het dan eerst helemaal."),u("Maak mijn bestand","sheet",`share-${v(i.own,"").trim()}`),f("Neem het bestand van\
 je partner in","Kies het bestand dat je partner je stuurde (het eindigt op .json).",re),e("div",{class:"ivk-actions"},k(
"Ik wil eerst nog iets wijzigen",()=>{i.own.done=!1,c("invullen")},"ivk-quiet"),h&&k(`Ik heb nog geen partner: oefen met\
 het blad van ${h.name}`,()=>ge(h),"ivk-quiet"))]}function B(h,S){return e("section",{class:"ivk-sheet"},e("h5",{},S),e(
"dl",{},o.flatMap($=>[e("dt",{},`${$.label}. ${$.title}`),e("dd",{},j(h.answers[$.id]))])))}function A(){let h=i.mode===
"laptop",S=e("div",{class:"ivk-share-pause"}),$=e("p",{role:"status"}),M=k("Ik heb alles gelezen",()=>de(S,$),"ivk-main");
S.append(M);let[N,_]=[v(i.own,"de eerste"),v(i.partner,"je partner")];return[C(h?"Lees elkaars blad, en zeg nog niets":`\
Lees het blad van ${_}, en schrijf of zeg nog niets`),e("p",{},h?`Nu mogen jullie allebei kijken. ${_} leest het eerste \
blad, ${N} het tweede. Reageren komt straks.`:"Je kunt hier nog niets invullen. Dat is met opzet: eerst lezen, dan laten\
 bezinken, dan pas praten."),h&&B(i.own,`Blad van ${N}`),B(w(),`Blad van ${_}`),$,S,F()]}let F=()=>i.mode==="bestanden"&&
e("details",{},e("summary",{},"Mijn eigen blad als bestand"),u("Maak mijn bestand","sheet",`share-${v(i.own,"").trim()}`));
function de(h,S){let $=t.pause,M=e("span",{"aria-hidden":"true"}),N=k("Ga verder naar het vergelijken",()=>{$>0?S.textContent=
`Nog ${$} seconden. Wat verraste je? Wat herken je?`:c("vergelijken")},"ivk-main"),_=()=>{M.textContent=$>0?` Nog ${$} s\
econden.`:"",N.setAttribute("aria-disabled",String($>0)),$<=0&&(clearInterval(J),S.textContent="De pauze is voorbij. Je \
kunt verder."),$-=1},J=setInterval(()=>($>0||($=0),_()),1e3);l=()=>clearInterval(J),r.querySelector(".ivk-steps")?.replaceWith(
d(2)),S.textContent=`Even wachten: ${t.pause} seconden. Wat verraste je? Wat herken je? Zeg nog niets.`,h.replaceChildren(
N,M),_(),N.focus()}function T(){let[h,S]=[v(i.own,"Ik"),v(i.partner,"Mijn partner")],$=o.filter(_=>Q(i.own.answers[_.id])||
Q(w().answers[_.id])),M=o.filter(_=>!$.includes(_)),N=i.mode==="bestanden";return[C("Leg de bladen naast elkaar en praat\
 erover"),e("p",{},N?"Doe dit samen: naast elkaar, of aan de telefoon. Eén van jullie vult in. De ander neemt aan het ei\
nd de afspraken in.":"Doe dit samen. Kies bij elke rij wat jullie ervan vinden en schrijf op wie wat doet."),e("p",{},"K\
ijk bij 3 en 4 ook kruislings: wat de een graag doet, naast wat de ander van hem of haar hoopt."),...$.map(_=>ae(_,h,S)),
M.length>0&&e("p",{class:"ivk-help"},`Door geen van beiden ingevuld: ${M.map(_=>`${_.label} ${_.title}`).join(", ")}.`),
Y("Hoe verder"),x(i.follow,"first","Welke les geven jullie als eerste samen, en wie doet daarin wat?"),se(),e("div",{class:"\
ivk-share-end"},e("p",{},e("strong",{},"Jullie afspraken als pagina en als bestand"),e("br"),"De pagina is om af te druk\
ken of als pdf te bewaren. Het bestand is voor de ander, die het in de eigen cursus inneemt."),u("Maak de afspraken","ag\
reement",`afspraken-${h.trim()}-${S.trim()}`)),N&&f("Vulde de ander de afspraken in? Neem ze hier in","Kies het bestand \
met de afspraken. Ook het blad van een nieuwe partner kun je hier innemen.",re),F()]}let Y=h=>e("h5",{},h);function se(){
let h=e("input",{type:"date",value:i.follow.date??"",input:()=>{i.follow.date=h.value,s()}});return D(h,"Wanneer kijken \
jullie terug op deze afspraken?")}function ae(h,S,$){let M=i.rows[h.id]??={},N=z("outcome"),_=e("div",{}),J=()=>{let V=Dt[M.
outcome??""];_.replaceChildren(...V?[x(M,"text",V,null,2),x(M,"who","Wie doet wat?",null,2)]:[])},G=t.outcomes.map(V=>e(
"input",{type:"radio",name:N,id:z("o"),value:V.id,checked:M.outcome===V.id,change:()=>{M.outcome=V.id,J(),s()}}));return J(),
e("fieldset",{class:"ivk-compare"},e("legend",{},e("strong",{},`${h.label}. ${h.title}`)),e("div",{class:"ivk-pair"},[{who:S,
sheet:i.own},{who:$,sheet:w()}].map(({who:V,sheet:W})=>e("div",{},e("p",{class:"ivk-who"},V),j(W.answers[h.id])))),e("di\
v",{class:"ivk-levels"},G.map((V,W)=>e("span",{class:"ivk-level"},V,e("label",{for:V.id,title:t.outcomes[W].text},t.outcomes[W].
title)))),_)}function re(h){let S=h.partner;if(S){if(!h.agreement)return ge(S);he("de afspraken van je partner",()=>{Object.
assign(i,{partner:S,rows:h.rows??{},follow:h.follow??{}}),c("vergelijken")})}}function ge(h){he(`het blad van ${v(h,"je \
nieuwe partner")}`,()=>{Object.assign(i,{partner:structuredClone(h),rows:{},follow:{}}),c("lezen")})}function he(h,S){let{
rows:$={},follow:M={}}=p()??{},N=Object.keys($).length,_=[N&&`bij ${N===1?"één rij":`${N} rijen`}`,Object.keys(M).length&&
"bij ‘Hoe verder’"].filter(Boolean).join(" en ");if(!_)return S();r.querySelector(".ivk-offer")?.remove();let J=k("N\
ee, laat alles staan",()=>{G.remove(),r.querySelector("input[type=file]")?.focus()}),G=e("div",{class:"ivk-offer"},e("p",
{},`Er staat al iets ingevuld: ${_}. Neem je ${h} over, dan verdwijnt dat. Je eigen blad blijft.`),e("div",{class:"ivk-a\
ctions"},J,k("Ja, neem over",S)));r.append(G),J.focus()}return m(),{node:r,get:p,set:g}}var ot={control:Nt};var st=1e6;function Mt(t,s,a){let o=e("div",{class:"ivk-deck"}),n=null,r=0,i=!1,l=null,p=()=>1+crypto.getRandomValues(new Uint32Array(
1))[0]%st,g=j=>j.normalize("NFKD").toUpperCase().replace(/[^A-Z0-9]/g,""),f=()=>a.get("deck"),u=()=>n!==null&&f().owner===
n.id,k=j=>n?.[f().form][j.id]??{},C=j=>Object.keys(k(j)).length===f().outcomes.length;function w(){if(t.second)return[e(
"p",{},"Begin eerst hierboven met je eigen stapel. Daarna verschijnen hier drie nieuwe situaties.")];let j=e("input",{type:"\
text",autocomplete:"off",maxlength:"40"}),c=e("input",{type:"text",inputmode:"numeric",autocomplete:"off",class:"ivk-num\
ber"}),m=e("select",{},e("option",{value:""},"— kies —"),t.levels.map(x=>e("option",{value:x.id},x.text))),d=e("p",{
class:"ivk-deck-wrong",id:z("problem"),role:"alert"}),y=(x,O)=>{d.textContent=O,x.setAttribute("aria-invalid","true"),x.
setAttribute("aria-errormessage",d.id),x.focus()},E=()=>{[j,c,m].forEach(R=>R.removeAttribute("aria-invalid"));let x=g(j.
value||"ALLEEN");if(x.length<2||x.length>24)return y(j,"Een klascode heeft 2 tot 24 letters of cijfers, bijvoorbeeld PAB\
O2A.");let O=c.value.trim(),q=O?Number(O):p();if(!Number.isInteger(q)||q<1||q>st)return y(c,"Je nummer is een heel getal\
, bijvoorbeeld 12. Laat het leeg als je geen nummer hebt.");if(!m.value)return y(m,"Kies eerst waar je lesgeeft of gaat \
lesgeven.");n={version:1,class:x,serial:q,level:m.value,id:le(),vorm1:{},vorm2:{}},r=0,i=!0,s(),v(!0)};return[e("div",{class:"\
ivk-deck-start"},D(j,"Klascode","Van je docent. Werk je alleen? Laat dit leeg."),D(c,"Jouw nummer","Het nummer dat je in\
 de klas trok. Heb je er geen? Laat dit leeg, dan trekt de cursus er een."),D(m,"Waar geef je les, of ga je lesgeven?","\
Voor het mbo zijn de aantallen hoger."),d,e("div",{},e("button",{type:"button",class:"ivk-main",click:E},"Geef mij mijn \
stapel")))]}function b(j){let{cards:c,outcomes:m,scale:d,question:y}=f(),E=c[r],x=e("p",{role:"status"}),O=()=>{let B=c.
map((F,de)=>C(F)?null:de+1).filter(Boolean),A=B.length?`Helemaal beoordeeld: ${c.length-B.length} van de ${c.length}. No\
g open: ${B.join(", ")}.`:`Alle ${c.length} situaties zijn beoordeeld.`;x.textContent!==A&&(x.textContent=A)},q=ve({scale:{
min:1,max:d.length,levels:d.map((B,A)=>`${A+1} ${B}`)},unknown:"",items:m},()=>{let{form:B}=f(),A=n??j;n={...A,[B]:{...A[B],
[E.id]:q.get()??{}}},O(),s()});q.set(k(E)),O(),l={agrees:()=>P(q.get()??{},k(E)),tell:O};let R=(B,A,F)=>e("button",{type:"\
button",class:F?"ivk-main":null,disabled:!c[r+B],click:()=>{r+=B,v(!0)}},A);return[e("div",{class:"ivk-situation"},e("h4",
{tabindex:"-1"},`Situatie ${r+1} van ${c.length}${E.base?" (het basisvignet, dat iedereen als eerste ziet)":""}`),e("p",
{},E.text)),e("p",{},e("strong",{},y)),q.node,e("div",{class:"ivk-actions"},R(-1,"Vorige situatie",!1),R(1,"Volgende sit\
uatie",!0)),x,!t.second&&e("p",{class:"ivk-help"},`Jouw stapel: klascode ${j.class}, nummer ${j.serial}. Met ‘Antwoord w\
issen’ begin je opnieuw.`)]}function v(j=!1){l=null;let c=n===null?w():u()?b(n):[e("p",{tabindex:"-1"},"Je stapel word\
t gemaakt…")];o.replaceChildren(...c.filter(m=>m instanceof Node)),j&&o.querySelector("[tabindex='-1']")?.focus()}return a.
on("change:deck",()=>{u()&&((i||!l)&&v(i),i=!1)}),v(),{node:o,get:()=>n,set:j=>{let c=j?.id!==n?.id;n=j??null,c&&(r=0),!c&&
l&&u()&&l.agrees()?l.tell():i||v()}}}var at={control:Mt};function Bt({model:t,el:s}){let a=e("p",{class:"ivk-status",role:"status"}),o=e("div",{"aria-live":"polite"}),n=Z(t,a);n.
say("unanswered","Nog niets gewist");let r=e("select",{change:()=>o.replaceChildren()},e("option",{value:""},"— kies een\
 module —"),Object.entries(t.get("spec").modules).map(([f,u])=>e("option",{value:f},u))),i=()=>{let f=r.value;o.replaceChildren(),
n.ask({do:"look",place:f},"Bezig met kijken…",({found:u})=>{let k=e("button",{type:"button",click:l},"Nee, laat alles \
staan");o.replaceChildren(e("p",{},e("strong",{},u)),e("p",{},"Weet je het zeker? Gewist is gewist: zonder back-up komt \
het niet terug. Sluit eerst de pagina van die module, als zij open is."),e("div",{class:"ivk-actions"},k,e("button",{type:"\
button",class:"ivk-main",click:()=>p(f)},"Ja, wis deze antwoorden"))),k.focus()})},l=()=>{o.replaceChildren(),n.say("una\
nswered","Er is niets gewist"),r.focus()},p=f=>n.ask({do:"wipe",place:f},"Bezig met wissen…",({wiped:u,key:k})=>{g(k);
let C=e("p",{tabindex:"-1"},e("strong",{},u));o.replaceChildren(C),r.value="",C.focus()}),g=f=>{try{Object.keys(localStorage).
filter(u=>u.startsWith(`inclusief-voor-de-klas:${f}:`)).forEach(u=>localStorage.removeItem(u))}catch{}};return s.append(
e("div",{class:"ivk",lang:"nl"},D(r,"Wis mijn antwoorden","Kies de module waarvan je de antwoorden van deze computer wil\
t halen."),e("div",{class:"ivk-actions"},e("button",{type:"button",click:i},"Wis deze module…"),a),o)),n.destroy}var rt={
render:Bt};var Wt={choice:oe,form:ze,match:Le,multiple_choice:pe,number:fe,open_text:Fe,order:Oe,rating:ve,short_text:me},It={backup:Xe,
calibration:Qe,conversation:Ye,share:ot,vignettes:at,wipe:rt},Cs=Ue(Wt,It);export{Cs as render};
