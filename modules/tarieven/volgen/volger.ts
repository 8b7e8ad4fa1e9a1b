// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import type { Eenheid } from '../kostprijs/kostprijsmodel.ts';

/** What a tariff follows instead of being computed, with how people call it. */
export type Gevolgde = (
  | { readonly soort: 'lijst'; readonly lijst: string; readonly regel: string }
  | { readonly soort: 'product'; readonly product: string }
) & { readonly naam: string };

/** A product whose tariff follows something, at a part of it. */
export type Volger = {
  readonly product: string;
  readonly naam: string;
  /** What is declared on the day that is asked. */
  readonly eenheid: Eenheid;
  /** A version of the product begins on that day: it asks for tariffs of its own, also when no amount changes. */
  readonly nieuweVersie: boolean;
  readonly volgt: Gevolgde;
  /** 100 unless a source says otherwise. */
  readonly procent: string;
  readonly bron: Source;
};
