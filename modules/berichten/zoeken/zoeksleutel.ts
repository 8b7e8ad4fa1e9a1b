// SPDX-License-Identifier: EUPL-1.2

/** By which number a message is found. */
export type Sleutelsoort = 'identificatie' | 'declaratie' | 'referentie' | 'toewijzing' | 'bsn';

/** One number of a message; of a BSN the number itself is never kept. */
export type Zoeksleutel = { readonly soort: Sleutelsoort; readonly sleutel: string };
