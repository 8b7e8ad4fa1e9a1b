// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { besluitNemen } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { documentHash, toPdf } from '#platform/document';
import { keepDocument } from '#platform/documenten';
import { id, langeTekst, vinkje } from '#platform/invoer';
import { changeStaat, readOvereenkomst } from './overeenkomst.store.ts';
import type { Overeenkomst } from './overeenkomst.ts';
import { overeenkomstDocument } from './overeenkomst-document.query.ts';
import { leesProductregels } from './productregels.query.ts';

const self = 'contracten/overeenkomst-ondertekenen';

/** The director signs for the verband: a formal act. The text that is signed is made, kept and hashed at this moment. */
export const overeenkomstOndertekenen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['programmadirecteur', 'inkoper', 'bestuurder'],
  invoer: z.object({ overeenkomst: id(), motivering: langeTekst(), bevestigd: vinkje() }),
  run: async (context, { overeenkomst: kenmerk, motivering, bevestigd }) => {
    const overeenkomst = await readOvereenkomst(context.tx, kenmerk);
    if (!overeenkomst) return refused(reason('overeenkomst-onbekend'));
    if (overeenkomst.staat !== 'concept')
      return refused(reason('overeenkomst-niet-in-concept', { staat: overeenkomst.staat }));
    const productregels = await leesProductregels(context, overeenkomst, overeenkomst.van);
    const unpriced = productregels.filter(({ tarief }) => !tarief).map(({ naam }) => naam);
    if (unpriced.length > 0) return refused(reason('overeenkomst-zonder-tarief', { producten: unpriced.join(', ') }));
    const text = await overeenkomstDocument(context, overeenkomst, productregels);
    const besluit = await besluitNemen(context, {
      verband: overeenkomst.verband,
      handeling: 'contract-ondertekenen',
      contract: overeenkomst.contract,
      onderwerp: { soort: 'overeenkomst', id: kenmerk },
      titel: text.titel,
      motivering,
      voorbereidDoor: null,
      bevestigd,
    });
    if (besluit.status !== 'decided') return besluit;

    const inhoud = await toPdf(text);
    const { id: document } = await keepDocument(context, {
      onderwerp: { soort: 'overeenkomst', id: kenmerk },
      naam: 'overeenkomst.pdf',
      mediatype: 'application/pdf',
      inhoud,
      lezer: { soort: 'aanbieder', code: overeenkomst.aanbieder },
    });
    await changeStaat(context.tx, kenmerk, 'concept', { staat: 'ondertekend', besluit: besluit.value.id, document });
    await report(context, overeenkomst, besluit.value.id, documentHash(inhoud));
    return decided({ overeenkomst: kenmerk, document });
  },
});

async function report(context: ActContext, overeenkomst: Overeenkomst, besluit: string, sha256: string): Promise<void> {
  await context.taakAfronden('contracten/overeenkomst-ondertekenen', overeenkomst.id);
  await context.gebeurd({
    act: self,
    onderwerp: { soort: 'overeenkomst', id: overeenkomst.id },
    besluit,
    voor: { staat: 'concept' },
    na: { staat: 'ondertekend', aanbieder: overeenkomst.aanbieder, contract: overeenkomst.contract, sha256 },
  });
}
