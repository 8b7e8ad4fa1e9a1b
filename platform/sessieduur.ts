// SPDX-License-Identifier: EUPL-1.2

/** How long a session lasts, in minutes: without being used, and at most, however much it is used. */
export type Sessieduur = { readonly stil: number; readonly hoogstens: number };

/** An hour for a meeting or a lunch, and one working day. */
export const gewoneDuur: Sessieduur = { stil: 60, hoogstens: 600 };
