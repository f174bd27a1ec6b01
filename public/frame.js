// Within a page of somebody else's: tells that page how high the view is, and when there is a new one. Nothing of the
// answers: a view's own title would say what they were, and so could its exact height.
const { dataset } = document.querySelector("script[data-hosts]");
const hosts = [location.origin, ...dataset.hosts.split(" ")];
// Options and the group of complaints to which they belong; only where the municipality counts them.
const topics = new Map((dataset.topics ?? "").split(", ").map((option) => option.split(" ")));
const page = document.documentElement;
const STEP = 64;
const MOST = 30000;
// The origin around us, once it has said who it is, and the fragment that it has been told of.
let host;
let at = location.hash;

const tell = (what) => host && parent.postMessage({ klagevejviser: 1, ...what }, host);

const show = () => {
  const height = Math.ceil(page.offsetHeight / STEP) * STEP;
  const top = location.hash !== at;
  at = location.hash;
  // The frame is as high as the view, so it needs no scroll bar while it grows.
  if (host) page.dataset.frame = height > MOST ? "" : "grows";
  tell({ height, title: dataset.name, top });
};

// Each once a visit and topic.
const counted = new Set();
const count = (event) => {
  const options = location.hash.split("+").pop().replace("#/", "").split(".");
  const topic = options.map((option) => topics.get(option)).findLast(Boolean);
  const what = `${event} ${topic}`;
  if (!dataset.topics || !topic || counted.has(what)) return;
  counted.add(what);
  tell({ event, topic });
};

if (self !== top) {
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || !hosts.includes(origin) || data?.klagevejviser !== 1 || data.hello !== true) return;
    host = origin;
    show();
  });
  new ResizeObserver(show).observe(page);
  new MutationObserver(() => {
    show();
    if (at.length > 2) count("started");
    if (document.querySelector(".sheet")) count("answered");
  }).observe(document.getElementById("app") ?? document.body, { childList: true });
  addEventListener("click", ({ target }) => {
    if (target.closest?.(".door a")) count("handed-off");
  });
}
