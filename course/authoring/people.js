// Draw the invented people of the course, and the picture at the top of every module.
//
// `npm run people` writes them to data/pictures/. Heads and faces are those of Open Peeps (Pablo Stanley, CC0), picked by
// hand for each person and not by chance, so that a person looks the same everywhere. What stands around them is ours.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createAvatar } from "@dicebear/core";
import * as openPeeps from "@dicebear/open-peeps";

const folder = process.argv[2] ?? fileURLToPath(new URL("../../data/pictures", import.meta.url));
const INK = "#1f1f1f";
const PAPER = "#ffffff";

/**
 * What a person looks like. `hair` is the colour of hair or headscarf, `band` that of what is light in it.
 * @typedef {{ head: string, face: string, skin: string, clothes: string, hair?: string, band?: string, glasses?: string, beard?: string, adult?: boolean }} Look
 * @type {Record<string, Look>}
 */
const PEOPLE = {
  esra: { head: "hijab", face: "smile", skin: "#e0ac7e", clothes: "#f2b84b", hair: "#1d5c63", band: "#8fc1b5", adult: true },
  nadia: { head: "bun2", face: "cute", skin: "#8d5a3a", clothes: "#d9776c", band: "#f2b84b", adult: true },
  meike: { head: "bangs", face: "calm", skin: "#f2c9a8", clothes: "#7fa8d9", band: "#e8cf8e", adult: true },
  joost: { head: "short3", face: "smile", skin: "#f0c3a0", clothes: "#8fb07a", hair: "#5b3a22", beard: "full2", glasses: "glasses2", adult: true },
  yara: { head: "longCurly", face: "smile", skin: "#a8704a", clothes: "#c48fc9", hair: "#2b1a12", adult: true },
  noor: { head: "medium3", face: "smile", skin: "#d9a679", clothes: "#e58f9c", hair: "#2f1d14" },
  bilal: { head: "twists", face: "smile", skin: "#8a5636", clothes: "#f2cf63" },
  juno: { head: "mediumBangs", face: "smile", skin: "#f3cfb0", clothes: "#8fc1b5", hair: "#9c4a1f" },
  ravi: { head: "short5", face: "calm", skin: "#b57a4c", clothes: "#7fa8d9", glasses: "glasses" },
  tess: { head: "mediumBangs2", face: "smile", skin: "#f6d5bd", clothes: "#b79be0", band: "#f0d890" },
  sami: { head: "shaved2", face: "cute", skin: "#d3a077", clothes: "#e8915b", hair: "#2b1a12" },
  safae: { head: "long", face: "calm", skin: "#cf9a6b", clothes: "#8fb07a", hair: "#1f1512" },
  mats: { head: "short4", face: "smile", skin: "#f3ccae", clothes: "#d9776c", band: "#ead3a0", glasses: "glasses3" },
  owen: { head: "flatTop", face: "smile", skin: "#6f4429", clothes: "#8fc1b5" },
  daan: { head: "short2", face: "calm", skin: "#f2c9a8", clothes: "#f2b84b", hair: "#7a4a24" },
  // who one talks with in a conversation; they are not in the gallery
  hanna: { head: "medium1", face: "calm", skin: "#f2c9a8", clothes: "#8fb07a", hair: "#5b3a22", adult: true },
  ilse: { head: "bun", face: "serious", skin: "#f6d5bd", clothes: "#b79be0", hair: "#8a5a24", glasses: "glasses2", adult: true },
  rahel: { head: "long", face: "calm", skin: "#7a4b30", clothes: "#f2b84b", hair: "#1f1512", adult: true },
  imran: { head: "short1", face: "calm", skin: "#c58c5c", clothes: "#7fa8d9", hair: "#1f1512" },
};

/** One colour of a drawing as its library wants it. @param {string | undefined} colour */
const bare = (colour) => [(colour ?? "#ead9bf").slice(1)];

