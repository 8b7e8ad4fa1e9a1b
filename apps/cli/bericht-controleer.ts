// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs';
import { type Bevinding, type Controle, controleer } from '#libs/ijw';
import { bestandsfout } from './bestandsfout.ts';

type Uitvoer = {
  readonly json: boolean;
  /** Takes each line of the report; the screen unless told otherwise. */
  readonly print?: (regel: string) => void;
  /** Takes what is wrong with the question itself. */
  readonly printFout?: (regel: string) => void;
};

/** Large pieces are read quicker than many small ones. */
const STUK = 1 << 18;

/**
 * Checks message files against the standard, without a database, and prints what it finds: with `json` one line per file.
 * 0: all good, 1: findings, 2: wrong use (no file named, or one that cannot be read; the others are still checked).
 */
export async function berichtControleer(
  bestanden: readonly string[],
  { json, print = console.log, printFout = console.error }: Uitvoer,
): Promise<number> {
  if (bestanden.length === 0) {
    printFout('Noem een of meer bestanden, bijvoorbeeld: bericht controleer declaratie.xml');
    return 2;
  }
  let code = 0;
  for (const bestand of bestanden) {
    const controle = await lees(bestand);
    if (controle instanceof Error) {
      printFout(
        bestandsfout(controle, bestand) ?? `${bestand}: dit bestand kan niet worden gelezen (${controle.message})`,
      );
      code = 2;
    } else {
      print(json ? JSON.stringify(alsGegeven(bestand, controle)) : verslag(bestand, controle));
      if (!controle.geldig) code = Math.max(code, 1);
    }
  }
  return code;
}

async function lees(bestand: string): Promise<Controle | Error> {
  try {
    return await controleer(createReadStream(bestand, { highWaterMark: STUK }));
  } catch (error) {
    // only the file system speaks here: what a file holds never makes the check throw
    if (error instanceof Error && 'code' in error) return error;
    throw error;
  }
}

/** Says how many findings there are only where they are not all listed. */
function alsGegeven(bestand: string, { aantalBevindingen, ...controle }: Controle): object {
  return { bestand, ...controle, ...(controle.bevindingen.length < aantalBevindingen && { aantalBevindingen }) };
}

function verslag(bestand: string, controle: Controle): string {
  const { standaard, bericht, structuurGeldig, geldig, bevindingen, aantalBevindingen } = controle;
  const soort = standaard && bericht ? `${standaard.toUpperCase()}${bericht}` : 'geen bericht van iJw of iWmo';
  if (geldig) return `${bestand}: in orde (${soort})`;
  const aantal = aantalBevindingen === 1 ? '1 bevinding' : `${aantalBevindingen} bevindingen`;
  const wat = structuurGeldig
    ? 'de vorm klopt, de inhoud niet'
    : 'de vorm klopt niet; naar de regels is nog niet gekeken';
  const kop = `${bestand}: ${aantal} (${soort}); ${wat}`;
  const meer = bevindingen.length < aantalBevindingen ? ['  Van elke code staan hier alleen de eerste.'] : [];
  return [kop, ...bevindingen.map(regels), ...meer].join('\n');
}

const regels = ({ code, regel, kolom, melding, pad }: Bevinding): string =>
  `  ${code}  regel ${regel}, kolom ${kolom}: ${melding}\n         ${pad}`;
