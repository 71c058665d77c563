var ft=0,z=t=>`ivk-${t}-${ft+=1}-${Math.random().toString(36).slice(2,8)}`,ce=()=>[...crypto.getRandomValues(new Uint8Array(
8))].map(t=>t.toString(16).padStart(2,"0")).join(""),mt=["input","select","textarea","button","a","summary"];function vt(t){
t.stopPropagation(),(t.ctrlKey||t.metaKey)&&t.key==="s"&&t.preventDefault()}function e(t,s={},...r){let n=document.createElement(
t);(mt.includes(t)||s.tabindex)&&n.addEventListener("keydown",vt);for(let[o,i]of Object.entries(s))i==null||i===!1||(typeof i==
"function"?n.addEventListener(o,i):o==="value"||o==="checked"?Object.assign(n,{[o]:i}):n.setAttribute(o,i===!0?"":String(
i)));return n.append(...r.flat().filter(gt)),n}var gt=t=>t!=null&&t!==!1;function W(t,...s){let r=s.map(o=>o?.id).filter(
Boolean),n=t.getAttribute("aria-describedby");return r.length&&t.setAttribute("aria-describedby",[n,...r].filter(Boolean).
join(" ")),t}var G=(t,s="span")=>e(s,{class:"ivk-help",id:z("help")},O(t));function A(t,s,r=null,n=t){let o=r?G(r):null;
return t.id||=z("field"),W(t,o),e("div",{class:"ivk-form-field"},e("label",{for:t.id},O(s)),o,n)}function de(t,...s){let r=t.
help?G(t.help,"p"):null;return W(e("fieldset",{class:"ivk-form-field"},e("legend",{},O(t.label)),r,s),r)}function O(t){return String(
t).split(/\n\s*\n/).map(s=>e("span",{class:"ivk-par"},s.split(/(\*\*[^*]+\*\*)/).map(r=>r.startsWith("**")&&r.endsWith("\
**")&&r.length>4?e("strong",{},r.slice(2,-2)):r)))}function Y(t,s){let r=z("ask"),n=0,o,i=()=>{},a=(p,h)=>{s.dataset.state=p,s.textContent=h},l=()=>{let p=t.get("saved");if(!(p.
view!==r||p.seq!==n)){if(clearTimeout(o),p.error)return a("error",p.error);a("saved","Klaar"),i(t.get("state"))}};return t.
on("change:saved",l),{say:a,ask(p,h,w){n+=1,i=w,a("saving",h),clearTimeout(o),o=window.setTimeout(a,2e4,"lost","Er is ge\
en verbinding met de cursus. Klik bovenaan op ▶▶ Opnieuw laden en probeer het opnieuw. Er is niets veranderd."),t.set(
"draft",{...p,seq:n,view:r}),t.save_changes()},destroy(){clearTimeout(o),t.off("change:saved",l)}}}function H(t){for(let s of t.querySelectorAll("a"))s.href.startsWith("blob:")&&URL.revokeObjectURL(s.href);t.replaceChildren()}
function P(t){let s=t.type.startsWith("text/html"),r=e("p",{class:"ivk-actions"});s&&r.append(e("a",{class:"ivk-button",
target:"_blank",rel:"noopener"},"Openen om af te drukken",e("span",{class:"ivk-hidden"}," (nieuw tabblad)"))),r.append(e(
"a",{class:"ivk-button",download:t.name},`Downloaden (${t.name})`));let n=s&&t.content.includes(Ne),o=()=>{let i=n&&be?t.
content.replace(Ne,be):t.content,a=URL.createObjectURL(new Blob([i],{type:t.type}));for(let l of r.querySelectorAll("a"))
l.href=a};return o(),n&&!be&&(kt??=ht()).then(i=>{be=i,i&&r.isConnected&&o()}),r}var Ne='local("Atkinson Hyperlegible Ne\
xt")',kt,be="";async function ht(){try{let t=[...document.styleSheets].flatMap(bt).find(({style:n})=>/Atkinson Hyperlegible Next/.
test(n.getPropertyValue("font-family"))&&n.getPropertyValue("font-style")!=="italic"&&/U\+0*-0*FF\b/i.test(n.getPropertyValue(
"unicode-range"))),[,s]=t?.style.getPropertyValue("src").match(/url\("?([^")]+)"?\)/)??[];if(!s)return"";let r=await(await fetch(
s)).blob();return await new Promise(n=>{let o=new FileReader;o.onload=()=>n(`url(${o.result}) format("woff2")`),o.onerror=
()=>n(""),o.readAsDataURL(r)})}catch{return""}}function bt(t){try{return[...t.cssRules].filter(s=>s instanceof CSSFontFaceRule)}catch{
return[]}}function Me({model:t,el:s}){let r=e("summary",{"data-lm-suppress-shortcuts":"true"},"Doe je de cursus zonder docent?");if(!t.
get("spec").offered)return s.append(e("div",{class:"ivk",lang:"nl"},e("details",{class:"ivk-fold"},r,e("p",{},"In deze u\
itgave zit geen uitleg bij de opdrachten: die krijg je van je docent. Werk je alleen? Gebruik dan de hele cursus op je e\
igen computer; daar kun je na het inleveren de uitleg openen.")))),()=>{};let n=e("p",{class:"ivk-status",role:"status"}),
o=e("div",{}),i=Y(t,n),a=()=>i.ask({},"Bezig met de pagina…",({page:l})=>{H(o),i.say("saved",`Je pagina is klaar: ${l.
name}. Zij staat ook naast deze opdracht.`),o.append(P(l)),o.querySelector("a")?.focus()});return s.append(e("div",{class:"\
ivk",lang:"nl"},e("details",{class:"ivk-fold"},r,e("p",{},"Dan lever je in bij jezelf. Druk eerst hierboven op ",e("stro\
ng",{},"Inleveren"),". Daarna maakt deze knop een pagina met jouw antwoorden, je punten en de uitleg bij elke vraag. Bij\
 wat je zelf schreef, krijg je de rubric en voorbeelden."),e("p",{},"Lever je wél in bij een docent? Wacht dan op je beo\
ordeling. In elk bestand dat je inlevert nadat je de uitleg hebt geopend, staat dat je die hebt gezien."),e("div",{class:"\
ivk-actions"},e("button",{type:"button",click:a},"Laat de uitleg zien"),n),o))),()=>{H(o),i.destroy()}}var Be=t=>t.closest(".jp-Notebook")??document;function wt(t,s){let r=Be(t).querySelector(`.ivk[data-question="${CSS.escape(
s)}"]`);r?.dispatchEvent(new Event("ivk-goto",{bubbles:!0})),r?.scrollIntoView({block:"center"}),r?.querySelector("input\
, select, textarea, button")?.focus()}function se(t,s){return e("ul",{class:"ivk-open"},s.map(({id:r,prompt:n,part:o})=>e(
"li",{},e("button",{type:"button",class:"ivk-quiet",click:()=>wt(t,r)},n+(o?" (nog niet af)":"")))))}var jt=["saving","s\
low","lost","error"].map(t=>`[data-state="${t}"]`).join();function Le(t){return[...Be(t).querySelectorAll(".ivk[data-que\
stion]")].filter(r=>r.querySelector(`.ivk-status:is(${jt})`)).map(r=>({id:r.dataset.question??"",prompt:r.querySelector(
".ivk-prompt")?.firstChild?.textContent??""}))}var yt=5e3;function We({model:t,el:s}){let r=t.get("spec"),n=e("input",{type:"text",autocomplete:"off",value:r.number??""}),
o=e("input",{type:"text",autocomplete:"name",value:r.name??""}),i=e("p",{class:"ivk-status",role:"status"}),a=e("div",{}),
l=e("div",{}),p=z("view"),h=0,w,u=(c,j)=>{i.dataset.state=c,i.textContent=j},v=()=>{h+=1,a.contains(document.activeElement)&&
b.focus(),a.replaceChildren(),u("saving","Bezig met inleveren…"),clearTimeout(w),w=window.setTimeout(u,2e4,"lost","Nog\
 niet ingeleverd: de cursus reageert niet. Klik bovenaan op ▶▶ Opnieuw laden en probeer het opnieuw."),t.set("draft",
{seq:h,view:p,number:n.value,name:o.value}),t.save_changes()},x=async()=>{let c=Date.now()+yt;for(;Le(s).length&&Date.now()<
c;)await new Promise(j=>setTimeout(j,100));return Le(s)},y=async()=>{u("saving","Even kijken of alles is opgeslagen…");
let c=await x(),{open:j}=t.get("state");if(!j.length&&!c.length)return v();m();let S=(_,q,I)=>_.length===1?`Eén vraag ${q}`:
`${_.length} vragen ${I}`,C=e("p",{tabindex:"-1"},j.length?S(j,"is nog niet beantwoord:","zijn nog niet beantwoord:"):"A\
lle vragen zijn beantwoord.");a.replaceChildren(C,se(s,j),...c.length?[e("p",{},e("strong",{},`⚠ ${S(c,"heeft een antw\
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
s.append(e("div",{class:"ivk",lang:"nl",tabindex:"-1"},W(e("fieldset",{},d,f,A(n,"Studentnummer"),A(o,"Naam")),f),e("div",
{class:"ivk-actions"},b,i),a,l)),()=>{clearTimeout(w),t.off("change:saved",k),t.off("change:receipt",m)}}function Ie({model:t,el:s}){let r=e("p",{role:"status"}),n=e("div",{}),o=Y(t,r),i=()=>o.ask({},"Bezig met de pagina…",
({page:a})=>{H(n),o.say("saved","Je pagina is klaar."),n.append(P(a)),n.querySelector("a")?.focus()});return s.append(e(
"div",{class:"ivk",lang:"nl"},e("details",{class:"ivk-fold"},e("summary",{"data-lm-suppress-shortcuts":"true"},"Deze mod\
ule op papier of op je telefoon"),e("p",{},"Deze knop maakt van de module één pagina met jouw antwoorden van nu. Je kunt\
 haar afdrukken, of als bestand bewaren en op je telefoon lezen. Er gaat niets naar buiten."),e("div",{class:"ivk-action\
s"},e("button",{type:"button",click:i},"Maak de pagina"),r),n))),()=>{H(n),o.destroy()}}function Re({model:t,el:s}){let r=e("p",{}),n=e("div",{}),o=e("summary",{},"Wat staat nog open?"),i=e("details",{},o,n),
a=()=>{let{total:l,open:p}=t.get("state");r.textContent=p.length?`Je hebt ${l-p.length} van de ${l} vragen beantwoord.`:
`Je hebt alle ${l} vragen beantwoord.`;let h=n.contains(document.activeElement);n.replaceChildren(se(s,p)),h&&o.focus(),
i.hidden=p.length===0};return a(),t.on("change:state",a),s.append(e("div",{class:"ivk",lang:"nl"},r,i)),()=>t.off("chang\
e:state",a)}var we={right:["✓","goed"],wrong:["✗","niet goed"],missed:["○","ook goed, niet gekozen"],again:["↻","kijk nog ee\
ns"],info:["",""]},pe=()=>e("span",{class:"ivk-mark",id:z("mark")});function fe(t,s="info"){let[r,n]=we[s];t.dataset.state=
s,t.replaceChildren(...n?[e("span",{"aria-hidden":"true"},`${r} `),n]:[])}function je(t,s){let r=t.map(n=>{let o=pe();return W(
n,o),o});return{rows:t.map((n,o)=>e("div",{class:"ivk-option"},n,e("label",{for:n.id},O(s[o].text)),r[o])),mark:n=>t.forEach(
(o,i)=>fe(r[i],n[o.value]))}}function Je(t,s,r){let n=[t,s].map(o=>Array.isArray(o)?o.indexOf(r):typeof o=="object"?o?.[r]:
o);return n[0]===n[1]}function Pe(t,s){if(t.replaceChildren(),!s||!s.message&&!s.remarks?.length)return;let{fraction:r=null,remarks:n=[]}=s,o=s.
again?"again":r===1?"right":r===null?"info":r>0?"part":"wrong";t.append(e("p",{class:"ivk-verdict","data-state":o},e("sp\
an",{},O(s.message??""))));let i=n.filter(({text:p})=>p||!s.again),a=r===1?i.filter(({state:p})=>p==="info"):[];if(t.append(
...He(i.filter(p=>!a.includes(p)))),a.length&&t.append(e("details",{class:"ivk-others"},e("summary",{"data-lm-suppress-s\
hortcuts":"true"},"Waarom niet iets anders?"),He(a))),!s.solution?.length)return;let l=s.solution.map(([p,h])=>e("li",{},
p&&e("strong",{},p),p&&(p.endsWith(".")?" ":": "),O(h)));t.append(e("p",{class:"ivk-verdict"},"Goed is:"),e("ul",{class:"\
ivk-solution"},l))}function He(t){if(!t.length)return[];let s=t.some(({state:n})=>n in we&&n!=="info"),r=t.map(n=>{if(n.
state==="tick")return e("li",{},e("label",{},e("input",{type:"checkbox"}),e("span",{},O(n.label))));let[o,i]=we[n.state];
return e("li",{"data-state":n.state},s&&e("span",{class:"ivk-sign","aria-hidden":"true"},o),e("span",{class:"ivk-remark"},
e("strong",{},n.label),i&&` (${i})`,n.text&&e("span",{class:"ivk-why"},O(n.text))))});return[e("ul",{class:"ivk-remarks"},
r)]}var re={unanswered:"Nog niet beantwoord",saving:"Bezig met opslaan…",saved:"Opgeslagen",slow:"Nog niet opgeslagen: de \
cursus is nog bezig. Je antwoord staat klaar en wordt zo opgeslagen.",lost:"Nog niet opgeslagen: de cursus reageert niet\
. Je antwoord blijft in deze browser staan. Klik bovenaan op ▶▶ Opnieuw laden; daarna wordt je antwoord teruggezet.",
restored:"Wat je hier de vorige keer deed, was nog niet opgeslagen. Het is teruggezet."},xt=4e3,Ke=250,Oe=500,K=(t,s)=>JSON.
stringify(t??null)===JSON.stringify(s??null),Ve="inclusief-voor-de-klas:",Ct=720*60*60,Ue=t=>{location.port&&(document.cookie=
`ivk-wacht-${location.port}=1; Path=/; SameSite=Strict; Max-Age=${t?Ct:0}`)};function St(t){let s=`${Ve}${t}`,r=n=>{try{
return n()}catch{return null}};return{read:()=>r(()=>JSON.parse(localStorage.getItem(s)??"null")),write:(n,o)=>r(()=>{localStorage.
setItem(s,JSON.stringify({value:n,known:o})),Ue(!0)}),clear:()=>r(()=>{localStorage.removeItem(s),Object.keys(localStorage).
some(n=>n.startsWith(Ve))||Ue(!1)})}}function Ge(t,s,r){let n=t.get("spec"),o=z("view"),i=St(`${n.store}:${n.id}`),a=e("\
span",{class:"ivk-hidden",role:"status"});s.setAttribute("aria-hidden","true");let l=0,p=0,h=t.get("value")??null,w=[],u,
v=-Oe,x=-Ke,y=null,m=(c,j)=>{s.dataset.state=c,s.textContent=j,c!=="saving"&&a.textContent!==j&&(a.textContent=j)},k=()=>w.
splice(0).forEach(clearTimeout),b=(c,j={})=>{clearTimeout(u),u=void 0,x=performance.now();try{t.set("draft",{value:c??null,
seq:l,view:o,known:h,check:!1,...j}),t.save_changes()}catch{}},d={live:a,save(c,{pause:j=!1,...S}={}){l+=1,y=c??null,i.write(
y,h),m("saving",re.saving),k(),w=[window.setTimeout(m,xt,"slow",re.slow),window.setTimeout(m,2e4,"lost",re.lost)],clearTimeout(
u),v=j?performance.now():-Oe;let C=x+Ke-performance.now();j&&C>0?u=window.setTimeout(b,C,c,S):b(c,S)},flush(){u!==void 0&&
b(y)},get pending(){return l>p},show(){let c=t.get("saved"),j=c.time?` om ${c.time}`:"";c.error?m("error",c.error):(t.get(
"value")??null)===null?m("unanswered",re.unanswered):m(c.complete===!1?"part":"saved",[re.saved+j,c.note].filter(Boolean).
join(" · "))},destroy(){d.flush(),k(),t.off("change:saved",f)},unsent(){let c=i.read();return c&&K(c.value,t.get("value"))&&
i.clear(),c&&!K(c.value,t.get("value"))?c:null}},f=()=>{let c=t.get("saved");if(c.view!==o){if(d.pending)return;h=t.get(
"value")??null,d.show();return}if((c.seq??0)<l)return;p=l,k(),c.error||(h=t.get("value")??null,i.clear());let j=()=>{d.show(),
r(c)},S=v+Oe-performance.now();S>0?w.push(window.setTimeout(j,S)):j()};return t.on("change:saved",f),d.show(),d}var Fe={clearLinks:H,describe:W,fieldGroup:de,h:e,helpText:G,labelled:A,pageLinks:P,rich:O,same:K,uid:z};async function Ze(t,s){let r=Date.now()+2e4;for(;!t.has_model(s)&&Date.now()<r;)await new Promise(l=>setTimeout(l,50));let n=await t.
get_model(s),o=n.get("hash"),i=`ivk-style-${o}`;if(!document.getElementById(i)){let l=document.createElement("style");l.
id=i,l.textContent=n.get("style"),document.head.append(l)}let a=globalThis.inclusiefVoorDeKlas??={};return a[o]??=Et(n.get(
"source"))}async function Et(t){let s=URL.createObjectURL(new Blob([t],{type:"text/javascript"}));try{return await import(s)}finally{
URL.revokeObjectURL(s)}}function Xe(t,s){let r={...Fe,controls:t};return async n=>{let{model:o}=n,i=o.get("own_code"),a=i?(await Ze(o.widget_manager,
i)).default.control:s[o.get("spec").kind];return $t(n,a,r)}}function $t({model:t,el:s},r,n){let o=t.get("spec"),i=e("p",
{class:"ivk-status"}),a=e("p",{class:"ivk-problem",id:z("problem"),role:"status"}),l=e("div",{class:"ivk-feedback","aria\
-live":"polite"}),p=e("div",{class:"ivk-extra","aria-live":"off"}),h=(L=!1)=>{j=null,w(L)},w=(L=!1)=>{l.replaceChildren(),
y(),b.save(u.get(),{pause:L}),C()},u=r(o,h,t,n),v=(L={})=>{u.settle?.(),b.save(u.get(),{check:!0,...L}),C()},x={value:null,
result:{}},y=()=>{let L=u.get(),Z=(x.result.remarks??[]).filter(({part:U})=>U&&Je(x.value,L,U));u.mark?.(Object.fromEntries(
Z.map(({part:U,state:g})=>[U,g])));let X=!!d&&!o.has_example&&(!l.firstChild||!("fraction"in x.result));B.toggleAttribute(
"data-unchecked",X),d&&d.classList.toggle("ivk-main",X)},m=()=>{x={value:t.get("value"),result:t.get("result")},Pe(l,x.result),
y()},k=(L="")=>{a.textContent!==L&&(a.textContent=L)},b=Ge(t,i,L=>{k(L.problem),u.field&&u.field.setAttribute("aria-inva\
lid",String(!!L.problem&&o.kind==="number")),(L.checked||t.get("result").message)&&m()}),d=o.check&&e("button",{type:"bu\
tton",class:"ivk-main",click:()=>v()},o.check),f=d&&e("button",{type:"button",class:"ivk-quiet",hidden:!0,click:()=>v({explain:!0})},
"Bekijk de uitleg"),c=()=>{if(!f||!d)return;let L=!t.get("saved").again;L&&document.activeElement===f&&d.focus(),f.hidden=
L},j=null,S=e("button",{type:"button",class:"ivk-quiet",click:()=>{let L=j;j=L===null?u.get():null,u.set(L),w()}}),C=()=>{
S.textContent=j===null?"Antwoord wissen":"Zet mijn antwoord terug",S.hidden=o.wipe===!1||j===null&&u.get()===null,_&&(_.
hidden=u.get()!==null||j!==null)},_=o.offer&&e("button",{type:"button",class:"ivk-quiet",click:()=>{u.set(o.offer.value),
h(),(u.field??I.querySelector("input, select, textarea"))?.focus()}},o.offer.label),q=[e("span",{class:"ivk-prompt"},O(o.
prompt)),o.points?e("span",{class:"ivk-points"},o.points===1?"1 punt":`${String(o.points).replace(".",",")} punten`):null],
I;u.field?(u.field.id=z("field"),I=e("div",{class:"ivk-question"},e("label",{class:"ivk-legend",for:u.field.id},q),u.node),
W(u.field,a)):(I=e("fieldset",{class:"ivk-question"},e("legend",{class:"ivk-legend"},q),u.node),W(I,u.help,a));let B=e("\
div",{class:"ivk",lang:"nl","data-question":o.id,tabindex:"-1"},I,a,e("div",{class:"ivk-actions"},d,f,_,S,i,b.live),l,p,
o.source&&zt(o)),N=()=>{let{html:L,page:Z}=t.get("extra"),X=()=>[...p.querySelectorAll("a, button, summary")],U=X().findIndex(
g=>g===document.activeElement);H(p),p.innerHTML=L??"",Z&&p.append(P(Z)),X()[U]?.focus()},F=()=>{!b.pending&&!K(u.get(),t.
get("value"))&&(u.set(t.get("value")),m(),j=null,C())},ie=()=>b.flush();u.set(t.get("value")),m(),k(t.get("saved").problem),
N(),C(),c();let ne=b.unsent();ne&&K(ne.known,t.get("value"))?(he(ne.value),B.insertBefore(e("p",{class:"ivk-help"},re.restored),
a)):ne&&ze(ne.value);function he(L){u.set(L),h()}function ze(L){let Z=(g,E,$)=>e("button",{type:"button",class:E,click:()=>{
U.remove(),$(),X()}},g),X=()=>I.querySelector("input, select, textarea, button")?.focus(),U=e("div",{class:"ivk-offer"},
e("p",{},"In deze browser staat nog een ander antwoord dat niet was opgeslagen."),typeof L=="string"&&o.kind!=="choice"&&
e("blockquote",{},L),e("div",{class:"ivk-actions"},Z("Zet dat antwoord terug","",()=>he(L)),Z("Houd wat er nu staat","iv\
k-quiet",h)));B.insertBefore(U,a)}return t.on("change:value",F),t.on("change:saved",c),t.on("change:extra",N),window.addEventListener(
"pagehide",ie),s.append(B),()=>{b.destroy(),t.off("change:value",F),t.off("change:saved",c),t.off("change:extra",N),window.
removeEventListener("pagehide",ie)}}function zt({source:t,about:s}){let r=`Bron: ${t}`;if(!s?.length)return e("p",{class:"\
ivk-source"},r);let n=e("ul",{});return n.innerHTML=s.map(o=>`<li>${o}</li>`).join(""),e("details",{class:"ivk-source"},
e("summary",{"data-lm-suppress-shortcuts":"true"},r),n)}var Lt={once:"✓",later:"✓",filled:"✓",again:"↻",unchecked:"○",open:"○"};function Qe({model:t,el:s}){let r=e(
"p",{class:"ivk-prompt"}),n=e("ul",{class:"ivk-recap"}),o=e("div",{class:"ivk",lang:"nl",role:"group","aria-label":"Hoe \
ging dit deel?",tabindex:"-1"},r,n),i=()=>{let a=t.get("state"),l=n.contains(document.activeElement),p=n.querySelector("\
details")?.open;r.textContent=a.line,o.hidden=!a.line,n.replaceChildren(...a.groups.map(({state:h,text:w,questions:u})=>{
let v=u.length>0&&se(s,u),x=h==="open"?e("details",{open:p},e("summary",{},w),v):e("div",{},w,v);return e("li",{"data-st\
ate":h},e("span",{class:"ivk-sign","aria-hidden":"true"},Lt[h]),x)})),l&&o.focus()};return i(),t.on("change:state",i),s.
append(o),()=>t.off("change:state",i)}function Ye(t,s){let r=Object.entries(s),n={...t,...Object.fromEntries(r.flatMap(([i,{control:a}])=>a?[[i,a]]:[]))},o={question:Xe(
t,n),paper:Ie,progress:Re,recap:Qe,handin:We,alone:Me,...Object.fromEntries(r.flatMap(([i,{render:a}])=>a?[[i,a]]:[]))};
return i=>o[i.model.get("renderer")](i)}function ae(t,s){let r=z("choice"),n=t.options.map(a=>e("input",{type:"radio",name:r,value:a.id,id:z("o"),change:()=>s()})),
{rows:o,mark:i}=je(n,t.options);return{node:e("div",{class:"ivk-options"},o),mark:i,get:()=>n.find(a=>a.checked)?.value??
null,set:a=>n.forEach(l=>l.checked=l.value===a)}}function ee(t,s,r){t.addEventListener("input",()=>s(!0)),t.addEventListener("change",()=>s());let n=r?e("span",{class:"i\
vk-unit",id:z("unit")},r):null;return W(t,n),{node:e("div",{class:"ivk-typed"},t,n),field:t,get:()=>t.value.trim()?t.value:
null,set:o=>t.value=o??""}}function me(t,s){let r=t.options.map(a=>e("input",{type:"checkbox",value:a.id,id:z("o"),change:()=>s()})),{rows:n,mark:o}=je(
r,t.options),i=G(t.kind?"Meer antwoorden kunnen goed zijn.":"Je mag er meer dan één kiezen.","p");return{help:i,node:e(
"div",{class:"ivk-options"},i,n),mark:o,get:()=>{let a=r.filter(l=>l.checked).map(l=>l.value);return a.length?a:null},set:a=>r.
forEach(l=>l.checked=(a??[]).includes(l.value))}}function ve(t,s){return ee(e("input",{type:"text",inputmode:"decimal",autocomplete:"off",class:"ivk-number"}),s,t.unit)}function _e(t,s,r=5){return ee(e("textarea",{rows:String(r)}),s,t.unit)}var et=(t,s)=>_e(t,s);function ge(t,s){return ee(e("input",{type:"text",autocomplete:"off"}),s,t.unit)}function Ot(t,s){let r=e("select",{},e("option",{value:""},"— kies —"),t.options.map(n=>e("option",{value:n.id},n.text)));
return r.addEventListener("change",()=>s()),{node:r,field:r,get:()=>r.value||null,set:n=>r.value=n??""}}function _t(t,s){
return t.type==="choice"?Ot(t,s):t.type==="text"?_e(t,s,3):t.type==="number"?ve(t,s):t.type==="date"?ee(e("input",{type:"\
date",autocomplete:"off"}),s):ge(t,s)}function ye(t,s){if(t.type==="checks"||t.type==="radios"){let n=t.type==="checks"?
me(t,s):ae(t,s);return{...n,node:W(de(t,n.node),n.help)}}let r=_t(t,s);return{...r,node:A(r.field,t.label,t.help,r.node)}}function tt(t,s){let r=t.max??30,n=e("div",{class:"ivk-rows"}),o=e("span",{class:"ivk-hidden",role:"status"}),i=e("butto\
n",{type:"button",click:()=>u(void 0,l.length,"toegevoegd")},"Rij toevoegen"),a=e("button",{type:"button",class:"ivk-qui\
et",click:()=>p&&u(p.value,p.index,"teruggezet")}),l=[],p=null,h=()=>{l.forEach((m,k)=>{m.legend.textContent=`Rij ${k+1}`,
m.which.textContent=` (rij ${k+1})`}),i.disabled=l.length>=r,a.hidden=p===null||i.disabled,a.textContent=p===null?"":`Ze\
t rij ${p.index+1} terug`},w=m=>Object.fromEntries(m.controls.map(({id:k,control:b})=>[k,b.get()]).filter(([,k])=>k!==null)),
u=(m,k,b)=>{m!==void 0&&(p=null),x(m,k),s(),l[k].first?.focus(),o.textContent=`Rij ${k+1} ${b}.`},v=m=>{let k=l.indexOf(
m),b=w(m);Object.keys(b).length&&(p={value:b,index:k}),l.splice(k,1),m.node.remove(),h(),s(),o.textContent=`Rij ${k+1} v\
erwijderd.`,(a.hidden?i:a).focus()},x=(m,k)=>{let b=t.columns.map(C=>({id:C.id,control:ye(C,s)})),d=e("legend",{}),f=e("\
span",{class:"ivk-hidden"}),c=e("button",{type:"button",class:"ivk-quiet",click:()=>v(S)},"Verwijderen",f),j=e("fieldset",
{class:"ivk-form-row"},d,e("div",{class:"ivk-form-columns"},b.map(({control:C})=>C.node),c)),S={node:j,legend:d,which:f,
controls:b,first:j.querySelector("input, select, textarea")};b.forEach(({id:C,control:_})=>_.set(m?.[C]??null)),l.splice(
k,0,S),n.insertBefore(j,n.children[k]??null),h()},y=m=>{l=[],p=null,n.replaceChildren(),(m?.length?m:[{}]).forEach((k,b)=>x(
k,b))};return y(null),{node:de(t,n,e("div",{class:"ivk-actions"},i,a),o),get:()=>{let m=l.map(w);return m.some(k=>Object.
keys(k).length)?m:null},set:y}}var xe=(t,s)=>(t.type==="rows"?tt:ye)(t,s);function nt(t,s){let r=[],n=i=>{let a=t.fields.filter(h=>h.id.startsWith(`${i.id}_`)).map(h=>({...h,label:h.label.slice(
i.title.length+2)})),l=a.map(h=>{let w=h.type==="choice"?ae(h,s):xe(h,s);return h.type==="choice"&&w.node.classList.add(
"ivk-beside"),w.field instanceof HTMLTextAreaElement&&(w.field.rows=2),{ask:h,control:w}}),p=()=>{let h=l.some(({control:w})=>w.
get()!==null);l.forEach(({ask:w,control:u})=>u.node.hidden=w.type==="text"&&!h)};return r.push({parts:l,follow:p}),e("fi\
eldset",{class:"ivk-need",change:p},e("legend",{},i.title,e("span",{class:"ivk-hidden"},`. ${a[0].label}`)),e("p",{class:"\
ivk-help"},O(i.text)),l.map(({control:h})=>h.node))},o=e("div",{},t.groups.map(i=>{let a=e("p",{class:"ivk-group-title",
id:z("group")},i.title);return e("div",{role:"group","aria-labelledby":a.id},a,i.cards.map(n))}));return r.forEach(i=>i.
follow()),{node:o,get:()=>{let i=r.flatMap(a=>a.parts.map(({ask:l,control:p})=>[l.id,p.get()])).filter(([,a])=>a!==null);
return i.length?Object.fromEntries(i):null},set:i=>r.forEach(a=>{a.parts.forEach(({ask:l,control:p})=>p.set(i?.[l.id]??null)),
a.follow()})}}function Tt(t,s){let r=t.fields.map(n=>({id:n.id,control:xe(n,s)}));return{node:e("div",{class:"ivk-form"},r.map(({control:n})=>n.
node)),get:()=>{let n=r.map(({id:o,control:i})=>[o,i.get()]).filter(([,o])=>o!==null);return n.length?Object.fromEntries(
n):null},set:n=>r.forEach(({id:o,control:i})=>i.set(n?.[o]??null))}}function Te(t,s){return"groups"in t&&t.groups?nt(t,s):
Tt(t,s)}function qe(t,s){let r=new Map,n=null,o=(u,v)=>{let x=e("ul",{class:"ivk-cards"}),y=e("p",{class:"ivk-box-title",id:z("b\
ox")},v),m=e("div",{class:"ivk-box",role:"group","aria-labelledby":y.id},y,x);return m.addEventListener("dragover",k=>{n&&
(k.preventDefault(),m.classList.add("ivk-over"))}),m.addEventListener("dragleave",()=>m.classList.remove("ivk-over")),m.
addEventListener("drop",k=>{m.classList.remove("ivk-over"),n&&(k.preventDefault(),n.select.value=u,l(n),s())}),r.set(u,x),
{box:m,name:y,list:x}},i=t.items.map(u=>{let v=z("card"),x=pe(),y=e("span",{class:"ivk-pick-text","aria-hidden":"true"}),
m=e("select",{"aria-labelledby":v},e("option",{value:""},"— kies een plek —"),t.targets.map(f=>e("option",{value:f.id},
f.text))),k=e("li",{class:"ivk-card",draggable:"true"},e("span",{id:v,class:"ivk-card-text"},O(u.text)),x,e("span",{class:"\
ivk-pick"},y,m)),b={id:u.id,select:m,node:k,mark:x,shown:y};W(m,x),k.addEventListener("dragstart",f=>{n=b,f.dataTransfer?.
setData("text/plain",u.text)}),k.addEventListener("dragend",()=>n=null);let d=!1;return m.addEventListener("pointerdown",
()=>d=!0),m.addEventListener("keydown",()=>d=!1),m.addEventListener("change",()=>{a(b),s();let f=document.activeElement===
m;f&&!d||(l(b),f&&m.focus())}),m.addEventListener("blur",()=>setTimeout(l,0,b)),b}),a=({select:u,shown:v})=>{v.textContent=
u.selectedOptions[0].textContent},l=u=>{a(u);let v=r.get(u.select.value);u.node.parentNode!==v&&v?.append(u.node),h.name.
textContent=h.list.children.length?"Nog te plaatsen":"Alles is geplaatst."},p=G("Sleep elke kaart naar een plek, of kies\
 de plek in de lijst op de kaart.","p"),h=o("","Nog te plaatsen"),w=e("div",{class:"ivk-match"},p,h.box,e("div",{class:"\
ivk-boxes"},t.targets.map(u=>o(u.id,u.text).box)));return i.forEach(l),{node:w,help:p,mark:u=>i.forEach(({id:v,mark:x})=>fe(
x,u[v])),get:()=>{let u=i.filter(v=>v.select.value).map(v=>[v.id,v.select.value]);return u.length?Object.fromEntries(u):
null},set:u=>i.forEach(v=>{v.select.value=u?.[v.id]??"",l(v)})}}function Ae(t,s){let r=t.items.map(y=>y.id),n=null,o=null,i=e("span",{class:"ivk-hidden",role:"status"}),a=Object.fromEntries(
t.items.map(y=>{let m=(c,j,S)=>e("button",{type:"button","aria-label":`${c}: ${y.text}`,title:c,click:()=>v(y.id,S,!0)},
j),k=m("Omhoog","↑",-1),b=m("Omlaag","↓",1),d=pe(),f=e("li",{draggable:"true"},e("div",{class:"ivk-row"},e("span",{class:"\
ivk-row-text"},O(y.text)),d,e("span",{class:"ivk-row-buttons"},k,b)));return f.addEventListener("dragstart",c=>{o=y.id,c.
dataTransfer?.setData("text/plain",y.text)}),f.addEventListener("dragend",()=>o=null),f.addEventListener("dragover",c=>{
o&&(c.preventDefault(),f.classList.add("ivk-over"))}),f.addEventListener("dragleave",()=>f.classList.remove("ivk-over")),
f.addEventListener("drop",c=>{f.classList.remove("ivk-over"),o&&(c.preventDefault(),v(o,h().indexOf(y.id)-h().indexOf(o),
!1))}),[y.id,{node:f,up:k,down:b,mark:d,text:y.text}]})),l=e("ol",{class:"ivk-order"}),p=e("button",{type:"button",click:()=>n===
null&&w(r),blur:()=>u()}),h=()=>n??r,w=y=>{n=[...y],u(),s()},u=()=>{let y=h();y.forEach((m,k)=>{let b=a[m];l.children[k]!==
b.node&&l.insertBefore(b.node,l.children[k]??null),b.up.disabled=k===0,b.down.disabled=k===y.length-1}),p.hidden=!!t.check||
n!==null&&document.activeElement!==p,p.setAttribute("aria-disabled",String(n!==null)),p.textContent=n===null?"Deze volgo\
rde is mijn antwoord":"Dit is nu je antwoord"},v=(y,m,k)=>{let b=[...h()],d=b.indexOf(y),f=Math.max(0,Math.min(b.length-
1,d+m));if(b.splice(f,0,b.splice(d,1)[0]),w(b),k){let c=a[y],j=m<0?c.up:c.down;(j.disabled?m<0?c.down:c.up:j).focus(),i.
textContent=`${c.text} staat nu op plaats ${f+1} van ${b.length}.`}};u();let x=G("Sleep de regels in de goede volgorde, \
of gebruik de knoppen ↑ en ↓.","p");return{node:e("div",{},x,l,p,i),help:x,get:()=>n,mark:y=>Object.entries(a).forEach(
([m,{mark:k}])=>fe(k,y[m])),settle:()=>n??=[...r],set:y=>{n=y??null,u()}}}function ke(t,s){let r=[];for(let l=t.scale.min;l<=t.scale.max;l+=1)r.push([l,t.scale.levels[l-t.scale.min]||String(l)]);
let n=r.length;t.unknown&&r.push(["?",t.unknown]);let o=t.scale.levels.length>0,i=t.items.map(l=>{let p=z("rate"),h=r.map(
([m])=>e("input",{type:"radio",name:p,id:z("r"),value:String(m),change:()=>s()})),w=o?{}:{0:t.scale.low,[n-1]:t.scale.high},
u=(m,k)=>e("span",{class:"ivk-level"},m,e("label",{for:m.id},r[k][1],w[k]&&e("span",{class:"ivk-hidden"},`: ${w[k]}`))),
v=m=>!o&&m&&e("span",{class:"ivk-end","aria-hidden":"true"},m),x=h.map(u),y=e("fieldset",{class:"ivk-rating"},e("legend",
{},O(l.text)),e("div",{class:o?"ivk-levels ivk-words":"ivk-levels"},e("span",{class:"ivk-edge"},v(t.scale.low),x[0]),x.slice(
1,n-1),e("span",{class:"ivk-edge"},x[n-1],v(t.scale.high)),x.slice(n)));return{id:l.id,inputs:h,node:y}}),a=l=>l==="?"?l:
Number(l);return{node:e("div",{},i.map(l=>l.node)),get:()=>{let l=i.flatMap(({id:p,inputs:h})=>h.filter(w=>w.checked).map(
w=>[p,a(w.value)]));return l.length?Object.fromEntries(l):null},set:l=>i.forEach(p=>p.inputs.forEach(h=>h.checked=l?.[p.
id]!==void 0&&String(l[p.id])===h.value))}}var qt=4e7;function At({model:t,el:s}){let r=e("p",{class:"ivk-status",role:"status"}),n=e("div",{"aria-live":"polite"}),
o=e("div",{"aria-live":"polite"}),i=Y(t,r);i.say("unanswered","Nog niets gedaan");let a=v=>e("ul",{},v.map(x=>e("li",{},
x))),l=()=>i.ask({do:"make"},"Bezig met de back-up…",({file:v,parts:x,problems:y})=>{n.replaceChildren(e("p",{},e("str\
ong",{},"Je back-up is klaar. Druk op Downloaden en bewaar het bestand op een plek die alleen jij kunt zien.")),a([...x,
...y]),P(v)),n.querySelector("a")?.focus()}),p=e("input",{type:"file",accept:".json,application/json",change:w}),h="";async function w(){
let v=p.files?.[0];if(o.replaceChildren(),!!v){if(v.size>qt)return i.say("error","Dit bestand is veel te groot voor een \
back-up. Er is niets van gelezen.");try{h=await v.text()}catch{return i.say("error","Dit bestand kon niet worden gelezen\
. Probeer het nog eens.")}i.ask({do:"read",text:h},"Bezig met lezen…",({made:x,parts:y,missing:m,other:k})=>{let b=m>0&&
e("button",{type:"button",class:"ivk-main",click:()=>u(!1)},"Zet terug wat hier ontbreekt"),d=k>0&&e("button",{type:"but\
ton",click:()=>u(!0)},"Zet alles terug, ook wat anders is");o.replaceChildren(e("div",{},e("p",{},e("strong",{},`Deze ba\
ck-up is gemaakt op ${x}. Er is nog niets veranderd.`)),a(y),k>0&&e("p",{},"Kies je voor alles, dan wordt wat hier nu st\
aat niet weggegooid: het blijft bewaard in de map antwoorden."),b||d?e("div",{class:"ivk-actions"},b,d):e("p",{},"Alles \
uit deze back-up heb je hier al."))),o.querySelector("button")?.focus()})}}let u=v=>i.ask({do:"restore",text:h,replace:v},
"Bezig met terugzetten…",({restored:x})=>{let y=e("p",{tabindex:"-1"},e("strong",{},x)," Staat er een andere module op\
en? Klik daar op ▶▶ Opnieuw laden om de antwoorden te zien.");o.replaceChildren(y),p.value="",y.focus()});return s.append(
e("div",{class:"ivk",lang:"nl"},e("div",{},e("p",{class:"ivk-prompt"},"Back-up maken"),e("p",{class:"ivk-help"},"Eén bes\
tand met al je antwoorden, uit alle modules en opdrachten. Er staat ook in wat je over jezelf schreef. Lever dit bestand\
 dus nooit in."),e("div",{class:"ivk-actions"},e("button",{type:"button",class:"ivk-main",click:l},"Maak een back-up")),
n),e("hr",{}),e("div",{},A(p,"Back-up terugzetten","Kies een back-up van deze cursus. Je ziet eerst wat erin staat."),o),
e("div",{class:"ivk-actions"},r))),i.destroy}var ot={render:At};function Ce(t,s){return(r,n)=>{let o=z("ask"),i=()=>{window.clearTimeout(l),t.off("change:reply",a)},a=()=>{let p=t.get(
"reply");p.seq===o&&(i(),n(p))},l=window.setTimeout(()=>{i(),n({error:"De cursus reageert niet. Klik bovenaan op ▶▶ Opni\
euw laden en probeer het opnieuw. Er is niets veranderd."})},2e4);t.on("change:reply",a),t.set("request",{seq:o,value:s(),
...r}),t.save_changes()}}var Dt=4e5;function Nt(t,s,r){let n=null,o=Ce(r,()=>n),i=e("div",{"aria-live":"polite"}),a=e("ul",{}),l=e("p",{role:"sta\
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
{class:"ivk-hidden"},` (${f})`));return e("li",{},e("span",{dir:"auto"},f)," ",c)},m=A(w,"Neem het bestand van je mentor\
 in",`Het bestand begint met ‘observatie’. Hoogstens ${t.most} mentoren.`);m.append(p),W(w,p);function k(){a.replaceChildren(
...(n?.sheets??[]).map(y)),m.hidden=!n}return k(),{node:e("div",{class:"ivk-mentor"},h,i,m,l,a),get:()=>n,set:d=>{n=structuredClone(
d),k()}}}var st={control:Nt};var Mt=(t,s)=>t.every(r=>r.startsWith("!")?!s.has(r.slice(1)):s.has(r));function Se(t,s){let r=t.also.find(({when:o})=>Mt(
o,s)),n=Object.entries(r??{}).filter(([o,i])=>o!=="when"&&i!==null&&i!==void 0);return{...t,...Object.fromEntries(n)}}function Bt(t,s){
let r=t.case,n=e("div",{class:"ivk-talk"}),o={path:[],earlier:[],own:{}},i=new Set;function a(d,f){let c=r.moments[d];if(!c)
return Se(r.endings[d],f);let j=Se(c,f);for(let S of c.does)f.add(S);return j}function l(d){let f=new Set,c=[],j=a(r.start,
f);for(let S of d){let C="says"in j?j.says.find(q=>q.id===S):void 0;if(!C||!("says"in j))break;let _=Se(C,f);c.push({moment:j,
say:_});for(let q of _.does)f.add(q);j=a(_.to,f)}return{steps:c,here:j,says:"says"in j?j.says.map(S=>Se(S,f)):[]}}let p=(d,f)=>f.
every((c,j)=>d[j]===c),h=(d,f)=>d.filter((c,j)=>{let S=[f,...d.filter(C=>!K(C,c))];return d.findIndex(C=>K(C,c))===j&&!S.
some(C=>p(C,c))}),w=()=>{let d=h(o.earlier,o.path),f=Object.fromEntries(Object.entries(o.own).filter(([,j])=>j.trim())),
c=Object.keys(f).length>0;return!o.path.length&&!d.length&&!c?null:{path:o.path,...d.length?{earlier:d}:{},...c?{own:f}:
{}}},u=d=>{d&&K(d,w())||(o={path:[...d?.path??[]],earlier:[...d?.earlier??[]],own:{...d?.own}},b())},v=d=>{let f=l(o.path).
steps.length;f<o.path.length&&(o.earlier=[...o.earlier,o.path]),o.path=[...o.path.slice(0,f),d.id],s(),b(!0)},x=d=>{o={...o,
path:o.path.slice(0,d),earlier:[...o.earlier,o.path]},s(),b(!0)};function y({moment:d,say:f}){let c=o.own[d.id]?.trim();
return[c&&e("p",{class:"ivk-said"},e("strong",{},"In jouw eigen woorden: "),c),e("p",{class:"ivk-said"},e("strong",{},"J\
ij: "),f.text),e("div",{},e("strong",{},"Wat er gebeurt"),O(f.happens)),e("div",{class:"ivk-thinks"},e("strong",{},`Wat ${r.
who} denkt`),O(f.thinks)),e("div",{class:"ivk-why-so"},e("strong",{},"Waarom"),O(f.why),e("span",{class:"ivk-source"},`B\
ron: ${f.source}`))].filter(Boolean)}let m=(d,f)=>e("button",{type:"button",class:"ivk-quiet",click:()=>x(d)},f,e("span",
{class:"ivk-hidden"},` bij stap ${d+1}`));function k(d,f){let c=e("div",{class:"ivk-turn"}),j=(C=!1)=>{i.add(d.id);let _=e(
"ul",{class:"ivk-says"},f.map(I=>e("li",{},e("button",{type:"button",click:()=>v(I)},I.text)))),q=e("p",{class:"ivk-ask",
tabindex:"-1"},"Wat lijkt hier het meest op?");c.replaceChildren(q,_),C&&q.focus()},S=e("textarea",{rows:"2",input:()=>{
o.own={...o.own,[d.id]:S.value},s()}});return S.value=o.own[d.id]??"",i.has(d.id)||S.value.trim()?j():c.replaceChildren(
e("button",{type:"button",click:()=>j(!0)},"Laat zien wat je kunt kiezen")),[e("label",{class:"ivk-own"},"Wat zou jij ze\
ggen of doen? Schrijf het eerst in je eigen woorden.",S),c]}function b(d=!1){let{steps:f,here:c,says:j}=l(o.path),S=f.at(
-1),C=o.path.length-f.length,_=f.slice(0,-1).map((N,F)=>e("li",{},e("details",{},e("summary",{},e("strong",{},N.moment.title),
`: ${N.say.text}`),e("div",{class:"ivk-scene"},O(N.moment.scene)),y(N),m(F,"Kies hier iets anders")))),q=e("h4",{class:"\
ivk-talk-head",tabindex:"-1"},S?`${f.length}. ${S.moment.title}`:r.title),I="says"in c?[e("h4",{},`${f.length+1}. ${c.title}`),
e("div",{class:"ivk-scene"},O(c.scene)),...k(c,j)]:[e("h4",{},`Einde: ${c.title}`),e("div",{class:"ivk-scene"},O(c.text)),
e("div",{class:"ivk-actions"},e("button",{type:"button",click:()=>x(0)},"Begin opnieuw en probeer een andere weg"))],B=[
_.length>0&&e("ol",{class:"ivk-past","aria-label":"Het gesprek tot nu toe"},_),q,!S&&e("div",{class:"ivk-scene"},O(r.intro)),
C>0&&e("p",{class:"ivk-gone"},"Dit gesprek is veranderd sinds je het speelde. Tot hier klopt je weg nog; de rest blijft \
bewaard."),S&&e("div",{class:"ivk-reply"},y(S),m(f.length-1,"Kies hier iets anders")),...I];n.replaceChildren(...B.filter(
N=>N instanceof Node)),d&&q.focus()}return b(),{node:n,get:w,set:u}}var rt={control:Bt};var Wt=3e6;function at(t,s){let r=Ce(t,s);function n(i,a,l){let p=e("p",{class:"ivk-share-alarm",id:z("problem"),role:"a\
lert"}),h=v=>{w.value="",v.error?p.textContent=`${v.error} Je eigen blad is nog helemaal in orde.`:l(v)},w=e("input",{type:"\
file",accept:".json,application/json",change:async()=>{let v=w.files?.[0];if(p.textContent="",!!v){if(v.size>Wt)return h(
{error:`Het bestand ‘${v.name.slice(0,60)}’ is veel te groot voor een SHARE-blad. Er is niets van gelezen.`});try{r(
{do:"read",text:await v.text()},h)}catch{h({error:"Dit bestand kon niet worden gelezen. Probeer het nog eens."})}}}}),u=A(
w,i,a);return u.append(p),W(w,p),u}function o(i,a,l){let p=e("input",{type:"text",maxlength:"60",autocomplete:"off",value:l}),
h=e("div",{"aria-live":"polite"}),w=e("button",{type:"button",class:"ivk-main",click:()=>r({do:a,name:p.value},u=>{H(h),
h.append(...u.error?[e("p",{},u.error)]:(u.files??[]).map(P))})},i);return e("div",{class:"ivk-share-file"},A(p,"Naam va\
n het bestand (kies zelf)"),w,h)}return{filePicker:n,fileMaker:o}}var It=["outcome","text","who"],te=t=>typeof t=="string"&&t.trim()!=="";function De(){return{sheet:ce(),name:"",answers:{},
done:!1}}function $e(){return{mode:null,stage:"invullen",own:De(),partner:null,rows:{},follow:{}}}var Ee=(t,s)=>Object.fromEntries(
s.filter(r=>te(t[r])).map(r=>[r,t[r]])),it=(t,s)=>({sheet:t.sheet,...Ee(t,["name"]),answers:Ee(t.answers,s),...t.done?{done:!0}:
{}});function lt(t,s){if(!t.mode)return null;let r=s.map(o=>[o,Ee(t.rows[o]??{},It)]).filter(([,o])=>Object.keys(o).length),
n=Ee(t.follow,["date","first"]);return{mode:t.mode,stage:t.stage,own:it(t.own,s),...t.partner?{partner:it(t.partner,s)}:
{},...r.length?{rows:Object.fromEntries(r)}:{},...Object.keys(n).length?{follow:n}:{}}}var Rt={compromis:"Wat is het compromis?",verschil:"Hoe gaan jullie met dit verschil om?",eens:"Wat spreken jullie af? (\
mag kort)"};function Jt(t,s,r){let n=t.rows,o=n.map(g=>g.id),i=e("div",{class:"ivk-share"}),a=$e(),l=()=>{},p=()=>lt(a,o),
h=g=>{g&&K(g,p())||(a={...$e(),...structuredClone(g??{})},a.own.name??="",f())},{filePicker:w,fileMaker:u}=at(r,p),v=(g,E,$="")=>e(
"button",{type:"button",class:$,click:E},g),x=g=>e("h4",{class:"ivk-share-head",tabindex:"-1"},g),y=()=>a.partner,m=()=>e(
"p",{class:"ivk-share-alarm",id:z("problem"),role:"alert"}),k=(g,E)=>te(g?.name)?g?.name??"":E,b=g=>te(g)?e("p",{class:"\
ivk-words",dir:"auto"},g):e("p",{class:"ivk-words"},e("em",{},"niet ingevuld")),d=g=>{a.stage=g,s(),f(!0)};function f(g=!1){
l(),l=()=>{};let E={invullen:_,tweede:_,lezen:N,vergelijken:ne};i.replaceChildren(...[c(),...E[a.stage](),j()].filter($=>$ instanceof
Node)),g&&i.querySelector(".ivk-share-head")?.focus()}function c(g={invullen:a.own.done?1:0,tweede:0,lezen:1,vergelijken:3}[a.
stage]){return e("ol",{class:"ivk-steps"},t.steps.map((E,$)=>e("li",{"aria-current":$===g?"step":null},E.title)))}function j(){
if(!a.mode)return null;let g=e("div",{class:"ivk-share-again"}),E=()=>g.replaceChildren(v("Helemaal opnieuw beginnen",$,
"ivk-quiet")),$=()=>{let M=v("Nee, laat alles staan",()=>{E(),g.querySelector("button")?.focus()}),D=v("Ja, wis allebei \
de bladen en de afspraken",()=>{a=$e(),s(),f(),i.querySelector("input, button")?.focus()},"ivk-quiet");g.replaceChildren(
e("p",{},"Weet je het zeker? Dit kan niet ongedaan worden gemaakt."),e("div",{class:"ivk-actions"},M,D)),M.focus()};return E(),
g}function S(g,E){let $=e("input",{type:"text",maxlength:t.max_name,autocomplete:"off",value:g.name??"",input:()=>{g.name=
$.value,s(!0)}});return A($,E)}function C(g,E,$,M=null,D=3){let T=e("span",{class:"ivk-help",role:"status"}),J=e("textar\
ea",{rows:String(D),maxlength:t.max,value:g[E]??"",input:()=>{Object.assign(g,{[E]:J.value}),T.textContent=J.value.length<
t.max?"":`Dit veld is vol: hoogstens ${t.max} tekens. Wat er niet meer in past, is weggevallen.`,s(!0)}}),Q=A(J,$,M);return Q.
append(T),Q}function _(){let g=a.stage==="tweede";if(!a.mode)return[q()];if(!g&&a.own.done)return I();let E=g?y():a.own,
$=a.mode==="laptop",M=$?g?"Nu de ander: vul jouw blad in":"Wie begint, vult alleen het eerste blad in":"Vul je eigen bla\
d in",D=m(),T=()=>{let R=n.filter(ue=>!te(E.answers[ue.id])).length;if(!te(E.name))return J("Vul eerst een naam in, dan \
weten jullie van wie dit blad is.","input");if(R===n.length)return J("Dit blad is nog leeg. Schrijf bij minstens één vra\
ag iets op.","textarea");if(g&&E.name?.trim()===k(a.own,"").trim())return J("Op het andere blad staat dezelfde naam. Kie\
s twee namen die je uit elkaar kunt houden.","input");if(E.done=!0,!$)return d("invullen");if(g)return d("lezen");a.partner=
De(),d("tweede")},J=(R,ue)=>{let le=i.querySelector(`.ivk-form-field ${ue}`);D.textContent=R,le&&(le.setAttribute("aria-\
invalid","true"),le.setAttribute("aria-errormessage",D.id),le.addEventListener("input",()=>le.removeAttribute("aria-inva\
lid"),{once:!0}),le.focus())},Q="",V=n.flatMap(R=>{let ue=R.group&&R.group!==Q?[e("p",{class:"ivk-share-group"},R.group)]:
[];return Q=R.group,[...ue,C(E.answers,R.id,`${R.label}. ${R.title}`,`${R.text} ${R.prompt}`,R.group?2:3)]});return[x(M),
e("p",{},$?"Vul dit blad alleen in. De ander kijkt even niet mee.":"Vul dit alleen in, zonder te overleggen. Je partner \
doet hetzelfde op een eigen computer. Gebruik geen namen van leerlingen."),g&&e("p",{},`Het blad van ${k(a.own,"de eerst\
e")} is verborgen. Dat zie je straks.`),S(E,$?g?"Naam van de tweede":"Naam van de eerste":"Je naam, zoals je partner die\
 mag lezen"),...V,D,e("div",{class:"ivk-actions"},v($&&!g?"Klaar: verberg mijn blad en geef de laptop door":"Mijn blad i\
s af",T,"ivk-main"))]}function q(){let g=E=>{a.mode=E,s(),f(!0)};return e("div",{},e("p",{},"Hoe werken jullie?"),e("div",
{class:"ivk-actions"},v("Ieder op een eigen computer",()=>g("bestanden")),v("Samen achter één laptop",()=>g("laptop"))),
e("p",{class:"ivk-help"},"Op eigen computers sturen jullie elkaar één bestand, bijvoorbeeld per mail. Er is geen account\
 nodig en er gaat niets vanzelf naar iemand toe."))}function I(){let{practice:g}=t;return[x("Wissel de bladen uit"),e("p",
{},"Maak van je blad een bestand en stuur het aan je partner. Zodra je het bestand van je partner hebt, neem je het hier\
 in. Lees het dan eerst helemaal."),u("Maak mijn bestand","sheet",`share-${k(a.own,"").trim()}`),w("Neem het bestand van\
 je partner in","Kies het bestand dat je partner je stuurde (het eindigt op .json).",Z),e("div",{class:"ivk-actions"},v(
"Ik wil eerst nog iets wijzigen",()=>{a.own.done=!1,d("invullen")},"ivk-quiet"),g&&v(`Ik heb nog geen partner: oefen met\
 het blad van ${g.name}`,()=>X(g),"ivk-quiet"))]}function B(g,E){return e("section",{class:"ivk-sheet"},e("h5",{},E),e("\
dl",{},n.flatMap($=>[e("dt",{},`${$.label}. ${$.title}`),e("dd",{},b(g.answers[$.id]))])))}function N(){let g=a.mode==="\
laptop",E=e("div",{class:"ivk-share-pause"}),$=e("p",{role:"status"}),M=v("Ik heb alles gelezen",()=>ie(E,$),"ivk-main");
E.append(M);let[D,T]=[k(a.own,"de eerste"),k(a.partner,"je partner")];return[x(g?"Lees elkaars blad, en zeg nog niets":`\
Lees het blad van ${T}, en schrijf of zeg nog niets`),e("p",{},g?`Nu mogen jullie allebei kijken. ${T} leest het eerste \
blad, ${D} het tweede. Reageren komt straks.`:"Je kunt hier nog niets invullen. Dat is met opzet: eerst lezen, dan laten\
 bezinken, dan pas praten."),g&&B(a.own,`Blad van ${D}`),B(y(),`Blad van ${T}`),$,E,F()]}let F=()=>a.mode==="bestanden"&&
e("details",{},e("summary",{},"Mijn eigen blad als bestand"),u("Maak mijn bestand","sheet",`share-${k(a.own,"").trim()}`));
function ie(g,E){let $=t.pause,M=e("span",{"aria-hidden":"true"}),D=v("Ga verder naar het vergelijken",()=>{$>0?E.textContent=
`Nog ${$} seconden. Wat verraste je? Wat herken je?`:d("vergelijken")},"ivk-main"),T=()=>{M.textContent=$>0?` Nog ${$} s\
econden.`:"",D.setAttribute("aria-disabled",String($>0)),$<=0&&(clearInterval(J),E.textContent="De pauze is voorbij. Je \
kunt verder."),$-=1},J=setInterval(()=>($>0||($=0),T()),1e3);l=()=>clearInterval(J),i.querySelector(".ivk-steps")?.replaceWith(
c(2)),E.textContent=`Even wachten: ${t.pause} seconden. Wat verraste je? Wat herken je? Zeg nog niets.`,g.replaceChildren(
D,M),T(),D.focus()}function ne(){let[g,E]=[k(a.own,"Ik"),k(a.partner,"Mijn partner")],$=n.filter(T=>te(a.own.answers[T.id])||
te(y().answers[T.id])),M=n.filter(T=>!$.includes(T)),D=a.mode==="bestanden";return[x("Leg de bladen naast elkaar en praa\
t erover"),e("p",{},D?"Doe dit samen: naast elkaar, of aan de telefoon. Eén van jullie vult in. De ander neemt aan het e\
ind de afspraken in.":"Doe dit samen. Kies bij elke rij wat jullie ervan vinden en schrijf op wie wat doet."),e("p",{},"\
Kijk bij 3 en 4 ook kruislings: wat de een graag doet, naast wat de ander van hem of haar hoopt."),...$.map(T=>L(T,g,E)),
M.length>0&&e("p",{class:"ivk-help"},`Door geen van beiden ingevuld: ${M.map(T=>`${T.label} ${T.title}`).join(", ")}.`),
he("Hoe verder"),C(a.follow,"first","Welke les geven jullie als eerste samen, en wie doet daarin wat?"),ze(),e("div",{class:"\
ivk-share-end"},e("p",{},e("strong",{},"Jullie afspraken als pagina en als bestand"),e("br"),"De pagina is om af te druk\
ken of als pdf te bewaren. Het bestand is voor de ander, die het in de eigen cursus inneemt."),u("Maak de afspraken","ag\
reement",`afspraken-${g.trim()}-${E.trim()}`)),D&&w("Vulde de ander de afspraken in? Neem ze hier in","Kies het bestand \
met de afspraken. Ook het blad van een nieuwe partner kun je hier innemen.",Z),F()]}let he=g=>e("h5",{},g);function ze(){
let g=e("input",{type:"date",value:a.follow.date??"",input:()=>{a.follow.date=g.value,s()}});return A(g,"Wanneer kijken \
jullie terug op deze afspraken?")}function L(g,E,$){let M=a.rows[g.id]??={},D=z("outcome"),T=e("div",{}),J=()=>{let V=Rt[M.
outcome??""];T.replaceChildren(...V?[C(M,"text",V,null,2),C(M,"who","Wie doet wat?",null,2)]:[])},Q=t.outcomes.map(V=>e(
"input",{type:"radio",name:D,id:z("o"),value:V.id,checked:M.outcome===V.id,change:()=>{M.outcome=V.id,J(),s()}}));return J(),
e("fieldset",{class:"ivk-compare"},e("legend",{},e("strong",{},`${g.label}. ${g.title}`)),e("div",{class:"ivk-pair"},[{who:E,
sheet:a.own},{who:$,sheet:y()}].map(({who:V,sheet:R})=>e("div",{},e("p",{class:"ivk-who"},V),b(R.answers[g.id])))),e("di\
v",{class:"ivk-levels"},Q.map((V,R)=>e("span",{class:"ivk-level"},V,e("label",{for:V.id,title:t.outcomes[R].text},t.outcomes[R].
title)))),T)}function Z(g){let E=g.partner;if(E){if(!g.agreement)return X(E);U("de afspraken van je partner",()=>{Object.
assign(a,{partner:E,rows:g.rows??{},follow:g.follow??{}}),d("vergelijken")})}}function X(g){U(`het blad van ${k(g,"je ni\
euwe partner")}`,()=>{Object.assign(a,{partner:structuredClone(g),rows:{},follow:{}}),d("lezen")})}function U(g,E){let{rows:$={},
follow:M={}}=p()??{},D=Object.keys($).length,T=[D&&`bij ${D===1?"één rij":`${D} rijen`}`,Object.keys(M).length&&"bij ‘\
Hoe verder’"].filter(Boolean).join(" en ");if(!T)return E();i.querySelector(".ivk-offer")?.remove();let J=v("Nee, laat\
 alles staan",()=>{Q.remove(),i.querySelector("input[type=file]")?.focus()}),Q=e("div",{class:"ivk-offer"},e("p",{},`Er \
staat al iets ingevuld: ${T}. Neem je ${g} over, dan verdwijnt dat. Je eigen blad blijft.`),e("div",{class:"ivk-actions"},
J,v("Ja, neem over",E)));i.append(Q),J.focus()}return f(),{node:i,get:p,set:h}}var ct={control:Jt};var dt=1e6;function Ht(t,s,r){let n=e("div",{class:"ivk-deck"}),o=null,i=0,a=!1,l=null,p=()=>1+crypto.getRandomValues(new Uint32Array(
1))[0]%dt,h=b=>b.normalize("NFKD").toUpperCase().replace(/[^A-Z0-9]/g,""),w=()=>r.get("deck"),u=()=>o!==null&&w().owner===
o.id,v=b=>o?.[w().form][b.id]??{},x=b=>Object.keys(v(b)).length===w().outcomes.length;function y(){if(t.second)return[e(
"p",{},"Begin eerst hierboven met je eigen stapel. Daarna verschijnen hier drie nieuwe situaties.")];let b=e("input",{type:"\
text",autocomplete:"off",maxlength:"40"}),d=e("input",{type:"text",inputmode:"numeric",autocomplete:"off",class:"ivk-num\
ber"}),f=e("select",{},e("option",{value:""},"— kies —"),t.levels.map(C=>e("option",{value:C.id},C.text))),c=e("p",{
class:"ivk-deck-wrong",id:z("problem"),role:"alert"}),j=(C,_)=>{c.textContent=_,C.setAttribute("aria-invalid","true"),C.
setAttribute("aria-errormessage",c.id),C.focus()},S=()=>{[b,d,f].forEach(I=>I.removeAttribute("aria-invalid"));let C=h(b.
value||"ALLEEN");if(C.length<2||C.length>24)return j(b,"Een klascode heeft 2 tot 24 letters of cijfers, bijvoorbeeld PAB\
O2A.");let _=d.value.trim(),q=_?Number(_):p();if(!Number.isInteger(q)||q<1||q>dt)return j(d,"Je nummer is een heel getal\
, bijvoorbeeld 12. Laat het leeg als je geen nummer hebt.");if(!f.value)return j(f,"Kies eerst waar je lesgeeft of gaat \
lesgeven.");o={version:1,class:C,serial:q,level:f.value,id:ce(),vorm1:{},vorm2:{}},i=0,a=!0,s(),k(!0)};return[e("div",{class:"\
ivk-deck-start"},A(b,"Klascode","Van je docent. Werk je alleen? Laat dit leeg."),A(d,"Jouw nummer","Het nummer dat je in\
 de klas trok. Heb je er geen? Laat dit leeg, dan trekt de cursus er een."),A(f,"Waar geef je les, of ga je lesgeven?","\
Voor het mbo zijn de aantallen hoger."),c,e("div",{},e("button",{type:"button",class:"ivk-main",click:S},"Geef mij mijn \
stapel")))]}function m(b){let{cards:d,outcomes:f,scale:c,question:j}=w(),S=d[i],C=e("p",{role:"status"}),_=()=>{let B=d.
map((F,ie)=>x(F)?null:ie+1).filter(Boolean),N=B.length?`Helemaal beoordeeld: ${d.length-B.length} van de ${d.length}. No\
g open: ${B.join(", ")}.`:`Alle ${d.length} situaties zijn beoordeeld.`;C.textContent!==N&&(C.textContent=N)},q=ke({scale:{
min:1,max:c.length,levels:c.map((B,N)=>`${N+1} ${B}`)},unknown:"",items:f},()=>{let{form:B}=w(),N=o??b;o={...N,[B]:{...N[B],
[S.id]:q.get()??{}}},_(),s()});q.set(v(S)),_(),l={agrees:()=>K(q.get()??{},v(S)),tell:_};let I=(B,N,F)=>e("button",{type:"\
button",class:F?"ivk-main":null,disabled:!d[i+B],click:()=>{i+=B,k(!0)}},N);return[e("div",{class:"ivk-situation"},e("h4",
{tabindex:"-1"},`Situatie ${i+1} van ${d.length}${S.base?" (het basisvignet, dat iedereen als eerste ziet)":""}`),e("p",
{},S.text)),e("p",{},e("strong",{},j)),q.node,e("div",{class:"ivk-actions"},I(-1,"Vorige situatie",!1),I(1,"Volgende sit\
uatie",!0)),C,!t.second&&e("p",{class:"ivk-help"},`Jouw stapel: klascode ${b.class}, nummer ${b.serial}. Met ‘Antwoord w\
issen’ begin je opnieuw.`)]}function k(b=!1){l=null;let d=o===null?y():u()?m(o):[e("p",{tabindex:"-1"},"Je stapel word\
t gemaakt…")];n.replaceChildren(...d.filter(f=>f instanceof Node)),b&&n.querySelector("[tabindex='-1']")?.focus()}return r.
on("change:deck",()=>{u()&&((a||!l)&&k(a),a=!1)}),k(),{node:n,get:()=>o,set:b=>{let d=b?.id!==o?.id;o=b??null,d&&(i=0),!d&&
l&&u()&&l.agrees()?l.tell():a||k()}}}var ut={control:Ht};function Pt({model:t,el:s}){let r=e("p",{class:"ivk-status",role:"status"}),n=e("div",{"aria-live":"polite"}),o=Y(t,r);o.
say("unanswered","Nog niets gewist");let i=e("select",{change:()=>n.replaceChildren()},e("option",{value:""},"— kies een\
 module —"),Object.entries(t.get("spec").modules).map(([w,u])=>e("option",{value:w},u))),a=()=>{let w=i.value;n.replaceChildren(),
o.ask({do:"look",place:w},"Bezig met kijken…",({found:u})=>{let v=e("button",{type:"button",click:l},"Nee, laat alles \
staan");n.replaceChildren(e("p",{},e("strong",{},u)),e("p",{},"Weet je het zeker? Gewist is gewist: zonder back-up komt \
het niet terug. Sluit eerst de pagina van die module, als zij open is."),e("div",{class:"ivk-actions"},v,e("button",{type:"\
button",class:"ivk-main",click:()=>p(w)},"Ja, wis deze antwoorden"))),v.focus()})},l=()=>{n.replaceChildren(),o.say("una\
nswered","Er is niets gewist"),i.focus()},p=w=>o.ask({do:"wipe",place:w},"Bezig met wissen…",({wiped:u,key:v})=>{h(v);
let x=e("p",{tabindex:"-1"},e("strong",{},u));n.replaceChildren(x),i.value="",x.focus()}),h=w=>{try{Object.keys(localStorage).
filter(u=>u.startsWith(`inclusief-voor-de-klas:${w}:`)).forEach(u=>localStorage.removeItem(u))}catch{}};return s.append(
e("div",{class:"ivk",lang:"nl"},A(i,"Wis mijn antwoorden","Kies de module waarvan je de antwoorden van deze computer wil\
t halen."),e("div",{class:"ivk-actions"},e("button",{type:"button",click:a},"Wis deze module…"),r),n)),o.destroy}var pt={
render:Pt};var Kt={choice:ae,form:Te,match:qe,multiple_choice:me,number:ve,open_text:et,order:Ae,rating:ke,short_text:ge},Vt={backup:ot,
calibration:st,conversation:rt,share:ct,vignettes:ut,wipe:pt},Bs=Ye(Kt,Vt);export{Bs as render};
