// SPDX-License-Identifier: EUPL-1.2
import type { BerichtVan } from '#libs/ijw';
import { isGemeentecode } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import { zoeksleutel } from '#platform/kluis';
import type { Clientrelatie, Wet } from '../toewijzing/toewijzing.ts';

export const wetVan = { jw: 'jeugdwet', wmo: 'wmo' } as const satisfies Readonly<Record<string, Wet>>;
export const standaardVan = { jeugdwet: 'jw', wmo: 'wmo' } as const;

type OverClient = BerichtVan<'301' | '305' | '307' | '315' | '317'>;

/** Which client of which gemeente, at which aanbieder, a message is about. The BSN itself goes no further. */
export function relatieVan(
  { omgeving }: Pick<ActContext, 'omgeving'>,
  { standaard, Header, Client }: OverClient,
): Clientrelatie {
  const { Afzender, Ontvanger } = Header;
  const [gemeente, aanbieder] = isGemeentecode(Afzender) ? [Afzender, Ontvanger] : [Ontvanger, Afzender];
  return { gemeente, wet: wetVan[standaard], aanbieder, clientSleutel: zoeksleutel(omgeving.sleutels, Client.Bsn) };
}
