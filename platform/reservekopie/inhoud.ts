// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import type { Sleutels } from '../kluis.ts';
import { openBox } from './doos.ts';
import { ReservekopieFout } from './fout.ts';
import { type Kop, type Notitie, readStukken, type Stuk } from './stuk.ts';
import type { Tabel, Telling } from './tabellen.ts';

export type { Kop } from './stuk.ts';

/** The rows of one table; what they should add up to is known once they have been read. */
export type Rijenbron = Tabel & {
  readonly stuk: 'tabel';
  readonly rijen: AsyncIterable<Uint8Array>;
  readonly telling: () => Telling;
};
export type Inhoud = {
  readonly kop: Kop;
  /** In the order of the file; the rows of each must be read before the next is asked for. */
  readonly tabellen: AsyncIterable<Rijenbron | Extract<Notitie, { stuk: 'reeksen' }>>;
  /** Lets go of the file. */
  readonly sluit: () => Promise<void>;
};

/** Opens a backup. @throws ReservekopieFout, now or while it is read, when it is not whole or not right */
export async function leesInhoud(sleutels: Sleutels, bestand: string): Promise<Inhoud> {
  const stukken = stukkenUit(sleutels, bestand);
  const kop = (await stukken.next()).value;
  if (kop?.stuk !== 'kop') throw new ReservekopieFout('geen-reservekopie');
  return { kop, tabellen: tabellenUit(stukken), sluit: async () => void (await stukken.return()) };
}

async function* stukkenUit(sleutels: Sleutels, bestand: string): AsyncGenerator<Stuk, void, void> {
  const content = new PassThrough();
  const reading = pipeline(
    createReadStream(bestand),
    (file: AsyncIterable<Uint8Array>) => openBox(sleutels, file),
    createZstdDecompress(),
    content,
  );
  reading.catch(() => {}); // whoever reads the content hears of it
  yield* readStukken(content);
  await reading;
}

async function* tabellenUit(stukken: AsyncGenerator<Stuk, void, void>): Inhoud['tabellen'] & AsyncGenerator {
  let isClosed = false;
  for (let { value } = await stukken.next(); value; { value } = await stukken.next()) {
    if (isClosed || (value.stuk !== 'tabel' && value.stuk !== 'reeksen')) throw new ReservekopieFout('gewijzigd');
    isClosed = value.stuk === 'reeksen';
    yield value.stuk === 'tabel' ? rijenbron(value, stukken) : value;
  }
  if (!isClosed) throw new ReservekopieFout('afgekapt');
}

function rijenbron(tabel: Extract<Notitie, { stuk: 'tabel' }>, stukken: AsyncGenerator<Stuk, void, void>): Rijenbron {
  let telling: Telling | undefined;
  const rijen = async function* () {
    for (let { value } = await stukken.next(); value; { value } = await stukken.next()) {
      if (value.stuk === 'rijen') yield value.bytes;
      else if (value.stuk === 'tabeleind') {
        telling = value;
        return;
      } else break;
    }
    throw new ReservekopieFout('gewijzigd');
  };
  return {
    ...tabel,
    rijen: rijen(),
    telling: () => {
      if (!telling) throw new ReservekopieFout('gewijzigd');
      return telling;
    },
  };
}
