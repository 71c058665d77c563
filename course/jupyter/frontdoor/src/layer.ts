// A button with a list in a layer of its own under it: it closes on Escape and on a press beside it, and the focus goes back.

import { h, icon } from "./dom.js";

let made = 0;

export class Layer {
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;

  /** `draw` gives what is in the list, anew each time that it opens: nothing changes in it while it is looked at. */
  constructor(word: HTMLElement, picture: string, label: string, draw: () => Node[]) {
    made += 1;
    const id = `ifd-layer-${made}`;
    const open = ({ newState }: Event & { newState?: string }): void => {
      if (newState !== "open") return;
      this.panel.replaceChildren(...draw());
      this.place();
    };
    this.panel = h("nav", { id, class: "ifd-layer", popover: "auto", "aria-label": label, beforetoggle: open });
    this.button = h("button", { type: "button", class: "ifd-tool", popovertarget: id }, icon(picture), word);
  }

  /** What is pressed in the list: the list goes away first. */
  entry(click: () => void, attributes: Record<string, string>, ...words: (Node | string)[]): HTMLElement {
    const press = (): void => {
      this.panel.hidePopover();
      click();
    };
    return h("li", {}, h("button", { type: "button", click: press, ...attributes }, ...words));
  }

  private place(): void {
    const { left, bottom } = this.button.getBoundingClientRect();
    const width = Math.min(420, window.innerWidth - 16);
    this.panel.style.width = `${width}px`;
    this.panel.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
    this.panel.style.top = `${bottom + 4}px`;
    this.panel.style.maxHeight = `${window.innerHeight - bottom - 12}px`;
  }
}
