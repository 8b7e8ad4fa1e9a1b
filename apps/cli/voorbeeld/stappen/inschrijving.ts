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
  const { aanbieder, bedrijf, producten, cao } = plan;
  await lukt(aanbieder, aanbiederBeschrijven, { ...bedrijf, voorbeeld: true });
  await lukt(aanbieder, inschrijvingBewaren, { inschrijving, producten, cao, vrijwilligers: false }, 'keuzes');
  const { concept } = await vraag(aanbieder, inschrijvingInvullen, { procedure });
  const vragen = (concept?.criteria ?? []).filter(({ vrijgesteld }) => !vrijgesteld);
  const verklaringen = Object.fromEntries(vragen.map(({ criterium }) => [criterium.code, { antwoord: 'ja' }]));
  await lukt(aanbieder, inschrijvingBewaren, { inschrijving, verklaringen }, 'verklaringen');
  for (const vraagstuk of vragen) await geefBewijs(verteller, plan, inschrijving, vraagstuk);
}

async function geefBewijs({ lukt }: Verteller, plan: Plan, inschrijving: string, vraag: CriteriumVraag): Promise<void> {
  const { criterium, vraagtDag } = vraag;
  const dagtekening = plan.op.toPlainDate().subtract({ months: 1 }).toString();
  for (const { code, naam, per } of criterium.bewijs)
    for (const product of per === 'product' ? plan.producten : ['']) {
      const input = {
        inschrijving,
        criterium: criterium.code,
        bewijs: code,
        product,
        bestand: await bewijsstuk(plan, naam),
      };
      const day = vraagtDag.includes(code) ? { dagtekening } : {};
      await lukt(
        plan.aanbieder,
        bewijsToevoegen,
        { ...input, ...day },
        `${inschrijving}:${criterium.code}:${code}:${product}`,
      );
    }
}

/** An invented document that says so on every page. */
async function bewijsstuk({ bedrijf, op }: Plan, naam: string): Promise<File> {
  const inhoud = await toPdf({
    titel: naam,
    datum: datum(op.toPlainDate().toString()),
    afzender: [bedrijf.naam],
    onderdelen: [{ inhoud: [`Dit is een verzonnen bewijsstuk van ${bedrijf.naam}: ${naam}.`] }],
    voorbeeld: true,
  });
  return new File([new Uint8Array(inhoud)], `${naam.replaceAll(/[^\p{L}\d]+/gu, '-').toLowerCase()}.pdf`, {
    type: 'application/pdf',
  });
}
