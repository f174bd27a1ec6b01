// Keeps one guide on the device, for visits without network. The build fills in the files and
// their hashes; any change of a file is a change of this one, which browsers look for at each visit.
const FILES = $FILES;
const HASHED = /$HASHED/;
// Caches belong to the whole origin; these are of this folder.
const OURS = `klagevejviser ${new URL("./", location).pathname} `;
const NAME = OURS + "$VERSION";
const listed = new Set(Object.keys(FILES).map((path) => new URL(path, location).href));

// The whole version or none: a file that is missing, cut short or of another version ends it.
const take = async () => {
  await caches.delete(NAME);
  const cache = await caches.open(NAME);
  try {
    await Promise.all(Object.entries(FILES).map(async ([path, hash]) => {
      const integrity = `sha256-${hash}`;
      const response = await fetch(path, { integrity, cache: HASHED.test(path) ? "default" : "no-cache" });
      // A page must not remember that its host led it elsewhere: browsers refuse it then.
      await cache.put(path, response.redirected ? new Response(response.body, response) : response);
    }));
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
  await skipWaiting();
};

// The version before stays: a page of it may still be loading files, which are named by content.
const tidy = async () => {
  const own = (await caches.keys()).filter((name) => name.startsWith(OURS));
  await Promise.all(own.slice(0, -2).map((name) => caches.delete(name)));
};

const answer = async (request, address) => {
  const kept = listed.has(address) ? await caches.open(NAME) : caches;
  return (await kept.match(address)) ?? fetch(request);
};

addEventListener("install", (event) => event.waitUntil(take()));
addEventListener("activate", (event) => event.waitUntil(tidy()));
addEventListener("fetch", (event) => {
  // The self-check looks at what the server has, not at the copy.
  if (event.request.cache === "no-store") return;
  const { origin, pathname } = new URL(event.request.url);
  const address = origin + pathname.replace(/\/index\.html$/, "/");
  if (listed.has(address) || HASHED.test(pathname)) event.respondWith(answer(event.request, address));
});
