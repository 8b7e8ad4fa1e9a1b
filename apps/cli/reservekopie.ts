// SPDX-License-Identifier: EUPL-1.2
import { formatMoment } from '#libs/kernel';
import { alsEigenaar, databaseVan } from '#platform/eigenaar';
import { loadSleutels } from '#platform/kluis';
import { logDatabasegebruik } from '#platform/leeslog';
import { leesInhoud, makeReservekopie, mustBeKnown, putBack, type Tabelmelding } from '#platform/reservekopie';
import { softwareVersion } from '#platform/versie';
import { Gebruiksfout, type Opties } from './opties.ts';

/** From this many rows on a table is told of by itself: one that waits sees that something happens. */
const large = 100_000;

/** Writes all that the platform holds to one closed file, also while it runs. */
export async function reservekopie({ gegevens }: Opties, bestand: string): Promise<number> {
  if (bestand === '')
    throw new Gebruiksfout('Noem het bestand dat gemaakt moet worden: inkoopregie reservekopie BESTAND');
  const sleutels = await sleutelsIn(gegevens);
  const gedaan = new Voortgang();
  const vreemd = await alsEigenaar(databaseVan(gegevens), async (owner, ownerUrl) => {
    const software = await softwareVersion();
    await logDatabasegebruik(owner, 'reservekopie', software);
    return makeReservekopie({ ownerUrl, sleutels, software, bestand, meld: gedaan.meld });
  });
  console.log(`De reservekopie ${bestand} is gemaakt: ${gedaan.som()}.`);
  if (vreemd.length > 0)
    console.log(
      `Niet meegenomen: ${vreemd.join(', ')}. Wat niet van het platform is, kopieert u zelf. Zet het liever in een eigen database.`,
    );
  console.log(
    'Bewaar haar niet bij de sleutels: zonder sleutels gaat zij niet open, en met beide leest iedereen alles.',
  );
  return 0;
}

/** Puts a backup back where nothing is yet; with `--proef` it only says whether it is whole and what is in it. */
export async function herstel(opties: Opties, bestand: string): Promise<number> {
  if (bestand === '') throw new Gebruiksfout('Noem de reservekopie: inkoopregie herstel BESTAND');
  const sleutels = await sleutelsIn(opties.gegevens);
  const gedaan = new Voortgang();
  if (opties.proef) {
    const gemaakt = await lees(bestand, sleutels, gedaan);
    console.log(`De reservekopie van ${gemaakt} is heel: ${gedaan.som()}. Er is niets teruggezet.`);
    return 0;
  }
  await alsEigenaar(databaseVan(opties.gegevens), async (_, ownerUrl) => {
    const { gemaakt } = await putBack({ ownerUrl, sleutels, bestand, meld: gedaan.meld });
    console.log(
      `Teruggezet is de reservekopie van ${momentOf(gemaakt)}: ${gedaan.som()}, gelijk aan toen zij werd gemaakt.`,
    );
  });
  return 0;
}

const sleutelsIn = (map: string) => loadSleutels({ map, productie: isProductie(), omgeving: process.env });
const momentOf = (gemaakt: string) => formatMoment(Temporal.Instant.from(gemaakt));
const isProductie = () => process.env['INKOOPREGIE_OMGEVING'] === 'productie';

/** Reads a backup to its end. @returns when it was made */
async function lees(bestand: string, sleutels: Parameters<typeof leesInhoud>[0], gedaan: Voortgang): Promise<string> {
  const { kop, tabellen, sluit } = await leesInhoud(sleutels, bestand);
  try {
    await mustBeKnown(kop.migraties);
    for await (const tabel of tabellen) {
      if (tabel.stuk === 'reeksen') continue;
      for await (const _ of tabel.rijen);
      gedaan.meld({ naam: tabel.naam, ...tabel.telling() });
    }
    return momentOf(kop.gemaakt);
  } finally {
    await sluit();
  }
}

class Voortgang {
  private tabellen = 0;
  private rijen = 0;

  readonly meld = ({ naam, rijen }: Tabelmelding): void => {
    this.tabellen++;
    this.rijen += Number(rijen);
    if (Number(rijen) >= large) console.log(`  ${naam}: ${Number(rijen).toLocaleString('nl-NL')} rijen`);
  };

  som(): string {
    return `${this.tabellen} tabellen met samen ${this.rijen.toLocaleString('nl-NL')} rijen`;
  }
}
