// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { zelf } from '#platform/hoed';
import { id, keuze, langeTekst, tekst } from '#platform/invoer';
import { naamVanProduct } from '../voorstel/wijziging-uitwerken.query.ts';
import { adviestaak } from './advies-vragen.handler.ts';
import { leesDisciplines } from './disciplines.query.ts';
import { insertAdvies, lockVerzoek, readAdviezen, readVerzoek, readVerzoekbesluit } from './tariefverzoek.store.ts';
import { oordelen } from './tariefverzoek.ts';

/** The kind of task by which the director is asked to decide. */
export const besluittaak = 'tarieven/aanbiedertarief-besluiten';

/** One discipline says what it thinks of a request, by a person who speaks for no other. */
export const tariefadviesGeven = defineAct({
  naam: adviestaak,
  niveau: 'substantieel',
  rollen: ['beleidsadviseur', 'inkoper', 'financien'],
  invoer: z.object({ verzoek: id(), discipline: tekst(120), oordeel: keuze(oordelen), tekst: langeTekst(4000) }),
  run: async (context, { verzoek: verzoekId, discipline, oordeel, tekst: advies }) => {
    const { tx, wie, nu } = context;
    const verband = wie.hoed.code;
    const verzoek = await readVerzoek(tx, verzoekId);
    if (verzoek?.verband !== verband || wie.persoon === null) return refused(reason('verzoek-bestaat-niet'));
    await lockVerzoek(tx, verzoekId);
    if (await readVerzoekbesluit(tx, verband, verzoekId)) return refused(reason('verzoek-besloten'));
    const disciplines = await leesDisciplines(context, verband);
    const own = disciplines.find(({ naam }) => naam === discipline);
    if (!own?.rollen.some((rol) => wie.hoed.rollen.some((eigen) => eigen === rol)))
      return refused(reason('advies-andere-discipline', { discipline }, 'discipline'));
    const kept = { discipline, oordeel, tekst: advies, persoon: wie.persoon, naam: wie.naam, op: nu };
    const mine = (await readAdviezen(tx, verband, verzoekId)).some(({ persoon }) => zelf(wie).includes(persoon));
    if (mine || !(await insertAdvies(tx, verband, verzoekId, kept)))
      return refused(reason('advies-al-gegeven', { discipline }));

    const onderwerp = { soort: 'tariefverzoek', id: verzoekId };
    const given = await readAdviezen(tx, verband, verzoekId);
    const volledig = disciplines.every(({ naam }) => given.some((one) => one.discipline === naam));
    if (volledig) {
      await context.taakAfronden(adviestaak, verzoekId);
      const product = await naamVanProduct(context, verband, verzoek.product);
      const gegevens = { product, bedragVan: verzoek.bedragNu, bedragNaar: verzoek.bedrag };
      const uiterlijk = verzoek.ingang.subtract({ days: 1 });
      await context.taakOpenen({ rol: 'programmadirecteur', soort: besluittaak, onderwerp, gegevens, uiterlijk });
    }
    await context.gebeurd({ act: adviestaak, onderwerp, na: { discipline, oordeel } });
    return decided({ verzoek: verzoekId, volledig });
  },
});
