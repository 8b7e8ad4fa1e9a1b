// SPDX-License-Identifier: EUPL-1.2
import { readDocument } from '#platform/documenten';
import { defineQuery } from '#platform/query';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { iedereen } from '../spine/iedereen.ts';

const documentLezen = defineQuery({
  naam: 'platform/document-lezen',
  rollen: iedereen,
  run: ({ tx }, { id }: { readonly id: string }) => readDocument(tx, id),
});

export const documenten = [
  fileEndpoint({
    pad: '/documenten/{document}',
    query: documentLezen,
    samenvatting: 'Een bewaarde brief of overeenkomst downloaden',
  }),
];
