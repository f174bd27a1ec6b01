// The self-check, for those who run a site: loads every file, compares it with the list that the
// build wrote, and says in one line a check what is wrong and how to mend it.
const { list, root } = document.querySelector("script[data-list]").dataset;
const sentences = document.querySelector("template").content;
const summary = document.querySelector("[role=status]");
const lines = document.getElementById("checks");
// So many files or sources are named.
const NAMED = 5;
let wrong = 0;

// A sentence as the build left it: {name}, or {name|one|other} by a number.
const say = (id, given = {}) => sentences.getElementById(id).textContent
  .replace(/\{(\w+)\|((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*)\}/g, (_, name, one, other) => given[name] === 1 ? one : other)
  .replace(/\{(\w+)\}/g, (_, name) => given[name] ?? "");

const made = (tag, ...parts) => {
  const element = document.createElement(tag);
  element.append(...parts);
  return element;
};

// What is named, the first of it.
const some = (all) => {
  const items = all.slice(0, NAMED).map((item) => made("li", item));
  if (all.length > NAMED) items.push(made("li", say("more", { n: all.length - NAMED })));
  // Names are long; this class breaks them anywhere.
  return all.length ? [Object.assign(made("ul", ...items), { className: "sources" })] : [];
};

const well = (text, named = []) => {
  lines.append(made("li", made("strong", say("well")), text, ...some(named)));
};
const note = (text) => {
  lines.append(made("li", made("strong", say("note")), text));
};
// What is wrong stands first.
const mend = (text, how, named = []) => {
  wrong += 1;
  const line = made("li", made("div", made("strong", say("wrong")), made("p", text), ...some(named), made("p", how)));
  line.className = "notice";
  lines.insertBefore(line, lines.querySelector(":scope > :not(.notice)"));
};

const at = (path) => new URL(path || ".", new URL(root || ".", document.baseURI)).href;
// Neither the browser's cache nor the copy for visits without network answers.
const ask = (path, hash) => fetch(at(path), { cache: "no-store", ...(hash && { integrity: `sha256-${hash}` }) });

// A browser gives nobody a file whose hash is another.
const look = async (site, [path, { hash, headers }]) => {
  try {
    const response = await ask(path, hash);
    const bytes = path === site.program ? await response.arrayBuffer() : undefined;
    return { path, headers, response, bytes };
  } catch {
    const response = await ask(path).catch(() => undefined);
    // Nobody reads it, and it would keep the connection.
    await response?.body?.cancel();
    if (!response?.ok) return { path, fault: "missing" };
    const off = path.endsWith(site.worker) && (await ask(path, site.off).catch(() => undefined));
    return { path, headers, response, fault: off ? "off" : "changed" };
  }
};

const files = (all) => {
  const with_fault = (fault) => all.filter((file) => file.fault === fault).map(({ path }) => path || "./");
  const [missing, changed, off] = ["missing", "changed", "off"].map(with_fault);
  if (missing.length) mend(say("missing", { n: missing.length }), say("missing-mend"), missing);
  if (changed.length) mend(say("changed", { n: changed.length }), say("changed-mend"), changed);
  if (!missing.length && !changed.length) well(say("files", { n: all.length }));
  if (off.length) note(say("off"));
};

// A guide that is published no longer lies where it lay: its first page starts a program of ours.
const withdrawn = async (site) => {
  const answers = await Promise.all(site.withdrawn.map(async (path) => {
    const response = await ask(path).catch(() => undefined);
    return response?.ok && (await response.text()).includes("data-worker=") && path;
  }));
  const left = answers.filter(Boolean);
  if (left.length) mend(say("withdrawn", { n: left.length }), say("withdrawn-mend"), left);
};

const plain = (value) => value.replace(/\s+/g, " ").trim();
// That a file is asked for anew can be said in several ways.
const agrees = (sent, value) => sent !== null
  && (plain(sent) === plain(value) || value === "no-cache" && /no-cache|no-store|max-age=0\b/.test(sent));

const headers = (site, all) => {
  const unlike = {};
  for (const { path, headers, response } of all.filter(({ response }) => response)) {
    for (const [name, value] of Object.entries(site.headers[headers])) {
      const found = (unlike[name] ??= []);
      const sent = response.headers.get(name);
      if (!agrees(sent, value)) found.push({ path: path || "./", sent, value });
    }
  }
  for (const [name, found] of Object.entries(unlike)) {
    const n = found.length;
    if (!n) {
      well(say("header", { name }));
      continue;
    }
    const [{ sent, value }] = found;
    const text = sent === null ? say("header-missing", { name, n }) : say("header-unlike", { name, n, sent });
    mend(text, say("header-mend", { name, value }), found.map(({ path }) => path));
  }
};

const program = async (site, all) => {
  const { response, bytes } = all.find(({ path }) => path === site.program);
  // Missing or changed is said already.
  if (!bytes) return;
  const type = response.headers.get("Content-Type") ?? "";
  if (plain(type.split(";")[0]) === "application/wasm") well(say("type"));
  else mend(say("type-unlike", { sent: type }), say("type-mend"));

  const record = performance.getEntriesByName(response.url).at(-1);
  const squeezed = record?.decodedBodySize > 0 && record.encodedBodySize < record.decodedBodySize;
  if (response.headers.get("Content-Encoding") || squeezed) well(say("compressed"));
  else if (record?.encodedBodySize > 0) mend(say("not-compressed"), say("not-compressed-mend"));
  else note(say("compressed-unknown"));

  try {
    await WebAssembly.compile(bytes);
    // WebKit asks the policy only when a program is begun; this one is empty.
    await WebAssembly.instantiate(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
    well(say("runs"));
  } catch {
    mend(say("runs-not"), say("runs-not-mend"));
  }
};

const worker = () => {
  if (!isSecureContext) mend(say("insecure"), say("insecure-mend"));
  else if ("serviceWorker" in navigator) well(say("worker"));
  else note(say("worker-not"));
};

const age = (site) => {
  const now = new Date();
  const month = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}`;
  const late = site.due.filter(({ by }) => by < month);
  const titles = late.map(({ lang, title }) => Object.assign(made("span", title), { lang }));
  if (late.length) mend(say("late", { n: late.length }), say("late-mend"), titles);
  else well(say("fresh"));
};

const check = async () => {
  summary.textContent = say("running");
  const [path, integrity] = list.split(" ");
  let site;
  try {
    site = await (await fetch(new URL(path, document.baseURI), { cache: "no-store", integrity })).json();
  } catch {
    return mend(say("list-gone"), say("missing-mend"), [path]);
  }
  const all = await Promise.all(Object.entries(site.files).map((file) => look(site, file)));
  files(all);
  await withdrawn(site);
  await program(site, all);
  headers(site, all);
  worker();
  age(site);
};

await check();
summary.textContent = wrong ? say("to-mend", { n: wrong }) : say("all-well");
document.documentElement.dataset.checked = wrong;
