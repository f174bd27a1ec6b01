// The banner goes when it is answered; nothing is kept.
document.querySelector(".cookies button").addEventListener("click", ({ target }) => target.closest(".cookies").remove());
// What a municipality would pass on to its own counting, if its guide has `counting`.
addEventListener("klagevejviser", ({ detail }) => console.info("counted:", detail.event, detail.topic));
