// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';
import type { KostprijsReden } from '../kostprijs/kostprijs.ts';

/** Why a price cannot be computed with what somebody chose. */
export type Opstelreden =
  | KostprijsReden
  | Reason<
      | 'rekenbasis-alleen-eigen'
      | 'rekenbasis-mix-uit-uitvraag'
      | 'rekenbasis-zonder-product'
      | 'rekenbasis-product-dubbel'
      | 'rekenbasis-geen-honderd'
      | 'rekenbasis-van-zichzelf'
      | 'rekenbasis-product-zonder-cijfers'
      | 'rekenbasis-rekenwijzen-verschillen'
      | 'rekenbasis-cijfers-verschillen'
      | 'rekenbasis-cijfer-past-niet'
      | 'rekenbasis-rekenwijze-onbekend'
      | 'rekenbasis-zonder-mixbron'
      | 'rekenbasis-dubbel-ingevuld'
      | 'functie-onbekend'
      | 'mix-eigen-geen-honderd'
    >;
