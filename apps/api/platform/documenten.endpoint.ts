// SPDX-License-Identifier: EUPL-1.2
import { readDocument } from '#platform/documenten';
import { aangemelden } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { fileEndpoint } from '../spine/file-endpoint.ts';

const documentLezen = defineQuery({
  naam: 'platform/document-lezen',
  rollen: aangemelden,
  run: ({ tx }, { id }: { readonly id: string }) => readDocument(tx, id),
});

export const documenten = [
  fileEndpoint({
    pad: '/documenten/{document}',
    query: documentLezen,
    samenvatting: 'Een bewaarde brief of overeenkomst downloaden',
  }),
];
