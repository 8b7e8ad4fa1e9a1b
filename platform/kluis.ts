// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, createHmac, type KeyObject, randomBytes } from 'node:crypto';
import { Hmac } from './kluis/hmac.ts';
import { KluisFout, type Sleutels } from './kluis/sleutels.ts';

export { loadSleutels, parseSleutels, type Sleutels } from './kluis/sleutels.ts';

const version = 1;
const nonceLength = 12;
const tagLength = 16;

/**
 * Encrypts with AES-256-GCM. The result is: version, length and text of the key's id, nonce, tag, content.
 * @param context table and owner, such as `toegang.clienten/gemeente/0513`: elsewhere the result does not open
 */
export function versleutel(sleutels: Sleutels, inhoud: string | Uint8Array, context: string): Uint8Array {
  const head = kopVan(sleutels);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', keyOf(sleutels, sleutels.huidige), nonce);
  cipher.setAAD(Buffer.concat([head, Buffer.from(context)]));
  const content = Buffer.concat([cipher.update(inhoud), cipher.final()]);
  return Uint8Array.from(Buffer.concat([head, nonce, cipher.getAuthTag(), content]));
}

/** Opens what `versleutel` closed with the same context. @throws KluisFout when it does not open */
export function ontsleutel(sleutels: Sleutels, versleuteld: Uint8Array, context: string): Uint8Array {
  const { id, head, nonce, tag, content } = split(versleuteld);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(sleutels, id), nonce, { authTagLength: tagLength });
  decipher.setAAD(Buffer.concat([head, Buffer.from(context)]));
  decipher.setAuthTag(tag);
  try {
    return Uint8Array.from(Buffer.concat([decipher.update(content), decipher.final()]));
  } catch {
    throw new KluisFout('versleutelde gegevens zijn gewijzigd, of horen bij een andere plaats');
  }
}

/** Opens a text. @throws KluisFout when it does not open */
export const ontsleutelTekst = (sleutels: Sleutels, versleuteld: Uint8Array, context: string): string =>
  new TextDecoder().decode(ontsleutel(sleutels, versleuteld, context));

/** With what everything begins that is closed with the current key: whatever begins otherwise has another one. */
export function kopVan({ huidige }: Pick<Sleutels, 'huidige'>): Buffer {
  const id = Buffer.from(huidige);
  return Buffer.concat([Buffer.of(version, id.length), id]);
}

/** A keyed hash (HMAC-SHA-256) by which a value, such as a BSN, is found without storing it readable. */
export const zoeksleutel = (sleutels: Sleutels, waarde: string): Uint8Array =>
  Uint8Array.from(createHmac('sha256', sleutels.zoek).update(waarde).digest());

/** The same as hexadecimal text. */
export const zoeksleutelHex = (sleutels: Sleutels, waarde: string): string =>
  createHmac('sha256', sleutels.zoek).update(waarde).digest('hex');

/** The same, ready for hundreds of thousands of values. */
export function zoekerHex({ zoek }: Pick<Sleutels, 'zoek'>): (waarde: string) => string {
  const hmac = new Hmac(zoek);
  return (waarde) => hmac.hex(waarde);
}

function keyOf(sleutels: Sleutels, id: string): KeyObject {
  const key = sleutels.perId.get(id);
  if (!key) throw new KluisFout(`de sleutel «${id}» ontbreekt; daarmee zijn deze gegevens versleuteld`);
  return key;
}

function split(versleuteld: Uint8Array) {
  const bytes = Buffer.from(versleuteld.buffer, versleuteld.byteOffset, versleuteld.byteLength);
  const headLength = 2 + (bytes[1] ?? 0);
  const tagAt = headLength + nonceLength;
  const contentAt = tagAt + tagLength;
  if (bytes[0] !== version || bytes.length < contentAt) throw new KluisFout('dit zijn geen versleutelde gegevens');
  return {
    id: bytes.toString('utf8', 2, headLength),
    head: bytes.subarray(0, headLength),
    nonce: bytes.subarray(headLength, tagAt),
    tag: bytes.subarray(tagAt, contentAt),
    content: bytes.subarray(contentAt),
  };
}
