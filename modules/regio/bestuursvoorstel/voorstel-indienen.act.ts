// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import type { Rol } from '#platform/hoed';
import type { Gremiumsoort } from '../besluit/mandaat.ts';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { readLeden } from '../pakket/pakket.store.ts';
import { leesRegister } from '../register/register.query.ts';
import { handelingVan, onderwerpsoort, type Wijziging } from './bestuursvoorstel.ts';
import { insertVoorstel } from './voorstel.store.ts';

const self = 'regio/voorstel-indienen';
const taak = 'regio/voorstel-besluiten';

type Nieuw = { readonly titel: string; readonly reden: string; readonly inhoud: Wijziging };

/** Puts a change of the verband itself before the body that may decide on it; nothing changes until it has. */
export async function voorstelIndienen(
  context: ActContext,
  nieuw: Nieuw,
): Promise<Outcome<{ readonly voorstel: string }, Reason>> {
  const { tx, wie, nu, vandaag } = context;
  const verband = wie.hoed.code;
  const handeling = handelingVan(nieuw.inhoud);
  const { pagina } = await leesRegioPagina(context, verband);
  const mandaat = (await leesRegister(context, verband)).find((entry) => entry.handeling === handeling);
  const gremium = pagina.gremia.find(({ code }) => code === mandaat?.beslist);
  if (!gremium) return refused(reason('mandaat-onbekend', { handeling }));

  const id = newId();
  const { persoon, naam } = wie;
  await insertVoorstel(tx, {
    ...nieuw,
    ...{ verband, id, persoon, naam, staat: 'voorgesteld', ingediend: nu, afgerond: null },
  });
  const onderwerp = { soort: onderwerpsoort, id };
  const leden = gremium.per === 'gemeente' ? await readLeden(tx, verband, vandaag) : [];
  const rol = roleOf[gremium.soort];
  if (leden.length === 0 && rol)
    await context.taakOpenen({ rol, soort: taak, onderwerp, gegevens: { titel: nieuw.titel, door: naam } });
  await context.gebeurd({
    act: self,
    onderwerp,
    na: { verband, titel: nieuw.titel, gemeenten: leden.map(({ gemeente }) => gemeente) },
  });
  return decided({ voorstel: id });
}

/** Whose work list it comes on, where one body of the verband decides. */
const roleOf: Partial<Record<Gremiumsoort, Rol>> = {
  'bestuurlijk-overleg': 'bestuurder',
  directie: 'programmadirecteur',
};
