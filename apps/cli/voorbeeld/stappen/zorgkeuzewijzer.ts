// SPDX-License-Identifier: EUPL-1.2
import {
  aanbiederprofielVastleggen,
  ervaringMelden,
  ervaringsformulier,
  toegangspuntVastleggen,
  voorliggendAanbodVastleggen,
  wachttijdenMelden,
} from '#modules/toegang';
import { runAct } from '#platform/act';
import { deliverAll } from '#platform/bezorger';
import { bezoeker, bezoekerBij } from '#platform/hoed';
import { handlers } from '#platform/huis';
import { ask } from '#platform/query';
import type { Stap, Verteller } from '../verteller.ts';

export const zorgkeuzewijzer: Stap = {
  titel: 'De zorgkeuzewijzer: wat inwoners te kiezen hebben, en wat zij terugschrijven',
  vertel: async (verteller) => {
    const { verhaal, verband, klok, lukt, zeg } = verteller;
    const { op, aanbieder, profiel, wachttijden, medewerker, toegangspunt, voorliggend } = verhaal.zorgkeuzewijzer;
    await klok(op);
    const peildatum = op.toPlainDate().toString();
    await lukt(aanbieder, aanbiederprofielVastleggen, profiel);
    await lukt(aanbieder, wachttijdenMelden, { verband, peildatum, regels: wachttijden });
    await lukt(medewerker, toegangspuntVastleggen, toegangspunt);
    for (const [nummer, een] of voorliggend.entries())
      await lukt(medewerker, voorliggendAanbodVastleggen, een, String(nummer));
    zeg(`${wachttijden.length} wachttijden gemeld; ${voorliggend.length} keer hulp zonder verwijzing vastgelegd`);
    await schrijf(verteller);
    zeg('Een inwoner schreef hoe de hulp was, zonder naam');
  },
};

/** Somebody who is not signed in, at home in the evening. */
async function schrijf({ omgeving, verhaal, verband, klok }: Verteller): Promise<void> {
  const { formulierOp, verstuurdOp, inhoud } = verhaal.zorgkeuzewijzer.ervaring;
  await klok(formulierOp);
  const formulier = await ask(omgeving, bezoeker, ervaringsformulier, { verband, aanbieder: null, product: null });
  await klok(verstuurdOp);
  const bericht = { ...inhoud, verband, zegel: formulier?.zegel };
  // A form that is asked for again has another seal: the key tells that this was sent before.
  const result = await runAct(omgeving, bezoekerBij(verband), ervaringMelden, bericht, 'voorbeeld/ervaring');
  const isEerder = result.status === 'refused' && result.reasons.some(({ code }) => code === 'sleutel-al-gebruikt');
  if (result.status !== 'decided' && !isEerder) throw new Error(`ervaring: ${JSON.stringify(result)}`);
  await deliverAll(omgeving, handlers);
}
