// SPDX-License-Identifier: EUPL-1.2
import { datum, datumOp, formatDatum } from '#libs/kernel';
import { leesAfzender, leesVerband, readLeden, verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { type Document, toDocx, toPdf } from '#platform/document';
import { defineQuery } from '#platform/query';
import { leesInhoud } from './inhoud.query.ts';
import { inhoudsdelen, vaststellingsdeel } from './rapport-delen.query.ts';
import { radenVan, visielezers } from './regiovisie.query.ts';
import { readBesluiten, readVersies } from './regiovisie.store.ts';
import type { Visieversie } from './regiovisie.ts';

export type Rapport = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };

const vormen = {
  pdf: { mediatype: 'application/pdf', make: toPdf },
  docx: { mediatype: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', make: toDocx },
} as const;

/** The regiovisie as a document: `concept.pdf` as it stands today, `2.docx` as version 2 was put before the councils. */
export const regiovisieRapport = defineQuery({
  naam: 'beleid/regiovisie-rapport',
  rollen: visielezers,
  run: async (context, { id }: { readonly id: string }): Promise<Rapport | undefined> => {
    const [, welke = '', vorm = ''] = /^(concept|[1-9]\d{0,2})\.(pdf|docx)$/.exec(id) ?? [];
    const verband = await verbandVan(context);
    if (!verband || !(vorm === 'pdf' || vorm === 'docx')) return undefined;
    const versie = (await readVersies(context.tx, verband)).find((one) => String(one.versie) === welke);
    if (!versie && welke !== 'concept') return undefined;
    const { mediatype, make } = vormen[vorm];
    const document = await documentOf(context, verband, versie ?? null);
    return { naam: `regiovisie-${welke}.${vorm}`, mediatype, inhoud: await make(document) };
  },
});

async function documentOf(context: QueryContext, verband: string, versie: Visieversie | null): Promise<Document> {
  const { tx, vandaag } = context;
  const { naam } = await leesVerband(context, verband);
  const leden = versie ? await radenVan(context, verband, versie) : await readLeden(tx, verband, vandaag);
  const inhoud = versie?.inhoud ?? (await leesInhoud(context, verband));
  const besluiten = versie ? await readBesluiten(tx, verband, versie.versie) : [];
  return {
    titel: versie?.titel ?? `Regiovisie ${naam} (concept)`,
    datum: versie ? datumOp(versie.aangeboden) : vandaag,
    afzender: await leesAfzender(context, verband),
    ...(versie && { kenmerk: `versie ${versie.versie}, controlegetal ${versie.controlegetal.slice(0, 12)}` }),
    onderdelen: [
      {
        kop: 'Over deze regiovisie',
        inhoud: [
          intro(
            versie,
            leden.map((lid) => lid.naam),
          ),
        ],
      },
      ...inhoudsdelen(inhoud),
      ...(versie ? [vaststellingsdeel(leden, besluiten)] : []),
    ],
  };
}

const intro = (versie: Visieversie | null, gemeenten: readonly string[]): string => {
  const norm = `Met deze regiovisie leggen de gemeenten ${gemeenten.join(', ')} vast hoe zij samen opdrachtgever zijn van de jeugdhulp, volgens de acht afspraken van de Norm van Opdrachtgeverschap (VNG, 10 juni 2020). Waar nog niets is vastgelegd, staat ‘onbekend’.`;
  if (!versie) return `${norm} Dit is een concept: de raden hebben het nog niet gezien.`;
  const until = versie.tot ? ` tot en met ${formatDatum(datum(versie.tot))}` : '';
  return `${norm} Zij geldt vanaf ${formatDatum(datum(versie.van))}${until}.`;
};
