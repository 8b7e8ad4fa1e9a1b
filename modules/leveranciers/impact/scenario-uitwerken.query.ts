// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome } from '#libs/explain';
import type { QueryContext } from '#platform/context';
import { leesBovennorm } from './bovennorm.query.ts';
import { type Impactaanvraag, isLeeg } from './impactaanvraag.ts';
import { leesImpactnamen, leesLopendeTarieven, leesVoorsteltarieven } from './impactkennis.query.ts';
import type { Norm, Scenario, Tariefwijziging } from './scenario.ts';
import { scenarioToetsen } from './scenario-toetsen.rule.ts';

/** Looks up all that a scenario needs, and says what is wrong with it. */
export async function scenarioUitwerken(
  context: QueryContext,
  aanvraag: Impactaanvraag,
  opgenomen: Temporal.Instant,
): Promise<Outcome<Scenario>> {
  const verband = context.wie.hoed.code;
  const namen = await leesImpactnamen(context, verband);
  const voorstel = aanvraag.voorstel ? await leesVoorsteltarieven(context, verband, aanvraag.voorstel) : null;
  const doelen = aanvraag.overgangen.flatMap(({ naar }) => naar ?? []);
  const laatste = aanvraag.tot.add({ months: 1 }).subtract({ days: 1 });
  const lopend = await leesLopendeTarieven(context, verband, doelen, laatste);
  const toets = scenarioToetsen(aanvraag, {
    producten: codes(namen.product),
    aanbieders: codes(namen.aanbieder),
    metTarief: new Set([...lopend, ...(voorstel ?? [])].filter(geldtVoorIeder).flatMap(({ product }) => product ?? [])),
    heeftVoorstel: voorstel && voorstel.length > 0,
  });
  if (toets.status !== 'decided') return toets;
  const normen = normenIn(aanvraag);
  return decided({
    tarieven: [...(voorstel ?? []), ...eigen(aanvraag)],
    lopend,
    groei: aanvraag.groei.flatMap(({ product, procent }) => (procent ? [{ product: product ?? null, procent }] : [])),
    overgangen: aanvraag.overgangen.flatMap(({ product, naar, procent = '100', was = '1', wordt = '1' }) =>
      product ? [{ product, naar: naar ?? null, procent, was, wordt }] : [],
    ),
    normen,
    bovennorm: await leesBovennorm(context, normen, { ...aanvraag, opgenomen }),
    verliesgrens: aanvraag.verliesgrens ?? null,
  });
}

const normenIn = ({ normen }: Impactaanvraag): readonly Norm[] =>
  normen.flatMap(({ product, soort, hoogstens }) =>
    product && soort && hoogstens ? [{ product, soort, hoogstens }] : [],
  );

const codes = (namen: readonly { readonly code: string }[]) => new Set(namen.map(({ code }) => code));

const geldtVoorIeder = ({ cao, micro }: Tariefwijziging) => cao === 'basis' && micro === false;

const eigen = ({ tarieven }: Impactaanvraag): readonly Tariefwijziging[] =>
  tarieven
    .filter((rij) => !isLeeg(rij))
    .map(({ product, aanbieder, cao, micro, bedrag, procent }) => ({
      product: product ?? null,
      aanbieder: aanbieder ?? null,
      cao: cao ?? null,
      micro: micro === undefined ? null : micro === 'ja',
      bedrag: bedrag ?? null,
      procent: procent ?? null,
      eenheid: null,
    }));
