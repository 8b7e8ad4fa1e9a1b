// SPDX-License-Identifier: EUPL-1.2
import { boekdocument, handboekdocument, leesBoek } from '#modules/producten';
import type { QueryContext } from '#platform/context';
import { type Document, toDocx, toPdf } from '#platform/document';
import { defineQuery } from '#platform/query';
import { lezers } from '../tarief/namen.query.ts';
import { tariefAanvulling } from './vastgesteld.query.ts';

export type Boekbestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };
const mediatypen = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** The product book on paper, with the tariffs that are adopted. @param id `productenboek.pdf`, or of one contract: `ambulant-jeugd.docx` */
export const productenboekBestand = defineQuery({
  naam: 'tarieven/productenboek-bestand',
  rollen: lezers,
  run: (context, { id }: { readonly id: string }) =>
    bestand(context, id, 'productenboek', (asked, boek, aanvulling) => {
      const producten = boek.producten.filter(({ contract }) => asked === 'productenboek' || contract.code === asked);
      return producten.length > 0 ? boekdocument({ ...boek, producten }, aanvulling) : undefined;
    }),
});

/** The handbook of one product, with its tariffs when they are adopted. @param id `begeleiding-regulier.pdf` */
export const producthandboek = defineQuery({
  naam: 'tarieven/producthandboek',
  rollen: lezers,
  run: (context, { id }: { readonly id: string }) =>
    bestand(context, id, 'handboek', (asked, boek, aanvulling) => {
      const product = boek.producten.find(({ versie }) => versie.product === asked);
      return product && handboekdocument(boek, product, aanvulling);
    }),
});

type Boek = NonNullable<Awaited<ReturnType<typeof leesBoek>>>;
type Maak = (
  asked: string,
  boek: Boek,
  aanvulling: Awaited<ReturnType<typeof tariefAanvulling>>,
) => Document | undefined;

async function bestand(context: QueryContext, id: string, wat: string, maak: Maak): Promise<Boekbestand | undefined> {
  const [, asked = '', soort] = /^([a-z0-9-]+)\.(docx|pdf)$/.exec(id) ?? [];
  const boek = soort && (await leesBoek(context));
  if (!boek || (soort !== 'docx' && soort !== 'pdf')) return undefined;
  const document = maak(asked, boek, await tariefAanvulling(context, boek.verband, boek.dag));
  return (
    document && {
      naam: asked === wat ? id : `${wat}-${id}`,
      mediatype: mediatypen[soort],
      inhoud: await (soort === 'docx' ? toDocx(document) : toPdf(document)),
    }
  );
}
