// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import type { BerichtVan } from '#libs/ijw';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, id, keuze } from '#platform/invoer';
import { berichtInsturen, eigenKop, eigenNummer, persoonUit } from '../bericht/bericht-insturen.act.ts';
import { standaardVan } from '../bericht/relatie.act.ts';
import { eenheidcodes, frequenties } from '../indicatie/indicatie.ts';
import { vooraf } from '../levering/eigen-levering.act.ts';
import { type BewaardeToewijzing, readToewijzing, readToewijzingenVan } from '../toewijzing/toewijzing.store.ts';
import { isActueel } from '../toewijzing/toewijzing.ts';
import { bedrag, frequentie, ofLeeg, volume } from '../velden.act.ts';
import { type AanTeVragen, leesAanTeVragen } from './aan-te-vragen.query.ts';
import { readVerzoekfeiten } from './verzoek.store.ts';
import type { GevraagdeVersie, GevraagdProduct } from './verzoek.ts';
import { naarVerzoek } from './vowbericht.ts';
import { wijzigingToetsen } from './wijziging-toetsen.rule.ts';

const wijziging = z.object({
  /** Which one changes; when absent, the one by which the client is named. */
  toewijzing: ofLeeg(id()),
  van: dag(),
  tot: ofLeeg(dag()),
  volume: ofLeeg(volume()),
  budget: ofLeeg(bedrag()),
});
const nieuw = z.object({
  product: z.string('Kies een product.').max(100, 'Kies een product.'),
  volume: volume(),
  frequentie: frequentie(),
  van: dag(),
  tot: ofLeeg(dag()),
});
const invoer = z.object({
  /** Any allocation of the client: everything that the client has at this aanbieder goes with it. */
  toewijzing: id(),
  /** Code of list WJ758: 1 another situation of the client, 2 another plan. */
  reden: keuze(['1', '2']),
  wijzigingen: z.array(wijziging).max(50).default([]),
  nieuw: z.array(nieuw).max(50).default([]),
});
type Invoer = z.output<typeof invoer>;

/** An aanbieder asks to change what a client has: a 317 with all that stays, changes and comes. */
export const wijzigingVerzoeken = defineAct({
  naam: 'toegang/wijziging-verzoeken',
  niveau: 'substantieel',
  rollen: ['aanbieder'],
  invoer,
  run: async (context, gevraagd) => {
    const { tx, vandaag } = context;
    const toewijzing = await readToewijzing(tx, gevraagd.toewijzing);
    if (!toewijzing) return refused(reason('toewijzing-onbekend'));
    const persoon = await persoonUit(context, toewijzing.bericht);
    if (!persoon) return refused(reason('client-van-toewijzing-onbekend'));
    const toewijzingen = await readToewijzingenVan(tx, toewijzing);
    const dagtekening = vandaag.toString();
    const lopend = toewijzingen.filter((een) => isActueel(een, dagtekening));
    const outcome = await makeWhole(context, gevraagd, lopend);
    if (outcome.status !== 'decided') return outcome;
    const geheel = outcome.value;
    const referentie = eigenNummer();
    const redenen = vooraf(
      wijzigingToetsen(withPlaces(referentie, geheel), {
        ...(await readVerzoekfeiten(tx, toewijzing, [referentie])),
        wet: toewijzing.wet,
        dagtekening,
        vandaag: dagtekening,
        toewijzingen: new Map(toewijzingen.map((een) => [een.nummer, een])),
      }),
    );
    if (redenen.length > 0) return refused(redenen);
    const standaard = standaardVan[toewijzing.wet];
    const bericht: BerichtVan<'317'> = {
      standaard,
      soort: '317',
      Header: eigenKop(context, { standaard, soort: '317', gemeente: toewijzing.gemeente }),
      Client: { Bsn: persoon.Bsn, Verzoek: naarVerzoek(referentie, gevraagd.reden, geheel) },
    };
    const verstuurd = await berichtInsturen(context, bericht);
    return verstuurd.status === 'decided' ? decided({ referentie, bericht: verstuurd.value }) : verstuurd;
  },
});

type Geheel = {
  readonly ongewijzigd: readonly number[];
  readonly teWijzigen: readonly GevraagdeVersie[];
  readonly nieuw: readonly GevraagdProduct[];
};

/** What stays is everything that runs and is not changed. */
async function makeWhole(
  context: ActContext,
  { toewijzing, wijzigingen, nieuw: gevraagd }: Invoer,
  lopend: readonly BewaardeToewijzing[],
): Promise<Outcome<Geheel, Reason>> {
  const { producten } = await leesAanTeVragen(context);
  const teWijzigen = wijzigingen.map((een) => changed(een, een.toewijzing ?? toewijzing, lopend));
  const nieuw = gevraagd.map((een) => newProduct(een, producten));
  const reasons = [
    ...teWijzigen.flatMap((een, at) => (een ? [] : [reason('toewijzing-loopt-niet', {}, `wijzigingen.${at}.van`)])),
    ...nieuw.flatMap((een, at) => (een ? [] : [reason('product-niet-van-u', {}, `nieuw.${at}.product`)])),
  ];
  if (reasons.length > 0) return refused(reasons);
  const anders = new Set(teWijzigen.map((een) => een?.nummer));
  return decided({
    ongewijzigd: lopend.map(({ nummer }) => nummer).filter((nummer) => !anders.has(nummer)),
    teWijzigen: teWijzigen.flatMap((een) => een ?? []),
    nieuw: nieuw.flatMap((een) => een ?? []),
  });
}

/** How an allocation that runs should become; what is absent stays. */
function changed(
  { van, tot, volume, budget }: z.output<typeof wijziging>,
  kenmerk: string,
  lopend: readonly BewaardeToewijzing[],
): GevraagdeVersie | undefined {
  const nu = lopend.find(({ id }) => id === kenmerk);
  if (!nu) return undefined;
  const { nummer, eenheid, frequentie } = nu;
  return {
    nummer,
    eenheid,
    frequentie,
    volume: volume ?? nu.volume,
    budget: budget ?? nu.budget,
    van: van.toString(),
    tot: tot?.toString() ?? nu.tot,
  };
}

function newProduct(
  { product: code, volume, frequentie, van, tot }: z.output<typeof nieuw>,
  producten: readonly AanTeVragen[],
): GevraagdProduct | undefined {
  const product = producten.find((een) => een.product === code);
  if (!product) return undefined;
  const { categorie, productcode, eenheid } = product;
  return {
    categorie,
    productcode,
    volume,
    eenheid: eenheidcodes[eenheid],
    frequentie: frequenties[frequentie],
    budget: null,
    van: van.toString(),
    tot: tot?.toString() ?? null,
  };
}

const withPlaces = (referentie: string, { ongewijzigd, teWijzigen, nieuw: nieuwe }: Geheel) => ({
  referentie,
  ongewijzigd: ongewijzigd.map((nummer) => ({ nummer, pad: '' })),
  teWijzigen: teWijzigen.map((een) => ({ ...een, pad: '' })),
  nieuw: nieuwe.map((een) => ({ ...een, pad: '' })),
});
