"use strict";(self.rspackChunkinclusief_frontdoor=self.rspackChunkinclusief_frontdoor||[]).push([[2],{32(e,i,a){var o=a(25),t=a.n(o),r=a(26),n=a.n(r),d=a(29),s=a.n(d),l=new URL(a(33),a.b),p=new URL(a(34),a.b),f=n()(t()),c=s()(l),h=s()(p);f.push([e.id,`/* atkinson-hyperlegible-next-latin-ext-wght-italic */
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
}`,""]),a.d(i,{},{A:f})},28(e,i,a){var o=a(25),t=a.n(o),r=a(26),n=a.n(r),d=a(29),s=a.n(d),l=new URL(a(30),a.b),p=new URL(a(31),a.b),f=n()(t()),c=s()(l),h=s()(p);f.push([e.id,`/* atkinson-hyperlegible-next-latin-ext-wght-normal */
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
}`,""]),a.d(i,{},{A:f})},35(e,i,a){var o=a(25),t=a.n(o),r=a(26),n=(a.n(r))()(t());n.push([e.id,`/* Colour, type, space, shape and motion of the whole course, in one place: home and all around a page, questions, charts,
   drawings, pages to keep, feedback, the lecturer's page, the site. Other files name these and define none of their own. A
   test computes the contrast of every pair that is used together. */

:root {
  /* What lies behind, from the table to what lies on the paper. */
  --ivk-ground: #fbf8f3; /* behind a whole screen */
  --ivk-paper: #ffffff; /* behind text */
  --ivk-raised: #f6f3ee; /* behind what lies on the paper: a card, a row */

  /* Text, and lines. */
  --ivk-ink: #24303a;
  --ivk-soft: #55606a; /* text that is less important, or switched off */
  --ivk-line: #6f7780; /* edges of what can be used */
  --ivk-hair: #d5d0c6; /* lines that only divide; nothing depends on seeing them */
  --ivk-track: #e8e2d8; /* what a bar of progress still has to go */

  /* What can be done, and what is ours; a whiff of it lies behind text. */
  --ivk-main: #0b5c66;
  --ivk-main-ink: #ffffff;
  --ivk-main-soft: #e0f0f0;
  --ivk-warm: #b4481e;
  --ivk-warm-soft: #fdeee4;
  --ivk-focus: #b4481e; /* where the keyboard is, and what asks for attention */

  /* Beside a sign and a word, never alone. */
  --ivk-good: #1e6b34;
  --ivk-bad: #a51d2d;
  --ivk-again: #7a4b00;

  /* Drawings: ink, and what may lie behind it, each with its own meaning in a drawing. */
  --ivk-draw-ink: #1f1f1f;
  --ivk-draw-paper: #ffffff;
  --ivk-draw-blue: #dceafa;
  --ivk-draw-yellow: #fde8c8;
  --ivk-draw-green: #dcefdc;
  --ivk-draw-pink: #f8dfe8;
  --ivk-draw-purple: #e8e2f6;

  /* Charts: what has an order, from little to much; ink is read on the first four, main-ink on the others. */
  --ivk-scale-1: #f9fbfb;
  --ivk-scale-2: #cfe5e6;
  --ivk-scale-3: #a3cdd0;
  --ivk-scale-4: #74b1b6;
  --ivk-scale-5: #2a7c86;
  --ivk-scale-6: #0b4f58;

  --ivk-shadow: 0 1px 2px rgb(60 50 30 / 8%), 0 6px 18px rgb(60 50 30 / 6%);
  --ivk-shadow-above: 0 8px 30px rgb(20 20 20 / 22%); /* under what lies over the page */

  --ivk-radius: 6px;
  --ivk-radius-large: 14px; /* of a card on the ground */
  --ivk-radius-round: 99px;
  --ivk-gap: 0.75rem;
  --ivk-gap-large: 1.5rem;

  --ivk-font: system-ui, sans-serif;
  --ivk-size-small: 0.875rem;
  --ivk-size: 1rem;
  --ivk-size-large: 1.25rem;
  --ivk-size-head: 1.5rem;
  --ivk-size-title: 2.2rem;

  --ivk-motion: 120ms;
}

/* In JupyterLab's dark theme, on a screen: paper stays white. */
@media screen {
  body[data-jp-theme-light="false"] {
    --ivk-ground: #171c20;
    --ivk-paper: #20272c;
    --ivk-raised: #2a3238;
    --ivk-ink: #edf0f2;
    --ivk-soft: #b3bdc4;
    --ivk-line: #8c969d;
    --ivk-hair: #414b52;
    --ivk-track: #384249;
    --ivk-main: #7fd0d6;
    --ivk-main-ink: #0c2327;
    --ivk-main-soft: #1d3a3e;
    --ivk-warm: #f4a57e;
    --ivk-warm-soft: #3d2a20;
    --ivk-focus: #f4a57e;
    --ivk-good: #8fd6a0;
    --ivk-bad: #ffb3ad;
    --ivk-again: #f2c477;
    --ivk-draw-ink: #f2f2f2;
    --ivk-draw-paper: #1c1f24;
    --ivk-draw-blue: #1d3a5c;
    --ivk-draw-yellow: #5a3d10;
    --ivk-draw-green: #1f4a2c;
    --ivk-draw-pink: #5c2540;
    --ivk-draw-purple: #3d3166;
    --ivk-scale-1: #242d32;
    --ivk-scale-2: #2b4147;
    --ivk-scale-3: #335860;
    --ivk-scale-4: #3d6f78;
    --ivk-scale-5: #7fd0d6;
    --ivk-scale-6: #cdf3f4;
    --ivk-shadow: none;
  }
}

/* Who asks for less motion gets none. */
@media (prefers-reduced-motion: reduce) {
  :root {
    --ivk-motion: 0s;
  }
}

/* Someone's own colours: a line that only divides is seen there too. */
@media (forced-colors: active) {
  :root,
  body[data-jp-theme-light="false"] {
    --ivk-line: CanvasText;
    --ivk-hair: CanvasText;
    --ivk-focus: Highlight;
    --ivk-shadow: none;
  }
}
`,""]),a.d(i,{},{A:n})},27(e,i,a){var o=a(25),t=a.n(o),r=a(26),n=a.n(r),d=a(28),s=a(32),l=n()(t());l.i(d.A),l.i(s.A),l.push([e.id,`/* Atkinson Hyperlegible Next, made for people who see little: letters that look alike elsewhere differ here. It comes with
   the course (SIL Open Font License 1.1); a page that stands alone takes it along (course/data/kept.py). */

.ifd-course {
  --ivk-font: "Atkinson Hyperlegible Next Variable", system-ui, sans-serif;
  --jp-content-font-family: var(--ivk-font);
  --jp-ui-font-family: var(--ivk-font);
}
`,""]),a.d(i,{},{A:l})},39(e,i,a){var o=a(25),t=a.n(o),r=a(26),n=(a.n(r))()(t());n.push([e.id,`/* The head above a page of the course, the list of what is in the page, and the bar of steps under it. */

.ifd-bar-widget {
  background: var(--ivk-ground);
  color: var(--ivk-ink);
  container: bar / inline-size;
  font-family: var(--jp-content-font-family);
  font-size: var(--ivk-size);
  line-height: 1.35;
}

.ifd-head .ifd-bar-inside {
  padding: 6px 14px 0;
}

.ifd-bar-widget p,
.ifd-layer p {
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
  color: var(--ivk-warm);
  font-weight: 700;
}

.ifd-head-pages,
.ifd-head-tools {
  display: flex;
  gap: 2px;
}

.ifd-head-where {
  color: var(--ivk-soft);
  flex: 1 1 8rem;
  font-size: var(--ivk-size-small);
  padding-inline: 4px;
}

.ifd-bar-widget .ifd-tool,
.ifd-switch span {
  align-items: center;
  background: none;
  border: 1px solid transparent;
  border-radius: var(--ivk-radius-round);
  color: var(--ivk-ink);
  cursor: pointer;
  display: inline-flex;
  font: inherit;
  font-size: var(--ivk-size-small);
  gap: 6px;
  min-height: 34px;
  padding: 2px 11px;
  transition: background var(--ivk-motion);
}

.ifd-bar-widget .ifd-tool[hidden] {
  display: none;
}

.ifd-bar-widget .ifd-tool:hover {
  background: var(--ivk-main-soft);
}

.ifd-bar-widget .ifd-tool[aria-pressed="true"] {
  background: var(--ivk-main-soft);
  border-color: var(--ivk-main);
}

.ifd-bar-widget .ifd-tool:disabled {
  color: var(--ivk-soft);
  cursor: default;
  opacity: 0.55;
}

.ifd-bar-widget .ifd-tool:focus-visible,
.ifd-switch input:focus-visible + span,
.ifd-layer button:focus-visible {
  outline: 3px solid var(--ivk-main);
  outline-offset: -3px;
}

/* One of two: the whole page, or one step at a time. */

.ifd-switch {
  border: 1px solid var(--ivk-hair);
  border-radius: var(--ivk-radius-round);
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
  background: var(--ivk-main);
  color: var(--ivk-main-ink);
}

.ifd-switch input:checked:focus-visible + span {
  outline-color: var(--ivk-ink);
}

.ifd-head-progress {
  background: var(--ivk-track);
  height: 3px;
  margin-block-start: 6px;
  margin-inline: -14px;
}

.ifd-head-progress > span {
  background: var(--ivk-main);
  display: block;
  height: 100%;
  width: calc(var(--share) * 100%);
}

/* A finger wants more room than a mouse. */

@media (pointer: coarse) {
  .ifd-bar-widget .ifd-tool,
  .ifd-switch span {
    min-height: 44px;
    min-width: 44px;
  }

  .ifd-bar-widget .ifd-tool {
    justify-content: center;
  }
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

  .ifd-head-progress {
    margin-inline: -8px;
  }

  .ifd-switch span {
    font-size: var(--ivk-size-small);
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
    font-size: var(--ivk-size-small);
    text-align: center;
  }

  /* A telephone has room for nothing but the page; a note of one's own is begun under "Meer". */
  .ifd-head .ifd-alone {
    display: none;
  }

  .ifd-head .ifd-head-row {
    gap: 2px;
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

/* What is in the page, and on a telephone what else there is. */

.ifd-layer {
  background: var(--ivk-paper);
  border: 1px solid var(--ivk-hair);
  border-radius: var(--ivk-radius-large);
  box-shadow: var(--ivk-shadow-above);
  box-sizing: border-box;
  color: var(--ivk-ink);
  inset: auto;
  margin: 0;
  overflow: auto;
  padding: 6px;
}

.ifd-layer :is(ol, ul) {
  list-style: none;
  margin: 0;
  padding: 0;
}

.ifd-layer p {
  color: var(--ivk-soft);
  font-size: var(--ivk-size-small);
  padding: 6px 10px;
}

.ifd-layer button {
  align-items: baseline;
  background: none;
  border: 0;
  border-radius: var(--ivk-radius);
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

@media (pointer: coarse) {
  .ifd-layer button {
    min-height: 44px;
  }
}

.ifd-layer button:hover {
  background: var(--ivk-main-soft);
}

.ifd-layer button[aria-current] {
  box-shadow: inset 3px 0 0 var(--ivk-main);
  font-weight: 650;
}

.ifd-layer-done {
  color: var(--ivk-soft);
  flex: none;
  font-size: var(--ivk-size-small);
  font-weight: 400;
}

.ifd-layer .ifd-icon {
  color: var(--ivk-main);
  margin-inline-end: 4px;
  vertical-align: -0.2em;
}

/* One step at a time. On paper everything is there. */

.ifd-step-bar {
  border-block-start: 1px solid var(--ivk-hair);
}

.ifd-step-bar .ifd-bar-inside {
  align-items: center;
  display: flex;
  gap: 10px;
  justify-content: space-between;
  margin-inline: auto;
  max-width: 52rem;
  padding: 7px 14px;
}

.ifd-step-bar .ifd-tool {
  border-color: var(--ivk-hair);
  font-size: var(--ivk-size);
  min-height: 40px;
  padding-inline: 16px;
}

.ifd-step-bar .ifd-go {
  background: var(--ivk-main);
  border-color: var(--ivk-main);
  color: var(--ivk-main-ink);
  font-weight: 600;
}

.ifd-step-bar .ifd-go:hover {
  background: var(--ivk-main);
}

/* While an answer in this step waits to be checked, that is what stands out; then the way on does. */
:has(> .jp-Notebook .jp-Cell:not(.ifd-elsewhere) .ivk[data-unchecked]) > .ifd-step-bar .ifd-go {
  background: var(--ivk-paper);
  border-color: var(--ivk-line);
  color: var(--ivk-ink);
}

.ifd-step-bar .ifd-go:focus-visible {
  outline-color: var(--ivk-warm);
}

/* What a step without a text of its own follows on. */

.ifd-back-bar .ifd-bar-inside {
  padding: 6px 14px;
}

.ifd-back-bar .ifd-tool {
  border-color: var(--ivk-hair);
}

.ifd-back-bar [aria-expanded="true"] .ifd-icon {
  transform: rotate(90deg);
}

/* What gives an answer away waits, and offers to be shown. */
@media screen {
  .ifd-course .jp-Notebook .jp-Cell.ifd-folded:not(.ifd-folded-first),
  .ifd-folded > :not(.ifd-fold) {
    display: none;
  }
}

.ifd-fold {
  align-items: center;
  border: 1.5px dashed var(--ivk-line);
  border-radius: var(--ivk-radius);
  color: var(--ivk-ink);
  display: flex;
  flex-wrap: wrap;
  font-family: var(--jp-content-font-family);
  font-size: var(--ivk-size);
  gap: 8px 16px;
  justify-content: space-between;
  line-height: 1.5;
  margin-inline-start: calc(var(--jp-cell-prompt-width) + 10px);
  padding: 10px 16px;
}

.ifd-fold p {
  flex: 1 1 18rem;
  margin: 0;
}

.ifd-fold button {
  background: var(--ivk-paper);
  border: 1px solid var(--ivk-main);
  border-radius: var(--ivk-radius-round);
  color: var(--ivk-main);
  cursor: pointer;
  font: inherit;
  font-weight: 600;
  min-height: 44px;
  padding: 4px 20px;
}

.ifd-fold button:hover {
  background: var(--ivk-main-soft);
}

.ifd-fold button:focus-visible {
  outline: 3px solid var(--ivk-main);
  outline-offset: 2px;
}

@media print {
  .ifd-fold {
    display: none;
  }
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
  outline: 2px solid var(--ivk-main);
  outline-offset: 4px;
}

@media (forced-colors: active) {
  .ifd-head-progress {
    outline: 1px solid CanvasText;
  }

  .ifd-head-progress > span {
    background: Highlight;
  }

  .ifd-bar-widget .ifd-tool[aria-pressed="true"],
  .ifd-switch input:checked + span {
    background: Highlight;
    color: HighlightText;
    forced-color-adjust: none;
  }

  .ifd-outline button[aria-current] {
    outline: 2px solid Highlight;
  }
}
`,""]),a.d(i,{},{A:n})},36(e,i,a){var o=a(25),t=a.n(o),r=a(26),n=(a.n(r))()(t());n.push([e.id,`/* Home. One column on a telephone, cards beside each other where there is room. */

.ifd-home {
  background: var(--ivk-ground);
  color: var(--ivk-ink);
  container: home / inline-size;
  font-family: var(--jp-content-font-family);
  font-size: var(--ivk-size);
  line-height: 1.5;
  outline: none;
  overflow: auto;
}

.ifd-page {
  margin-inline: auto;
  max-width: 72rem;
  padding: 3.5rem clamp(16px, 3cqi, 40px) clamp(16px, 3cqi, 40px);
}

.ifd-home :is(h1, h2, h3, p, ul, ol) {
  margin: 0;
}

.ifd-home h1 {
  font-size: clamp(1.6rem, 4cqi, var(--ivk-size-title));
  letter-spacing: -0.01em;
  line-height: 1.15;
}

.ifd-home h2 {
  font-size: var(--ivk-size-large);
  line-height: 1.3;
}

.ifd-page > h2 {
  margin-block: 2rem 0.8rem;
}

.ifd-welcome {
  align-items: center;
  display: flex;
  gap: var(--ivk-gap-large);
  justify-content: space-between;
}

.ifd-hello {
  color: var(--ivk-warm);
  font-weight: 600;
}

.ifd-home .ifd-waiting {
  background: var(--ivk-warm-soft);
  border-left: 4px solid var(--ivk-warm);
  border-radius: var(--ivk-radius-large);
  margin-block: 1rem;
  padding: 0.75rem 1rem;
}

.ifd-welcome h1 + p {
  color: var(--ivk-soft);
  margin-block-start: 0.4rem;
}

.ifd-ring {
  background:
    radial-gradient(closest-side, var(--ivk-ground) 79%, transparent 80%),
    conic-gradient(var(--ivk-main) calc(var(--share) * 360deg), var(--ivk-track) 0);
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
  margin-block-start: var(--ivk-gap-large);
}

@container home (max-width: 480px) {
  .ifd-ring,
  .ifd-card :is(.ifd-goal, .ifd-goals) {
    display: none;
  }
}

/* Nothing stands around home: this brings it back. */

.ifd-home .ifd-more {
  align-items: center;
  background: none;
  border: 1px solid transparent;
  border-radius: var(--ivk-radius-round);
  color: inherit;
  cursor: pointer;
  display: inline-flex;
  font: inherit;
  font-size: var(--ivk-size-small);
  gap: 6px;
  inset-block-start: 12px;
  inset-inline-end: 12px;
  min-height: 44px;
  padding: 0 12px;
  position: absolute;
}

.ifd-home .ifd-more[hidden] {
  display: none;
}

.ifd-home .ifd-more:hover,
.ifd-home .ifd-more[aria-pressed="true"] {
  background: var(--ivk-main-soft);
}

@media (max-width: 760px) {
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
  border-radius: var(--ivk-radius-large);
  display: flex;
  flex-direction: column;
  gap: 0.5rem;
  padding: 1.4rem;
}

.ifd-resume {
  background: var(--ivk-main-soft);
  border: 1px solid transparent;
}

.ifd-recall {
  background: var(--ivk-paper);
  border: 1px solid var(--ivk-hair);
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
  color: var(--ivk-soft);
}

.ifd-week {
  display: flex;
  gap: 4px;
  list-style: none;
  padding: 0;
}

.ifd-day {
  align-items: center;
  border: 1.5px solid var(--ivk-hair);
  border-radius: 50%;
  color: var(--ivk-soft);
  display: flex;
  flex: none;
  font-size: var(--ivk-size-small);
  height: 29px;
  justify-content: center;
  width: 29px;
}

.ifd-day.ifd-done {
  background: var(--ivk-main);
  border-color: var(--ivk-main);
  color: var(--ivk-main-ink);
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
  background: var(--ivk-paper);
  border: 1px solid var(--ivk-hair);
  border-radius: var(--ivk-radius-large);
  box-shadow: var(--ivk-shadow);
  display: flex;
  flex-direction: column;
  gap: 0.45rem;
  padding: 1.1rem 1.2rem;
  position: relative;
  transition: border-color var(--ivk-motion);
}

.ifd-card {
  overflow: clip;
}

.ifd-picture {
  aspect-ratio: 12 / 5;
  height: auto;
  margin: -1.1rem -1.2rem 0.3rem;
  max-width: none;
  width: calc(100% + 2.4rem);
}

.ifd-card.ifd-here {
  border-color: var(--ivk-main);
  box-shadow: 0 0 0 1px var(--ivk-main);
}

.ifd-home .ifd-number {
  align-items: center;
  color: var(--ivk-warm);
  display: flex;
  font-size: var(--ivk-size-head);
  font-weight: 700;
  justify-content: space-between;
  line-height: 1.2;
}

.ifd-tag {
  align-items: center;
  background: var(--ivk-main-soft);
  border-radius: var(--ivk-radius-round);
  color: var(--ivk-ink);
  display: inline-flex;
  font-size: var(--ivk-size-small);
  font-weight: 600;
  gap: 3px;
  padding: 2px 10px;
}

.ifd-card h3 {
  font-size: var(--ivk-size);
  line-height: 1.3;
}

.ifd-goal,
.ifd-goals {
  color: var(--ivk-soft);
  font-size: var(--ivk-size-small);
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
  font-size: var(--ivk-size-small);
  margin-block-start: 4px;
}

.ifd-progress span,
.ifd-assignment span {
  color: var(--ivk-soft);
}

.ifd-bar {
  background: var(--ivk-track);
  border-radius: var(--ivk-radius-round);
  height: 8px;
  overflow: hidden;
}

.ifd-bar > span {
  background: var(--ivk-main);
  border-radius: inherit;
  display: block;
  height: 100%;
  width: calc(var(--share) * 100%);
}

.ifd-home .ifd-assignment {
  border-block-start: 1px solid var(--ivk-hair);
  font-size: var(--ivk-size-small);
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
  background: var(--ivk-paper);
  border: 1px solid var(--ivk-hair);
  border-radius: var(--ivk-radius-round);
  color: var(--ivk-ink);
  cursor: pointer;
  display: inline-flex;
  font: inherit;
  font-size: var(--ivk-size);
  gap: 0.5rem;
  min-height: 40px;
  padding: 6px 16px;
  text-align: start;
  transition: border-color var(--ivk-motion);
}

.ifd-home .ifd-button:hover {
  border-color: var(--ivk-main);
}

.ifd-home .ifd-button.ifd-main {
  background: var(--ivk-main);
  border-color: var(--ivk-main);
  color: var(--ivk-main-ink);
  font-size: var(--ivk-size);
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
  text-decoration-color: var(--ivk-hair);
  text-underline-offset: 0.2em;
}

.ifd-assignment .ifd-link {
  min-height: 24px;
  text-decoration-color: currentcolor;
}

.ifd-card h3 .ifd-link {
  min-height: 24px;
  font-weight: 650;
  text-decoration: none;
}

/* The whole card is the target; what else can be pressed lies above it. */
.ifd-card h3 .ifd-link::after {
  border-radius: var(--ivk-radius-large);
  content: "";
  inset: 0;
  position: absolute;
}

.ifd-card:hover {
  border-color: var(--ivk-main);
}

.ifd-card:hover h3 .ifd-link {
  text-decoration: underline;
}

.ifd-card :is(details, .ifd-assignment .ifd-link) {
  position: relative;
  z-index: 1;
}

.ifd-home :is(button, summary):focus-visible {
  outline: 3px solid var(--ivk-main);
  outline-offset: 2px;
}

.ifd-card h3 .ifd-link:focus-visible {
  outline: none;
}

.ifd-card h3 .ifd-link:focus-visible::after {
  outline: 3px solid var(--ivk-main);
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

/* A finger wants more room than a mouse. */

@media (pointer: coarse) {
  .ifd-home .ifd-button,
  .ifd-assignment .ifd-link {
    min-height: 44px;
  }

  .ifd-goals summary {
    padding-block: 11px;
  }
}

/* Someone's own colours leave no fill but theirs. */

@media (forced-colors: active) {
  .ifd-ring {
    background:
      radial-gradient(closest-side, Canvas 79%, transparent 80%),
      conic-gradient(Highlight calc(var(--share) * 360deg), Canvas 0);
    color: CanvasText;
    forced-color-adjust: none;
  }

  .ifd-ring,
  .ifd-bar {
    outline: 1px solid CanvasText;
  }

  .ifd-bar > span {
    background: Highlight;
  }

  .ifd-day.ifd-done,
  .ifd-home .ifd-more[aria-pressed="true"] {
    background: Highlight;
    border-color: Highlight;
    color: HighlightText;
    forced-color-adjust: none;
  }
}
`,""]),a.d(i,{},{A:n})},24(e,i,a){var o=a(25),t=a.n(o),r=a(26),n=a.n(r),d=a(27),s=a(35),l=a(36),p=a(37),f=a(38),c=a(39),h=a(40),v=n()(t());v.i(d.A),v.i(s.A),v.i(l.A),v.i(p.A),v.i(f.A),v.i(c.A),v.i(h.A),v.push([e.id,`
`,""]),a.d(i,{},{A:v})},40(e,i,a){var o=a(25),t=a.n(o),r=a(26),n=(a.n(r))()(t());n.push([e.id,`/* On paper: the page itself, whole and in dark ink, in two columns of short lines, and nothing of the window around it. A
   blank module takes about a quarter of what it takes as on the screen; tests/bench/pace.md tells the sheets. */

.ifd-on-paper {
  display: none;
}

@media print {
  @page {
    margin: 13mm 12mm;

    @bottom-right {
      content: counter(page);
    }
  }

  /* What holds the page lets all of it out; what stands beside that stays away. */
  :root:has(.ifd-sheet:not(.lm-mod-hidden)),
  :root:has(.ifd-sheet:not(.lm-mod-hidden)) :is(.ifd-course, .ifd-course *):has(.ifd-sheet:not(.lm-mod-hidden)),
  .ifd-course .ifd-sheet:not(.lm-mod-hidden),
  .ifd-course .ifd-sheet :is(.jp-Notebook, .jp-WindowedPanel-outer, .jp-WindowedPanel-inner, .jp-WindowedPanel-viewport, .jp-Cell, .jp-OutputArea, .jp-OutputArea-child, .jp-OutputArea-output) {
    background: none !important;
    block-size: auto !important;
    break-inside: auto !important;
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
    margin-block: 0 4pt !important;
  }

  .ifd-on-paper {
    display: block;
  }

  .ifd-paper-head {
    border-block-end: 1.5px solid var(--ivk-main);
    color: var(--ivk-soft);
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
  .ifd-sheet .ivk :is(button, .ivk-button, .ivk-status, input[type="file"]),
  .ifd-sheet details:not([open], .ivk-source, .ivk-deck *, .ivk-recap *, :has(> summary > small)),
  .ifd-sheet .ivk:has(> .ivk-fold:only-child:not([open])) {
    display: none;
  }

  .ifd-sheet details:not([open]) > summary {
    list-style: none;
  }

  .ifd-sheet {
    --jp-content-font-size1: 9pt;

    font-size: 9pt;
  }

  .ifd-sheet .jp-WindowedPanel-viewport {
    column-gap: 8mm;
    columns: 2;
  }

  .ifd-sheet .jp-Cell:has(h1) {
    column-span: all;
  }

  .ifd-sheet .jp-RenderedHTMLCommon {
    line-height: 1.35;
    padding: 0 !important;
  }

  .ifd-sheet .jp-RenderedHTMLCommon :is(p, ul, ol, table, blockquote) {
    margin-block: 0 4pt;
    max-width: none;
  }

  .ifd-sheet.ifd-sheet .jp-RenderedHTMLCommon h1 {
    font-size: 18pt;
  }

  .ifd-sheet.ifd-sheet .jp-RenderedHTMLCommon h2 {
    border-block-start: 1pt solid var(--ivk-main);
    font-size: 13pt;
    margin: 6pt 0 2pt;
    padding-block: 3pt 0;
  }

  .ifd-sheet.ifd-sheet .jp-RenderedHTMLCommon :is(h3, h4) {
    font-size: 10.5pt;
    margin-block: 4pt 2pt;
  }

  /* A question: a line beside it. What was chosen or written stands out; what was not is small. */
  .ifd-sheet.ifd-sheet .ivk {
    border-radius: 0;
    border-width: 0 0 0 2pt;
    line-height: 1.3;
    margin: 0 0 6pt;
    max-width: none;
    padding: 0 0 0 6pt;
  }

  .ifd-sheet .ivk :is(.ivk-legend, .ivk-par, .ivk-feedback, .ivk-extra, .ivk-form-field, .ivk-form-row, .ivk-card, .ivk-row, .ivk-boxes) {
    margin-block: 0 2pt;
  }

  .ifd-sheet .ivk .ivk-actions {
    margin: 0;
  }

  /* How to drag and to choose. */
  .ifd-sheet .ivk p.ivk-help {
    display: none;
  }

  .ifd-sheet :is(.ivk .ivk-source, .ivk-help, small) {
    font-size: 7.5pt;
  }

  .ifd-sheet .ivk .ivk-option {
    font-size: 8pt;
    min-height: 0;
    padding: 1pt 0;
  }

  .ifd-sheet .ivk .ivk-option:has(:checked) {
    font-size: 9pt;
    font-weight: 600;
  }

  .ifd-sheet .ivk input:is([type="radio"], [type="checkbox"]) {
    appearance: none;
    block-size: 8pt;
    border: 1pt solid var(--ivk-line);
    border-radius: 50%;
    inline-size: 8pt;
    margin: 2pt 4pt 0 0;
  }

  .ifd-sheet .ivk input[type="checkbox"] {
    border-radius: 0;
  }

  .ifd-sheet .ivk input:is([type="radio"], [type="checkbox"]):checked {
    border: 3.5pt solid var(--ivk-main);
  }

  .ifd-sheet .ivk :is(.ivk-level, .ivk-box) {
    min-height: 0;
  }

  .ifd-sheet .ivk :is(.ivk-card, .ivk-row, .ivk-box, .ivk-form-row, .ivk-need) {
    background: none;
    border-width: 0;
    gap: 4pt;
    padding: 0;
  }

  /* Where nothing is written: a line to write on. */
  .ifd-sheet .ivk :is(textarea, select, input:not([type="radio"], [type="checkbox"])) {
    appearance: none;
    background: none;
    block-size: 12pt;
    border-color: var(--ivk-line);
    border-radius: 0;
    border-style: solid;
    border-width: 0 0 0.75pt;
    color: transparent;
    min-height: 0;
    padding: 0;
    resize: none;
  }

  .ifd-sheet .ivk .ivk-match {
    display: block;
  }

  .ifd-sheet .ivk .ivk-card {
    flex-wrap: nowrap;
  }

  .ifd-sheet .ivk .ivk-card > :not(.ivk-card-text, .ivk-mark) {
    flex: 0 0 30%;
  }

  .ifd-sheet .ifd-choices {
    font-size: 8pt;
  }

  /* Of a part in which nothing is done there is nothing to tell. */
  .ifd-sheet .ivk:has(> .ivk-recap):not(:has(> .ivk-recap > li:not([data-state="open"]))) {
    display: none;
  }

  /* Cards, drawings and charts, one under the other and as wide as the column. */
  .ifd-sheet ul.ivk-deck.ivk-deck {
    display: block;
  }

  .ifd-sheet .ivk-deck > li.ivk-deck-card.ivk-deck-card {
    border-color: var(--ivk-hair);
    border-radius: 0;
    border-width: 0 0 0 2pt;
    font-size: 8.5pt;
    margin: 0 0 4pt;
    padding: 0 0 0 6pt;
  }

  .ifd-sheet .ivk-drawing svg {
    inline-size: auto;
    max-block-size: 60mm;
    max-inline-size: 100%;
  }

  .ifd-sheet svg.marks.marks {
    max-inline-size: 100%;
    min-inline-size: 0 !important;
  }

  .ifd-sheet .vega-embed.vega-embed::before {
    display: none;
  }

  /* Where a sheet ends. */
  .ifd-sheet :is(h1, h2, h3, h4, legend, .ivk-figure figcaption) {
    break-after: avoid;
  }

  .ifd-sheet :is(.ivk-option, .ivk-card, .ivk-row, .ivk-box, .ivk-form-field, tr, svg, .vega-embed, .ivk-remarks li) {
    break-inside: avoid;
  }

  .ifd-sheet :is(p, li) {
    orphans: 3;
    widows: 3;
  }

  .ifd-sheet a {
    color: inherit;
  }
}

/* JupyterLab's dark theme is for a screen. */
@media print {
  body[data-jp-theme-light="false"].ifd-course {
    --jp-border-color1: var(--ivk-hair);
    --jp-content-font-color0: var(--ivk-ink);
    --jp-content-font-color1: var(--ivk-ink);
    --jp-content-font-color2: var(--ivk-ink);
    --jp-content-font-color3: var(--ivk-ink);
    --jp-content-link-color: var(--ivk-main);
    --jp-layout-color0: var(--ivk-paper);
    --jp-layout-color1: var(--ivk-paper);
    --jp-layout-color2: var(--ivk-main-soft);
    --jp-rendermime-table-row-background: var(--ivk-paper);
    --jp-rendermime-table-row-hover-background: var(--ivk-paper);
    --jp-ui-font-color0: var(--ivk-ink);
    --jp-ui-font-color1: var(--ivk-ink);

    color-scheme: light !important; /* JupyterLab writes it on the element */
  }
}
`,""]),a.d(i,{},{A:n})},38(e,i,a){var o=a(25),t=a.n(o),r=a(26),n=(a.n(r))()(t());n.push([e.id,`/* A page of the course reads as a page: paper to the edges, one left margin, lines that are not too long. */

.ifd-course #jp-main-dock-panel {
  background: var(--ivk-ground);
  padding: 0;
}

.ifd-course .lm-DockPanel-widget,
.ifd-course .lm-DockPanel-tabBar {
  border: 0;
}

.ifd-course .lm-DockPanel-tabBar,
.ifd-course .jp-SideBar.lm-TabBar {
  background: var(--ivk-track);
}

.ifd-course .jp-SideBar.lm-TabBar,
.ifd-course .jp-SideBar .lm-TabBar-tab {
  border-color: transparent;
}

.ifd-course .lm-DockPanel-tabBar .lm-TabBar-tab.lm-mod-current {
  background: var(--ivk-ground);
}

.ifd-course .lm-DockPanel-tabBar .lm-TabBar-tab.lm-mod-current::before {
  background: var(--ivk-main);
}

.ifd-guarded,
.ifd-guarded .jp-NotebookPanel-toolbar,
.ifd-guarded .jp-Notebook {
  background: var(--ivk-ground);
}

.ifd-guarded .jp-NotebookPanel-toolbar {
  border-bottom: 1px solid var(--ivk-hair);
  box-shadow: none;
}

.ifd-guarded .jp-Notebook .jp-RenderedMarkdown {
  border: 0;
  color: var(--ivk-ink);
  overflow-y: hidden;
  padding-inline: 0;
}

/* Only a table can be too wide. What scrolls takes the Tab key, and cuts off the line around a heading that has the focus. */

.ifd-guarded .jp-Notebook .jp-RenderedMarkdown:not(:has(table)) {
  overflow: visible;
}

/* One column in the middle, with one right edge for all that stands in it: 46rem, beside the room for JupyterLab's own marks. */

.ifd-guarded .jp-Notebook .jp-Cell {
  max-width: calc(46rem + 2 * var(--jp-cell-padding) + var(--jp-cell-collapser-width) + var(--jp-cell-prompt-width) + 2px);
}

.ifd-guarded .jp-Notebook .jp-RenderedHTMLCommon :is(h1, h2, h3, h4) {
  font-weight: 700;
  letter-spacing: -0.01em;
  line-height: 1.2;
  text-wrap: balance;
}

.ifd-guarded .jp-Notebook .jp-RenderedMarkdown h1 {
  font-size: 2.2em;
  margin-block: 0.25em 0;
}

.ifd-guarded .jp-Notebook .jp-OutputArea .jp-RenderedHTMLCommon {
  padding-inline-end: 2px;
}

/* JupyterLab's own sign beside a heading means nothing to a reader. */

.ifd-guarded .jp-RenderedMarkdown .jp-InternalAnchorLink {
  display: none;
}

/* A part begins under a line; what stands within it is clearly smaller. */

.ifd-guarded .jp-Notebook .jp-RenderedMarkdown h2 {
  border-block-start: 3px solid var(--ivk-main);
  font-size: 1.6em;
  margin-block-start: 1.4em;
  padding-block-start: 0.5em;
}

.ifd-guarded .jp-Notebook .jp-RenderedHTMLCommon h3 {
  font-size: 1.25em;
}

.ifd-guarded .jp-Notebook .jp-RenderedHTMLCommon h4 {
  font-size: 1.1em;
}

/* Where the keyboard is: a line beside the part, not a frame around it. */

.ifd-guarded .jp-Notebook.jp-mod-commandMode .jp-Cell.jp-mod-active:focus-visible {
  box-shadow: inset 3px 0 0 var(--ivk-main);
  outline: 0;
}

@media (max-width: 760px) {
  .ifd-guarded .jp-Notebook .jp-RenderedMarkdown h1 {
    font-size: 1.7em;
  }
}

@media (pointer: coarse) {
  .ifd-guarded .jp-Notebook.jp-mod-commandMode .jp-Cell.jp-mod-active:focus-visible {
    box-shadow: none;
  }
}

@media (forced-colors: active) {
  .ifd-guarded .jp-Notebook.jp-mod-commandMode .jp-Cell.jp-mod-active:focus-visible {
    outline: 2px solid Highlight;
  }
}
`,""]),a.d(i,{},{A:n})},37(e,i,a){var o=a(25),t=a.n(o),r=a(26),n=(a.n(r))()(t());n.push([e.id,`/* What the front adds to JupyterLab's own frame. */

.ifd-course #jp-MainLogo {
  display: none;
}

.ifd-to-home {
  align-items: center;
  background: none;
  border: 0;
  border-radius: var(--ivk-radius);
  color: var(--jp-ui-font-color1);
  cursor: pointer;
  display: inline-flex;
  font: inherit;
  font-size: var(--ivk-size-small);
  font-weight: 600;
  gap: 6px;
  height: 100%;
  padding-inline: 12px;
}

.ifd-to-home:hover {
  background: var(--jp-layout-color2);
}

.ifd-to-home:focus-visible {
  outline: 2px solid var(--ivk-main);
  outline-offset: -2px;
}

/* One calm line about what goes on. */

.ifd-line {
  background: var(--ivk-ink);
  border-radius: var(--ivk-radius);
  bottom: 16px;
  box-shadow: var(--ivk-shadow);
  color: var(--ivk-ground);
  font-family: var(--jp-ui-font-family);
  font-size: var(--ivk-size);
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

.jp-CodeCell[data-ifd-coming]::before,
.ifd-guarded .jp-OutputArea-output > .lm-Widget:empty::before {
  border: 1.5px dashed var(--ivk-hair);
  border-radius: var(--ivk-radius);
  color: var(--ivk-soft);
  content: "Zo meteen: " attr(data-ifd-coming);
  display: block;
  font-family: var(--jp-content-font-family);
  font-size: var(--ivk-size);
  line-height: 1.5;
  margin-inline-start: calc(var(--jp-cell-prompt-width) + 10px);
  min-height: 3rem;
  padding: 12px 16px;
}

/* It came, and is not drawn yet. */
.ifd-guarded .jp-OutputArea-output > .lm-Widget:empty::before {
  content: "Zo meteen …";
  margin-inline-start: 0;
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
`,""]),a.d(i,{},{A:n})},26(e){e.exports=function(e){var i=[];return i.toString=function(){return this.map(function(i){var a="",o=void 0!==i[5];return i[4]&&(a+="@supports (".concat(i[4],") {")),i[2]&&(a+="@media ".concat(i[2]," {")),o&&(a+="@layer".concat(i[5].length>0?" ".concat(i[5]):""," {")),a+=e(i),o&&(a+="}"),i[2]&&(a+="}"),i[4]&&(a+="}"),a}).join("")},i.i=function(e,a,o,t,r){"string"==typeof e&&(e=[[null,e,void 0]]);var n={};if(o)for(var d=0;d<this.length;d++){var s=this[d][0];null!=s&&(n[s]=!0)}for(var l=0;l<e.length;l++){var p=[].concat(e[l]);o&&n[p[0]]||(void 0!==r&&(void 0===p[5]||(p[1]="@layer".concat(p[5].length>0?" ".concat(p[5]):""," {").concat(p[1],"}")),p[5]=r),a&&(p[2]&&(p[1]="@media ".concat(p[2]," {").concat(p[1],"}")),p[2]=a),t&&(p[4]?(p[1]="@supports (".concat(p[4],") {").concat(p[1],"}"),p[4]=t):p[4]="".concat(t)),i.push(p))}},i}},29(e){e.exports=function(e,i){return(i||(i={}),e&&(e=String(e.__esModule?e.default:e),/^['"].*['"]$/.test(e)&&(e=e.slice(1,-1)),i.hash&&(e+=i.hash),/["'() \t\n]|(%20)/.test(e)||i.needQuotes))?'"'.concat(e.replace(/"/g,'\\"').replace(/\n/g,"\\n"),'"'):e}},25(e){e.exports=function(e){return e[1]}},17(e,i,a){a.r(i);var o=a(18),t=a.n(o),r=a(19),n=a.n(r),d=a(20),s=a.n(d),l=a(21),p=a.n(l),f=a(22),c=a.n(f),h=a(23),v=a.n(h),m=a(24),k={};k.styleTagTransform=v(),k.setAttributes=p(),k.insert=s().bind(null,"head"),k.domAPI=n(),k.insertStyleElement=c(),t()(m.A,k);let u=m.A&&m.A.locals?m.A.locals:void 0;a.d(i,{},{default:u})},18(e){var i=[];function a(e){for(var a=-1,o=0;o<i.length;o++)if(i[o].identifier===e){a=o;break}return a}function o(e,o){for(var t={},r=[],n=0;n<e.length;n++){var d=e[n],s=o.base?d[0]+o.base:d[0],l=t[s]||0,p="".concat(s," ").concat(l);t[s]=l+1;var f=a(p),c={css:d[1],media:d[2],sourceMap:d[3],supports:d[4],layer:d[5]};if(-1!==f)i[f].references++,i[f].updater(c);else{var h=function(e,i){var a=i.domAPI(i);return a.update(e),function(i){i?(i.css!==e.css||i.media!==e.media||i.sourceMap!==e.sourceMap||i.supports!==e.supports||i.layer!==e.layer)&&a.update(e=i):a.remove()}}(c,o);o.byIndex=n,i.splice(n,0,{identifier:p,updater:h,references:1})}r.push(p)}return r}e.exports=function(e,t){var r=o(e=e||[],t=t||{});return function(e){e=e||[];for(var n=0;n<r.length;n++){var d=a(r[n]);i[d].references--}for(var s=o(e,t),l=0;l<r.length;l++){var p=a(r[l]);0===i[p].references&&(i[p].updater(),i.splice(p,1))}r=s}}},20(e){var i={};e.exports=function(e,a){var o=function(e){if(void 0===i[e]){var a=document.querySelector(e);if(window.HTMLIFrameElement&&a instanceof window.HTMLIFrameElement)try{a=a.contentDocument.head}catch(e){a=null}i[e]=a}return i[e]}(e);if(!o)throw Error("Couldn't find a style target. This probably means that the value for the 'insert' parameter is invalid.");o.appendChild(a)}},22(e){e.exports=function(e){var i=document.createElement("style");return e.setAttributes(i,e.attributes),e.insert(i,e.options),i}},21(e,i,a){e.exports=function(e){var i=a.nc;i&&e.setAttribute("nonce",i)}},19(e){e.exports=function(e){if("u"<typeof document)return{update:function(){},remove:function(){}};var i=e.insertStyleElement(e);return{update:function(a){var o,t,r;o="",a.supports&&(o+="@supports (".concat(a.supports,") {")),a.media&&(o+="@media ".concat(a.media," {")),(t=void 0!==a.layer)&&(o+="@layer".concat(a.layer.length>0?" ".concat(a.layer):""," {")),o+=a.css,t&&(o+="}"),a.media&&(o+="}"),a.supports&&(o+="}"),(r=a.sourceMap)&&"u">typeof btoa&&(o+="\n/*# sourceMappingURL=data:application/json;base64,".concat(btoa(unescape(encodeURIComponent(JSON.stringify(r))))," */")),e.styleTagTransform(o,i,e.options)},remove:function(){var e;null===(e=i).parentNode||e.parentNode.removeChild(e)}}}},23(e){e.exports=function(e,i){if(i.styleSheet)i.styleSheet.cssText=e;else{for(;i.firstChild;)i.removeChild(i.firstChild);i.appendChild(document.createTextNode(e))}}},33(e,i,a){e.exports=a.p+"3150195db9f56702.woff2"},30(e,i,a){e.exports=a.p+"d3778a9bb9fa70fd.woff2"},34(e,i,a){e.exports=a.p+"a5ff59bcd3662ab7.woff2"},31(e,i,a){e.exports=a.p+"adf766f34a33605e.woff2"}}]);