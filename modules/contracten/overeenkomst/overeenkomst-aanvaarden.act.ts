// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { readDocument } from '#platform/documenten';
import { id, vinkje } from '#platform/invoer';
import { insertOndertekening, readOvereenkomst } from './overeenkomst.store.ts';

const self = 'contracten/overeenkomst-aanvaarden';

/** The provider signs exactly the document that the verband signed: its hash is part of the signature. */
export const overeenkomstAanvaarden = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['aanbieder'],
  invoer: z.object({ overeenkomst: id(), akkoord: vinkje() }),
  run: async (context, { overeenkomst: kenmerk, akkoord }) => {
    const { tx, wie, nu } = context;
    const overeenkomst = await readOvereenkomst(tx, kenmerk);
    if (!overeenkomst) return refused(reason('overeenkomst-onbekend'));
    if (!akkoord) return refused(reason('akkoord-ontbreekt', {}, 'akkoord'));
    const document = overeenkomst.document ? await readDocument(tx, overeenkomst.document) : undefined;
    if (overeenkomst.staat !== 'ondertekend' || !document)
      return refused(reason('overeenkomst-niet-te-tekenen', { staat: overeenkomst.staat }));

    const signed = await insertOndertekening(tx, {
      aanbieder: wie.hoed.code,
      overeenkomst: kenmerk,
      verband: overeenkomst.verband,
      sha256: document.sha256,
      naam: wie.naam,
      op: nu,
    });
    if (!signed) return refused(reason('al-getekend'));
    await context.taakAfronden('contracten/overeenkomst-aanvaarden', kenmerk);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'overeenkomst', id: kenmerk },
      na: { verband: overeenkomst.verband, sha256: document.sha256 },
    });
    return decided({ overeenkomst: kenmerk });
  },
});
