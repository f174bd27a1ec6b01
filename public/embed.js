// <klage-vejviser kommune sprog tema rolle>: shows the guide within a page, as high as it is. A link within the
// element stays there, for those whom the frame does not reach. How to use it: docs/embedding.md.
(() => {
  const script = document.currentScript ?? document.querySelector('script[src$="/embed.js"]');
  const site = new URL(".", script.src);
  const pages = $PAGES;
  const parameters = $PARAMETERS;
  const topics = $TOPICS;

  class Guide extends HTMLElement {
    connectedCallback() {
      if (this.frame) return;
      const languages = pages[this.getAttribute("kommune")];
      // No such guide: the link stays.
      if (!languages) return;
      const address = new URL(languages[this.getAttribute("sprog")] ?? Object.values(languages)[0], site);
      for (const name of parameters) {
        if (this.hasAttribute(name)) address.searchParams.set(name, this.getAttribute(name));
      }
      const frame = (this.frame = document.createElement("iframe"));
      frame.title = this.textContent.trim() || "Klagevejviser";
      frame.allow = "clipboard-write; web-share";
      frame.style.cssText = "display:block;width:100%;height:700px;border:0";
      frame.onload = () => {
        // It may not listen yet, so it is asked until it answers, and no longer than a slow line takes.
        let asked = 0;
        const ask = () => {
          if (++asked > 40) clearInterval(this.asking);
          else frame.contentWindow.postMessage({ klagevejviser: 1, hello: true }, site.origin);
        };
        clearInterval(this.asking);
        this.asking = setInterval(ask, 250);
        ask();
        // Another page of the guide begins at its top.
        if (this.loaded) this.show();
        this.loaded = true;
      };
      this.loaded = false;
      frame.src = address;
      this.style.display = "block";
      this.prepend(frame);
      addEventListener("message", this);
    }

    disconnectedCallback() {
      clearInterval(this.asking);
      this.frame?.remove();
      this.frame = null;
      removeEventListener("message", this);
    }

    // Scrolls to the top of the frame, where it is not in sight already.
    show() {
      const covered = parseFloat(getComputedStyle(this).scrollMarginTop) || 0;
      if (this.frame.getBoundingClientRect().top < covered) this.scrollIntoView();
    }

    handleEvent({ source, origin, data }) {
      const { frame } = this;
      if (source !== frame.contentWindow || origin !== site.origin || data?.klagevejviser !== 1) return;
      clearInterval(this.asking);
      const { height, title, top, event, topic } = data;
      if (Number.isFinite(height)) frame.style.height = `${Math.min(Math.max(height, 200), 30000)}px`;
      if (typeof title === "string") frame.title = title.slice(0, 200);
      if (top === true) this.show();
      if (["started", "answered", "handed-off"].includes(event) && topics.includes(topic)) {
        this.dispatchEvent(new CustomEvent("klagevejviser", { bubbles: true, detail: { event, topic } }));
      }
    }
  }
  customElements.get("klage-vejviser") ?? customElements.define("klage-vejviser", Guide);
})();
