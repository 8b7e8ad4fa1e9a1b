// SPDX-License-Identifier: EUPL-1.2
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { rows } from '#platform/database';
import { pdf } from '../support/inkoop.ts';
import type { Wandeling } from './wandeling.ts';

/** The fields of an example as a form, with a real file where the document shows a name. */
export function voorbeeldformulier(value: unknown, form = new FormData(), naam = ''): FormData {
  if (typeof value === 'string' && value.endsWith('.pdf')) form.append(naam, pdf(value));
  else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value)) voorbeeldformulier(child, form, naam ? `${naam}.${key}` : key);
  else form.append(naam, String(value));
  return form;
}

/** What everyone in the story was answered to what they did, per act, with values that say nothing of anyone. */
export async function antwoordenVan({ world, mensen }: Wandeling): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const found = await Promise.all(
    mensen.map(({ eigenaar: { soort, code }, rollen }) =>
      world.sql(world.iemand(soort, code, ...rollen), (tx) =>
        rows<{ readonly act: string; readonly waarde: unknown }>(
          tx,
          sql`select distinct act, antwoord -> 'value' as waarde from platform.verzoeken order by act`,
        ),
      ),
    ),
  );
  const byAct = Map.groupBy(found.flat(), ({ act }) => act);
  return new Map([...byAct].map(([act, all]) => [act, all.map(({ waarde }) => zonderInhoud(waarde))]));
}

/** The same form with other values: everything that somebody is called becomes a word, every identifier the same one. */
function zonderInhoud(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(zonderInhoud);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, zonderInhoud(child)]));
  if (typeof value === 'number') return 1;
  if (typeof value !== 'string') return value;
  if (/^[\da-f]{8}-[\da-f]{4}-/.test(value)) return '019a6f2c-5b7e-7c31-9d40-8f2a6b1c3e55';
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return '2026-03-02T09:00:00Z';
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return '2026-03-02';
  return 'voorbeeld';
}

const bestand = fileURLToPath(new URL('../../apps/api/spine/antwoorden.json', import.meta.url));

/** Writes them where the document takes them from: of each act the answer that holds most. */
export async function schrijfAntwoorden(antwoorden: ReadonlyMap<string, readonly unknown[]>): Promise<void> {
  const fullest = [...antwoorden].map(([act, all]) => {
    const [most] = all.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
    return [act, most] as const;
  });
  const sorted = Object.fromEntries(fullest.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(bestand, `${JSON.stringify(sorted, null, 2)}\n`);
}
