// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason } from '#libs/explain';
import { type Bericht, type Berichtsoort, maakHeader, type Persoon, type Standaard } from '#libs/ijw';
import { newId } from '#libs/kernel';
import { berichtOntvangen, openBericht } from '#modules/berichten';
import type { ActContext } from '#platform/context';
import { berichtMaken } from './bericht-maken.act.ts';

/** The header of a message of the own aanbieder, under a number that nobody used before. */
export const eigenKop = (
  { wie, vandaag }: ActContext,
  {
    standaard,
    soort,
    gemeente,
  }: { readonly standaard: Standaard; readonly soort: Berichtsoort; readonly gemeente: string },
) =>
  maakHeader(standaard, soort, {
    afzender: wie.hoed.code,
    ontvanger: gemeente,
    identificatie: eigenNummer(),
    dagtekening: vandaag.toString(),
  });

/** Twelve signs that nobody used before, for a message or a request. */
export const eigenNummer = (): string => newId().replaceAll('-', '').slice(-12).toUpperCase();

/**
 * Hands a message of the own aanbieder in by the same door as one that its software made.
 * @returns the identifier of the message
 */
export async function berichtInsturen(context: ActContext, bericht: Bericht): Promise<Outcome<string, Reason>> {
  const gemaakt = berichtMaken(bericht);
  if (gemaakt.status !== 'decided') return gemaakt;
  const ontvangen = await berichtOntvangen.run(context, { inhoud: gemaakt.value });
  return ontvangen.status === 'decided' ? decided(ontvangen.value.bericht) : ontvangen;
}

/** Who a client is, as the 301 with this identifier told the aanbieder. */
export async function persoonUit(context: ActContext, bericht: string | null): Promise<Persoon | undefined> {
  const gelezen = bericht === null ? undefined : await openBericht(context, bericht);
  if (gelezen?.soort !== '301') return undefined;
  const { Bsn, Geboortedatum, Geslacht, Naam } = gelezen.Client;
  const { Geslachtsnaam, Voornamen, Voorletters } = Naam;
  return {
    Bsn,
    Geboortedatum,
    Geslacht,
    Naam: { Geslachtsnaam, ...(Voornamen && { Voornamen }), ...(Voorletters && { Voorletters }) },
  };
}
