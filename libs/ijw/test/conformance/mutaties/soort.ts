// SPDX-License-Identifier: EUPL-1.2
import type { Boom } from '../boom.ts';
import type { Schema } from '../schema/model.ts';
import type { Toeval } from '../toeval.ts';

/** Changes a message in place. It may do nothing when the message gives no occasion. */
export type Boommutatie = (boom: Boom, kans: Toeval, schema: Schema) => void;

/** Changes the text of a message. */
export type Tekstmutatie = (tekst: string, kans: Toeval) => string;

/** Turns the text of a message into the bytes of a file. */
export type Bytemutatie = (tekst: string, kans: Toeval) => Uint8Array;

export type Mutaties<T> = Readonly<Record<string, T>>;
