// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { dialoog, effectketen, jaarprogramma, moment, opvolging, persoon } from './beleidsverhaal.ts';
import { eigenTarief, indexatie, ingroeipad, prijsopbouw, tariefproces, tarieven } from './tariefverhaal.ts';

const dag = z.string();
const cents = z.number().int();

const jeugdige = z.strictObject({
  bsn: z.string(),
  voornamen: z.string(),
  voorletters: z.string(),
  voorvoegsel: z.string().optional(),
  achternaam: z.string(),
  geboortedatum: dag,
  geslacht: z.string(),
  straatnaam: z.string(),
  huisnummer: z.number().int(),
  postcode: z.string(),
  plaatsnaam: z.string(),
  hulpvraag: z.string(),
  volume: z.number().int(),
  van: dag,
  tot: dag,
});

const inschrijving = z.strictObject({
  aanbieder: persoon,
  op: moment,
  indienenOp: moment,
  /** Handed in after closing: must be refused, and the concept must stay. */
  teLaat: z.boolean().default(false),
  bedrijf: z.strictObject({
    naam: z.string(),
    kvk: z.string(),
    medewerkers: z.number().int(),
    jaaromzet: cents,
    balanstotaal: cents,
  }),
  cao: z.string(),
  producten: z.array(z.string()).min(1),
});

const codes = z.array(z.string()).default([]);
const segment = z.strictObject({
  code: z.string(),
  schrijver: persoon,
  randvoorwaarden: z.array(
    z.strictObject({
      naam: z.string(),
      situatie: z.string(),
      invloed: z.string(),
      maatregel: z.string(),
      geregeld: z.string(),
      kernbedingen: codes,
      doelen: codes,
    }),
  ),
  onderwerpen: z.array(
    z.strictObject({
      naam: z.string(),
      tekst: z.string(),
      soort: z.string(),
      segmenten: codes,
      trekker: z.string(),
      uiterlijk: dag,
    }),
  ),
  koppen: z.array(z.string()),
  teksten: z.record(z.string(), z.string()),
  losEind: z.strictObject({ onderdeel: z.string(), tekst: z.string(), trekker: z.string(), uiterlijk: dag }),
});

/** The invented story of one contract through all rooms; the people are those of `mensen.yaml`. */
const verhaal = z.strictObject({
  contract: z.string(),
  jaar: z.number().int(),
  beleid: z.strictObject({
    op: moment,
    doel: z.string(),
    vaststeller: persoon,
    kernbedingen: z.array(z.string()).min(1),
    segment,
  }),
  effectketen,
  producten: z.strictObject({
    op: moment,
    inkoper: persoon,
    doelgroep: z.string(),
    leeftijd: z.strictObject({ van: z.number().int(), totEnMet: z.number().int() }),
  }),
  tariefproces,
  tarieven,
  dialoog,
  wijziging: z.strictObject({
    op: moment,
    inkoper: persoon,
    bestuurder: persoon,
    product: z.string(),
    cao: z.string(),
    micro: z.boolean(),
    verhogingCenten: cents,
    ingang: dag,
    toelichting: z.string(),
    mandaat: z.string(),
    volmacht: z.strictObject({ op: moment, motivering: z.string() }),
    besluitOp: moment,
    motivering: z.string(),
  }),
  inkoop: z.strictObject({
    voorbereidOp: moment,
    inkoper: persoon,
    directeur: persoon,
    publiceertOp: moment,
    opent: z.string(),
    sluit: z.string(),
    uitslag: dag,
    ingang: dag,
    motivering: z.string(),
    inschrijvingen: z.array(inschrijving).min(1),
    beoordelaars: z.tuple([persoon, persoon]),
    beoordelenOp: moment,
    besluitOp: moment,
    besluitMotivering: z.string(),
  }),
  'contract-sluiten': z.strictObject({
    directeur: persoon,
    ondertekenOp: moment,
    motivering: z.string(),
    aanvaardOp: moment,
    aanbieder: persoon,
  }),
  jaarprogramma,
  opvolging,
  toegang: z.strictObject({
    medewerker: persoon,
    op: moment,
    product: z.string(),
    motivering: z.string(),
    gekozenDoor: z.enum(['inwoner', 'gemeente']),
    toelichting: z.string(),
    aanbieder: persoon,
    jeugdigen: z.array(jeugdige).min(1),
  }),
  zorgkeuzewijzer: z.strictObject({
    op: moment,
    aanbieder: persoon,
    profiel: z.record(z.string(), z.string()),
    wachttijden: z.array(z.strictObject({ product: z.string(), wekenGesprek: z.number(), wekenHulp: z.number() })),
    medewerker: persoon,
    toegangspunt: z.record(z.string(), z.string()),
    voorliggend: z.array(z.record(z.string(), z.union([z.string(), z.number()]))).min(1),
    ervaring: z.strictObject({ formulierOp: moment, verstuurdOp: moment, inhoud: z.record(z.string(), z.string()) }),
  }),
  declaratie: z.strictObject({
    maand: dag,
    op: moment,
    nummer: z.string(),
    identificatie: z.string(),
    regels: z.array(
      z.strictObject({ jeugdige: z.number().int(), volume: z.number().int(), tariefErbijCenten: cents.default(0) }),
    ),
  }),
  betaling: z.strictObject({
    op: moment,
    klaargezetDoor: persoon,
    goedgekeurdDoor: persoon,
    goedkeurenOp: moment,
    motivering: z.string(),
  }),
  eigenTarief,
  prijsopbouw,
  indexatie,
  ingroeipad,
  impact: z.strictObject({
    op: moment,
    inkoper: persoon,
    naam: z.string(),
    maand: z.string(),
    procent: z.string(),
    verliesgrens: z.string(),
  }),
});
export type Verhaal = z.output<typeof verhaal>;

/** Reads the story that goes with a region pack. */
export const readVerhaal = async (map: string): Promise<Verhaal> =>
  verhaal.parse(parse(await readFile(`${map}/voorbeeld/verhaal.yaml`, 'utf8')));
