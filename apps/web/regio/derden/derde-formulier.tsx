// SPDX-License-Identifier: EUPL-1.2
import { DateInput, Form, TextArea, TextInput } from '#libs/ui';
import type { Derde } from '#modules/regio';
import { Bewaren, Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

type Props = {
  readonly derde: Plat<Derde> | null;
  readonly annuleer: string;
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};

/** Writes an agreement with a third party; what was typed always comes back. */
export function DerdeFormulier({ derde, annuleer, terug, sleutel }: Props) {
  const veld = veldVan(terug);
  return (
    <>
      <Weigering terug={terug} labels={{ met: 'Met wie', van: 'Vanaf', tot: 'Tot en met' }} />
      <Form idempotency={sleutel}>
        <TextInput {...veld('met', derde?.met)} label="Met wie" />
        <TextArea {...veld('waarover', derde?.waarover)} label="Waarover" rows={3} />
        <DateInput {...veld('van', derde?.van)} label="Vanaf" optional />
        <DateInput {...veld('tot', derde?.tot)} label="Tot en met" optional />
        <TextInput
          {...veld('eigenaar', derde?.eigenaar)}
          label="Wie let erop"
          hint="Een functie, team of organisatie."
          optional
        />
        <TextInput
          {...veld('document', derde?.document)}
          label="Waar de afspraak staat"
          hint="Naam van het document, of de plaats."
          optional
        />
        <DateInput
          {...veld('herinnering', derde?.herinnering)}
          label="Herinnering"
          hint="Die dag staat het op de werkvoorraad."
          optional
        />
        <Voorbeeldkeuze terug={terug} nu={derde?.voorbeeld} />
        <Bewaren knop="Afspraak bewaren" annuleer={annuleer} />
      </Form>
    </>
  );
}
