"use strict";(self.rspackChunkinclusief_frontdoor=self.rspackChunkinclusief_frontdoor||[]).push([[2],{25(e,i,r){var o=r(22),a=r.n(o),n=r(23),t=(r.n(n))()(a());t.push([e.id,`/* Home. One column on a telephone, cards beside each other where there is room. */

.ifd-home {
  background: var(--ifd-paper);
  color: var(--ifd-ink);
  container: home / inline-size;
  font-family: var(--jp-content-font-family);
  font-size: 16px;
  line-height: 1.5;
  outline: none;
  overflow: auto;
}

.ifd-page {
  margin-inline: auto;
  max-width: 72rem;
  padding: clamp(16px, 3cqi, 40px);
}

.ifd-home :is(h1, h2, h3, p, ul, ol) {
  margin: 0;
}

.ifd-home h1 {
  font-size: clamp(1.6rem, 4cqi, 2.3rem);
  letter-spacing: -0.01em;
  line-height: 1.15;
}

.ifd-home h2 {
  font-size: 1.25rem;
  line-height: 1.3;
}

.ifd-page > h2 {
  margin-block: 2rem 0.8rem;
}

.ifd-welcome {
  align-items: center;
  display: flex;
  gap: 1.5rem;
  justify-content: space-between;
}

.ifd-hello {
  color: var(--ifd-warm);
  font-weight: 600;
}

.ifd-welcome h1 + p {
  color: var(--ifd-soft);
  margin-block-start: 0.4rem;
}

.ifd-ring {
  background:
    radial-gradient(closest-side, var(--ifd-paper) 79%, transparent 80%),
    conic-gradient(var(--ifd-main) calc(var(--share) * 360deg), var(--ifd-track) 0);
  border-radius: 50%;
  display: grid;
  flex: none;
  font-weight: 700;
  height: 84px;
  place-items: center;
  width: 84px;
}

.ifd-top {
  display: grid;
  gap: 1rem;
  grid-template-columns: minmax(0, 1fr);
  margin-block-start: 1.5rem;
}

@container home (max-width: 480px) {
  .ifd-ring {
    display: none;
  }
}

@container home (min-width: 760px) {
  .ifd-top {
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
  }
}

.ifd-resume,
.ifd-recall {
  align-items: flex-start;
  border-radius: var(--ifd-radius);
  display: flex;
  flex-direction: column;
  gap: 0.5rem;
  padding: 1.4rem;
}

.ifd-resume {
  background: var(--ifd-main-soft);
  border: 1px solid transparent;
}

.ifd-recall {
  background: var(--ifd-card);
  border: 1px solid var(--ifd-line);
}

.ifd-where {
  font-weight: 600;
}

.ifd-what {
  max-width: 60ch;
}

.ifd-resume .ifd-what::first-letter {
  text-transform: uppercase;
}

.ifd-recall p {
  color: var(--ifd-soft);
}

.ifd-week {
  display: flex;
  gap: 4px;
  list-style: none;
  padding: 0;
}

.ifd-day {
  align-items: center;
  border: 1.5px solid var(--ifd-line);
  border-radius: 50%;
  color: var(--ifd-soft);
  display: flex;
  flex: none;
  font-size: 12px;
  height: 29px;
  justify-content: center;
  width: 29px;
}

.ifd-day.ifd-done {
  background: var(--ifd-main);
  border-color: var(--ifd-main);
  color: var(--ifd-main-ink);
  font-weight: 700;
}

.ifd-cards {
  display: grid;
  gap: 1rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 270px), 1fr));
  list-style: none;
  padding: 0;
}

.ifd-card {
  background: var(--ifd-card);
  border: 1px solid var(--ifd-line);
  border-radius: var(--ifd-radius);
  box-shadow: var(--ifd-shadow);
  display: flex;
  flex-direction: column;
  gap: 0.45rem;
  padding: 1.1rem 1.2rem;
  position: relative;
}

.ifd-card.ifd-here {
  border-color: var(--ifd-main);
  box-shadow: 0 0 0 1px var(--ifd-main);
}

.ifd-home .ifd-number {
  align-items: center;
  color: var(--ifd-warm);
  display: flex;
  font-size: 1.5rem;
  font-weight: 700;
  justify-content: space-between;
  line-height: 1.2;
}

.ifd-tag {
  align-items: center;
  background: var(--ifd-main-soft);
  border-radius: 99px;
  color: var(--ifd-ink);
  display: inline-flex;
  font-size: 0.8rem;
  font-weight: 600;
  gap: 3px;
  padding: 2px 10px;
}

.ifd-card h3 {
  font-size: 1.08rem;
  line-height: 1.3;
}

.ifd-goal,
.ifd-goals {
  color: var(--ifd-soft);
  font-size: 0.93rem;
}

.ifd-goals summary {
  cursor: pointer;
  padding-block: 3px;
  width: fit-content;
}

.ifd-goals ul {
  padding-inline-start: 1.1rem;
}

.ifd-progress {
  margin-block-start: auto;
  padding-block-start: 0.5rem;
}

.ifd-progress p {
  font-size: 0.88rem;
  margin-block-start: 4px;
}

.ifd-progress span,
.ifd-assignment span {
  color: var(--ifd-soft);
}

.ifd-bar {
  background: var(--ifd-track);
  border-radius: 99px;
  height: 8px;
  overflow: hidden;
}

.ifd-bar > span {
  background: var(--ifd-main);
  border-radius: inherit;
  display: block;
  height: 100%;
  width: calc(var(--share) * 100%);
}

.ifd-home .ifd-assignment {
  border-block-start: 1px solid var(--ifd-line);
  font-size: 0.88rem;
  padding-block-start: 0.55rem;
}

.ifd-foot {
  display: flex;
  flex-wrap: wrap;
  gap: 0.6rem;
  margin-block-start: 2rem;
}

.ifd-icon {
  fill: none;
  flex: none;
  height: 1.15em;
  stroke: currentcolor;
  stroke-linecap: round;
  stroke-linejoin: round;
  stroke-width: 2;
  width: 1.15em;
}

.ifd-assignment .ifd-icon {
  margin-inline-end: 4px;
  vertical-align: -0.2em;
}

.ifd-home .ifd-button {
  align-items: center;
  background: var(--ifd-card);
  border: 1px solid var(--ifd-line);
  border-radius: 99px;
  color: var(--ifd-ink);
  cursor: pointer;
  display: inline-flex;
  font: inherit;
  font-size: 0.95rem;
  gap: 0.5rem;
  min-height: 40px;
  padding: 6px 16px;
  text-align: start;
}

.ifd-home .ifd-button:hover {
  border-color: var(--ifd-main);
}

.ifd-home .ifd-button.ifd-main {
  background: var(--ifd-main);
  border-color: var(--ifd-main);
  color: var(--ifd-main-ink);
  font-size: 1.05rem;
  font-weight: 600;
  margin-block-start: auto;
  min-height: 46px;
  padding-inline: 22px;
}

.ifd-home .ifd-link {
  background: none;
  border: 0;
  color: inherit;
  cursor: pointer;
  font: inherit;
  padding: 0;
  text-align: start;
  text-decoration: underline;
  text-decoration-color: var(--ifd-line);
  text-underline-offset: 0.2em;
}

.ifd-assignment .ifd-link {
  min-height: 24px;
  text-decoration-color: currentcolor;
}

.ifd-card h3 .ifd-link {
  font-weight: 650;
  text-decoration: none;
}

/* The whole card is the target; what else can be pressed lies above it. */
.ifd-card h3 .ifd-link::after {
  border-radius: var(--ifd-radius);
  content: "";
  inset: 0;
  position: absolute;
}

.ifd-card:hover h3 .ifd-link {
  text-decoration: underline;
}

.ifd-card :is(details, .ifd-assignment .ifd-link) {
  position: relative;
  z-index: 1;
}

.ifd-home :is(button, summary):focus-visible {
  outline: 3px solid var(--ifd-main);
  outline-offset: 2px;
}

.ifd-card h3 .ifd-link:focus-visible {
  outline: none;
}

.ifd-card h3 .ifd-link:focus-visible::after {
  outline: 3px solid var(--ifd-main);
  outline-offset: 2px;
}

.ifd-hidden {
  clip-path: inset(50%);
  height: 1px;
  overflow: hidden;
  position: absolute;
  white-space: nowrap;
  width: 1px;
}

@media (forced-colors: active) {
  .ifd-day.ifd-done,
  .ifd-bar > span {
    forced-color-adjust: none;
  }
}
`,""]),r.d(i,{},{A:t})},21(e,i,r){var o=r(22),a=r.n(o),n=r(23),t=r.n(n),d=r(24),f=r(25),s=r(26),l=r(27),p=t()(a());p.i(d.A),p.i(f.A),p.i(s.A),p.i(l.A),p.push([e.id,`
`,""]),r.d(i,{},{A:p})},27(e,i,r){var o=r(22),a=r.n(o),n=r(23),t=(r.n(n))()(a());t.push([e.id,`/* A page of the course reads as a page: paper to the edges, one left margin, lines that are not too long. */

.ifd-course #jp-main-dock-panel {
  background: var(--ifd-paper);
  padding: 0;
}

.ifd-course .lm-DockPanel-widget,
.ifd-course .lm-DockPanel-tabBar {
  border: 0;
}

.ifd-course .lm-DockPanel-tabBar,
.ifd-course .jp-SideBar.lm-TabBar {
  background: var(--ifd-track);
}

.ifd-course .jp-SideBar.lm-TabBar,
.ifd-course .jp-SideBar .lm-TabBar-tab {
  border-color: transparent;
}

.ifd-course .lm-DockPanel-tabBar .lm-TabBar-tab.lm-mod-current {
  background: var(--ifd-paper);
}

.ifd-course .lm-DockPanel-tabBar .lm-TabBar-tab.lm-mod-current::before {
  background: var(--ifd-main);
}

.ifd-guarded,
.ifd-guarded .jp-NotebookPanel-toolbar,
.ifd-guarded .jp-Notebook {
  background: var(--ifd-paper);
}

.ifd-guarded .jp-NotebookPanel-toolbar {
  border-bottom: 1px solid var(--ifd-line);
  box-shadow: none;
}

.ifd-guarded .jp-Notebook .jp-RenderedMarkdown {
  border: 0;
  color: var(--ifd-ink);
  padding-inline: 0;
}

.ifd-guarded .jp-Notebook .jp-RenderedMarkdown :is(p, ul, ol, blockquote, h1, h2, h3, h4),
.ifd-guarded .jp-Notebook .jp-RenderedHTML > p {
  max-width: 46rem;
}

.ifd-guarded .jp-Notebook .jp-RenderedMarkdown :is(h1, h2, h3, h4) {
  font-weight: 700;
  letter-spacing: -0.01em;
  line-height: 1.2;
  text-wrap: balance;
}

.ifd-guarded .jp-Notebook .jp-RenderedMarkdown h1 {
  font-size: 2.2em;
}

.ifd-guarded .jp-Notebook .jp-RenderedMarkdown h2 {
  font-size: 1.6em;
  padding-block-start: 1.2em;
}

/* Where the keyboard is: a line beside the part, not a frame around it. */

.ifd-guarded .jp-Notebook.jp-mod-commandMode .jp-Cell.jp-mod-active:focus-visible {
  box-shadow: inset 3px 0 0 var(--ifd-main);
  outline: 0;
}

@media (forced-colors: active) {
  .ifd-guarded .jp-Notebook.jp-mod-commandMode .jp-Cell.jp-mod-active:focus-visible {
    outline: 2px solid Highlight;
  }
}
`,""]),r.d(i,{},{A:t})},26(e,i,r){var o=r(22),a=r.n(o),n=r(23),t=(r.n(n))()(a());t.push([e.id,`/* What the front adds to JupyterLab's own frame. */

.ifd-course #jp-MainLogo {
  display: none;
}

.ifd-to-home {
  align-items: center;
  background: none;
  border: 0;
  border-radius: 6px;
  color: var(--jp-ui-font-color1);
  cursor: pointer;
  display: inline-flex;
  font: inherit;
  font-size: 14px;
  font-weight: 600;
  gap: 6px;
  height: 100%;
  padding-inline: 12px;
}

.ifd-to-home:hover {
  background: var(--jp-layout-color2);
}

.ifd-to-home:focus-visible {
  outline: 2px solid var(--ifd-main);
  outline-offset: -2px;
}

/* One calm line about what goes on. */

.ifd-line {
  background: var(--ifd-ink);
  border-radius: 10px;
  bottom: 16px;
  box-shadow: var(--ifd-shadow);
  color: var(--ifd-paper);
  font-family: var(--jp-ui-font-family);
  font-size: 15px;
  inset-inline: 16px;
  line-height: 1.4;
  margin-inline: auto;
  max-width: 44rem;
  padding: 10px 16px;
  pointer-events: none;
  position: fixed;
  width: fit-content;
  z-index: 10000;
}

.ifd-line:empty {
  display: none;
}

/* What is read stays where it is while questions above it come; JupyterLab holds on to the active cell instead. */

.ifd-course .jp-Notebook .jp-Cell {
  overflow-anchor: auto;
}

/* A place where something is coming. */

.jp-CodeCell[data-ifd-coming]::before {
  border: 1.5px dashed var(--ifd-line);
  border-radius: 10px;
  color: var(--ifd-soft);
  content: "Zo meteen: " attr(data-ifd-coming);
  display: block;
  font-family: var(--jp-content-font-family);
  font-size: 15px;
  line-height: 1.5;
  margin-inline-start: calc(var(--jp-cell-prompt-width) + 10px);
  min-height: 3rem;
  padding: 12px 16px;
}

/* A page of the course reads as a page: no frame around a part of it, nothing to drag, no sign that it is not saved. What
   matters are the answers, and each question says itself that its answer is saved. */

.ifd-guarded .jp-Notebook .jp-Collapser {
  visibility: hidden;
}

.ifd-guarded .jp-Notebook .jp-InputPrompt,
.ifd-guarded .jp-Notebook .jp-OutputPrompt {
  pointer-events: none;
}

.ifd-guarded .jp-Notebook .jp-MarkdownCell.jp-mod-active .jp-InputArea-editor,
.ifd-guarded .jp-Notebook .jp-Cell.jp-mod-active .jp-RenderedHTMLCommon {
  border-color: transparent;
  box-shadow: none;
}

.ifd-course .lm-DockPanel-tabBar .lm-TabBar-tab.lm-mod-closable.jp-mod-dirty > .lm-TabBar-tabCloseIcon > :not(:hover) > .jp-icon-busy[fill] {
  fill: none;
}

.ifd-course .lm-DockPanel-tabBar .lm-TabBar-tab.lm-mod-closable.jp-mod-dirty > .lm-TabBar-tabCloseIcon > :not(:hover) > .jp-icon3[fill] {
  fill: var(--jp-inverse-layout-color3);
}
`,""]),r.d(i,{},{A:t})},24(e,i,r){var o=r(22),a=r.n(o),n=r(23),t=(r.n(n))()(a());t.push([e.id,`/* The colours and measures of the front, in one place; light, dark, and what the system forces. */

body {
  --ifd-paper: #fbf8f3;
  --ifd-card: #ffffff;
  --ifd-line: #ded6c8;
  --ifd-ink: #24303a;
  --ifd-soft: #55606a;
  --ifd-main: #0b5c66;
  --ifd-main-ink: #ffffff;
  --ifd-main-soft: #e0f0f0;
  --ifd-warm: #b4481e;
  --ifd-warm-soft: #fdeee4;
  --ifd-track: #e8e2d8;
  --ifd-radius: 14px;
  --ifd-shadow: 0 1px 2px rgb(60 50 30 / 8%), 0 6px 18px rgb(60 50 30 / 6%);
}

body[data-jp-theme-light="false"] {
  --ifd-paper: #171c20;
  --ifd-card: #20272c;
  --ifd-line: #3a444b;
  --ifd-ink: #edf0f2;
  --ifd-soft: #b3bdc4;
  --ifd-main: #7fd0d6;
  --ifd-main-ink: #0c2327;
  --ifd-main-soft: #1d3a3e;
  --ifd-warm: #f4a57e;
  --ifd-warm-soft: #3d2a20;
  --ifd-track: #384249;
  --ifd-shadow: none;
}
`,""]),r.d(i,{},{A:t})},23(e){e.exports=function(e){var i=[];return i.toString=function(){return this.map(function(i){var r="",o=void 0!==i[5];return i[4]&&(r+="@supports (".concat(i[4],") {")),i[2]&&(r+="@media ".concat(i[2]," {")),o&&(r+="@layer".concat(i[5].length>0?" ".concat(i[5]):""," {")),r+=e(i),o&&(r+="}"),i[2]&&(r+="}"),i[4]&&(r+="}"),r}).join("")},i.i=function(e,r,o,a,n){"string"==typeof e&&(e=[[null,e,void 0]]);var t={};if(o)for(var d=0;d<this.length;d++){var f=this[d][0];null!=f&&(t[f]=!0)}for(var s=0;s<e.length;s++){var l=[].concat(e[s]);o&&t[l[0]]||(void 0!==n&&(void 0===l[5]||(l[1]="@layer".concat(l[5].length>0?" ".concat(l[5]):""," {").concat(l[1],"}")),l[5]=n),r&&(l[2]&&(l[1]="@media ".concat(l[2]," {").concat(l[1],"}")),l[2]=r),a&&(l[4]?(l[1]="@supports (".concat(l[4],") {").concat(l[1],"}"),l[4]=a):l[4]="".concat(a)),i.push(l))}},i}},22(e){e.exports=function(e){return e[1]}},14(e,i,r){r.r(i);var o=r(15),a=r.n(o),n=r(16),t=r.n(n),d=r(17),f=r.n(d),s=r(18),l=r.n(s),p=r(19),c=r.n(p),m=r(20),u=r.n(m),h=r(21),g={};g.styleTagTransform=u(),g.setAttributes=l(),g.insert=f().bind(null,"head"),g.domAPI=t(),g.insertStyleElement=c(),a()(h.A,g);let b=h.A&&h.A.locals?h.A.locals:void 0;r.d(i,{},{default:b})},15(e){var i=[];function r(e){for(var r=-1,o=0;o<i.length;o++)if(i[o].identifier===e){r=o;break}return r}function o(e,o){for(var a={},n=[],t=0;t<e.length;t++){var d=e[t],f=o.base?d[0]+o.base:d[0],s=a[f]||0,l="".concat(f," ").concat(s);a[f]=s+1;var p=r(l),c={css:d[1],media:d[2],sourceMap:d[3],supports:d[4],layer:d[5]};if(-1!==p)i[p].references++,i[p].updater(c);else{var m=function(e,i){var r=i.domAPI(i);return r.update(e),function(i){i?(i.css!==e.css||i.media!==e.media||i.sourceMap!==e.sourceMap||i.supports!==e.supports||i.layer!==e.layer)&&r.update(e=i):r.remove()}}(c,o);o.byIndex=t,i.splice(t,0,{identifier:l,updater:m,references:1})}n.push(l)}return n}e.exports=function(e,a){var n=o(e=e||[],a=a||{});return function(e){e=e||[];for(var t=0;t<n.length;t++){var d=r(n[t]);i[d].references--}for(var f=o(e,a),s=0;s<n.length;s++){var l=r(n[s]);0===i[l].references&&(i[l].updater(),i.splice(l,1))}n=f}}},17(e){var i={};e.exports=function(e,r){var o=function(e){if(void 0===i[e]){var r=document.querySelector(e);if(window.HTMLIFrameElement&&r instanceof window.HTMLIFrameElement)try{r=r.contentDocument.head}catch(e){r=null}i[e]=r}return i[e]}(e);if(!o)throw Error("Couldn't find a style target. This probably means that the value for the 'insert' parameter is invalid.");o.appendChild(r)}},19(e){e.exports=function(e){var i=document.createElement("style");return e.setAttributes(i,e.attributes),e.insert(i,e.options),i}},18(e,i,r){e.exports=function(e){var i=r.nc;i&&e.setAttribute("nonce",i)}},16(e){e.exports=function(e){if("u"<typeof document)return{update:function(){},remove:function(){}};var i=e.insertStyleElement(e);return{update:function(r){var o,a,n;o="",r.supports&&(o+="@supports (".concat(r.supports,") {")),r.media&&(o+="@media ".concat(r.media," {")),(a=void 0!==r.layer)&&(o+="@layer".concat(r.layer.length>0?" ".concat(r.layer):""," {")),o+=r.css,a&&(o+="}"),r.media&&(o+="}"),r.supports&&(o+="}"),(n=r.sourceMap)&&"u">typeof btoa&&(o+="\n/*# sourceMappingURL=data:application/json;base64,".concat(btoa(unescape(encodeURIComponent(JSON.stringify(n))))," */")),e.styleTagTransform(o,i,e.options)},remove:function(){var e;null===(e=i).parentNode||e.parentNode.removeChild(e)}}}},20(e){e.exports=function(e,i){if(i.styleSheet)i.styleSheet.cssText=e;else{for(;i.firstChild;)i.removeChild(i.firstChild);i.appendChild(document.createTextNode(e))}}}}]);