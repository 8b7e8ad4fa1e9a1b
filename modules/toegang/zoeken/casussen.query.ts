// SPDX-License-Identifier: EUPL-1.2
import { datumOp, formatDatum } from '#libs/kernel';
import type { Vindsoort } from '#platform/vindsoort';
import { findCasussen } from '../casus/casus.store.ts';
import { volledigeNaam } from '../casus/jeugdige.ts';
import { readAfgeschermd } from '../noodtoegang/noodtoegang.store.ts';

/** Cases by BSN or by the number of an allocation; what is kept apart from the viewer is not found here. */
export const vindCasussen: Vindsoort['zoek'] = async (context, { bsn, nummer, hoogstens }) => {
  const { tx, wie, omgeving } = context;
  if (bsn === null && nummer === null) return [];
  const casussen = await findCasussen(tx, omgeving.sleutels, { gemeente: wie.hoed.code, bsn, nummer });
  const ids = casussen.map(({ id }) => id);
  const dicht = ids.length > 0 ? await readAfgeschermd(context, ids) : new Set<string>();
  return casussen
    .filter(({ id }) => !dicht.has(id))
    .slice(0, hoogstens)
    .map(({ id, jeugdige, geopend, medewerker }) => ({
      id,
      titel: volledigeNaam(jeugdige),
      waar: `geopend op ${formatDatum(datumOp(geopend))} door ${medewerker}`,
      waarom: jeugdige.bsn === bsn ? 'bsn' : 'nummer',
    }));
};
