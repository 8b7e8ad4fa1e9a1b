// SPDX-License-Identifier: EUPL-1.2
import { Badge, Lines, Table } from '#libs/ui';
import type { TariefreactiesView } from '#modules/tarieven';
import { proceswoorden as woorden } from '#modules/tarieven/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';
import { antwoordFormulier } from './antwoord-formulier.tsx';
import { cijferTekst, onderdeelNaam } from './onderdeel.ts';

type View = Plat<TariefreactiesView>;
type Rij = View['reacties'][number];
type Props = { readonly view: View; readonly kiest: boolean; readonly terug: Terug | undefined };

/** The reactions that were handed in; what is ticked is answered with the form below. */
export function Tariefreactielijst({ view: { reacties, antwoorden }, kiest, terug }: Props) {
  const ticked = new Set(terug?.lijsten['reacties']);
  return (
    <Table
      caption={telling(reacties.length, 'reactie', 'reacties')}
      rows={reacties}
      rowKey={({ id }) => id}
      empty="Er zijn nog geen reacties ingediend."
      columns={[
        {
          key: 'waarover',
          head: 'Waarover',
          kind: 'name',
          cell: (rij) => (kiest ? <Vinkje rij={rij} checked={ticked.has(rij.id)} /> : waarover(rij)),
        },
        { key: 'van', head: 'Van', cell: ({ aanbiedernaam }) => aanbiedernaam },
        { key: 'reactie', head: 'Reactie', cell: (rij) => <Woorden rij={rij} /> },
        {
          key: 'antwoord',
          head: 'Antwoord',
          cell: (rij) => <Antwoord antwoord={antwoorden.find(({ id }) => id === rij.antwoord)} />,
        },
      ]}
    />
  );
}

const waarover = ({ productNaam, onderdeel }: Rij): string =>
  `${productNaam}, ${onderdeelNaam(onderdeel).toLowerCase()}`;

const Vinkje = ({ rij, checked }: { readonly rij: Rij; readonly checked: boolean }) => (
  <label className="ir-choice">
    <input
      className="ir-choice__input"
      type="checkbox"
      name="reacties[]"
      value={rij.id}
      form={antwoordFormulier}
      defaultChecked={checked}
    />
    <span className="ir-choice__text">{waarover(rij)}</span>
  </label>
);

const Woorden = ({ rij }: { readonly rij: Rij }) => (
  <>
    <Lines text={rij.motivering} />
    {rij.eigenCijfer && <div>Eigen cijfer: {cijferTekst(rij)}</div>}
    {rij.bestandsnaam && (
      <div>
        <a href={`/tarieven/tariefreacties/${rij.id}/bestand`}>{rij.bestandsnaam}</a>
      </div>
    )}
  </>
);

const Antwoord = ({ antwoord }: { readonly antwoord: View['antwoorden'][number] | undefined }) =>
  antwoord ? (
    <>
      <Badge kind={antwoord.uitkomst === 'niet-overgenomen' ? 'neutral' : 'positive'}>
        {woorden.uitkomst[antwoord.uitkomst]}
      </Badge>{' '}
      <Lines text={antwoord.motivering} />
    </>
  ) : (
    <Badge kind="warning">nog niet</Badge>
  );
