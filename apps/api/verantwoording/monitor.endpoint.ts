// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { doeldraadInzien, eurodraadInzien, monitorInzien, regelsInzien, sommenInzien } from '#modules/verantwoording';
import { geheel, tekst } from '#platform/invoer';
import { queryEndpoint, views } from '../spine/query-endpoint.ts';

/** What every question about the monitor can be narrowed to. */
const filters = {
  periode: z.string().max(20).optional().meta({ description: 'Een jaar of een maand, zoals 2025 of 2025-04.' }),
  contract: tekst(80).optional(),
  gemeente: tekst(4).optional(),
};

export const monitor = [
  queryEndpoint({
    pad: '/monitor',
    query: monitorInzien,
    samenvatting: 'Wat de zorg van een periode kostte, per doel, maand, product, aanbieder en gemeente',
    filters,
    vraag: (velden) => velden,
  }),
  queryEndpoint({
    pad: '/monitor/regels',
    query: regelsInzien,
    samenvatting: 'De regels of sommen achter een bedrag van de monitor',
    filters: {
      ...filters,
      doel: tekst(80).optional(),
      product: tekst(80).optional(),
      aanbieder: tekst(8).optional(),
      pagina: geheel(1, 1_000_000).optional(),
    },
    vraag: (velden) => velden,
  }),
  queryEndpoint({
    pad: '/monitor/sommen',
    query: sommenInzien,
    samenvatting: 'Alle sommen per maand, gemeente, product en aanbieder',
    filters,
    vraag: (velden) => velden,
    antwoord: views,
  }),
  queryEndpoint({
    pad: '/doelen/{doel}/draad',
    query: doeldraadInzien,
    samenvatting: 'Van één doel naar elke euro die eraan is besteed',
    filters,
    vraag: ({ doel, ...velden }) => ({ code: doel, ...velden }),
  }),
  queryEndpoint({
    pad: '/prestaties/{prestatie}/draad',
    query: eurodraadInzien,
    samenvatting: 'Van één gedeclareerde regel terug naar de doelen waaraan die bijdraagt',
    vraag: ({ prestatie }) => ({ id: prestatie }),
  }),
];
