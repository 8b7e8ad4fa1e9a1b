// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  kostprijsInzien,
  kostprijzenBerekenen,
  motiveringsdocument,
  tariefInzien,
  tariefvragenInzien,
  tarievenInzien,
  tarievenWerkblad,
  wijzigingVoorvertonen,
} from '#modules/tarieven';
import { dag, geheel, tekst } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const tarieven = [
  queryEndpoint({
    pad: '/tarieven',
    query: tarievenInzien,
    samenvatting: 'De tarieven van een contract op een dag, per product, cao en grootte van de aanbieder',
    filters: { contract: tekst(80).optional(), dag: dag().optional() },
    vraag: (velden) => velden,
  }),
  queryEndpoint({
    pad: '/tarieven/{tarief}',
    query: tariefInzien,
    samenvatting: 'Eén tarief: waarom het dit is, sinds wanneer, en wat het eerder was',
    vraag: ({ tarief }) => ({ id: tarief }),
  }),
  queryEndpoint({
    pad: '/tarieven/{tarief}/voorvertoning',
    query: wijzigingVoorvertonen,
    samenvatting: 'Wat een wijziging zou betekenen, zonder iets te bewaren',
    filters: {
      ingang: dag(),
      bedrag: geheel(1, 100_000_000).optional().meta({ description: 'Het nieuwe bedrag in eurocenten.' }),
      parameter: tekst(80).optional().meta({ description: 'Of: het cijfer van het rekenmodel dat verandert.' }),
      procent: z.string().max(20).optional(),
    },
    vraag: ({ tarief, ingang, bedrag, parameter, procent }) => ({
      id: tarief,
      ingang,
      bedrag,
      parameter: parameter === undefined ? undefined : { soort: parameter, procent: procent ?? '' },
    }),
  }),
  fileEndpoint({
    pad: '/tarieven/bestanden/{bestand}',
    query: tarievenWerkblad,
    samenvatting: 'De tarieven van een contract op een dag als Excel-bestand: `<contract>.<dag>.xlsx`',
  }),
  fileEndpoint({
    pad: '/tarieven/motiveringen/{bestand}',
    query: motiveringsdocument,
    samenvatting:
      'De motivering van de tarieven van een contract op een dag: `<contract>.<dag>.pdf` of `.docx`; met wat nog niet is vastgesteld `<contract>.<dag>.concept.pdf`; zoals zij bij een voorstel is bewaard `<voorstel>.pdf`',
  }),
  actEndpoint({
    pad: '/kostprijzen',
    act: kostprijzenBerekenen,
    samenvatting: 'De kostprijzen van een contract voor een jaar berekenen',
  }),
  queryEndpoint({
    pad: '/kostprijzen/{kostprijs}',
    query: kostprijsInzien,
    samenvatting: 'Eén kostprijs met elke stap',
    vraag: ({ kostprijs }) => ({ id: kostprijs }),
  }),
  queryEndpoint({
    pad: '/producten/{product}/tariefvragen',
    query: tariefvragenInzien,
    samenvatting: 'Welke tarieven er nog moeten komen voordat een besloten versie van een product ingaat',
    vraag: (velden) => ({ product: velden.product }),
  }),
];
