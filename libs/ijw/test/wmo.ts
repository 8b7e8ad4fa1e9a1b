// SPDX-License-Identifier: EUPL-1.2
import { type Bericht, maakHeader } from '../index.ts';

const ALLEEN_JW = ['GezagsdragerBekend', 'Woonplaatsbeginsel'];

/** A Jw message as Wmo has it: with its own BerichtCode and a category that it knows, without what only Jw has. */
export function alsWmo<B extends Bericht>(bericht: B): B {
  const adressering = { afzender: '', ontvanger: '', identificatie: '', dagtekening: '' };
  const { BerichtCode } = maakHeader('wmo', bericht.soort, adressering);
  const anders: Readonly<Record<string, string>> = { standaard: 'wmo', BerichtCode, Categorie: '02' };
  return JSON.parse(
    JSON.stringify(bericht, (naam, waarde) => (ALLEEN_JW.includes(naam) ? undefined : (anders[naam] ?? waarde))),
  );
}
