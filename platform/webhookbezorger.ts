// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Texts } from '#libs/explain';
import { makeContext } from './context.ts';
import { firstRow, type Tx } from './database.ts';
import { namens } from './handler.ts';
import { type EigenaarSoort, platformHoed, type Rol, underHat, wearHat } from './hoed.ts';
import { readClock } from './klok.ts';
import type { Omgeving } from './omgeving.ts';
import { type Antwoord, stuur } from './uitgaand.ts';
import { isTijd, longestWaitMinutes } from './uitstel.ts';
import { placeAllEvents } from './volgorde.ts';
import type { Webhookpoging } from './webhook.ts';
import { keepPoging, secretsOf, signed } from './webhooklevering.ts';
import { asCloudEvent, readWijzigingen, type Wijziging } from './wijziging.ts';

/** After so many failures in a row, some seven hours, a webhook stops until a beheerder starts it again. */
const mostAttempts = 12;

type Claimed = {
  readonly id: string;
  readonly soort: EigenaarSoort;
  readonly code: string;
  readonly rollen: readonly Rol[];
  readonly adres: string;
  readonly soorten: readonly string[];
  readonly plaats: number;
  readonly pogingen: number;
  readonly geheim: Uint8Array;
  readonly vorigGeheim: Uint8Array | null;
};

/**
 * Tells one webhook the next thing that happened. Claim, delivery and mark are one transaction, as with news between
 * rooms: killed at any moment nothing is lost; what was sent and not yet marked is sent again under the same id.
 */
export const tellOne = (omgeving: Omgeving): Promise<'verteld' | 'niets'> =>
  underHat(omgeving.database, platformHoed, null, async (tx) => {
    const nu = await readClock(tx);
    const webhook = await claim(tx, nu);
    if (!webhook) return 'niets';
    const { wijzigingen, na } = await readWijzigingen(tx, webhook, {
      ...{ na: webhook.plaats, aantal: 1 },
      soorten: webhook.soorten,
    });
    const [wijziging] = wijzigingen;
    if (!wijziging) await move(tx, webhook, na, nu);
    else await tell(omgeving, tx, webhook, wijziging, nu);
    return 'verteld';
  });

const claim = (tx: Tx, nu: Temporal.Instant): Promise<Claimed | undefined> =>
  firstRow(
    tx,
    sql`select w.id, w.eigenaar_soort as soort, w.eigenaar as code, s.rollen, w.adres, w.soorten, w.plaats, w.pogingen, w.geheim,
          case when w.vorig_tot > ${nu} then w.vorig_geheim end as "vorigGeheim"
        from platform.webhooks w join platform.systemen s
          on s.eigenaar_soort = w.eigenaar_soort and s.eigenaar = w.eigenaar and s.id = w.systeem
        where w.staat = 'actief' and ${isTijd(nu)}
          and s.beeindigd is null and (s.tot is null or s.tot >= app.vandaag())
          and exists (select from platform.gebeurtenissen g
            where g.eigenaar_soort = w.eigenaar_soort and g.eigenaar = w.eigenaar and g.plaats > w.plaats)
        order by w.geprobeerd nulls first limit 1 for update of w skip locked`,
  );

const these = ({ soort, code, id }: Claimed) => sql`eigenaar_soort = ${soort} and eigenaar = ${code} and id = ${id}`;

async function move(tx: Tx, webhook: Claimed, plaats: number, nu: Temporal.Instant): Promise<void> {
  await sql`update platform.webhooks set plaats = ${plaats}, pogingen = 0, niet_voor = null, geprobeerd = ${nu}
    where ${these(webhook)}`.execute(tx);
}

async function tell(
  omgeving: Omgeving,
  tx: Tx,
  webhook: Claimed,
  wijziging: Wijziging,
  nu: Temporal.Instant,
): Promise<void> {
  const inhoud = JSON.stringify(asCloudEvent(wijziging, webhook));
  const koppen = signed(secretsOf(omgeving.sleutels, webhook), wijziging.id, inhoud);
  const antwoord = await stuur({ adres: webhook.adres, koppen, inhoud }, !omgeving.productie);
  const uitkomst = asUitkomst(antwoord);
  const status = antwoord.uitkomst === 'beantwoord' ? antwoord.status : null;
  await keepPoging(tx, webhook, wijziging, { poging: webhook.pogingen + 1, op: nu, status, uitkomst });
  if (uitkomst === 'geleverd') return move(tx, webhook, wijziging.plaats, nu);
  if (status === 410 || webhook.pogingen + 1 >= mostAttempts) return stop(omgeving, tx, webhook);
  await sql`update platform.webhooks set pogingen = pogingen + 1, geprobeerd = ${nu},
      niet_voor = ${nu}::timestamptz + make_interval(mins => least(${longestWaitMinutes}, power(2, pogingen)::int))
    where ${these(webhook)}`.execute(tx);
}

const asUitkomst = (antwoord: Antwoord): Webhookpoging['uitkomst'] => {
  if (antwoord.uitkomst !== 'beantwoord') return antwoord.uitkomst;
  return antwoord.status >= 200 && antwoord.status < 300 ? 'geleverd' : 'geweigerd';
};

/** Dutch for what this does by itself. */
export const webhookActen: Texts['acten'] = { 'platform/webhook-stoppen': 'Webhook gestopt: het lukte te vaak niet' };

/** Nobody is told any more, and a beheerder hears why. */
async function stop(omgeving: Omgeving, tx: Tx, webhook: Claimed): Promise<void> {
  await sql`update platform.webhooks set staat = 'gestopt', pogingen = pogingen + 1 where ${these(webhook)}`.execute(
    tx,
  );
  const hoed = namens(webhook.soort, webhook.code);
  await wearHat(tx, hoed, null);
  const context = await makeContext(omgeving, tx, { persoon: null, naam: 'Inkoopregie', hoed });
  const onderwerp = { soort: 'webhook', id: webhook.id };
  await context.taakOpenen({
    ...{ rol: 'beheerder', soort: 'regio/webhook-nagaan', onderwerp },
    gegevens: { adres: new URL(webhook.adres).host },
  });
  await context.gebeurd({ act: 'platform/webhook-stoppen', onderwerp });
  await wearHat(tx, platformHoed, null);
}

/** Gives every event its place and tells all webhooks, until there is nothing more to tell now. */
export async function tellAll(omgeving: Omgeving): Promise<void> {
  await placeAllEvents(omgeving);
  while ((await tellOne(omgeving)) === 'verteld');
}
