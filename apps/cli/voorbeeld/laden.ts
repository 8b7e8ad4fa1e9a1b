// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { aangemelden, type Wie } from '#platform/hoed';
import { savePerson } from '#platform/identiteit';
import type { Omgeving } from '#platform/omgeving';
import { laadRegio } from '#platform/pakket';
import { isVerteld } from './afronden.ts';
import type { Verhaal } from './verhaal.ts';
import { zetKlok } from './verteller.ts';

const rolnaam = z.enum([...aangemelden]);
const hoed = z.strictObject({
  soort: z.enum(['verband', 'gemeente', 'aanbieder']),
  code: z.string(),
  naam: z.string(),
  rollen: z.array(rolnaam).min(1),
});
const bestand = z.strictObject({
  mensen: z.array(z.strictObject({ id: z.string(), naam: z.string(), hoeden: z.tuple([hoed], hoed) })),
});

type Mensen = z.output<typeof bestand>['mensen'];

export type Voorbeeld = { readonly verband: string; readonly mensen: ReadonlyMap<string, Wie> };

/**
 * Loads a region pack and its invented people. Doing it again changes nothing.
 * @param verhaal what will be told after this: then nothing happens before the moment at which that begins
 */
export async function laadVoorbeeld(
  omgeving: Omgeving,
  map: string,
  issuer: string,
  verhaal?: Verhaal,
): Promise<Voorbeeld> {
  const found = bestand.parse(parse(await readFile(`${map}/voorbeeld/mensen.yaml`, 'utf8')));
  if (verhaal) await gaTerug(omgeving, verhaal, found.mensen);
  const geladen = await laadRegio(omgeving, map);
  if (!geladen.ok)
    throw new Error(
      geladen.fouten.map(({ bestand: file, regel, melding }) => `${file}:${regel}  ${melding}`).join('\n'),
    );
  const mensen = new Map<string, Wie>();
  for (const { id, naam, hoeden } of found.mensen) {
    const persoon = await savePerson(omgeving, { issuer, subject: id, naam, voorbeeld: true, hoeden });
    mensen.set(id, { persoon, naam, niveau: 'substantieel', hoed: hoeden[0] });
  }
  return { verband: geladen.verband, mensen };
}

/** What runs beside this, such as reminders of days that come near, then sees no other day than those of the story. */
async function gaTerug(omgeving: Omgeving, verhaal: Verhaal, mensen: Mensen): Promise<void> {
  const eigenaar = mensen.find(({ id }) => id === verhaal.tarieven.inkoper);
  if (!eigenaar) return;
  const { naam, hoeden } = eigenaar;
  if (!(await isVerteld(omgeving, { persoon: null, naam, hoed: hoeden[0] })))
    await zetKlok(omgeving, verhaal.beleid.op);
}
