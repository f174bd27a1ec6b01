// Gives the guide at the root of a site an example publisher at an example public address: nobody
// offers search engines a guide that nobody answers for.
//
//   node publish.mjs <folder of guides>
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const publisher = {
  name: "Example",
  address: "https://klage.example/",
  contact: "https://klage.example/contact",
  accessibility: "https://klage.example/accessibility",
  privacy: "https://klage.example/privacy",
  reviewed_by: "Example",
  reviewed_on: "2026-01-31",
};

const [folder] = process.argv.slice(2);
const files = readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => join(folder, name));
const guides = files.map((file) => [file, JSON.parse(readFileSync(file, "utf8"))]);
const found = guides.find(([, guide]) => guide.folder === "");
if (!found) throw new Error(`no guide in ${folder} stands at the root of the site`);
const [file, guide] = found;
writeFileSync(file, JSON.stringify({ ...guide, publisher }));
