// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import type { Eenheid } from '../kostprijs/kostprijsmodel.ts';

/** What a tariff follows instead of being computed. */
export type Gevolgde =
  | { readonly soort: 'lijst'; readonly lijst: string; readonly regel: string }
  | { readonly soort: 'product'; readonly product: string };

/** A product whose tariff follows something, at a part of it. */
export type Volger = {
  readonly product: string;
  readonly eenheid: Eenheid;
  readonly volgt: Gevolgde;
  /** 100 unless a source says otherwise. */
  readonly procent: string;
  readonly bron: Source;
};
