// SPDX-License-Identifier: EUPL-1.2
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import type { Berichtsoort, Standaard } from '../index.ts';
import { bytes, FEITEN, feit, tekst } from './feiten.ts';

xmlRegisterFsInputProviders();

/** Says whether libxml2 finds this file well-formed and valid against the published XSD. */
export type Orakel = (bestand: Uint8Array) => boolean;

export function orakel(standaard: Standaard, soort: Berichtsoort): Orakel {
  const xsd = XmlDocument.fromBuffer(schema(standaard, soort), { url: `${FEITEN}/xsd/${standaard}/bericht.xsd` });
  const validator = XsdValidator.fromDoc(xsd);
  return (bestand) => {
    let document: XmlDocument | undefined;
    try {
      document = XmlDocument.fromBuffer(bestand, { option: 0 });
      validator.validate(document);
      return true;
    } catch {
      return false;
    } finally {
      document?.dispose();
    }
  };
}

/** WMO325.xsd was not published; it differs from JW325.xsd in namespaces and BerichtCode only [facts, xsd/README.md]. */
function schema(standaard: Standaard, soort: Berichtsoort): Uint8Array {
  if (standaard === 'jw' || soort !== '325') return feit(`xsd/${standaard}/${standaard.toUpperCase()}${soort}.xsd`);
  return bytes(naarWmo(tekst(feit('xsd/jw/JW325.xsd'))));
}

/** A Jw file as a Wmo one: namespaces, BerichtCode, and categories that Wmo has. */
export const naarWmo = (jw: string): string =>
  jw
    .replaceAll('ijw', 'iwmo')
    .replaceAll('jw3', 'wmo3')
    .replace(/(BerichtCode>|value=")(436|490|491)/g, (_, voor: string, code: string) => voor + WMO[code])
    .replace(/(Categorie>)(45|55)/g, '$102');

const WMO: Readonly<Record<string, string>> = { 436: '414', 490: '484', 491: '485' };
