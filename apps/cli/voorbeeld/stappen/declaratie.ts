// SPDX-License-Identifier: EUPL-1.2
import { encode, type Jw323, maakHeader, type Prestatie323 } from '#libs/ijw';
import { type Eurocent, eurocent, formatBedrag } from '#libs/kernel';
import { berichtOntvangen } from '#modules/berichten';
import { overeenkomstenlijst, overeenkomstInzien } from '#modules/contracten';
import { declaratieInzien, declaratielijst, prestatieInzien } from '#modules/declaraties';
import { productInzien } from '#modules/producten';
import { redenTekst } from '#teksten';
import type { Stap, Verteller } from '../verteller.ts';
import { type Toegewezen, wijsToe } from './toegang.ts';

export const declareren: Stap = {
  titel: 'De aanbieder declareert (JW323), elke regel wordt getoetst, het antwoord gaat uit (JW325)',
  vertel: async (verteller) => {
    const { verhaal, klok, lukt, vraag, zeg } = verteller;
    const { aanbieder } = verhaal.toegang;
    await klok(verhaal.declaratie.op);
    const inhoud = encode(await declaratiebericht(verteller));
    await lukt(aanbieder, berichtOntvangen, { inhoud });
    const { id } = await leesDeclaratie(verteller, aanbieder);
    const declaratie = await vraag(aanbieder, declaratieInzien, { id });
    zeg(
      `Ingediend ${formatBedrag(eurocent(declaratie.ingediend))}, toegekend ${formatBedrag(eurocent(declaratie.toegekend))}`,
    );
    for (const { id } of declaratie.prestaties) {
      const regel = await vraag(aanbieder, prestatieInzien, { id });
      const redenen = regel.uitleg.status === 'refused' ? regel.uitleg.reasons.map(redenTekst) : [];
      zeg(
        `Regel ${regel.referentie}: ${formatBedrag(eurocent(regel.prestatie.bedrag))} ${[regel.oordeel, ...regel.codes].join(' ')} ${redenen.join(' ')}`,
      );
    }
  },
};

/** The declaratie of the story, by its number: others may have been handed in since. */
export async function leesDeclaratie({ verhaal, vraag }: Verteller, wie: string) {
  const { nummer, maand } = verhaal.declaratie;
  const { rijen } = await vraag(wie, declaratielijst, { maand: maand.slice(0, 7) });
  const found = rijen.find((rij) => rij.nummer === nummer);
  if (!found) throw new Error(`De declaratie ${nummer} van het verhaal is er niet.`);
  return found;
}

async function declaratiebericht(verteller: Verteller): Promise<Jw323> {
  const { verhaal, wie } = verteller;
  const { maand, op, nummer, identificatie, regels } = verhaal.declaratie;
  const toegewezen = await wijsToe(verteller);
  const begin = Temporal.PlainDate.from(maand);
  const periode = { Begindatum: begin.toString(), Einddatum: begin.with({ day: begin.daysInMonth }).toString() };
  const tarief = await contracttarief(verteller);
  const code = await productcode(verteller);
  const lines = regels.map(({ jeugdige, volume, tariefErbijCenten }, index) => {
    const toewijzing = toegewezen[jeugdige];
    if (!toewijzing) throw new Error(`In het verhaal is er geen jeugdige ${jeugdige}.`);
    const van = Temporal.PlainDate.from(verhaal.toegang.jeugdigen[jeugdige]?.van ?? maand);
    const from = Temporal.PlainDate.compare(van, begin) > 0 ? van : begin;
    const price = tarief + tariefErbijCenten;
    return {
      toewijzing,
      prestatie: prestatie(
        `${nummer}R${index + 1}`,
        toewijzing,
        { ...periode, Begindatum: from.toString() },
        { ...code, volume, price },
      ),
    };
  });
  const totaal = lines.reduce((sum, { prestatie: { IngediendBedrag } }) => sum + IngediendBedrag.Bedrag, 0);
  const dagtekening = op.toPlainDate().toString();
  return {
    standaard: 'jw',
    soort: '323',
    Header: maakHeader('jw', '323', {
      afzender: wie(verhaal.toegang.aanbieder).hoed.code,
      ontvanger: wie(verhaal.toegang.medewerker).hoed.code,
      identificatie,
      dagtekening,
    }),
    Declaratie: {
      DeclaratieNummer: nummer,
      DeclaratiePeriode: periode,
      DeclaratieDagtekening: dagtekening,
      TotaalIngediendBedrag: { TotaalBedrag: totaal, DebetCredit: 'D' },
      Clienten: lines.map(({ toewijzing, prestatie: line }) => ({ Bsn: toewijzing.bsn, Prestaties: [line] })),
    },
  };
}

type Levering = {
  readonly categorie: string;
  readonly productcode: string;
  readonly volume: number;
  readonly price: number;
};

const prestatie = (
  referentie: string,
  { nummer }: Toegewezen,
  periode: Prestatie323['ProductPeriode'],
  { categorie, productcode, volume, price }: Levering,
): Prestatie323 => ({
  ProductReferentie: { ReferentieNummer: referentie },
  ToewijzingNummer: nummer,
  ProductCategorie: categorie,
  ProductCode: productcode,
  ProductPeriode: periode,
  GeleverdVolume: volume,
  Eenheid: '01',
  ProductTarief: price,
  IngediendBedrag: { Bedrag: volume * price, DebetCredit: 'D' },
});

/** What the provider reads in its own agreement. */
async function contracttarief({ verhaal, vraag }: Verteller): Promise<Eurocent> {
  const { aanbieder, product } = verhaal.toegang;
  const [rij] = await vraag(aanbieder, overeenkomstenlijst, {});
  const { producten } = await vraag(aanbieder, overeenkomstInzien, { id: rij?.id ?? '' });
  const bedrag = producten.find((entry) => entry.product === product)?.tarief?.bedrag;
  if (bedrag === undefined) throw new Error(`De overeenkomst noemt geen tarief voor ${product}.`);
  return eurocent(bedrag);
}

async function productcode({ verhaal, vraag }: Verteller) {
  const { versie } = await vraag(verhaal.toegang.aanbieder, productInzien, {
    product: verhaal.toegang.product,
    versie: null,
  });
  const { categorie, code } = versie.inhoud.ijw;
  return { categorie, productcode: code };
}
