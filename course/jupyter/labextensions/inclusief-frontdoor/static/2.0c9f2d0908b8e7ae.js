"use strict";(self.rspackChunkinclusief_frontdoor=self.rspackChunkinclusief_frontdoor||[]).push([[2],{32(e,i,o){var t=o(25),a=o.n(t),n=o(26),r=o.n(n),d=o(29),s=o.n(d),f=new URL(o(33),o.b),l=new URL(o(34),o.b),p=r()(a()),c=s()(f),h=s()(l);p.push([e.id,`/* atkinson-hyperlegible-next-latin-ext-wght-italic */
@font-face {
  font-family: 'Atkinson Hyperlegible Next Variable';
  font-style: italic;
  font-display: swap;
  font-weight: 200 800;
  src: url(${c}) format('woff2-variations');
  unicode-range: U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF;
}

/* atkinson-hyperlegible-next-latin-wght-italic */
@font-face {
  font-family: 'Atkinson Hyperlegible Next Variable';
  font-style: italic;
  font-display: swap;
  font-weight: 200 800;
  src: url(${h}) format('woff2-variations');
  unicode-range: U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD;
}`,""]),o.d(i,{},{A:p})},28(e,i,o){var t=o(25),a=o.n(t),n=o(26),r=o.n(n),d=o(29),s=o.n(d),f=new URL(o(30),o.b),l=new URL(o(31),o.b),p=r()(a()),c=s()(f),h=s()(l);p.push([e.id,`/* atkinson-hyperlegible-next-latin-ext-wght-normal */
@font-face {
  font-family: 'Atkinson Hyperlegible Next Variable';
  font-style: normal;
  font-display: swap;
  font-weight: 200 800;
  src: url(${c}) format('woff2-variations');
  unicode-range: U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF;
}

/* atkinson-hyperlegible-next-latin-wght-normal */
@font-face {
  font-family: 'Atkinson Hyperlegible Next Variable';
  font-style: normal;
  font-display: swap;
  font-weight: 200 800;
  src: url(${h}) format('woff2-variations');
  unicode-range: U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD;
}`,""]),o.d(i,{},{A:p})},27(e,i,o){var t=o(25),a=o.n(t),n=o(26),r=o.n(n),d=o(28),s=o(32),f=r()(a());f.i(d.A),f.i(s.A),f.push([e.id,`/* Atkinson Hyperlegible Next, made for people who see little: letters that look alike elsewhere differ here. It comes with
   the course (SIL Open Font License 1.1); a page that stands alone takes it along (course/data/kept.py). */

.ifd-course {
  --ivk-font: "Atkinson Hyperlegible Next Variable", system-ui, sans-serif;
  --jp-content-font-family: var(--ivk-font);
  --jp-ui-font-family: var(--ivk-font);
}
`,""]),o.d(i,{},{A:f})},39(e,i,o){var t=o(25),a=o.n(t),n=o(26),r=(o.n(n))()(a());r.push([e.id,`/* The head above a page of the course, the list of what is in the page, and the bar of steps under it. */

.ifd-bar-widget {
  background: var(--ifd-paper);
  color: var(--ifd-ink);
  container: bar / inline-size;
  font-family: var(--jp-content-font-family);
  font-size: 15px;
  line-height: 1.35;
}

.ifd-head .ifd-bar-inside {
  padding: 6px 14px 0;
}

.ifd-bar-widget p,
.ifd-outline p {
  margin: 0;
}

.ifd-head-row {
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: 2px 6px;
}

.ifd-head-title {
  flex: 1 1 0;
  min-width: 6rem;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.ifd-head-title span {
  color: var(--ifd-warm);
  font-weight: 700;
}

.ifd-head-pages,
.ifd-head-tools {
  display: flex;
  gap: 2px;
}

.ifd-head-where {
  color: var(--ifd-soft);
  flex: 1 1 auto;
  font-size: 14px;
  padding-inline: 4px;
}

.ifd-bar-widget .ifd-tool,
.ifd-switch span {
  align-items: center;
  background: none;
  border: 1px solid transparent;
  border-radius: 99px;
  color: var(--ifd-ink);
  cursor: pointer;
  display: inline-flex;
  font: inherit;
  font-size: 14px;
  gap: 6px;
  min-height: 34px;
  padding: 2px 11px;
}

.ifd-bar-widget .ifd-tool[hidden] {
  display: none;
}

.ifd-bar-widget .ifd-tool:hover {
  background: var(--ifd-main-soft);
}

.ifd-bar-widget .ifd-tool[aria-pressed="true"] {
  background: var(--ifd-main-soft);
  border-color: var(--ifd-main);
}

.ifd-bar-widget .ifd-tool:disabled {
  color: var(--ifd-soft);
  cursor: default;
  opacity: 0.55;
}

.ifd-bar-widget .ifd-tool:focus-visible,
.ifd-switch input:focus-visible + span,
.ifd-outline button:focus-visible {
  outline: 3px solid var(--ifd-main);
  outline-offset: -3px;
}

/* One of two: the whole page, or one step at a time. */

.ifd-switch {
  border: 1px solid var(--ifd-line);
  border-radius: 99px;
  display: flex;
  margin: 0;
  padding: 1px;
}

.ifd-switch input {
  appearance: none;
  height: 0;
  margin: 0;
  position: absolute;
  width: 0;
}

.ifd-switch span {
  min-height: 30px;
}

.ifd-switch input:checked + span {
  background: var(--ifd-main);
  color: var(--ifd-main-ink);
}

.ifd-switch input:checked:focus-visible + span {
  outline-color: var(--ifd-ink);
}

.ifd-head-progress {
  background: var(--ifd-track);
  height: 3px;
  margin-block-start: 6px;
  margin-inline: -14px;
}

.ifd-head-progress > span {
  background: var(--ifd-main);
  display: block;
  height: 100%;
  width: calc(var(--share) * 100%);
}

/* Where there is little room, a word is only heard and told by its picture. */

@container bar (max-width: 900px) {
  .ifd-word {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }
}

/* The list of contents tells the same. */

@container bar (max-width: 720px) {
  .ifd-head-where {
    display: none;
  }

  .ifd-head-row {
    justify-content: space-between;
  }
}

@container bar (max-width: 480px) {
  .ifd-head .ifd-tool {
    padding-inline: 7px;
  }

  .ifd-head .ifd-bar-inside {
    padding-inline: 8px;
  }

  .ifd-switch span {
    font-size: 13px;
    padding-inline: 7px;
  }

  .ifd-narrow-word {
    clip-path: inset(50%);
    position: absolute;
  }

  .ifd-step-bar .ifd-tool {
    padding-inline: 12px;
  }

  .ifd-step-bar p {
    font-size: 14px;
    text-align: center;
  }

  /* A telephone has room for nothing but the page. */
  .ifd-head .ifd-alone {
    display: none;
  }
}

.jp-NotebookPanel .jp-NotebookPanel-toolbar.ifd-away {
  border: 0;
  height: 0;
  max-height: 0;
  min-height: 0 !important; /* JupyterLab writes its height on the element */
  padding: 0;
  visibility: hidden;
}

.jp-NotebookPanel .jp-NotebookPanel-toolbar.ifd-away * {
  visibility: hidden;
}

/* What is in the page. */

.ifd-outline {
  background: var(--ifd-card);
  border: 1px solid var(--ifd-line);
  border-radius: var(--ifd-radius);
  box-shadow: 0 8px 30px rgb(20 20 20 / 22%);
  box-sizing: border-box;
  color: var(--ifd-ink);
  inset: auto;
  margin: 0;
  overflow: auto;
  padding: 6px;
}

.ifd-outline ol {
  list-style: none;
  margin: 0;
  padding: 0;
}

.ifd-outline p {
  color: var(--ifd-soft);
  font-size: 13px;
  padding: 6px 10px;
}

.ifd-outline button {
  align-items: baseline;
  background: none;
  border: 0;
  border-radius: 8px;
  color: inherit;
  cursor: pointer;
  display: flex;
  font: inherit;
  gap: 10px;
  justify-content: space-between;
  min-height: 36px;
  padding: 6px 10px;
  text-align: start;
  width: 100%;
}

.ifd-outline button:hover {
  background: var(--ifd-main-soft);
}

.ifd-outline button[aria-current] {
  box-shadow: inset 3px 0 0 var(--ifd-main);
  font-weight: 650;
}

.ifd-outline-done {
  color: var(--ifd-soft);
  flex: none;
  font-size: 13px;
  font-weight: 400;
}

.ifd-outline .ifd-icon {
  color: var(--ifd-main);
  margin-inline-end: 4px;
  vertical-align: -0.2em;
}

/* One step at a time. On paper everything is there. */

.ifd-step-bar .ifd-bar-inside {
  align-items: center;
  border-block-start: 1px solid var(--ifd-line);
  display: flex;
  gap: 10px;
  justify-content: space-between;
  padding: 7px 14px;
}

.ifd-step-bar .ifd-tool {
  border-color: var(--ifd-line);
  font-size: 15px;
  min-height: 40px;
  padding-inline: 16px;
}

.ifd-step-bar .ifd-go {
  background: var(--ifd-main);
  border-color: var(--ifd-main);
  color: var(--ifd-main-ink);
  font-weight: 600;
}

.ifd-step-bar .ifd-go:hover {
  background: var(--ifd-main);
}

.ifd-step-bar .ifd-go:focus-visible {
  outline-color: var(--ifd-warm);
}

@media screen {
  .ifd-steps .jp-Notebook .jp-Cell.ifd-elsewhere,
  .ifd-steps .jp-Notebook-footer {
    display: none;
  }

  body:has(.ifd-steps:not(.lm-mod-hidden)) .ifd-line {
    bottom: 72px;
  }
}

.ifd-guarded .jp-RenderedMarkdown :is(h1, h2, h3, h4):focus-visible {
  outline: 2px solid var(--ifd-main);
  outline-offset: 4px;
}

@media (forced-colors: active) {
  .ifd-head-progress > span,
  .ifd-switch input:checked + span {
    forced-color-adjust: none;
  }
}
`,""]),o.d(i,{},{A:r})},36(e,i,o){var t=o(25),a=o.n(t),n=o(26),r=(o.n(n))()(a());r.push([e.id,`/* Home. One column on a telephone, cards beside each other where there is room. */

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

.ifd-home .ifd-waiting {
  background: var(--ifd-warm-soft);
  border-left: 4px solid var(--ifd-warm);
  border-radius: var(--ifd-radius);
  margin-block: 1rem;
  padding: 0.75rem 1rem;
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
`,""]),o.d(i,{},{A:r})},24(e,i,o){var t=o(25),a=o.n(t),n=o(26),r=o.n(n),d=o(27),s=o(35),f=o(36),l=o(37),p=o(38),c=o(39),h=o(40),m=r()(a());m.i(d.A),m.i(s.A),m.i(f.A),m.i(l.A),m.i(p.A),m.i(c.A),m.i(h.A),m.push([e.id,`
`,""]),o.d(i,{},{A:m})},40(e,i,o){var t=o(25),a=o.n(t),n=o(26),r=(o.n(n))()(a());r.push([e.id,`/* On paper: the page itself, whole and in dark ink, and nothing of the window around it. */

.ifd-on-paper {
  display: none;
}

@media print {
  @page {
    margin: 16mm 15mm;
  }

  /* What holds the page lets all of it out; what stands beside that stays away. */
  :root:has(.ifd-sheet:not(.lm-mod-hidden)),
  :root:has(.ifd-sheet:not(.lm-mod-hidden)) :is(.ifd-course, .ifd-course *):has(.ifd-sheet:not(.lm-mod-hidden)),
  .ifd-course .ifd-sheet:not(.lm-mod-hidden),
  .ifd-course .ifd-sheet :is(.jp-Notebook, .jp-WindowedPanel-outer, .jp-WindowedPanel-inner, .jp-WindowedPanel-viewport, .jp-Cell, .jp-OutputArea, .jp-OutputArea-output) {
    background: none !important;
    block-size: auto !important;
    contain: none !important;
    display: block !important;
    inline-size: auto !important;
    inset: auto !important;
    margin: 0 !important;
    max-block-size: none !important;
    min-block-size: 0 !important;
    min-inline-size: 0 !important;
    overflow: visible !important;
    padding: 0 !important;
    position: static !important;
  }

  :is(.ifd-course, .ifd-course *):has(.ifd-sheet:not(.lm-mod-hidden)) > :not(.ifd-sheet, :has(.ifd-sheet:not(.lm-mod-hidden))),
  .ifd-sheet > :not(.jp-Notebook, .ifd-on-paper),
  .ifd-sheet :is(.jp-Notebook-footer, .jp-InputPrompt, .jp-OutputPrompt, .jp-Collapser, .jp-Placeholder, .jp-CellHeader, .jp-CellFooter) {
    display: none !important;
  }

  .ifd-sheet.ifd-sheet .jp-Cell {
    margin-block: 0 8pt !important;
  }

  .ifd-on-paper {
    display: block;
  }

  .ifd-paper-head {
    border-block-end: 1.5px solid var(--ifd-main);
    color: var(--ifd-soft);
    display: flex;
    font-family: var(--ivk-font);
    font-size: 10pt;
    gap: 2rem;
    justify-content: space-between;
    padding-block-end: 4pt;
  }

  .ifd-paper-head p {
    flex: none;
    margin: 0;
  }

  .ifd-paper-head p:last-child {
    flex: 0 1 16rem;
  }

  .ifd-written {
    border-inline-start: 3px solid var(--ivk-line);
    margin-block: 3pt;
    overflow-wrap: anywhere;
    padding-inline-start: 8pt;
    white-space: pre-wrap;
  }

  :is(textarea, select, input):has(+ .ifd-written) {
    display: none;
  }

  /* Nothing can be pressed on paper, or folded out; what names its source does that without the rest. */
  .ifd-sheet .ivk :is(button, .ivk-button, .ivk-status),
  .ifd-sheet details:not([open], .ivk-source, .ivk-deck *, .ivk-recap *, :has(> summary > small)),
  .ifd-sheet .ivk:has(> .ivk-fold:only-child:not([open])) {
    display: none;
  }

  .ifd-sheet details:not([open]) > summary {
    list-style: none;
  }

  .ifd-sheet .ivk input:is([type="radio"], [type="checkbox"]) {
    appearance: none;
    border: 1.5px solid var(--ivk-line);
    border-radius: 50%;
  }

  .ifd-sheet .ivk input[type="checkbox"] {
    border-radius: 2px;
  }

  .ifd-sheet .ivk input:is([type="radio"], [type="checkbox"]):checked {
    border: 6px solid var(--ivk-main);
  }

  /* Where a sheet ends. */
  .ifd-sheet :is(h1, h2, h3, h4, legend, .ivk-figure > p:only-child) {
    break-after: avoid;
  }

  .ifd-sheet :is(.ivk-option, .ivk-card, .ivk-row, .ivk-box, .ivk-form-field, tr, svg, .vega-embed, .ivk-remarks li) {
    break-inside: avoid;
  }

  .ifd-sheet :is(p, li) {
    orphans: 3;
    widows: 3;
  }

  .ifd-sheet {
    font-size: 11pt;
  }

  .ifd-sheet a {
    color: inherit;
  }
}

/* JupyterLab's dark theme is for a screen. */
@media print {
  body[data-jp-theme-light="false"].ifd-course {
    --jp-border-color1: var(--ifd-line);
    --jp-content-font-color0: var(--ifd-ink);
    --jp-content-font-color1: var(--ifd-ink);
    --jp-content-font-color2: var(--ifd-ink);
    --jp-content-font-color3: var(--ifd-ink);
    --jp-content-link-color: var(--ifd-main);
    --jp-layout-color0: var(--ifd-card);
    --jp-layout-color1: var(--ifd-card);
    --jp-layout-color2: var(--ifd-main-soft);
    --jp-rendermime-table-row-background: var(--ifd-card);
    --jp-rendermime-table-row-hover-background: var(--ifd-card);
    --jp-ui-font-color0: var(--ifd-ink);
    --jp-ui-font-color1: var(--ifd-ink);

    color-scheme: light !important; /* JupyterLab writes it on the element */
  }
}
`,""]),o.d(i,{},{A:r})},38(e,i,o){var t=o(25),a=o.n(t),n=o(26),r=(o.n(n))()(a());r.push([e.id,`/* A page of the course reads as a page: paper to the edges, one left margin, lines that are not too long. */

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
  margin-block: 0.25em 0;
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
`,""]),o.d(i,{},{A:r})},37(e,i,o){var t=o(25),a=o.n(t),n=o(26),r=(o.n(n))()(a());r.push([e.id,`/* What the front adds to JupyterLab's own frame. */

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
`,""]),o.d(i,{},{A:r})},35(e,i,o){var t=o(25),a=o.n(t),n=o(26),r=(o.n(n))()(a());r.push([e.id,`/* The colours and measures of the front, in one place; light, dark, and what the system forces. */

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

/* On paper it is always light. */
@media screen {
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
}
`,""]),o.d(i,{},{A:r})},26(e){e.exports=function(e){var i=[];return i.toString=function(){return this.map(function(i){var o="",t=void 0!==i[5];return i[4]&&(o+="@supports (".concat(i[4],") {")),i[2]&&(o+="@media ".concat(i[2]," {")),t&&(o+="@layer".concat(i[5].length>0?" ".concat(i[5]):""," {")),o+=e(i),t&&(o+="}"),i[2]&&(o+="}"),i[4]&&(o+="}"),o}).join("")},i.i=function(e,o,t,a,n){"string"==typeof e&&(e=[[null,e,void 0]]);var r={};if(t)for(var d=0;d<this.length;d++){var s=this[d][0];null!=s&&(r[s]=!0)}for(var f=0;f<e.length;f++){var l=[].concat(e[f]);t&&r[l[0]]||(void 0!==n&&(void 0===l[5]||(l[1]="@layer".concat(l[5].length>0?" ".concat(l[5]):""," {").concat(l[1],"}")),l[5]=n),o&&(l[2]&&(l[1]="@media ".concat(l[2]," {").concat(l[1],"}")),l[2]=o),a&&(l[4]?(l[1]="@supports (".concat(l[4],") {").concat(l[1],"}"),l[4]=a):l[4]="".concat(a)),i.push(l))}},i}},29(e){e.exports=function(e,i){return(i||(i={}),e&&(e=String(e.__esModule?e.default:e),/^['"].*['"]$/.test(e)&&(e=e.slice(1,-1)),i.hash&&(e+=i.hash),/["'() \t\n]|(%20)/.test(e)||i.needQuotes))?'"'.concat(e.replace(/"/g,'\\"').replace(/\n/g,"\\n"),'"'):e}},25(e){e.exports=function(e){return e[1]}},17(e,i,o){o.r(i);var t=o(18),a=o.n(t),n=o(19),r=o.n(n),d=o(20),s=o.n(d),f=o(21),l=o.n(f),p=o(22),c=o.n(p),h=o(23),m=o.n(h),u=o(24),b={};b.styleTagTransform=m(),b.setAttributes=l(),b.insert=s().bind(null,"head"),b.domAPI=r(),b.insertStyleElement=c(),a()(u.A,b);let g=u.A&&u.A.locals?u.A.locals:void 0;o.d(i,{},{default:g})},18(e){var i=[];function o(e){for(var o=-1,t=0;t<i.length;t++)if(i[t].identifier===e){o=t;break}return o}function t(e,t){for(var a={},n=[],r=0;r<e.length;r++){var d=e[r],s=t.base?d[0]+t.base:d[0],f=a[s]||0,l="".concat(s," ").concat(f);a[s]=f+1;var p=o(l),c={css:d[1],media:d[2],sourceMap:d[3],supports:d[4],layer:d[5]};if(-1!==p)i[p].references++,i[p].updater(c);else{var h=function(e,i){var o=i.domAPI(i);return o.update(e),function(i){i?(i.css!==e.css||i.media!==e.media||i.sourceMap!==e.sourceMap||i.supports!==e.supports||i.layer!==e.layer)&&o.update(e=i):o.remove()}}(c,t);t.byIndex=r,i.splice(r,0,{identifier:l,updater:h,references:1})}n.push(l)}return n}e.exports=function(e,a){var n=t(e=e||[],a=a||{});return function(e){e=e||[];for(var r=0;r<n.length;r++){var d=o(n[r]);i[d].references--}for(var s=t(e,a),f=0;f<n.length;f++){var l=o(n[f]);0===i[l].references&&(i[l].updater(),i.splice(l,1))}n=s}}},20(e){var i={};e.exports=function(e,o){var t=function(e){if(void 0===i[e]){var o=document.querySelector(e);if(window.HTMLIFrameElement&&o instanceof window.HTMLIFrameElement)try{o=o.contentDocument.head}catch(e){o=null}i[e]=o}return i[e]}(e);if(!t)throw Error("Couldn't find a style target. This probably means that the value for the 'insert' parameter is invalid.");t.appendChild(o)}},22(e){e.exports=function(e){var i=document.createElement("style");return e.setAttributes(i,e.attributes),e.insert(i,e.options),i}},21(e,i,o){e.exports=function(e){var i=o.nc;i&&e.setAttribute("nonce",i)}},19(e){e.exports=function(e){if("u"<typeof document)return{update:function(){},remove:function(){}};var i=e.insertStyleElement(e);return{update:function(o){var t,a,n;t="",o.supports&&(t+="@supports (".concat(o.supports,") {")),o.media&&(t+="@media ".concat(o.media," {")),(a=void 0!==o.layer)&&(t+="@layer".concat(o.layer.length>0?" ".concat(o.layer):""," {")),t+=o.css,a&&(t+="}"),o.media&&(t+="}"),o.supports&&(t+="}"),(n=o.sourceMap)&&"u">typeof btoa&&(t+="\n/*# sourceMappingURL=data:application/json;base64,".concat(btoa(unescape(encodeURIComponent(JSON.stringify(n))))," */")),e.styleTagTransform(t,i,e.options)},remove:function(){var e;null===(e=i).parentNode||e.parentNode.removeChild(e)}}}},23(e){e.exports=function(e,i){if(i.styleSheet)i.styleSheet.cssText=e;else{for(;i.firstChild;)i.removeChild(i.firstChild);i.appendChild(document.createTextNode(e))}}},33(e,i,o){e.exports=o.p+"3150195db9f56702.woff2"},30(e,i,o){e.exports=o.p+"d3778a9bb9fa70fd.woff2"},34(e,i,o){e.exports=o.p+"a5ff59bcd3662ab7.woff2"},31(e,i,o){e.exports=o.p+"adf766f34a33605e.woff2"}}]);