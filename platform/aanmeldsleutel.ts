// SPDX-License-Identifier: EUPL-1.2
import { createPrivateKey, type KeyObject } from 'node:crypto';

/** With this the platform proves to a provider who it is, instead of with a secret that both know. */
export type Aanmeldsleutel = {
  readonly sleutel: KeyObject;
  readonly algoritme: 'ES256' | 'RS256';
  /** Under which number the provider knows the public half, when it has more. */
  readonly nummer: string | null;
};

const smallestRsa = 2048;

/** Reads a private key in PEM. @returns undefined when it is none, is locked, or is of a kind that providers do not take */
export function readAanmeldsleutel(pem: string, nummer: string | null): Aanmeldsleutel | undefined {
  const sleutel = readKey(pem);
  const { namedCurve, modulusLength = 0 } = sleutel?.asymmetricKeyDetails ?? {};
  if (sleutel?.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1')
    return { sleutel, algoritme: 'ES256', nummer };
  if (sleutel?.asymmetricKeyType === 'rsa' && modulusLength >= smallestRsa)
    return { sleutel, algoritme: 'RS256', nummer };
  return undefined;
}

function readKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}
