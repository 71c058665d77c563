// A bar above or under a page, as high as what it holds. JupyterLab gives a part of a page its height by its style alone.

import { Widget } from "@lumino/widgets";

import { h } from "./dom.js";

export class Bar extends Widget {
  /** What the bar holds. */
  protected readonly inside: HTMLElement;
  private readonly watch: ResizeObserver;

  constructor(style: string) {
    super();
    this.addClass("ifd-bar-widget");
    this.addClass(style);
    this.node.lang = "nl";
    this.inside = this.node.appendChild(h("div", { class: "ifd-bar-inside" }));
    this.watch = new ResizeObserver(() => this.measure());
    this.watch.observe(this.inside);
  }

  override dispose(): void {
    this.watch.disconnect();
    super.dispose();
  }

  private measure(): void {
    const height = `${Math.ceil(this.inside.getBoundingClientRect().height)}px`;
    if (this.isDisposed || this.isHidden || this.node.style.minHeight === height) return;
    this.node.style.minHeight = height;
    this.node.style.maxHeight = height;
    this.parent?.fit();
  }
}
