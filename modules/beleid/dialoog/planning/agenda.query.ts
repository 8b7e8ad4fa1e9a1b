// SPDX-License-Identifier: EUPL-1.2
import { leesVerband } from '#modules/regio';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { readMoment } from '../dialoogmoment.store.ts';
import { readBijeenkomst } from './bijeenkomst.store.ts';
import { readGenodigden } from './genodigde.store.ts';
import { icalendar } from './icalendar.ts';

const encoder = new TextEncoder();

/** The invitation to one meeting for a calendar. Whoever asks sees those invited whom it may see: an aanbieder itself. */
export const bijeenkomstAgenda = defineQuery({
  naam: 'beleid/bijeenkomst-agenda',
  rollen: deelnemers,
  run: async (context, { id }: { readonly id: string }) => {
    const { tx } = context;
    const bijeenkomst = await readBijeenkomst(tx, id);
    const tafel = bijeenkomst && (await readMoment(tx, bijeenkomst.moment));
    if (!bijeenkomst || !tafel) return undefined;
    const { naam: organisator } = await leesVerband(context, tafel.verband);
    const punt = icalendar({
      ...bijeenkomst,
      afgelast: bijeenkomst.staat === 'afgelast',
      gemaakt: bijeenkomst.gewijzigd,
      titel: tafel.naam,
      omschrijving: tafel.inhoud.join('\n'),
      organisator,
      genodigden: await readGenodigden(tx, tafel.id),
    });
    return { naam: 'uitnodiging.ics', mediatype: 'text/calendar; charset=utf-8', inhoud: encoder.encode(punt) };
  },
});
