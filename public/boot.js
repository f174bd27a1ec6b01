// Starts the app over the prerendered page. If anything fails, now or later, the same place in
// the static edition, which needs no script, takes over.
const { js, wasm, questions, answers, edition } = document.querySelector("script[data-wasm]").dataset;
const here = (path) => new URL(path, document.baseURI).href;
const lead = () => location.replace(here(edition) + location.hash);

const fetched = async (path) => {
  const response = await fetch(here(path));
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response;
};

const start = async () => {
  try {
    const program = fetched(wasm);
    const pack = Promise.all([questions, answers].map(async (file) => new Uint8Array(await (await fetched(file)).arrayBuffer())));
    // Awaited below; a failure meanwhile must not count as unhandled.
    program.catch(() => {});
    pack.catch(() => {});
    const app = await import(here(js));
    await app.default({ module_or_path: program });
    app.open_guide(...(await pack));
    // Tests wait for this; a visitor does not.
    document.documentElement.dataset.app = "ready";
  } catch (error) {
    console.error(error);
    lead();
  }
};

addEventListener("error", ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) lead();
});

// After the first paint: the page is readable and answerable before the program is fetched.
if (document.visibilityState === "hidden") start();
else requestAnimationFrame(() => setTimeout(start));
