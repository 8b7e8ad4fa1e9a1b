// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

export const moment = z.string().transform((text) => Temporal.PlainDateTime.from(text));
export const persoon = z.string();
/** What an act is given as it stands here: the act itself says what is wrong with it. */
const invoer = z.record(z.string(), z.unknown());
const metCode = z.record(z.string(), invoer);

/** What a segment is bought for, in order, and on what that rests. */
export const effectketen = z.strictObject({
  op: moment,
  segment: z.string(),
  schrijver: persoon,
  vaststeller: persoon,
  inspanningen: z.array(z.strictObject({ naam: z.string(), dient: z.array(z.string()) })),
  gronden: metCode,
});

/** One round: who is heard about which text, what they say, and what becomes of it. Places count from 0. */
export const dialoog = z.strictObject({
  plannenOp: moment,
  planner: persoon,
  nakijker: persoon,
  beslisser: persoon,
  ronde: invoer,
  stuk: invoer,
  bijlage: z.strictObject({ naam: z.string(), bestand: z.string(), tekst: z.string() }),
  bijeenkomsten: z.array(z.looseObject({ begin: moment })),
  organisaties: z.array(z.string()),
  komsten: z.array(z.looseObject({ aanbieder: persoon, bijeenkomst: z.number().int() })),
  /** Of each meeting which aanbieders came, and what was said. */
  verloop: z.array(z.strictObject({ aanwezig: z.array(persoon), besproken: z.string() })),
  reagerenOp: moment,
  reacties: z.array(z.looseObject({ aanbieder: persoon, zonderNaam: z.string().optional() })),
  antwoordenOp: moment,
  antwoorden: z.array(z.looseObject({ reacties: z.array(z.number().int()) })),
  publicerenOp: moment,
  besluitOp: moment,
  motivering: z.string(),
});

/** The programme of a year, from its posts to its adoption. */
export const jaarprogramma = z.strictObject({
  jaar: z.number().int(),
  op: moment,
  schrijver: persoon,
  posten: metCode,
  eigenPost: invoer,
  sleutel: z.strictObject({ naam: z.string(), bron: z.string(), gewichten: z.record(persoon, z.number().int()) }),
  voorleggen: invoer,
  zienswijzen: z.array(z.looseObject({ college: persoon, op: moment, raad: z.string() })),
  besluit: z.strictObject({ op: moment, beslisser: persoon, motivering: z.string() }),
});

/** What councils asked, what is yet to be learnt, and whether it worked. */
export const opvolging = z.strictObject({
  op: moment,
  schrijver: persoon,
  vaststeller: persoon,
  directeur: persoon,
  motie: invoer,
  uitslagen: z.record(persoon, z.string()),
  stemmenOp: z.string(),
  motiestap: invoer,
  antwoord: z.string(),
  ontwikkelopgave: invoer,
  fase: invoer,
  evaluatie: invoer,
  oordelen: z.array(invoer),
  conclusie: z.string(),
  gevolg: invoer,
});
