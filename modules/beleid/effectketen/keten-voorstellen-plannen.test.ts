// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadPakket } from '#libs/regiopakket';
import { paginas } from '#platform/pakket';
import { hoogstensDoelen, ketenKlopt } from './keten-klopt.rule.ts';
import { ketenVoorstellen } from './keten-voorstellen.rule.ts';

const namen = readdirSync('regios', { withFileTypes: true }).filter((map) => map.isDirectory());

test.each(namen.map(({ name }) => name))(
  'elk segment van %s krijgt uit zijn plan een keten die klopt',
  async (naam) => {
    const gelezen = await loadPakket(`regios/${naam}`, paginas);
    if (!gelezen.ok) throw new Error(`${naam} is niet in orde`);
    const { doelen, contracten, segmenten } = gelezen.pakket.paginas.beleid;
    const plan = doelen.map(({ code, naam: heet, soort, draagtBijAan = [], ...over }) => {
      const viaContract = contracten.filter((contract) => over.contracten.includes(contract.code));
      const all = over.contracten === 'alle' ? null : viaContract.map(({ segment }) => segment);
      return { code, naam: heet, soort, draagtBijAan, segmenten: over.segmenten ?? all };
    });
    for (const { code } of segmenten) {
      const voorstel = ketenVoorstellen(plan, code);
      if (voorstel.status !== 'decided') throw new Error(`${code}: ${JSON.stringify(voorstel)}`);
      expect(ketenKlopt(voorstel.value, plan, code).status).toBe('decided');
      expect(voorstel.value.doelen.length).toBeLessThan(hoogstensDoelen);
    }
  },
);
