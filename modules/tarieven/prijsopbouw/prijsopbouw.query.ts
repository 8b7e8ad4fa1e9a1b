// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { type Datum, isNa } from '#libs/kernel';
import { readAanbieder } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { type DocumentKop, listDocuments } from '#platform/documenten';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { zelf } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { readTasks } from '#platform/taak';
import { readBewijzen } from '../bewijs/tariefbewijs.store.ts';
import type { Tariefbewijs } from '../bewijs/tariefbewijs.ts';
import { verzoeklezers } from '../differentiatie/verzoeklezers.query.ts';
import { leesNamen, type Namen } from '../tarief/namen.query.ts';
import { readVoorstel } from '../voorstel/voorstel.store.ts';
import type { Tariefvoorstel } from '../voorstel/voorstel.ts';
import { gevolgdePrijs } from './gevolgde-prijs.rule.ts';
import { readAntwoord, readBeoordelingen, readIntrekking, readOpbouw, readTermijn } from './prijsopbouw.store.ts';
import type {
  Antwoordtermijn,
  GegevenBeoordeling,
  Intrekking,
  Prijsantwoord,
  Prijsopbouw,
  Prijsvergelijking,
} from './prijsopbouw.ts';
import { lezen } from './prijsopbouw-intrekken.act.ts';
import { leesPlantermijn } from './prijsvraag.query.ts';
import { leesVerzoekBij } from './verzoek-bij-opbouw.query.ts';

/** What this viewer can do with it now. */
export type Opbouwkansen = {
  readonly bewijzen: boolean;
  readonly intrekken: boolean;
  readonly termijnKiezen: boolean;
  readonly beoordelen: boolean;
  readonly terugleggen: boolean;
  readonly beantwoorden: boolean;
  readonly toepassen: boolean;
  readonly eigenTariefVragen: boolean;
};
export type PrijsopbouwView = Prijsopbouw & {
  readonly namen: Namen;
  readonly aanbiedernaam: string;
  readonly bewijzen: readonly Tariefbewijs[];
  readonly termijn: Antwoordtermijn | null;
  /** By when the plan of the region says that it answers; null when it says nothing. */
  readonly plantermijn: Datum | null;
  /** The day of the answer has passed, and there is none. */
  readonly isTeLaat: boolean;
  readonly intrekking: Intrekking | null;
  /** The newest first; null for the aanbieder: what is judged is the region's own until it answers. */
  readonly beoordelingen: readonly GegevenBeoordeling[] | null;
  /** What the price becomes with what the newest verdict follows, before the answer; only for the region. */
  readonly gevolgd: Outcome<Prijsvergelijking | null> | null;
  readonly antwoord: Prijsantwoord | null;
  /** What came of it: a change for everyone, or a request for a tariff of one's own. */
  readonly voorstel: Pick<Tariefvoorstel, 'id' | 'staat'> | null;
  readonly verzoek: string | null;
  readonly documenten: readonly DocumentKop[];
  readonly geschiedenis: readonly Gebeurtenis[];
  readonly kan: Opbouwkansen;
  readonly moetLezen: boolean;
};

/** One build-up beside that of the region, with what was judged and answered. */
export const prijsopbouwInzien = defineQuery({
  naam: 'tarieven/prijsopbouw-inzien',
  rollen: verzoeklezers,
  run: async (context, { id }: { readonly id: string }): Promise<PrijsopbouwView | null> => {
    const { tx, wie, vandaag } = context;
    const opbouw = await readOpbouw(tx, id);
    if (!opbouw) return null;
    const given = wie.hoed.soort === 'verband' ? await readBeoordelingen(tx, opbouw) : null;
    const antwoord = (await readAntwoord(tx, opbouw)) ?? null;
    const intrekking = (await readIntrekking(tx, opbouw)) ?? null;
    const isOpen = !antwoord && !intrekking;
    const termijn = (await readTermijn(tx, opbouw)) ?? null;
    const newest = given?.[0];
    const verzoek = await leesVerzoekBij(tx, opbouw);
    const found = antwoord?.voorstel ? await readVoorstel(tx, antwoord.voorstel) : undefined;
    const voorstel = found ? { id: found.id, staat: found.staat } : null;
    return {
      ...opbouw,
      namen: await leesNamen(context, opbouw.verband),
      aanbiedernaam: (await readAanbieder(tx, opbouw.aanbieder))?.naam ?? opbouw.aanbieder,
      bewijzen: await readBewijzen(tx, opbouw),
      termijn,
      plantermijn: await leesPlantermijn(context, opbouw),
      isTeLaat: isOpen && termijn !== null && isNa(vandaag, termijn.uiterlijk),
      intrekking,
      beoordelingen: given,
      gevolgd: isOpen && newest?.teruggelegd === null ? gevolgdePrijs(opbouw, newest) : null,
      antwoord,
      voorstel,
      verzoek,
      documenten: await listDocuments(tx, { soort: 'prijsopbouw', id }),
      geschiedenis: await readHistory(tx, { soort: 'prijsopbouw', id }),
      kan: kansenVan(context, { isOpen, given: given ?? [], antwoord, voorstel, verzoek }),
      moetLezen: (await readTasks(context)).some(({ soort, onderwerp }) => soort === lezen && onderwerp.id === id),
    };
  },
});

type Stand = Pick<PrijsopbouwView, 'antwoord' | 'voorstel' | 'verzoek'> & {
  readonly isOpen: boolean;
  readonly given: readonly GegevenBeoordeling[];
};

function kansenVan(
  { wie }: Pick<QueryContext, 'wie'>,
  { isOpen, given, antwoord, voorstel, verzoek }: Stand,
): Opbouwkansen {
  const has = (...rollen: string[]) => wie.hoed.rollen.some((own) => rollen.includes(own));
  const isJudged = given[0] !== undefined && given[0].teruggelegd === null;
  const judgedByMe = given.some(({ persoon }) => zelf(wie).includes(persoon));
  const decides = isOpen && has('programmadirecteur') && isJudged;
  return {
    bewijzen: isOpen && has('aanbieder'),
    intrekken: isOpen && has('aanbieder'),
    termijnKiezen: isOpen && has('inkoper', 'programmadirecteur'),
    beoordelen: isOpen && has('inkoper', 'beleidsadviseur', 'financien'),
    terugleggen: decides,
    beantwoorden: decides && !judgedByMe,
    toepassen:
      has('inkoper') && antwoord?.gevolg === 'voor-allen' && (voorstel === null || voorstel.staat === 'ingetrokken'),
    eigenTariefVragen: has('aanbieder') && antwoord?.gevolg === 'eigen-tarief' && verzoek === null,
  };
}
