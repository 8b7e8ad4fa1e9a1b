// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Outcome, type Receipt, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { gecontracteerdeAanbieders } from '#modules/contracten';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { id, keuze } from '#platform/invoer';
import { zoeksleutel } from '#platform/kluis';
import { type Casus, readCasus } from '../casus/casus.store.ts';
import { type Indicatie, markToegewezen, readIndicatie } from '../indicatie/indicatie.store.ts';
import { eenheidcodes, frequenties } from '../indicatie/indicatie.ts';
import { vraagAanbieder } from '../indicatie/keuze-vragen.act.ts';
import { type LopendProduct, leesProduct } from '../indicatie/product.query.ts';
import { type Aanbiederkeuze, aanbiederkeuzeToetsen, type KeuzeReden, kiezers } from './aanbiederkeuze-toetsen.rule.ts';
import { leesKeuzerecht } from './kiezer.query.ts';
import { insertToewijzing, lockClient, nextNummer } from './toewijzing.store.ts';
import { beslotenOp, type Toewijzing } from './toewijzing.ts';
import { toewijzingenSturen } from './toewijzingen-sturen.act.ts';
import { naarClient } from './toewijzingsbericht.ts';

const self = 'toegang/aanbieder-kiezen';
const shortestExplanation = 10;

/** The citizen's choice is recorded, the allocation is made, and the provider gets its 301: all at once, or not at all. */
export const aanbiederKiezen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['toegang'],
  invoer: z.object({
    indicatie: id(),
    aanbieder: z.string('Kies een aanbieder.').max(8, 'Kies een aanbieder.'),
    gekozenDoor: keuze(kiezers),
    toelichting: z.string().trim().max(2_000, 'Gebruik hoogstens 2000 tekens.').default(''),
  }),
  run: async (context, { indicatie: kenmerk, toelichting, ...invoer }) => {
    const { tx, omgeving } = context;
    const indicatie = await readIndicatie(tx, omgeving.sleutels, kenmerk);
    const casus = indicatie && (await readCasus(tx, omgeving.sleutels, indicatie.casus));
    const product = indicatie && (await leesProduct(context, indicatie.verband, indicatie.product, indicatie.van));
    if (!indicatie || !casus || !product) return refused(reason('indicatie-onbekend'));

    const gekozen = { ...invoer, toegelicht: toelichting.length >= shortestExplanation };
    const { outcome, overeenkomst, bewijs } = await judge(context, indicatie, product, gekozen);
    if (outcome.status !== 'decided') return outcome;
    if (!(await markToegewezen(tx, omgeving.sleutels, indicatie, toelichting))) return refused(reason('al-toegewezen'));

    const toewijzing = await allocate(context, { indicatie, product, casus, gekozen, overeenkomst, bewijs });
    const zending = { client: naarClient(casus.jeugdige), gewijzigd: [toewijzing.id] };
    const verstuurd = await toewijzingenSturen(context, toewijzing, zending);
    if (verstuurd.status !== 'decided') return verstuurd;
    await vraagAanbieder(context, casus.id);
    await context.gebeurd({
      act: self,
      verwerking: 'aanmaken',
      onderwerp: { soort: 'toewijzing', id: toewijzing.id },
      bewijs,
      na: {
        casus: casus.id,
        nummer: toewijzing.nummer,
        aanbieder: toewijzing.aanbieder,
        product: indicatie.product,
        gekozenDoor: gekozen.gekozenDoor,
      },
    });
    return decided({ toewijzing: toewijzing.id, nummer: toewijzing.nummer, bericht: verstuurd.value });
  },
});

type Getoetst = {
  readonly outcome: Outcome<Aanbiederkeuze, KeuzeReden>;
  readonly overeenkomst: string | null;
  readonly bewijs: Receipt;
};

/** Gathers who may be chosen and who chooses, and asks the rule. */
async function judge(
  context: ActContext,
  { verband, van, product: code }: Indicatie,
  product: LopendProduct,
  gekozen: Aanbiederkeuze,
): Promise<Getoetst> {
  const dag = van.toString();
  const candidates = await gecontracteerdeAanbieders(context, { verband, product: code, dag: van });
  const { kiest, bron, kop } = await leesKeuzerecht(context, verband, product.contract);
  const gecontracteerd = candidates.map(({ aanbieder, naam }) => ({ aanbieder, naam }));
  const feiten = { kiest, gecontracteerd, product: product.naam, dag };
  const outcome = aanbiederkeuzeToetsen(gekozen, feiten, bron);
  return {
    outcome,
    overeenkomst: candidates.find(({ aanbieder }) => aanbieder === gekozen.aanbieder)?.overeenkomst ?? null,
    bewijs: {
      rule: 'toegang/aanbiederkeuze-toetsen',
      software: context.omgeving.versie,
      pack: kop,
      peildatum: context.vandaag.toString(),
      input: { ...gekozen, feiten },
      outcome,
    },
  };
}

type Grondslag = Pick<Getoetst, 'overeenkomst' | 'bewijs'> & {
  readonly indicatie: Indicatie;
  readonly product: LopendProduct;
  readonly casus: Casus;
  readonly gekozen: Aanbiederkeuze;
};

async function allocate(context: ActContext, grondslag: Grondslag): Promise<Toewijzing> {
  const { indicatie, product, casus, gekozen, overeenkomst, bewijs } = grondslag;
  const { tx, wie, nu, omgeving } = context;
  const toewijzing: Toewijzing = {
    id: newId(),
    gemeente: wie.hoed.code,
    nummer: await nextNummer(tx, wie.hoed.code, product.wet),
    wet: product.wet,
    indicatie: indicatie.id,
    verband: indicatie.verband,
    aanbieder: gekozen.aanbieder,
    overeenkomst,
    product: indicatie.product,
    categorie: product.categorie,
    productcode: product.productcode,
    volume: indicatie.volume,
    eenheid: eenheidcodes[product.eenheid],
    frequentie: frequenties[indicatie.frequentie],
    budget: null,
    van: indicatie.van.toString(),
    tot: indicatie.tot.toString(),
    besloten: beslotenOp(nu),
    redenWijziging: null,
    referentie: null,
    clientSleutel: zoeksleutel(omgeving.sleutels, casus.jeugdige.bsn),
    keuze: bewijs,
    voorbeeld: casus.voorbeeld,
  };
  await lockClient(tx, toewijzing);
  await insertToewijzing(tx, toewijzing);
  return toewijzing;
}
