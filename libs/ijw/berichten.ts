// SPDX-License-Identifier: EUPL-1.2
import { regels301 } from './regels/301.ts';
import { regels323 } from './regels/323.ts';
import { regels325 } from './regels/325.ts';
import type { Regelset } from './regels/regel.ts';
import { structuur301 } from './structuur/301.gen.ts';
import { structuur323 } from './structuur/323.gen.ts';
import { structuur325 } from './structuur/325.gen.ts';
import { type Knoop, maakPlan } from './structuur/plan.ts';
import type { Klassen, PerStandaard, Standaard } from './structuur/tabel.ts';
import type { Client323 } from './types/323.ts';
import type { Client325 } from './types/325.ts';
import type { Berichtsoort, BerichtVan } from './types/bericht.ts';

/** The class of a large message that is read, checked and handed over one at a time. */
type Eenheden = { readonly '301': never; readonly '323': Client323; readonly '325': Client325 };

/** All that is to be known of one kind of message. */
export type Definitie<S extends Berichtsoort> = {
  readonly naam: string;
  /** BerichtCode [COD002]. */
  readonly code: PerStandaard<string>;
  readonly klassen: Klassen;
  readonly eenheid?: string;
  readonly regels: Regelset<BerichtVan<S>, Eenheden[S]>;
};

/** The messages that are known. One that is in the union of messages but not here does not compile. */
export const berichten: { readonly [S in Berichtsoort]: Definitie<S> } = {
  301: {
    naam: 'Toewijzing',
    code: { jw: '436', wmo: '414' },
    klassen: structuur301,
    regels: regels301,
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
