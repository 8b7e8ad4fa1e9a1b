// SPDX-License-Identifier: EUPL-1.2
import { toDocx } from '#platform/document';
import { defineQuery } from '#platform/query';
import { readOvereenkomst } from './overeenkomst.store.ts';
import { overeenkomstDocument } from './overeenkomst-document.query.ts';
import { leesProductregels } from './productregels.query.ts';

export type Conceptbestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };

/** The text as it would be signed today, in a file that one can edit and comment on. Only while it is a concept. */
export const overeenkomstConcept = defineQuery({
  naam: 'contracten/overeenkomst-concept',
  rollen: ['inkoper', 'programmadirecteur'],
  run: async (context, { id }: { readonly id: string }): Promise<Conceptbestand | undefined> => {
    const overeenkomst = await readOvereenkomst(context.tx, id);
    if (overeenkomst?.staat !== 'concept') return undefined;
    const productregels = await leesProductregels(context, overeenkomst, overeenkomst.van);
    return {
      naam: 'overeenkomst-concept.docx',
      mediatype: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      inhoud: await toDocx(await overeenkomstDocument(context, overeenkomst, productregels)),
    };
  },
});
