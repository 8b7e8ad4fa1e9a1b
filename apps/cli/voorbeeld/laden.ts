// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Hoed, rollen } from '#platform/hoed';
import { savePerson } from '#platform/identiteit';
import type { Omgeving } from '#platform/omgeving';
import { laadRegio } from '#platform/pakket';
import type { Opties } from '../opties.ts';
import { root } from '../wortel.ts';

const rolnaam = z.enum(Object.keys(rollen) as [keyof typeof rollen, ...(keyof typeof rollen)[]]);
const hoed = z.strictObject({
  soort: z.enum(['verband', 'gemeente', 'aanbieder']),
  code: z.string(),
  naam: z.string(),
  rollen: z.array(rolnaam).min(1),
});
const mensen = z.strictObject({
  mensen: z.array(z.strictObject({ id: z.string(), naam: z.string(), hoeden: z.array(hoed).min(1) })),
});

/** Loads the region pack and its example people. Doing it again changes nothing. */
export async function laadVoorbeeld(omgeving: Omgeving, { regio }: Opties, issuer: string): Promise<void> {
  const map = `${root}regios/${regio}`;
  const geladen = await laadRegio(omgeving, map);
  if (!geladen.ok)
    throw new Error(geladen.fouten.map(({ bestand, regel, melding }) => `${bestand}:${regel}  ${melding}`).join('\n'));
  const { mensen: people } = mensen.parse(parse(await readFile(`${map}/voorbeeld/mensen.yaml`, 'utf8')));
  for (const { id, naam, hoeden } of people) {
    const hats: readonly Hoed[] = hoeden;
    await savePerson(omgeving, { issuer, subject: id, naam, voorbeeld: true, hoeden: hats });
  }
}
