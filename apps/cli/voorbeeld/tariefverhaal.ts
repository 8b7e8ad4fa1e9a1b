// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { moment, persoon } from './beleidsverhaal.ts';

/** One way to the tariffs, from its opening until the proposal. */
export const tariefproces = z.strictObject({
  op: moment,
  product: z.string(),
  dossier: z.array(
    z.strictObject({ soort: z.string(), tekst: z.string(), wie: z.string().optional(), waarom: z.string().optional() }),
  ),
  bespreking: z.strictObject({ tekst: z.string(), bestand: z.string(), inhoud: z.string() }),
  overslaan: z.record(z.string(), z.string()),
  uitvraag: z.strictObject({ sluit: moment, toelichting: z.string() }),
  opgaven: z.array(z.strictObject({ aanbieder: persoon, mbo: z.string(), hbo: z.string(), gewicht: z.string() })),
  kiezenOp: moment,
  wijze: z.string(),
  eigen: z.record(z.string(), z.string()),
  motivering: z.string(),
  presentatie: z.strictObject({ reagerenTot: moment, toelichting: z.string() }),
  reactie: z.strictObject({
    aanbieder: persoon,
    onderdeel: z.string(),
    motivering: z.string(),
    eigenCijfer: z.string(),
    cijfersoort: z.string(),
    bestand: z.string(),
    inhoud: z.string(),
  }),
  antwoordOp: moment,
  antwoord: z.strictObject({ uitkomst: z.string(), samenvatting: z.string(), motivering: z.string() }),
});

const dag = z.string();

/** The tariffs of the first year, put before the colleges. */
export const tarieven = z.strictObject({
  op: moment,
  inkoper: persoon,
  ingang: dag,
  toelichting: z.string(),
  colleges: z.strictObject({ op: moment, mensen: z.array(persoon).min(1), motivering: z.string() }),
});

/** A provider asks a tariff of its own. */
export const eigenTarief = z.strictObject({
  op: moment,
  aanbieder: persoon,
  product: z.string(),
  cao: z.string(),
  ingang: dag,
  toelichting: z.string(),
  afwijking: z.strictObject({ soort: z.string(), wordt: z.string(), reden: z.string() }),
  /** A text file by which the provider shows its figure. */
  bewijs: z.strictObject({ naam: z.string(), inhoud: z.string() }),
  adviezen: z.array(
    z.strictObject({ adviseur: persoon, discipline: z.string(), oordeel: z.string(), tekst: z.string() }),
  ),
  directeur: persoon,
  besluitOp: moment,
  geindexeerd: z.enum(['ja', 'nee']),
  motivering: z.string(),
});

/** A provider lays its own build-up beside a tariff, and the region explains what it does not follow. */
export const prijsopbouw = z.strictObject({
  op: moment,
  aanbieder: persoon,
  product: z.string(),
  cao: z.string(),
  toelichting: z.string(),
  afwijking: z.strictObject({ soort: z.string(), wordt: z.string(), reden: z.string() }),
  beoordelaar: persoon,
  uiterlijk: dag,
  oordeel: z.string(),
  directeur: persoon,
  motivering: z.string(),
});

/** A tariff that follows a list of somebody else, and the path of one provider towards it. */
export const ingroeipad = z.strictObject({
  op: moment,
  inkoper: persoon,
  controleur: persoon,
  bestuurder: persoon,
  lijst: z.strictObject({ naam: z.string(), houder: z.string(), bron: z.string() }),
  bedrag: z.strictObject({ eenheid: z.string(), bedrag: z.number().int().positive(), van: dag }),
  pad: z.strictObject({
    aanbieder: persoon,
    product: z.string(),
    oud: z.number().int().positive(),
    afspraak: z.string(),
    afgesprokenOp: dag,
    stappen: z.array(z.strictObject({ van: dag, deel: z.string() })).min(2),
  }),
  motivering: z.string(),
});

/** Index figures of the next year, and the indexation put before the board. */
export const indexatie = z.strictObject({
  op: moment,
  invoerder: persoon,
  controleur: persoon,
  jaar: z.number().int(),
  gepubliceerd: dag,
  bron: z.string(),
  cijfers: z.array(z.strictObject({ reeks: z.string(), procent: z.string() })),
  toelichting: z.string(),
});
