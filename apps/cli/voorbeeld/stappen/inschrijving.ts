// SPDX-License-Identifier: EUPL-1.2
import { datum } from '#libs/kernel';
import { bewijsToevoegen, type CriteriumVraag, inschrijvingBewaren, inschrijvingInvullen } from '#modules/inkoop';
import { aanbiederBeschrijven } from '#modules/regio';
import { toPdf } from '#platform/document';
import type { Verhaal } from '../verhaal.ts';
import type { Verteller } from '../verteller.ts';

type Plan = Verhaal['inkoop']['inschrijvingen'][number];
type Waar = { readonly procedure: string; readonly inschrijving: string };

/** Fills in a registration as its provider would: who it is, what it offers, and evidence with every criterion. */
export async function vulIn(verteller: Verteller, plan: Plan, { procedure, inschrijving }: Waar): Promise<void> {
  const { lukt, vraag } = verteller;
  const { aanbieder, producten, cao } = plan;
  await stelVoor(verteller, plan);
  await lukt(aanbieder, inschrijvingBewaren, { inschrijving, producten, cao, vrijwilligers: false }, 'keuzes');
  const { concept } = await vraag(aanbieder, inschrijvingInvullen, { procedure });
  const vragen = (concept?.criteria ?? []).filter(({ vrijgesteld }) => !vrijgesteld);
  const verklaringen = Object.fromEntries(vragen.map(({ criterium }) => [criterium.code, { antwoord: 'ja' }]));
  await lukt(aanbieder, inschrijvingBewaren, { inschrijving, verklaringen }, 'verklaringen');
  const inhoud = await bewijsstuk(plan);
  for (const vraagstuk of vragen) await geefBewijs(verteller, { plan, inschrijving, inhoud }, vraagstuk);
}

/** Says who it is, the first time that it takes part. */
export const stelVoor = ({ lukt }: Verteller, { aanbieder, bedrijf }: Plan) =>
  lukt(aanbieder, aanbiederBeschrijven, { ...bedrijf, voorbeeld: true });

type Bewijs = { readonly plan: Plan; readonly inschrijving: string; readonly inhoud: Uint8Array<ArrayBuffer> };

async function geefBewijs(
  { lukt }: Verteller,
  { plan, inschrijving, inhoud }: Bewijs,
  vraag: CriteriumVraag,
): Promise<void> {
  const { criterium, vraagtDag } = vraag;
  const dagtekening = plan.op.toPlainDate().subtract({ months: 1 }).toString();
  for (const { code: bewijs, naam, per } of criterium.bewijs)
    for (const product of per === 'product' ? plan.producten : ['']) {
      const bestand = new File([inhoud], `${asFileName(naam)}.pdf`, { type: 'application/pdf' });
      const place = { inschrijving, criterium: criterium.code, bewijs, product };
      const day = vraagtDag.includes(bewijs) ? { dagtekening } : {};
      await lukt(plan.aanbieder, bewijsToevoegen, { ...place, bestand, ...day }, Object.values(place).join(':'));
    }
}

const asFileName = (naam: string): string => naam.replaceAll(/[^\p{L}\d]+/gu, '-').toLowerCase();

/** An invented document that says so on its page; the same for every question. */
async function bewijsstuk({ bedrijf, op }: Plan): Promise<Uint8Array<ArrayBuffer>> {
  const inhoud = await toPdf({
    titel: 'Bewijsstuk',
    datum: datum(op.toPlainDate().toString()),
    afzender: [bedrijf.naam],
    onderdelen: [
      { inhoud: [`Dit is een verzonnen bewijsstuk van ${bedrijf.naam}, om het inschrijven te laten zien.`] },
    ],
    voorbeeld: true,
  });
  return new Uint8Array(inhoud);
}
