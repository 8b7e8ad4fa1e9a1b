// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import type { AangevraagdProduct315, BerichtVan } from '#libs/ijw';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, geheel, keuze, vinkje } from '#platform/invoer';
import { zoeksleutel } from '#platform/kluis';
import { berichtInsturen, eigenKop, eigenNummer } from '../bericht/bericht-insturen.act.ts';
import { standaardVan } from '../bericht/relatie.act.ts';
import { eenheidcodes, frequenties } from '../indicatie/indicatie.ts';
import { vooraf } from '../levering/eigen-levering.act.ts';
import { bsn, frequentie, ofLeeg, regel, volume, voorletters } from '../velden.act.ts';
import { type AanTeVragen, leesAanTeVragen } from './aan-te-vragen.query.ts';
import { readVerzoekfeiten } from './verzoek.store.ts';
import { verzoekenToetsen } from './verzoek-toetsen.rule.ts';

const invoer = z.object({
  gemeente: z.string().regex(/^\d{4}$/, 'Kies een gemeente.'),
  bsn,
  voornamen: ofLeeg(regel(200)),
  voorletters: ofLeeg(voorletters),
  voorvoegsel: ofLeeg(regel(10)),
  achternaam: regel(200),
  geboortedatum: dag(),
  geslacht: keuze(['0', '1', '2']),
  product: z.string('Kies een product.').max(100, 'Kies een product.'),
  volume: volume(),
  frequentie: frequentie(),
  van: dag(),
  tot: ofLeeg(dag()),
  /** Code of list COD327. */
  verwijzer: keuze(['01', '02', '03', '04', '05', '06', '08']),
  verwijzernaam: ofLeeg(regel(64)),
  verwijzercode: ofLeeg(z.string().regex(/^\d{8}$/, 'Een AGB-code heeft acht cijfers.')),
  beschikking: ofLeeg(geheel(0, 999_999_999)),
  beschikkingVan: ofLeeg(dag()),
  gezagsdragerBekend: vinkje(),
});
type Invoer = z.output<typeof invoer>;

/** An aanbieder asks the gemeente to allocate a product, after a legal referral or under an open decision: a 315. */
export const toewijzingVerzoeken = defineAct({
  naam: 'toegang/toewijzing-verzoeken',
  niveau: 'substantieel',
  rollen: ['aanbieder'],
  invoer,
  run: async (context, gevraagd) => {
    const keuzen = await leesAanTeVragen(context);
    const product = keuzen.producten.find((een) => een.product === gevraagd.product);
    if (!product) return refused(reason('product-niet-van-u', {}, 'product'));
    if (!keuzen.gemeenten.some(({ gemeente }) => gemeente === gevraagd.gemeente))
      return refused(reason('gemeente-niet-van-u', {}, 'gemeente'));
    const referentie = eigenNummer();
    const redenen = vooraf(verzoekenToetsen([{ referentie, pad: '' }], await feitenVan(context, gevraagd, product)));
    if (redenen.length > 0) return refused(redenen);
    const verstuurd = await berichtInsturen(context, naar315(context, gevraagd, product, referentie));
    return verstuurd.status === 'decided' ? decided({ referentie, bericht: verstuurd.value }) : verstuurd;
  },
});

const feitenVan = (context: ActContext, { gemeente, bsn }: Invoer, { wet }: AanTeVragen) => {
  const clientSleutel = zoeksleutel(context.omgeving.sleutels, bsn);
  return readVerzoekfeiten(context.tx, { gemeente, wet, aanbieder: context.wie.hoed.code, clientSleutel }, []);
};

function naar315(context: ActContext, gevraagd: Invoer, product: AanTeVragen, referentie: string): BerichtVan<'315'> {
  const standaard = standaardVan[product.wet];
  const kop = {
    standaard,
    soort: '315',
    Header: eigenKop(context, { standaard, soort: '315', gemeente: gevraagd.gemeente }),
  } as const;
  const Client = {
    Bsn: gevraagd.bsn,
    Geboortedatum: { Datum: gevraagd.geboortedatum.toString() },
    Geslacht: gevraagd.geslacht,
    Naam: {
      Geslachtsnaam: {
        Achternaam: gevraagd.achternaam,
        ...(gevraagd.voorvoegsel && { Voorvoegsel: gevraagd.voorvoegsel }),
      },
      ...(gevraagd.voornamen && { Voornamen: gevraagd.voornamen }),
      ...(gevraagd.voorletters && { Voorletters: gevraagd.voorletters }),
    },
    AangevraagdeProducten: [aangevraagd(gevraagd, product, referentie)],
  };
  return kop.standaard === 'wmo'
    ? { ...kop, standaard: 'wmo', Client }
    : { ...kop, standaard: 'jw', Client: { ...Client, GezagsdragerBekend: gevraagd.gezagsdragerBekend ? '1' : '2' } };
}

const aangevraagd = (gevraagd: Invoer, product: AanTeVragen, referentie: string): AangevraagdProduct315 => ({
  ReferentieAanbieder: referentie,
  ...(gevraagd.beschikking !== undefined && { BeschikkingNummer: gevraagd.beschikking }),
  Product: { Categorie: product.categorie, Code: product.productcode },
  ...(gevraagd.beschikkingVan && { BeschikkingIngangsdatum: gevraagd.beschikkingVan.toString() }),
  ToewijzingIngangsdatum: gevraagd.van.toString(),
  ...(gevraagd.tot && { ToewijzingEinddatum: gevraagd.tot.toString() }),
  Omvang: {
    Volume: gevraagd.volume,
    Eenheid: eenheidcodes[product.eenheid],
    Frequentie: frequenties[gevraagd.frequentie],
  },
  Verwijzer: {
    Type: gevraagd.verwijzer,
    ...(gevraagd.verwijzernaam && { Naam: gevraagd.verwijzernaam }),
    ...(gevraagd.verwijzercode && { ZorgverlenerCode: gevraagd.verwijzercode }),
  },
});