/** Draw one person, 704 wide and high, as shapes without a frame around them. @param {string} name */
function person(name) {
  const look = PEOPLE[name];
  const options = {
    head: [look.head], face: [look.face], skinColor: bare(look.skin), clothingColor: bare(look.clothes), headContrastColor: bare(look.band),
    accessories: look.glasses ? [look.glasses] : [], accessoriesProbability: look.glasses ? 100 : 0,
    facialHair: look.beard ? [look.beard] : [], facialHairProbability: look.beard ? 100 : 0,
  };
  const drawn = createAvatar(openPeeps, /** @type {any} */ (options)).toString();
  const inside = drawn.replace(/^.*<g mask="url\(#viewboxMask\)">(.*)<\/g><\/svg>$/s, "$1");
  // body, head, face, beard, mask, glasses, each in its own group; hair and beard have the colour of the hair
  const parts = inside.split(/(?=<g transform="(?:matrix|translate\((?:315|279|179|203) ))/);
  const coloured = parts.map((part, at) => part.replaceAll('"#000"', `"${(at === 1 || at === 3) && look.hair ? look.hair : INK}"`));
  return coloured.filter((part) => !part.endsWith('"></g>')).join("").replace(/ d="[^"]*"/g, (path) => path.replace(/-?\d*\.\d+/g, rounded));
}

/** Half a point is less than a pixel where a person is shown. @param {string} number */
const rounded = (number) => ` ${Math.round(Number(number) * 2) / 2}`;

/** Place a person in a picture. @param {string} name @param {number} x the middle @param {number} bottom @param {number} size @param {boolean} [turned] looks to the left */
function placed(name, x, bottom, size, turned = false) {
  const scale = Math.round((size / 704) * 1000) / 1000;
  const move = turned ? `translate(${x + size / 2} ${bottom - size})scale(-${scale} ${scale})` : `translate(${x - size / 2} ${bottom - size})scale(${scale})`;
  return `<g transform="${move}">${person(name)}</g>`;
}

/** @param {string} d @param {string} [fill] @param {number} [width] */
const path = (d, fill = "none", width = 4) => `<path d="${d}" fill="${fill}" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`;
/** @param {number} x @param {number} y @param {number} width @param {number} height @param {string} [fill] */
const box = (x, y, width, height, fill = PAPER) => `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${fill}" stroke="${INK}" stroke-width="4"/>`;
/** @param {number} x @param {number} y @param {number} r @param {string} [fill] */
const circle = (x, y, r, fill = PAPER) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" stroke="${INK}" stroke-width="4"/>`;
const TICK = "l8 9l16 -20";

/** @typedef {{ wall: string, behind: string[], people: [name: string, x: number, size: number, turned?: boolean][] }} Scene */
/** @type {Record<string, Scene>} */
const SCENES = {
  // everyone, under a line of flags
  "opening-00": {
    wall: "#fdeccb",
    behind: [path("M0 22Q180 70 360 34T720 28"), ...[60, 150, 240, 330, 420, 510, 600, 680].map((x, at) => path(`M${x - 18} ${[42, 52, 47, 37, 34, 40, 44, 38][at]}h36l-18 34z`, ["#7fa8d9", "#e58f9c", "#8fb07a", "#f2b84b"][at % 4]))],
    people: [["esra", 362, 236], ["noor", 56, 165], ["bilal", 156, 165], ["juno", 254, 160], ["ravi", 466, 162, true], ["tess", 568, 162, true], ["sami", 664, 165, true]],
  },
  // the playground: a fence, the school, a tree
  "opening-01": {
    wall: "#d9ecf5",
    behind: [
      path("M430 260V110L560 40L690 110V260Z", "#f6d5bd"), path("M532 260V180H588V260Z", "#d9776c"), ...[462, 622].map((x) => box(x, 140, 40, 44)), circle(560, 104, 20), path("M560 104V92M560 104H570", "none", 3),
      path("M0 250H720", "none", 4), ...[20, 60, 100, 140, 180].map((x) => path(`M${x} 300V150l10 -14l10 14V300Z`, "#e8cf8e")), path("M0 190H210M0 240H210", "none", 5),
      path("M318 300V190", "none", 10), circle(318, 130, 62, "#a9c993"),
    ],
    people: [["safae", 110, 170], ["mats", 440, 165], ["daan", 550, 162, true], ["owen", 654, 165, true]],
  },
  // what someone thinks, feels and does
  "opening-02": {
    wall: "#ece4f5",
    behind: [
      circle(330, 86, 54), circle(264, 126, 9), circle(242, 142, 6), path("M306 84Q306 58 330 58T354 82Q354 96 336 100V110M336 124V125", "none", 6),
      path("M462 140C402 96 418 46 446 46C456 46 461 56 462 64C463 56 468 46 478 46C506 46 522 96 462 140Z", "#e58f9c"),
      box(546, 30, 110, 80), path("M562 52H600M562 70H600M562 88H600", "none", 4), path(`M614 66${TICK}`, "none", 5),
    ],
    people: [["meike", 150, 215], ["sami", 640, 160, true]],
  },
  // the lesson on water: sea, sun, cloud, rain
  "opening-03": {
    wall: "#d9eee0",
    behind: [
      box(200, 16, 500, 150), circle(640, 62, 24, "#f2b84b"), path("M226 140Q242 124 258 140T290 140T322 140T354 140", "none", 5), path("M300 116Q310 80 362 74M350 64L364 74L352 86", "none", 4),
      path("M420 92a22 22 0 0 1 8 -42a30 30 0 0 1 58 -6a24 24 0 0 1 14 48Z", "#dceafa"), path("M432 108L424 128M460 108L452 128M488 108L480 128", "none", 4), path("M520 142H672L640 112L616 132L590 104Z", "#8fb07a"),
    ],
    people: [["esra", 96, 215], ["bilal", 236, 145, true], ["juno", 340, 142, true], ["ravi", 446, 142, true], ["tess", 552, 142], ["noor", 646, 145, true]],
  },
  // two teachers in a doorway, and what is not yet said
  "opening-04": {
    wall: "#fbe0d3",
    behind: [
      path("M40 300V40H230V300", "#e8cf8e"), path("M58 300V58H212V300", PAPER),
      path("M252 40h110a14 14 0 0 1 14 14v50a14 14 0 0 1 -14 14h-70l-30 26v-26h-10a14 14 0 0 1 -14 -14v-50a14 14 0 0 1 14 -14Z", PAPER), path("M296 72Q296 58 310 58T324 72Q324 80 312 84V90M312 102V103", "none", 5),
    ],
    people: [["nadia", 136, 205], ["esra", 440, 212, true], ["noor", 572, 150, true], ["bilal", 662, 152, true]],
  },
  // two classes side by side, and knobs to turn
  "opening-05": {
    wall: "#dfe6f3",
    behind: [
      path("M360 0V300", "none", 5), ...[60, 420].flatMap((x, half) => [0, 1, 2].flatMap((row) => [path(`M${x} ${30 + row * 34}h220`, "none", 5), circle(x + [[50, 150, 90], [50, 60, 180]][half][row], 30 + row * 34, 12, ["#f2b84b", "#e58f9c", "#8fb07a"][row])])),
    ],
    people: [["esra", 84, 175], ["tess", 196, 138, true], ["daan", 292, 138, true], ["joost", 634, 175, true], ["owen", 530, 138], ["safae", 430, 140]],
  },
  // the first own class, and a plan of three points
  "opening-06": {
    wall: "#f7e7bf",
    behind: [
      box(300, 20, 150, 190), box(344, 8, 62, 26, "#d9776c"), ...[0, 1, 2].map((row) => path(`M320 ${72 + row * 46}${TICK}M362 ${70 + row * 46}h66`, "none", 5)),
      path("M0 70Q90 110 190 60", "none", 4), ...[34, 84, 136].map((x, at) => path(`M${x} ${[80, 88, 78][at]}h30l-15 30z`, ["#7fa8d9", "#e58f9c", "#8fb07a"][at])),
    ],
    people: [["yara", 160, 215], ["mats", 500, 155, true], ["noor", 592, 152, true], ["owen", 674, 155, true]],
  },
  // each assignment: one or two people, and what is made

  // advice about a talk in a circle of chairs
  "opening-opdracht-01": {
    wall: "#d9ecf5",
    behind: [
      ...[210, 290, 370, 450].map((x, at) => path(`M${x} ${[186, 166, 166, 186][at]}v90m0 -44h48v44`, "none", 7)), ...[210, 290, 370, 450].map((x, at) => box(x - 4, [226, 206, 206, 226][at], 56, 16, "#e8cf8e")),
      path("M628 300V60H708V300", "#f6d5bd"), circle(644, 190, 6, "#f2b84b"),
      path("M190 40h170a14 14 0 0 1 14 14v52a14 14 0 0 1 -14 14h-120l-34 26v-26h-16a14 14 0 0 1 -14 -14v-52a14 14 0 0 1 14 -14Z", PAPER), path("M202 66H346M202 92H310", "none", 5),
    ],
    people: [["joost", 100, 215], ["safae", 596, 150]],
  },
  // a report with too much in it, and a red pencil
  "opening-opdracht-02": {
    wall: "#ece4f5",
    behind: [
      box(280, 24, 300, 260), path("M306 62H470M306 102H554M306 142H520M306 182H548M306 222H490", "none", 5), circle(554, 62, 16, "#f2b84b"),
      path("M610 210L676 96L700 110L634 224L606 238Z", "#d9776c"), path("M610 210L634 224", "none", 4),
    ],
    people: [["meike", 150, 215]],
  },
  // a lesson about a castle
  "opening-opdracht-03": {
    wall: "#d9eee0",
    behind: [
      box(210, 14, 400, 190), path("M300 190V100H276V68H296V82H316V68H336V82H356V68H376V100H444V68H464V82H484V68H504V82H524V68H544V100H520V190Z", "#e8cf8e"), path("M390 190V150Q410 122 430 150V190Z", "#d9776c"), path("M336 124V146M484 124V146", "none", 7), path("M410 100V44L450 56L410 68", "#7fa8d9"), path("M236 190H588", "none", 4),
    ],
    people: [["nadia", 108, 215], ["noor", 652, 156, true]],
  },
  // two teachers and one sheet between them
  "opening-opdracht-04": {
    wall: "#fbe0d3",
    behind: [
      box(262, 40, 196, 200), path("M360 56V224", "none", 4), ...[0, 1, 2, 3].map((row) => path(`M282 ${78 + row * 42}h58M380 ${78 + row * 42}h58`, "none", 5)),
    ],
    people: [["esra", 136, 215], ["joost", 586, 215, true]],
  },
  // a question, and bars with what is not sure
  "opening-opdracht-05": {
    wall: "#dfe6f3",
    behind: [
      box(310, 24, 380, 220), path("M340 214H660M460 50V214", "none", 4), ...[0, 1, 2].flatMap((row) => [path(`M${[400, 480, 440][row]} ${76 + row * 50}h${[110, 150, 90][row]}`, "none", 5), circle([455, 555, 485][row], 76 + row * 50, 11, ["#e58f9c", "#8fb07a", "#f2b84b"][row])]),
    ],
    people: [["yara", 150, 215]],
  },
  // a table that becomes a picture
  "opening-opdracht-05b": {
    wall: "#d9ecf5",
    behind: [
      box(230, 44, 190, 190), path("M230 92H420M230 140H420M230 188H420M292 44V234M356 44V234", "none", 4), path("M440 140h54M474 118l22 22l-22 22", "none", 5),
      box(516, 44, 180, 190), path("M536 214H678", "none", 4), ...[0, 1, 2, 3].map((at) => path(`M${546 + at * 34} 214V${[150, 84, 120, 180][at]}h22V214Z`, ["#7fa8d9", "#e58f9c", "#8fb07a", "#f2b84b"][at])),
    ],
    people: [["joost", 116, 205]],
  },
  // seven steps up
  "opening-opdracht-06": {
    wall: "#f7e7bf",
    behind: [
      ...[0, 1, 2, 3, 4, 5, 6].map((at) => path(`M${250 + at * 54} 300V${264 - at * 28}h54V300Z`, ["#f6d5bd", "#e8cf8e", "#a9c993"][at % 3])), path("M602 96V26L650 42L602 58", "#d9776c"),
    ],
    people: [["yara", 130, 215]],
  },
};

/** @param {string} name @param {number} x @param {number} y */
const label = (name, x, y) =>
  `<text x="${x}" y="${y}" fill="${INK}" font-family="Arial, Liberation Sans, sans-serif" font-size="22" text-anchor="middle">${name[0].toUpperCase()}${name.slice(1)}</text>`;

/** @param {string} name @param {number} width @param {number} height @param {string[]} shapes */
function write(name, width, height, shapes) {
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none">`;
  writeFileSync(`${folder}/${name}.svg`, `${[frame, ...shapes].join("\n")}\n</svg>\n`);
}

for (const [name, { wall, behind, people }] of Object.entries(SCENES)) {
  // who stands at the back is drawn first
  const nearest = [...people].sort((one, other) => other[2] - one[2]);
  const drawn = nearest.map(([who, x, size, turned]) => placed(who, x, 300, size, turned));
  write(name, 720, 300, [`<rect width="720" height="300" fill="${wall}"/>`, ...behind, ...drawn]);
}

/** Who is seen beside a case of theirs: one face, or two that look at each other, with what stands above each. @type {Record<string, { who: string[], says?: string }>} */
const FACES = {
  "gezicht-meike": { who: ["meike"] },
  "gezicht-bilal": { who: ["bilal"] },
  "gezicht-juno": { who: ["juno"] },
  "gezicht-esra-nadia": { who: ["esra", "nadia"] },
  "gezicht-esra-joost": { who: ["esra", "joost"], says: "8" },
  "gezicht-joost": { who: ["joost"] },
  "gezicht-yara": { who: ["yara"] },
  "gezicht-hanna": { who: ["hanna"] },
  "gezicht-ilse": { who: ["ilse"] },
  "gezicht-rahel": { who: ["rahel"] },
  "gezicht-imran": { who: ["imran"] },
};

for (const [name, { who, says }] of Object.entries(FACES)) {
  const width = 120 * who.length;
  const top = says ? 40 : 0;
  write(name, width, 150 + top, [
    `<rect width="${width}" height="${150 + top}" rx="10" fill="${PAPER}"/>`,
    ...who.map((one, at) => placed(one, 60 + at * 120, top + 122, 112, at > 0)),
    `<rect y="${top + 122}" width="${width}" height="28" fill="${PAPER}"/>`,
    ...who.map((one, at) => label(one, 60 + at * 120, top + 143)),
    ...(says ? who.map((_, at) => `${circle(60 + at * 120, 20, 17)}<text x="${60 + at * 120}" y="28" fill="${INK}" font-family="Arial, Liberation Sans, sans-serif" font-size="22" text-anchor="middle">${says}</text>`) : []),
  ]);
}

const names = Object.keys(PEOPLE);
const rows = [0, 5, 10].flatMap((first, row) => [
  ...names.slice(first, first + 5).map((name, at) => placed(name, 60 + at * 120, row * 152 + 122, 112, at > 2)),
  // everyone ends at the shoulders
  `<rect y="${row * 152 + 122}" width="600" height="100" fill="${PAPER}"/>`,
  ...names.slice(first, first + 5).map((name, at) => label(name, 60 + at * 120, row * 152 + 145)),
]);
write("mensen", 600, 456, [`<rect width="600" height="456" fill="${PAPER}"/>`, ...rows]);
