// SPDX-License-Identifier: EUPL-1.2
import { Details, Moment, Section } from '#libs/ui';
import type { IndexatieView } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { Besluitnaam } from '../besluitnaam.tsx';
import { StaatBadge } from '../weergave.tsx';
import { Aanbiederregels } from './aanbiederregels.tsx';
import { procentTekst } from './cijfers.tsx';
import { Effectzin } from './effectzin.tsx';
import { Regels } from './regels.tsx';

type View = Plat<IndexatieView> & { readonly toonBesluit: boolean };
type Contract = View['contracten'][number];

/** Each contract with its percentage, tariffs, decisions and letter. */
export const Contracten = ({ view }: { readonly view: View }) => (
  <Section title="Per contract">
    <p>
      <a href={`/tarieven/indexatie/werkbladen/${view.id}.xlsx`}>Alle tarieven als werkblad (Excel)</a>
    </p>
    {view.contracten.map((contract) => (
      <div key={contract.contract}>
        <h3>
          {contract.naam}: {procentTekst(contract.procent)}
        </h3>
        <p>
          <StaatBadge staat={contract.staat ?? 'vastgesteld'} />{' '}
          {contract.eersteJaar && 'Eerste jaar, zonder nacalculatie. '}
          {contract.regels.length > 0 && <Effectzin effect={contract.effect} />}
        </p>
        <Besloten contract={contract} toonBesluit={view.toonBesluit} />
        <p>
          Brief aan de aanbieders: <a href={letter(view.id, contract, 'pdf')}>pdf</a> of{' '}
          <a href={letter(view.id, contract, 'docx')}>Word</a>
        </p>
        <Details summary="Alle tarieven" open={view.contracten.length === 1}>
          <Regels regels={contract.regels} namen={view.namen} />
        </Details>
        <Aanbiederregels regels={contract.aanbiederregels} namen={view.namen} />
      </div>
    ))}
  </Section>
);

const letter = (id: string, { contract }: Contract, soort: string): string =>
  `/tarieven/indexatie/bestanden/${id}.${contract}.${soort}`;

const Besloten = ({ contract, toonBesluit }: { readonly contract: Contract; readonly toonBesluit: boolean }) =>
  contract.besluiten.map(({ id, door, grond, genomen }) => (
    <p key={id}>
      <Besluitnaam id={id} naam="Besluit" isLink={toonBesluit} /> van {door}, <Moment value={genomen} />. Grond: {grond}
      .
    </p>
  ));
