// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { controleer, encode, type Jw323, maakHeader } from '#libs/ijw';
import { percentile, printTable, timed } from './measure.ts';

const xsdFolder = '../shared/ijw/xsd/jw/';
const clients = 4_000;
const linesPerClient = 5;
const rounds = 5;

/** Checking a declaration whole (schema, types, every in-message rule) against libxml2 that only validates the schema. */
export async function codec(): Promise<void> {
  if (!existsSync(xsdFolder)) {
    console.log('\nDe schema’s in ../shared zijn er niet: deze meting kan niet worden gedaan.');
    return;
  }
  const message = encode(declaration());
  const own = await repeat(async () => void (await controleer(message)));
  const validate = schemaValidator();
  const yardstick = await repeat(async () => validate(message));
  console.log(`\nJW323 van ${(message.length / 1e6).toFixed(1)} MB, ${clients * linesPerClient} prestaties`);
  printTable(
    ['wat', 'mediaan ms', '× libxml2'],
    [
      ['libxml2: alleen het schema', yardstick.toFixed(0), '1,00'],
      ['wij: schema en alle regels in het bericht', own.toFixed(0), (own / yardstick).toFixed(2)],
    ],
  );
}

async function repeat(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) times.push(await timed(work));
  return percentile(times.slice(1), 50);
}

function schemaValidator(): (bytes: Uint8Array) => void {
  xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromBuffer(readFileSync(`${xsdFolder}JW323.xsd`), { url: `${xsdFolder}JW323.xsd` });
  const validator = XsdValidator.fromDoc(schema);
  return (bytes) => {
    const document = XmlDocument.fromBuffer(bytes);
    validator.validate(document);
    document.dispose();
  };
}

function declaration(): Jw323 {
  const period = { Begindatum: '2025-01-01', Einddatum: '2025-01-31' };
  const line = (number: number) => ({
    ProductReferentie: { ReferentieNummer: `R${number}` },
    ToewijzingNummer: number,
    ProductCategorie: '45',
    ProductCode: '45A01',
    ProductPeriode: period,
    GeleverdVolume: 100,
    Eenheid: '01',
    ProductTarief: 119,
    IngediendBedrag: { Bedrag: 11_900, DebetCredit: 'D' as const },
  });
  return {
    standaard: 'jw',
    soort: '323',
    Header: maakHeader('jw', '323', {
      afzender: '99000002',
      ontvanger: '0513',
      identificatie: '1',
      dagtekening: '2025-02-03',
    }),
    Declaratie: {
      DeclaratieNummer: '1',
      DeclaratiePeriode: period,
      DeclaratieDagtekening: '2025-02-03',
      TotaalIngediendBedrag: { TotaalBedrag: clients * linesPerClient * 11_900, DebetCredit: 'D' },
      Clienten: Array.from({ length: clients }, (_, client) => ({
        Bsn: '999900006',
        Prestaties: Array.from({ length: linesPerClient }, (_, index) => line(client * linesPerClient + index + 1)),
      })),
    },
  };
}
