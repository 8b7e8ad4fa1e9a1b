// SPDX-License-Identifier: EUPL-1.2
import {
  type AangevraagdProduct315,
  type Antwoord319,
  type Client305,
  type Client307,
  type Client315,
  type Jw305,
  type Jw307,
  type Jw315,
  type Jw317,
  type Jw319,
  maakHeader,
  type NieuwProduct317,
  type Persoon,
  type StartProduct305,
  type StopProduct307,
  type TeWijzigenProduct317,
  type Verzoek317,
} from '../index.ts';

// Messages about who gets care, from when until when, that keep every rule; a test changes what it is about.

/** A class without these parts. */
export function zonder<T extends object, K extends keyof T>(klasse: T, ...namen: readonly K[]): Omit<T, K> {
  const over = { ...klasse };
  for (const naam of namen) delete over[naam];
  return over;
}

const DAGTEKENING = '2026-05-06';
const [GEMEENTE, AANBIEDER] = ['0384', '65656055'];
const header = (soort: '305' | '307' | '315' | '317' | '319', afzender: string) =>
  maakHeader('jw', soort, {
    afzender,
    ontvanger: afzender === GEMEENTE ? AANBIEDER : GEMEENTE,
    identificatie: 'B1',
    dagtekening: DAGTEKENING,
  });

export const persoon: Persoon = {
  Bsn: '999900006',
  Geboortedatum: { Datum: '2010-02-14' },
  Geslacht: '1',
  Naam: { Geslachtsnaam: { Achternaam: 'Wit', Voorvoegsel: 'de' }, Voornamen: 'Tom', Voorletters: 'T' },
};

export const start = (anders: Partial<StartProduct305> = {}): StartProduct305 => ({
  ToewijzingNummer: 10_071,
  Product: { Categorie: '45', Code: '45A03' },
  ToewijzingIngangsdatum: '2026-04-01',
  Begindatum: '2026-04-03',
  StatusAanlevering: '1',
  ...anders,
});

export const jw305 = (StartProducten = [start()], anders: Partial<Client305> = {}): Jw305 => ({
  standaard: 'jw',
  soort: '305',
  Header: header('305', AANBIEDER),
  Client: { ...persoon, StartProducten, ...anders },
});

export const stop = (anders: Partial<StopProduct307> = {}): StopProduct307 => ({
  ...start(),
  RedenBeeindiging: '31',
  Einddatum: '2026-05-01',
  ...anders,
});

export const jw307 = (StopProducten = [stop()], anders: Partial<Client307> = {}): Jw307 => ({
  standaard: 'jw',
  soort: '307',
  Header: header('307', AANBIEDER),
  Client: { ...persoon, StopProducten, ...anders },
});

/** Asked per month without end; every one for its own product. */
export const aanvraag = (nummer: number, anders: Partial<AangevraagdProduct315> = {}): AangevraagdProduct315 => ({
  ReferentieAanbieder: `RA${nummer}`,
  BeschikkingNummer: 123,
  Product: { Categorie: '45', Code: `45A0${nummer}` },
  BeschikkingIngangsdatum: '2026-03-15',
  ToewijzingIngangsdatum: '2026-06-01',
  Omvang: { Volume: 2, Eenheid: '04', Frequentie: '4' },
  Verwijzer: { Type: '02', ZorgverlenerCode: '01012345' },
  ...anders,
});

export const jw315 = (AangevraagdeProducten = [aanvraag(1)], anders: Partial<Client315> = {}): Jw315 => ({
  standaard: 'jw',
  soort: '315',
  Header: header('315', AANBIEDER),
  Client: { ...persoon, GezagsdragerBekend: '1', AangevraagdeProducten, ...anders },
});

export const wijziging = (nummer: number, anders: Partial<TeWijzigenProduct317> = {}): TeWijzigenProduct317 => ({
  ToewijzingNummer: nummer,
  GewensteIngangsdatum: '2026-06-01',
  Omvang: { Volume: 2, Eenheid: '04', Frequentie: '4' },
  ...anders,
});

export const nieuw = (nummer: number, anders: Partial<NieuwProduct317> = {}): NieuwProduct317 => ({
  Product: { Categorie: '45', Code: `45A0${nummer}` },
  GewensteIngangsdatum: '2026-06-01',
  Omvang: { Volume: 2, Eenheid: '04', Frequentie: '4' },
  ...anders,
});

/** One toewijzing stays, one changes, one product is new; any of the three may be left out as undefined. */
export const jw317 = (anders: { readonly [K in keyof Verzoek317]?: Verzoek317[K] | undefined } = {}): Jw317 => {
  const verzoek = {
    ReferentieAanbieder: 'RA1',
    RedenVerzoek: '1',
    OngewijzigdeProducten: [{ ToewijzingNummer: 10_071 }],
    TeWijzigenProducten: [wijziging(10_072)],
    NieuweProducten: [nieuw(1)],
    ...anders,
  };
  const gevuld = Object.fromEntries(Object.entries(verzoek).filter(([, waarde]) => waarde !== undefined));
  return {
    standaard: 'jw',
    soort: '317',
    Header: header('317', AANBIEDER),
    Client: { Bsn: persoon.Bsn, Verzoek: gevuld as Verzoek317 },
  };
};

/** Rejected because the client belongs to another gemeente. */
export const jw319 = (
  Antwoord: Antwoord319 = {
    ReferentieAanbieder: 'RA1',
    VerzoekAntwoord: '1',
    RedenAfwijzingVerzoek: '8',
    Woonplaatsbeginsel: { Gemeente: '0363' },
  },
): Jw319 => ({ standaard: 'jw', soort: '319', Header: header('319', GEMEENTE), Antwoord });
