// SPDX-License-Identifier: EUPL-1.2
import type { BerichtVan, StopProduct307 } from '#libs/ijw';
import { bewaarbareDag } from '../keuzes.ts';
import type { Stopmelding } from './levering.ts';
import { naarStartProduct, startUit } from './startbericht.ts';

// The one place where the elements of the 307 become our nouns, and the other way round.

/** The stops that a 307 tells. */
export const stopsUit = ({ Client }: BerichtVan<'307'>): readonly Stopmelding[] =>
  Client.StopProducten.map((stop, at) => ({
    ...startUit(stop, `/Bericht/Client/StopProducten/StopProduct[${at + 1}]`),
    einde: bewaarbareDag(stop.Einddatum),
    reden: stop.RedenBeeindiging,
  }));

/** A stop as it stands in a 307. */
export const naarStopProduct = (stop: Omit<Stopmelding, 'pad'>): StopProduct307 => ({
  ...naarStartProduct(stop),
  RedenBeeindiging: stop.reden,
  Einddatum: stop.einde,
});
