// SPDX-License-Identifier: EUPL-1.2
import { type Sleutels, zoeksleutel } from '../kluis.ts';

/**
 * The key in a link that is sent. It follows from the identifier and a key of the platform, so that a second try sends the
 * same link while only the hash of it is kept.
 */
export const koppelsleutel = (sleutels: Sleutels, waarvoor: 'bevestiging' | 'uitnodiging', id: string): string =>
  Buffer.from(zoeksleutel(sleutels, `koppeling/${waarvoor}/${id}`)).toString('base64url');
