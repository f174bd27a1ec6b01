// Runs in every document before its own scripts, and writes down what happens in it.
const seen = { shift: 0, taps: [] };
window.seen = seen;

const observe = (type, each, options = {}) =>
  new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...options });
observe("paint", ({ name, startTime }) => (seen[name] = startTime));
observe("largest-contentful-paint", ({ startTime }) => (seen.largest = startTime));
observe("layout-shift", ({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
observe("event", ({ name, startTime, duration }) => {
  const tap = seen.taps.find(({ at }) => at === startTime);
  if (name === "click" && tap) tap.event = duration;
}, { durationThreshold: 16 });

new MutationObserver(() => {
  if (document.documentElement?.dataset.app === "ready") seen.ready ??= performance.now();
}).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-app"] });

// What the service worker fetches for later visits would be in the way of the next one here.
ServiceWorkerContainer.prototype.register = () => new Promise(() => {});

// From a tap until the frame with its view is painted. This listener stands before the app's…
let tap;
addEventListener("click", ({ timeStamp }) => (tap = { at: timeStamp, clicked: performance.now() }), { capture: true });
addEventListener("hashchange", () => tap && (tap.begun = performance.now()));
// …and this one is added behind it, when the app is ready.
window.watchTaps = () =>
  addEventListener("hashchange", () => {
    if (!tap) return;
    const mine = tap;
    tap = undefined;
    mine.shown = performance.now();
    mine.asks = document.querySelector("main .cards") !== null;
    requestAnimationFrame(() => {
      mine.frame = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        mine.painted = performance.now();
        seen.taps.push(mine);
      };
      port2.postMessage(0);
    });
  });

// A page of one link, which changes its address and its text.
window.showLink = (next) =>
  addEventListener("hashchange", () => {
    const link = document.querySelector("#app a");
    link.textContent = link.href = next[location.hash];
  });

// The least that can be done instead of the app: HTML that is ready, in the place of the old.
window.showLeast = (views) =>
  addEventListener("hashchange", () => {
    const app = document.getElementById("app");
    app.innerHTML = views[location.hash];
    app.querySelector("h1").focus();
    scrollTo(0, 0);
  });
