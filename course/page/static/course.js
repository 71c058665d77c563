var pt=0,z=t=>`ivk-${t}-${pt+=1}-${Math.random().toString(36).slice(2,8)}`,ue=()=>[...crypto.getRandomValues(new Uint8Array(
8))].map(t=>t.toString(16).padStart(2,"0")).join(""),ft=["input","select","textarea","button","a","summary"];function mt(t){
t.stopPropagation(),(t.ctrlKey||t.metaKey)&&t.key==="s"&&t.preventDefault()}function e(t,s={},...i){let n=document.createElement(
t);(ft.includes(t)||s.tabindex)&&n.addEventListener("keydown",mt);for(let[o,r]of Object.entries(s))r==null||r===!1||(typeof r==
"function"?n.addEventListener(o,r):o==="value"||o==="checked"?Object.assign(n,{[o]:r}):n.setAttribute(o,r===!0?"":String(
r)));return n.append(...i.flat().filter(vt)),n}var vt=t=>t!=null&&t!==!1;function M(t,...s){let i=s.map(o=>o?.id).filter(
Boolean),n=t.getAttribute("aria-describedby");return i.length&&t.setAttribute("aria-describedby",[n,...i].filter(Boolean).
join(" ")),t}var G=(t,s="span")=>e(s,{class:"ivk-help",id:z("help")},L(t));function A(t,s,i=null,n=t){let o=i?G(i):null;
return t.id||=z("field"),M(t,o),e("div",{class:"ivk-form-field"},e("label",{for:t.id},L(s)),o,n)}function pe(t,...s){let i=t.
help?G(t.help,"p"):null;return M(e("fieldset",{class:"ivk-form-field"},e("legend",{},L(t.label)),i,s),i)}function L(t){return String(
t).split(/\n\s*\n/).map(s=>e("span",{class:"ivk-par"},s.split(/(\*\*[^*]+\*\*)/).map(i=>i.startsWith("**")&&i.endsWith("\
**")&&i.length>4?e("strong",{},i.slice(2,-2)):i)))}function Y(t,s){let i=z("ask"),n=0,o,r=()=>{},a=(p,k)=>{s.dataset.state=p,s.textContent=k},c=()=>{let p=t.get("saved");if(!(p.
view!==i||p.seq!==n)){if(clearTimeout(o),p.error)return a("error",p.error);a("saved","Klaar"),r(t.get("state"))}};return t.
on("change:saved",c),{say:a,ask(p,k,f){n+=1,r=f,a("saving",k),clearTimeout(o),o=window.setTimeout(a,2e4,"lost","Er is ge\
en verbinding met de cursus. Klik bovenaan op ▶▶ Opnieuw laden en probeer het opnieuw. Er is niets veranderd."),t.set(
"draft",{...p,seq:n,view:i}),t.save_changes()},destroy(){clearTimeout(o),t.off("change:saved",c)}}}function P(t){for(let s of t.querySelectorAll("a"))s.href.startsWith("blob:")&&URL.revokeObjectURL(s.href);t.replaceChildren()}
function H(t){let s=t.type.startsWith("text/html"),i=e("p",{class:"ivk-actions"});s&&i.append(e("a",{class:"ivk-button",
target:"_blank",rel:"noopener"},"Openen om af te drukken",e("span",{class:"ivk-hidden"}," (nieuw tabblad)"))),i.append(e(
"a",{class:"ivk-button",download:t.name},`Downloaden (${t.name})`));let n=s&&t.content.includes(De),o=()=>{let r=n&&be?t.
content.replace(De,be):t.content,a=URL.createObjectURL(new Blob([r],{type:t.type}));for(let c of i.querySelectorAll("a"))
c.href=a};return o(),n&&!be&&(gt??=kt()).then(r=>{be=r,r&&i.isConnected&&o()}),i}var De='local("Atkinson Hyperlegible Ne\
xt")',gt,be="";async function kt(){try{let t=[...document.styleSheets].flatMap(ht).find(({style:n})=>/Atkinson Hyperlegible Next/.
test(n.getPropertyValue("font-family"))&&n.getPropertyValue("font-style")!=="italic"&&/U\+0*-0*FF\b/i.test(n.getPropertyValue(
"unicode-range"))),[,s]=t?.style.getPropertyValue("src").match(/url\("?([^")]+)"?\)/)??[];if(!s)return"";let i=await(await fetch(
s)).blob();return await new Promise(n=>{let o=new FileReader;o.onload=()=>n(`url(${o.result}) format("woff2")`),o.onerror=
()=>n(""),o.readAsDataURL(i)})}catch{return""}}function ht(t){try{return[...t.cssRules].filter(s=>s instanceof CSSFontFaceRule)}catch{
return[]}}function Me({model:t,el:s}){let i=e("summary",{"data-lm-suppress-shortcuts":"true"},"Doe je de cursus zonder docent?");if(!t.
get("spec").offered)return s.append(e("div",{class:"ivk",lang:"nl"},e("details",{class:"ivk-fold"},i,e("p",{},"In deze u\
itgave zit geen uitleg bij de opdrachten: die krijg je van je docent. Werk je alleen? Gebruik dan de hele cursus op je e\
igen computer; daar kun je na het inleveren de uitleg openen.")))),()=>{};let n=e("p",{class:"ivk-status",role:"status"}),
o=e("div",{}),r=Y(t,n),a=()=>r.ask({},"Bezig met de pagina…",({page:c})=>{P(o),r.say("saved",`Je pagina is klaar: ${c.
name}. Zij staat ook naast deze opdracht.`),o.append(H(c)),o.querySelector("a")?.focus()});return s.append(e("div",{class:"\
ivk",lang:"nl"},e("details",{class:"ivk-fold"},i,e("p",{},"Dan lever je in bij jezelf. Druk eerst hierboven op ",e("stro\
ng",{},"Inleveren"),". Daarna maakt deze knop een pagina met jouw antwoorden, je punten en de uitleg bij elke vraag. Bij\
 wat je zelf schreef, krijg je de rubric en voorbeelden."),e("p",{},"Lever je wél in bij een docent? Wacht dan op je beo\
ordeling. In elk bestand dat je inlevert nadat je de uitleg hebt geopend, staat dat je die hebt gezien."),e("div",{class:"\
ivk-actions"},e("button",{type:"button",click:a},"Laat de uitleg zien"),n),o))),()=>{P(o),r.destroy()}}var Ne=t=>t.closest(".jp-Notebook")??document;function bt(t,s){let i=Ne(t).querySelector(`.ivk[data-question="${CSS.escape(
s)}"]`);i?.dispatchEvent(new Event("ivk-goto",{bubbles:!0})),i?.scrollIntoView({block:"center"}),i?.querySelector("input\
, select, textarea, button")?.focus()}function ae(t,s){return e("ul",{class:"ivk-open"},s.map(({id:i,prompt:n,part:o})=>e(
"li",{},e("button",{type:"button",class:"ivk-quiet",click:()=>bt(t,i)},n+(o?" (nog niet af)":"")))))}var wt=["saving","s\
low","lost","error"].map(t=>`[data-state="${t}"]`).join();function ze(t){return[...Ne(t).querySelectorAll(".ivk[data-que\
stion]")].filter(i=>i.querySelector(`.ivk-status:is(${wt})`)).map(i=>({id:i.dataset.question??"",prompt:i.querySelector(
".ivk-prompt")?.firstChild?.textContent??""}))}var jt=5e3;function Be({model:t,el:s}){let i=t.get("spec"),n=e("input",{type:"text",autocomplete:"off",value:i.number??""}),
o=e("input",{type:"text",autocomplete:"name",value:i.name??""}),r=e("p",{class:"ivk-status",role:"status"}),a=e("div",{}),
c=e("div",{}),p=z("view"),k=0,f,u=(l,j)=>{r.dataset.state=l,r.textContent=j},w=()=>{k+=1,a.contains(document.activeElement)&&
g.focus(),a.replaceChildren(),u("saving","Bezig met inleveren…"),clearTimeout(f),f=window.setTimeout(u,2e4,"lost","Nog\
 niet ingeleverd: de cursus reageert niet. Klik bovenaan op ▶▶ Opnieuw laden en probeer het opnieuw."),t.set("draft",
{seq:k,view:p,number:n.value,name:o.value}),t.save_changes()},x=async()=>{let l=Date.now()+jt;for(;ze(s).length&&Date.now()<
l;)await new Promise(j=>setTimeout(j,100));return ze(s)},y=async()=>{u("saving","Even kijken of alles is opgeslagen…");
let l=await x(),{open:j}=t.get("state");if(!j.length&&!l.length)return w();b();let E=(_,q,I)=>_.length===1?`Eén vraag ${q}`:
`${_.length} vragen ${I}`,C=e("p",{tabindex:"-1"},j.length?E(j,"is nog niet beantwoord:","zijn nog niet beantwoord:"):"A\
lle vragen zijn beantwoord.");a.replaceChildren(C,ae(s,j),...l.length?[e("p",{},e("strong",{},`⚠ ${E(l,"heeft een antw\
oord dat nog niet is opgeslagen","hebben een antwoord dat nog niet is opgeslagen")}. Dat gaat nu niet mee:`)),ae(s,l)]:[],
e("p",{},"Je mag nu inleveren en het later nog eens doen: je laatste inlevering telt."),e("div",{class:"ivk-actions"},e(
"button",{type:"button",class:"ivk-main",click:w},"Toch inleveren"))),C.focus()},b=()=>{let l=t.get("receipt");l.file?l.
outdated?u("part",`Ingeleverd op ${l.time}. Daarna heb je nog iets gewijzigd: lever opnieuw in om dat mee te nemen.`):u(
"saved",`Je bestand is klaar, gemaakt op ${l.time}. Geef het nu aan je docent.`):u("unanswered","Nog niet ingeleverd"),c.
dataset.shown!==(l.sha256??"")&&(c.dataset.shown=l.sha256??"",P(c),l.file&&c.append(e("p",{},e("strong",{},"Stuur dit be\
stand aan je docent: "),l.file,l.folder?`. Het staat naast deze opdracht in de map ${l.folder}.`:". Download het eerst, \
met de knop hieronder."),H({name:l.file,type:"application/x-ipynb+json",content:l.content}),e("p",{class:"ivk-receipt"},
`Jouw ontvangstbewijs: ${l.answered} van de ${l.total} vragen beantwoord, ${l.time}, ontvangstcode ${l.sha256}`),e("p",{},
"Bewaar dit bewijs. Wijzig je daarna nog iets? Lever dan opnieuw in.")))},h=()=>{clearTimeout(f);let{error:l}=t.get("sav\
ed");l?u("error",l):b()},g=e("button",{type:"button",class:"ivk-main",click:y},"Inleveren"),d=e("legend",{class:"ivk-leg\
end"},e("span",{class:"ivk-prompt"},"Inleveren")),m=G("Vul in hoe je docent je kent. Lever je in op een plek waar je met\
 je eigen naam bent ingelogd? Dan mag het leeg blijven.","p");return b(),t.on("change:saved",h),t.on("change:receipt",b),
s.append(e("div",{class:"ivk",lang:"nl",tabindex:"-1"},M(e("fieldset",{},d,m,A(n,"Studentnummer"),A(o,"Naam")),m),e("div",
{class:"ivk-actions"},g,r),a,c)),()=>{clearTimeout(f),t.off("change:saved",h),t.off("change:receipt",b)}}function We({model:t,el:s}){let i=e("p",{role:"status"}),n=e("div",{}),o=Y(t,i),r=()=>o.ask({},"Bezig met de pagina…",
({page:a})=>{P(n),o.say("saved","Je pagina is klaar."),n.append(H(a)),n.querySelector("a")?.focus()});return s.append(e(
"div",{class:"ivk",lang:"nl"},e("details",{class:"ivk-fold"},e("summary",{"data-lm-suppress-shortcuts":"true"},"Deze mod\
ule op papier of op je telefoon"),e("p",{},"Deze knop maakt van de module één pagina met jouw antwoorden van nu. Je kunt\
 haar afdrukken, of als bestand bewaren en op je telefoon lezen. Er gaat niets naar buiten."),e("div",{class:"ivk-action\
s"},e("button",{type:"button",click:r},"Maak de pagina"),i),n))),()=>{P(n),o.destroy()}}function Ie({model:t,el:s}){let i=e("p",{}),n=e("div",{}),o=e("summary",{},"Wat staat nog open?"),r=e("details",{},o,n),
a=()=>{let{total:c,open:p}=t.get("state");i.textContent=p.length?`Je hebt ${c-p.length} van de ${c} vragen beantwoord.`:
`Je hebt alle ${c} vragen beantwoord.`;let k=n.contains(document.activeElement);n.replaceChildren(ae(s,p)),k&&o.focus(),
r.hidden=p.length===0};return a(),t.on("change:state",a),s.append(e("div",{class:"ivk",lang:"nl"},i,r)),()=>t.off("chang\
e:state",a)}var we={right:["✓","goed"],wrong:["✗","niet goed"],missed:["○","ook goed, niet gekozen"],again:["↻","kijk nog ee\
ns"],info:["",""]},ee=()=>e("span",{class:"ivk-mark",id:z("mark")});function te(t,s="info"){let[i,n]=we[s];t.dataset.state=
s,t.replaceChildren(...n?[e("span",{"aria-hidden":"true"},`${i} `),n]:[])}function Re(t,s,i){let n=[t,s].map(o=>Array.isArray(
o)?o.indexOf(i):typeof o=="object"?o?.[i]:o);return n[0]===n[1]}function Pe(t,s){if(t.replaceChildren(),!s||!s.message&&!s.remarks?.length)return;let{fraction:i=null,remarks:n=[]}=s,o=s.
again?"again":i===1?"right":i===null?"info":i>0?"part":"wrong";t.append(e("p",{class:"ivk-verdict","data-state":o},e("sp\
an",{},L(s.message??""))));let r=n.filter(({text:p})=>p||!s.again),a=i===1?r.filter(({state:p})=>p==="info"):[];if(t.append(
...Je(r.filter(p=>!a.includes(p)))),a.length&&t.append(e("details",{class:"ivk-others"},e("summary",{"data-lm-suppress-s\
hortcuts":"true"},"Waarom niet iets anders?"),Je(a))),!s.solution?.length)return;let c=s.solution.map(([p,k])=>e("li",{},
p&&e("strong",{},p),p&&(p.endsWith(".")?" ":": "),L(k)));t.append(e("p",{class:"ivk-verdict"},"Goed is:"),e("ul",{class:"\
ivk-solution"},c))}function Je(t){if(!t.length)return[];let s=t.some(({state:n})=>n in we&&n!=="info"),i=t.map(n=>{if(n.
state==="tick")return e("li",{},e("label",{},e("input",{type:"checkbox"}),e("span",{},L(n.label))));let[o,r]=we[n.state];
return e("li",{"data-state":n.state},s&&e("span",{class:"ivk-sign","aria-hidden":"true"},o),e("span",{class:"ivk-remark"},
e("strong",{},n.label),r&&` (${r})`,n.text&&e("span",{class:"ivk-why"},L(n.text))))});return[e("ul",{class:"ivk-remarks"},
i)]}var ie={unanswered:"Nog niet beantwoord",saving:"Bezig met opslaan…",saved:"Opgeslagen",slow:"Nog niet opgeslagen: de \
cursus is nog bezig. Je antwoord staat klaar en wordt zo opgeslagen.",lost:"Nog niet opgeslagen: de cursus reageert niet\
. Je antwoord blijft in deze browser staan. Klik bovenaan op ▶▶ Opnieuw laden; daarna wordt je antwoord teruggezet.",
restored:"Wat je hier de vorige keer deed, was nog niet opgeslagen. Het is teruggezet."},yt=4e3,He=250,Le=500,K=(t,s)=>JSON.
stringify(t??null)===JSON.stringify(s??null),Ke="inclusief-voor-de-klas:",xt=720*60*60,Ve=t=>{location.port&&(document.cookie=
`ivk-wacht-${location.port}=1; Path=/; SameSite=Strict; Max-Age=${t?xt:0}`)};function Ct(t){let s=`${Ke}${t}`,i=n=>{try{
return n()}catch{return null}};return{read:()=>i(()=>JSON.parse(localStorage.getItem(s)??"null")),write:(n,o)=>i(()=>{localStorage.
setItem(s,JSON.stringify({value:n,known:o})),Ve(!0)}),clear:()=>i(()=>{localStorage.removeItem(s),Object.keys(localStorage).
some(n=>n.startsWith(Ke))||Ve(!1)})}}function Ue(t,s,i){let n=t.get("spec"),o=z("view"),r=Ct(`${n.store}:${n.id}`),a=e("\
span",{class:"ivk-hidden",role:"status"});s.setAttribute("aria-hidden","true");let c=0,p=0,k=t.get("value")??null,f=[],u,
w=-Le,x=-He,y=null,b=(l,j)=>{s.dataset.state=l,s.textContent=j,l!=="saving"&&a.textContent!==j&&(a.textContent=j)},h=()=>f.
splice(0).forEach(clearTimeout),g=(l,j={})=>{clearTimeout(u),u=void 0,x=performance.now();try{t.set("draft",{value:l??null,
seq:c,view:o,known:k,check:!1,...j}),t.save_changes()}catch{}},d={live:a,save(l,{pause:j=!1,...E}={}){c+=1,y=l??null,r.write(
y,k),b("saving",ie.saving),h(),f=[window.setTimeout(b,yt,"slow",ie.slow),window.setTimeout(b,2e4,"lost",ie.lost)],clearTimeout(
u),w=j?performance.now():-Le;let C=x+He-performance.now();j&&C>0?u=window.setTimeout(g,C,l,E):g(l,E)},flush(){u!==void 0&&
g(y)},get pending(){return c>p},show(){let l=t.get("saved"),j=l.time?` om ${l.time}`:"";l.error?b("error",l.error):(t.get(
"value")??null)===null?b("unanswered",ie.unanswered):b(l.complete===!1?"part":"saved",[ie.saved+j,l.note].filter(Boolean).
join(" · "))},destroy(){d.flush(),h(),t.off("change:saved",m)},unsent(){let l=r.read();return l&&K(l.value,t.get("value"))&&
r.clear(),l&&!K(l.value,t.get("value"))?l:null}},m=()=>{let l=t.get("saved");if(l.view!==o){if(d.pending)return;k=t.get(
"value")??null,d.show();return}if((l.seq??0)<c)return;p=c,h(),l.error||(k=t.get("value")??null,r.clear());let j=()=>{d.show(),
i(l)},E=w+Le-performance.now();E>0?f.push(window.setTimeout(j,E)):j()};return t.on("change:saved",m),d.show(),d}var Ge={clearLinks:P,describe:M,fieldGroup:pe,h:e,helpText:G,labelled:A,pageLinks:H,rich:L,same:K,uid:z};async function Fe(t,s){let i=Date.now()+2e4;for(;!t.has_model(s)&&Date.now()<i;)await new Promise(c=>setTimeout(c,50));let n=await t.
get_model(s),o=n.get("hash"),r=`ivk-style-${o}`;if(!document.getElementById(r)){let c=document.createElement("style");c.
id=r,c.textContent=n.get("style"),document.head.append(c)}let a=globalThis.inclusiefVoorDeKlas??={};return a[o]??=Et(n.get(
"source"))}async function Et(t){let s=URL.createObjectURL(new Blob([t],{type:"text/javascript"}));try{return await import(s)}finally{
URL.revokeObjectURL(s)}}function Ze(t,s){let i={...Ge,controls:t};return async n=>{let{model:o}=n,r=o.get("own_code"),a=r?(await Fe(o.widget_manager,
r)).default.control:s[o.get("spec").kind];return St(n,a,i)}}function St({model:t,el:s},i,n){let o=t.get("spec"),r=e("p",
{class:"ivk-status"}),a=e("p",{class:"ivk-problem",id:z("problem"),role:"status"}),c=e("div",{class:"ivk-feedback","aria\
-live":"polite"}),p=e("div",{class:"ivk-extra","aria-live":"off"}),k=(O=!1)=>{j=null,f(O)},f=(O=!1)=>{c.replaceChildren(),
y(),g.save(u.get(),{pause:O}),C()},u=i(o,k,t,n),w=(O={})=>{u.settle?.(),g.save(u.get(),{check:!0,...O}),C()},x={value:null,
result:{}},y=()=>{let O=u.get(),Z=(x.result.remarks??[]).filter(({part:U})=>U&&Re(x.value,O,U));u.mark?.(Object.fromEntries(
Z.map(({part:U,state:v})=>[U,v])));let X=!!d&&!o.has_example&&(!c.firstChild||!("fraction"in x.result));W.toggleAttribute(
"data-unchecked",X),d&&d.classList.toggle("ivk-main",X)},b=()=>{x={value:t.get("value"),result:t.get("result")},Pe(c,x.result),
y()},h=(O="")=>{a.textContent!==O&&(a.textContent=O)},g=Ue(t,r,O=>{h(O.problem),u.field&&u.field.setAttribute("aria-inva\
lid",String(!!O.problem&&o.kind==="number")),(O.checked||t.get("result").message)&&b()}),d=o.check&&e("button",{type:"bu\
tton",class:"ivk-main",click:()=>w()},o.check),m=d&&e("button",{type:"button",class:"ivk-quiet",hidden:!0,click:()=>w({explain:!0})},
"Bekijk de uitleg"),l=()=>{if(!m||!d)return;let O=!t.get("saved").again;O&&document.activeElement===m&&d.focus(),m.hidden=
O},j=null,E=e("button",{type:"button",class:"ivk-quiet",click:()=>{let O=j;j=O===null?u.get():null,u.set(O),f()}}),C=()=>{
E.textContent=j===null?"Antwoord wissen":"Zet mijn antwoord terug",E.hidden=o.wipe===!1||j===null&&u.get()===null,_&&(_.
hidden=u.get()!==null||j!==null)},_=o.offer&&e("button",{type:"button",class:"ivk-quiet",click:()=>{u.set(o.offer.value),
k(),(u.field??I.querySelector("input, select, textarea"))?.focus()}},o.offer.label),q=[e("span",{class:"ivk-prompt"},L(o.
prompt)),o.points?e("span",{class:"ivk-points"},o.points===1?"1 punt":`${String(o.points).replace(".",",")} punten`):null],
I;u.field?(u.field.id=z("field"),I=e("div",{class:"ivk-question"},e("label",{class:"ivk-legend",for:u.field.id},q),u.node),
M(u.field,a)):(I=e("fieldset",{class:"ivk-question"},e("legend",{class:"ivk-legend"},q),u.node),M(I,u.help,a));let W=e("\
div",{class:"ivk",lang:"nl","data-question":o.id,tabindex:"-1"},I,a,e("div",{class:"ivk-actions"},d,m,_,E,r,g.live),c,p,
o.source&&$t(o)),N=()=>{let{html:O,page:Z}=t.get("extra"),X=()=>[...p.querySelectorAll("a, button, summary")],U=X().findIndex(
v=>v===document.activeElement);P(p),p.innerHTML=O??"",Z&&p.append(H(Z)),X()[U]?.focus()},F=()=>{!g.pending&&!K(u.get(),t.
get("value"))&&(u.set(t.get("value")),b(),j=null,C())},ce=()=>g.flush();u.set(t.get("value")),b(),h(t.get("saved").problem),
N(),C(),l();let se=g.unsent();se&&K(se.known,t.get("value"))?(he(se.value),W.insertBefore(e("p",{class:"ivk-help"},ie.restored),
a)):se&&$e(se.value);function he(O){u.set(O),k()}function $e(O){let Z=(v,S,$)=>e("button",{type:"button",class:S,click:()=>{
U.remove(),$(),X()}},v),X=()=>I.querySelector("input, select, textarea, button")?.focus(),U=e("div",{class:"ivk-offer"},
e("p",{},"In deze browser staat nog een ander antwoord dat niet was opgeslagen."),typeof O=="string"&&o.kind!=="choice"&&
e("blockquote",{},O),e("div",{class:"ivk-actions"},Z("Zet dat antwoord terug","",()=>he(O)),Z("Houd wat er nu staat","iv\
k-quiet",k)));W.insertBefore(U,a)}return t.on("change:value",F),t.on("change:saved",l),t.on("change:extra",N),window.addEventListener(
"pagehide",ce),s.append(W),()=>{g.destroy(),t.off("change:value",F),t.off("change:saved",l),t.off("change:extra",N),window.
removeEventListener("pagehide",ce)}}function $t({source:t,about:s}){let i=`Bron: ${t}`;if(!s?.length)return e("p",{class:"\
ivk-source"},i);let n=e("ul",{});return n.innerHTML=s.map(o=>`<li>${o}</li>`).join(""),e("details",{class:"ivk-source"},
e("summary",{"data-lm-suppress-shortcuts":"true"},i),n)}var zt={once:"✓",later:"✓",filled:"✓",again:"↻",unchecked:"○",open:"○"};function Xe({model:t,el:s}){let i=e(
"p",{class:"ivk-prompt"}),n=e("ul",{class:"ivk-recap"}),o=e("div",{class:"ivk",lang:"nl",role:"group","aria-label":"Hoe \
ging dit deel?",tabindex:"-1"},i,n),r=()=>{let a=t.get("state"),c=n.contains(document.activeElement),p=n.querySelector("\
details")?.open;i.textContent=a.line,o.hidden=!a.line,n.replaceChildren(...a.groups.map(({state:k,text:f,questions:u})=>{
let w=u.length>0&&ae(s,u),x=k==="open"?e("details",{open:p},e("summary",{},f),w):e("div",{},f,w);return e("li",{"data-st\
ate":k},e("span",{class:"ivk-sign","aria-hidden":"true"},zt[k]),x)})),c&&o.focus()};return r(),t.on("change:state",r),s.
append(o),()=>t.off("change:state",r)}function Qe(t,s){let i=Object.entries(s),n={...t,...Object.fromEntries(i.flatMap(([r,{control:a}])=>a?[[r,a]]:[]))},o={question:Ze(
t,n),paper:We,progress:Ie,recap:Xe,handin:Be,alone:Me,...Object.fromEntries(i.flatMap(([r,{render:a}])=>a?[[r,a]]:[]))};
return r=>o[r.model.get("renderer")](r)}function le(t,s){let i=z("choice"),n=t.options.map(r=>e("input",{type:"radio",name:i,value:r.id,id:z("o"),change:()=>s()})),
o=n.map(r=>{let a=ee();return M(r,a),a});return{node:e("div",{class:"ivk-options"},n.map((r,a)=>e("div",{class:"ivk-opti\
on"},r,e("label",{for:r.id},L(t.options[a].text)),o[a]))),mark:r=>n.forEach((a,c)=>te(o[c],r[a.value])),get:()=>n.find(r=>r.
checked)?.value??null,set:r=>n.forEach(a=>a.checked=a.value===r)}}function ne(t,s,i){t.addEventListener("input",()=>s(!0)),t.addEventListener("change",()=>s());let n=i?e("span",{class:"i\
vk-unit",id:z("unit")},i):null;return M(t,n),{node:e("div",{class:"ivk-typed"},t,n),field:t,get:()=>t.value.trim()?t.value:
null,set:o=>t.value=o??""}}function me(t,s){let i=t.options.map(r=>e("input",{type:"checkbox",value:r.id,id:z("o"),change:()=>s()})),n=i.map(r=>{let a=ee();
return M(r,a),a}),o=G(t.kind?"Meer antwoorden kunnen goed zijn.":"Je mag er meer dan één kiezen.","p");return{help:o,node:e(
"div",{class:"ivk-options"},o,i.map((r,a)=>e("div",{class:"ivk-option"},r,e("label",{for:r.id},L(t.options[a].text)),n[a]))),
mark:r=>i.forEach((a,c)=>te(n[c],r[a.value])),get:()=>{let r=i.filter(a=>a.checked).map(a=>a.value);return r.length?r:null},
set:r=>i.forEach(a=>a.checked=(r??[]).includes(a.value))}}function ve(t,s){return ne(e("input",{type:"text",inputmode:"decimal",autocomplete:"off",class:"ivk-number"}),s,t.unit)}function Oe(t,s,i=5){return ne(e("textarea",{rows:String(i)}),s,t.unit)}var Ye=(t,s)=>Oe(t,s);function ge(t,s){return ne(e("input",{type:"text",autocomplete:"off"}),s,t.unit)}function Lt(t,s){let i=e("select",{},e("option",{value:""},"— kies —"),t.options.map(n=>e("option",{value:n.id},n.text)));
return i.addEventListener("change",()=>s()),{node:i,field:i,get:()=>i.value||null,set:n=>i.value=n??""}}function Ot(t,s){
return t.type==="choice"?Lt(t,s):t.type==="text"?Oe(t,s,3):t.type==="number"?ve(t,s):t.type==="date"?ne(e("input",{type:"\
date",autocomplete:"off"}),s):ge(t,s)}function je(t,s){if(t.type==="checks"||t.type==="radios"){let n=t.type==="checks"?
me(t,s):le(t,s);return{...n,node:M(pe(t,n.node),n.help)}}let i=Ot(t,s);return{...i,node:A(i.field,t.label,t.help,i.node)}}function et(t,s){let i=t.max??30,n=e("div",{class:"ivk-rows"}),o=e("span",{class:"ivk-hidden",role:"status"}),r=e("butto\
n",{type:"button",click:()=>u(void 0,c.length,"toegevoegd")},"Rij toevoegen"),a=e("button",{type:"button",class:"ivk-qui\
et",click:()=>p&&u(p.value,p.index,"teruggezet")}),c=[],p=null,k=()=>{c.forEach((b,h)=>{b.legend.textContent=`Rij ${h+1}`,
b.which.textContent=` (rij ${h+1})`}),r.disabled=c.length>=i,a.hidden=p===null||r.disabled,a.textContent=p===null?"":`Ze\
t rij ${p.index+1} terug`},f=b=>Object.fromEntries(b.controls.map(({id:h,control:g})=>[h,g.get()]).filter(([,h])=>h!==null)),
u=(b,h,g)=>{b!==void 0&&(p=null),x(b,h),s(),c[h].first?.focus(),o.textContent=`Rij ${h+1} ${g}.`},w=b=>{let h=c.indexOf(
b),g=f(b);Object.keys(g).length&&(p={value:g,index:h}),c.splice(h,1),b.node.remove(),k(),s(),o.textContent=`Rij ${h+1} v\
erwijderd.`,(a.hidden?r:a).focus()},x=(b,h)=>{let g=t.columns.map(C=>({id:C.id,control:je(C,s)})),d=e("legend",{}),m=e("\
span",{class:"ivk-hidden"}),l=e("button",{type:"button",class:"ivk-quiet",click:()=>w(E)},"Verwijderen",m),j=e("fieldset",
{class:"ivk-form-row"},d,e("div",{class:"ivk-form-columns"},g.map(({control:C})=>C.node),l)),E={node:j,legend:d,which:m,
controls:g,first:j.querySelector("input, select, textarea")};g.forEach(({id:C,control:_})=>_.set(b?.[C]??null)),c.splice(
h,0,E),n.insertBefore(j,n.children[h]??null),k()},y=b=>{c=[],p=null,n.replaceChildren(),(b?.length?b:[{}]).forEach((h,g)=>x(
h,g))};return y(null),{node:pe(t,n,e("div",{class:"ivk-actions"},r,a),o),get:()=>{let b=c.map(f);return b.some(h=>Object.
keys(h).length)?b:null},set:y}}var ye=(t,s)=>(t.type==="rows"?et:je)(t,s);function tt(t,s){let i=[],n=r=>{let a=t.fields.filter(k=>k.id.startsWith(`${r.id}_`)).map(k=>({...k,label:k.label.slice(
r.title.length+2)})),c=a.map(k=>{let f=k.type==="choice"?le(k,s):ye(k,s);return k.type==="choice"&&f.node.classList.add(
"ivk-beside"),f.field instanceof HTMLTextAreaElement&&(f.field.rows=2),{ask:k,control:f}}),p=()=>{let k=c.some(({control:f})=>f.
get()!==null);c.forEach(({ask:f,control:u})=>u.node.hidden=f.type==="text"&&!k)};return i.push({parts:c,follow:p}),e("fi\
eldset",{class:"ivk-need",change:p},e("legend",{},r.title,e("span",{class:"ivk-hidden"},`. ${a[0].label}`)),e("p",{class:"\
ivk-help"},L(r.text)),c.map(({control:k})=>k.node))},o=e("div",{},t.groups.map(r=>{let a=e("p",{class:"ivk-group-title",
id:z("group")},r.title);return e("div",{role:"group","aria-labelledby":a.id},a,r.cards.map(n))}));return i.forEach(r=>r.
follow()),{node:o,get:()=>{let r=i.flatMap(a=>a.parts.map(({ask:c,control:p})=>[c.id,p.get()])).filter(([,a])=>a!==null);
return r.length?Object.fromEntries(r):null},set:r=>i.forEach(a=>{a.parts.forEach(({ask:c,control:p})=>p.set(r?.[c.id]??null)),
a.follow()})}}function _t(t,s){let i=t.fields.map(n=>({id:n.id,control:ye(n,s)}));return{node:e("div",{class:"ivk-form"},i.map(({control:n})=>n.
node)),get:()=>{let n=i.map(({id:o,control:r})=>[o,r.get()]).filter(([,o])=>o!==null);return n.length?Object.fromEntries(
n):null},set:n=>i.forEach(({id:o,control:r})=>r.set(n?.[o]??null))}}function _e(t,s){return"groups"in t&&t.groups?tt(t,s):
_t(t,s)}function Te(t,s){let i=new Map,n=null,o=(f,u)=>{let w=e("ul",{class:"ivk-cards"}),x=e("p",{class:"ivk-box-title",id:z("b\
ox")},u),y=e("div",{class:"ivk-box",role:"group","aria-labelledby":x.id},x,w);return y.addEventListener("dragover",b=>{n&&
(b.preventDefault(),y.classList.add("ivk-over"))}),y.addEventListener("dragleave",()=>y.classList.remove("ivk-over")),y.
addEventListener("drop",b=>{y.classList.remove("ivk-over"),n&&(b.preventDefault(),n.select.value=f,a(n),s())}),i.set(f,w),
{box:y,name:x,list:w}},r=t.items.map(f=>{let u=z("card"),w=ee(),x=e("select",{"aria-labelledby":u},e("option",{value:""},
"— kies een plek —"),t.targets.map(g=>e("option",{value:g.id},g.text))),y=e("li",{class:"ivk-card",draggable:"true"},
e("span",{id:u,class:"ivk-card-text"},L(f.text)),w,x),b={id:f.id,select:x,node:y,mark:w};M(x,w),y.addEventListener("drag\
start",g=>{n=b,g.dataTransfer?.setData("text/plain",f.text)}),y.addEventListener("dragend",()=>n=null);let h=!1;return x.
addEventListener("pointerdown",()=>h=!0),x.addEventListener("keydown",()=>h=!1),x.addEventListener("change",()=>{s();let g=document.
activeElement===x;g&&!h||(a(b),g&&x.focus())}),x.addEventListener("blur",()=>setTimeout(a,0,b)),b}),a=f=>{let u=i.get(f.
select.value);f.node.parentNode!==u&&u?.append(f.node),p.name.textContent=p.list.children.length?"Nog te plaatsen":"Alle\
s is geplaatst."},c=G("Sleep elke kaart naar een plek, of kies de plek in de lijst op de kaart.","p"),p=o("","Nog te pla\
atsen"),k=e("div",{class:"ivk-match"},c,p.box,e("div",{class:"ivk-boxes"},t.targets.map(f=>o(f.id,f.text).box)));return r.
forEach(a),{node:k,help:c,mark:f=>r.forEach(({id:u,mark:w})=>te(w,f[u])),get:()=>{let f=r.filter(u=>u.select.value).map(
u=>[u.id,u.select.value]);return f.length?Object.fromEntries(f):null},set:f=>r.forEach(u=>{u.select.value=f?.[u.id]??"",
a(u)})}}function qe(t,s){let i=t.items.map(y=>y.id),n=null,o=null,r=e("span",{class:"ivk-hidden",role:"status"}),a=Object.fromEntries(
t.items.map(y=>{let b=(l,j,E)=>e("button",{type:"button","aria-label":`${l}: ${y.text}`,title:l,click:()=>w(y.id,E,!0)},
j),h=b("Omhoog","↑",-1),g=b("Omlaag","↓",1),d=ee(),m=e("li",{draggable:"true"},e("div",{class:"ivk-row"},e("span",{class:"\
ivk-row-text"},L(y.text)),d,e("span",{class:"ivk-row-buttons"},h,g)));return m.addEventListener("dragstart",l=>{o=y.id,l.
dataTransfer?.setData("text/plain",y.text)}),m.addEventListener("dragend",()=>o=null),m.addEventListener("dragover",l=>{
o&&(l.preventDefault(),m.classList.add("ivk-over"))}),m.addEventListener("dragleave",()=>m.classList.remove("ivk-over")),
m.addEventListener("drop",l=>{m.classList.remove("ivk-over"),o&&(l.preventDefault(),w(o,k().indexOf(y.id)-k().indexOf(o),
!1))}),[y.id,{node:m,up:h,down:g,mark:d,text:y.text}]})),c=e("ol",{class:"ivk-order"}),p=e("button",{type:"button",click:()=>n===
null&&f(i),blur:()=>u()}),k=()=>n??i,f=y=>{n=[...y],u(),s()},u=()=>{let y=k();y.forEach((b,h)=>{let g=a[b];c.children[h]!==
g.node&&c.insertBefore(g.node,c.children[h]??null),g.up.disabled=h===0,g.down.disabled=h===y.length-1}),p.hidden=!!t.check||
n!==null&&document.activeElement!==p,p.setAttribute("aria-disabled",String(n!==null)),p.textContent=n===null?"Deze volgo\
rde is mijn antwoord":"Dit is nu je antwoord"},w=(y,b,h)=>{let g=[...k()],d=g.indexOf(y),m=Math.max(0,Math.min(g.length-
1,d+b));if(g.splice(m,0,g.splice(d,1)[0]),f(g),h){let l=a[y],j=b<0?l.up:l.down;(j.disabled?b<0?l.down:l.up:j).focus(),r.
textContent=`${l.text} staat nu op plaats ${m+1} van ${g.length}.`}};u();let x=G("Sleep de regels in de goede volgorde, \
of gebruik de knoppen ↑ en ↓.","p");return{node:e("div",{},x,c,p,r),help:x,get:()=>n,mark:y=>Object.entries(a).forEach(
([b,{mark:h}])=>te(h,y[b])),settle:()=>n??=[...i],set:y=>{n=y??null,u()}}}function ke(t,s){let i=[];for(let c=t.scale.min;c<=t.scale.max;c+=1)i.push([c,t.scale.levels[c-t.scale.min]||String(c)]);
let n=i.length;t.unknown&&i.push(["?",t.unknown]);let o=t.scale.levels.length>0,r=t.items.map(c=>{let p=z("rate"),k=i.map(
([b])=>e("input",{type:"radio",name:p,id:z("r"),value:String(b),change:()=>s()})),f=o?{}:{0:t.scale.low,[n-1]:t.scale.high},
u=(b,h)=>e("span",{class:"ivk-level"},b,e("label",{for:b.id},i[h][1],f[h]&&e("span",{class:"ivk-hidden"},`: ${f[h]}`))),
w=b=>!o&&b&&e("span",{class:"ivk-end","aria-hidden":"true"},b),x=k.map(u),y=e("fieldset",{class:"ivk-rating"},e("legend",
{},L(c.text)),e("div",{class:o?"ivk-levels ivk-words":"ivk-levels"},e("span",{class:"ivk-edge"},w(t.scale.low),x[0]),x.slice(
1,n-1),e("span",{class:"ivk-edge"},x[n-1],w(t.scale.high)),x.slice(n)));return{id:c.id,inputs:k,node:y}}),a=c=>c==="?"?c:
Number(c);return{node:e("div",{},r.map(c=>c.node)),get:()=>{let c=r.flatMap(({id:p,inputs:k})=>k.filter(f=>f.checked).map(
f=>[p,a(f.value)]));return c.length?Object.fromEntries(c):null},set:c=>r.forEach(p=>p.inputs.forEach(k=>k.checked=c?.[p.
id]!==void 0&&String(c[p.id])===k.value))}}var Tt=4e7;function qt({model:t,el:s}){let i=e("p",{class:"ivk-status",role:"status"}),n=e("div",{"aria-live":"polite"}),
o=e("div",{"aria-live":"polite"}),r=Y(t,i);r.say("unanswered","Nog niets gedaan");let a=w=>e("ul",{},w.map(x=>e("li",{},
x))),c=()=>r.ask({do:"make"},"Bezig met de back-up…",({file:w,parts:x,problems:y})=>{n.replaceChildren(e("p",{},e("str\
ong",{},"Je back-up is klaar. Druk op Downloaden en bewaar het bestand op een plek die alleen jij kunt zien.")),a([...x,
...y]),H(w)),n.querySelector("a")?.focus()}),p=e("input",{type:"file",accept:".json,application/json",change:f}),k="";async function f(){
let w=p.files?.[0];if(o.replaceChildren(),!!w){if(w.size>Tt)return r.say("error","Dit bestand is veel te groot voor een \
back-up. Er is niets van gelezen.");try{k=await w.text()}catch{return r.say("error","Dit bestand kon niet worden gelezen\
. Probeer het nog eens.")}r.ask({do:"read",text:k},"Bezig met lezen…",({made:x,parts:y,missing:b,other:h})=>{let g=b>0&&
e("button",{type:"button",class:"ivk-main",click:()=>u(!1)},"Zet terug wat hier ontbreekt"),d=h>0&&e("button",{type:"but\
ton",click:()=>u(!0)},"Zet alles terug, ook wat anders is");o.replaceChildren(e("div",{},e("p",{},e("strong",{},`Deze ba\
ck-up is gemaakt op ${x}. Er is nog niets veranderd.`)),a(y),h>0&&e("p",{},"Kies je voor alles, dan wordt wat hier nu st\
aat niet weggegooid: het blijft bewaard in de map antwoorden."),g||d?e("div",{class:"ivk-actions"},g,d):e("p",{},"Alles \
uit deze back-up heb je hier al."))),o.querySelector("button")?.focus()})}}let u=w=>r.ask({do:"restore",text:k,replace:w},
"Bezig met terugzetten…",({restored:x})=>{let y=e("p",{tabindex:"-1"},e("strong",{},x)," Staat er een andere module op\
en? Klik daar op ▶▶ Opnieuw laden om de antwoorden te zien.");o.replaceChildren(y),p.value="",y.focus()});return s.append(
e("div",{class:"ivk",lang:"nl"},e("div",{},e("p",{class:"ivk-prompt"},"Back-up maken"),e("p",{class:"ivk-help"},"Eén bes\
tand met al je antwoorden, uit alle modules en opdrachten. Er staat ook in wat je over jezelf schreef. Lever dit bestand\
 dus nooit in."),e("div",{class:"ivk-actions"},e("button",{type:"button",class:"ivk-main",click:c},"Maak een back-up")),
n),e("hr",{}),e("div",{},A(p,"Back-up terugzetten","Kies een back-up van deze cursus. Je ziet eerst wat erin staat."),o),
e("div",{class:"ivk-actions"},i))),r.destroy}var nt={render:qt};function xe(t,s){return(i,n)=>{let o=z("ask"),r=()=>{window.clearTimeout(c),t.off("change:reply",a)},a=()=>{let p=t.get(
"reply");p.seq===o&&(r(),n(p))},c=window.setTimeout(()=>{r(),n({error:"De cursus reageert niet. Klik bovenaan op ▶▶ Opni\
euw laden en probeer het opnieuw. Er is niets veranderd."})},2e4);t.on("change:reply",a),t.set("request",{seq:o,value:s(),
...i}),t.save_changes()}}var At=4e5;function Dt(t,s,i){let n=null,o=xe(i,()=>n),r=e("div",{"aria-live":"polite"}),a=e("ul",{}),c=e("p",{role:"sta\
tus",class:"ivk-mentor-told"}),p=e("p",{class:"ivk-mentor-alarm",id:z("problem"),role:"alert"}),k=e("button",{type:"butt\
on",class:"ivk-main",click:()=>{n||(n={id:ue()},h(),s()),o({do:"make"},({error:d,files:m=[]})=>{P(r),r.append(...d?[e("p",
{},d)]:m.map(H))})}},"Maak het blad voor mijn mentor"),f=e("input",{type:"file",accept:".json,application/json",change:async()=>{
let d=f.files?.[0];if(p.textContent=c.textContent="",!!d){if(d.size>At)return u(`Het bestand ‘${d.name.slice(0,60)}’ i\
s veel te groot voor het blad van een mentor. Er is niets veranderd.`);try{o({do:"read",text:await d.text()},({error:m,sheet:l})=>l?
w(l):u(m??""))}catch{u("Dit bestand kon niet worden gelezen. Probeer het nog eens. Er is niets veranderd.")}}}}),u=d=>{f.
value="",p.textContent=d},w=d=>{f.value="",n&&(n={...n,sheets:[...(n.sheets??[]).filter(m=>m.sheet!==d.sheet),d]},c.textContent=
`Het blad van ${x(d)} is ingenomen.`,h(),s())},x=d=>d.name||"je mentor",y=d=>{let m=[x(d),d.date,d.lesson].filter(Boolean).
join(", "),l=e("button",{type:"button",class:"ivk-quiet",click:()=>{let j=e("button",{type:"button",click:h},"Nee, laat \
staan"),E=e("button",{type:"button",class:"ivk-quiet",click:()=>{n&&(n={id:n.id,sheets:(n.sheets??[]).filter(C=>C!==d)}),
n?.sheets?.length||delete n?.sheets,c.textContent=`Het blad van ${x(d)} is weg. Het bestand zelf heb je nog.`,h(),s(),f.
focus()}},"Ja, haal weg");l.replaceWith(e("span",{},"Weet je het zeker? ",j,E)),j.focus()}},"Haal dit blad weg",e("span",
{class:"ivk-hidden"},` (${m})`));return e("li",{},e("span",{dir:"auto"},m)," ",l)},b=A(f,"Neem het bestand van je mentor\
 in",`Het bestand begint met ‘observatie’. Hoogstens ${t.most} mentoren.`);b.append(p),M(f,p);function h(){a.replaceChildren(
...(n?.sheets??[]).map(y)),b.hidden=!n}return h(),{node:e("div",{class:"ivk-mentor"},k,r,b,c,a),get:()=>n,set:d=>{n=structuredClone(
d),h()}}}var ot={control:Dt};var Mt=(t,s)=>t.every(i=>i.startsWith("!")?!s.has(i.slice(1)):s.has(i));function Ce(t,s){let i=t.also.find(({when:o})=>Mt(
o,s)),n=Object.entries(i??{}).filter(([o,r])=>o!=="when"&&r!==null&&r!==void 0);return{...t,...Object.fromEntries(n)}}function Nt(t,s){
let i=t.case,n=e("div",{class:"ivk-talk"}),o={path:[],earlier:[],own:{}},r=new Set;function a(d,m){let l=i.moments[d];if(!l)
return Ce(i.endings[d],m);let j=Ce(l,m);for(let E of l.does)m.add(E);return j}function c(d){let m=new Set,l=[],j=a(i.start,
m);for(let E of d){let C="says"in j?j.says.find(q=>q.id===E):void 0;if(!C||!("says"in j))break;let _=Ce(C,m);l.push({moment:j,
say:_});for(let q of _.does)m.add(q);j=a(_.to,m)}return{steps:l,here:j,says:"says"in j?j.says.map(E=>Ce(E,m)):[]}}let p=(d,m)=>m.
every((l,j)=>d[j]===l),k=(d,m)=>d.filter((l,j)=>{let E=[m,...d.filter(C=>!K(C,l))];return d.findIndex(C=>K(C,l))===j&&!E.
some(C=>p(C,l))}),f=()=>{let d=k(o.earlier,o.path),m=Object.fromEntries(Object.entries(o.own).filter(([,j])=>j.trim())),
l=Object.keys(m).length>0;return!o.path.length&&!d.length&&!l?null:{path:o.path,...d.length?{earlier:d}:{},...l?{own:m}:
{}}},u=d=>{d&&K(d,f())||(o={path:[...d?.path??[]],earlier:[...d?.earlier??[]],own:{...d?.own}},g())},w=d=>{let m=c(o.path).
steps.length;m<o.path.length&&(o.earlier=[...o.earlier,o.path]),o.path=[...o.path.slice(0,m),d.id],s(),g(!0)},x=d=>{o={...o,
path:o.path.slice(0,d),earlier:[...o.earlier,o.path]},s(),g(!0)};function y({moment:d,say:m}){let l=o.own[d.id]?.trim();
return[l&&e("p",{class:"ivk-said"},e("strong",{},"In jouw eigen woorden: "),l),e("p",{class:"ivk-said"},e("strong",{},"J\
ij: "),m.text),e("div",{},e("strong",{},"Wat er gebeurt"),L(m.happens)),e("div",{class:"ivk-thinks"},e("strong",{},`Wat ${i.
who} denkt`),L(m.thinks)),e("div",{class:"ivk-why-so"},e("strong",{},"Waarom"),L(m.why),e("span",{class:"ivk-source"},`B\
ron: ${m.source}`))].filter(Boolean)}let b=(d,m)=>e("button",{type:"button",class:"ivk-quiet",click:()=>x(d)},m,e("span",
{class:"ivk-hidden"},` bij stap ${d+1}`));function h(d,m){let l=e("div",{class:"ivk-turn"}),j=(C=!1)=>{r.add(d.id);let _=e(
"ul",{class:"ivk-says"},m.map(I=>e("li",{},e("button",{type:"button",click:()=>w(I)},I.text)))),q=e("p",{class:"ivk-ask",
tabindex:"-1"},"Wat lijkt hier het meest op?");l.replaceChildren(q,_),C&&q.focus()},E=e("textarea",{rows:"2",input:()=>{
o.own={...o.own,[d.id]:E.value},s()}});return E.value=o.own[d.id]??"",r.has(d.id)||E.value.trim()?j():l.replaceChildren(
e("button",{type:"button",click:()=>j(!0)},"Laat zien wat je kunt kiezen")),[e("label",{class:"ivk-own"},"Wat zou jij ze\
ggen of doen? Schrijf het eerst in je eigen woorden.",E),l]}function g(d=!1){let{steps:m,here:l,says:j}=c(o.path),E=m.at(
-1),C=o.path.length-m.length,_=m.slice(0,-1).map((N,F)=>e("li",{},e("details",{},e("summary",{},e("strong",{},N.moment.title),
`: ${N.say.text}`),e("div",{class:"ivk-scene"},L(N.moment.scene)),y(N),b(F,"Kies hier iets anders")))),q=e("h4",{class:"\
ivk-talk-head",tabindex:"-1"},E?`${m.length}. ${E.moment.title}`:i.title),I="says"in l?[e("h4",{},`${m.length+1}. ${l.title}`),
e("div",{class:"ivk-scene"},L(l.scene)),...h(l,j)]:[e("h4",{},`Einde: ${l.title}`),e("div",{class:"ivk-scene"},L(l.text)),
e("div",{class:"ivk-actions"},e("button",{type:"button",click:()=>x(0)},"Begin opnieuw en probeer een andere weg"))],W=[
_.length>0&&e("ol",{class:"ivk-past","aria-label":"Het gesprek tot nu toe"},_),q,!E&&e("div",{class:"ivk-scene"},L(i.intro)),
C>0&&e("p",{class:"ivk-gone"},"Dit gesprek is veranderd sinds je het speelde. Tot hier klopt je weg nog; de rest blijft \
bewaard."),E&&e("div",{class:"ivk-reply"},y(E),b(m.length-1,"Kies hier iets anders")),...I];n.replaceChildren(...W.filter(
N=>N instanceof Node)),d&&q.focus()}return g(),{node:n,get:f,set:u}}var st={control:Nt};var Bt=3e6;function rt(t,s){let i=xe(t,s);function n(r,a,c){let p=e("p",{class:"ivk-share-alarm",id:z("problem"),role:"a\
lert"}),k=w=>{f.value="",w.error?p.textContent=`${w.error} Je eigen blad is nog helemaal in orde.`:c(w)},f=e("input",{type:"\
file",accept:".json,application/json",change:async()=>{let w=f.files?.[0];if(p.textContent="",!!w){if(w.size>Bt)return k(
{error:`Het bestand ‘${w.name.slice(0,60)}’ is veel te groot voor een SHARE-blad. Er is niets van gelezen.`});try{i(
{do:"read",text:await w.text()},k)}catch{k({error:"Dit bestand kon niet worden gelezen. Probeer het nog eens."})}}}}),u=A(
f,r,a);return u.append(p),M(f,p),u}function o(r,a,c){let p=e("input",{type:"text",maxlength:"60",autocomplete:"off",value:c}),
k=e("div",{"aria-live":"polite"}),f=e("button",{type:"button",class:"ivk-main",click:()=>i({do:a,name:p.value},u=>{P(k),
k.append(...u.error?[e("p",{},u.error)]:(u.files??[]).map(H))})},r);return e("div",{class:"ivk-share-file"},A(p,"Naam va\
n het bestand (kies zelf)"),f,k)}return{filePicker:n,fileMaker:o}}var Wt=["outcome","text","who"],oe=t=>typeof t=="string"&&t.trim()!=="";function Ae(){return{sheet:ue(),name:"",answers:{},
done:!1}}function Se(){return{mode:null,stage:"invullen",own:Ae(),partner:null,rows:{},follow:{}}}var Ee=(t,s)=>Object.fromEntries(
s.filter(i=>oe(t[i])).map(i=>[i,t[i]])),at=(t,s)=>({sheet:t.sheet,...Ee(t,["name"]),answers:Ee(t.answers,s),...t.done?{done:!0}:
{}});function it(t,s){if(!t.mode)return null;let i=s.map(o=>[o,Ee(t.rows[o]??{},Wt)]).filter(([,o])=>Object.keys(o).length),
n=Ee(t.follow,["date","first"]);return{mode:t.mode,stage:t.stage,own:at(t.own,s),...t.partner?{partner:at(t.partner,s)}:
{},...i.length?{rows:Object.fromEntries(i)}:{},...Object.keys(n).length?{follow:n}:{}}}var It={compromis:"Wat is het compromis?",verschil:"Hoe gaan jullie met dit verschil om?",eens:"Wat spreken jullie af? (\
mag kort)"};function Rt(t,s,i){let n=t.rows,o=n.map(v=>v.id),r=e("div",{class:"ivk-share"}),a=Se(),c=()=>{},p=()=>it(a,o),
k=v=>{v&&K(v,p())||(a={...Se(),...structuredClone(v??{})},a.own.name??="",m())},{filePicker:f,fileMaker:u}=rt(i,p),w=(v,S,$="")=>e(
"button",{type:"button",class:$,click:S},v),x=v=>e("h4",{class:"ivk-share-head",tabindex:"-1"},v),y=()=>a.partner,b=()=>e(
"p",{class:"ivk-share-alarm",id:z("problem"),role:"alert"}),h=(v,S)=>oe(v?.name)?v?.name??"":S,g=v=>oe(v)?e("p",{class:"\
ivk-words",dir:"auto"},v):e("p",{class:"ivk-words"},e("em",{},"niet ingevuld")),d=v=>{a.stage=v,s(),m(!0)};function m(v=!1){
c(),c=()=>{};let S={invullen:_,tweede:_,lezen:N,vergelijken:se};r.replaceChildren(...[l(),...S[a.stage](),j()].filter($=>$ instanceof
Node)),v&&r.querySelector(".ivk-share-head")?.focus()}function l(v={invullen:a.own.done?1:0,tweede:0,lezen:1,vergelijken:3}[a.
stage]){return e("ol",{class:"ivk-steps"},t.steps.map((S,$)=>e("li",{"aria-current":$===v?"step":null},S.title)))}function j(){
if(!a.mode)return null;let v=e("div",{class:"ivk-share-again"}),S=()=>v.replaceChildren(w("Helemaal opnieuw beginnen",$,
"ivk-quiet")),$=()=>{let B=w("Nee, laat alles staan",()=>{S(),v.querySelector("button")?.focus()}),D=w("Ja, wis allebei \
de bladen en de afspraken",()=>{a=Se(),s(),m(),r.querySelector("input, button")?.focus()},"ivk-quiet");v.replaceChildren(
e("p",{},"Weet je het zeker? Dit kan niet ongedaan worden gemaakt."),e("div",{class:"ivk-actions"},B,D)),B.focus()};return S(),
v}function E(v,S){let $=e("input",{type:"text",maxlength:t.max_name,autocomplete:"off",value:v.name??"",input:()=>{v.name=
$.value,s(!0)}});return A($,S)}function C(v,S,$,B=null,D=3){let T=e("span",{class:"ivk-help",role:"status"}),J=e("textar\
ea",{rows:String(D),maxlength:t.max,value:v[S]??"",input:()=>{Object.assign(v,{[S]:J.value}),T.textContent=J.value.length<
t.max?"":`Dit veld is vol: hoogstens ${t.max} tekens. Wat er niet meer in past, is weggevallen.`,s(!0)}}),Q=A(J,$,B);return Q.
append(T),Q}function _(){let v=a.stage==="tweede";if(!a.mode)return[q()];if(!v&&a.own.done)return I();let S=v?y():a.own,
$=a.mode==="laptop",B=$?v?"Nu de ander: vul jouw blad in":"Wie begint, vult alleen het eerste blad in":"Vul je eigen bla\
d in",D=b(),T=()=>{let R=n.filter(fe=>!oe(S.answers[fe.id])).length;if(!oe(S.name))return J("Vul eerst een naam in, dan \
weten jullie van wie dit blad is.","input");if(R===n.length)return J("Dit blad is nog leeg. Schrijf bij minstens één vra\
ag iets op.","textarea");if(v&&S.name?.trim()===h(a.own,"").trim())return J("Op het andere blad staat dezelfde naam. Kie\
s twee namen die je uit elkaar kunt houden.","input");if(S.done=!0,!$)return d("invullen");if(v)return d("lezen");a.partner=
Ae(),d("tweede")},J=(R,fe)=>{let de=r.querySelector(`.ivk-form-field ${fe}`);D.textContent=R,de&&(de.setAttribute("aria-\
invalid","true"),de.setAttribute("aria-errormessage",D.id),de.addEventListener("input",()=>de.removeAttribute("aria-inva\
lid"),{once:!0}),de.focus())},Q="",V=n.flatMap(R=>{let fe=R.group&&R.group!==Q?[e("p",{class:"ivk-share-group"},R.group)]:
[];return Q=R.group,[...fe,C(S.answers,R.id,`${R.label}. ${R.title}`,`${R.text} ${R.prompt}`,R.group?2:3)]});return[x(B),
e("p",{},$?"Vul dit blad alleen in. De ander kijkt even niet mee.":"Vul dit alleen in, zonder te overleggen. Je partner \
doet hetzelfde op een eigen computer. Gebruik geen namen van leerlingen."),v&&e("p",{},`Het blad van ${h(a.own,"de eerst\
e")} is verborgen. Dat zie je straks.`),E(S,$?v?"Naam van de tweede":"Naam van de eerste":"Je naam, zoals je partner die\
 mag lezen"),...V,D,e("div",{class:"ivk-actions"},w($&&!v?"Klaar: verberg mijn blad en geef de laptop door":"Mijn blad i\
s af",T,"ivk-main"))]}function q(){let v=S=>{a.mode=S,s(),m(!0)};return e("div",{},e("p",{},"Hoe werken jullie?"),e("div",
{class:"ivk-actions"},w("Ieder op een eigen computer",()=>v("bestanden")),w("Samen achter één laptop",()=>v("laptop"))),
e("p",{class:"ivk-help"},"Op eigen computers sturen jullie elkaar één bestand, bijvoorbeeld per mail. Er is geen account\
 nodig en er gaat niets vanzelf naar iemand toe."))}function I(){let{practice:v}=t;return[x("Wissel de bladen uit"),e("p",
{},"Maak van je blad een bestand en stuur het aan je partner. Zodra je het bestand van je partner hebt, neem je het hier\
 in. Lees het dan eerst helemaal."),u("Maak mijn bestand","sheet",`share-${h(a.own,"").trim()}`),f("Neem het bestand van\
 je partner in","Kies het bestand dat je partner je stuurde (het eindigt op .json).",Z),e("div",{class:"ivk-actions"},w(
"Ik wil eerst nog iets wijzigen",()=>{a.own.done=!1,d("invullen")},"ivk-quiet"),v&&w(`Ik heb nog geen partner: oefen met\
 het blad van ${v.name}`,()=>X(v),"ivk-quiet"))]}function W(v,S){return e("section",{class:"ivk-sheet"},e("h5",{},S),e("\
dl",{},n.flatMap($=>[e("dt",{},`${$.label}. ${$.title}`),e("dd",{},g(v.answers[$.id]))])))}function N(){let v=a.mode==="\
laptop",S=e("div",{class:"ivk-share-pause"}),$=e("p",{role:"status"}),B=w("Ik heb alles gelezen",()=>ce(S,$),"ivk-main");
S.append(B);let[D,T]=[h(a.own,"de eerste"),h(a.partner,"je partner")];return[x(v?"Lees elkaars blad, en zeg nog niets":`\
Lees het blad van ${T}, en schrijf of zeg nog niets`),e("p",{},v?`Nu mogen jullie allebei kijken. ${T} leest het eerste \
blad, ${D} het tweede. Reageren komt straks.`:"Je kunt hier nog niets invullen. Dat is met opzet: eerst lezen, dan laten\
 bezinken, dan pas praten."),v&&W(a.own,`Blad van ${D}`),W(y(),`Blad van ${T}`),$,S,F()]}let F=()=>a.mode==="bestanden"&&
e("details",{},e("summary",{},"Mijn eigen blad als bestand"),u("Maak mijn bestand","sheet",`share-${h(a.own,"").trim()}`));
function ce(v,S){let $=t.pause,B=e("span",{"aria-hidden":"true"}),D=w("Ga verder naar het vergelijken",()=>{$>0?S.textContent=
`Nog ${$} seconden. Wat verraste je? Wat herken je?`:d("vergelijken")},"ivk-main"),T=()=>{B.textContent=$>0?` Nog ${$} s\
econden.`:"",D.setAttribute("aria-disabled",String($>0)),$<=0&&(clearInterval(J),S.textContent="De pauze is voorbij. Je \
kunt verder."),$-=1},J=setInterval(()=>($>0||($=0),T()),1e3);c=()=>clearInterval(J),r.querySelector(".ivk-steps")?.replaceWith(
l(2)),S.textContent=`Even wachten: ${t.pause} seconden. Wat verraste je? Wat herken je? Zeg nog niets.`,v.replaceChildren(
D,B),T(),D.focus()}function se(){let[v,S]=[h(a.own,"Ik"),h(a.partner,"Mijn partner")],$=n.filter(T=>oe(a.own.answers[T.id])||
oe(y().answers[T.id])),B=n.filter(T=>!$.includes(T)),D=a.mode==="bestanden";return[x("Leg de bladen naast elkaar en praa\
t erover"),e("p",{},D?"Doe dit samen: naast elkaar, of aan de telefoon. Eén van jullie vult in. De ander neemt aan het e\
ind de afspraken in.":"Doe dit samen. Kies bij elke rij wat jullie ervan vinden en schrijf op wie wat doet."),e("p",{},"\
Kijk bij 3 en 4 ook kruislings: wat de een graag doet, naast wat de ander van hem of haar hoopt."),...$.map(T=>O(T,v,S)),
B.length>0&&e("p",{class:"ivk-help"},`Door geen van beiden ingevuld: ${B.map(T=>`${T.label} ${T.title}`).join(", ")}.`),
he("Hoe verder"),C(a.follow,"first","Welke les geven jullie als eerste samen, en wie doet daarin wat?"),$e(),e("div",{class:"\
ivk-share-end"},e("p",{},e("strong",{},"Jullie afspraken als pagina en als bestand"),e("br"),"De pagina is om af te druk\
ken of als pdf te bewaren. Het bestand is voor de ander, die het in de eigen cursus inneemt."),u("Maak de afspraken","ag\
reement",`afspraken-${v.trim()}-${S.trim()}`)),D&&f("Vulde de ander de afspraken in? Neem ze hier in","Kies het bestand \
met de afspraken. Ook het blad van een nieuwe partner kun je hier innemen.",Z),F()]}let he=v=>e("h5",{},v);function $e(){
let v=e("input",{type:"date",value:a.follow.date??"",input:()=>{a.follow.date=v.value,s()}});return A(v,"Wanneer kijken \
jullie terug op deze afspraken?")}function O(v,S,$){let B=a.rows[v.id]??={},D=z("outcome"),T=e("div",{}),J=()=>{let V=It[B.
outcome??""];T.replaceChildren(...V?[C(B,"text",V,null,2),C(B,"who","Wie doet wat?",null,2)]:[])},Q=t.outcomes.map(V=>e(
"input",{type:"radio",name:D,id:z("o"),value:V.id,checked:B.outcome===V.id,change:()=>{B.outcome=V.id,J(),s()}}));return J(),
e("fieldset",{class:"ivk-compare"},e("legend",{},e("strong",{},`${v.label}. ${v.title}`)),e("div",{class:"ivk-pair"},[{who:S,
sheet:a.own},{who:$,sheet:y()}].map(({who:V,sheet:R})=>e("div",{},e("p",{class:"ivk-who"},V),g(R.answers[v.id])))),e("di\
v",{class:"ivk-levels"},Q.map((V,R)=>e("span",{class:"ivk-level"},V,e("label",{for:V.id,title:t.outcomes[R].text},t.outcomes[R].
title)))),T)}function Z(v){let S=v.partner;if(S){if(!v.agreement)return X(S);U("de afspraken van je partner",()=>{Object.
assign(a,{partner:S,rows:v.rows??{},follow:v.follow??{}}),d("vergelijken")})}}function X(v){U(`het blad van ${h(v,"je ni\
euwe partner")}`,()=>{Object.assign(a,{partner:structuredClone(v),rows:{},follow:{}}),d("lezen")})}function U(v,S){let{rows:$={},
follow:B={}}=p()??{},D=Object.keys($).length,T=[D&&`bij ${D===1?"één rij":`${D} rijen`}`,Object.keys(B).length&&"bij ‘\
Hoe verder’"].filter(Boolean).join(" en ");if(!T)return S();r.querySelector(".ivk-offer")?.remove();let J=w("Nee, laat\
 alles staan",()=>{Q.remove(),r.querySelector("input[type=file]")?.focus()}),Q=e("div",{class:"ivk-offer"},e("p",{},`Er \
staat al iets ingevuld: ${T}. Neem je ${v} over, dan verdwijnt dat. Je eigen blad blijft.`),e("div",{class:"ivk-actions"},
J,w("Ja, neem over",S)));r.append(Q),J.focus()}return m(),{node:r,get:p,set:k}}var lt={control:Rt};var ct=1e6;function Jt(t,s,i){let n=e("div",{class:"ivk-deck"}),o=null,r=0,a=!1,c=null,p=()=>1+crypto.getRandomValues(new Uint32Array(
1))[0]%ct,k=g=>g.normalize("NFKD").toUpperCase().replace(/[^A-Z0-9]/g,""),f=()=>i.get("deck"),u=()=>o!==null&&f().owner===
o.id,w=g=>o?.[f().form][g.id]??{},x=g=>Object.keys(w(g)).length===f().outcomes.length;function y(){if(t.second)return[e(
"p",{},"Begin eerst hierboven met je eigen stapel. Daarna verschijnen hier drie nieuwe situaties.")];let g=e("input",{type:"\
text",autocomplete:"off",maxlength:"40"}),d=e("input",{type:"text",inputmode:"numeric",autocomplete:"off",class:"ivk-num\
ber"}),m=e("select",{},e("option",{value:""},"— kies —"),t.levels.map(C=>e("option",{value:C.id},C.text))),l=e("p",{
class:"ivk-deck-wrong",id:z("problem"),role:"alert"}),j=(C,_)=>{l.textContent=_,C.setAttribute("aria-invalid","true"),C.
setAttribute("aria-errormessage",l.id),C.focus()},E=()=>{[g,d,m].forEach(I=>I.removeAttribute("aria-invalid"));let C=k(g.
value||"ALLEEN");if(C.length<2||C.length>24)return j(g,"Een klascode heeft 2 tot 24 letters of cijfers, bijvoorbeeld PAB\
O2A.");let _=d.value.trim(),q=_?Number(_):p();if(!Number.isInteger(q)||q<1||q>ct)return j(d,"Je nummer is een heel getal\
, bijvoorbeeld 12. Laat het leeg als je geen nummer hebt.");if(!m.value)return j(m,"Kies eerst waar je lesgeeft of gaat \
lesgeven.");o={version:1,class:C,serial:q,level:m.value,id:ue(),vorm1:{},vorm2:{}},r=0,a=!0,s(),h(!0)};return[e("div",{class:"\
ivk-deck-start"},A(g,"Klascode","Van je docent. Werk je alleen? Laat dit leeg."),A(d,"Jouw nummer","Het nummer dat je in\
 de klas trok. Heb je er geen? Laat dit leeg, dan trekt de cursus er een."),A(m,"Waar geef je les, of ga je lesgeven?","\
Voor het mbo zijn de aantallen hoger."),l,e("div",{},e("button",{type:"button",class:"ivk-main",click:E},"Geef mij mijn \
stapel")))]}function b(g){let{cards:d,outcomes:m,scale:l,question:j}=f(),E=d[r],C=e("p",{role:"status"}),_=()=>{let W=d.
map((F,ce)=>x(F)?null:ce+1).filter(Boolean),N=W.length?`Helemaal beoordeeld: ${d.length-W.length} van de ${d.length}. No\
g open: ${W.join(", ")}.`:`Alle ${d.length} situaties zijn beoordeeld.`;C.textContent!==N&&(C.textContent=N)},q=ke({scale:{
min:1,max:l.length,levels:l.map((W,N)=>`${N+1} ${W}`)},unknown:"",items:m},()=>{let{form:W}=f(),N=o??g;o={...N,[W]:{...N[W],
[E.id]:q.get()??{}}},_(),s()});q.set(w(E)),_(),c={agrees:()=>K(q.get()??{},w(E)),tell:_};let I=(W,N,F)=>e("button",{type:"\
button",class:F?"ivk-main":null,disabled:!d[r+W],click:()=>{r+=W,h(!0)}},N);return[e("div",{class:"ivk-situation"},e("h4",
{tabindex:"-1"},`Situatie ${r+1} van ${d.length}${E.base?" (het basisvignet, dat iedereen als eerste ziet)":""}`),e("p",
{},E.text)),e("p",{},e("strong",{},j)),q.node,e("div",{class:"ivk-actions"},I(-1,"Vorige situatie",!1),I(1,"Volgende sit\
uatie",!0)),C,!t.second&&e("p",{class:"ivk-help"},`Jouw stapel: klascode ${g.class}, nummer ${g.serial}. Met ‘Antwoord w\
issen’ begin je opnieuw.`)]}function h(g=!1){c=null;let d=o===null?y():u()?b(o):[e("p",{tabindex:"-1"},"Je stapel word\
t gemaakt…")];n.replaceChildren(...d.filter(m=>m instanceof Node)),g&&n.querySelector("[tabindex='-1']")?.focus()}return i.
on("change:deck",()=>{u()&&((a||!c)&&h(a),a=!1)}),h(),{node:n,get:()=>o,set:g=>{let d=g?.id!==o?.id;o=g??null,d&&(r=0),!d&&
c&&u()&&c.agrees()?c.tell():a||h()}}}var dt={control:Jt};function Pt({model:t,el:s}){let i=e("p",{class:"ivk-status",role:"status"}),n=e("div",{"aria-live":"polite"}),o=Y(t,i);o.
say("unanswered","Nog niets gewist");let r=e("select",{change:()=>n.replaceChildren()},e("option",{value:""},"— kies een\
 module —"),Object.entries(t.get("spec").modules).map(([f,u])=>e("option",{value:f},u))),a=()=>{let f=r.value;n.replaceChildren(),
o.ask({do:"look",place:f},"Bezig met kijken…",({found:u})=>{let w=e("button",{type:"button",click:c},"Nee, laat alles \
staan");n.replaceChildren(e("p",{},e("strong",{},u)),e("p",{},"Weet je het zeker? Gewist is gewist: zonder back-up komt \
het niet terug. Sluit eerst de pagina van die module, als zij open is."),e("div",{class:"ivk-actions"},w,e("button",{type:"\
button",class:"ivk-main",click:()=>p(f)},"Ja, wis deze antwoorden"))),w.focus()})},c=()=>{n.replaceChildren(),o.say("una\
nswered","Er is niets gewist"),r.focus()},p=f=>o.ask({do:"wipe",place:f},"Bezig met wissen…",({wiped:u,key:w})=>{k(w);
let x=e("p",{tabindex:"-1"},e("strong",{},u));n.replaceChildren(x),r.value="",x.focus()}),k=f=>{try{Object.keys(localStorage).
filter(u=>u.startsWith(`inclusief-voor-de-klas:${f}:`)).forEach(u=>localStorage.removeItem(u))}catch{}};return s.append(
e("div",{class:"ivk",lang:"nl"},A(r,"Wis mijn antwoorden","Kies de module waarvan je de antwoorden van deze computer wil\
t halen."),e("div",{class:"ivk-actions"},e("button",{type:"button",click:a},"Wis deze module…"),i),n)),o.destroy}var ut={
render:Pt};var Ht={choice:le,form:_e,match:Te,multiple_choice:me,number:ve,open_text:Ye,order:qe,rating:ke,short_text:ge},Kt={backup:nt,
calibration:ot,conversation:st,share:lt,vignettes:dt,wipe:ut},Ns=Qe(Ht,Kt);export{Ns as render};
