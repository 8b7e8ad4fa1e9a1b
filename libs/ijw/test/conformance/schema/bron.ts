// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { bytes, FEITEN, feit } from '../../feiten.ts';
import { maakBasisXsd, maakBerichtXsd } from './xsd-maken.ts';

/** The two files of a schema, and where they come from. */
export type Schemabron = {
  readonly herkomst: string;
  readonly isGepubliceerd: boolean;
  readonly bericht: Uint8Array;
  readonly basis: Uint8Array;
};

/** All messages of release 3.2, by number; each exists in both standards. */
export const SOORTEN = '301 302 305 306 307 308 315 316 317 318 319 320 323 325'.split(' ');

/** Their schemas were never published [facts, xsd/README.md]; for all others the file must be there. */
const ZONDER_XSD = '302 306 308 316 318 320 325'.split(' ').map((soort) => `wmo${soort}`);

/** The published schema; only when there never was one, that of structuur.csv. Throws when a file is missing. */
export function schemabron(standaard: string, soort: string): Schemabron {
  const pad = `xsd/${standaard}/${standaard.toUpperCase()}${soort}.xsd`;
  if (ZONDER_XSD.includes(standaard + soort) && !existsSync(`${FEITEN}/${pad}`)) return gemaakteBron(standaard, soort);
  const basis = feit(`xsd/${standaard}/basisschema.xsd`);
  return { herkomst: pad, isGepubliceerd: true, bericht: feit(pad), basis };
}

/** The schema made out of the facts. */
export const gemaakteBron = (standaard: string, soort: string): Schemabron => ({
  herkomst: 'gemaakt uit structuur.csv',
  isGepubliceerd: false,
  bericht: bytes(maakBerichtXsd(standaard, soort)),
  basis: bytes(maakBasisXsd(standaard)),
});
