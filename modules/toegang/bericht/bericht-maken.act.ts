// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { type Bericht, decode, encode } from '#libs/ijw';

/** A message of our own as it goes out; refused with every rule that it breaks, for whoever filled in what does not fit. */
export function berichtMaken(bericht: Bericht): Outcome<Uint8Array<ArrayBuffer>, Reason> {
  try {
    const inhoud = new Uint8Array(encode(bericht));
    const { controle } = decode(inhoud);
    return controle.geldig
      ? decided(inhoud)
      : refused(controle.bevindingen.map(({ melding, code }) => reason('bericht-past-niet', { melding, code })));
  } catch (error) {
    // A value that the schema does not take, such as a reason that this law does not know.
    if (!(error instanceof RangeError)) throw error;
    return refused(reason('bericht-past-niet', { melding: error.message, code: 'XSD' }));
  }
}
