// SPDX-License-Identifier: EUPL-1.2
import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Keys for personal data. New data takes the current key; older keys still open what they closed. */
export type Sleutels = {
  readonly huidige: string;
  readonly perId: ReadonlyMap<string, KeyObject>;
  /** For finding, never for opening. It does not rotate along, or nothing would be found any more. */
  readonly zoek: KeyObject;
};

/** Personal data that cannot be opened: another key, another place, or changed. Always a broken invariant. */
export class KluisFout extends Error {
  override readonly name = 'KluisFout';
}

const sleutelsVariabele = 'INKOOPREGIE_SLEUTELS';

/**
 * The keys of this platform: from the environment, and outside real operation else from the file `sleutels` in the
 * data folder, made when missing. @throws KluisFout with a Dutch sentence that says what to do
 */
export async function loadSleutels(from: {
  readonly map: string;
  readonly productie: boolean;
  readonly omgeving: Readonly<Record<string, string | undefined>>;
}): Promise<Sleutels> {
  const given = from.omgeving[sleutelsVariabele];
  if (given) return parseSleutels(given, sleutelsVariabele);
  if (from.productie)
    throw new KluisFout(
      `In productie komen de sleutels voor persoonsgegevens uit de omgeving. Zet ${sleutelsVariabele} op ` +
        '«ID:SLEUTEL,zoek:SLEUTEL», met voor elke sleutel de uitkomst van «openssl rand -base64 32».',
    );
  const file = join(from.map, 'sleutels');
  await mkdir(from.map, { recursive: true });
  return parseSleutels(await readOrMake(file), file);
}

/** Reads `id:key,id:key,zoek:key`: keys of 32 bytes in base64, the current one first. @throws KluisFout, naming no key */
export function parseSleutels(tekst: string, herkomst: string): Sleutels {
  const entries = tekst.split(/[\s,]+/).filter(Boolean);
  const keys = new Map<string, KeyObject>();
  for (const [index, entry] of entries.entries()) {
    const [, id, base64] = /^([A-Za-z0-9-]{1,32}):([A-Za-z0-9+/]{43}=)$/.exec(entry) ?? [];
    if (!id || !base64) throw wrong(herkomst, `nummer ${index + 1} is geen «ID:SLEUTEL» met 32 bytes in base64`);
    if (keys.has(id)) throw wrong(herkomst, `«${id}» staat er twee keer in`);
    keys.set(id, createSecretKey(base64, 'base64'));
  }
  const zoek = keys.get('zoek');
  if (!zoek) throw wrong(herkomst, 'de sleutel «zoek» ontbreekt');
  keys.delete('zoek');
  const [huidige] = keys.keys();
  if (!huidige) throw wrong(herkomst, 'er is geen sleutel om mee te versleutelen');
  return { huidige, perId: keys, zoek };
}

const wrong = (herkomst: string, wat: string): KluisFout =>
  new KluisFout(`De sleutels in ${herkomst} kloppen niet: ${wat}.`);

async function readOrMake(file: string): Promise<string> {
  const found = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new KluisFout(`De sleutels in ${file} zijn niet te lezen (${error.code}).`);
  });
  if (found === null) return make(file);
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new KluisFout(`De sleutels in ${file} zijn leesbaar voor anderen. Herstel dat met «chmod 600 ${file}».`);
  return found;
}

/** Written whole before it gets its name: two that start at once end up with the same keys. */
async function make(file: string): Promise<string> {
  const fresh = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const key = () => randomBytes(32).toString('base64');
  await writeFile(fresh, `${randomBytes(4).toString('hex')}:${key()}\nzoek:${key()}\n`, { mode: 0o600, flag: 'wx' });
  await link(fresh, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(fresh);
  return readFile(file, 'utf8');
}
