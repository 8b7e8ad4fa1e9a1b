// SPDX-License-Identifier: EUPL-1.2
import type { Knoop } from './structuur/plan.ts';
import type { Attribuut } from './xml/attribuut.ts';
import { type Naam, XSI_NS } from './xml/naam.ts';

// What the reader says of what does not belong where it stands.

/** Of an element that is none of the children of this one. */
export function overElement({ naam, kinderen, datatype }: Knoop, element: string): string {
  const bijna = kinderen.find((kind) => kind.naam === element);
  if (bijna !== undefined) return `Het element ${element} heeft de verkeerde namespace; verwacht is ${bijna.ns}.`;
  return datatype === undefined
    ? `Het element ${element} hoort niet in ${naam}.`
    : `In ${naam} hoort een waarde te staan, geen element ${element}.`;
}

/** Only the attributes of XML Schema itself may stand in a message, and `xsi:type` only when it changes nothing. */
export const overAttributen = (knoop: Knoop, naam: Naam, attributen: readonly Attribuut[]): readonly string[] =>
  attributen
    .filter((attribuut) => !isPlaatsVanSchema(attribuut) && !isZelfdeType(knoop, naam, attribuut))
    .map(({ lokaal }) => `Het attribuut ${lokaal} mag niet in ${knoop.naam} staan.`);

const isPlaatsVanSchema = ({ lokaal, ns }: Attribuut): boolean =>
  ns === XSI_NS && (lokaal === 'schemaLocation' || lokaal === 'noNamespaceSchemaLocation');

function isZelfdeType({ type }: Knoop, { bereik }: Naam, { lokaal, ns, waarde }: Attribuut): boolean {
  if (ns !== XSI_NS || lokaal !== 'type') return false;
  const punt = waarde.indexOf(':');
  return type?.naam === waarde.slice(punt + 1) && type.ns === bereik.namespace(waarde.slice(0, Math.max(punt, 0)));
}
