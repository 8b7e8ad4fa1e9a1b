// SPDX-License-Identifier: EUPL-1.2
import type { KeuzesView, procedureTekst } from '../../beleid/keuzetekst.ts';

type Namen = Parameters<typeof procedureTekst>[1];
export type Contractrij = {
  readonly code: string;
  readonly nummer: number;
  readonly naam: string;
  readonly keuzes: KeuzesView;
};
export type Overzichtview = {
  readonly verband: string;
  readonly contracten: readonly Contractrij[];
  readonly namen: Namen;
  readonly segmenten: readonly {
    readonly code: string;
    readonly naam: string;
    readonly omschrijving: string | null;
    /** Names of the contracts in it. */
    readonly contracten: readonly string[];
  }[];
  readonly documenten: readonly {
    readonly code: string;
    readonly titel: string;
    readonly uitgever: string;
    readonly aantal: number;
  }[];
  readonly ongemodelleerd: readonly {
    readonly wat: string;
    readonly plaats: string;
    readonly reden: string;
  }[];
};
