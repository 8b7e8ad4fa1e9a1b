// SPDX-License-Identifier: EUPL-1.2
import { Details, Section } from '#libs/ui';
import type { ContractMetEffect, Namen } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { Aanbiederregels } from './aanbiederregels.tsx';
import { procentTekst } from './cijfers.tsx';
import { Effectzin } from './effectzin.tsx';
import { Regels } from './regels.tsx';

type Props = { readonly contracten: readonly Plat<ContractMetEffect>[]; readonly namen: Namen };

/** What would happen, contract by contract. */
export const Voorvertoond = ({ contracten, namen }: Props) => (
  <Section title="Wat er per contract gebeurt">
    {contracten.map(({ contract, eersteJaar, procent, regels, aanbiederregels, effect }) => (
      <div key={contract}>
        <h3>
          {namen.contracten.find(({ code }) => code === contract)?.naam ?? contract}: {procentTekst(procent)}
        </h3>
        <p>
          {eersteJaar && 'Eerste jaar van dit contract, dus zonder nacalculatie. '}
          {regels.length > 0 && <Effectzin effect={effect} />}
        </p>
        <Details summary="Alle tarieven" open={contracten.length === 1}>
          <Regels regels={regels.map((regel) => ({ ...regel, id: regel.tarief }))} namen={namen} />
        </Details>
        <Aanbiederregels regels={aanbiederregels} namen={namen} />
      </div>
    ))}
  </Section>
);
