// Starts the app over the prerendered page. If anything fails, now or later, the same place in
// the static edition, which needs no script, takes over.
const page = document.documentElement.dataset;
const { js, host, frame, wasm, packs, original, roles = "", themes = "", edition, worker } = document.querySelector("script[data-wasm]").dataset;
const here = (path) => new URL(path, document.baseURI).href;
const landed = location.hash;
const asked = new URLSearchParams(location.search);
const [parameter, ...known] = roles.split(" ");
const role = known.find((role) => role === asked.get(parameter));

// The look that the address asks for.
const [look, ...looks] = themes.split(", ");
const theme = looks.map((theme) => theme.split(" ")).find(([name]) => name === asked.get(look));
if (theme) {
  const [, path, integrity] = theme;
  document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: here(path), integrity }));
}

const lead = async () => {
  page.app = "failed";
  try {
    if (!(await fetch(here(edition), { method: "HEAD" })).ok) throw new Error(edition);
    location.replace(here(edition) + location.hash);
  } catch {
    // Nothing to lead to: what is on the page stays, until there may be.
    ["hashchange", "online"].forEach((event) => addEventListener(event, lead));
  }
};

// A file is named with its hash: one that is cut short, changed or of another version is none.
const fetched = async (file) => {
  const [path, integrity] = file.split(" ");
  const response = await fetch(here(path), { integrity, priority: "low" });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return new Uint8Array(await response.arrayBuffer());
};

// The files of a pack, of which the last is for who helps somebody else.
const needed = (packs) => packs.split(", ").slice(0, role ? 3 : 2);

// `import` takes no hash, but what a script element has loaded is not loaded again.
const imported = (file) => new Promise((done, fail) => {
  const [path, integrity] = file.split(" ");
  const script = document.createElement("script");
  Object.assign(script, { type: "module", src: here(path), integrity });
  script.onload = () => done(import(script.src));
  script.onerror = () => fail(new Error(path));
  document.head.append(script);
});

// Before the page around us is told that we are loaded: it will say who it is.
if (self !== top) imported(frame).catch(() => {});

// On their way at once, behind what the first paint needs.
const files = [wasm, ...needed(packs)].map(fetched);
// Awaited below; a failure meanwhile must not count as unhandled.
files.forEach((file) => file.catch(() => {}));

const start = async () => {
  try {
    const [app, desk] = await Promise.all([js, host].map(imported));
    const [program, ...pack] = await Promise.all(files);
    await app.default({ module_or_path: program });
    const open = app.open_guide(pack, role, desk.kept(), location.hash !== landed);
    desk.serve(open, () => Promise.all(needed(original).map(fetched)));
    // The way out for those whom the app does not reach is hidden now.
    page.app = "ready";
  } catch (error) {
    console.error(error);
    return lead();
  }
  // The next visit works without network. A frame in somebody else's page keeps nothing, and a
  // browser that will not keep anything says so to nobody.
  if (self === top) keep().catch(() => {});
};

const keep = async () => navigator.serviceWorker.register(here(worker));

// Whatever breaks in the app, but not in what an extension has put beside it.
addEventListener("error", ({ error, filename }) => {
  if (filename === here(js.split(" ")[0]) || error instanceof globalThis.WebAssembly?.RuntimeError) lead();
});

// After the first paint: the page is readable and answerable before the program is compiled.
if (document.visibilityState === "hidden") start();
else requestAnimationFrame(() => setTimeout(start));
