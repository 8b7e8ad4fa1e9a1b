// SPDX-License-Identifier: EUPL-1.2
import { toDocx, toPdf } from '#platform/document';
import { defineHandler, namens } from '#platform/handler';
import { lockMoment } from '../dialoogmoment.store.ts';
import { betrokkenAanbieders } from '../planning/genodigde.store.ts';
import { bewaarDialoogdocument } from './dialoogdocument.act.ts';
import { verslagDocument } from './verslag.query.ts';

const self = 'beleid/verslag-maken';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Typesets the report of what was published. Of thousands of reactions that takes its time, so nobody waits for it. */
export const verslagMaken = defineHandler({
  naam: self,
  op: 'beleid/dialoog-publiceren',
  hoeden: ({ eigenaar }) => [namens('verband', eigenaar.code)],
  run: async (context, { onderwerp, eigenaar }) => {
    const tafel = await lockMoment(context.tx, eigenaar.code, onderwerp.id);
    if (!tafel) throw new Error(`${self}: dialoogmoment ${onderwerp.id} is er niet`);
    const report = await verslagDocument(context, tafel.id);
    const keep = (ending: string, mediatype: string, inhoud: Uint8Array) =>
      bewaarDialoogdocument(context, tafel, {
        soort: 'verslag',
        naam: `Verslag ${tafel.naam}.${ending}`,
        mediatype,
        inhoud,
      });
    await keep('pdf', 'application/pdf', await toPdf(report));
    await keep('docx', docx, await toDocx(report));
    await context.gebeurd({
      act: self,
      onderwerp,
      na: { naam: tafel.naam, aanbieders: await betrokkenAanbieders(context.tx, tafel.id) },
    });
  },
});
