// SPDX-License-Identifier: EUPL-1.2
import { Attention, ButtonLink, DefinitionList, Section } from '#libs/ui';
import type { ZorgvormView } from '#modules/regio';
import type { Plat } from '../../shell/plat.ts';

type Props = Pick<Plat<ZorgvormView>, 'zorgvorm' | 'contracten'> & { readonly koppelt: boolean };

/** What of the own buying is this care. Linked, the scale decides whether the region itself may buy it. */
export function Koppelingen({ zorgvorm, contracten, koppelt }: Props) {
  const { code, contracten: gekoppeld, categorieen } = zorgvorm;
  const isOpen = gekoppeld === null && categorieen === null;
  return (
    <Section
      title="Wat hier van de eigen inkoop bij hoort"
      action={
        koppelt && (
          <ButtonLink kind="secondary" href={`/regio/schalen/${code}/koppelen`}>
            Koppelen
          </ButtonLink>
        )
      }
    >
      {isOpen ? (
        <Attention kind="info" title="Nog onbekend">
          Zolang hier niets staat, houdt de schaal geen product of inkoopprocedure tegen.
        </Attention>
      ) : (
        <DefinitionList
          items={[
            {
              term: 'Contracten',
              value: <Contracten contracten={contracten.filter((contract) => gekoppeld?.includes(contract.code))} />,
            },
            {
              term: 'Productcategorieën',
              value: categorieen?.length ? categorieen.join(', ') : 'Geen',
              note: 'De twee cijfers waarmee berichten een soort product aanduiden.',
            },
          ]}
        />
      )}
    </Section>
  );
}

const Contracten = ({ contracten }: Pick<Props, 'contracten'>) =>
  contracten.length === 0 ? (
    'Geen'
  ) : (
    <ul>
      {contracten.map(({ code, naam }) => (
        <li key={code}>
          <a href={`/beleid/contracten/${code}`}>{naam}</a>
        </li>
      ))}
    </ul>
  );
