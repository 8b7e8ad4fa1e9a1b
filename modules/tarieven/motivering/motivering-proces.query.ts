// SPDX-License-Identifier: EUPL-1.2
import { datumOp, formatDatum } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import type { Blok, Onderdeel } from '#platform/document';
import { answers, lines, mixes, steps } from '../proces/dossier/dossier-document.query.ts';
import { leesDossier, type TariefdossierView } from '../proces/dossier/tariefdossier.query.ts';
import { readLopend, readProcesBij } from '../proces/proces.store.ts';
import type { Tariefproces } from '../proces/proces.ts';

/** The way to these tariffs: the process, with its file for whoever of the region reads it. */
export type Totstandkoming = { readonly proces: Tariefproces; readonly dossier: TariefdossierView | null };

type Waarvan = {
  readonly verband: string;
  readonly contract: string;
  readonly voorstellen: readonly string[];
  readonly isOpenbaar: boolean;
};

/** The process by which these tariffs came about; for tariffs in concept the one that runs. */
export async function leesTotstandkoming(
  context: QueryContext,
  { verband, contract, voorstellen, isOpenbaar }: Waarvan,
): Promise<Totstandkoming | null> {
  const { tx, wie } = context;
  const found =
    voorstellen.length > 0 ? await readProcesBij(tx, verband, voorstellen) : await readLopend(tx, verband, contract);
  if (!found) return null;
  // What was recorded on the way is for the region and its gemeenten; aanbieders are told where it is.
  const ofRegion = !isOpenbaar && wie.hoed.soort !== 'aanbieder';
  return { proces: found, dossier: ofRegion ? ((await leesDossier(context, found.id)) ?? null) : null };
}

const day = (moment: Temporal.Instant): string => formatDatum(datumOp(moment));

/** When it began and ended, how many were asked and answered, what was presented and how many reacted. */
export function verloop({ proces, dossier }: Totstandkoming): readonly Blok[] {
  const { geopend, beeindigd, gepresenteerd, reagerenTot, vrijgegeven, uitPlan, voorbeeld } = proces;
  const uitvraag = dossier?.proces.uitvraag;
  return [
    `Deze tarieven kwamen tot stand in een tariefproces. Het is geopend op ${day(geopend)}${beeindigd ? ` en afgerond op ${day(beeindigd)}` : ' en loopt nog'}.`,
    uitPlan
      ? 'De stappen zijn die van het plan van de regio.'
      : 'Het plan van de regio noemt geen stappen. Gevolgd zijn de gebruikelijke stappen.',
    ...(uitvraag
      ? [
          `Aanbieders is gevraagd welke functies zij inzetten, van ${day(uitvraag.geopend)} tot en met ${day(uitvraag.sluit)}. ${howMany(uitvraag.antwoorden)}`,
        ]
      : dossier
        ? ['Aan aanbieders is niet gevraagd welke functies zij inzetten.']
        : []),
    gepresenteerd && reagerenTot
      ? `De tarieven zijn op ${day(gepresenteerd)} aan de aanbieders gepresenteerd. Reageren kon tot en met ${day(reagerenTot)}.`
      : 'De tarieven zijn niet in dit proces aan de aanbieders gepresenteerd.',
    ...(vrijgegeven ? [`Op ${day(vrijgegeven)} zijn de reacties van aanbieders beantwoord.`] : []),
    ...(dossier
      ? []
      : [
          'Wie meekeek, wie rekende, welke keuzes zijn gemaakt en wat op reacties is geantwoord, staat in het dossier van de regio. Vraag het daar op.',
        ]),
    ...(voorbeeld ? ['Dit proces is een voorbeeld.'] : []),
  ];
}

const howMany = (aantal: number): string =>
  aantal === 0
    ? 'Niemand antwoordde.'
    : aantal === 1
      ? 'Er antwoordde één aanbieder.'
      : `Er antwoordden ${aantal} aanbieders.`;

/** The parts of the file that a judge asks for; minutes stay in the file itself. */
export const dossierdelen = ({ dossier }: Totstandkoming): readonly Onderdeel[] =>
  dossier
    ? [steps(dossier), ...lines(dossier).filter(({ kop }) => kop !== 'Verslagen'), mixes(dossier), answers(dossier)]
    : [];
