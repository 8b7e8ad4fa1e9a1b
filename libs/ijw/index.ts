// SPDX-License-Identifier: EUPL-1.2
export type { Bevinding, Controle } from './bevinding.ts';
export { controleer } from './controleer.ts';
export { decode } from './decode.ts';
export { type Deel323, decodeStream, type Kop323 } from './decode-stream.ts';
export { encode } from './encode.ts';
export { type Adressering, maakHeader } from './kop.ts';
export { lijsten as codelijsten } from './structuur/datatype.ts';
export type { Standaard } from './structuur/tabel.ts';
export type * from './types/301.ts';
export type * from './types/323.ts';
export type * from './types/325.ts';
export type { Bericht, Berichtsoort, BerichtVan } from './types/bericht.ts';
export type * from './types/gedeeld.ts';
