var ft=0,z=t=>`ivk-${t}-${ft+=1}-${Math.random().toString(36).slice(2,8)}`,ce=()=>[...crypto.getRandomValues(new Uint8Array(
8))].map(t=>t.toString(16).padStart(2,"0")).join(""),mt=["input","select","textarea","button","a","summary"];function vt(t){
t.stopPropagation(),(t.ctrlKey||t.metaKey)&&t.key==="s"&&t.preventDefault()}function e(t,s={},...a){let n=document.createElement(
t);(mt.includes(t)||s.tabindex)&&n.addEventListener("keydown",vt);for(let[o,i]of Object.entries(s))i==null||i===!1||(typeof i==
"function"?n.addEventListener(o,i):o==="value"||o==="checked"?Object.assign(n,{[o]:i}):n.setAttribute(o,i===!0?"":String(
i)));return n.append(...a.flat().filter(gt)),n}var gt=t=>t!=null&&t!==!1;function W(t,...s){let a=s.map(o=>o?.id).filter(
Boolean),n=t.getAttribute("aria-describedby");return a.length&&t.setAttribute("aria-describedby",[n,...a].filter(Boolean).
join(" ")),t}var G=(t,s="span")=>e(s,{class:"ivk-help",id:z("help")},_(t));function D(t,s,a=null,n=t){let o=a?G(a):null;
return t.id||=z("field"),W(t,o),e("div",{class:"ivk-form-field"},e("label",{for:t.id},_(s)),o,n)}function de(t,...s){let a=t.
help?G(t.help,"p"):null;return W(e("fieldset",{class:"ivk-form-field"},e("legend",{},_(t.label)),a,s),a)}function _(t){return String(
t).split(/\n\s*\n/).map(s=>e("span",{class:"ivk-par"},s.split(/(\*\*[^*]+\*\*)/).map(a=>a.startsWith("**")&&a.endsWith("\
**")&&a.length>4?e("strong",{},a.slice(2,-2)):a)))}function Y(t,s){let a=z("ask"),n=0,o,i=()=>{},r=(p,h)=>{s.dataset.state=p,s.textContent=h},l=()=>{let p=t.get("saved");if(!(p.
view!==a||p.seq!==n)){if(clearTimeout(o),p.error)return r("error",p.error);r("saved","Klaar"),i(t.get("state"))}};return t.
on("change:saved",l),{say:r,ask(p,h,w){n+=1,i=w,r("saving",h),clearTimeout(o),o=window.setTimeout(r,2e4,"lost","Er is ge\
en verbinding met de cursus. Klik bovenaan op ▶▶ Opnieuw laden en probeer het opnieuw. Er is niets veranderd."),t.set(
"draft",{...p,seq:n,view:a}),t.save_changes()},destroy(){clearTimeout(o),t.off("change:saved",l)}}}function H(t){for(let s of t.querySelectorAll("a"))s.href.startsWith("blob:")&&URL.revokeObjectURL(s.href);t.replaceChildren()}
function P(t){let s=t.type.startsWith("text/html"),a=e("p",{class:"ivk-actions"});s&&a.append(e("a",{class:"ivk-button",
target:"_blank",rel:"noopener"},"Openen om af te drukken",e("span",{class:"ivk-hidden"}," (nieuw tabblad)"))),a.append(e(
"a",{class:"ivk-button",download:t.name},`Downloaden (${t.name})`));let n=s&&t.content.includes(Ne),o=()=>{let i=n&&be?t.
content.replace(Ne,be):t.content,r=URL.createObjectURL(new Blob([i],{type:t.type}));for(let l of a.querySelectorAll("a"))
l.href=r};return o(),n&&!be&&(kt??=ht()).then(i=>{be=i,i&&a.isConnected&&o()}),a}var Ne='local("Atkinson Hyperlegible Ne\
xt")',kt,be="";async function ht(){try{let t=[...document.styleSheets].flatMap(bt).find(({style:n})=>/Atkinson Hyperlegible Next/.
test(n.getPropertyValue("font-family"))&&n.getPropertyValue("font-style")!=="italic"&&/U\+0*-0*FF\b/i.test(n.getPropertyValue(
"unicode-range"))),[,s]=t?.style.getPropertyValue("src").match(/url\("?([^")]+)"?\)/)??[];if(!s)return"";let a=await(await fetch(
s)).blob();return await new Promise(n=>{let o=new FileReader;o.onload=()=>n(`url(${o.result}) format("woff2")`),o.onerror=
()=>n(""),o.readAsDataURL(a)})}catch{return""}}function bt(t){try{return[...t.cssRules].filter(s=>s instanceof CSSFontFaceRule)}catch{
return[]}}function Me({model:t,el:s}){let a=e("summary",{"data-lm-suppress-shortcuts":"true"},"Doe je de cursus zonder docent?");if(!t.
get("spec").offered)return s.append(e("div",{class:"ivk",lang:"nl"},e("details",{class:"ivk-fold"},a,e("p",{},"In deze u\
itgave zit geen uitleg bij de opdrachten: die krijg je van je docent. Werk je alleen? Gebruik dan de hele cursus op je e\
igen computer; daar kun je na het inleveren de uitleg openen.")))),()=>{};let n=e("p",{class:"ivk-status",role:"status"}),
o=e("div",{}),i=Y(t,n),r=()=>i.ask({},"Bezig met de pagina…",({page:l})=>{H(o),i.say("saved",`Je pagina is klaar: ${l.
name}. Zij staat ook naast deze opdracht.`),o.append(P(l)),o.querySelector("a")?.focus()});return s.append(e("div",{class:"\
ivk",lang:"nl"},e("details",{class:"ivk-fold"},a,e("p",{},"Dan lever je in bij jezelf. Druk eerst hierboven op ",e("stro\
ng",{},"Inleveren"),". Daarna maakt deze knop een pagina met jouw antwoorden, je punten en de uitleg bij elke vraag. Bij\
 wat je zelf schreef, krijg je de rubric en voorbeelden."),e("p",{},"Lever je wél in bij een docent? Wacht dan op je beo\
ordeling. In elk bestand dat je inlevert nadat je de uitleg hebt geopend, staat dat je die hebt gezien."),e("div",{class:"\
ivk-actions"},e("button",{type:"button",click:r},"Laat de uitleg zien"),n),o))),()=>{H(o),i.destroy()}}var Be=t=>t.closest(".jp-Notebook")??document;function wt(t,s){let a=Be(t).querySelector(`.ivk[data-question="${CSS.escape(
s)}"]`);a?.dispatchEvent(new Event("ivk-goto",{bubbles:!0})),a?.scrollIntoView({block:"center"}),a?.querySelector("input\
, select, textarea, button")?.focus()}function se(t,s){return e("ul",{class:"ivk-open"},s.map(({id:a,prompt:n,part:o})=>e(
"li",{},e("button",{type:"button",class:"ivk-quiet",click:()=>wt(t,a)},n+(o?" (nog niet af)":"")))))}var jt=["saving","s\
low","lost","error"].map(t=>`[data-state="${t}"]`).join();function Le(t){return[...Be(t).querySelectorAll(".ivk[data-que\
stion]")].filter(a=>a.querySelector(`.ivk-status:is(${jt})`)).map(a=>({id:a.dataset.question??"",prompt:a.querySelector(
".ivk-prompt")?.firstChild?.textContent??""}))}var yt=5e3;function We({model:t,el:s}){let a=t.get("spec"),n=e("input",{type:"text",autocomplete:"off",value:a.number??""}),
o=e("input",{type:"text",autocomplete:"name",value:a.name??""}),i=e("p",{class:"ivk-status",role:"status"}),r=e("div",{}),
l=e("div",{}),p=z("view"),h=0,w,u=(c,j)=>{i.dataset.state=c,i.textContent=j},v=()=>{h+=1,r.contains(document.activeElement)&&
b.focus(),r.replaceChildren(),u("saving","Bezig met inleveren…"),clearTimeout(w),w=window.setTimeout(u,2e4,"lost","Nog\
 niet ingeleverd: de cursus reageert niet. Klik bovenaan op ▶▶ Opnieuw laden en probeer het opnieuw."),t.set("draft",
{seq:h,view:p,number:n.value,name:o.value}),t.save_changes()},x=async()=>{let c=Date.now()+yt;for(;Le(s).length&&Date.now()<
c;)await new Promise(j=>setTimeout(j,100));return Le(s)},y=async()=>{u("saving","Even kijken of alles is opgeslagen…");
let c=await x(),{open:j}=t.get("state");if(!j.length&&!c.length)return v();m();let S=(L,q,I)=>L.length===1?`Eén vraag ${q}`:
`${L.length} vragen ${I}`,C=e("p",{tabindex:"-1"},j.length?S(j,"is nog niet beantwoord:","zijn nog niet beantwoord:"):"A\
lle vragen zijn beantwoord.");r.replaceChildren(C,se(s,j),...c.length?[e("p",{},e("strong",{},`⚠ ${S(c,"heeft een antw\
oord dat nog niet is opgeslagen","hebben een antwoord dat nog niet is opgeslagen")}. Dat gaat nu niet mee:`)),se(s,c)]:[],
e("p",{},"Je mag nu inleveren en het later nog eens doen: je laatste inlevering telt."),e("div",{class:"ivk-actions"},e(
"button",{type:"button",class:"ivk-main",click:v},"Toch inleveren"))),C.focus()},m=()=>{let c=t.get("receipt");c.file?c.
outdated?u("part",`Ingeleverd op ${c.time}. Daarna heb je nog iets gewijzigd: lever opnieuw in om dat mee te nemen.`):u(
"saved",`Je bestand is klaar, gemaakt op ${c.time}. Geef het nu aan je docent.`):u("unanswered","Nog niet ingeleverd"),l.
dataset.shown!==(c.sha256??"")&&(l.dataset.shown=c.sha256??"",H(l),c.file&&l.append(e("p",{},e("strong",{},"Stuur dit be\
stand aan je docent: "),c.file,c.folder?`. Het staat naast deze opdracht in de map ${c.folder}.`:". Download het eerst, \
met de knop hieronder."),P({name:c.file,type:"application/x-ipynb+json",content:c.content}),e("p",{class:"ivk-receipt"},
`Jouw ontvangstbewijs: ${c.answered} van de ${c.total} vragen beantwoord, ${c.time}, ontvangstcode ${c.sha256}`),e("p",{},
"Bewaar dit bewijs. Wijzig je daarna nog iets? Lever dan opnieuw in.")))},k=()=>{clearTimeout(w);let{error:c}=t.get("sav\
ed");c?u("error",c):m()},b=e("button",{type:"button",class:"ivk-main",click:y},"Inleveren"),d=e("legend",{class:"ivk-leg\
end"},e("span",{class:"ivk-prompt"},"Inleveren")),f=G("Vul in hoe je docent je kent. Lever je in op een plek waar je met\
 je eigen naam bent ingelogd? Dan mag het leeg blijven.","p");return m(),t.on("change:saved",k),t.on("change:receipt",m),
s.append(e("div",{class:"ivk",lang:"nl",tabindex:"-1"},W(e("fieldset",{},d,f,D(n,"Studentnummer"),D(o,"Naam")),f),e("div",
{class:"ivk-actions"},b,i),r,l)),()=>{clearTimeout(w),t.off("change:saved",k),t.off("change:receipt",m)}}function Ie({model:t,el:s}){let a=e("p",{role:"status"}),n=e("div",{}),o=Y(t,a),i=()=>o.ask({},"Bezig met de pagina…",
({page:r})=>{H(n),o.say("saved","Je pagina is klaar."),n.append(P(r)),n.querySelector("a")?.focus()});return s.append(e(
"div",{class:"ivk",lang:"nl"},e("details",{class:"ivk-fold"},e("summary",{"data-lm-suppress-shortcuts":"true"},"Deze mod\
ule op papier of op je telefoon"),e("p",{},"Deze knop maakt van de module één pagina met jouw antwoorden van nu. Je kunt\
 haar afdrukken, of als bestand bewaren en op je telefoon lezen. Er gaat niets naar buiten."),e("div",{class:"ivk-action\
s"},e("button",{type:"button",click:i},"Maak de pagina"),a),n))),()=>{H(n),o.destroy()}}function Re({model:t,el:s}){let a=e("p",{}),n=e("div",{}),o=e("summary",{},"Wat staat nog open?"),i=e("details",{},o,n),
r=()=>{let{total:l,open:p}=t.get("state");a.textContent=p.length?`Je hebt ${l-p.length} van de ${l} vragen beantwoord.`:
`Je hebt alle ${l} vragen beantwoord.`;let h=n.contains(document.activeElement);n.replaceChildren(se(s,p)),h&&o.focus(),
i.hidden=p.length===0};return r(),t.on("change:state",r),s.append(e("div",{class:"ivk",lang:"nl"},a,i)),()=>t.off("chang\
e:state",r)}var we={right:["✓","goed"],wrong:["✗","niet goed"],missed:["○","ook goed, niet gekozen"],again:["↻","kijk nog ee\
ns"],info:["",""]},pe=()=>e("span",{class:"ivk-mark",id:z("mark")});function fe(t,s="info"){let[a,n]=we[s];t.dataset.state=
s,t.replaceChildren(...n?[e("span",{"aria-hidden":"true"},`${a} `),n]:[])}function je(t,s){let a=t.map(n=>{let o=pe();return W(
n,o),o});return{rows:t.map((n,o)=>e("div",{class:"ivk-option"},n,e("label",{for:n.id},_(s[o].text)),a[o])),mark:n=>t.forEach(
(o,i)=>fe(a[i],n[o.value]))}}function Je(t,s,a){let n=[t,s].map(o=>Array.isArray(o)?o.indexOf(a):typeof o=="object"?o?.[a]:
o);return n[0]===n[1]}function Pe(t,s){if(t.replaceChildren(),!s||!s.message&&!s.remarks?.length)return;let{fraction:a=null,remarks:n=[]}=s,o=s.
again?"again":a===1?"right":a===null?"info":a>0?"part":"wrong";t.append(e("p",{class:"ivk-verdict","data-state":o},e("sp\
an",{},_(s.message??""))));let i=n.filter(({text:p})=>p||!s.again),r=a===1?i.filter(({state:p})=>p==="info"):[];if(t.append(
...He(i.filter(p=>!r.includes(p)))),r.length&&t.append(e("details",{class:"ivk-others"},e("summary",{"data-lm-suppress-s\
hortcuts":"true"},"Waarom niet iets anders?"),He(r))),!s.solution?.length)return;let l=s.solution.map(([p,h])=>e("li",{},
p&&e("strong",{},p),p&&(p.endsWith(".")?" ":": "),_(h)));t.append(e("p",{class:"ivk-verdict"},"Goed is:"),e("ul",{class:"\
ivk-solution"},l))}function He(t){if(!t.length)return[];let s=t.some(({state:n})=>n in we&&n!=="info"),a=t.map(n=>{if(n.
state==="tick")return e("li",{},e("label",{},e("input",{type:"checkbox"}),e("span",{},_(n.label))));let[o,i]=we[n.state];
return e("li",{"data-state":n.state},s&&e("span",{class:"ivk-sign","aria-hidden":"true"},o),e("span",{class:"ivk-remark"},
e("strong",{},n.label),i&&` (${i})`,n.text&&e("span",{class:"ivk-why"},_(n.text))))});return[e("ul",{class:"ivk-remarks"},
a)]}var ae={unanswered:"Nog niet beantwoord",saving:"Bezig met opslaan…",saved:"Opgeslagen",slow:"Nog niet opgeslagen: de \
cursus is nog bezig. Je antwoord staat klaar en wordt zo opgeslagen.",lost:"Nog niet opgeslagen: de cursus reageert niet\
. Je antwoord blijft in deze browser staan. Klik bovenaan op ▶▶ Opnieuw laden; daarna wordt je antwoord teruggezet.",
restored:"Wat je hier de vorige keer deed, was nog niet opgeslagen. Het is teruggezet."},xt=4e3,Ke=250,Oe=500,K=(t,s)=>JSON.
stringify(t??null)===JSON.stringify(s??null),Ve="inclusief-voor-de-klas:",Ct=720*60*60,Ue=t=>{location.port&&(document.cookie=
`ivk-wacht-${location.port}=1; Path=/; SameSite=Strict; Max-Age=${t?Ct:0}`)};function St(t){let s=`${Ve}${t}`,a=n=>{try{
return n()}catch{return null}};return{read:()=>a(()=>JSON.parse(localStorage.getItem(s)??"null")),write:(n,o)=>a(()=>{localStorage.
setItem(s,JSON.stringify({value:n,known:o})),Ue(!0)}),clear:()=>a(()=>{localStorage.removeItem(s),Object.keys(localStorage).
some(n=>n.startsWith(Ve))||Ue(!1)})}}function Ge(t,s,a){let n=t.get("spec"),o=z("view"),i=St(`${n.store}:${n.id}`),r=e("\
span",{class:"ivk-hidden",role:"status"});s.setAttribute("aria-hidden","true");let l=0,p=0,h=t.get("value")??null,w=[],u,
v=-Oe,x=-Ke,y=null,m=(c,j)=>{s.dataset.state=c,s.textContent=j,c!=="saving"&&r.textContent!==j&&(r.textContent=j)},k=()=>w.
splice(0).forEach(clearTimeout),b=(c,j={})=>{clearTimeout(u),u=void 0,x=performance.now();try{t.set("draft",{value:c??null,
seq:l,view:o,known:h,check:!1,...j}),t.save_changes()}catch{}},d={live:r,save(c,{pause:j=!1,...S}={}){l+=1,y=c??null,i.write(
y,h),m("saving",ae.saving),k(),w=[window.setTimeout(m,xt,"slow",ae.slow),window.setTimeout(m,2e4,"lost",ae.lost)],clearTimeout(
u),v=j?performance.now():-Oe;let C=x+Ke-performance.now();j&&C>0?u=window.setTimeout(b,C,c,S):b(c,S)},flush(){u!==void 0&&
b(y)},get pending(){return l>p},show(){let c=t.get("saved"),j=c.time?` om ${c.time}`:"";c.error?m("error",c.error):(t.get(
"value")??null)===null?m("unanswered",ae.unanswered):m(c.complete===!1?"part":"saved",[ae.saved+j,c.note].filter(Boolean).
join(" · "))},destroy(){d.flush(),k(),t.off("change:saved",f)},unsent(){let c=i.read();return c&&K(c.value,t.get("value"))&&
i.clear(),c&&!K(c.value,t.get("value"))?c:null}},f=()=>{let c=t.get("saved");if(c.view!==o){if(d.pending)return;h=t.get(
"value")??null,d.show();return}if((c.seq??0)<l)return;p=l,k(),c.error||(h=t.get("value")??null,i.clear());let j=()=>{d.show(),
a(c)},S=v+Oe-performance.now();S>0?w.push(window.setTimeout(j,S)):j()};return t.on("change:saved",f),d.show(),d}var Fe={clearLinks:H,describe:W,fieldGroup:de,h:e,helpText:G,labelled:D,pageLinks:P,rich:_,same:K,uid:z};async function Ze(t,s){let a=Date.now()+2e4;for(;!t.has_model(s)&&Date.now()<a;)await new Promise(l=>setTimeout(l,50));let n=await t.
get_model(s),o=n.get("hash"),i=`ivk-style-${o}`;if(!document.getElementById(i)){let l=document.createElement("style");l.
id=i,l.textContent=n.get("style"),document.head.append(l)}let r=globalThis.inclusiefVoorDeKlas??={};return r[o]??=Et(n.get(
"source"))}async function Et(t){let s=URL.createObjectURL(new Blob([t],{type:"text/javascript"}));try{return await import(s)}finally{
URL.revokeObjectURL(s)}}function Xe(t,s){let a={...Fe,controls:t};return async n=>{let{model:o}=n,i=o.get("own_code"),r=i?(await Ze(o.widget_manager,
i)).default.control:s[o.get("spec").kind];return $t(n,r,a)}}function $t({model:t,el:s},a,n){let o=t.get("spec"),i=e("p",
{class:"ivk-status"}),r=e("p",{class:"ivk-problem",id:z("problem"),role:"status"}),l=e("div",{class:"ivk-feedback","aria\
-live":"polite"}),p=e("div",{class:"ivk-extra","aria-live":"off"}),h=(O=!1)=>{j=null,w(O)},w=(O=!1)=>{l.replaceChildren(),
y(),b.save(u.get(),{pause:O}),C()},u=a(o,h,t,n),v=(O={})=>{u.settle?.(),b.save(u.get(),{check:!0,...O}),C()},x={value:null,
result:{}},y=()=>{let O=u.get(),Z=(x.result.remarks??[]).filter(({part:U})=>U&&Je(x.value,O,U));u.mark?.(Object.fromEntries(
Z.map(({part:U,state:g})=>[U,g])));let X=!!d&&!o.has_example&&(!l.firstChild||!("fraction"in x.result));A.toggleAttribute(
"data-unchecked",X),d&&d.classList.toggle("ivk-main",X)},m=()=>{x={value:t.get("value"),result:t.get("result")},Pe(l,x.result),
y()},k=(O="")=>{r.textContent!==O&&(r.textContent=O)},b=Ge(t,i,O=>{k(O.problem),u.field&&u.field.setAttribute("aria-inva\
lid",String(!!O.problem&&o.kind==="number")),(O.checked||t.get("result").message)&&m()}),d=o.check&&e("button",{type:"bu\
tton",class:"ivk-main",click:()=>v()},o.check),f=d&&e("button",{type:"button",class:"ivk-quiet",hidden:!0,click:()=>v({explain:!0})},
"Bekijk de uitleg"),c=()=>{if(A.toggleAttribute("data-settled",!!t.get("saved").settled),!f||!d)return;let O=!t.get("sav\
ed").again;O&&document.activeElement===f&&d.focus(),f.hidden=O},j=null,S=e("button",{type:"button",class:"ivk-quiet",click:()=>{
let O=j;j=O===null?u.get():null,u.set(O),w()}}),C=()=>{S.textContent=j===null?"Antwoord wissen":"Zet mijn antwoord terug",
S.hidden=o.wipe===!1||j===null&&u.get()===null,L&&(L.hidden=u.get()!==null||j!==null)},L=o.offer&&e("button",{type:"butt\
on",class:"ivk-quiet",click:()=>{u.set(o.offer.value),h(),(u.field??I.querySelector("input, select, textarea"))?.focus()}},
o.offer.label),q=[e("span",{class:"ivk-prompt"},_(o.prompt)),o.points?e("span",{class:"ivk-points"},o.points===1?"1 punt":
`${String(o.points).replace(".",",")} punten`):null],I;u.field?(u.field.id=z("field"),I=e("div",{class:"ivk-question"},e(
"label",{class:"ivk-legend",for:u.field.id},q),u.node),W(u.field,r)):(I=e("fieldset",{class:"ivk-question"},e("legend",{
class:"ivk-legend"},q),u.node),W(I,u.help,r));let A=e("div",{class:"ivk",lang:"nl","data-question":o.id,tabindex:"-1"},I,
r,e("div",{class:"ivk-actions"},d,f,L,S,i,b.live),l,p,o.source&&zt(o)),M=()=>{let{html:O,page:Z}=t.get("extra"),X=()=>[...p.
querySelectorAll("a, button, summary")],U=X().findIndex(g=>g===document.activeElement);H(p),p.innerHTML=O??"",Z&&p.append(
P(Z)),X()[U]?.focus()},F=()=>{!b.pending&&!K(u.get(),t.get("value"))&&(u.set(t.get("value")),m(),j=null,C())},ie=()=>b.flush();
u.set(t.get("value")),m(),k(t.get("saved").problem),M(),C(),c();let ne=b.unsent();ne&&K(ne.known,t.get("value"))?(he(ne.
value),A.insertBefore(e("p",{class:"ivk-help"},ae.restored),r)):ne&&ze(ne.value);function he(O){u.set(O),h()}function ze(O){
let Z=(g,E,$)=>e("button",{type:"button",class:E,click:()=>{U.remove(),$(),X()}},g),X=()=>I.querySelector("input, select\
, textarea, button")?.focus(),U=e("div",{class:"ivk-offer"},e("p",{},"In deze browser staat nog een ander antwoord dat n\
iet was opgeslagen."),typeof O=="string"&&o.kind!=="choice"&&e("blockquote",{},O),e("div",{class:"ivk-actions"},Z("Zet d\
at antwoord terug","",()=>he(O)),Z("Houd wat er nu staat","ivk-quiet",h)));A.insertBefore(U,r)}return t.on("change:value",
F),t.on("change:saved",c),t.on("change:extra",M),window.addEventListener("pagehide",ie),s.append(A),()=>{b.destroy(),t.off(
"change:value",F),t.off("change:saved",c),t.off("change:extra",M),window.removeEventListener("pagehide",ie)}}function zt({
source:t,about:s}){let a=`Bron: ${t}`;if(!s?.length)return e("p",{class:"ivk-source"},a);let n=e("ul",{});return n.innerHTML=
s.map(o=>`<li>${o}</li>`).join(""),e("details",{class:"ivk-source"},e("summary",{"data-lm-suppress-shortcuts":"true"},a),
n)}var Lt={once:"✓",later:"✓",filled:"✓",again:"↻",unchecked:"○",open:"○"};function Qe({model:t,el:s}){let a=e(
"p",{class:"ivk-prompt"}),n=e("ul",{class:"ivk-recap"}),o=e("div",{class:"ivk",lang:"nl",role:"group","aria-label":"Hoe \
ging dit deel?",tabindex:"-1"},a,n),i=()=>{let r=t.get("state"),l=n.contains(document.activeElement),p=n.querySelector("\
details")?.open;a.textContent=r.line,o.hidden=!r.line,n.replaceChildren(...r.groups.map(({state:h,text:w,questions:u})=>{
let v=u.length>0&&se(s,u),x=h==="open"?e("details",{open:p},e("summary",{},w),v):e("div",{},w,v);return e("li",{"data-st\
ate":h},e("span",{class:"ivk-sign","aria-hidden":"true"},Lt[h]),x)})),l&&o.focus()};return i(),t.on("change:state",i),s.
append(o),()=>t.off("change:state",i)}function Ye(t,s){let a=Object.entries(s),n={...t,...Object.fromEntries(a.flatMap(([i,{control:r}])=>r?[[i,r]]:[]))},o={question:Xe(
t,n),paper:Ie,progress:Re,recap:Qe,handin:We,alone:Me,...Object.fromEntries(a.flatMap(([i,{render:r}])=>r?[[i,r]]:[]))};
return i=>o[i.model.get("renderer")](i)}function re(t,s){let a=z("choice"),n=t.options.map(r=>e("input",{type:"radio",name:a,value:r.id,id:z("o"),change:()=>s()})),
{rows:o,mark:i}=je(n,t.options);return{node:e("div",{class:"ivk-options"},o),mark:i,get:()=>n.find(r=>r.checked)?.value??
null,set:r=>n.forEach(l=>l.checked=l.value===r)}}function ee(t,s,a){t.addEventListener("input",()=>s(!0)),t.addEventListener("change",()=>s());let n=a?e("span",{class:"i\
vk-unit",id:z("unit")},a):null;return W(t,n),{node:e("div",{class:"ivk-typed"},t,n),field:t,get:()=>t.value.trim()?t.value:
null,set:o=>t.value=o??""}}function me(t,s){let a=t.options.map(r=>e("input",{type:"checkbox",value:r.id,id:z("o"),change:()=>s()})),{rows:n,mark:o}=je(
a,t.options),i=G(t.kind?"Meer antwoorden kunnen goed zijn.":"Je mag er meer dan één kiezen.","p");return{help:i,node:e(
"div",{class:"ivk-options"},i,n),mark:o,get:()=>{let r=a.filter(l=>l.checked).map(l=>l.value);return r.length?r:null},set:r=>a.
forEach(l=>l.checked=(r??[]).includes(l.value))}}function ve(t,s){return ee(e("input",{type:"text",inputmode:"decimal",autocomplete:"off",class:"ivk-number"}),s,t.unit)}function _e(t,s,a=5){return ee(e("textarea",{rows:String(a)}),s,t.unit)}var et=(t,s)=>_e(t,s);function ge(t,s){return ee(e("input",{type:"text",autocomplete:"off"}),s,t.unit)}function Ot(t,s){let a=e("select",{},e("option",{value:""},"— kies —"),t.options.map(n=>e("option",{value:n.id},n.text)));
return a.addEventListener("change",()=>s()),{node:a,field:a,get:()=>a.value||null,set:n=>a.value=n??""}}function _t(t,s){
return t.type==="choice"?Ot(t,s):t.type==="text"?_e(t,s,3):t.type==="number"?ve(t,s):t.type==="date"?ee(e("input",{type:"\
date",autocomplete:"off"}),s):ge(t,s)}function ye(t,s){if(t.type==="checks"||t.type==="radios"){let n=t.type==="checks"?
me(t,s):re(t,s);return{...n,node:W(de(t,n.node),n.help)}}let a=_t(t,s);return{...a,node:D(a.field,t.label,t.help,a.node)}}function tt(t,s){let a=t.max??30,n=e("div",{class:"ivk-rows"}),o=e("span",{class:"ivk-hidden",role:"status"}),i=e("butto\
n",{type:"button",click:()=>u(void 0,l.length,"toegevoegd")},"Rij toevoegen"),r=e("button",{type:"button",class:"ivk-qui\
et",click:()=>p&&u(p.value,p.index,"teruggezet")}),l=[],p=null,h=()=>{l.forEach((m,k)=>{m.legend.textContent=`Rij ${k+1}`,
m.which.textContent=` (rij ${k+1})`}),i.disabled=l.length>=a,r.hidden=p===null||i.disabled,r.textContent=p===null?"":`Ze\
t rij ${p.index+1} terug`},w=m=>Object.fromEntries(m.controls.map(({id:k,control:b})=>[k,b.get()]).filter(([,k])=>k!==null)),
u=(m,k,b)=>{m!==void 0&&(p=null),x(m,k),s(),l[k].first?.focus(),o.textContent=`Rij ${k+1} ${b}.`},v=m=>{let k=l.indexOf(
m),b=w(m);Object.keys(b).length&&(p={value:b,index:k}),l.splice(k,1),m.node.remove(),h(),s(),o.textContent=`Rij ${k+1} v\
erwijderd.`,(r.hidden?i:r).focus()},x=(m,k)=>{let b=t.columns.map(C=>({id:C.id,control:ye(C,s)})),d=e("legend",{}),f=e("\
span",{class:"ivk-hidden"}),c=e("button",{type:"button",class:"ivk-quiet",click:()=>v(S)},"Verwijderen",f),j=e("fieldset",
{class:"ivk-form-row"},d,e("div",{class:"ivk-form-columns"},b.map(({control:C})=>C.node),c)),S={node:j,legend:d,which:f,
controls:b,first:j.querySelector("input, select, textarea")};b.forEach(({id:C,control:L})=>L.set(m?.[C]??null)),l.splice(
k,0,S),n.insertBefore(j,n.children[k]??null),h()},y=m=>{l=[],p=null,n.replaceChildren(),(m?.length?m:[{}]).forEach((k,b)=>x(
k,b))};return y(null),{node:de(t,n,e("div",{class:"ivk-actions"},i,r),o),get:()=>{let m=l.map(w);return m.some(k=>Object.
keys(k).length)?m:null},set:y}}var xe=(t,s)=>(t.type==="rows"?tt:ye)(t,s);function nt(t,s){let a=[],n=i=>{let r=t.fields.filter(h=>h.id.startsWith(`${i.id}_`)).map(h=>({...h,label:h.label.slice(
i.title.length+2)})),l=r.map(h=>{let w=h.type==="choice"?re(h,s):xe(h,s);return h.type==="choice"&&w.node.classList.add(
"ivk-beside"),w.field instanceof HTMLTextAreaElement&&(w.field.rows=2),{ask:h,control:w}}),p=()=>{let h=l.some(({control:w})=>w.
get()!==null);l.forEach(({ask:w,control:u})=>u.node.hidden=w.type==="text"&&!h)};return a.push({parts:l,follow:p}),e("fi\
eldset",{class:"ivk-need",change:p},e("legend",{},i.title,e("span",{class:"ivk-hidden"},`. ${r[0].label}`)),e("p",{class:"\
ivk-help"},_(i.text)),l.map(({control:h})=>h.node))},o=e("div",{},t.groups.map(i=>{let r=e("p",{class:"ivk-group-title",
id:z("group")},i.title);return e("div",{role:"group","aria-labelledby":r.id},r,i.cards.map(n))}));return a.forEach(i=>i.
follow()),{node:o,get:()=>{let i=a.flatMap(r=>r.parts.map(({ask:l,control:p})=>[l.id,p.get()])).filter(([,r])=>r!==null);
return i.length?Object.fromEntries(i):null},set:i=>a.forEach(r=>{r.parts.forEach(({ask:l,control:p})=>p.set(i?.[l.id]??null)),
r.follow()})}}function Tt(t,s){let a=t.fields.map(n=>({id:n.id,control:xe(n,s)}));return{node:e("div",{class:"ivk-form"},a.map(({control:n})=>n.
node)),get:()=>{let n=a.map(({id:o,control:i})=>[o,i.get()]).filter(([,o])=>o!==null);return n.length?Object.fromEntries(
n):null},set:n=>a.forEach(({id:o,control:i})=>i.set(n?.[o]??null))}}function Te(t,s){return"groups"in t&&t.groups?nt(t,s):
Tt(t,s)}function qe(t,s){let a=new Map,n=null,o=(u,v)=>{let x=e("ul",{class:"ivk-cards"}),y=e("p",{class:"ivk-box-title",id:z("b\
ox")},v),m=e("div",{class:"ivk-box",role:"group","aria-labelledby":y.id},y,x);return m.addEventListener("dragover",k=>{n&&
(k.preventDefault(),m.classList.add("ivk-over"))}),m.addEventListener("dragleave",()=>m.classList.remove("ivk-over")),m.
addEventListener("drop",k=>{m.classList.remove("ivk-over"),n&&(k.preventDefault(),n.select.value=u,l(n),s())}),a.set(u,x),
{box:m,name:y,list:x}},i=t.items.map(u=>{let v=z("card"),x=pe(),y=e("span",{class:"ivk-pick-text","aria-hidden":"true"}),
m=e("select",{"aria-labelledby":v},e("option",{value:""},"— kies een plek —"),t.targets.map(f=>e("option",{value:f.id},
f.text))),k=e("li",{class:"ivk-card",draggable:"true"},e("span",{id:v,class:"ivk-card-text"},_(u.text)),x,e("span",{class:"\
ivk-pick"},y,m)),b={id:u.id,select:m,node:k,mark:x,shown:y};W(m,x),k.addEventListener("dragstart",f=>{n=b,f.dataTransfer?.
setData("text/plain",u.text)}),k.addEventListener("dragend",()=>n=null);let d=!1;return m.addEventListener("pointerdown",
()=>d=!0),m.addEventListener("keydown",()=>d=!1),m.addEventListener("change",()=>{r(b),s();let f=document.activeElement===
m;f&&!d||(l(b),f&&m.focus())}),m.addEventListener("blur",()=>setTimeout(l,0,b)),b}),r=({select:u,shown:v})=>{v.textContent=
u.selectedOptions[0].textContent},l=u=>{r(u);let v=a.get(u.select.value);u.node.parentNode!==v&&v?.append(u.node),h.name.
textContent=h.list.children.length?"Nog te plaatsen":"Alles is geplaatst."},p=G("Sleep elke kaart naar een plek, of kies\
 de plek in de lijst op de kaart.","p"),h=o("","Nog te plaatsen"),w=e("div",{class:"ivk-match"},p,h.box,e("div",{class:"\
ivk-boxes"},t.targets.map(u=>o(u.id,u.text).box)));return i.forEach(l),{node:w,help:p,mark:u=>i.forEach(({id:v,mark:x})=>fe(
x,u[v])),get:()=>{let u=i.filter(v=>v.select.value).map(v=>[v.id,v.select.value]);return u.length?Object.fromEntries(u):
null},set:u=>i.forEach(v=>{v.select.value=u?.[v.id]??"",l(v)})}}function Ae(t,s){let a=t.items.map(y=>y.id),n=null,o=null,i=e("span",{class:"ivk-hidden",role:"status"}),r=Object.fromEntries(
t.items.map(y=>{let m=(c,j,S)=>e("button",{type:"button","aria-label":`${c}: ${y.text}`,title:c,click:()=>v(y.id,S,!0)},
j),k=m("Omhoog","↑",-1),b=m("Omlaag","↓",1),d=pe(),f=e("li",{draggable:"true"},e("div",{class:"ivk-row"},e("span",{class:"\
ivk-row-text"},_(y.text)),d,e("span",{class:"ivk-row-buttons"},k,b)));return f.addEventListener("dragstart",c=>{o=y.id,c.
dataTransfer?.setData("text/plain",y.text)}),f.addEventListener("dragend",()=>o=null),f.addEventListener("dragover",c=>{
o&&(c.preventDefault(),f.classList.add("ivk-over"))}),f.addEventListener("dragleave",()=>f.classList.remove("ivk-over")),
f.addEventListener("drop",c=>{f.classList.remove("ivk-over"),o&&(c.preventDefault(),v(o,h().indexOf(y.id)-h().indexOf(o),
!1))}),[y.id,{node:f,up:k,down:b,mark:d,text:y.text}]})),l=e("ol",{class:"ivk-order"}),p=e("button",{type:"button",click:()=>n===
null&&w(a),blur:()=>u()}),h=()=>n??a,w=y=>{n=[...y],u(),s()},u=()=>{let y=h();y.forEach((m,k)=>{let b=r[m];l.children[k]!==
b.node&&l.insertBefore(b.node,l.children[k]??null),b.up.disabled=k===0,b.down.disabled=k===y.length-1}),p.hidden=!!t.check||
n!==null&&document.activeElement!==p,p.setAttribute("aria-disabled",String(n!==null)),p.textContent=n===null?"Deze volgo\
rde is mijn antwoord":"Dit is nu je antwoord"},v=(y,m,k)=>{let b=[...h()],d=b.indexOf(y),f=Math.max(0,Math.min(b.length-
1,d+m));if(b.splice(f,0,b.splice(d,1)[0]),w(b),k){let c=r[y],j=m<0?c.up:c.down;(j.disabled?m<0?c.down:c.up:j).focus(),i.
textContent=`${c.text} staat nu op plaats ${f+1} van ${b.length}.`}};u();let x=G("Sleep de regels in de goede volgorde, \
of gebruik de knoppen ↑ en ↓.","p");return{node:e("div",{},x,l,p,i),help:x,get:()=>n,mark:y=>Object.entries(r).forEach(
([m,{mark:k}])=>fe(k,y[m])),settle:()=>n??=[...a],set:y=>{n=y??null,u()}}}function ke(t,s){let a=[];for(let l=t.scale.min;l<=t.scale.max;l+=1)a.push([l,t.scale.levels[l-t.scale.min]||String(l)]);
let n=a.length;t.unknown&&a.push(["?",t.unknown]);let o=t.scale.levels.length>0,i=t.items.map(l=>{let p=z("rate"),h=a.map(
([m])=>e("input",{type:"radio",name:p,id:z("r"),value:String(m),change:()=>s()})),w=o?{}:{0:t.scale.low,[n-1]:t.scale.high},
u=(m,k)=>e("span",{class:"ivk-level"},m,e("label",{for:m.id},a[k][1],w[k]&&e("span",{class:"ivk-hidden"},`: ${w[k]}`))),
v=m=>!o&&m&&e("span",{class:"ivk-end","aria-hidden":"true"},m),x=h.map(u),y=e("fieldset",{class:"ivk-rating"},e("legend",
{},_(l.text)),e("div",{class:o?"ivk-levels ivk-words":"ivk-levels"},e("span",{class:"ivk-edge"},v(t.scale.low),x[0]),x.slice(
1,n-1),e("span",{class:"ivk-edge"},x[n-1],v(t.scale.high)),x.slice(n)));return{id:l.id,inputs:h,node:y}}),r=l=>l==="?"?l:
Number(l);return{node:e("div",{},i.map(l=>l.node)),get:()=>{let l=i.flatMap(({id:p,inputs:h})=>h.filter(w=>w.checked).map(
w=>[p,r(w.value)]));return l.length?Object.fromEntries(l):null},set:l=>i.forEach(p=>p.inputs.forEach(h=>h.checked=l?.[p.
id]!==void 0&&String(l[p.id])===h.value))}}var qt=4e7;function At({model:t,el:s}){let a=e("p",{class:"ivk-status",role:"status"}),n=e("div",{"aria-live":"polite"}),
o=e("div",{"aria-live":"polite"}),i=Y(t,a);i.say("unanswered","Nog niets gedaan");let r=v=>e("ul",{},v.map(x=>e("li",{},
x))),l=()=>i.ask({do:"make"},"Bezig met de back-up…",({file:v,parts:x,problems:y})=>{n.replaceChildren(e("p",{},e("str\
ong",{},"Je back-up is klaar. Druk op Downloaden en bewaar het bestand op een plek die alleen jij kunt zien.")),r([...x,
...y]),P(v)),n.querySelector("a")?.focus()}),p=e("input",{type:"file",accept:".json,application/json",change:w}),h="";async function w(){
let v=p.files?.[0];if(o.replaceChildren(),!!v){if(v.size>qt)return i.say("error","Dit bestand is veel te groot voor een \
back-up. Er is niets van gelezen.");try{h=await v.text()}catch{return i.say("error","Dit bestand kon niet worden gelezen\
. Probeer het nog eens.")}i.ask({do:"read",text:h},"Bezig met lezen…",({made:x,parts:y,missing:m,other:k})=>{let b=m>0&&
e("button",{type:"button",class:"ivk-main",click:()=>u(!1)},"Zet terug wat hier ontbreekt"),d=k>0&&e("button",{type:"but\
ton",click:()=>u(!0)},"Zet alles terug, ook wat anders is");o.replaceChildren(e("div",{},e("p",{},e("strong",{},`Deze ba\
ck-up is gemaakt op ${x}. Er is nog niets veranderd.`)),r(y),k>0&&e("p",{},"Kies je voor alles, dan wordt wat hier nu st\
aat niet weggegooid: het blijft bewaard in de map antwoorden."),b||d?e("div",{class:"ivk-actions"},b,d):e("p",{},"Alles \
uit deze back-up heb je hier al."))),o.querySelector("button")?.focus()})}}let u=v=>i.ask({do:"restore",text:h,replace:v},
"Bezig met terugzetten…",({restored:x})=>{let y=e("p",{tabindex:"-1"},e("strong",{},x)," Staat er een andere module op\
en? Klik daar op ▶▶ Opnieuw laden om de antwoorden te zien.");o.replaceChildren(y),p.value="",y.focus()});return s.append(
e("div",{class:"ivk",lang:"nl"},e("div",{},e("p",{class:"ivk-prompt"},"Back-up maken"),e("p",{class:"ivk-help"},"Eén bes\
tand met al je antwoorden, uit alle modules en opdrachten. Er staat ook in wat je over jezelf schreef. Lever dit bestand\
 dus nooit in."),e("div",{class:"ivk-actions"},e("button",{type:"button",class:"ivk-main",click:l},"Maak een back-up")),
n),e("hr",{}),e("div",{},D(p,"Back-up terugzetten","Kies een back-up van deze cursus. Je ziet eerst wat erin staat."),o),
e("div",{class:"ivk-actions"},a))),i.destroy}var ot={render:At};function Ce(t,s){return(a,n)=>{let o=z("ask"),i=()=>{window.clearTimeout(l),t.off("change:reply",r)},r=()=>{let p=t.get(
"reply");p.seq===o&&(i(),n(p))},l=window.setTimeout(()=>{i(),n({error:"De cursus reageert niet. Klik bovenaan op ▶▶ Opni\
euw laden en probeer het opnieuw. Er is niets veranderd."})},2e4);t.on("change:reply",r),t.set("request",{seq:o,value:s(),
...a}),t.save_changes()}}var Dt=4e5;function Nt(t,s,a){let n=null,o=Ce(a,()=>n),i=e("div",{"aria-live":"polite"}),r=e("ul",{}),l=e("p",{role:"sta\
tus",class:"ivk-mentor-told"}),p=e("p",{class:"ivk-mentor-alarm",id:z("problem"),role:"alert"}),h=e("button",{type:"butt\
on",class:"ivk-main",click:()=>{n||(n={id:ce()},k(),s()),o({do:"make"},({error:d,files:f=[]})=>{H(i),i.append(...d?[e("p",
{},d)]:f.map(P))})}},"Maak het blad voor mijn mentor"),w=e("input",{type:"file",accept:".json,application/json",change:async()=>{
let d=w.files?.[0];if(p.textContent=l.textContent="",!!d){if(d.size>Dt)return u(`Het bestand ‘${d.name.slice(0,60)}’ i\
s veel te groot voor het blad van een mentor. Er is niets veranderd.`);try{o({do:"read",text:await d.text()},({error:f,sheet:c})=>c?
v(c):u(f??""))}catch{u("Dit bestand kon niet worden gelezen. Probeer het nog eens. Er is niets veranderd.")}}}}),u=d=>{w.
value="",p.textContent=d},v=d=>{w.value="",n&&(n={...n,sheets:[...(n.sheets??[]).filter(f=>f.sheet!==d.sheet),d]},l.textContent=
`Het blad van ${x(d)} is ingenomen.`,k(),s())},x=d=>d.name||"je mentor",y=d=>{let f=[x(d),d.date,d.lesson].filter(Boolean).
join(", "),c=e("button",{type:"button",class:"ivk-quiet",click:()=>{let j=e("button",{type:"button",click:k},"Nee, laat \
staan"),S=e("button",{type:"button",class:"ivk-quiet",click:()=>{n&&(n={id:n.id,sheets:(n.sheets??[]).filter(C=>C!==d)}),
n?.sheets?.length||delete n?.sheets,l.textContent=`Het blad van ${x(d)} is weg. Het bestand zelf heb je nog.`,k(),s(),w.
focus()}},"Ja, haal weg");c.replaceWith(e("span",{},"Weet je het zeker? ",j,S)),j.focus()}},"Haal dit blad weg",e("span",
{class:"ivk-hidden"},` (${f})`));return e("li",{},e("span",{dir:"auto"},f)," ",c)},m=D(w,"Neem het bestand van je mentor\
 in",`Het bestand begint met ‘observatie’. Hoogstens ${t.most} mentoren.`);m.append(p),W(w,p);function k(){r.replaceChildren(
...(n?.sheets??[]).map(y)),m.hidden=!n}return k(),{node:e("div",{class:"ivk-mentor"},h,i,m,l,r),get:()=>n,set:d=>{n=structuredClone(
d),k()}}}var st={control:Nt};var Mt=(t,s)=>t.every(a=>a.startsWith("!")?!s.has(a.slice(1)):s.has(a));function Se(t,s){let a=t.also.find(({when:o})=>Mt(
o,s)),n=Object.entries(a??{}).filter(([o,i])=>o!=="when"&&i!==null&&i!==void 0);return{...t,...Object.fromEntries(n)}}function Bt(t,s){
let a=t.case,n=e("div",{class:"ivk-talk"}),o={path:[],earlier:[],own:{}},i=new Set;function r(d,f){let c=a.moments[d];if(!c)
return Se(a.endings[d],f);let j=Se(c,f);for(let S of c.does)f.add(S);return j}function l(d){let f=new Set,c=[],j=r(a.start,
f);for(let S of d){let C="says"in j?j.says.find(q=>q.id===S):void 0;if(!C||!("says"in j))break;let L=Se(C,f);c.push({moment:j,
say:L});for(let q of L.does)f.add(q);j=r(L.to,f)}return{steps:c,here:j,says:"says"in j?j.says.map(S=>Se(S,f)):[]}}let p=(d,f)=>f.
every((c,j)=>d[j]===c),h=(d,f)=>d.filter((c,j)=>{let S=[f,...d.filter(C=>!K(C,c))];return d.findIndex(C=>K(C,c))===j&&!S.
some(C=>p(C,c))}),w=()=>{let d=h(o.earlier,o.path),f=Object.fromEntries(Object.entries(o.own).filter(([,j])=>j.trim())),
c=Object.keys(f).length>0;return!o.path.length&&!d.length&&!c?null:{path:o.path,...d.length?{earlier:d}:{},...c?{own:f}:
{}}},u=d=>{d&&K(d,w())||(o={path:[...d?.path??[]],earlier:[...d?.earlier??[]],own:{...d?.own}},b())},v=d=>{let f=l(o.path).
steps.length;f<o.path.length&&(o.earlier=[...o.earlier,o.path]),o.path=[...o.path.slice(0,f),d.id],s(),b(!0)},x=d=>{o={...o,
path:o.path.slice(0,d),earlier:[...o.earlier,o.path]},s(),b(!0)};function y({moment:d,say:f}){let c=o.own[d.id]?.trim();
return[c&&e("p",{class:"ivk-said"},e("strong",{},"In jouw eigen woorden: "),c),e("p",{class:"ivk-said"},e("strong",{},"J\
ij: "),f.text),e("div",{},e("strong",{},"Wat er gebeurt"),_(f.happens)),e("div",{class:"ivk-thinks"},e("strong",{},`Wat ${a.
who} denkt`),_(f.thinks)),e("div",{class:"ivk-why-so"},e("strong",{},"Waarom"),_(f.why),e("span",{class:"ivk-source"},`B\
ron: ${f.source}`))].filter(Boolean)}let m=(d,f)=>e("button",{type:"button",class:"ivk-quiet",click:()=>x(d)},f,e("span",
{class:"ivk-hidden"},` bij stap ${d+1}`));function k(d,f){let c=e("div",{class:"ivk-turn"}),j=(L=!1)=>{i.add(d.id);let q=e(
"ul",{class:"ivk-says"},f.map(A=>e("li",{},e("button",{type:"button",click:()=>v(A)},A.text)))),I=e("p",{class:"ivk-ask",
tabindex:"-1"},"Wat lijkt hier het meest op?");c.replaceChildren(I,q),L&&I.focus()},S=e("textarea",{rows:"2",input:()=>{
o.own={...o.own,[d.id]:S.value},s()}});S.value=o.own[d.id]??"";let C=e("div",{class:"ivk-on-paper"},e("p",{},"Dit kun je\
 kiezen:"),e("ul",{},f.map(L=>e("li",{},L.text))));return i.has(d.id)||S.value.trim()?j():c.replaceChildren(e("button",{
type:"button",click:()=>j(!0)},"Laat zien wat je kunt kiezen")),[e("label",{class:"ivk-own"},"Wat zou jij zeggen of doen\
? Schrijf het eerst in je eigen woorden.",S),c,C]}function b(d=!1){let{steps:f,here:c,says:j}=l(o.path),S=f.at(-1),C=o.path.
length-f.length,L=f.slice(0,-1).map((M,F)=>e("li",{},e("details",{},e("summary",{},e("strong",{},M.moment.title),`: ${M.
say.text}`),e("div",{class:"ivk-scene"},_(M.moment.scene)),y(M),m(F,"Kies hier iets anders")))),q=e("h4",{class:"ivk-tal\
k-head",tabindex:"-1"},S?`${f.length}. ${S.moment.title}`:a.title),I="says"in c?[e("h4",{},`${f.length+1}. ${c.title}`),
e("div",{class:"ivk-scene"},_(c.scene)),...k(c,j)]:[e("h4",{},`Einde: ${c.title}`),e("div",{class:"ivk-scene"},_(c.text)),
e("div",{class:"ivk-actions"},e("button",{type:"button",click:()=>x(0)},"Begin opnieuw en probeer een andere weg"))],A=[
L.length>0&&e("ol",{class:"ivk-past","aria-label":"Het gesprek tot nu toe"},L),q,!S&&e("div",{class:"ivk-scene"},_(a.intro)),
C>0&&e("p",{class:"ivk-gone"},"Dit gesprek is veranderd sinds je het speelde. Tot hier klopt je weg nog; de rest blijft \
bewaard."),S&&e("div",{class:"ivk-reply"},y(S),m(f.length-1,"Kies hier iets anders")),...I];n.replaceChildren(...A.filter(
M=>M instanceof Node)),d&&q.focus()}return b(),{node:n,get:w,set:u}}var at={control:Bt};var Wt=3e6;function rt(t,s){let a=Ce(t,s);function n(i,r,l){let p=e("p",{class:"ivk-share-alarm",id:z("problem"),role:"a\
lert"}),h=v=>{w.value="",v.error?p.textContent=`${v.error} Je eigen blad is nog helemaal in orde.`:l(v)},w=e("input",{type:"\
file",accept:".json,application/json",change:async()=>{let v=w.files?.[0];if(p.textContent="",!!v){if(v.size>Wt)return h(
{error:`Het bestand ‘${v.name.slice(0,60)}’ is veel te groot voor een SHARE-blad. Er is niets van gelezen.`});try{a(
{do:"read",text:await v.text()},h)}catch{h({error:"Dit bestand kon niet worden gelezen. Probeer het nog eens."})}}}}),u=D(
w,i,r);return u.append(p),W(w,p),u}function o(i,r,l){let p=e("input",{type:"text",maxlength:"60",autocomplete:"off",value:l}),
h=e("div",{"aria-live":"polite"}),w=e("button",{type:"button",class:"ivk-main",click:()=>a({do:r,name:p.value},u=>{H(h),
h.append(...u.error?[e("p",{},u.error)]:(u.files??[]).map(P))})},i);return e("div",{class:"ivk-share-file"},D(p,"Naam va\
n het bestand (kies zelf)"),w,h)}return{filePicker:n,fileMaker:o}}var It=["outcome","text","who"],te=t=>typeof t=="string"&&t.trim()!=="";function De(){return{sheet:ce(),name:"",answers:{},
done:!1}}function $e(){return{mode:null,stage:"invullen",own:De(),partner:null,rows:{},follow:{}}}var Ee=(t,s)=>Object.fromEntries(
s.filter(a=>te(t[a])).map(a=>[a,t[a]])),it=(t,s)=>({sheet:t.sheet,...Ee(t,["name"]),answers:Ee(t.answers,s),...t.done?{done:!0}:
{}});function lt(t,s){if(!t.mode)return null;let a=s.map(o=>[o,Ee(t.rows[o]??{},It)]).filter(([,o])=>Object.keys(o).length),
n=Ee(t.follow,["date","first"]);return{mode:t.mode,stage:t.stage,own:it(t.own,s),...t.partner?{partner:it(t.partner,s)}:
{},...a.length?{rows:Object.fromEntries(a)}:{},...Object.keys(n).length?{follow:n}:{}}}var Rt={compromis:"Wat is het compromis?",verschil:"Hoe gaan jullie met dit verschil om?",eens:"Wat spreken jullie af? (\
mag kort)"};function Jt(t,s,a){let n=t.rows,o=n.map(g=>g.id),i=e("div",{class:"ivk-share"}),r=$e(),l=()=>{},p=()=>lt(r,o),
h=g=>{g&&K(g,p())||(r={...$e(),...structuredClone(g??{})},r.own.name??="",f())},{filePicker:w,fileMaker:u}=rt(a,p),v=(g,E,$="")=>e(
"button",{type:"button",class:$,click:E},g),x=g=>e("h4",{class:"ivk-share-head",tabindex:"-1"},g),y=()=>r.partner,m=()=>e(
"p",{class:"ivk-share-alarm",id:z("problem"),role:"alert"}),k=(g,E)=>te(g?.name)?g?.name??"":E,b=g=>te(g)?e("p",{class:"\
ivk-words",dir:"auto"},g):e("p",{class:"ivk-words"},e("em",{},"niet ingevuld")),d=g=>{r.stage=g,s(),f(!0)};function f(g=!1){
l(),l=()=>{};let E={invullen:L,tweede:L,lezen:M,vergelijken:ne};i.replaceChildren(...[c(),...E[r.stage](),j()].filter($=>$ instanceof
Node)),g&&i.querySelector(".ivk-share-head")?.focus()}function c(g={invullen:r.own.done?1:0,tweede:0,lezen:1,vergelijken:3}[r.
stage]){return e("ol",{class:"ivk-steps"},t.steps.map((E,$)=>e("li",{"aria-current":$===g?"step":null},E.title)))}function j(){
if(!r.mode)return null;let g=e("div",{class:"ivk-share-again"}),E=()=>g.replaceChildren(v("Helemaal opnieuw beginnen",$,
"ivk-quiet")),$=()=>{let B=v("Nee, laat alles staan",()=>{E(),g.querySelector("button")?.focus()}),N=v("Ja, wis allebei \
de bladen en de afspraken",()=>{r=$e(),s(),f(),i.querySelector("input, button")?.focus()},"ivk-quiet");g.replaceChildren(
e("p",{},"Weet je het zeker? Dit kan niet ongedaan worden gemaakt."),e("div",{class:"ivk-actions"},B,N)),B.focus()};return E(),
g}function S(g,E){let $=e("input",{type:"text",maxlength:t.max_name,autocomplete:"off",value:g.name??"",input:()=>{g.name=
$.value,s(!0)}});return D($,E)}function C(g,E,$,B=null,N=3){let T=e("span",{class:"ivk-help",role:"status"}),J=e("textar\
ea",{rows:String(N),maxlength:t.max,value:g[E]??"",input:()=>{Object.assign(g,{[E]:J.value}),T.textContent=J.value.length<
t.max?"":`Dit veld is vol: hoogstens ${t.max} tekens. Wat er niet meer in past, is weggevallen.`,s(!0)}}),Q=D(J,$,B);return Q.
append(T),Q}function L(){let g=r.stage==="tweede";if(!r.mode)return[q()];if(!g&&r.own.done)return I();let E=g?y():r.own,
$=r.mode==="laptop",B=$?g?"Nu de ander: vul jouw blad in":"Wie begint, vult alleen het eerste blad in":"Vul je eigen bla\
d in",N=m(),T=()=>{let R=n.filter(ue=>!te(E.answers[ue.id])).length;if(!te(E.name))return J("Vul eerst een naam in, dan \
weten jullie van wie dit blad is.","input");if(R===n.length)return J("Dit blad is nog leeg. Schrijf bij minstens één vra\
ag iets op.","textarea");if(g&&E.name?.trim()===k(r.own,"").trim())return J("Op het andere blad staat dezelfde naam. Kie\
s twee namen die je uit elkaar kunt houden.","input");if(E.done=!0,!$)return d("invullen");if(g)return d("lezen");r.partner=
De(),d("tweede")},J=(R,ue)=>{let le=i.querySelector(`.ivk-form-field ${ue}`);N.textContent=R,le&&(le.setAttribute("aria-\
invalid","true"),le.setAttribute("aria-errormessage",N.id),le.addEventListener("input",()=>le.removeAttribute("aria-inva\
lid"),{once:!0}),le.focus())},Q="",V=n.flatMap(R=>{let ue=R.group&&R.group!==Q?[e("p",{class:"ivk-share-group"},R.group)]:
[];return Q=R.group,[...ue,C(E.answers,R.id,`${R.label}. ${R.title}`,`${R.text} ${R.prompt}`,R.group?2:3)]});return[x(B),
e("p",{},$?"Vul dit blad alleen in. De ander kijkt even niet mee.":"Vul dit alleen in, zonder te overleggen. Je partner \
doet hetzelfde op een eigen computer. Gebruik geen namen van leerlingen."),g&&e("p",{},`Het blad van ${k(r.own,"de eerst\
e")} is verborgen. Dat zie je straks.`),S(E,$?g?"Naam van de tweede":"Naam van de eerste":"Je naam, zoals je partner die\
 mag lezen"),...V,N,e("div",{class:"ivk-actions"},v($&&!g?"Klaar: verberg mijn blad en geef de laptop door":"Mijn blad i\
s af",T,"ivk-main"))]}function q(){let g=E=>{r.mode=E,s(),f(!0)};return e("div",{},e("p",{},"Hoe werken jullie?"),e("div",
{class:"ivk-actions"},v("Ieder op een eigen computer",()=>g("bestanden")),v("Samen achter één laptop",()=>g("laptop"))),
e("p",{class:"ivk-help"},"Op eigen computers sturen jullie elkaar één bestand, bijvoorbeeld per mail. Er is geen account\
 nodig en er gaat niets vanzelf naar iemand toe."))}function I(){let{practice:g}=t;return[x("Wissel de bladen uit"),e("p",
{},"Maak van je blad een bestand en stuur het aan je partner. Zodra je het bestand van je partner hebt, neem je het hier\
 in. Lees het dan eerst helemaal."),u("Maak mijn bestand","sheet",`share-${k(r.own,"").trim()}`),w("Neem het bestand van\
 je partner in","Kies het bestand dat je partner je stuurde (het eindigt op .json).",Z),e("div",{class:"ivk-actions"},v(
"Ik wil eerst nog iets wijzigen",()=>{r.own.done=!1,d("invullen")},"ivk-quiet"),g&&v(`Ik heb nog geen partner: oefen met\
 het blad van ${g.name}`,()=>X(g),"ivk-quiet"))]}function A(g,E){return e("section",{class:"ivk-sheet"},e("h5",{},E),e("\
dl",{},n.flatMap($=>[e("dt",{},`${$.label}. ${$.title}`),e("dd",{},b(g.answers[$.id]))])))}function M(){let g=r.mode==="\
laptop",E=e("div",{class:"ivk-share-pause"}),$=e("p",{role:"status"}),B=v("Ik heb alles gelezen",()=>ie(E,$),"ivk-main");
E.append(B);let[N,T]=[k(r.own,"de eerste"),k(r.partner,"je partner")];return[x(g?"Lees elkaars blad, en zeg nog niets":`\
Lees het blad van ${T}, en schrijf of zeg nog niets`),e("p",{},g?`Nu mogen jullie allebei kijken. ${T} leest het eerste \
blad, ${N} het tweede. Reageren komt straks.`:"Je kunt hier nog niets invullen. Dat is met opzet: eerst lezen, dan laten\
 bezinken, dan pas praten."),g&&A(r.own,`Blad van ${N}`),A(y(),`Blad van ${T}`),$,E,F()]}let F=()=>r.mode==="bestanden"&&
e("details",{},e("summary",{},"Mijn eigen blad als bestand"),u("Maak mijn bestand","sheet",`share-${k(r.own,"").trim()}`));
function ie(g,E){let $=t.pause,B=e("span",{"aria-hidden":"true"}),N=v("Ga verder naar het vergelijken",()=>{$>0?E.textContent=
`Nog ${$} seconden. Wat verraste je? Wat herken je?`:d("vergelijken")},"ivk-main"),T=()=>{B.textContent=$>0?` Nog ${$} s\
econden.`:"",N.setAttribute("aria-disabled",String($>0)),$<=0&&(clearInterval(J),E.textContent="De pauze is voorbij. Je \
kunt verder."),$-=1},J=setInterval(()=>($>0||($=0),T()),1e3);l=()=>clearInterval(J),i.querySelector(".ivk-steps")?.replaceWith(
c(2)),E.textContent=`Even wachten: ${t.pause} seconden. Wat verraste je? Wat herken je? Zeg nog niets.`,g.replaceChildren(
N,B),T(),N.focus()}function ne(){let[g,E]=[k(r.own,"Ik"),k(r.partner,"Mijn partner")],$=n.filter(T=>te(r.own.answers[T.id])||
te(y().answers[T.id])),B=n.filter(T=>!$.includes(T)),N=r.mode==="bestanden";return[x("Leg de bladen naast elkaar en praa\
t erover"),e("p",{},N?"Doe dit samen: naast elkaar, of aan de telefoon. Eén van jullie vult in. De ander neemt aan het e\
ind de afspraken in.":"Doe dit samen. Kies bij elke rij wat jullie ervan vinden en schrijf op wie wat doet."),e("p",{},"\
Kijk bij 3 en 4 ook kruislings: wat de een graag doet, naast wat de ander van hem of haar hoopt."),...$.map(T=>O(T,g,E)),
B.length>0&&e("p",{class:"ivk-help"},`Door geen van beiden ingevuld: ${B.map(T=>`${T.label} ${T.title}`).join(", ")}.`),
he("Hoe verder"),C(r.follow,"first","Welke les geven jullie als eerste samen, en wie doet daarin wat?"),ze(),e("div",{class:"\
ivk-share-end"},e("p",{},e("strong",{},"Jullie afspraken als pagina en als bestand"),e("br"),"De pagina is om af te druk\
ken of als pdf te bewaren. Het bestand is voor de ander, die het in de eigen cursus inneemt."),u("Maak de afspraken","ag\
reement",`afspraken-${g.trim()}-${E.trim()}`)),N&&w("Vulde de ander de afspraken in? Neem ze hier in","Kies het bestand \
met de afspraken. Ook het blad van een nieuwe partner kun je hier innemen.",Z),F()]}let he=g=>e("h5",{},g);function ze(){
let g=e("input",{type:"date",value:r.follow.date??"",input:()=>{r.follow.date=g.value,s()}});return D(g,"Wanneer kijken \
jullie terug op deze afspraken?")}function O(g,E,$){let B=r.rows[g.id]??={},N=z("outcome"),T=e("div",{}),J=()=>{let V=Rt[B.
outcome??""];T.replaceChildren(...V?[C(B,"text",V,null,2),C(B,"who","Wie doet wat?",null,2)]:[])},Q=t.outcomes.map(V=>e(
"input",{type:"radio",name:N,id:z("o"),value:V.id,checked:B.outcome===V.id,change:()=>{B.outcome=V.id,J(),s()}}));return J(),
e("fieldset",{class:"ivk-compare"},e("legend",{},e("strong",{},`${g.label}. ${g.title}`)),e("div",{class:"ivk-pair"},[{who:E,
sheet:r.own},{who:$,sheet:y()}].map(({who:V,sheet:R})=>e("div",{},e("p",{class:"ivk-who"},V),b(R.answers[g.id])))),e("di\
v",{class:"ivk-levels"},Q.map((V,R)=>e("span",{class:"ivk-level"},V,e("label",{for:V.id,title:t.outcomes[R].text},t.outcomes[R].
title)))),T)}function Z(g){let E=g.partner;if(E){if(!g.agreement)return X(E);U("de afspraken van je partner",()=>{Object.
assign(r,{partner:E,rows:g.rows??{},follow:g.follow??{}}),d("vergelijken")})}}function X(g){U(`het blad van ${k(g,"je ni\
euwe partner")}`,()=>{Object.assign(r,{partner:structuredClone(g),rows:{},follow:{}}),d("lezen")})}function U(g,E){let{rows:$={},
follow:B={}}=p()??{},N=Object.keys($).length,T=[N&&`bij ${N===1?"één rij":`${N} rijen`}`,Object.keys(B).length&&"bij ‘\
Hoe verder’"].filter(Boolean).join(" en ");if(!T)return E();i.querySelector(".ivk-offer")?.remove();let J=v("Nee, laat\
 alles staan",()=>{Q.remove(),i.querySelector("input[type=file]")?.focus()}),Q=e("div",{class:"ivk-offer"},e("p",{},`Er \
staat al iets ingevuld: ${T}. Neem je ${g} over, dan verdwijnt dat. Je eigen blad blijft.`),e("div",{class:"ivk-actions"},
J,v("Ja, neem over",E)));i.append(Q),J.focus()}return f(),{node:i,get:p,set:h}}var ct={control:Jt};var dt=1e6;function Ht(t,s,a){let n=e("div",{class:"ivk-deck"}),o=null,i=0,r=!1,l=null,p=()=>1+crypto.getRandomValues(new Uint32Array(
1))[0]%dt,h=b=>b.normalize("NFKD").toUpperCase().replace(/[^A-Z0-9]/g,""),w=()=>a.get("deck"),u=()=>o!==null&&w().owner===
o.id,v=b=>o?.[w().form][b.id]??{},x=b=>Object.keys(v(b)).length===w().outcomes.length;function y(){if(t.second)return[e(
"p",{},"Begin eerst hierboven met je eigen stapel. Daarna verschijnen hier drie nieuwe situaties.")];let b=e("input",{type:"\
text",autocomplete:"off",maxlength:"40"}),d=e("input",{type:"text",inputmode:"numeric",autocomplete:"off",class:"ivk-num\
ber"}),f=e("select",{},e("option",{value:""},"— kies —"),t.levels.map(C=>e("option",{value:C.id},C.text))),c=e("p",{
class:"ivk-deck-wrong",id:z("problem"),role:"alert"}),j=(C,L)=>{c.textContent=L,C.setAttribute("aria-invalid","true"),C.
setAttribute("aria-errormessage",c.id),C.focus()},S=()=>{[b,d,f].forEach(I=>I.removeAttribute("aria-invalid"));let C=h(b.
value||"ALLEEN");if(C.length<2||C.length>24)return j(b,"Een klascode heeft 2 tot 24 letters of cijfers, bijvoorbeeld PAB\
O2A.");let L=d.value.trim(),q=L?Number(L):p();if(!Number.isInteger(q)||q<1||q>dt)return j(d,"Je nummer is een heel getal\
, bijvoorbeeld 12. Laat het leeg als je geen nummer hebt.");if(!f.value)return j(f,"Kies eerst waar je lesgeeft of gaat \
lesgeven.");o={version:1,class:C,serial:q,level:f.value,id:ce(),vorm1:{},vorm2:{}},i=0,r=!0,s(),k(!0)};return[e("div",{class:"\
ivk-deck-start"},D(b,"Klascode","Van je docent. Werk je alleen? Laat dit leeg."),D(d,"Jouw nummer","Het nummer dat je in\
 de klas trok. Heb je er geen? Laat dit leeg, dan trekt de cursus er een."),D(f,"Waar geef je les, of ga je lesgeven?","\
Voor het mbo zijn de aantallen hoger."),c,e("div",{},e("button",{type:"button",class:"ivk-main",click:S},"Geef mij mijn \
stapel")))]}function m(b){let{cards:d,outcomes:f,scale:c,question:j}=w(),S=d[i],C=e("p",{role:"status"}),L=()=>{let A=d.
map((F,ie)=>x(F)?null:ie+1).filter(Boolean),M=A.length?`Helemaal beoordeeld: ${d.length-A.length} van de ${d.length}. No\
g open: ${A.join(", ")}.`:`Alle ${d.length} situaties zijn beoordeeld.`;C.textContent!==M&&(C.textContent=M)},q=ke({scale:{
min:1,max:c.length,levels:c.map((A,M)=>`${M+1} ${A}`)},unknown:"",items:f},()=>{let{form:A}=w(),M=o??b;o={...M,[A]:{...M[A],
[S.id]:q.get()??{}}},L(),s()});q.set(v(S)),L(),l={agrees:()=>K(q.get()??{},v(S)),tell:L};let I=(A,M,F)=>e("button",{type:"\
button",class:F?"ivk-main":null,disabled:!d[i+A],click:()=>{i+=A,k(!0)}},M);return[e("div",{class:"ivk-situation"},e("h4",
{tabindex:"-1"},`Situatie ${i+1} van ${d.length}${S.base?" (het basisvignet, dat iedereen als eerste ziet)":""}`),e("p",
{},S.text)),e("p",{},e("strong",{},j)),q.node,e("div",{class:"ivk-actions"},I(-1,"Vorige situatie",!1),I(1,"Volgende sit\
uatie",!0)),C,!t.second&&e("p",{class:"ivk-help"},`Jouw stapel: klascode ${b.class}, nummer ${b.serial}. Met ‘Antwoord w\
issen’ begin je opnieuw.`)]}function k(b=!1){l=null;let d=o===null?y():u()?m(o):[e("p",{tabindex:"-1"},"Je stapel word\
t gemaakt…")];n.replaceChildren(...d.filter(f=>f instanceof Node)),b&&n.querySelector("[tabindex='-1']")?.focus()}return a.
on("change:deck",()=>{u()&&((r||!l)&&k(r),r=!1)}),k(),{node:n,get:()=>o,set:b=>{let d=b?.id!==o?.id;o=b??null,d&&(i=0),!d&&
l&&u()&&l.agrees()?l.tell():r||k()}}}var ut={control:Ht};function Pt({model:t,el:s}){let a=e("p",{class:"ivk-status",role:"status"}),n=e("div",{"aria-live":"polite"}),o=Y(t,a);o.
say("unanswered","Nog niets gewist");let i=e("select",{change:()=>n.replaceChildren()},e("option",{value:""},"— kies een\
 module —"),Object.entries(t.get("spec").modules).map(([w,u])=>e("option",{value:w},u))),r=()=>{let w=i.value;n.replaceChildren(),
o.ask({do:"look",place:w},"Bezig met kijken…",({found:u})=>{let v=e("button",{type:"button",click:l},"Nee, laat alles \
staan");n.replaceChildren(e("p",{},e("strong",{},u)),e("p",{},"Weet je het zeker? Gewist is gewist: zonder back-up komt \
het niet terug. Sluit eerst de pagina van die module, als zij open is."),e("div",{class:"ivk-actions"},v,e("button",{type:"\
button",class:"ivk-main",click:()=>p(w)},"Ja, wis deze antwoorden"))),v.focus()})},l=()=>{n.replaceChildren(),o.say("una\
nswered","Er is niets gewist"),i.focus()},p=w=>o.ask({do:"wipe",place:w},"Bezig met wissen…",({wiped:u,key:v})=>{h(v);
let x=e("p",{tabindex:"-1"},e("strong",{},u));n.replaceChildren(x),i.value="",x.focus()}),h=w=>{try{Object.keys(localStorage).
filter(u=>u.startsWith(`inclusief-voor-de-klas:${w}:`)).forEach(u=>localStorage.removeItem(u))}catch{}};return s.append(
e("div",{class:"ivk",lang:"nl"},D(i,"Wis mijn antwoorden","Kies de module waarvan je de antwoorden van deze computer wil\
t halen."),e("div",{class:"ivk-actions"},e("button",{type:"button",click:r},"Wis deze module…"),a),n)),o.destroy}var pt={
render:Pt};var Kt={choice:re,form:Te,match:qe,multiple_choice:me,number:ve,open_text:et,order:Ae,rating:ke,short_text:ge},Vt={backup:ot,
calibration:st,conversation:at,share:ct,vignettes:ut,wipe:pt},Bs=Ye(Kt,Vt);export{Bs as render};
