// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { leesAfzender } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import type { Document } from '#platform/document';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import type { Dialoogmoment } from '../dialoogmoment.ts';
import { readStukken } from '../stuk/stuk.store.ts';
import { readWijzigingen } from './beantwoording.store.ts';

/** The letter to everyone who was heard: what was decided, and what changes from which words to which [000 dia 28]. */
export async function wijzigingsbriefDocument(
  context: QueryContext,
  tafel: Dialoogmoment,
  { naam, besluit }: Pick<Gebeurtenis, 'naam' | 'besluit'>,
): Promise<Document> {
  const afzender = await leesAfzender(context, tafel.verband);
  const names = new Map((await readStukken(context.tx, tafel.id)).map(({ id, naam }) => [id, naam]));
  const changes = await readWijzigingen(context.tx, tafel.id);
  const [decision] = await rows<{ door: string; motivering: string }>(
    context.tx,
    sql`select door, motivering from regio.v_besluiten where verband = ${tafel.verband} and id = ${besluit}`,
  );
  return {
    titel: `Wat er wijzigt na: ${tafel.naam}`,
    datum: context.vandaag,
    afzender,
    aan: ['Iedereen die aan deze dialoog meedeed'],
    kenmerk: tafel.id,
    onderdelen: [
      {
        inhoud: [
          'U bent gehoord over de nieuwe teksten. Daarna is een besluit genomen. In deze brief leest u wat er wijzigt.',
        ],
      },
      ...(decision ? [{ kop: 'Het besluit', inhoud: [`Genomen door: ${decision.door}.`, decision.motivering] }] : []),
      {
        kop: 'Wat er wijzigt',
        inhoud:
          changes.length === 0
            ? ['De teksten zijn vastgesteld zoals zij waren voorgelegd.']
            : [
                {
                  soort: 'tabel',
                  kolommen: [{ kop: 'Bepaling' }, { kop: 'Was' }, { kop: 'Wordt' }],
                  rijen: changes.map(({ stuk, bepaling, oud, nieuw }) => [
                    `${names.get(stuk ?? '') ?? ''}, ${bepaling}`,
                    oud ?? '',
                    nieuw ?? '',
                  ]),
                },
              ],
      },
      {
        kop: 'Waar u alles terugvindt',
        inhoud: ['Alle reacties, de antwoorden en het verslag staan in Inkoopregie, onder Dialoog.'],
      },
    ],
    ondertekening: {
      groet: 'Met vriendelijke groet,',
      ondertekenaars: [{ namens: afzender[0] ?? '', naam }],
    },
    voorbeeld: tafel.voorbeeld,
  };
}
