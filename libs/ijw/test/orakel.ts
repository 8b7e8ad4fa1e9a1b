// SPDX-License-Identifier: EUPL-1.2
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlParseError,
  XmlValidateError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import type { Berichtsoort, Standaard } from '../index.ts';
import { type Schemabron, schemabron } from './conformance/schema/bron.ts';

/** Says whether libxml2 finds this file well-formed and valid. Throws when libxml2 itself fails. */
export type Orakel = (bestand: Uint8Array) => boolean;

const bijlagen = new XmlBufferInputProvider({});
xmlRegisterInputProvider(bijlagen);
let aantal = 0;

/** libxml2 with the published XSD of this message or, where there is none, with one made of structuur.csv. */
export const orakel = (standaard: Standaard, soort: Berichtsoort): Orakel => orakelMet(schemabron(standaard, soort));

/** libxml2 with this schema. */
export function orakelMet({ bericht, basis }: Schemabron): Orakel {
  const map = `schema-${++aantal}`;
  bijlagen.addBuffer(`${map}/basisschema.xsd`, basis);
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(bericht, { url: `${map}/bericht.xsd` }));
  return (bestand) => {
    let document: XmlDocument | undefined;
    try {
      document = XmlDocument.fromBuffer(bestand, { option: 0 });
      validator.validate(document);
      return true;
    } catch (fout) {
      if (fout instanceof XmlParseError || fout instanceof XmlValidateError) return false;
      throw fout;
    } finally {
      document?.dispose();
    }
  };
}
