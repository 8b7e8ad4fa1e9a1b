// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  antwoordLezen,
  boekverschilInzien,
  boekverschilWerkblad,
  eindeBesluiten,
  eindeIntrekken,
  eindeInzien,
  eindeVoorstellen,
  overgangenInzien,
  overgangVastleggen,
  productAfleiden,
  productBewerken,
  productenboekInzien,
  productInzien,
  productvoorstelBeoordelen,
  productvoorstelIndienen,
  productvoorstelInzien,
  productvoorstellenlijst,
  productWijzigen,
  versieVoorbereiden,
  vormenInzien,
  vormVastleggen,
  wijzigingInzien,
  wijzigingTerugnemen,
} from '#modules/producten';
import { dag as dagInvoer, geheel, keuze, tekst, vinkje } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { part, queryEndpoint } from '../spine/query-endpoint.ts';
import { dag, voorbeeld, wet } from '../spine/velden.ts';

const product = z
  .object({
    product: z.string(),
    versie: z.int(),
    contract: z.string(),
    contractnaam: z.string(),
    nummer: z.int().meta({ description: 'Nummer van het contract.' }),
    naam: z.string(),
    omschrijving: z.string(),
    wet,
    categorie: z.string(),
    productcode: z.string(),
    eenheid: z.string(),
    van: dag.nullable(),
    tot: dag.nullable(),
    staat: z.enum(['concept', 'vastgesteld']),
    doelen: z.array(z.string()),
    kernbedingen: z.array(z.string()),
    voorbeeld,
    codeVoorbeeld: z.boolean().meta({ description: 'De productcode is verzonnen.' }),
    heeftConcept: z.boolean(),
  })
  .meta({ id: 'Product' });

export const producten = [
  queryEndpoint({
    pad: '/producten',
    query: part(productenboekInzien, productenboekInzien.naam, (boek) => boek.producten),
    samenvatting: 'Het productenboek',
    filters: {
      contract: tekst(80).optional(),
      wet: keuze(['jeugdwet', 'wmo']).optional(),
      q: tekst(100).optional().meta({ description: 'Woorden uit naam, omschrijving of productcode.' }),
      sorteer: keuze(['naam', 'productcode', 'contract']).optional(),
      omlaag: vinkje(),
    },
    vraag: (zoeking) => zoeking,
    antwoord: z.array(product),
  }),
  queryEndpoint({
    pad: '/producten/{product}',
    query: productInzien,
    samenvatting: 'Eén product: de versie die vandaag telt, of de versie waar u om vraagt',
    filters: { versie: geheel(1, 9999).optional() },
    vraag: (velden) => ({ product: velden.product, versie: velden.versie ?? null }),
  }),
  actEndpoint({
    pad: '/producten/{product}/versies',
    act: versieVoorbereiden,
    samenvatting: 'Een nieuwe versie van een product in concept maken',
  }),
  actEndpoint({
    pad: '/producten/{product}/concept',
    methode: 'put',
    act: productBewerken,
    samenvatting: 'Het concept van een product bewerken',
  }),
  queryEndpoint({
    pad: '/producten/{product}/wijziging',
    query: wijzigingInzien,
    samenvatting: 'Het concept naast wat nu geldt, met wat er getoetst is',
    vraag: (velden) => ({ product: velden.product }),
  }),
  actEndpoint({
    pad: '/producten/{product}/besluiten',
    act: productWijzigen,
    samenvatting: 'Besluiten om een product te wijzigen; raakt het een tarief, dan wacht de versie op haar tarieven',
  }),
  actEndpoint({
    pad: '/producten/{product}/terugnemingen',
    act: wijzigingTerugnemen,
    samenvatting: 'Een besloten versie terugnemen die nog op haar tarieven wacht',
  }),
  queryEndpoint({
    pad: '/productvormen',
    query: vormenInzien,
    samenvatting: 'De bijzondere vormen van inkoop, met de producten die erbij horen',
    vraag: () => undefined,
  }),
  actEndpoint({
    pad: '/productvormen',
    act: vormVastleggen,
    samenvatting: 'Een bijzondere vorm toevoegen of wijzigen',
  }),
  queryEndpoint({
    pad: '/overgangen',
    query: overgangenInzien,
    samenvatting: 'Wat producten en oudere stelsels waren en wat zij worden, met wat daarin niet sluit',
    filters: { stelsel: tekst(80).optional(), q: tekst(100).optional() },
    vraag: (zoeking) => zoeking,
  }),
  actEndpoint({
    pad: '/overgangen',
    act: overgangVastleggen,
    samenvatting: 'Vastleggen wat iets uit een ouder stelsel wordt',
  }),
  actEndpoint({
    pad: '/producten/{product}/afgeleiden',
    act: productAfleiden,
    samenvatting: 'Een nieuw product in concept beginnen als kopie van een ander',
  }),
  queryEndpoint({
    pad: '/producten/{product}/einde',
    query: eindeInzien,
    samenvatting: 'Het voorstel om een product te beëindigen, of dat kan en wie beslist',
    vraag: (velden) => ({ product: velden.product }),
  }),
  actEndpoint({
    pad: '/producten/{product}/einde',
    methode: 'put',
    act: eindeVoorstellen,
    samenvatting: 'Voorstellen een product te beëindigen, met wat het opvolgt',
  }),
  actEndpoint({
    pad: '/producten/{product}/eindebesluiten',
    act: eindeBesluiten,
    samenvatting: 'Besluiten om een product te beëindigen',
  }),
  actEndpoint({
    pad: '/producten/{product}/eindeintrekkingen',
    act: eindeIntrekken,
    samenvatting: 'Het voorstel om een product te beëindigen intrekken',
  }),
  queryEndpoint({
    pad: '/productenboekverschillen',
    query: boekverschilInzien,
    samenvatting: 'Het productenboek van een dag naast dat van een andere dag',
    filters: { van: dagInvoer().optional(), naar: dagInvoer().optional() },
    vraag: (dagen) => dagen,
  }),
  fileEndpoint({
    pad: '/productenboekverschillen/{werkblad}',
    query: boekverschilWerkblad,
    samenvatting: 'Dat verschil als Excel-bestand: twee dagen, zoals <2025-01-01.2026-01-01>.xlsx',
  }),
  queryEndpoint({
    pad: '/productvoorstellen',
    query: productvoorstellenlijst,
    samenvatting: 'Wat de toegang van de gemeenten over het productenboek voorstelt',
    filters: {
      staat: keuze(['ingediend', 'overgenomen', 'afgewezen']).optional(),
      product: tekst(80).optional(),
    },
    vraag: (zoeking) => zoeking,
  }),
  queryEndpoint({
    pad: '/productvoorstellen/{voorstel}',
    query: productvoorstelInzien,
    samenvatting: 'Eén voorstel met zijn antwoord',
    vraag: (velden) => ({ voorstel: velden.voorstel }),
  }),
  actEndpoint({
    pad: '/productvoorstellen',
    act: productvoorstelIndienen,
    samenvatting: 'Voorstellen wat er in het productenboek ontbreekt of anders moet',
  }),
  actEndpoint({
    pad: '/productvoorstellen/{voorstel}/beoordelingen',
    act: productvoorstelBeoordelen,
    samenvatting: 'Een voorstel overnemen in een versie, of afwijzen met de reden',
  }),
  actEndpoint({
    pad: '/productvoorstellen/{voorstel}/lezingen',
    act: antwoordLezen,
    samenvatting: 'Het antwoord op een voorstel is gelezen',
  }),
];
