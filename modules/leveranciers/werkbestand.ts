// SPDX-License-Identifier: EUPL-1.2

/** A file to download. */
export type Werkbestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };
