// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { langeTekst, tekst, vinkje } from '#platform/invoer';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { readLeden } from '../pakket/pakket.store.ts';
import { leesRegister } from '../register/register.query.ts';
import { insertBesluit, insertVolmacht } from './besluit.store.ts';

const self = 'regio/volmacht-verlenen';

/** A college hands over a power of its own to a body of the verband, for one entry of the mandate register. */
export const volmachtVerlenen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['college'],
  invoer: z.object({ verband: tekst(), mandaat: tekst(), motivering: langeTekst(), voorbeeld: vinkje() }),
  run: async (context, { verband, mandaat: code, motivering, voorbeeld }) => {
    const { tx, wie, nu, vandaag, omgeving } = context;
    const lid = (await readLeden(tx, verband, vandaag)).find(({ gemeente }) => gemeente === wie.hoed.code);
    if (!lid) return refused(reason('geen-lid', {}, 'verband'));
    const { kop } = await leesRegioPagina(context, verband);
    const mandaat = (await leesRegister(context, verband)).find((entry) => entry.code === code);
    if (!mandaat) return refused(reason('mandaat-bestaat-niet', { mandaat: code }, 'mandaat'));
    if (mandaat.staat !== 'aan-te-vragen')
      return refused(reason('volmacht-niet-nodig', { mandaat: mandaat.omschrijving }, 'mandaat'));

    const id = newId();
    const outcome = decided({ id });
    const kept = await insertBesluit(tx, {
      id,
      verband,
      handeling: mandaat.handeling,
      contract: null,
      onderwerp: { soort: 'volmacht', id: code },
      titel: `Volmacht: ${mandaat.omschrijving}`,
      motivering,
      voorbereidDoor: null,
      gemeente: wie.hoed.code,
      gremium: 'college',
      door: `College van ${lid.naam}`,
      grond: 'Eigen bevoegdheid van het college',
      genomen: nu,
      persoon: wie.persoon,
      naam: wie.naam,
      bewijs: {
        rule: self,
        software: omgeving.versie,
        pack: kop,
        peildatum: vandaag.toString(),
        input: { mandaat: code },
        outcome,
      },
    });
    if (!kept) return refused(reason('al-besloten'));
    await insertVolmacht(tx, {
      verband,
      gemeente: wie.hoed.code,
      mandaat: code,
      van: vandaag,
      tot: null,
      besluit: id,
      voorbeeld,
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'volmacht', id: code },
      besluit: id,
      na: { verband, mandaat: code, voorbeeld },
    });
    return outcome;
  },
});
