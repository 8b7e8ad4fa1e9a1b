// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { dag, keuze, langeTekst, tekst } from '#platform/invoer';
import { handelingen } from '../besluit/mandaat.ts';
import type { Mandaatwijziging } from '../bestuursvoorstel/bestuursvoorstel.ts';
import { voorstelIndienen } from '../bestuursvoorstel/voorstel-indienen.act.ts';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { leesContractnamen } from './contractnamen.query.ts';
import { mandaatVoorstelbaar } from './mandaat-voorstelbaar.rule.ts';
import { readMandaatversies } from './register.store.ts';
import { registerOp } from './register-op.rule.ts';

const standen = ['eigen-bevoegdheid', 'verleend', 'aan-te-vragen'] as const;

/** Proposes a new entry of the register, or another form of one that is there: also what the plan left unknown. */
export const mandaatVoorstellen = defineAct({
  naam: 'regio/mandaat-voorstellen',
  niveau: 'laag',
  rollen: ['programmadirecteur', 'beleidsadviseur'],
  invoer: z.object({
    code: tekst(80).optional(),
    handeling: keuze(handelingen),
    omschrijving: tekst(300),
    beslist: tekst(80),
    naAfstemmingMet: z.array(tekst(80)).default([]),
    informeren: z.array(tekst(80)).default([]),
    grond: tekst(300),
    contracten: z.array(tekst(80)).default([]),
    fase: keuze(['inkooptraject', 'structureel']),
    voorwaarde: tekst(500).optional(),
    staat: keuze(standen),
    van: dag(),
    tot: dag().optional(),
    reden: langeTekst(4000),
  }),
  run: async (context, { code, contracten, voorwaarde = null, van, tot, reden, ...rest }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const versies = await readMandaatversies(tx, verband);
    const wijziging: Mandaatwijziging = {
      ...rest,
      ...{ soort: 'mandaat', wat: 'vastleggen', voorwaarde },
      code: code ?? codeVan(rest.omschrijving),
      contracten: contracten.length === 0 ? 'alle' : contracten,
      van: van.toString(),
      tot: tot?.toString() ?? null,
    };
    const outcome = mandaatVoorstelbaar(wijziging, {
      vandaag,
      bestaat: code !== undefined,
      bekend: versies.find((versie) => versie.code === wijziging.code) ?? null,
      gremia: (await leesRegioPagina(context, verband)).pagina.gremia.map((gremium) => gremium.code),
      contracten: Object.keys(await leesContractnamen(context, verband)),
    });
    if (outcome.status !== 'decided') return outcome;
    return voorstelIndienen(context, { titel: `Mandaat: ${rest.omschrijving}`, reden, inhoud: wijziging });
  },
});

/** Proposes that an entry counts no longer from a day on. */
export const mandaatintrekkingVoorstellen = defineAct({
  naam: 'regio/mandaatintrekking-voorstellen',
  niveau: 'laag',
  rollen: ['programmadirecteur', 'beleidsadviseur'],
  invoer: z.object({ code: tekst(80), van: dag(), reden: langeTekst(4000) }),
  run: async (context, { code, van, reden }) => {
    const { tx, wie, vandaag } = context;
    const current = registerOp(await readMandaatversies(tx, wie.hoed.code), vandaag).find((een) => een.code === code);
    if (!current) return refused(reason('mandaat-bestaat-niet', { mandaat: code }, 'code'));
    if (Temporal.PlainDate.compare(van, vandaag) < 0)
      return refused(reason('mandaat-werkt-niet-terug', { vandaag: vandaag.toString() }, 'van'));
    const { versie, ingetrokken, voorstel, reden: _, bron, herkomst, ...rest } = current;
    return voorstelIndienen(context, {
      titel: `Mandaat intrekken: ${current.omschrijving}`,
      reden,
      inhoud: { ...rest, soort: 'mandaat', wat: 'intrekken', van: van.toString(), tot: null },
    });
  },
});

const codeVan = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
