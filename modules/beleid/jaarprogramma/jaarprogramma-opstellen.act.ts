// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { eurocent } from '#libs/kernel';
import { bekend } from '#libs/regiopakket';
import { leesPagina } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { geheel, vinkje } from '#platform/invoer';
import { type BeleidPagina, pagina as beleidPagina } from '../pack.ts';
import {
  type BewaardePost,
  copyPosten,
  readJaarprogramma,
  saveJaarprogramma,
  savePost,
} from './jaarprogramma.store.ts';
import type { Jaarprogramma } from './jaarprogramma.ts';
import { schrijvers } from './programma-lezen.query.ts';

const self = 'beleid/jaarprogramma-opstellen';

/** Begins the programme of a year as a concept, with the posts of the year before or else those of the region pack. */
export const jaarprogrammaOpstellen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: schrijvers,
  invoer: z.object({ jaar: geheel(2015, 2100), uitVorigJaar: vinkje() }),
  run: async (context, { jaar, uitVorigJaar }) => {
    const { tx, wie } = context;
    if (wie.hoed.soort !== 'verband') return refused(reason('alleen-voor-verband'));
    const verband = wie.hoed.code;
    if (await readJaarprogramma(tx, verband, jaar))
      return refused(reason('jaarprogramma-bestaat', { jaar: String(jaar) }, 'jaar'));
    const vorig = await readJaarprogramma(tx, verband, jaar - 1);
    if (uitVorigJaar && !vorig)
      return refused(reason('vorig-jaar-ontbreekt', { jaar: String(jaar - 1) }, 'uitVorigJaar'));

    const programma: Jaarprogramma = {
      jaar,
      versie: 1,
      staat: 'concept',
      reden: null,
      sleutel: vorig?.sleutel ?? null,
      zienswijzenTot: null,
      rapportages: [],
      verantwoordingTot: null,
      opgesteldDoor: wie.persoon,
    };
    await saveJaarprogramma(tx, verband, programma);
    if (uitVorigJaar && vorig)
      await copyPosten(tx, { verband, jaar: vorig.jaar, versie: vorig.versie }, { verband, jaar, versie: 1 });
    else await takePackPosten(context, verband, jaar);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'jaarprogramma', id: String(jaar) },
      na: { versie: 1, uitVorigJaar },
    });
    return decided({ jaar, versie: 1 });
  },
});

async function takePackPosten({ tx }: ActContext, verband: string, jaar: number): Promise<void> {
  const { pagina } = await leesPagina({ tx }, verband, 'beleid', beleidPagina);
  for (const post of pagina.jaarprogramma ?? []) await savePost(tx, { verband, jaar, versie: 1 }, fromPack(post));
}

type PakketPost = NonNullable<BeleidPagina['jaarprogramma']>[number];

/** What the plan says and no more: priority and planning are for people, and an amount that is not there is unknown. */
function fromPack({
  code,
  naam,
  tekst,
  soort,
  contract,
  vorm,
  bedrag,
  bron,
  zieOok,
  voorbeeld,
  toelichting,
  geldig,
}: PakketPost): BewaardePost {
  const known = bekend(bedrag ?? 'onbekend');
  return {
    code,
    soort: soort ?? 'taak',
    naam,
    tekst,
    prioriteit: null,
    planning: null,
    bedrag: bedrag === 'geen' ? eurocent(0) : known === null ? null : eurocent(known),
    contract: contract ?? null,
    vorm: vorm ?? null,
    voorbeeld: voorbeeld ?? false,
    herkomst: { bron, zieOok, voorbeeld, toelichting, geldig },
  };
}
