// Starts the app over the prerendered page. If anything fails, now or later, the same place in
// the static edition, which needs no script, takes over.
const { js, wasm, questions, answers, edition, worker } = document.querySelector("script[data-wasm]").dataset;
const here = (path) => new URL(path, document.baseURI).href;
const landed = location.hash;
const lead = () => location.replace(here(edition) + location.hash);

const fetched = async (path) => {
  const response = await fetch(here(path));
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return new Uint8Array(await response.arrayBuffer());
};

// Asked before it is compiled: Firefox waits for ever for the end of a file that breaks off.
const whole = (program) => {
  if (!WebAssembly.validate(program)) throw new Error(wasm);
  return program;
};

const start = async () => {
  try {
    const program = fetched(wasm).then(whole);
    const pack = Promise.all([questions, answers].map(fetched));
    // Awaited below; a failure meanwhile must not count as unhandled.
    program.catch(() => {});
    pack.catch(() => {});
    const app = await import(here(js));
    await app.default({ module_or_path: program });
    app.open_guide(...(await pack), location.hash !== landed);
    // Tests wait for this; a visitor does not.
    document.documentElement.dataset.app = "ready";
  } catch (error) {
    console.error(error);
    return lead();
  }
  // The next visit works without network. A frame in somebody else's page keeps nothing, and a
  // browser that will not keep anything says so to nobody.
  if (self === top) keep().catch(() => {});
};

const keep = async () => navigator.serviceWorker.register(here(worker));

addEventListener("error", ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) lead();
});

// After the first paint: the page is readable and answerable before the program is fetched.
if (document.visibilityState === "hidden") start();
else requestAnimationFrame(() => setTimeout(start));
