// SPDX-License-Identifier: EUPL-1.2
import {
  ingroeipadBesluiten,
  ingroeipadVoorstellen,
  lijstbedragInvoeren,
  lijstbedragVaststellen,
  tarieflijstVastleggen,
  volgingVastleggen,
} from '#modules/tarieven';
import type { Stap } from '../verteller.ts';

export const ingroeipad: Stap = {
  titel: 'Een tarief volgt een lijst, en een aanbieder groeit er in stappen naartoe',
  vertel: async ({ verhaal, klok, lukt, wie, zeg }) => {
    const { op, inkoper, controleur, bestuurder, lijst, bedrag, pad, motivering } = verhaal.ingroeipad;
    await klok(op);
    const { lijst: code } = await lukt(inkoper, tarieflijstVastleggen, { ...lijst, voorbeeld: true });
    const regel = { lijst: code, regel: pad.product, ...bedrag, bron: lijst.bron, voorbeeld: true };
    const { lijstbedrag } = await lukt(inkoper, lijstbedragInvoeren, regel);
    await lukt(controleur, lijstbedragVaststellen, { lijstbedrag });
    const { contract } = verhaal;
    await lukt(inkoper, volgingVastleggen, { contract, product: pad.product, lijst: code, bron: lijst.bron });
    zeg(`‘${lijst.naam}’ heeft een bedrag, gecontroleerd door ${wie(controleur).naam}`);
    const aanbieder = wie(pad.aanbieder).hoed;
    const voorstel = { ...pad, aanbieder: aanbieder.code, contract };
    const { ingroeipad } = await lukt(inkoper, ingroeipadVoorstellen, voorstel);
    await lukt(bestuurder, ingroeipadBesluiten, { ingroeipad, motivering, bevestigd: true });
    zeg(`${aanbieder.naam} groeit er in ${pad.stappen.length} stappen naartoe; dat staat op zijn werkvoorraad`);
  },
};
