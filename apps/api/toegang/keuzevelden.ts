// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { agbCode, dag, gemeentecode, kenmerk, voorbeeld, wet } from '../spine/velden.ts';

// What the public answers of the zorgkeuzewijzer hold.

const gemeente = z.object({ code: gemeentecode, naam: z.string() });
const toegangspunt = z
  .object({
    naam: z.string(),
    telefoon: z.string(),
    website: z.string().nullable(),
    bereikbaar: z.string().nullable(),
    voorbeeld,
  })
  .meta({ id: 'Toegangspunt', description: 'Waar inwoners van een gemeente beginnen.' });
const plaats = gemeente
  .extend({ verbanden: z.array(z.string()), toegangspunt: toegangspunt.nullable() })
  .meta({ id: 'Plaats' });
const wachttijd = z
  .object({
    weken: z.int(),
    stand: z.enum(['actueel', 'verouderd', 'zonder-grens']),
    wekenGesprek: z.int(),
    wekenHulp: z.int(),
    peildatum: dag,
  })
  .meta({
    id: 'Wachttijd',
    description: 'Weken tot het eerste gesprek en daarna tot de hulp, zoals gemeld op de peildatum.',
  });
const hulp = z
  .object({
    verband: z.string(),
    product: z.string(),
    naam: z.string().meta({ description: 'De naam in de contracten.' }),
    gewoneNaam: z.string(),
    uitleg: z.string(),
    wet,
    leeftijdVan: z.int().nullable(),
    leeftijdTot: z.int().nullable(),
    voorbeeld,
    aanbieders: z.int(),
    gestopt: z.int().meta({ description: 'Hoeveel van hen nu niemand nieuw aannemen.' }),
    kortst: z.int().nullable().meta({ description: 'De kortste wachttijd in weken die kort geleden is gemeld.' }),
  })
  .meta({ id: 'Hulp' });
const voorliggend = z
  .object({
    id: kenmerk,
    naam: z.string(),
    omschrijving: z.string(),
    voor: z.string(),
    bereiken: z.string(),
    website: z.string().nullable(),
    voorbeeld,
  })
  .meta({ id: 'VoorliggendAanbod', description: 'Hulp waarvoor niemand hoeft te beslissen.' });
export const gevonden = z
  .object({
    gemeenten: z.array(gemeente),
    plaats: plaats.nullable(),
    hulp: z.array(hulp),
    voorliggend: z.array(voorliggend),
  })
  .meta({ id: 'GevondenHulp', description: 'Zonder gemeente alleen waaruit te kiezen is.' });
const keuze = z.object({
  aanbieder: agbCode,
  naam: z.string(),
  telefoon: z.string().nullable(),
  website: z.string().nullable(),
  wachttijd: wachttijd.nullable(),
  gestopt: z.boolean(),
  stopTot: dag.nullable(),
  voorbeeld,
});
export const hulpview = z.object({
  product: z.object({
    verband: z.string(),
    product: z.string(),
    naam: z.string(),
    gewoneNaam: z.string(),
    uitleg: z.string(),
    inGewoneWoorden: z.boolean(),
    doelgroep: z.string().nullable(),
    wet,
    leeftijdVan: z.int().nullable(),
    leeftijdTot: z.int().nullable(),
    voorbeeld,
  }),
  regio: z.string(),
  routes: z.array(
    z.object({ code: z.string(), naam: z.string(), wie: z.string(), wet: z.enum(['jeugdwet', 'wmo', 'beide']) }),
  ),
  wachttijdnorm: z.string().nullable(),
  nietGekomenCent: z.int().nullable(),
  plaats: plaats.nullable(),
  aanbieders: z.array(keuze),
  aantal: z.int(),
  pagina: z.int().meta({ description: 'De getoonde pagina: de eerste als de gevraagde er niet is.' }),
  paginas: z.int(),
});
export const gegeven = z
  .object({
    verband: z.string(),
    gemeente: gemeentecode,
    product: z.string(),
    productnaam: z.string(),
    gewoneNaam: z.string(),
    wet: z.string(),
    aanbieder: agbCode,
    aanbiedernaam: z.string(),
    wekenTotGesprek: z.int().nullable(),
    wekenTotHulp: z.int().nullable(),
    peildatum: dag.nullable(),
    clientstop: z.boolean(),
    voorbeeld,
  })
  .meta({ id: 'Keuzegegeven', description: 'Wie in een gemeente een product geeft.' });
