// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { type Bericht, type Berichtsoort, decode, encode, maakHeader, type Persoon, type Standaard } from '#libs/ijw';
import { newId } from '#libs/kernel';
import { berichtOntvangen, openBericht } from '#modules/berichten';
import type { ActContext } from '#platform/context';

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
  const inhoud = new Uint8Array(encode(bericht));
  const { controle } = decode(inhoud);
  if (!controle.geldig)
    return refused(controle.bevindingen.map(({ melding, code }) => reason('bericht-past-niet', { melding, code })));
  const ontvangen = await berichtOntvangen.run(context, { inhoud });
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
