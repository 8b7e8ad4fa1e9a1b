// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';

/** What must be known of an indicator before anyone can measure with it. */
export const maatgegevens = [
  'eenheid',
  'richting',
  'nulmeting',
  'normjaar',
  'streefwaarde',
  'streefdatum',
  'databron',
  'meetwijze',
  'maker',
  'ritme',
] as const;
export type Maatgegeven = (typeof maatgegevens)[number];

/** An indicator as the SMART check sees it; null where the plan says nothing that can be worked with. */
export type Maat = {
  readonly code: string;
  readonly naam: string;
  readonly gegevens: Readonly<Record<Maatgegeven, string | number | null>>;
  readonly bron: Source;
};

export type SmartOnderdeel = 'specifiek' | 'meetbaar' | 'aanwijsbaar' | 'realistisch' | 'tijdgebonden';

/** How SMART a doel is: by part, what is missing. It rests on the indicator that is described best. */
export type SmartOordeel = {
  readonly smart: boolean;
  readonly indicator: string | null;
  readonly onderdelen: readonly {
    readonly onderdeel: SmartOnderdeel;
    readonly voldoet: boolean;
    readonly ontbreekt: readonly Ontbrekend[];
  }[];
};

export type Ontbrekend = Maatgegeven | 'indicator' | 'streefwaarde-volgt-richting' | 'streefdatum-na-normjaar';
