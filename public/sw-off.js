// Takes the offline copy back. Put this in the place of a guide's sw.js: at the next visit each
// device forgets the copy and the service worker, and asks the server again.
const OURS = `klagevejviser ${new URL("./", location).pathname} `;

const leave = async () => {
  const own = (await caches.keys()).filter((name) => name.startsWith(OURS));
  await Promise.all(own.map((name) => caches.delete(name)));
  await registration.unregister();
};

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));
