// SPDX-License-Identifier: EUPL-1.2
import type { Datum, Eurocent, Header, Omvang, Persoon, Product } from './gedeeld.ts';

/** 315 Verzoek om toewijzing: aanbieder to gemeente, one client. */
export type Bericht315 = { readonly soort: '315'; readonly Header: Header; readonly Client: Client315 };
export type Jw315 = Bericht315 & { readonly standaard: 'jw' };
export type Wmo315 = Bericht315 & {
  readonly standaard: 'wmo';
  readonly Client: { readonly GezagsdragerBekend?: never };
};

export type Client315 = Persoon & {
  /** Jw only. */
  readonly GezagsdragerBekend?: string;
  readonly Commentaar?: string;
  readonly AangevraagdeProducten: readonly AangevraagdProduct315[];
};

export type AangevraagdProduct315 = {
  readonly ReferentieAanbieder: string;
  readonly BeschikkingNummer?: number;
  readonly Product?: Product;
  readonly BeschikkingIngangsdatum?: Datum;
  readonly ToewijzingIngangsdatum: Datum;
  readonly ToewijzingEinddatum?: Datum;
  readonly Omvang?: Omvang;
  readonly Budget?: Eurocent;
  readonly Verwijzer: Verwijzer315;
  readonly Raamcontract?: string;
  readonly Commentaar?: string;
};

/** Who referred the client: by AGB-code or by name. */
export type Verwijzer315 = { readonly Type: string; readonly Naam?: string; readonly ZorgverlenerCode?: string };
