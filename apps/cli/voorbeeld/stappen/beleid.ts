// SPDX-License-Identifier: EUPL-1.2
import { doelInzien, kernbedingVaststellen } from '#modules/beleid';
import type { Stap } from '../verteller.ts';

export const beleid: Stap = {
  titel: 'Doel en kernbeding',
  vertel: async ({ verhaal, klok, lukt, vraag, zeg }) => {
    const { op, doel, vaststeller, kernbedingen } = verhaal.beleid;
    await klok(op);
    const gevonden = await vraag(vaststeller, doelInzien, { code: doel });
    zeg(`Doel: ${gevonden.naam}`);
    for (const code of kernbedingen) {
      await lukt(vaststeller, kernbedingVaststellen, { code }, code);
      zeg(`Kernbeding vastgesteld (voorbeeld): ${code.replaceAll('-', ' ')}`);
    }
  },
};
