// What the page around the app can do for it: copy, print, share, remember. A button names what it
// does (data-host), with which element (data-of), and what to say of it (data-done, data-failed).
const root = document.getElementById("app");
// One plan a guide, in all its languages; the guides of one origin must not find each other's.
const { worker } = document.querySelector("script[data-worker]").dataset;
const KEY = `klagevejviser ${new URL(worker, document.baseURI).pathname}`;
// Whether changes are remembered as they come, and the fragment of a kept plan to go on with until
// then: who only looks at something else does not lose it.
let remembering = false;
let plan;

// What is remembered: the fragment, and below it what was given.
export const kept = () => {
  try {
    const kept = localStorage.getItem(KEY) ?? "";
    if (kept) plan = kept.split("\n")[0];
    remembering = plan === location.hash;
    return kept;
  } catch {
    return "";
  }
};

const keep = () => localStorage.setItem(KEY, `${location.hash}\n${root.dataset.given ?? ""}`);

// On paper nothing is folded away, also when the browser's own menu prints.
const folded = [];
const unfold = () => {
  folded.push(...document.querySelectorAll("details:not([open])"));
  folded.forEach((details) => (details.open = true));
};
const restore = () => {
  folded.splice(0).forEach((details) => (details.open = false));
  delete document.documentElement.dataset.print;
  delete document.querySelector("[data-printed]")?.dataset.printed;
};
addEventListener("beforeprint", unfold);
addEventListener("afterprint", restore);

// The app takes the reader back to where they were; who leaves and comes back is the browser's.
const restored = (how) => (history.scrollRestoration = how);
addEventListener("pagehide", () => restored("auto"));
addEventListener("pageshow", () => restored("manual"));

// The whole page, or one part of it alone.
const print = (part) => {
  if (part) {
    document.documentElement.dataset.print = "part";
    part.dataset.printed = "";
  }
  unfold();
  try {
    window.print();
  } catch (error) {
    restore();
    throw error;
  }
};

const share = () => navigator.share({ title: document.title, url: location.href });
const copy = (text) => navigator.clipboard.writeText(text);

export const serve = (app, fetchOriginal) => {
  restored("manual");
  const does = {
    copy: (part) => copy(part.value ?? part.innerText),
    print,
    share,
    link: () => copy(location.href),
    remember: () => {
      keep();
      remembering = true;
    },
    forget: () => {
      remembering = false;
      plan = undefined;
      app.forget();
      localStorage.removeItem(KEY);
    },
    original: async () => app.beside(await fetchOriginal()),
  };

  const say = (button, text) => {
    // The view may be another by now, with such a button again, or without.
    const there = button.isConnected ? button : root.querySelector(`[data-host="${button.dataset.host}"]`);
    let status = there?.parentElement.nextElementSibling;
    if (there) there.focus();
    else {
      status = document.createElement("p");
      status.className = "status notice";
      status.setAttribute("role", "status");
      root.querySelector("main").prepend(status);
    }
    status.textContent = text;
  };

  root.addEventListener("click", async ({ target }) => {
    const button = target.closest?.("[data-host]");
    if (!button) return;
    const { host, of, done, failed } = button.dataset;
    try {
      await does[host](of ? document.getElementById(of) : null);
      say(button, done);
    } catch (error) {
      // Who closes the device's own sheet has changed their mind.
      if (error.name !== "AbortError") say(button, failed);
    }
  });

  // A browser shows the line with the cursor; who comes by keys should see the whole field.
  root.addEventListener("focusin", ({ target }) => {
    if (target.matches("textarea")) target.scrollIntoView({ block: "nearest" });
  });

  root.addEventListener("input", ({ target }) => {
    const link = document.getElementById(target.dataset.save);
    if (link) link.href = `data:text/plain;charset=utf-8,${encodeURIComponent(target.value)}`;
  });

  // After the app, which listens at its own element.
  const again = () => {
    try {
      remembering ||= plan === location.hash;
      if (remembering) keep();
    } catch {
      // Full, or forbidden by now: what was kept before stays.
    }
  };
  addEventListener("input", again);
  addEventListener("hashchange", again);
};
