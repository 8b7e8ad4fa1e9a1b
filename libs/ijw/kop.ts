// SPDX-License-Identifier: EUPL-1.2
import { berichten } from './berichten.ts';
import { XSD_VERSIE } from './keuzes.ts';
import { type Standaard, voor } from './structuur/tabel.ts';
import type { Berichtsoort } from './types/bericht.ts';
import type { Datum, Header } from './types/gedeeld.ts';

/** Who writes to whom, under which number, on which day. */
export type Adressering = {
  readonly afzender: string;
  readonly ontvanger: string;
  readonly identificatie: string;
  readonly dagtekening: Datum;
};

/** The header of a new message, with the codes and versions that belong to it. */
export const maakHeader = (standaard: Standaard, soort: Berichtsoort, adressering: Adressering): Header => ({
  BerichtCode: voor(standaard, berichten[soort].code),
  BerichtVersie: 3,
  BerichtSubversie: 2,
  Afzender: adressering.afzender,
  Ontvanger: adressering.ontvanger,
  BerichtIdentificatie: { Identificatie: adressering.identificatie, Dagtekening: adressering.dagtekening },
  XsdVersie: XSD_VERSIE,
});
