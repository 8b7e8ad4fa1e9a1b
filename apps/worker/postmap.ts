// SPDX-License-Identifier: EUPL-1.2
import type { Stats } from 'node:fs';
import { access, lstat, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newId } from '#libs/kernel';
import type { Binnenkomend, Postweg } from '#modules/berichten';
import { Bestand, standVan } from '#platform/bestand';
import { isVolledig } from './volledig.ts';

/** A file that was seen before, and since when it has not changed. */
type Gezien = {
  readonly stand: string;
  readonly sinds: number;
  readonly isVolledig: boolean;
  readonly nietVoor: number;
};

type Instellingen = {
  /** How long a file that does not end as a message ends may stand still before it is taken as it is. */
  readonly geduld?: number;
  /** How long a file that could not be handled is left alone. */
  readonly uitstel?: number;
};

const onaf = /^\.|\.(tmp|deel|part)$/i;
const bericht = /\.xml$/i;

/**
 * The envelope as a folder: another program puts messages in `in` and fetches them from `uit`. What was handled goes to
 * `verwerkt`; what was refused to `geweigerd`, with the reasons in a text beside it. A file that is still being written
 * waits: it grows, or its name begins with a dot or ends in `.tmp`, `.deel` or `.part`.
 */
export async function openPostmap(
  map: string,
  { geduld = 30_000, uitstel = 60_000 }: Instellingen = {},
): Promise<Postweg> {
  const vakken = { in: '', verwerkt: '', geweigerd: '', uit: '' };
  for (const vak of ['in', 'verwerkt', 'geweigerd', 'uit'] as const) {
    vakken[vak] = path.join(map, vak);
    await mkdir(vakken[vak], { recursive: true });
  }
  let bekend: ReadonlyMap<string, Gezien> = new Map();
  return {
    binnengekomen: async function* () {
      const nu = performance.now();
      const gezien = new Map<string, Gezien>();
      for (const naam of await namenIn(vakken.in)) {
        const eerder = bekend.get(naam);
        const een = await zie(path.join(vakken.in, naam), eerder, nu);
        if (een) gezien.set(naam, een);
        if (!een || een !== eerder || !isKlaar(een, nu, geduld)) continue;
        const later = () => gezien.set(naam, { ...een, nietVoor: performance.now() + uitstel });
        const stuk = await pak(vakken, naam, een.stand, later);
        if (stuk) yield stuk;
      }
      bekend = gezien;
    },
    verzend: ({ naam, inhoud }) => zetNeer(vakken.uit, naam, inhoud),
  };
}

const namenIn = async (map: string): Promise<readonly string[]> =>
  (await readdir(map)).filter((naam) => bericht.test(naam) && !onaf.test(naam)).sort();

/** What was seen before when nothing changed; undefined for what is no post, or has just gone. */
async function zie(pad: string, eerder: Gezien | undefined, nu: number): Promise<Gezien | undefined> {
  const stat = await bekijk(pad);
  if (!stat) return undefined;
  const stand = standVan(stat);
  if (eerder?.stand === stand) return eerder;
  return { stand, sinds: nu, isVolledig: await isVolledig(pad, stat.size), nietVoor: 0 };
}

/** A plain file; links and folders are no post. Undefined too when it has just gone. */
async function bekijk(pad: string): Promise<Stats | undefined> {
  try {
    const stat = await lstat(pad);
    return stat.isFile() ? stat : undefined;
  } catch {
    return undefined;
  }
}

const isKlaar = ({ isVolledig, sinds, nietVoor }: Gezien, nu: number, geduld: number): boolean =>
  nu >= nietVoor && (isVolledig || nu - sinds >= geduld);

type Vakken = { readonly in: string; readonly verwerkt: string; readonly geweigerd: string };

async function pak(vakken: Vakken, naam: string, stand: string, later: () => void): Promise<Binnenkomend | undefined> {
  const pad = path.join(vakken.in, naam);
  /** What was written over it meanwhile was not handled, and stays. */
  const isNogZo = async () => {
    const stat = await bekijk(pad);
    return stat !== undefined && standVan(stat) === stand;
  };
  let inhoud: Bestand;
  try {
    inhoud = await Bestand.open(pad);
  } catch {
    later();
    return undefined;
  }
  if (!(await isNogZo())) return undefined;
  return {
    inhoud,
    verwerkt: async () => {
      if (await isNogZo()) await rename(pad, path.join(vakken.verwerkt, await vrijeNaam(vakken.verwerkt, naam)));
    },
    geweigerd: async (waarom) => {
      if (!(await isNogZo())) return;
      const vrij = await vrijeNaam(vakken.geweigerd, naam);
      const tekst = `Dit bestand is niet aangenomen.\n\n${waarom.map((regel) => `- ${regel}\n`).join('')}`;
      const uitleg = path.join(vakken.geweigerd, vrij.replace(bericht, '.txt'));
      const doel = path.join(vakken.geweigerd, vrij);
      await writeFile(uitleg, tekst);
      await rename(pad, doel).catch(async (error: unknown) => {
        if (!(await bekijk(doel))) await rm(uitleg, { force: true });
        throw error;
      });
    },
    later,
  };
}

/** Its own name, or one that was made of it when that is taken. */
async function vrijeNaam(map: string, naam: string): Promise<string> {
  try {
    await access(path.join(map, naam));
    return naam.replace(bericht, `-${newId().slice(-8)}.xml`);
  } catch {
    return naam;
  }
}

/** Whoever fetches from the folder sees a file whole or not at all. */
async function zetNeer(map: string, naam: string, inhoud: AsyncIterable<Uint8Array>): Promise<void> {
  const tijdelijk = path.join(map, `.${naam}.deel`);
  try {
    const bestand = await open(tijdelijk, 'w');
    try {
      for await (const stuk of inhoud) await bestand.write(stuk);
      await bestand.sync();
    } finally {
      await bestand.close();
    }
    await rename(tijdelijk, path.join(map, naam));
  } catch (error) {
    await rm(tijdelijk, { force: true });
    throw error;
  }
}
