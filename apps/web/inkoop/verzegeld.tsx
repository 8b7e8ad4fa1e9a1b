// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, EmptyState, Moment, PageTitle } from '#libs/ui';
import type { BeoordelenView } from '#modules/inkoop';
import type { Plat } from '../shell/plat.ts';

type Props = { readonly procedure: Plat<BeoordelenView>['procedure'] };

/** Handed in, but the window is still open: nobody of the region sees by whom. */
export const Verzegeld = ({ procedure }: Props) => (
  <>
    <title>Verzegelde inschrijving – Inkoopregie</title>
    <Breadcrumb
      items={[
        { label: 'Inkoop', href: '/inkoop' },
        { label: procedure.contractNaam, href: `/inkoop/procedures/${procedure.id}` },
        { label: 'Inschrijving' },
      ]}
    />
    <PageTitle title="Verzegelde inschrijving" state={`Op ${procedure.contractNummer}. ${procedure.contractNaam}.`} />
    <EmptyState title="Nog even wachten">
      U kunt deze inschrijving lezen en beoordelen na de sluiting op <Moment value={procedure.sluit} />. Tot dan ziet
      niemand van de regio wie inschreef.
    </EmptyState>
  </>
);
