// SPDX-License-Identifier: EUPL-1.2
import type { Handeling, Mandaatstaat } from '../besluit/mandaat.ts';
import type { Deelname } from '../samenwerking/deelname.ts';

/** Somebody begins to take part from a day, or takes part for the last time on a day. */
export type Deelnamewijziging = {
  readonly soort: 'deelname';
  readonly wat: 'toetreden' | 'vertrekken';
  readonly samenwerking: string;
  readonly deelnemersoort: Deelname['soort'];
  readonly gemeente: string | null;
  readonly naam: string;
  readonly dag: string;
};

/** An entry of the register as it is to be from a day on, or that it ends. */
export type Mandaatwijziging = {
  readonly soort: 'mandaat';
  readonly wat: 'vastleggen' | 'intrekken';
  readonly code: string;
  readonly handeling: Handeling;
  readonly omschrijving: string;
  readonly beslist: string | null;
  readonly naAfstemmingMet: readonly string[];
  readonly informeren: readonly string[];
  readonly grond: string;
  readonly contracten: 'alle' | readonly string[];
  readonly fase: 'inkooptraject' | 'structureel';
  readonly voorwaarde: string | null;
  readonly staat: Mandaatstaat;
  readonly van: string;
  readonly tot: string | null;
};

export type Wijziging = Deelnamewijziging | Mandaatwijziging;

/** A proposal about the verband itself. It takes effect when the body that may decide on it has decided. */
export type Bestuursvoorstel = {
  readonly verband: string;
  readonly id: string;
  readonly titel: string;
  readonly reden: string;
  readonly inhoud: Wijziging;
  readonly staat: 'voorgesteld' | 'vastgesteld' | 'ingetrokken';
  readonly persoon: string | null;
  readonly naam: string;
  readonly ingediend: Temporal.Instant;
  readonly afgerond: Temporal.Instant | null;
};

/** Under which act of the register the decision falls. */
export const handelingVan = ({ soort }: Wijziging): Handeling =>
  soort === 'mandaat' ? 'mandaat-wijzigen' : 'deelname-wijzigen';

/** How decisions and work lists call such a proposal. */
export const onderwerpsoort = 'bestuursvoorstel';
