// What Lighthouse says of the first question and of a route, in every language; prints the table of
// docs/performance.md. Fails if a score is under 100, and says what is missing.
//
//   node run.mjs <folder of Lighthouse> <server and its arguments…>
//
// The server prints its address first. CHROME_PATH names the browser.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const ROUTE = "#/afgoerelse.arbejde.sygedagpenge.modtaget";
const VIEWS = [
  ["first question, Danish", ""],
  ["first question, English", "en/"],
  ["route, Danish", ROUTE],
  ["route, English", `en/${ROUTE}`],
];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
// A machine that does something else meanwhile can make a page slower, not faster: the best counts.
const TRIES = 3;

const [folder, program, ...args] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(folder, path)));
const { default: lighthouse } = await load("lighthouse/core/index.js");
const { launch } = await load("chrome-launcher/dist/index.js");

const visit = async (url) => {
  // Each in a browser that has seen nothing yet.
  const chrome = await launch({ chromeFlags: ["--headless=new", "--no-sandbox"] });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" });
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    chrome.kill();
  }
};

const score = (lhr, category) => Math.round(lhr.categories[category].score * 100);
const whole = (lhr) => CATEGORIES.every((category) => score(lhr, category) === 100);

const best = async (url) => {
  const tried = [];
  while (tried.length < TRIES && !tried.some(whole)) tried.push(await visit(url));
  tried.sort((a, b) => score(b, "performance") - score(a, "performance"));
  return [tried[0], tried.length];
};

// Audits without weight inform; they change no score.
const missing = (lhr) =>
  CATEGORIES.filter((category) => score(lhr, category) < 100).flatMap((category) =>
    lhr.categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
      .map(({ id }) => [category, id, lhr.audits[id].title, lhr.audits[id].displayValue ?? ""]),
  );

const server = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
try {
  const root = await new Promise((resolve, reject) => {
    createInterface(server.stdout).once("line", resolve);
    server.once("error", reject).once("exit", () => reject(new Error(`${program} does not serve`)));
  });
  console.log(`| view | ${CATEGORIES.join(" | ")} | visits |\n| --- |${" --- |".repeat(CATEGORIES.length + 1)}`);
  const failed = [];
  for (const [view, path] of VIEWS) {
    const [lhr, tries] = await best(root + path);
    console.log(`| ${view} | ${CATEGORIES.map((category) => score(lhr, category)).join(" | ")} | ${tries} |`);
    failed.push(...missing(lhr).map((audit) => [view, ...audit].join(" · ")));
    if (!whole(lhr)) process.exitCode = 1;
  }
  if (failed.length) console.log(`\nNot in full:\n${failed.join("\n")}`);
} finally {
  server.kill();
}
