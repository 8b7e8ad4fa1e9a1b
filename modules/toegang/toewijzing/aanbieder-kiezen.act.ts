// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type JsonValue, type Outcome, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { packSource } from '#libs/regiopakket';
import { leesContract } from '#modules/beleid';
import { berichtVerzenden, nextIdentificatie } from '#modules/berichten';
import { gecontracteerdeAanbieders } from '#modules/contracten';
import { leesPagina } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { id, keuze, tekst } from '#platform/invoer';
import { zoeksleutel } from '#platform/kluis';
import { type Casus, readCasus } from '../casus/casus.store.ts';
import { type Indicatie, markToegewezen, readIndicatie } from '../indicatie/indicatie.store.ts';
import { type Eenheid, eenheidcodes, frequenties } from '../indicatie/indicatie.ts';
import { type LopendProduct, leesProduct } from '../indicatie/product.query.ts';
import { pagina as eigenPagina } from '../pack.ts';
import { type Aanbiederkeuze, aanbiederkeuzeToetsen, type KeuzeReden, kiezers } from './aanbiederkeuze-toetsen.rule.ts';
import { linkBericht, nextNummer, type Toewijzing, upsertToewijzing } from './toewijzing.store.ts';
import { toewijzingsbericht } from './toewijzingsbericht.ts';

const self = 'toegang/aanbieder-kiezen';

/** The citizen's choice is recorded, the allocation is made, and the provider gets its 301: all at once, or not at all. */
export const aanbiederKiezen = defineAct({
  naam: self,
  rollen: ['toegang'],
  invoer: z.object({
    indicatie: id(),
    aanbieder: tekst(),
    gekozenDoor: keuze(kiezers),
    toelichting: z.string().trim().max(2_000).default(''),
  }),
  run: async (context, { indicatie: kenmerk, ...gekozen }) => {
    const { tx, omgeving } = context;
    const indicatie = await readIndicatie(tx, omgeving.sleutels, kenmerk);
    const casus = indicatie && (await readCasus(tx, omgeving.sleutels, indicatie.casus));
    const product = indicatie && (await leesProduct(context, indicatie.verband, indicatie.product, indicatie.van));
    if (!indicatie || !casus || !product) return refused(reason('indicatie-onbekend'));

    const getoetst = await judge(context, indicatie, product, gekozen);
    if (getoetst.outcome.status !== 'decided') return getoetst.outcome;
    if (!(await markToegewezen(tx, kenmerk))) return refused(reason('al-toegewezen'));

    const toewijzing = await allocate(context, { indicatie, product, casus, gekozen, ...getoetst });
    const bericht = await berichtVerzenden(
      context,
      toewijzingsbericht(toewijzing, casus.jeugdige, {
        identificatie: await nextIdentificatie(tx, toewijzing.gemeente, toewijzing.aanbieder),
        dagtekening: context.vandaag.toString(),
      }),
    );
    await linkBericht(tx, toewijzing.id, bericht);
    await context.taakAfronden('toegang/aanbieder-kiezen', casus.id);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'toewijzing', id: toewijzing.id },
      ...(toewijzing.keuze && { bewijs: toewijzing.keuze }),
      na: {
        nummer: toewijzing.nummer,
        aanbieder: toewijzing.aanbieder,
        product: indicatie.product,
        gekozenDoor: gekozen.gekozenDoor,
      },
    });
    return decided({ toewijzing: toewijzing.id, nummer: toewijzing.nummer, bericht });
  },
});

type Getoetst = {
  readonly outcome: Outcome<Aanbiederkeuze, KeuzeReden>;
  readonly overeenkomst: string | null;
  readonly feiten: JsonValue;
  readonly kop: { readonly naam: string; readonly versie: string; readonly hash: string };
};

/** Gathers who may be chosen and who chooses, and asks the rule. */
async function judge(
  context: ActContext,
  indicatie: Indicatie,
  product: LopendProduct,
  gekozen: Aanbiederkeuze,
): Promise<Getoetst> {
  const { verband, van } = indicatie;
  const candidates = await gecontracteerdeAanbieders(context, { verband, product: indicatie.product, dag: van });
  const { kop, pagina } = await leesPagina(context, verband, 'toegang', eigenPagina);
  const vorm = (await leesContract(context, verband, product.contract))?.keuzes?.procedure.vorm;
  const regel = pagina.aanbiederkeuze.find(({ procedurevorm }) => procedurevorm === vorm);
  const feiten = {
    kiest: regel?.kiest ?? null,
    gecontracteerd: candidates.map(({ aanbieder }) => aanbieder),
    product: product.naam,
    dag: van.toString(),
  };
  const bron = regel ? packSource('toegang/aanbiederkeuze', regel) : packSource('toegang/aanbiederkeuze', {});
  return {
    kop,
    feiten,
    outcome: aanbiederkeuzeToetsen(gekozen, feiten, bron),
    overeenkomst: candidates.find(({ aanbieder }) => aanbieder === gekozen.aanbieder)?.overeenkomst ?? null,
  };
}

type Grondslag = Getoetst & {
  readonly indicatie: Indicatie;
  readonly product: LopendProduct;
  readonly casus: Casus;
  readonly gekozen: Aanbiederkeuze;
};

async function allocate(context: ActContext, grond: Grondslag): Promise<Toewijzing> {
  const { indicatie, product, casus, gekozen, kop, feiten, outcome, overeenkomst } = grond;
  const { tx, wie, nu, omgeving, vandaag } = context;
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
    eenheid: eenheidcodes[product.eenheid as Eenheid],
    frequentie: frequenties[indicatie.frequentie],
    budget: null,
    van: indicatie.van.toString(),
    tot: indicatie.tot.toString(),
    besloten: nu.toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime().toString({ smallestUnit: 'second' }),
    redenWijziging: null,
    clientSleutel: zoeksleutel(omgeving.sleutels, casus.jeugdige.bsn),
    keuze: {
      rule: 'toegang/aanbiederkeuze-toetsen',
      software: omgeving.versie,
      pack: kop,
      peildatum: vandaag.toString(),
      input: { ...gekozen, feiten },
      outcome,
    },
    voorbeeld: casus.voorbeeld,
  };
  await upsertToewijzing(tx, toewijzing);
  return toewijzing;
}
