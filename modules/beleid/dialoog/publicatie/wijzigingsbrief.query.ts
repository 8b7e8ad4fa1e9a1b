// SPDX-License-Identifier: EUPL-1.2
import type { QueryContext } from '#platform/context';
import type { Document } from '#platform/document';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import type { Dialoogmoment } from '../dialoogmoment.ts';
import { readStukken } from '../stuk/stuk.store.ts';
import { readWijzigingen } from './beantwoording.store.ts';
import { afzenderVan } from './verslag.query.ts';

/** The letter to everyone who was heard: what was decided, and what changes from which words to which [000 dia 28]. */
export async function wijzigingsbriefDocument(
  context: QueryContext,
  tafel: Dialoogmoment,
  besluit: Pick<Gebeurtenis, 'naam'>,
): Promise<Document> {
  const afzender = await afzenderVan(context, tafel.verband);
  const names = new Map((await readStukken(context.tx, tafel.id)).map(({ id, naam }) => [id, naam]));
  const changes = await readWijzigingen(context.tx, tafel.id);
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
        inhoud: ['Alle reacties, de antwoorden en het verslag staan in Inkoopregie, onder Beleid en dan Dialoog.'],
      },
    ],
    ondertekening: {
      groet: 'Met vriendelijke groet,',
      ondertekenaars: [{ namens: afzender[0] ?? '', naam: besluit.naam }],
    },
    voorbeeld: tafel.voorbeeld,
  };
}
