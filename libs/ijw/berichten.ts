// SPDX-License-Identifier: EUPL-1.2
import { regels301 } from './regels/301.ts';
import { regels305 } from './regels/305.ts';
import { regels307 } from './regels/307.ts';
import { regels315 } from './regels/315.ts';
import { regels317 } from './regels/317.ts';
import { regels319 } from './regels/319.ts';
import { regels323 } from './regels/323.ts';
import { regels325 } from './regels/325.ts';
import { geenRegels, type Regelset } from './regels/regel.ts';
import { structuur301 } from './structuur/301.gen.ts';
import { structuur302 } from './structuur/302.gen.ts';
import { structuur305 } from './structuur/305.gen.ts';
import { structuur306 } from './structuur/306.gen.ts';
import { structuur307 } from './structuur/307.gen.ts';
import { structuur308 } from './structuur/308.gen.ts';
import { structuur315 } from './structuur/315.gen.ts';
import { structuur316 } from './structuur/316.gen.ts';
import { structuur317 } from './structuur/317.gen.ts';
import { structuur318 } from './structuur/318.gen.ts';
import { structuur319 } from './structuur/319.gen.ts';
import { structuur320 } from './structuur/320.gen.ts';
import { structuur323 } from './structuur/323.gen.ts';
import { structuur325 } from './structuur/325.gen.ts';
import { type Knoop, maakPlan } from './structuur/plan.ts';
import type { Klassen, PerStandaard, Standaard } from './structuur/tabel.ts';
import type { Client323 } from './types/323.ts';
import type { Client325 } from './types/325.ts';
import type { Berichtsoort, BerichtVan } from './types/bericht.ts';

/** The class of a large message that is read, checked and handed over one at a time. */
type Eenheid<S> = S extends '323' ? Client323 : S extends '325' ? Client325 : never;

/** All that is to be known of one kind of message. */
export type Definitie<S extends Berichtsoort> = {
  readonly naam: string;
  /** BerichtCode [COD002]. */
  readonly code: PerStandaard<string>;
  readonly klassen: Klassen;
  readonly eenheid?: string;
  readonly regels: Regelset<BerichtVan<S>, Eenheid<S>>;
};

/** The messages that are known. One that is in the union of messages but not here does not compile. */
export const berichten: { readonly [S in Berichtsoort]: Definitie<S> } = {
  301: {
    naam: 'Toewijzing',
    code: { jw: '436', wmo: '414' },
    klassen: structuur301,
    regels: regels301,
  },
  302: {
    naam: 'Toewijzing retour',
    code: { jw: '437', wmo: '415' },
    klassen: structuur302,
    regels: geenRegels,
  },
  305: {
    naam: 'Start',
    code: { jw: '438', wmo: '418' },
    klassen: structuur305,
    regels: regels305,
  },
  306: {
    naam: 'Start retour',
    code: { jw: '439', wmo: '419' },
    klassen: structuur306,
    regels: geenRegels,
  },
  307: {
    naam: 'Stop',
    code: { jw: '440', wmo: '420' },
    klassen: structuur307,
    regels: regels307,
  },
  308: {
    naam: 'Stop retour',
    code: { jw: '441', wmo: '421' },
    klassen: structuur308,
    regels: geenRegels,
  },
  315: {
    naam: 'Verzoek om toewijzing',
    code: { jw: '446', wmo: '444' },
    klassen: structuur315,
    regels: regels315,
  },
  316: {
    naam: 'Verzoek om toewijzing retour',
    code: { jw: '447', wmo: '445' },
    klassen: structuur316,
    regels: geenRegels,
  },
  317: {
    naam: 'Verzoek om wijziging',
    code: { jw: '486', wmo: '480' },
    klassen: structuur317,
    regels: regels317,
  },
  318: {
    naam: 'Verzoek om wijziging retour',
    code: { jw: '487', wmo: '481' },
    klassen: structuur318,
    regels: geenRegels,
  },
  319: {
    naam: 'Antwoord',
    code: { jw: '488', wmo: '482' },
    klassen: structuur319,
    regels: regels319,
  },
  320: {
    naam: 'Antwoord retour',
    code: { jw: '489', wmo: '483' },
    klassen: structuur320,
    regels: geenRegels,
  },
  323: {
    naam: 'Declaratie',
    code: { jw: '490', wmo: '484' },
    klassen: structuur323,
    eenheid: 'Client',
    regels: regels323,
  },
  325: {
    naam: 'Declaratie-antwoord',
    code: { jw: '491', wmo: '485' },
    klassen: structuur325,
    eenheid: 'Client',
    regels: regels325,
  },
};

/** Whether this number is of a message that is known. */
export const isBerichtsoort = (soort: string): soort is Berichtsoort => Object.hasOwn(berichten, soort);

const plannen = new Map<string, Knoop>();

/** The plan of a message, made at its first use. */
export function planVan(standaard: Standaard, soort: Berichtsoort): Knoop {
  const sleutel = standaard + soort;
  const plan = plannen.get(sleutel) ?? maakPlan(berichten[soort].klassen, standaard, soort, berichten[soort].eenheid);
  plannen.set(sleutel, plan);
  return plan;
}
